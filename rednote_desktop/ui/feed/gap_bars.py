"""The bars of a feed: one for each gap of its model, moved along as the cards scroll."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from rednote_desktop.ui.feed.gap_bar import GapBar
from rednote_desktop.ui.feed.layout import GUTTER

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext
    from rednote_desktop.ui.feed.gaps import OpenGap
    from rednote_desktop.ui.feed.layout import MasonryLayout
    from rednote_desktop.ui.feed.model import FeedModel

_HEIGHT: Final = 56


class GapBars(QObject):
    """Keeps the bars in a viewport; each asks the model to fill its gap."""

    left_by = Signal(object, int)
    """The reader goes from the bar of a gap to the card above (-1) or below (1)."""

    def __init__(self, context: UiContext, viewport: QWidget) -> None:
        super().__init__(viewport)
        self._context = context
        self._viewport = viewport
        self._bars: dict[OpenGap, GapBar] = {}

    @property
    def height(self) -> int:
        """How tall a bar is, in logical pixels."""
        return self._context.theme.px(_HEIGHT)

    def bar(self, gap: OpenGap) -> GapBar | None:
        """Return the bar of a gap, if it has one."""
        return self._bars.get(gap)

    def sync(self, feed: FeedModel) -> None:
        """Make the bars those of the gaps that there are, and show how these are."""
        gaps = [gap for _, gap in feed.gaps.all()]
        for gap in [gap for gap in self._bars if gap not in gaps]:
            gone = self._bars.pop(gap)
            gone.hide()
            gone.deleteLater()
        for gap in gaps:
            bar = self._bars.get(gap)
            if bar is None:
                bar = self._bars[gap] = GapBar(self._context, self._viewport)
                bar.asked.connect(lambda gap=gap: feed.gaps.fill(gap))
                bar.left_by.connect(lambda step, gap=gap: self.left_by.emit(gap, step))
            bar.show_state(gap)

    def place(self, feed: FeedModel, layout: MasonryLayout, scroll: int) -> None:
        """Move the bars to where they are; ``scroll`` is what lies above the first card."""
        if not self._bars:
            return
        columns = layout.columns
        left = min(columns.x(0), columns.x(columns.count - 1))
        width = columns.count * (columns.width + GUTTER) - GUTTER
        tops = layout.bars
        for row, gap in feed.gaps.all():
            bar = self._bars.get(gap)
            if bar is not None:
                if row in tops:
                    bar.setGeometry(left, scroll + tops[row], width, self.height)
                bar.setVisible(row in tops)
