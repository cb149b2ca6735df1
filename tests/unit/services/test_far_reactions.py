"""Reactions on a server over HTTP: kept while it fails, shown meanwhile, sent in the end."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import pytest_asyncio
from keyring.backends.fail import Keyring as NoKeyring

from rednote_desktop.app.container import Container
from rednote_desktop.domain.errors import NotFound
from rednote_desktop.domain.note import Note, Timeline, TimelineKind
from rednote_desktop.services import Services
from rednote_desktop.services.events import FollowedTopicsChanged, RelationshipChanged
from rednote_desktop.storage.outbox import OutboxEntry
from rednote_desktop.storage.paths import ProfilePaths
from rednote_desktop.storage.secrets import SecretStore
from tests.network import connect, mock_network
from tests.support import PATIENCE
from tests.ui.far.person import Person

if TYPE_CHECKING:
    from mastodon_mock.testing.server import MockServer

HOME = Timeline(TimelineKind.FOLLOWING)


@pytest.fixture
def network() -> Iterator[MockServer]:
    with mock_network() as server:
        yield server


@pytest.fixture
def bob(network: MockServer) -> Iterator[Person]:
    made = Person(network, "bob")
    yield made
    made.mend()
    made.close()


@pytest_asyncio.fixture
async def services(tmp_path: Path, network: MockServer) -> AsyncIterator[Services]:
    """Return the services of a program that is signed in as alice, who follows bob."""
    secrets = SecretStore(NoKeyring())  # type: ignore[no-untyped-call]
    container = Container(ProfilePaths(tmp_path / "profile"), secrets, language="en_US")
    await container.start()
    await connect(container, network, "alice")
    yield container.services
    await container.close()


async def home(services: Services) -> tuple[Note, ...]:
    return await services.feed.reader(HOME).more()


async def outbox_is(
    services: Services, holds: Callable[[tuple[OutboxEntry, ...]], object]
) -> tuple[OutboxEntry, ...]:
    """Wait until what is in the outbox is as ``holds`` wants it, and return it."""
    async with asyncio.timeout(PATIENCE):
        while True:
            entries = await services.outbox.entries()
            if holds(entries):
                return entries
            await asyncio.sleep(0.02)


async def send_all(services: Services) -> None:
    """Try everything that waits now, and wait until it is sent."""
    for entry in await services.outbox.entries():
        await services.outbox.retry(entry.id)
    await outbox_is(services, lambda entries: not entries)


def number(item_id: str) -> str:
    return item_id.partition("@")[0]


async def test_a_share_waits_and_is_shown(services: Services, bob: Person) -> None:
    bob.write("hello")
    note = (await home(services))[0]
    bob.break_down(f"/api/v1/statuses/{number(note.id)}/reblog", 503)
    await services.federation.share(note, True)
    shown = (await home(services))[0]
    assert (shown.viewer.shared, shown.counts.shares) == (True, note.counts.shares + 1)
    assert not (await services.session.client.note(note.id)).viewer.shared
    bob.mend()
    await send_all(services)
    after = await services.session.client.note(note.id)
    assert (after.viewer.shared, after.counts.shares) == (True, note.counts.shares + 1)


async def test_an_answer_to_a_poll_waits_and_is_shown(services: Services, bob: Person) -> None:
    poll = {"options": ["tea", "milk"], "expires_in": 3600}
    bob.write("what do you drink?", poll=poll)
    note = (await home(services))[0]
    assert note.poll is not None
    bob.break_down(f"/api/v1/polls/{number(note.poll.id)}/votes", 503)
    await services.federation.vote(note, (1,))
    shown = (await services.notes.note(note.id)).poll
    assert shown is not None
    assert (shown.voted, shown.own_votes, shown.voters) == (True, (1,), note.poll.voters + 1)
    bob.mend()
    await send_all(services)
    after = (await services.session.client.note(note.id)).poll
    assert after is not None
    assert (after.voted, after.own_votes, after.options[1].votes) == (True, (1,), 1)


async def test_somebody_muted_is_out_of_sight_while_the_server_does_not_know(
    services: Services, bob: Person
) -> None:
    bob.write("hello")
    note = (await home(services))[0]
    heard: list[RelationshipChanged] = []
    services.events.subscribe(RelationshipChanged, heard.append)
    bob.break_down(f"/api/v1/accounts/{number(note.author.id)}/mute", 503)
    await services.federation.mute(note.author, True)
    assert heard[0].relationship.muting
    assert (await services.federation.relationship(note.author.id)).muting
    assert note.id not in {one.id for one in await home(services)}
    page = await services.feed.reader(Timeline(TimelineKind.ACCOUNT, note.author.id)).more()
    assert note.id in {one.id for one in page}, "their own page shows what they wrote"
    bob.mend()
    await send_all(services)
    assert (await services.federation.relationship(note.author.id)).muting
    assert await services.undo.undo() is not None
    await outbox_is(services, lambda entries: not entries)
    assert note.id in {one.id for one in await home(services)}


async def test_a_topic_that_is_to_be_followed_is_listed(services: Services, bob: Person) -> None:
    changed: list[FollowedTopicsChanged] = []
    services.events.subscribe(FollowedTopicsChanged, changed.append)
    bob.break_down("/api/v1/tags/tea/follow", 503)
    await services.federation.follow_topic("tea", True)
    assert changed
    assert "tea" in {topic.name for topic in await services.federation.followed_topics()}
    bob.mend()
    await send_all(services)
    federation = services.session.client.federation
    assert federation is not None
    assert "tea" in {topic.name for topic in await federation.followed_topics()}


async def test_what_is_gone_is_refused_with_its_reason(services: Services, bob: Person) -> None:
    bob.write("hello")
    note = (await home(services))[0]
    bob.break_down(f"/api/v1/statuses/{number(note.id)}/bookmark", 404)
    with pytest.raises(NotFound):
        await services.notes.collect(note, "bookmarks", True)
    (entry,) = await services.outbox.entries()
    assert entry.reason == "NotFound"
    assert not (await home(services))[0].viewer.collected


async def test_on_this_computer_nobody_can_be_muted(services: Services, bob: Person) -> None:
    bob.write("hello")
    note = (await home(services))[0]
    near = next(one for one in await services.session.accounts() if "@" not in one.id)
    await services.session.switch(near.id)
    with pytest.raises(NotFound):
        await services.federation.mute(note.author, True)
    assert await services.outbox.entries() == ()
