"""The way of the keyboard from cards to the bars between them, and back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QAbstractItemView

if TYPE_CHECKING:
    from rednote_desktop.ui.feed.gaps import OpenGap
    from rednote_desktop.ui.feed.masonry import MasonryView
    from rednote_desktop.ui.feed.model import FeedModel

Move = QAbstractItemView.CursorAction


class GapWalk(QObject):
    """Gives the focus to a bar that lies on the way of an arrow key.

    Once notes were put in where the reader was, the first of them becomes the current card.
    """

    def __init__(self, view: MasonryView) -> None:
        super().__init__(view)
        self._view = view
        self._within = -1
        view.bars.left_by.connect(self._leave)

    def follow(self, feed: FeedModel) -> None:
        """Take the model whose gaps are filled."""
        feed.gaps.laying.connect(self._laying)
        feed.gaps.laid.connect(self._laid)

    def enter(self, row: int, target: int, action: Move) -> bool:
        """Go to the bar between two cards, if there is one; ``target`` is -1 for no card there."""
        feed = self._view.feed
        if action is Move.MoveDown:
            found = feed.gaps.between(row, target if target >= 0 else feed.rowCount())[:1]
        elif action is Move.MoveUp:
            found = feed.gaps.between(max(0, target), row)[-1:]
        else:
            return False
        bar = self._view.bars.bar(found[0]) if found else None
        if bar is None:
            return False
        bar.button.setFocus(Qt.FocusReason.OtherFocusReason)
        self._view.show_focused()
        return True

    def _leave(self, gap: OpenGap, step: int) -> None:
        feed = self._view.feed
        row = feed.gaps.row_below(gap)
        if row > 0:
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)
            self._view.setCurrentIndex(feed.index(row if step > 0 else row - 1))

    def _laying(self, gap: OpenGap, row: int) -> None:
        bar = self._view.bars.bar(gap)
        self._within = row if bar is not None and bar.button.hasFocus() else -1

    def _laid(self, gap: OpenGap, below: int) -> None:
        first, self._within = self._within, -1
        if first < 0:
            return
        view = self._view
        above = any(row < first for row in view.visible_rows())
        closed = view.feed.gaps.row_below(gap) < 0
        if not above and not closed:
            return
        view.setFocus(Qt.FocusReason.OtherFocusReason)
        view.make_current(first if above else below)
