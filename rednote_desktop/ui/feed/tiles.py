"""Painted cards kept ready, so that a frame of scrolling only copies them."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from time import perf_counter
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize

from rednote_desktop.ui.feed.card import CardPainter, Tile

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext
    from rednote_desktop.ui.feed.rows import FeedRow

_MOST_BYTES: Final = 64_000_000
_FRAME_SECONDS: Final = 0.0035
"""How long new cards may be painted in one frame; the others follow in the next."""

_Stamp = tuple[int, int, int, float, bool, bool]


@dataclass(slots=True)
class _Kept:
    stamp: _Stamp
    tile: Tile
    size: int
    stale: bool = False


class TileCache:
    """Cards by note id, the longest unused dropped first."""

    def __init__(self, context: UiContext, owner: str) -> None:
        self._context = context
        self._owner = owner
        self._kept: OrderedDict[str, _Kept] = OrderedDict()
        self._waiting: dict[str, set[str]] = {}
        self._bytes = 0
        self._until = 0.0
        self._painted_one = False
        self.painter = CardPainter(context, owner)

    def restart(self) -> None:
        """Drop everything, after colours or text size changed."""
        self.painter = CardPainter(self._context, self._owner)
        self._kept.clear()
        self._waiting.clear()
        self._bytes = 0

    def begin_frame(self) -> None:
        """Begin a frame: time for painting new cards is counted from here."""
        self._until = perf_counter() + _FRAME_SECONDS
        self._painted_one = False

    def tile(
        self, row: FeedRow, size: QSize, ratio: float, *, originals: bool, lifted: bool
    ) -> tuple[Tile | None, bool]:
        """Return a card's picture and whether it is up to date.

        When the frame's time is over the older picture comes, or none.
        """
        stamp = (row.revision, size.width(), size.height(), ratio, originals, lifted)
        note_id = row.note.id
        kept = self._kept.get(note_id)
        if kept is not None:
            self._kept.move_to_end(note_id)
            if kept.stamp == stamp and not kept.stale:
                return kept.tile, True
        if self._painted_one and perf_counter() > self._until:
            fits = kept is not None and kept.stamp[1:4] == stamp[1:4]
            return (kept.tile if kept is not None and fits else None), False
        self._painted_one = True
        tile = self.painter.paint(row, size, ratio, originals=originals, lifted=lifted)
        self._keep(note_id, stamp, tile)
        return tile, True

    def ready(self, note_id: str) -> Tile | None:
        """Return what was last painted of a card."""
        kept = self._kept.get(note_id)
        return None if kept is None else kept.tile

    def picture_loaded(self, url: str) -> set[str]:
        """Mark the cards that waited for a picture; return their note ids."""
        notes = self._waiting.pop(url, set())
        for note_id in notes:
            kept = self._kept.get(note_id)
            if kept is not None:
                kept.stale = True
        return notes

    def _keep(self, note_id: str, stamp: _Stamp, tile: Tile) -> None:
        old = self._kept.pop(note_id, None)
        if old is not None:
            self._bytes -= old.size
        size = tile.pixmap.width() * tile.pixmap.height() * 4
        self._kept[note_id] = _Kept(stamp, tile, size)
        self._bytes += size
        for url in tile.waits_for:
            self._waiting.setdefault(url, set()).add(note_id)
        while self._bytes > _MOST_BYTES and len(self._kept) > 1:
            _, dropped = self._kept.popitem(last=False)
            self._bytes -= dropped.size
