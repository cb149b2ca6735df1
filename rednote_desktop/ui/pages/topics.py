"""All topics with their meaning, most used first."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from rednote_desktop.domain.errors import RedNoteError
from rednote_desktop.domain.note import TopicInfo
from rednote_desktop.ui import navigation
from rednote_desktop.ui.pages.frame import PageFrame, ScrollColumn
from rednote_desktop.ui.pages.topic import topic_meaning
from rednote_desktop.ui.widgets.click_row import ClickRow
from rednote_desktop.ui.widgets.flow import FlowLayout
from rednote_desktop.ui.widgets.label import plain_label

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext

_SHOWN = 200
_TYPING_MS = 200


class TopicCard(ClickRow):
    """One topic: name, meaning, use."""

    def __init__(self, context: UiContext, topic: TopicInfo) -> None:
        meaning = topic_meaning(topic, context.services.translate.target)
        super().__init__(f"#{topic.name} {meaning}")
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(plain_label(f"#{topic.name}", "body-strong"))
        if meaning:
            column.addWidget(plain_label(meaning, "meta"))
        column.addWidget(plain_label(self.tr("%n note(s)", "", topic.note_count), "faint"))
        self.row.addLayout(column)
        self.activated.connect(lambda: context.navigator.go(navigation.TopicPage(topic.name)))


class TopicsPage(PageFrame):
    """Topics to browse and filter."""

    def __init__(self, context: UiContext) -> None:
        super().__init__(context, "")
        self.title.setText(self.tr("Topics"))
        self.setAccessibleName(self.tr("Topics"))
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Filter by name or meaning"))
        self.filter.setAccessibleName(self.tr("Filter topics"))
        self.filter.setClearButtonEnabled(True)
        self.filter.setMinimumWidth(context.theme.px(240))
        self.tools.addWidget(self.filter)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        self._typing.timeout.connect(self.load)
        self.filter.textChanged.connect(lambda _text: self._typing.start())
        self.list = ScrollColumn(widest=16_777_215)
        self.state.set_content(self.list)
        self.load()

    def load(self) -> None:
        """Look the topics up."""
        if not self.filter.text().strip():
            self.state.show_loading()
        self.scope.spawn(self._load(), "topics")

    async def _load(self) -> None:
        words = self.filter.text().strip().removeprefix("#")
        feed = self.context.services.feed
        try:
            topics = await (
                feed.search_topics(words, _SHOWN) if words else feed.topics(limit=_SHOWN)
            )
        except RedNoteError as error:
            self.state.show_error(error, self.load)
            return
        self._show(topics)

    def _show(self, topics: Sequence[TopicInfo]) -> None:
        if not topics:
            self.state.show_empty("topics", self.tr("No such topic"), self.tr("Try fewer letters."))
            return
        column = self.list.restart()
        cards = QWidget()
        flow = FlowLayout(cards, 12)
        for topic in topics:
            flow.addWidget(TopicCard(self.context, topic))
        column.addWidget(cards)
        self.state.show_content()
