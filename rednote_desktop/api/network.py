"""What some networks can be asked beyond ``SocialClient``: each part is there or is ``None``.

``Capabilities`` say which single acts a part allows. Errors and keys are as for ``SocialClient``.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from rednote_desktop.domain.conversation import Conversation, Message, NewMessage
from rednote_desktop.domain.draft import NewMedia, NewNote
from rednote_desktop.domain.filters import Filter
from rednote_desktop.domain.note import Note, NoteEdit, PeopleList, Timeline, TopicInfo
from rednote_desktop.domain.notification import Notification
from rednote_desktop.domain.paging import Page
from rednote_desktop.domain.poll import Poll
from rednote_desktop.domain.relationship import Relationship, Report


@dataclass(frozen=True, slots=True)
class NoteSource:
    """A posted note as its author typed it, to be edited; ``media`` stay with the network."""

    text: str
    warning: str = ""
    media: tuple[NewMedia, ...] = ()


@dataclass(frozen=True, slots=True)
class ScheduledNote:
    """A note that the network holds until ``publish_at``."""

    id: str
    publish_at: datetime
    text: str
    warning: str = ""


class Federation(Protocol):
    """What servers of a federated network offer beyond a plain community."""

    def attempted(self, key: str, at: datetime) -> None:
        """Say that something was sent under a key at a time, and whether it arrived is unknown.

        Sent again, it is looked for first, for not every server heeds the key.
        """
        ...

    async def share(self, note_id: str, shared: bool, key: str) -> Note:
        """Pass a note on to one's followers or take that back; return the note itself."""
        ...

    async def vote(self, poll_id: str, choices: tuple[int, ...], key: str) -> Poll:
        """Answer a poll; raises ``Rejected`` when it has ended or was answered."""
        ...

    async def source(self, note_id: str) -> NoteSource:
        """Return an own note as it was typed."""
        ...

    async def edit(self, note_id: str, note: NewNote, key: str) -> Note:
        """Put another text, warning, poll or media in the place of an own note's."""
        ...

    async def history(self, note_id: str) -> tuple[NoteEdit, ...]:
        """Return what a note was from the first writing to now, oldest first."""
        ...

    async def ancestors(self, note_id: str) -> tuple[Note, ...]:
        """Return the notes that a note answers, the first of the thread first."""
        ...

    async def redraft(self, note_id: str, key: str) -> NoteSource:
        """Delete an own note and return it as it was typed, to be written anew."""
        ...

    async def schedule(self, note: NewNote, key: str) -> ScheduledNote:
        """Let the network hold a note until its ``publish_at``; raises ``Rejected``."""
        ...

    async def scheduled(self) -> tuple[ScheduledNote, ...]:
        """Return what the network holds for later, soonest first."""
        ...

    async def cancel_scheduled(self, scheduled_id: str, key: str) -> None:
        """Take back a note that waits; one that is gone already raises nothing."""
        ...

    async def relationship(self, account_id: str) -> Relationship:
        """Return how the viewer stands to a person."""
        ...

    async def mute(self, account_id: str, muted: bool, key: str) -> Relationship:
        """Stop or start seeing a person's notes."""
        ...

    async def block(self, account_id: str, blocked: bool, key: str) -> Relationship:
        """Keep a person away from oneself, or let them again."""
        ...

    async def report(self, report: Report, key: str) -> None:
        """Tell the people who run the server of a person or notes that break its rules."""
        ...

    async def answer_follow_request(self, account_id: str, accepted: bool, key: str) -> None:
        """Let a person follow, or not."""
        ...

    async def lists(self) -> tuple[PeopleList, ...]:
        """Return the viewer's lists of people."""
        ...

    async def followed_topics(self) -> tuple[TopicInfo, ...]:
        """Return the topics that the viewer follows."""
        ...

    async def follow_topic(self, name: str, followed: bool, key: str) -> None:
        """Take the notes of a topic into the viewer's own list, or no longer."""
        ...

    async def filters(self) -> tuple[Filter, ...]:
        """Return the viewer's filters."""
        ...

    async def save_filter(self, new: Filter, key: str) -> Filter:
        """Make a filter (with an empty id) or change one."""
        ...

    async def delete_filter(self, filter_id: str, key: str) -> None:
        """Delete a filter; one that is gone already raises nothing."""
        ...


class Conversations(Protocol):
    """Direct messages."""

    async def conversations(self, cursor: str | None = None, limit: int = 30) -> Page[Conversation]:
        """Return the viewer's talks, the last spoken in first."""
        ...

    async def messages(
        self, conversation_id: str, cursor: str | None = None, limit: int = 40
    ) -> Page[Message]:
        """Return the messages of a talk, newest first; raises ``NotFound``."""
        ...

    async def send(self, message: NewMessage, key: str) -> Message:
        """Send a message."""
        ...

    async def mark_conversation_read(self, conversation_id: str, key: str) -> None:
        """Mark a talk as read."""
        ...

    async def unread_conversations(self) -> int:
        """Return how many talks hold something unread."""
        ...


@dataclass(frozen=True, slots=True)
class NoteArrived:
    """A new note for the followed timeline."""

    timeline: Timeline
    note: Note


@dataclass(frozen=True, slots=True)
class NoteUpdated:
    """A note was changed by its author."""

    note: Note


@dataclass(frozen=True, slots=True)
class NoteRemoved:
    """A note is gone."""

    note_id: str


@dataclass(frozen=True, slots=True)
class NotificationArrived:
    """Something new that concerns the viewer."""

    notification: Notification


@dataclass(frozen=True, slots=True)
class MessageArrived:
    """Something new in a talk."""

    conversation: Conversation


@dataclass(frozen=True, slots=True)
class StreamOpened:
    """A stream runs; ``again`` after one or several failures: what came between is to be fetched.

    ``timeline`` is the one whose notes it tells of, ``None`` where it tells of messages.
    """

    again: bool = False
    timeline: Timeline | None = None


@dataclass(frozen=True, slots=True)
class StreamBroken:
    """A stream is down; the next attempt follows after ``seconds``."""

    seconds: float
    timeline: Timeline | None = None


StreamEvent = (
    NoteArrived
    | NoteUpdated
    | NoteRemoved
    | NotificationArrived
    | MessageArrived
    | StreamOpened
    | StreamBroken
)


class Streaming(Protocol):
    """News as they come."""

    def events(self, timelines: tuple[Timeline, ...]) -> AsyncGenerator[StreamEvent, None]:
        """Yield what happens in timelines, until the generator is closed.

        What happens to the viewer is told with their home timeline. Connects again by itself.
        A network without a stream is asked from time to time instead.
        """
        ...
