"""One topic: what it means, how much it is used, and its notes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from rednote_desktop.domain.language import base
from rednote_desktop.domain.note import Timeline, TimelineKind, TopicInfo
from rednote_desktop.ui.feed.panel import EmptyText, FeedPanel
from rednote_desktop.ui.tasks import TaskScope
from rednote_desktop.ui.widgets.label import plain_label

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext


class TopicPage(QWidget):
    """The page of a topic."""

    def __init__(self, context: UiContext, name: str) -> None:
        super().__init__()
        self._context = context
        self._name = name
        self._scope = TaskScope(self, context.notifier.error)
        self.heading = plain_label(f"#{name}", "title")
        self.meaning = plain_label("", "muted", wrap=True)
        self.count = plain_label("", "meta")
        header = QWidget()
        rows = QVBoxLayout(header)
        rows.setContentsMargins(0, 4, 0, 12)
        rows.setSpacing(2)
        for label in (self.heading, self.meaning, self.count):
            rows.addWidget(label)
        empty = EmptyText(
            "topics",
            self.tr("No note has this topic yet"),
            self.tr("Write the first: put the topic into a new note."),
        )
        self.feed = FeedPanel(context, Timeline(TimelineKind.TOPIC, name), empty=empty)
        self.feed.set_header(header)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.feed)
        self._scope.spawn(self._load(), "topic")

    def dispose(self) -> None:
        """End the feed and the look-up; safe to call twice."""
        self.feed.dispose()
        self._scope.close()

    async def _load(self) -> None:
        topic = await self._context.services.session.client.topic(self._name)
        self.meaning.setText(topic_meaning(topic, self._context.services.translate.target))
        self.meaning.setVisible(bool(self.meaning.text()))
        self.count.setText(self.tr("%n note(s)", "", topic.note_count))


def topic_meaning(topic: TopicInfo, language: str) -> str:
    """Return the topic's explanation in the reader's language, when it says more than its name."""
    meaning = topic.meaning(base(language)) or topic.meaning(language)
    return "" if meaning.casefold() == topic.name.casefold() else meaning
