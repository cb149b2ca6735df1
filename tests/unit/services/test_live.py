from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator
from dataclasses import replace
from types import SimpleNamespace
from typing import Any, cast

import pytest

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
from rednote_desktop.domain.account import Account
from rednote_desktop.domain.conversation import Conversation
from rednote_desktop.domain.errors import AuthRequired
from rednote_desktop.domain.note import Note, Timeline, TimelineKind, ViewerState, Visibility
from rednote_desktop.domain.notification import Notification, NotificationKind
from rednote_desktop.domain.paging import Page
from rednote_desktop.domain.text import TextVersion, from_plain
from rednote_desktop.services.events import (
    ConversationChanged,
    ConversationsStale,
    EventBus,
    LiveChanged,
    NoteChanged,
    NoteHidden,
    NotesWaiting,
    SessionSwitched,
)
from rednote_desktop.services.live import LiveService
from rednote_desktop.services.reaction_events import NetworkReached
from tests.support import wait_until

HOME = Timeline(TimelineKind.FOLLOWING)
LOCAL = Timeline(TimelineKind.LOCAL)
ANNA = Account("1@h", "anna", "Anna")


def note(number: int) -> Note:
    version = TextVersion("en", "", from_plain(f"note {number}"))
    created = cast(Any, None)
    return Note(f"{number}@h", ANNA, (version,), (), created)


class Network:
    """A client that streams what a test puts into its queue."""

    def __init__(self) -> None:
        self.queue: asyncio.Queue[StreamEvent | Exception] = asyncio.Queue()
        self.asked: list[tuple[Timeline, ...]] = []
        self.listeners = 0
        self.first_page: tuple[Note, ...] = ()
        self.looked_up: list[tuple[Timeline, int]] = []
        self.gate: asyncio.Event | None = None
        self.closing: asyncio.Event | None = None
        self.streaming: Network | None = self

    async def events(self, timelines: tuple[Timeline, ...]) -> AsyncGenerator[StreamEvent, None]:
        self.asked.append(timelines)
        self.listeners += 1
        try:
            while True:
                event = await self.queue.get()
                if isinstance(event, Exception):
                    raise event
                yield event
        finally:
            if self.closing is not None:
                self.closing.set()
                await asyncio.sleep(0.05)
            self.listeners -= 1

    async def notes(self, timeline: Timeline, cursor: str | None, limit: int) -> Page[Note]:
        self.looked_up.append((timeline, limit))
        page = Page(self.first_page)
        if self.gate is not None:
            await self.gate.wait()
        return page


class Stage:
    """The service over a network of the test's own."""

    def __init__(self) -> None:
        self.events = EventBus()
        self.network = Network()
        self.counted: list[str] = []
        self.session = SimpleNamespace(signed_in=True, client=self.network, viewer=ANNA)
        self.service = LiveService(
            cast(Any, self.session),
            cast(
                Any,
                SimpleNamespace(
                    unread_count=lambda: self._count("notifications"), wished=lambda note: note
                ),
            ),
            cast(Any, SimpleNamespace(count_unread=lambda: self._count("messages"))),
            self.events,
        )

    async def _count(self, what: str) -> int:
        self.counted.append(what)
        return 0

    def hear(self, kind: type[Any]) -> list[Any]:
        heard: list[Any] = []
        self.events.subscribe(kind, heard.append)
        return heard

    def reached(self) -> None:
        self.events.publish(NetworkReached(ANNA.id))

    def tell(self, *events: StreamEvent | Exception) -> None:
        for event in events:
            self.network.queue.put_nowait(event)


@pytest.fixture
async def stage() -> AsyncIterator[Stage]:
    made = Stage()
    made.service.start()
    yield made
    await made.service.close()
    assert made.network.listeners == 0


async def test_messages_do_not_wait_above_the_home(stage: Stage) -> None:
    waiting = stage.hear(NotesWaiting)
    message = replace(note(2), visibility=Visibility.DIRECT)
    stage.tell(NoteArrived(HOME, note(1)), NoteArrived(HOME, message))
    await wait_until(lambda: len(waiting) == 2)
    assert [one.id for one in stage.service.waiting(HOME)] == ["1@h"]


