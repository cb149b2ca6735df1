"""A list of entries in three lines each, loaded part by part as it is scrolled."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from rednote_desktop.ui.language.direction import draw_line
from rednote_desktop.ui.theme.theme import Role

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext

ENTRY_ROLE: Final = Qt.ItemDataRole.UserRole + 1
"""Role under which the model gives the ``Entry`` of a row."""

_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Entry:
    """What a row says, the longest line in the middle, and what it stands for."""

    first: str
    second: str
    third: str
    value: object

    @property
    def spoken(self) -> str:
        """All of it in one line."""
        return " – ".join(part for part in (self.first, self.second, self.third) if part)


class EntryModel(QAbstractListModel):
    """Entries; ``wanted`` asks for more when the end comes near and there are."""

    wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: list[Entry] = []
        self._more = False

    @property
    def entries(self) -> tuple[Entry, ...]:
        """The entries that are loaded."""
        return tuple(self._entries)

    def set_entries(self, entries: Sequence[Entry], more: bool = False) -> None:
        """Show other entries; ``more`` says that there are further ones to load."""
        self.beginResetModel()
        self._entries = list(entries)
        self._more = more
        self.endResetModel()

    def add_entries(self, entries: Sequence[Entry], more: bool) -> None:
        """Append entries."""
        self._more = more
        if entries:
            first = len(self._entries)
            self.beginInsertRows(QModelIndex(), first, first + len(entries) - 1)
            self._entries += entries
            self.endInsertRows()

    @override
    def canFetchMore(self, parent: _Index) -> bool:
        return self._more and not parent.isValid()

    @override
    def fetchMore(self, parent: _Index) -> None:
        self._more = False
        self.wanted.emit()

    @override
    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._entries)

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        entry = self._entries[index.row()]
        if role == ENTRY_ROLE:
            return entry
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.first
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return entry.spoken
        return None


class _EntryDelegate(QStyledItemDelegate):
    """Paints the three lines; a line that is empty takes no room."""

    def __init__(self, context: UiContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        entry: Entry = index.data(ENTRY_ROLE)
        heights = (QFontMetrics(font).height() + 2 for _, font, _ in self._lines(entry))
        return QSize(200, sum(heights) + 14)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        theme = self._context.theme
        rect: QRect = option.rect.adjusted(3, 1, -3, -1)
        state = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            chosen = bool(state & QStyle.StateFlag.State_Selected)
            focused = bool(state & QStyle.StateFlag.State_HasFocus)
            painter.setBrush(theme.color("info_soft" if chosen else "surface_raised"))
            painter.setPen(QPen(theme.color("focus"), 2) if focused else Qt.PenStyle.NoPen)
            painter.drawRoundedRect(rect, 8, 8)
        inner = rect.adjusted(10, 6, -10, -6)
        top = inner.top()
        for text, font, color in self._lines(index.data(ENTRY_ROLE)):
            metrics = QFontMetrics(font)
            painter.setFont(font)
            painter.setPen(theme.color(color))
            line = metrics.elidedText(text, Qt.TextElideMode.ElideRight, inner.width())
            draw_line(painter, QRectF(inner.left(), top, inner.width(), metrics.height()), line)
            top += metrics.height() + 2
        painter.restore()

    def _lines(self, entry: Entry) -> list[tuple[str, QFont, str]]:
        theme = self._context.theme
        lines = (
            (entry.first, theme.font(Role.CARD_TITLE), "text"),
            (entry.second, theme.font(Role.BODY), "text"),
            (entry.third, theme.font(Role.META), "text_muted"),
        )
        return [(" ".join(text.split()), font, color) for text, font, color in lines if text]


class EntryList(QListView):
    """The list; ``opened`` for Enter or a double click, ``removed`` for Delete, with the value."""

    opened = Signal(object)
    removed = Signal(object)
    chosen = Signal(object)
    """The value of the row that is current now, or None."""

    def __init__(self, context: UiContext, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entries = EntryModel(self)
        self.setModel(self.entries)
        self.setItemDelegate(_EntryDelegate(context, self))
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(name)
        self.selectionModel().currentChanged.connect(lambda *_: self._tell())
        self.entries.modelReset.connect(self._tell)
        self.doubleClicked.connect(lambda _index: self._open())

    @property
    def value(self) -> object | None:
        """What the current row stands for."""
        entry = self.currentIndex().data(ENTRY_ROLE)
        return entry.value if isinstance(entry, Entry) else None

    def choose(self, row: int) -> None:
        """Make a row current, the last one where there are fewer."""
        count = self.entries.rowCount()
        if count:
            self.setCurrentIndex(self.entries.index(max(0, min(row, count - 1))))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        value = self.value
        if value is not None and event.key() in (
            *(Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2),
        ):
            self._open()
        elif value is not None and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit(value)
        else:
            super().keyPressEvent(event)

    def _open(self) -> None:
        if self.value is not None:
            self.opened.emit(self.value)

    def _tell(self) -> None:
        self.chosen.emit(self.value)
