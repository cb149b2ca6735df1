"""News as they come: runs the stream of the signed-in account and tells the window."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Coroutine
from typing import Any, Final

from rednote_desktop.api.client import SocialClient
from rednote_desktop.api.network import (
    MessageArrived,
    NoteArrived,
    NoteRemoved,
    NoteUpdated,
    NotificationArrived,
    StreamBroken,
    StreamEvent,
    Streaming,
    StreamOpened,
)
from rednote_desktop.domain.errors import RedNoteError
from rednote_desktop.domain.note import Note, Timeline, TimelineKind
from rednote_desktop.services.conversations import ConversationService
from rednote_desktop.services.covers import is_message
from rednote_desktop.services.events import (
    ConversationChanged,
    ConversationsStale,
    EventBus,
    LiveChanged,
    NoteChanged,
    NoteHidden,
    NotesWaiting,
    SessionSwitched,
    SignedIn,
)
from rednote_desktop.services.note import NoteService
from rednote_desktop.services.reaction_events import NetworkReached
from rednote_desktop.services.session import SessionService
from rednote_desktop.services.told_since import ToldSince

_logger = logging.getLogger(__name__)

_HOME: Final = Timeline(TimelineKind.FOLLOWING)
_MOST_WAITING: Final = 40
_LOOKED_AT_AGAIN: Final = 20
_LOOKED_AT_FIRST: Final = 5
"""How many of the latest notes are looked up for what came between a list and its stream."""
_COUNTED: Final[frozenset[Timeline | None]] = frozenset({_HOME, None})
"""The streams that tell of notifications and of messages."""
_STREAMED: Final = frozenset(
    {
        TimelineKind.FOLLOWING,
        TimelineKind.LOCAL,
        TimelineKind.FEDERATED,
        TimelineKind.TOPIC,
        TimelineKind.LIST,
    }
)


class LiveService:
    """Follows the viewer's own news and the timeline on screen.

    New notes are held back until the reader asks for them: ``NotesWaiting`` tells of them. What
    came before a stream ran, or while it was down, is looked up when it runs. A network that
    tells nothing by itself is left alone.
    """

    def __init__(
        self,
        session: SessionService,
        notes: NoteService,
        conversations: ConversationService,
        events: EventBus,
    ) -> None:
        self._session = session
        self._notes = notes
        self._conversations = conversations
        self._events = events
        self._looked_at: Timeline | None = None
        self._waiting: dict[Timeline, tuple[Note, ...]] = {}
        self._missed: set[Timeline] = set()
        self._told = ToldSince[Note | None]()
        self._running: asyncio.Task[None] | None = None
        self._looking: asyncio.Task[None] | None = None
        self._background: set[asyncio.Task[None]] = set()
        self._started = False
        self._connected = False
        self._on_screen: Timeline | None = None
        self._read = False
        self._owed: Timeline | None = None
        self._uncounted: set[Timeline | None] = set()
        self._unsubscribe = (
            events.subscribe(SessionSwitched, lambda _: self._restart()),
            events.subscribe(SignedIn, lambda _: self._restart()),
            events.subscribe(NetworkReached, self._reached),
        )

    @property
    def connected(self) -> bool:
        """Whether news come in at this moment."""
        return self._connected

    @property
    def counts_soon(self) -> bool:
        """Whether what is unread is about to be counted: once the streams run, or cannot.

        Counted before, what comes until then would be left out.
        """
        return len(self._uncounted) == len(_COUNTED)

    def start(self) -> None:
        """Begin to listen."""
        self._started = True
        self._restart()

    @property
    def looked_at(self) -> Timeline | None:
        """The timeline on screen, where it is followed besides the viewer's own."""
        return self._looked_at

    def missed(self, timeline: Timeline) -> bool:
        """Tell whether notes may be missing below those that wait: the stream was down."""
        return timeline in self._missed

    def look_at(self, timeline: Timeline | None) -> None:
        """Take which timeline is on screen; its news are followed besides the viewer's own."""
        if timeline != self._on_screen:
            self._on_screen, self._owed, self._read = timeline, None, False
        wanted = timeline if timeline is not None and timeline.kind in _STREAMED else None
        wanted = None if wanted == _HOME else wanted
        if wanted == self._looked_at:
            return
        self._looked_at = wanted
        self._follow()

    def waiting(self, timeline: Timeline) -> tuple[Note, ...]:
        """Return the new notes of a timeline that are not shown yet, newest first."""
        return self._waiting.get(timeline, ())

    def take(self, timeline: Timeline) -> tuple[Note, ...]:
        """Return the waiting notes of a timeline and hold them back no longer."""
        notes = self._waiting.pop(timeline, ())
        self._missed.discard(timeline)
        self._events.publish(NotesWaiting(timeline, ()))
        return tuple(map(self._notes.wished, notes))

    async def close(self) -> None:
        """Stop listening; safe to call twice."""
        self._started = False
        for unsubscribe in self._unsubscribe:
            unsubscribe()
        self._end(self._running)
        self._end(self._looking)
        self._running = self._looking = None
        tasks = tuple(self._background)
        for task in tasks:
            if not task.cancelling():  # told again, it would drop what it has to close
                task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    def _restart(self) -> None:
        self._end(self._running)
        self._running = None
        self._waiting.clear()
        self._missed.clear()
        self._uncounted.clear()
        self._owed, self._read = None, False
        self._tell_connected(False)
        if self._streaming is not None:
            self._uncounted |= _COUNTED
            self._running = asyncio.create_task(self._listen(_HOME), name="live")
        self._follow()

    def _follow(self) -> None:
        """Follow the timeline on screen in place of the one before."""
        self._end(self._looking)
        self._looking = None
        if self._looked_at is not None and self._streaming is not None:
            listening = self._listen(self._looked_at)
            self._looking = asyncio.create_task(listening, name="live timeline")

    @property
    def _streaming(self) -> Streaming | None:
        if not self._started or not self._session.signed_in:
            return None
        return self._session.client.streaming

    def _end(self, task: asyncio.Task[None] | None) -> None:
        if task is not None:
            task.cancel()
            self._keep(task)

    async def _listen(self, timeline: Timeline) -> None:
        client, streaming = self._session.client, self._streaming
        if streaming is None:
            return
        begun: set[Timeline | None] = set()
        try:
            async with contextlib.aclosing(streaming.events((timeline,))) as events:
                async for event in events:
                    if isinstance(event, StreamOpened):
                        self._opened(client, event, first=event.timeline not in begun)
                        begun.add(event.timeline)
                    else:
                        self._take_event(event)
        except RedNoteError as error:
            # Signed out, or the server lets nobody listen: the window works without.
            _logger.info("The stream ended: %r", error)
        finally:
            if self._running is asyncio.current_task():
                self._tell_connected(False)
                for counted in _COUNTED:
                    self._count(counted)

    def _take_event(self, event: StreamEvent) -> None:
        match event:
            case NoteArrived(timeline, note):
                self._told.tell(note.id, note)
                if not note.viewer.own:
                    self._hold(timeline, (note, *self.waiting(timeline)))
            case NoteUpdated(note):
                self._told.tell(note.id, note)
                self._replace(note)
                self._events.publish(NoteChanged(self._notes.wished(note)))
            case NoteRemoved(note_id):
                self._told.tell(note_id, None)
                self._remove(note_id)
                self._events.publish(NoteHidden(note_id))
            case NotificationArrived():
                self._in_background(self._count_notifications())
            case MessageArrived(conversation):
                self._events.publish(ConversationChanged(conversation))
            case StreamBroken(_, timeline):
                self._count(timeline)
                if timeline == _HOME:
                    self._tell_connected(False)

    def _opened(self, client: SocialClient, event: StreamOpened, *, first: bool) -> None:
        """Look up what was not told: a little before a first opening, maybe much after a break."""
        timeline, again = event.timeline, event.again
        if again:
            self._uncounted |= {timeline} & _COUNTED
        self._count(timeline)
        if timeline is None:
            if first or again:
                self._events.publish(ConversationsStale())
            return
        # Nobody listened before: whatever comes now may not join what is known.
        self._missed.add(timeline)
        if timeline == _HOME:
            self._tell_connected(True)
        if again:
            self._in_background(self._catch_up(client, timeline, _LOOKED_AT_AGAIN))
        elif first and timeline == self._on_screen:
            self._owed = timeline
            if self._read:
                self._pay()

    def _reached(self, event: NetworkReached) -> None:
        if self._session.signed_in and event.account_id == self._session.viewer.id:
            self._read = True
            self._pay()

    def _pay(self) -> None:
        """Look up what the list on screen may lack: it came after the list and before the stream.

        A list that is not there yet is waited for: all its notes would pass for new.
        """
        owed, self._owed = self._owed, None
        if owed is not None:
            self._in_background(self._catch_up(self._session.client, owed, _LOOKED_AT_FIRST))

    async def _catch_up(self, client: SocialClient, timeline: Timeline, limit: int) -> None:
        """Look up the latest notes; what the stream tells meanwhile is newer than the answer."""
        with self._told.since() as told:
            page = await client.notes(timeline, None, limit)
        if not self._session.signed_in or self._session.client is not client:
            return
        found = [now for note in page.items if (now := told.get(note.id, note)) is not None]
        listed = {note.id for note in page.items}
        others = [note for note in self.waiting(timeline) if note.id not in listed]
        since = [note for note in others if note.id in told]
        before = [note for note in others if note.id not in told]
        self._missed.add(timeline)
        self._hold(timeline, (*since, *found, *before))

    def _count(self, timeline: Timeline | None) -> None:
        """Count what is unread of what a stream tells, where that was put off until now."""
        if timeline in self._uncounted:
            self._uncounted.discard(timeline)
            notifications = timeline == _HOME
            self._in_background(
                self._count_notifications() if notifications else self._count_messages()
            )

    async def _count_notifications(self) -> None:
        await self._notes.unread_count()

    async def _count_messages(self) -> None:
        await self._conversations.count_unread()

    def _hold(self, timeline: Timeline, notes: tuple[Note, ...]) -> None:
        """Hold notes back, each once."""
        fitting = (note for note in reversed(notes) if not is_message(note, timeline))
        unique = {note.id: note for note in fitting}
        held = tuple(reversed(unique.values()))
        if len(held) > _MOST_WAITING:
            self._missed.add(timeline)
        held = self._waiting[timeline] = held[:_MOST_WAITING]
        self._events.publish(NotesWaiting(timeline, held))

    def _replace(self, note: Note) -> None:
        for timeline, notes in self._waiting.items():
            self._waiting[timeline] = tuple(note if one.id == note.id else one for one in notes)

    def _remove(self, note_id: str) -> None:
        for timeline, notes in tuple(self._waiting.items()):
            left = tuple(note for note in notes if note.id != note_id)
            if left != notes:
                self._waiting[timeline] = left
                self._events.publish(NotesWaiting(timeline, left))

    def _tell_connected(self, connected: bool) -> None:
        if connected != self._connected:
            self._connected = connected
            self._events.publish(LiveChanged(connected))

    def _in_background(self, work: Coroutine[Any, Any, None]) -> None:
        async def run() -> None:
            try:
                await work
            except RedNoteError as error:
                _logger.info("News could not be looked up: %r", error)

        self._keep(asyncio.create_task(run()))

    def _keep(self, task: asyncio.Task[None]) -> None:
        self._background.add(task)
        task.add_done_callback(self._background.discard)
