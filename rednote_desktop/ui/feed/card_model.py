"""Cards of a feed as an item model: notes in order, with what the reader sees of each."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from typing_extensions import override

from rednote_desktop.domain.note import Note, Timeline, TimelineKind
from rednote_desktop.ui.feed.roles import TEXT_ROLES, NoteRole
from rednote_desktop.ui.feed.rows import FeedRow, make_row
from rednote_desktop.ui.feed.speech import CardSpeech, told

if TYPE_CHECKING:
    from rednote_desktop.services import Services
    from rednote_desktop.translation.result import Translation

Index = QModelIndex | QPersistentModelIndex

_NO_INDEX: Final = QModelIndex()


class CardModel(QAbstractListModel):
    """Rows of a timeline, each note once."""

    reshaped = Signal()
    """Cards may have other heights now."""

    def __init__(
        self, services: Services, timeline: Timeline, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._timeline = timeline
        self._rows: list[FeedRow] = []
        self._positions: dict[str, int] = {}
        self._speech = CardSpeech(self)
        self._originals = False

    @property
    def timeline(self) -> Timeline:
        """The list that is read."""
        return self._timeline

    @property
    def originals(self) -> bool:
        """Whether every card shows its original."""
        return self._originals

    def row(self, position: int) -> FeedRow:
        """Return a row; raises ``IndexError``."""
        return self._rows[position]

    def position(self, note_id: str) -> int:
        """Return where a note is, or -1."""
        return self._positions.get(note_id, -1)

    def note_at(self, index: Index) -> Note | None:
        """Return the note of an index, or ``None`` for an invalid one."""
        return self._rows[index.row()].note if index.isValid() else None

    def set_translation(self, note_id: str, translation: Translation | None) -> None:
        """Show a translation of a caption, or none."""
        position = self.position(note_id)
        if position >= 0 and self._rows[position].translation is not translation:
            self._rows[position].translation = translation
            self._touch(position, TEXT_ROLES)

    def set_originals(self, originals: bool) -> None:
        """Flip every card between translation and original."""
        if originals == self._originals:
            return
        self._originals = originals
        self._touch_all(TEXT_ROLES)

    def flip(self, note_id: str) -> None:
        """Hide or show the translation on one card."""
        position = self.position(note_id)
        if position >= 0:
            self._rows[position].flipped = not self._rows[position].flipped
            self._touch(position, TEXT_ROLES)

    def judge_again(self) -> None:
        """Drop translations and decide anew what the reader needs translated."""
        for position, row in enumerate(self._rows):
            self._remake(position, row.note)
        self._touch_all(TEXT_ROLES)
        self.reshaped.emit()

    @override
    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def roleNames(self) -> dict[int, QByteArray]:
        names = dict(super().roleNames())
        names.update({int(role): QByteArray(role.name.lower().encode()) for role in NoteRole})
        return names

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        return told(self._rows[index.row()], role, self._originals, self._speech)

    def insert(self, position: int, notes: Sequence[Note]) -> bool:
        """Put notes at a place, those that are not in the list yet; tell whether there are any."""
        rows = [self._make_row(note) for note in notes if note.id not in self._positions]
        if not rows:
            return False
        self.beginInsertRows(_NO_INDEX, position, position + len(rows) - 1)
        self._rows[position:position] = rows
        self._number_from(position)
        self.endInsertRows()
        return True

    def _make_row(self, note: Note) -> FeedRow:
        channel = self.timeline.key if self.timeline.kind is TimelineKind.CHANNEL else ""
        return make_row(note, self._services.translate, self._services.covers, channel)

    def _number_from(self, position: int) -> None:
        if position == 0:
            self._positions.clear()
        for number in range(position, len(self._rows)):
            self._positions[self._rows[number].note.id] = number

    def _touch(self, position: int, roles: Sequence[int]) -> None:
        self._rows[position].revision += 1
        index = self.index(position)
        self.dataChanged.emit(index, index, [int(role) for role in roles])

    def _touch_all(self, roles: Sequence[int]) -> None:
        if not self._rows:
            return
        for row in self._rows:
            row.revision += 1
        last = self.index(len(self._rows) - 1)
        self.dataChanged.emit(self.index(0), last, [int(role) for role in roles])

    def _remake(self, position: int, note: Note) -> None:
        old, fresh = self._rows[position], self._make_row(note)
        fresh.revision, fresh.flipped = old.revision, old.flipped
        self._rows[position] = fresh
