"""One collection and its notes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from rednote_desktop.domain.note import Timeline, TimelineKind
from rednote_desktop.ui.feed.panel import EmptyText, FeedPanel
from rednote_desktop.ui.widgets.label import plain_label

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext


class CollectionPage(QWidget):
    """The notes of a collection; one without a name is the viewer's bookmarks."""

    def __init__(self, context: UiContext, collection_id: str, name: str = "") -> None:
        super().__init__()
        #: noun: notes that were saved on a network without collections
        name = name or self.tr("Bookmarks")
        empty = EmptyText(
            "collections",
            self.tr("This collection is empty"),
            self.tr("The star under a note puts it here."),
        )
        timeline = Timeline(TimelineKind.COLLECTION, collection_id)
        self.feed = FeedPanel(context, timeline, empty=empty)
        header = QWidget()
        rows = QVBoxLayout(header)
        rows.setContentsMargins(0, 4, 0, 12)
        rows.addWidget(plain_label(name, "title"))
        self.feed.set_header(header)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.feed)

    def dispose(self) -> None:
        """End the feed; safe to call twice."""
        self.feed.dispose()
