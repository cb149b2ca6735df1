"""The notes of one timeline as an item model that reads on as it is scrolled."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
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
from rednote_desktop.domain.text import plain
from rednote_desktop.services.events import (
    AccountChanged,
    NoteChanged,
    NoteHidden,
    NotePublished,
    NoteRestored,
)
from rednote_desktop.ui.feed.loads import Loads
from rednote_desktop.ui.feed.roles import TEXT_ROLES, NoteRole, changed_roles
from rednote_desktop.ui.feed.rows import FeedRow, belongs, judge, make_row
from rednote_desktop.ui.feed.speech import CardSpeech

if TYPE_CHECKING:
    from rednote_desktop.services import Services
    from rednote_desktop.translation.result import Translation
    from rednote_desktop.ui.tasks import TaskScope

Index = QModelIndex | QPersistentModelIndex

_NO_INDEX: Final = QModelIndex()
_LONGEST_RESTORE: Final = 1_200
"""How many rows are read again at most to return to where a list was left."""


class FeedModel(QAbstractListModel):
    """Rows of a timeline; loading, the end and a failure are states of the model.

    ``start`` reads the first page, ``fetchMore`` each further one. Subscribes to the event bus;
    ``dispose`` ends that and may be called twice.
    """

    loading_changed = Signal(bool)
    at_end_changed = Signal(bool)
    error_changed = Signal(object)
    arrived = Signal(int)
    """How many published notes wait to be shown."""
    reshaped = Signal()
    """Cards may have other heights now."""

    def __init__(
        self,
        services: Services,
        timeline: Timeline,
        scope: TaskScope,
        page_size: int = 30,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._reader = services.feed.reader(timeline, page_size)
        self._rows: list[FeedRow] = []
        self._positions: dict[str, int] = {}
        self._hidden: dict[str, int] = {}
        self._arrivals: list[Note] = []
        self._speech = CardSpeech(self)
        self._loads = Loads(scope, self)
        self._loads.changed.connect(self.loading_changed)
        self._loads.failed.connect(self.error_changed)
        self._loads.ended.connect(lambda: self.at_end_changed.emit(self.at_end))
        self._originals = False
        subscribe = services.events.subscribe
        self._unsubscribe: list[Callable[[], None]] = [
            subscribe(NoteChanged, lambda event: self._note_changed(event.note)),
            subscribe(NotePublished, lambda event: self._note_published(event.note)),
            subscribe(NoteHidden, lambda event: self._note_hidden(event.note_id)),
            subscribe(NoteRestored, lambda event: self._note_restored(event.note)),
            subscribe(AccountChanged, self._account_changed),
        ]

    @property
    def timeline(self) -> Timeline:
        """The list that is read."""
        return self._reader.timeline

    @property
    def loading(self) -> bool:
        """Whether a page is on its way."""
        return self._loads.active

    @property
    def at_end(self) -> bool:
        """Whether everything has been read."""
        return self._reader.at_end

    @property
    def error(self) -> Exception | None:
        """Why the last page did not come, if it did not."""
        return self._loads.error

    @property
    def originals(self) -> bool:
        """Whether every card shows its original."""
        return self._originals

    @property
    def waiting(self) -> int:
        """How many published notes wait to be shown."""
        return len(self._arrivals)

    def row(self, position: int) -> FeedRow:
        """Return a row; raises ``IndexError``."""
        return self._rows[position]

    def position(self, note_id: str) -> int:
        """Return where a note is, or -1."""
        return self._positions.get(note_id, -1)

    def note_at(self, index: Index) -> Note | None:
        """Return the note of an index, or ``None`` for an invalid one."""
        return self._rows[index.row()].note if index.isValid() else None

    def start(self, anchor: str = "", loaded: int = 0) -> None:
        """Read the first page, and further ones until ``anchor`` and ``loaded`` rows are there."""
        if not self.loading:
            self._loads.start(lambda: self._restore(anchor, loaded))

    def retry(self) -> None:
        """Ask again for the page that failed."""
        if self.error is not None:
            self._read_on()

    def refresh(self) -> None:
        """Read the list anew from its beginning."""
        self._loads.start(self._restart)

    def show_arrivals(self) -> None:
        """Put published notes at the top."""
        notes, self._arrivals = self._arrivals, []
        if notes:
            self._insert(0, notes)
            self.arrived.emit(0)

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
        for row in self._rows:
            row.translation = None
            judge(row, self._services.translate)
        self._touch_all(TEXT_ROLES)
        self.reshaped.emit()

    def dispose(self) -> None:
        """Stop listening."""
        for unsubscribe in self._unsubscribe:
            unsubscribe()
        self._unsubscribe.clear()

    @override
    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def canFetchMore(self, parent: Index) -> bool:
        return not (parent.isValid() or self.at_end or self.loading or self.error)

    @override
    def fetchMore(self, parent: Index) -> None:
        if self.canFetchMore(parent):
            self._read_on()

    @override
    def roleNames(self) -> dict[int, QByteArray]:
        names = dict(super().roleNames())
        names.update({int(role): QByteArray(role.name.lower().encode()) for role in NoteRole})
        return names

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        match role:
            case NoteRole.NOTE:
                return row.note
            case NoteRole.ID:
                return row.note.id
            case NoteRole.AUTHOR:
                return row.note.author
            case NoteRole.COVER:
                return row.cover
            case NoteRole.LIKED:
                return row.note.viewer.liked
            case NoteRole.LIKES:
                return row.note.counts.likes
            case NoteRole.COLLECTED:
                return row.note.viewer.collected
            case NoteRole.TITLE | Qt.ItemDataRole.DisplayRole:
                return plain(row.shown(self._originals).first)
            case NoteRole.BENEATH:
                return plain(row.shown(self._originals).beneath)
            case NoteRole.MARK:
                return row.shown(self._originals).mark
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._speech.name(row, self._originals)
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return self._speech.description(row, self._originals)
        return None

    def _read_on(self) -> None:
        self._loads.start(self._more)

    async def _more(self) -> None:
        self._append(await self._reader.more())

    async def _restore(self, anchor: str, loaded: int) -> None:
        found: list[Note] = []
        try:
            while not self.at_end:
                found.extend(await self._reader.more())
                there = not anchor or any(note.id == anchor for note in found)
                if (there and len(found) >= loaded) or len(found) >= _LONGEST_RESTORE:
                    break
        finally:
            self._append(found)

    async def _restart(self) -> None:
        notes = await self._reader.restart()
        self.beginResetModel()
        self._arrivals.clear()
        self._hidden.clear()
        self._rows = [self._make_row(note) for note in notes]
        self._number_from(0)
        self.endResetModel()
        self.arrived.emit(0)

    def _append(self, notes: Sequence[Note]) -> None:
        self._insert(len(self._rows), [n for n in notes if n.id not in self._positions])

    def _insert(self, position: int, notes: Sequence[Note]) -> None:
        if not notes:
            return
        rows = [self._make_row(note) for note in notes]
        self.beginInsertRows(_NO_INDEX, position, position + len(rows) - 1)
        self._rows[position:position] = rows
        self._number_from(position)
        self.endInsertRows()

    def _make_row(self, note: Note) -> FeedRow:
        channel = self.timeline.key if self.timeline.kind is TimelineKind.CHANNEL else ""
        return make_row(note, self._services.translate, channel)

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

    def _note_changed(self, note: Note) -> None:
        position = self.position(note.id)
        if position < 0:
            return
        row = self._rows[position]
        roles = changed_roles(row.note, note)
        if not roles:
            row.note = note
            return
        if row.note.versions != note.versions:
            fresh = self._make_row(note)
            fresh.revision = row.revision
            self._rows[position] = fresh
        else:
            row.note = note
        self._touch(position, roles)

    def _account_changed(self, event: AccountChanged) -> None:
        for position, row in enumerate(self._rows):
            author = row.note.author
            if author.id == event.account.id and author != event.account:
                row.note = replace(row.note, author=event.account)
                self._touch(position, (NoteRole.AUTHOR, NoteRole.NOTE))

    def _note_published(self, note: Note) -> None:
        viewer = self._services.session.viewer
        if note.id in self._positions or not belongs(note, self.timeline, viewer.id):
            return
        self._arrivals.insert(0, note)
        self.arrived.emit(len(self._arrivals))

    def _note_hidden(self, note_id: str) -> None:
        self._arrivals = [note for note in self._arrivals if note.id != note_id]
        position = self._positions.pop(note_id, -1)
        if position < 0:
            return
        self.beginRemoveRows(_NO_INDEX, position, position)
        del self._rows[position]
        self._number_from(position)
        self.endRemoveRows()
        self._hidden[note_id] = position

    def _note_restored(self, note: Note) -> None:
        position = self._hidden.pop(note.id, -1)
        if position >= 0 and note.id not in self._positions:
            self._insert(min(position, len(self._rows)), [note])
