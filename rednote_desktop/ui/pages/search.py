"""What was found: notes, topics and people."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QTabBar, QWidget

from rednote_desktop.domain.account import Account
from rednote_desktop.domain.errors import RedNoteError
from rednote_desktop.domain.note import Timeline, TimelineKind, TopicInfo
from rednote_desktop.ui.feed.panel import EmptyText, FeedPanel
from rednote_desktop.ui.pages.frame import PageFrame, ScrollColumn
from rednote_desktop.ui.pages.topics import TopicCard
from rednote_desktop.ui.widgets.flow import FlowLayout
from rednote_desktop.ui.widgets.person_row import PersonRow
from rednote_desktop.ui.widgets.state_view import StateView

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext

_FOUND = 40


class SearchPage(PageFrame):
    """Three tabs over what was found for some words."""

    def __init__(self, context: UiContext, words: str) -> None:
        super().__init__(context, "")
        self._words = words
        #: %1 is what the reader searched for
        title = self.tr("Results for “%1”").replace("%1", words)
        self.title.setText(title)
        self.setAccessibleName(title)
        self.tabs = QTabBar()
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(self.tr("Kind of results"))
        for label in (self.tr("Notes"), self.tr("Topics"), self.tr("People")):
            self.tabs.addTab(label)
        tabs = QHBoxLayout()
        tabs.setContentsMargins(20, 0, 20, 0)
        tabs.addWidget(self.tabs)
        self.body.insertLayout(1, tabs)
        empty = EmptyText(
            "search",
            self.tr("No notes found"),
            self.tr("Try fewer or other words. One Chinese character is enough."),
        )
        self.notes = FeedPanel(context, Timeline(TimelineKind.SEARCH, words), empty=empty)
        self.topics = StateView(context)
        self.people = StateView(context)
        self._people: list[PersonRow] = []
        stack = QStackedWidget()
        for page in (self.notes, self.topics, self.people):
            stack.addWidget(page)
        self.tabs.currentChanged.connect(stack.setCurrentIndex)
        self.state.set_content(stack)
        self.state.show_content()
        self.body.setContentsMargins(0, 4, 0, 0)
        self.head.setContentsMargins(20, 0, 20, 0)
        self.load()

    def load(self) -> None:
        """Search topics and people; the notes load by themselves."""
        self.topics.show_loading()
        self.people.show_loading()
        self.scope.spawn(self._load_topics(), "topics")
        self.scope.spawn(self._load_people(), "people")

    def dispose(self) -> None:
        """End the searches; safe to call twice."""
        self.notes.dispose()
        for row in self._people:
            row.dispose()
        self._people.clear()
        super().dispose()

    async def _load_topics(self) -> None:
        try:
            topics = await self.context.services.feed.search_topics(self._words, _FOUND)
        except RedNoteError as error:
            self.topics.show_error(error, self.load)
            return
        self._show_topics(topics)

    def _show_topics(self, topics: Sequence[TopicInfo]) -> None:
        self.tabs.setTabText(1, self.tr("Topics (%1)").replace("%1", str(len(topics))))
        if not topics:
            self.topics.show_empty("topics", self.tr("No topics found"))
            return
        cards = QWidget()
        flow = FlowLayout(cards, 12)
        for topic in topics:
            flow.addWidget(TopicCard(self.context, topic))
        found = ScrollColumn(widest=16_777_215)
        found.column.setContentsMargins(20, 4, 20, 24)
        found.column.addWidget(cards)
        self.topics.set_content(found)
        self.topics.show_content()

    async def _load_people(self) -> None:
        try:
            people = await self.context.services.feed.search_accounts(self._words, _FOUND)
        except RedNoteError as error:
            self.people.show_error(error, self.load)
            return
        self._show_people(people)

    def _show_people(self, people: Sequence[Account]) -> None:
        self.tabs.setTabText(2, self.tr("People (%1)").replace("%1", str(len(people))))
        if not people:
            self.people.show_empty("people", self.tr("No people found"))
            return
        found = ScrollColumn()
        found.column.setContentsMargins(20, 4, 20, 24)
        for account in people:
            row = PersonRow(self.context, account)
            self._people.append(row)
            found.column.addWidget(row)
        self.people.set_content(found)
        self.people.show_content()
