"""The places of a feed where notes are missing: what fills them, and how that goes."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from rednote_desktop.domain.errors import RedNoteError

if TYPE_CHECKING:
    from rednote_desktop.services.timeline_reader import Gap, Piece
    from rednote_desktop.ui.feed.model import FeedModel
    from rednote_desktop.ui.tasks import TaskScope


@dataclass(slots=True, eq=False)
class OpenGap:
    """A gap above a row, whether notes for it are on their way, and why the last did not come."""

    gap: Gap
    loading: bool = False
    error: RedNoteError | None = None


class FeedGaps(QObject):
    """Holds the gaps of a model by the note below each.

    Notes are put in at the upper edge of a gap. It goes when they meet those below.
    """

    changed = Signal(int)
    """A gap came, went or looks otherwise; carries the row below it."""
    laying = Signal(object, int)
    """Notes for a gap are about to be put in; carries it and the row where the first will be."""
    laid = Signal(object, int)
    """They were put in; carries the gap and the row below it, or below where it was."""

    def __init__(self, model: FeedModel, scope: TaskScope) -> None:
        super().__init__(model)
        self._model = model
        self._scope = scope
        self._open: dict[str, OpenGap] = {}

    def all(self) -> list[tuple[int, OpenGap]]:
        """Return the gaps from top to bottom, each with the row below it."""
        if not self._open:
            return []
        found = [(self._model.position(below), held) for below, held in self._open.items()]
        return sorted(found, key=lambda each: each[0])

    def between(self, upper: int, lower: int) -> list[OpenGap]:
        """Return the gaps that lie between two rows, the first of which is above the second."""
        return [held for row, held in self.all() if upper < row <= lower]

    def above(self, row: int) -> bool:
        """Tell whether notes are missing right above a row."""
        return bool(self.between(row - 1, row))

    def row_below(self, held: OpenGap) -> int:
        """Return the row below a gap, or -1 for one that is gone."""
        return next((row for row, each in self.all() if each is held), -1)

    def put(self, row: int, gap: Gap) -> None:
        """Say what is missing above a row, in place of what was said before."""
        self._open[self._model.row(row).note.id] = OpenGap(gap)
        self.changed.emit(row)

    def fill(self, held: OpenGap) -> None:
        """Read the next notes of a gap, unless that is under way."""
        if held.loading or self.row_below(held) < 0:
            return
        held.loading, held.error = True, None
        self.changed.emit(self.row_below(held))
        self._scope.spawn(self._fill(held), f"gap:{id(held)}")

    def note_leaves(self, row: int) -> None:
        """Take that a row is about to go: what was missing above it is missing above the next."""
        held = self._open.pop(self._model.row(row).note.id, None)
        if held is None:
            return
        if row + 1 == self._model.rowCount():
            # Nothing is left below: what was missing comes when the list is read on from its top.
            self._model.refresh()
            return
        next_id = self._model.row(row + 1).note.id
        lower = self._open.get(next_id)
        if lower is not None:
            held.gap = replace(held.gap, below=lower.gap.below, cursor=None)
        self._open[next_id] = held

    def clear(self) -> None:
        """Forget all, where the list is read anew."""
        self._open.clear()

    async def _fill(self, held: OpenGap) -> None:
        asked = held.gap
        try:
            piece = await self._model.reader.fill(asked, self._model.stands)
        except RedNoteError as error:
            held.error = error
            piece = None
        finally:
            held.loading = False
            row = self.row_below(held)
            if row >= 0:
                self.changed.emit(row)
        if piece is not None and row >= 0:
            self._lay(held, asked, piece, row)

    def _lay(self, held: OpenGap, asked: Gap, piece: Piece, row: int) -> None:
        self.laying.emit(held, row)
        if held.gap is not asked:
            # It grew downwards meanwhile, where the notes between it and another one went.
            above = piece.notes[-1].listed_as if piece.notes else asked.above
            held.gap = replace(held.gap, above=above)
        elif piece.gap is not None:
            held.gap = piece.gap
        else:
            del self._open[self._model.row(row).note.id]
        count = self._model.rowCount()
        if not self._model.insert(row, piece.notes):
            self.changed.emit(row)
        self.laid.emit(held, row + self._model.rowCount() - count)
