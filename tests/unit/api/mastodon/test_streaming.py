from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import TypeVar

import pytest

from rednote_desktop.api.http import HttpClient
from rednote_desktop.api.http_parts import Patience
from rednote_desktop.api.mastodon.client import MastodonClient
from rednote_desktop.api.mastodon.streaming import MastodonStreaming, Rhythm
from rednote_desktop.api.network import (
    MessageArrived,
    NoteArrived,
    NoteRemoved,
    NoteUpdated,
    NotificationArrived,
    StreamBroken,
    StreamEvent,
    StreamOpened,
)
from rednote_desktop.domain.errors import AuthRequired
from rednote_desktop.domain.note import Timeline, TimelineKind
from rednote_desktop.domain.text import plain
from tests.support import wait_until
from tests.unit.api.mastodon.stream_server import StreamServer, status, streaming_server

E = TypeVar("E", bound=StreamEvent)
HOME = Timeline(TimelineKind.FOLLOWING)
HOME_PATH = "/api/v1/timelines/home"
QUICK = Rhythm(silence=5.0, first_wait=0.02, longest_wait=0.1, settled=60.0, poll=0.05)


class Listener:
    """Listens and waits for what comes."""

    def __init__(self, server: StreamServer, timelines: tuple[Timeline, ...] = (HOME,)) -> None:
        self.heard: list[StreamEvent] = []

        async def token() -> str:
            return "token"

        self.client = MastodonClient(HttpClient(server.origin, token, patience=Patience(tries=1)))
        conversations = self.client.conversations
        assert conversations is not None
        streaming = MastodonStreaming(
            self.client._seat, self.client, conversations, lambda: "", QUICK
        )
        self.task = asyncio.create_task(self._listen(streaming, timelines))

    async def _listen(self, streaming: MastodonStreaming, timelines: tuple[Timeline, ...]) -> None:
        async for event in streaming.events(timelines):
            self.heard.append(event)

    def of(self, kind: type[E]) -> list[E]:
        return [event for event in self.heard if isinstance(event, kind)]

    async def hear(self, kind: type[E], count: int = 1) -> list[E]:
        await wait_until(lambda: len(self.of(kind)) >= count or self.task.done(), 10)
        if self.task.done():
            self.task.result()
        return self.of(kind)

    async def close(self) -> None:
        self.task.cancel()
        await asyncio.gather(self.task, return_exceptions=True)
        await self.client.close()


@pytest.fixture
async def server() -> AsyncIterator[StreamServer]:
    async with streaming_server() as made:
        yield made


@pytest.fixture
async def listener(server: StreamServer) -> AsyncIterator[Listener]:
    made = Listener(server)
    yield made
    await made.close()


async def test_events_become_what_the_program_knows(
    server: StreamServer, listener: Listener
) -> None:
    await server.tell("user", "update", status(5))
    (arrived,) = await listener.hear(NoteArrived)
    assert (arrived.timeline, plain(arrived.note.body)) == (HOME, "note 5")
    await server.tell("user", "status.update", status(5, content="<p>better</p>"))
    (updated,) = await listener.hear(NoteUpdated)
    assert (updated.note.id, plain(updated.note.body)) == (arrived.note.id, "better")
    await server.tell("user", "delete", "5")
    assert [gone.note_id for gone in await listener.hear(NoteRemoved)] == [arrived.note.id]
    notice = {"id": "9", "type": "favourite", "account": status(1)["account"], "status": status(5)}
    await server.tell("user", "notification", notice)
    (told,) = await listener.hear(NotificationArrived)
    assert told.notification.actor.handle == "ben"


async def test_a_direct_post_becomes_a_message(server: StreamServer, listener: Listener) -> None:
    last = status(7, visibility="direct", content="<p>@anna hello</p>")
    talk = {"id": "70", "unread": True, "accounts": [last["account"]], "last_status": last}
    await server.tell("direct", "conversation", talk)
    (arrived,) = await listener.hear(MessageArrived)
    assert arrived.conversation.unread
    assert [person.handle for person in arrived.conversation.people] == ["ben"]


async def test_what_makes_no_sense_ends_nothing(server: StreamServer, listener: Listener) -> None:
    await server.tell("user", "update", "{broken")
    await server.tell("user", "announcement", {"id": "1"})
    await server.tell("user", "update", {"content": "<p>nobody's</p>"})
    await server.tell("user", "update", status(6))
    (arrived,) = await listener.hear(NoteArrived)
    assert plain(arrived.note.body) == "note 6"


