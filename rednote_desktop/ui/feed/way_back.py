"""The way back to where a list was left: reads down to there, or leaps there over a gap."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from rednote_desktop.domain.note import Note

if TYPE_CHECKING:
    from rednote_desktop.services.timeline_reader import Gap, TimelineReader
    from rednote_desktop.storage.settings import FeedPlace

_LONGEST_WALK: Final = 1_200
_LONGEST_FAR_WALK: Final = 120
"""How many notes are read at most on the way, here and where every page is a request."""


class WayBack:
    """Collects ``notes`` from where a reader stands down to a kept place.

    Where that is too far, those around the place follow at once: ``gap`` is what is missing above
    the notes whose ids are in ``beyond``.
    """

    def __init__(self, reader: TimelineReader, kept: FeedPlace, before: Sequence[Note]) -> None:
        self._reader = reader
        self._kept = kept
        self._before = before
        self.notes: list[Note] = []
        self.gap: Gap | None = None
        self.beyond: tuple[str, ...] = ()

    async def go(self) -> None:
        """Read; what came before a failure is in ``notes``, as it is then."""
        with self._reader.changes() as changed:
            try:
                if not await self._walk() and self._reader.kept_at is None:
                    await self._leap()
            finally:
                self.notes = self._reader.still(self.notes, changed)

    async def _walk(self) -> bool:
        """Read on page by page; tell whether the place is not, or no longer, further down."""
        longest = _LONGEST_FAR_WALK if self._reader.far else _LONGEST_WALK
        there = self._is_there(self._before)
        while not self._reader.at_end:
            page = await self._reader.more()
            self.notes.extend(page)
            there = there or self._is_there(page)
            read = len(self._before) + len(self.notes)
            if (there and read >= self._kept.loaded) or read >= longest:
                return there
        return True

    async def _leap(self) -> None:
        above = (*self._before, *self.notes)
        if not self._kept.below or not above:
            return
        places = {note.listed_as for note in above}
        piece = await self._reader.resume(
            self._kept.below, lambda note: note.listed_as in places, above[-1].listed_as
        )
        if piece is not None:
            self.gap = piece.gap
            self.beyond = tuple(note.id for note in piece.notes)
            self.notes.extend(piece.notes)

    def _is_there(self, notes: Sequence[Note]) -> bool:
        return not self._kept.anchor or any(note.id == self._kept.anchor for note in notes)