async def test_new_notes_wait_until_they_are_asked_for(stage: Stage) -> None:
    waiting = stage.hear(NotesWaiting)
    own = replace(note(9), viewer=ViewerState(own=True))
    stage.tell(NoteArrived(HOME, note(1)), NoteArrived(HOME, own), NoteArrived(HOME, note(2)))
    stage.tell(NoteArrived(HOME, note(1)))
    await wait_until(lambda: len(waiting) == 3)
    assert [one.id for one in stage.service.waiting(HOME)] == ["2@h", "1@h"]
    assert stage.service.waiting(LOCAL) == ()
    assert len(stage.service.take(HOME)) == 2
    assert stage.service.waiting(HOME) == ()
    assert waiting[-1].notes == ()


async def test_changes_and_removals_reach_waiting_notes_too(stage: Stage) -> None:
    changed, hidden = stage.hear(NoteChanged), stage.hear(NoteHidden)
    better = replace(note(1), place="Chengdu")
    stage.tell(NoteArrived(HOME, note(1)), NoteArrived(HOME, note(2)))
    stage.tell(NoteUpdated(better), NoteRemoved("2@h"))
    await wait_until(lambda: hidden)
    assert [event.note for event in changed] == [better]
    assert stage.service.waiting(HOME) == (better,)


async def test_messages_and_notifications_are_told(stage: Stage) -> None:
    talks = stage.hear(ConversationChanged)
    notice = Notification("1", NotificationKind.LIKE, ANNA, cast(Any, None))
    stage.tell(MessageArrived(Conversation("5@h", (ANNA,))), NotificationArrived(notice))
    await wait_until(lambda: talks and stage.counted)
    assert talks[0].conversation.id == "5@h"
    assert stage.counted == ["notifications"]


async def test_what_was_missed_is_looked_up_when_the_stream_is_back(stage: Stage) -> None:
    stale, live = stage.hear(ConversationsStale), stage.hear(LiveChanged)
    stage.network.first_page = (note(3), note(2), note(1))
    stage.tell(StreamOpened(timeline=HOME), StreamOpened())
    await wait_until(lambda: sorted(stage.counted) == ["messages", "notifications"])
    stage.tell(NoteArrived(HOME, note(1)), StreamBroken(1.0, HOME), StreamBroken(1.0))
    await wait_until(lambda: not stage.service.connected)
    assert stage.network.looked_up == []
    stage.tell(StreamOpened(True, HOME))
    await wait_until(lambda: len(stage.service.waiting(HOME)) == 3)
    assert [one.id for one in stage.service.waiting(HOME)] == ["3@h", "2@h", "1@h"]
    assert stage.service.missed(HOME)
    assert stage.counted[2:] == ["notifications"]
    assert len(stale) == 1
    stage.tell(StreamOpened(True))
    await wait_until(lambda: len(stale) == 2)
    await wait_until(lambda: stage.counted[2:] == ["notifications", "messages"])
    assert [event.connected for event in live] == [True, False, True]
    assert len(stage.network.looked_up) == 1
    stage.service.take(HOME)
    assert not stage.service.missed(HOME)


async def test_a_stream_that_opens_late_is_caught_up_with_once(stage: Stage) -> None:
    """The list on screen was read before the stream ran: one short look closes the gap."""
    stage.network.first_page = (note(2), note(1))
    stage.service.look_at(HOME)
    stage.reached()
    stage.tell(StreamOpened(timeline=HOME), StreamOpened())
    await wait_until(lambda: stage.service.waiting(HOME))
    stage.reached()
    stage.tell(NoteArrived(HOME, note(3)))
    await wait_until(lambda: len(stage.service.waiting(HOME)) == 3)
    assert [timeline for timeline, _ in stage.network.looked_up] == [HOME]
    assert stage.network.looked_up[0][1] < 10


