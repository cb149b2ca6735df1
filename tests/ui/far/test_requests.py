"""Following people who let followers in one by one, and being such a person."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

from rednote_desktop.domain.account import Account
from rednote_desktop.services.events import AccountChanged
from rednote_desktop.ui.context import UiContext
from rednote_desktop.ui.profile.page import ProfilePage
from rednote_desktop.ui.widgets.person_row import PersonRow
from tests.support import wait_until
from tests.ui.far.person import Person

if TYPE_CHECKING:
    from mastodon_mock.testing.server import MockServer


@pytest.fixture
def carol(network: MockServer) -> Iterator[Person]:
    made = Person(network, "carol")
    yield made
    made.close()


async def _carol(context: UiContext) -> Account:
    found = await context.services.feed.search_accounts("carol")
    return next(one for one in found if one.handle == "carol")


async def test_a_locked_person_is_asked_and_the_request_can_be_taken_back(
    connected_context: UiContext, carol: Person
) -> None:
    context = connected_context
    carol.lock()
    person = await context.services.notes.account((await _carol(context)).id)
    assert person.locked
    row = PersonRow(context, person)
    page = ProfilePage(context, person.id)
    heard: list[Account] = []
    forget = context.services.events.subscribe(
        AccountChanged, lambda event: heard.append(event.account)
    )
    try:
        await wait_until(lambda: page.account is not None)
        button = page.header.follow
        assert (button.text(), row.follow.text()) == ("Follow", "Follow")
        button.click()
        await wait_until(lambda: bool(heard))
        assert heard[0].requested, "shown before the server answered"
        assert not heard[0].followed
        assert heard[0].follower_count == person.follower_count
        await wait_until(lambda: bool(carol.read("/api/v1/follow_requests")))
        asked = await context.services.notes.account(person.id)
        assert (asked.requested, asked.followed) == (True, False)
        assert (button.text(), row.follow.text()) == ("Requested", "Requested")
        assert button.accessibleName() == f"Take back the request to follow {person.plain_name}"
        await wait_until(lambda: page.account is not None and page.account.requested)
        row.follow.click()
        await wait_until(lambda: not carol.read("/api/v1/follow_requests"))
        assert (button.text(), row.follow.text()) == ("Follow", "Follow")
    finally:
        forget()
        row.dispose()
        page.dispose()
        row.deleteLater()
        page.deleteLater()


async def test_who_is_let_in_follows(connected_context: UiContext, carol: Person) -> None:
    context = connected_context
    carol.lock()
    person = await context.services.notes.account((await _carol(context)).id)
    await context.services.notes.follow(person, True)
    asking = carol.read("/api/v1/follow_requests")[0]["id"]
    carol.post(f"/api/v1/follow_requests/{asking}/authorize")
    after = await context.services.notes.account(person.id)
    assert (after.requested, after.followed) == (False, True)
    assert not after.with_follow(False).requested
