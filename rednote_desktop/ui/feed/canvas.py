"""The ground of a masonry: where its cards lie, what scrolls with them, what is in sight."""

from __future__ import annotations

from dataclasses import dataclass
from time import perf_counter
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QPoint,
    QRect,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget
from typing_extensions import override

from rednote_desktop.ui.feed.around import BELOW, SIDE, Around
from rednote_desktop.ui.feed.layout import GUTTER, MasonryLayout, columns_for
from rednote_desktop.ui.feed.metrics import CardMetrics
from rednote_desktop.ui.feed.model import FeedModel, Index
from rednote_desktop.ui.feed.skeleton import STRIP

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext

_ABOVE: Final = 10
_SLICE_SECONDS: Final = 0.004
_SLICE_ROWS: Final = 100
_SINGLE_STEP: Final = 40


@dataclass(frozen=True, slots=True)
class Place:
    """Where a list is: the topmost note in sight, and how far it is scrolled past its top edge."""

    anchor: str = ""
    offset: int = 0


class CardCanvas(QListView):
    """Places the cards of a ``FeedModel`` in columns and scrolls them; a subclass paints.

    A ``QListView`` by name and for screen readers, which thereby meet a list of notes; layout
    and scrolling are its own. ``around`` holds the widgets that scroll with the cards.
    """

    viewport_changed = Signal()
    """The cards in sight may be others now."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._metrics = CardMetrics(context.theme)
        self._layout = MasonryLayout(columns_for(self.viewport().width(), SIDE))
        self._building: MasonryLayout | None = None
        self._anchor = Place()
        self.around = Around(self.viewport())
        self.around.changed.connect(self._widgets_changed)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("kind", "cards")
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragEnabled(False)
        self.setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        context.theme.changed.connect(self._theme_changed)

    # The model

    @property
    def feed(self) -> FeedModel:
        """The model in use."""
        return cast(FeedModel, self.model())

    @override
    def setModel(self, model: QAbstractItemModel | None) -> None:
        super().setModel(model)
        if isinstance(model, FeedModel):
            model.rowsAboutToBeInserted.connect(self._rows_will_change)
            model.rowsRemoved.connect(self._rows_removed)
            model.reshaped.connect(self._relayout)
            model.loading_changed.connect(self._loading_changed)
        self._relayout()

    @override
    def reset(self) -> None:
        super().reset()
        self._layout.cut(0)
        self.verticalScrollBar().setValue(0)
        self._relayout()

    @override
    def rowsInserted(self, parent: Index, start: int, end: int) -> None:
        super().rowsInserted(parent, start, end)
        if self._building is None and start == len(self._layout):
            self._extend(self._layout, start, end + 1)
            self.updateGeometries()
            self.viewport().update()
            self.viewport_changed.emit()
            return
        if self._building is None or start < len(self._building):
            self._relayout(cut=start)

    @override
    def dataChanged(self, first: Index, last: Index, roles: object = ()) -> None:
        super().dataChanged(first, last)
        self.viewport().update()
        row = first.row()
        if row == last.row() and self._building is None and row < len(self._layout):
            width = self._layout.columns.width
            height = self._metrics.height(self.feed.row(row), width)
            if height != self._layout.card_height(row):
                self._relayout(cut=row)

    def _rows_will_change(self, _parent: QModelIndex, start: int, _end: int) -> None:
        if self._building is None and start < len(self._layout):
            self._anchor = self.place()

    @override
    def rowsAboutToBeRemoved(self, parent: Index, start: int, end: int) -> None:
        self._rows_will_change(QModelIndex(), start, end)
        # The neighbour that becomes the current card is no reason to scroll there.
        self.setAutoScroll(False)
        super().rowsAboutToBeRemoved(parent, start, end)
        self.setAutoScroll(True)

    def _rows_removed(self, _parent: QModelIndex, start: int, _end: int) -> None:
        self._relayout(cut=start)

    def _loading_changed(self, _loading: bool) -> None:
        self.updateGeometries()
        self.viewport().update()

    # Layout

    def _extend(self, layout: MasonryLayout, start: int, end: int) -> None:
        feed, metrics = self.feed, self._metrics
        width = layout.columns.width
        layout.append(metrics.height(feed.row(row), width) for row in range(start, end))

    def _relayout(self, cut: int = 0) -> None:
        """Lay out again from a row on, in slices; what is in sight stays there."""
        if self._building is None and not self._anchor.anchor:
            self._anchor = self.place()
        columns = columns_for(self.viewport().width(), SIDE, self._column_scale())
        if cut and columns == self._layout.columns and self._building is None:
            self._layout.cut(cut)
            self._building = self._layout
        else:
            self._building = MasonryLayout(columns)
        self._build()

    def _build(self) -> None:
        building = self._building
        if building is None or self.model() is None:
            return
        total = self.feed.rowCount()
        until = perf_counter() + _SLICE_SECONDS
        while len(building) < total and perf_counter() < until:
            self._extend(building, len(building), min(total, len(building) + _SLICE_ROWS))
        if len(building) < total:
            QTimer.singleShot(0, self, self._build)
            return
        self._layout = building
        self._building = None
        self.updateGeometries()
        self.go_to(self._anchor)
        self._anchor = Place()
        self.viewport().update()
        self.viewport_changed.emit()

    def _column_scale(self) -> float:
        return 1 + (self._context.theme.px(100) / 100 - 1) * 0.5

    def _cards_top(self) -> int:
        """Return where the cards begin, from the top of the contents."""
        return _ABOVE + self.around.header_height

    def _content_height(self) -> int:
        top = self._cards_top()
        if self.around.message is not None:
            return top + self.around.message_height
        skeleton = STRIP if self.shows_skeleton() else 0
        return top + self._layout.height + BELOW + skeleton + self.around.footer_height

    def _widgets_changed(self) -> None:
        self.updateGeometries()
        self.viewport().update()

    def place(self) -> Place:
        """Return where the list is now."""
        scroll = self.verticalOffset()
        if not scroll or not len(self._layout):
            return Place()
        top = scroll - self._cards_top()
        rows = [row for row in self._layout.visible(top, top + self.viewport().height())
                if row < self.feed.rowCount()]  # fmt: skip
        if not rows:
            return Place()
        row = min(rows, key=lambda row: (abs(self._layout.top(row) - top), row))
        return Place(self.feed.row(row).note.id, top - self._layout.top(row))

    def go_to(self, place: Place) -> bool:
        """Scroll to a place; tell whether its note is there."""
        row = self.feed.position(place.anchor) if place.anchor else -1
        if not 0 <= row < len(self._layout):
            return False
        offset = self._cards_top() + self._layout.top(row) + place.offset
        self.verticalScrollBar().setValue(offset)
        return True

    # What QListView asks of its subclasses

    @override
    def doItemsLayout(self) -> None:
        self.updateGeometries()
        self.viewport().update()

    @override
    def updateGeometries(self) -> None:
        bar = self.verticalScrollBar()
        bar.setSingleStep(_SINGLE_STEP)
        bar.setPageStep(self.viewport().height())
        bar.setRange(0, max(0, self._content_height() - self.viewport().height()))
        self._place_widgets()

    @override
    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

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
        rect = self.card_rect(index.row()).adjusted(0, -_ABOVE, 0, GUTTER)
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
        wanted = columns_for(self.viewport().width(), SIDE, self._column_scale())
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

    def _place_widgets(self) -> None:
        self.around.place(self.verticalOffset(), self._cards_top(), self._layout.height)

    # What is in sight

    def shows_skeleton(self) -> bool:
        """Tell whether grey cards stand where a page of notes is being read."""
        return self.model() is not None and self.feed.loading and self.around.message is None

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

    def _theme_changed(self) -> None:
        self._metrics = CardMetrics(self._context.theme)
        if self.model() is None:
            return
        for number in range(self.feed.rowCount()):
            self.feed.row(number).advance = -1.0
        self._relayout()