async def test_a_list_that_comes_after_its_stream_is_waited_for(stage: Stage) -> None:
    stage.network.first_page = (note(1),)
    stage.service.look_at(HOME)
    stage.tell(StreamOpened(timeline=HOME), StreamOpened())
    await wait_until(lambda: len(stage.counted) == 2)
    assert stage.network.looked_up == []
    stage.reached()
    await wait_until(lambda: stage.service.waiting(HOME))


async def test_a_list_that_is_not_on_screen_is_not_looked_up(stage: Stage) -> None:
    stage.service.look_at(Timeline(TimelineKind.SEARCH, "tea"))
    stage.reached()
    stage.tell(StreamOpened(timeline=HOME), StreamOpened())
    await wait_until(lambda: len(stage.counted) == 2)
    stage.reached()
    assert stage.network.looked_up == []


async def test_what_is_told_while_it_is_looked_up_is_newer(stage: Stage) -> None:
    stage.network.first_page = (note(3), note(2), note(1))
    stage.network.gate = asyncio.Event()
    stage.tell(NoteArrived(HOME, note(1)), StreamOpened(True, HOME))
    await wait_until(lambda: stage.network.looked_up)
    better = replace(note(2), place="Chengdu")
    stage.tell(NoteArrived(HOME, note(4)), NoteUpdated(better), NoteRemoved("3@h"))
    hidden = stage.hear(NoteHidden)
    await wait_until(lambda: hidden)
    stage.network.gate.set()
    await wait_until(lambda: len(stage.service.waiting(HOME)) == 3)
    assert stage.service.waiting(HOME) == (note(4), better, note(1))


async def test_what_is_unread_is_counted_once_the_streams_run_or_cannot(stage: Stage) -> None:
    await wait_until(lambda: stage.service.counts_soon)
    stage.tell(StreamBroken(1.0, HOME), StreamBroken(1.0), StreamBroken(1.0, HOME))
    await wait_until(lambda: sorted(stage.counted) == ["messages", "notifications"])
    await wait_until(lambda: not stage.service.counts_soon)
    stage.tell(StreamOpened(True, HOME), StreamOpened(True))
    await wait_until(lambda: len(stage.counted) == 4)
    stage.network.streaming = None
    stage.events.publish(SessionSwitched(ANNA))
    assert not stage.service.counts_soon


async def test_the_timeline_on_screen_is_followed_too(stage: Stage) -> None:
    await wait_until(lambda: stage.network.listeners == 1)
    for timeline in (LOCAL, LOCAL, Timeline(TimelineKind.SEARCH, "tea"), LOCAL, HOME):
        stage.service.look_at(timeline)
        await asyncio.sleep(0)
        await asyncio.sleep(0)
    await wait_until(lambda: stage.network.listeners == 1)
    assert stage.network.asked == [(HOME,), (LOCAL,), (LOCAL,)], "the own stream runs on"


async def test_a_stream_that_is_being_closed_is_closed_to_the_end(stage: Stage) -> None:
    stage.service.look_at(LOCAL)
    await wait_until(lambda: stage.network.listeners == 2)
    stage.network.closing = asyncio.Event()
    stage.service.look_at(None)
    await stage.network.closing.wait()
    await stage.service.close()
    assert stage.network.listeners == 0


async def test_another_account_begins_afresh(stage: Stage) -> None:
    stage.tell(NoteArrived(HOME, note(1)))
    await wait_until(lambda: stage.service.waiting(HOME))
    stage.network.streaming = None
    stage.events.publish(SessionSwitched(ANNA))
    assert stage.service.waiting(HOME) == ()
    await wait_until(lambda: stage.network.listeners == 0)


async def test_a_refused_sign_in_ends_it_quietly(stage: Stage) -> None:
    stage.tell(StreamOpened(timeline=HOME), AuthRequired())
    await wait_until(lambda: stage.network.asked and stage.network.listeners == 0)
    assert not stage.service.connected
    assert not stage.service.counts_soon
