"""What is new at a server that tells nothing by itself, asked for politely."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, TypeVar

from rednote_desktop.api.client import Reading
from rednote_desktop.api.mastodon.conversations import MastodonConversations
from rednote_desktop.api.network import (
    MessageArrived,
    NoteArrived,
    NotificationArrived,
    StreamEvent,
)
from rednote_desktop.domain.conversation import Conversation
from rednote_desktop.domain.note import Note, Timeline
from rednote_desktop.domain.notification import Notification

T = TypeVar("T", Note, Notification)

_MOST: Final = 20


class Polling:
    """Keeps what was seen last; the first look tells nothing and only remembers."""

    def __init__(self, reading: Reading, conversations: MastodonConversations) -> None:
        self._reading = reading
        self._conversations = conversations
        self._seen: dict[str, frozenset[str]] = {}
        self._talks: dict[str, Conversation] | None = None

    async def news(self, stream: str, timeline: Timeline | None) -> list[StreamEvent]:
        """Return what the stream of that name would have told since the last look."""
        found: list[StreamEvent] = []
        if timeline is not None:
            notes = (await self._reading.notes(timeline, None, _MOST)).items
            found += [NoteArrived(timeline, note) for note in self._new("notes", notes)]
        if stream == "user":
            items = (await self._reading.notifications(None, _MOST)).items
            found += [NotificationArrived(item) for item in self._new("notifications", items)]
        if stream == "direct":
            found += await self._messages()
        return found

    def _new(self, kind: str, items: Sequence[T]) -> list[T]:
        """Return the items above those that were there at the last look, oldest first."""
        before = self._seen.get(kind)
        self._seen[kind] = frozenset(item.id for item in items)
        if before is None:
            return []
        fresh: list[T] = []
        for item in items:
            if item.id in before:
                break
            fresh.insert(0, item)
        return fresh

    async def _messages(self) -> list[StreamEvent]:
        page = await self._conversations.conversations(limit=_MOST)
        before, self._talks = self._talks, {talk.id: talk for talk in page.items}
        if before is None:
            return []
        return [
            MessageArrived(talk)
            for talk in reversed(page.items)
            if talk.id not in before or before[talk.id].last != talk.last
        ]
