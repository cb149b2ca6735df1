"""The ground of a masonry: lays its cards out as the model changes; what is read stays there."""

from __future__ import annotations

from dataclasses import dataclass
from time import perf_counter
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget
from typing_extensions import override

from rednote_desktop.ui.feed.around import BELOW, SIDE, Around
from rednote_desktop.ui.feed.gap_bars import GapBars
from rednote_desktop.ui.feed.layout import Columns, MasonryLayout, columns_for
from rednote_desktop.ui.feed.metrics import CardMetrics
from rednote_desktop.ui.feed.model import FeedModel, Index
from rednote_desktop.ui.feed.skeleton import STRIP

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext

ABOVE: Final = 10
_SLICE_SECONDS: Final = 0.004
_SLICE_ROWS: Final = 100
_SINGLE_STEP: Final = 40


@dataclass(frozen=True, slots=True)
class Place:
    """Where a list is: the topmost note in sight, and how far it is scrolled past its top edge."""

    anchor: str = ""
    offset: int = 0


class CardGround(QListView):
    """Places the cards of a ``FeedModel`` in columns, with bars across where notes are missing.

    ``around`` and ``bars`` hold the widgets that scroll with the cards.
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
        self.bars = GapBars(context, self.viewport())
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
            model.gaps.changed.connect(self._gap_changed)
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
            self._anchor = self._place_above(start) or self.place()

    def _gap_changed(self, row: int) -> None:
        laid = self._layout.bars if self._building is None else self._building.bars
        if (row in laid) is self.feed.gaps.above(row):
            self.bars.sync(self.feed)
            return
        if self._building is None and not self._anchor.anchor:
            self._anchor = self._place_above(row) or self.place()
        self._relayout(cut=row)

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
        for row in [row for row, _ in feed.gaps.all() if start <= row < end]:
            layout.append(metrics.height(feed.row(each), width) for each in range(start, row))
            layout.add_bar(self.bars.height)
            start = row
        layout.append(metrics.height(feed.row(row), width) for row in range(start, end))

    def _relayout(self, cut: int = 0) -> None:
        """Lay out again from a row on, in slices; what is in sight stays there."""
        if self._building is None and not self._anchor.anchor:
            self._anchor = self.place()
        columns = self._wanted_columns()
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
        self.bars.sync(self.feed)
        self.updateGeometries()
        self.go_to(self._anchor)
        self._anchor = Place()
        self.viewport().update()
        self.viewport_changed.emit()

    def _wanted_columns(self) -> Columns:
        scale = 1 + (self._context.theme.px(100) / 100 - 1) * 0.5
        width = self.viewport().width()
        return columns_for(width, SIDE, scale, mirrored=self.isRightToLeft())

    def _cards_top(self) -> int:
        """Return where the cards begin, from the top of the contents."""
        return ABOVE + self.around.header_height

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
        return self.place_of(row)

    def place_of(self, row: int) -> Place:
        """Return where the list is now, told by a card."""
        top = self.verticalOffset() - self._cards_top()
        return Place(self.feed.row(row).note.id, top - self._layout.top(row))

    def _place_above(self, row: int) -> Place | None:
        """Return where the list is by a card in sight above a row: it does not move with that."""
        top = self.verticalOffset() - self._cards_top()
        if not self.verticalOffset():
            return None
        rows = self._layout.visible(top, top + self.viewport().height())
        above = [each for each in rows if each < min(row, self.feed.rowCount())]
        return self.place_of(above[-1]) if above else None

    def go_to(self, place: Place) -> bool:
        """Scroll to a place; tell whether its note is there."""
        row = self.feed.position(place.anchor) if place.anchor else -1
        if not 0 <= row < len(self._layout):
            return False
        offset = self._cards_top() + self._layout.top(row) + place.offset
        self.verticalScrollBar().setValue(offset)
        return True

    @override
    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    @override
    def updateGeometries(self) -> None:
        bar = self.verticalScrollBar()
        bar.setSingleStep(_SINGLE_STEP)
        bar.setPageStep(self.viewport().height())
        bar.setRange(0, max(0, self._content_height() - self.viewport().height()))
        self._place_widgets()

    def _place_widgets(self) -> None:
        scroll, top = self.verticalOffset(), self._cards_top()
        self.around.place(scroll, top, self._layout.height)
        if self.model() is not None:
            self.bars.place(self.feed, self._layout, top - scroll)

    def shows_skeleton(self) -> bool:
        """Tell whether grey cards stand where a page of notes is being read."""
        return self.model() is not None and self.feed.loading and self.around.message is None

    def _theme_changed(self) -> None:
        self._metrics = CardMetrics(self._context.theme)
        if self.model() is None:
            return
        for number in range(self.feed.rowCount()):
            self.feed.row(number).advance = -1.0
        self._relayout()
