"""Notes of the people one follows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from rednote_desktop.domain.note import Timeline, TimelineKind
from rednote_desktop.ui.feed.panel import EmptyText, FeedPanel

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext


class FollowingPage(QWidget):
    """The feed of people one follows."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        empty = EmptyText(
            "following",
            self.tr("No notes here yet"),
            self.tr("Follow people whose notes you like; what they post appears here."),
        )
        self.feed = FeedPanel(context, Timeline(TimelineKind.FOLLOWING), empty=empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.feed)

    def dispose(self) -> None:
        """End the feed; safe to call twice."""
        self.feed.dispose()
