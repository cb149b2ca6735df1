"""Lists of notes and what is searched for."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from rednote_desktop.api.client import SocialClient
from rednote_desktop.domain.account import Account
from rednote_desktop.domain.note import Channel, Note, Timeline, TopicInfo
from rednote_desktop.domain.product import Product
from rednote_desktop.services.events import NoteHidden, NoteRestored
from rednote_desktop.services.session import SessionService


class TimelineReader:
    """Reads one list page by page.

    A note that came before is not given again. A failed or cancelled call changes nothing, so
    that the next one goes on at the same place. It reads as the person who was signed in when it
    was made.
    """

    def __init__(
        self,
        client: SocialClient,
        timeline: Timeline,
        page_size: int,
        hidden: Callable[[str], bool],
    ) -> None:
        self.timeline = timeline
        self._client = client
        self._page_size = page_size
        self._hidden = hidden
        self._lock = asyncio.Lock()
        self._cursor: str | None = None
        self._cursors: set[str] = set()
        self._given: set[str] = set()
        self._at_end = False

    @property
    def at_end(self) -> bool:
        """Whether the list has nothing further."""
        return self._at_end

    async def more(self) -> tuple[Note, ...]:
        """Return the next notes; empty only at the end. Raises ``ApiError``, ``StorageError``."""
        async with self._lock:
            fresh: tuple[Note, ...] = ()
            while not fresh and not self._at_end:
                page = await self._client.notes(self.timeline, self._cursor, self._page_size)
                fresh = self._take(page.items)
                self._advance(page.next_cursor)
            return fresh

    async def restart(self) -> tuple[Note, ...]:
        """Read the list from its beginning; when that fails the reader stays where it was."""
        async with self._lock:
            page = await self._client.notes(self.timeline, None, self._page_size)
            self._cursors.clear()
            self._given.clear()
            fresh = self._take(page.items)
            self._advance(page.next_cursor)
        return fresh or await self.more()

    def _take(self, notes: tuple[Note, ...]) -> tuple[Note, ...]:
        fresh: list[Note] = []
        for note in notes:
            if note.id in self._given or self._hidden(note.id):
                continue
            self._given.add(note.id)
            fresh.append(note)
        return tuple(fresh)

    def _advance(self, cursor: str | None) -> None:
        # A network that hands out a cursor twice would be read in circles.
        self._at_end = cursor is None or cursor in self._cursors
        self._cursor = cursor
        if cursor is not None:
            self._cursors.add(cursor)


class FeedService:
    """The lists a person reads; notes that are being deleted are left out of them."""

    def __init__(self, session: SessionService) -> None:
        self._session = session
        self._hidden: set[str] = set()
        self._unsubscribe = (
            session.events.subscribe(NoteHidden, lambda event: self._hidden.add(event.note_id)),
            session.events.subscribe(
                NoteRestored, lambda event: self._hidden.discard(event.note.id)
            ),
        )

    async def channels(self) -> tuple[Channel, ...]:
        """Return the channels in the order in which they are offered."""
        return await self._session.client.channels()

    def reader(self, timeline: Timeline, page_size: int = 30) -> TimelineReader:
        """Return a reader at the beginning of a list."""
        return TimelineReader(self._session.client, timeline, page_size, self._hidden.__contains__)

    async def topic(self, name: str) -> TopicInfo:
        """Return a topic; one that nobody used has a count of zero."""
        return await self._session.client.topic(name)

    async def topics(self, prefix: str = "", limit: int = 20) -> tuple[TopicInfo, ...]:
        """Return topics that begin with ``prefix``, most used first."""
        return await self._session.client.topics(prefix, limit)

    async def search_accounts(self, words: str, limit: int = 20) -> tuple[Account, ...]:
        """Return people whose handle, name or bio has the words."""
        return await self._session.client.search_accounts(words, limit)

    async def search_topics(self, words: str, limit: int = 20) -> tuple[TopicInfo, ...]:
        """Return topics whose name or meaning has the words."""
        return await self._session.client.search_topics(words, limit)

    async def products(self, words: str = "", limit: int = 20) -> tuple[Product, ...]:
        """Return products whose name or shop has the words."""
        return await self._session.client.products(words, limit)

    def close(self) -> None:
        """Stop listening; safe to call twice."""
        for unsubscribe in self._unsubscribe:
            unsubscribe()
