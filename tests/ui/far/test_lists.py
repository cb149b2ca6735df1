"""Lists, bookmarks, filters, requests, search, and one note to two networks, on a real server."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from rednote_desktop.app.container import Container
from rednote_desktop.domain.note import BOOKMARKS, Note, Timeline, TimelineKind
from rednote_desktop.domain.text import plain
from rednote_desktop.services.compose import PostIn
from rednote_desktop.services.covers import Cover
from rednote_desktop.services.events import DraftSent
from rednote_desktop.ui.composer.panel import ComposerPanel
from rednote_desktop.ui.context import UiContext
from rednote_desktop.ui.feed.explore import ExplorePage
from rednote_desktop.ui.feed.panel import FeedPanel
from rednote_desktop.ui.navigation import Explore
from rednote_desktop.ui.pages.notifications import NotificationRow, NotificationsPage
from rednote_desktop.ui.pages.search import SearchPage
from rednote_desktop.ui.pages.topics import TopicCard, TopicsPage
from rednote_desktop.ui.widgets.person_row import PersonRow
from tests.network import connect
from tests.support import wait_until
from tests.ui.far.person import Person
from tests.ui.feed.conftest import close_feed, open_feed

if TYPE_CHECKING:
    from mastodon_mock.testing.server import MockServer

HOME = Timeline(TimelineKind.FOLLOWING)
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def people(network: MockServer) -> Iterator[dict[str, Person]]:
    made = {name: Person(network, name) for name in ("alice", "bob", "carol")}
    yield made
    for person in made.values():
        person.close()


def says(panel: FeedPanel) -> list[str]:
    """Return the words of a feed's notes."""
    model = panel.model
    return [plain(model.row(number).note.body) for number in range(model.rowCount())]


@pytest.mark.parametrize("accepts", [True, False])
async def test_who_asks_to_follow_is_accepted_or_refused(
    connected_context: UiContext, people: dict[str, Person], accepts: bool
) -> None:
    people["alice"].lock()
    own = connected_context.services.session.viewer.id.partition("@")[0]
    people["carol"].post(f"/api/v1/accounts/{own}/follow")
    page = NotificationsPage(connected_context)
    page.resize(900, 700)
    page.show()

    def asking() -> list[NotificationRow]:
        rows = page.findChildren(NotificationRow)
        return [row for row in rows if hasattr(row, "accept") and row.isVisibleTo(page)]

    await wait_until(lambda: bool(asking()))
    (row,) = asking()
    QTest.mouseClick(row.accept if accepts else row.refuse, LEFT)
    await wait_until(lambda: not row.accept.isVisibleTo(row))
    assert row.answer.text() == ("Accepted" if accepts else "Refused")
    assert not people["alice"].read("/api/v1/follow_requests")
    followers = people["alice"].read(f"/api/v1/accounts/{own}/followers")
    assert ("carol" in {one["username"] for one in followers}) is accepts
    page.dispose()
    page.close()
    page.deleteLater()


async def test_a_list_of_people_is_a_channel(
    connected_context: UiContext, people: dict[str, Person]
) -> None:
    made = people["alice"].post("/api/v1/lists", title="Potters")
    bob = people["bob"].write("from bob, a potter")["account"]["id"]
    people["alice"].post(f"/api/v1/lists/{made['id']}/accounts", account_ids=[bob])
    people["carol"].write("from carol, no potter")
    page = ExplorePage(connected_context)
    page.resize(900, 700)
    page.show()
    key = f"list:{made['id']}@{connected_context.services.session.viewer.id.partition('@')[2]}"
    await wait_until(lambda: key in page.chips.keys)
    assert page.chips.chip(key).text() == "Potters"
    connected_context.navigator.go(Explore(key))
    await wait_until(lambda: "from bob, a potter" in says(page.panel))
    assert "from carol, no potter" not in says(page.panel)
    page.dispose()
    page.close()
    page.deleteLater()