async def test_a_broken_stream_is_opened_again_and_says_so(
    server: StreamServer, listener: Listener
) -> None:
    await server.tell("user", "update", status(1))
    await listener.hear(StreamOpened, 2)
    opened = listener.of(StreamOpened)
    assert {event.timeline: event.again for event in opened} == {HOME: False, None: False}
    await server.hang_up()
    broken = await listener.hear(StreamBroken, 2)
    assert all(0 < event.seconds <= QUICK.longest_wait for event in broken)
    await server.tell("user", "update", status(2))
    await listener.hear(NoteArrived, 2)
    assert {event.timeline for event in broken} == {HOME, None}
    assert StreamOpened(True, HOME) in listener.of(StreamOpened)


async def test_a_stream_that_failed_at_first_says_that_something_may_be_missed(
    server: StreamServer,
) -> None:
    server.answers["/api/v1/streaming/user"] = (503, {"error": "not yet"})
    listener = Listener(server)
    await listener.hear(StreamOpened)
    await wait_until(lambda: server.times("/api/v1/streaming/user") > 2)
    assert listener.of(StreamOpened) == [StreamOpened(False, None)]
    del server.answers["/api/v1/streaming/user"]
    await listener.hear(StreamOpened, 2)
    assert listener.of(StreamOpened)[1:] == [StreamOpened(True, HOME)]
    await listener.close()


async def test_it_goes_on_where_the_server_does_not_know_the_viewer_at_first(
    server: StreamServer,
) -> None:
    answers = "/api/v1/accounts/verify_credentials"
    known = server.answers[answers]
    server.answers[answers] = (503, {"error": "not yet"})
    listener = Listener(server)
    await listener.hear(StreamBroken, 2)
    server.answers[answers] = known
    opened = await listener.hear(StreamOpened, 2)
    assert all(event.again for event in opened)
    await listener.close()


async def test_waits_grow_and_have_an_end() -> None:
    rhythm = Rhythm(first_wait=1.0, longest_wait=300.0)
    for failures, span in ((1, 1.0), (4, 8.0), (40, 300.0)):
        waits = [rhythm.wait(failures) for _ in range(50)]
        assert all(span / 2 <= wait <= span for wait in waits)
        assert len(set(waits)) > 1


async def test_a_further_timeline_has_its_own_stream(server: StreamServer) -> None:
    topic = Timeline(TimelineKind.TOPIC, "tea")
    listener = Listener(server, (topic,))
    await server.tell("hashtag", "update", status(3))
    (arrived,) = await listener.hear(NoteArrived)
    assert arrived.timeline == topic
    assert server.times("/api/v1/streaming/hashtag?tag=tea") == 1
    assert server.times("/api/v1/streaming/") == 1, "the viewer's own is another listener's"
    await listener.close()


async def test_a_server_without_streams_is_asked_from_time_to_time(server: StreamServer) -> None:
    for stream in ("user", "direct"):
        server.answers[f"/api/v1/streaming/{stream}"] = (404, {"error": "no streams here"})
    home: list[dict[str, object]] = [status(2), status(1)]
    server.answers[HOME_PATH] = (200, home)
    server.answers["/api/v1/notifications"] = (200, [])
    server.answers["/api/v1/markers"] = (200, {})
    talk = {"id": "1", "unread": False, "accounts": [status(1)["account"]], "last_status": None}
    server.answers["/api/v1/conversations"] = (200, [talk])
    listener = Listener(server)
    await wait_until(lambda: server.times("/api/v1/conversations") and server.times(HOME_PATH))
    assert {event.timeline for event in await listener.hear(StreamOpened, 2)} == {HOME, None}
    assert len(listener.heard) == 2
    home.insert(0, status(3))
    (arrived,) = await listener.hear(NoteArrived)
    assert plain(arrived.note.body) == "note 3"
    last = status(8, visibility="direct")
    server.answers["/api/v1/conversations"] = (200, [{**talk, "unread": True, "last_status": last}])
    assert (await listener.hear(MessageArrived))[0].conversation.unread
    await listener.close()


async def test_it_ends_where_the_sign_in_is_not_taken(server: StreamServer) -> None:
    server.answers["/api/v1/streaming/user"] = (401, {"error": "The access token is invalid"})
    listener = Listener(server)
    with pytest.raises(AuthRequired):
        await asyncio.wait_for(listener.task, 10)
    await listener.close()
