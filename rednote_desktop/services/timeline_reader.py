"""Reads one list: page by page downwards, what is new above it, and what is missing in it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Protocol

from rednote_desktop.api.client import SocialClient
from rednote_desktop.domain.errors import NotFound, Offline, Server, TimedOut
from rednote_desktop.domain.note import Note, Timeline
from rednote_desktop.services.covers import is_hidden, is_message
from rednote_desktop.services.told_since import ToldSince
from rednote_desktop.storage.kept_pages import KeptPage

Known = Callable[[Note], bool]
"""Tells whether a note stands in the list already, at the place where it was met."""


class Shelf(Protocol):
    """Keeps the beginning of one list."""

    async def keep(self, notes: tuple[Note, ...]) -> None:
        """Keep notes in place of those kept before."""

    async def find(self) -> KeptPage | None:
        """Return what was kept."""


@dataclass(frozen=True, slots=True)
class Gap:
    """Notes of a list that were not read: those below one place and above another.

    Places are those of ``Note.listed_as``. ``cursor`` is where it goes on, once it was begun.
    """

    above: str
    below: str
    cursor: str | None = None


@dataclass(frozen=True, slots=True)
class Piece:
    """Notes that belong into a list, in order, and the gap that is left below them.

    ``known`` are those of the same answer that stand in the list already, as they are now.
    """

    notes: tuple[Note, ...]
    gap: Gap | None = None
    known: tuple[Note, ...] = ()


class TimelineReader:
    """Reads one list.

    A note that came before is not given again, and none as it was before ``told`` told of it. A
    failed or cancelled call changes nothing, so that the next one goes on at the same place. It
    reads as the person who was signed in when it was made, and gives notes as ``wished`` has
    them; ``reached`` is told of every answer. Where the network is out of reach from the start,
    the notes are those that ``shelf`` kept, ``kept_at`` says since when, and there are no others
    until the list is restarted or ``come_back``.
    """

    def __init__(
        self,
        client: SocialClient,
        timeline: Timeline,
        page_size: int,
        hidden: Callable[[Note], bool],
        shelf: Shelf | None = None,
        wished: Callable[[Note], Note] = lambda note: note,
        reached: Callable[[], None] = lambda: None,
        told: ToldSince[Note] | None = None,
    ) -> None:
        self.timeline = timeline
        self._client = client
        self._page_size = page_size
        self._hidden = hidden
        self._shelf = shelf
        self._wished = wished
        self._reached = reached
        self._told = told or ToldSince[Note]()
        self._kept_at: datetime | None = None
        self._lock = asyncio.Lock()
        self._turn = 0
        self._cursor: str | None = None
        self._cursors: set[str] = set()
        self._given: set[str] = set()
        self._at_end = False

    @property
    def at_end(self) -> bool:
        """Whether the list has nothing further."""
        return self._at_end

    @property
    def kept_at(self) -> datetime | None:
        """When the notes were read, where they are kept ones; ``None`` for those of now."""
        return self._kept_at

    @property
    def far(self) -> bool:
        """Whether every page costs a request to another computer."""
        return self._client.capabilities.remote

    async def more(self) -> tuple[Note, ...]:
        """Return the next notes; empty only at the end. Raises ``ApiError``, ``StorageError``."""
        async with self._lock:
            with self.changes() as changed:
                fresh: tuple[Note, ...] = ()
                while not fresh and not self._at_end:
                    try:
                        page = await self._client.notes(
                            self.timeline, self._cursor, self._page_size
                        )
                    except (Offline, TimedOut, Server):
                        fresh = await self._kept() if not self._given else ()
                        if not fresh:
                            raise
                        return self._as_now(fresh, changed)
                    self._reached()
                    begins = self._cursor is None
                    fresh = self._take(page.items)
                    self._advance(page.next_cursor)
                    if begins:
                        await self._keep(fresh)
                return self._as_now(fresh, changed)

    async def restart(self) -> tuple[Note, ...]:
        """Read the list from its beginning; when that fails the reader stays where it was."""
        async with self._lock:
            with self.changes() as changed:
                page = await self._client.notes(self.timeline, None, self._page_size)
                self._reached()
                self._turn += 1
                self._cursors.clear()
                self._given.clear()
                self._kept_at = None
                fresh = self._take(page.items)
                self._advance(page.next_cursor)
                await self._keep(fresh)
                fresh = self._as_now(fresh, changed)
        return fresh or await self.more()

    def let_in(self, notes: tuple[Note, ...]) -> tuple[Note, ...]:
        """Take notes that came by themselves; return those that belong into the list."""
        return self._take(notes)

    async def newest(self, known: Known, below: str) -> Piece | None:
        """Return what is new at the top of the list, above the place ``below``.

        A gap is left where the first page does not reach down to a known note. ``None`` when the
        list was restarted meanwhile.
        """
        turn = self._turn
        with self.changes() as changed:
            page = await self._client.notes(self.timeline, None, self._page_size)
            self._reached()
            await self._keep(tuple(note for note in page.items if self._fits(note)))
            if turn != self._turn:
                return None
            until = next((at for at, note in enumerate(page.items) if known(note)), None)
            seen = page.items if until is None else page.items[:until]
            fresh = self._as_now(self._take(seen), changed)
            old = self._as_now(tuple(filter(known, page.items)), changed)
        # Without a known note the list may still have been read whole.
        open_below = until is None and page.next_cursor is not None and bool(page.items)
        gap = Gap(page.items[-1].listed_as, below) if open_below else None
        return Piece(fresh, gap, old)

    async def fill(self, gap: Gap, known: Known) -> Piece | None:
        """Return the next notes of a gap, and what is left of it.

        It is closed by the first note that stands in the list below. ``None`` when the list was
        restarted meanwhile. Raises ``ApiError``, ``StorageError``.
        """
        turn = self._turn
        with self.changes() as changed:
            cursor = gap.cursor or await self._client.between(self.timeline, gap.above, gap.below)
            if cursor is None:
                raise NotFound(f"place {gap.above[:80]}")
            above, asked = gap.above, set[str]()
            fresh: tuple[Note, ...] = ()
            while not fresh and cursor is not None and cursor not in asked:
                asked.add(cursor)
                page = await self._client.notes(self.timeline, cursor, self._page_size)
                self._reached()
                if turn != self._turn:
                    return None
                met = next((at for at, note in enumerate(page.items) if known(note)), None)
                fresh = self._as_now(self._take(page.items[:met]), changed)
                above = page.items[-1].listed_as if page.items else above
                cursor = page.next_cursor if met is None else None
        if cursor is None or cursor in asked:
            return Piece(fresh)
        return Piece(fresh, Gap(above, gap.below, cursor))

    async def resume(self, below: str, known: Known, last: str) -> Piece | None:
        """Go on further down: return the notes right above the place ``below``.

        Reading goes on below them. ``last`` is the place of the last note that was read so far; the
        gap is the one between that note and these, unless they meet. ``None`` where the list
        cannot be entered there, or nothing stands there.
        """
        async with self._lock:
            with self.changes() as changed:
                cursor = await self._client.between(self.timeline, "", below)
                if cursor is None:
                    return None
                page = await self._client.notes(self.timeline, cursor, self._page_size)
                self._reached()
                met = any(map(known, page.items))
                fresh = self._as_now(self._take(page.items), changed)
                if not fresh and not met:
                    return None
                self._advance(page.next_cursor)
        return Piece(fresh, None if met else Gap(last, fresh[0].listed_as))

    async def come_back(self, known: Known, top: str, bottom: str) -> Piece | None:
        """Go on from kept notes, between the places ``top`` and ``bottom``, now that it can.

        Return what is new above them; ``None`` where the list has to be restarted instead.
        """
        async with self._lock:
            cursor = await self._client.between(self.timeline, bottom)
            piece = await self.newest(known, top) if cursor is not None else None
            if piece is not None:
                self._kept_at, self._at_end, self._cursor = None, False, cursor
        return piece

    def changes(self) -> AbstractContextManager[dict[str, Note]]:
        """Collect, by id, how notes look that change from now on: answers may be older."""
        return self._told.since()

    def still(self, notes: list[Note], changed: dict[str, Note]) -> list[Note]:
        """Return those of some notes that still belong into the list, as they are now."""
        return [_as_changed(note, changed) for note in notes if self._fits(note)]

    def _as_now(self, notes: tuple[Note, ...], changed: dict[str, Note]) -> tuple[Note, ...]:
        wished = map(self._wished, notes)
        return tuple(_as_changed(note, changed) for note in wished if self._fits(note))

    async def _kept(self) -> tuple[Note, ...]:
        page = await self._shelf.find() if self._shelf is not None else None
        if page is None:
            return ()
        self._kept_at, self._at_end = page.at, True
        return self._take(page.notes)

    async def _keep(self, notes: tuple[Note, ...]) -> None:
        if self._shelf is not None and notes:
            await self._shelf.keep(notes)

    def _fits(self, note: Note) -> bool:
        hidden = self._hidden(note) or is_hidden(note)
        return not hidden and not is_message(note, self.timeline)

    def _take(self, notes: tuple[Note, ...]) -> tuple[Note, ...]:
        fresh: list[Note] = []
        for note in notes:
            if note.id in self._given or not self._fits(note):
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


def _as_changed(note: Note, changed: dict[str, Note]) -> Note:
    """Return a note of a list as it is after all that changed; its place in the list stays."""
    newer = changed.get(note.id)
    if newer is None:
        return note
    return replace(newer, shared_by=note.shared_by, place_id=note.place_id)
