"""The canvas of a masonry: scrolls its cards, and knows which are in sight."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, QRect
from PySide6.QtGui import QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget
from typing_extensions import override

from rednote_desktop.ui.feed.ground import ABOVE, CardGround
from rednote_desktop.ui.feed.layout import GUTTER
from rednote_desktop.ui.feed.model import Index


class CardCanvas(CardGround):
    """Scrolls the cards of a ``FeedModel``; a subclass paints.

    A ``QListView`` by name and for screen readers, which thereby meet a list of notes; layout
    and scrolling are its own.
    """

    # What QListView asks of its subclasses

    @override
    def doItemsLayout(self) -> None:
        self.updateGeometries()
        self.viewport().update()

    @override
    def horizontalOffset(self) -> int:
        return 0

    @override
    def visualRect(self, index: Index) -> QRect:
        if not index.isValid() or index.row() >= len(self._layout):
            return QRect()
        return self.card_rect(index.row())

    def card_rect(self, row: int) -> QRect:
        """Return where a card is, in the viewport's coordinates."""
        layout = self._layout
        top = layout.top(row) + self._cards_top() - self.verticalOffset()
        return QRect(layout.x(row), top, layout.columns.width, layout.card_height(row))

    @override
    def indexAt(self, point: QPoint) -> QModelIndex:
        row = self._layout.at(point.x(), point.y() + self.verticalOffset() - self._cards_top())
        return self.feed.index(row) if 0 <= row < self.feed.rowCount() else QModelIndex()

    @override
    def scrollTo(
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        if not index.isValid() or index.row() >= len(self._layout):
            return
        rect = self.card_rect(index.row()).adjusted(0, -ABOVE, 0, GUTTER)
        bar, height = self.verticalScrollBar(), self.viewport().height()
        if hint is QAbstractItemView.ScrollHint.PositionAtCenter:
            bar.setValue(bar.value() + rect.center().y() - height // 2)
        elif rect.top() < 0 or rect.height() > height:
            bar.setValue(bar.value() + rect.top())
        elif rect.bottom() > height:
            bar.setValue(bar.value() + rect.bottom() - height)

    @override
    def setSelection(self, rect: QRect, command: object) -> None:
        """Select nothing by dragging: there is one current card."""

    @override
    def visualRegionForSelection(self, selection: object) -> QRegion:
        return QRegion()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wanted = self._wanted_columns()
        laid = self._layout if self._building is None else self._building
        self._place_widgets()
        if self.model() is not None and wanted != laid.columns:
            self._relayout()
        else:
            self.updateGeometries()
            self.viewport_changed.emit()

    @override
    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self._place_widgets()
        self.viewport().update()
        self.viewport_changed.emit()

    def set_header(self, widget: QWidget | None) -> None:
        """Take a widget that stands above the cards and scrolls with them, or none."""
        self.around.set_header(widget)

    # What is in sight

    def visible_rows(self) -> list[int]:
        """Return the rows in sight."""
        return self._rows_between(0, self.viewport().height())

    def nearby_rows(self) -> list[int]:
        """Return the rows of the next screen below and half a screen above, nearest first."""
        height = self.viewport().height()
        below = self._rows_between(height, 2 * height)
        above = self._rows_between(-height // 2, 0)
        seen = set(self.visible_rows())
        return [row for row in (*below, *reversed(above)) if row not in seen]

    def screens_left(self) -> float:
        """Return how many screens of cards lie below what is in sight."""
        height = max(1, self.viewport().height())
        end = self._cards_top() + self._layout.height
        return (end - self.verticalOffset() - height) / height

    def _rows_between(self, top: int, bottom: int) -> list[int]:
        origin = self.verticalOffset() - self._cards_top()
        count = self.feed.rowCount() if self.model() is not None else 0
        return [row for row in self._layout.visible(origin + top, origin + bottom) if row < count]