async def test_a_bookmark_is_kept_on_the_server(
    connected_context: UiContext, people: dict[str, Person]
) -> None:
    people["bob"].write("worth keeping")
    panel = await open_feed(connected_context, HOME)
    position = says(panel).index("worth keeping")
    note: Note = panel.model.row(position).note
    await connected_context.services.notes.collect(note, BOOKMARKS, True)
    kept = people["alice"].read("/api/v1/bookmarks")
    assert [one["id"] for one in kept] == [note.id.partition("@")[0]]
    shown = await open_feed(connected_context, Timeline(TimelineKind.COLLECTION, BOOKMARKS))
    assert says(shown) == ["worth keeping"]
    await connected_context.services.undo.undo()
    assert not people["alice"].read("/api/v1/bookmarks")
    for each in (panel, shown):
        close_feed(each)


@pytest.mark.parametrize("action", ["warn", "hide"])
async def test_filters_of_the_server_fold_and_hide(
    connected_context: UiContext, people: dict[str, Person], action: str
) -> None:
    people["alice"].post(
        "/api/v2/filters",
        title="Films",
        context=["home"],
        filter_action=action,
        keywords_attributes=[{"keyword": "butler", "whole_word": True}],
    )
    people["bob"].write("it was the butler")
    people["bob"].write("it rains")
    panel = await open_feed(connected_context, HOME)
    assert "it rains" in says(panel)
    if action == "hide":
        assert "it was the butler" not in says(panel)
    else:
        row = panel.model.row(says(panel).index("it was the butler"))
        assert row.over is Cover.FILTER
        assert plain(row.caption) == "Filtered: Films"
    close_feed(panel)


async def test_one_note_goes_to_the_embedded_community_and_to_a_server(
    container: Container, network: MockServer, app_context: UiContext, people: dict[str, Person]
) -> None:
    here = app_context.services.session.viewer
    alice = await connect(container, network, "alice")
    await container.services.outbox.start()
    composer = ComposerPanel(app_context)
    composer.resize(420, 900)
    composer.show()
    sent: list[DraftSent] = []
    forget = app_context.services.events.subscribe(DraftSent, sent.append)
    try:
        also_to = composer.extras.also_to
        await wait_until(lambda: here.id in {one.id for one in also_to.others})
        also_to.choose(here.id, True)
        composer.texts.first.body.insertPlainText("The same tea for both")
        composer.post(PostIn.FIRST)
        await wait_until(lambda: len(sent) == 2)
        assert {one.account_id for one in sent} == {here.id, alice.id}
        own = alice.id.partition("@")[0]
        there = people["bob"].read(f"/api/v1/accounts/{own}/statuses")
        assert "The same tea for both" in there[0]["content"]
        client = app_context.services.session.client_of(here.id)
        (note, *_) = (await client.notes(Timeline(TimelineKind.ACCOUNT, here.id))).items
        assert plain(note.body) == "The same tea for both"
        assert len([one for one in there if "same tea" in one["content"]]) == 1
        await wait_until(lambda: composer.draft.empty)
    finally:
        forget()
        composer.dispose()
        composer.hide()
        composer.deleteLater()
        await asyncio.sleep(0.05)


async def test_people_topics_and_notes_are_found(
    connected_context: UiContext, people: dict[str, Person]
) -> None:
    people["bob"].write("a bob of lanterns #bobbing")
    page = SearchPage(connected_context, "bob")
    page.resize(900, 700)
    page.show()
    await wait_until(lambda: bool(page.findChildren(PersonRow)))
    await wait_until(lambda: bool(page.findChildren(TopicCard)))
    await wait_until(lambda: not page.notes.model.loading)
    assert "@bob" in page.findChildren(PersonRow)[0].accessibleName()
    assert page.findChildren(TopicCard)[0].accessibleName().startswith("#bobbing")
    assert any("lanterns" in words for words in says(page.notes))
    page.dispose()
    page.close()
    page.deleteLater()
    trends = TopicsPage(connected_context)
    trends.show()
    await wait_until(
        lambda: any("#bobbing" in one.accessibleName() for one in trends.findChildren(TopicCard)),
    )
    trends.dispose()
    trends.close()
    trends.deleteLater()
