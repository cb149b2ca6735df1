"""One topic: what it means, how much it is used, and its notes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from rednote_desktop.domain.language import base
from rednote_desktop.domain.note import Timeline, TimelineKind, TopicInfo
from rednote_desktop.services.events import FollowedTopicsChanged
from rednote_desktop.ui.feed.panel import EmptyText, FeedPanel
from rednote_desktop.ui.tasks import TaskScope
from rednote_desktop.ui.theme.roles import set_kind
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
        self._followed = False
        self.follow = QPushButton()
        self.follow.hide()
        self.follow.clicked.connect(self._toggle)
        head = QHBoxLayout()
        head.addWidget(self.heading, 1)
        head.addWidget(self.follow)
        rows.addLayout(head)
        for label in (self.meaning, self.count):
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
        self._forget = context.services.events.subscribe(
            FollowedTopicsChanged, lambda _: self._look_again()
        )
        self._scope.spawn(self._load(), "topic")

    def dispose(self) -> None:
        """End the feed and the look-up; safe to call twice."""
        self._forget()
        self.feed.dispose()
        self._scope.close()

    async def _load(self) -> None:
        topic = await self._context.services.session.client.topic(self._name)
        self.meaning.setText(topic_meaning(topic, self._context.services.translate.target))
        self.meaning.setVisible(bool(self.meaning.text()))
        self.count.setText(self.tr("%n note(s)", "", topic.note_count))
        self._look_again()

    async def _look_whether_followed(self) -> None:
        services = self._context.services
        if not (
            services.federation.available and services.session.client.capabilities.followed_topics
        ):
            return
        topics = await services.federation.followed_topics()
        key = self._name.casefold()
        self._followed = any(topic.name.casefold() == key for topic in topics)
        self.follow.setText(
            #: state of the button: the viewer follows this topic
            self.tr("Following")
            if self._followed
            #: verb on a button: follow the topic
            else self.tr("Follow")
        )
        spoken = (
            #: %1 is the name of a topic
            self.tr("Stop following #%1")
            if self._followed
            #: %1 is the name of a topic
            else self.tr("Follow #%1")
        )
        self.follow.setAccessibleName(spoken.replace("%1", self._name))
        set_kind(self.follow, "secondary" if self._followed else "primary")
        self.follow.show()

    def _look_again(self) -> None:
        self._scope.spawn(self._look_whether_followed(), "followed")

    def _toggle(self) -> None:
        federation = self._context.services.federation
        self._scope.spawn(federation.follow_topic(self._name, not self._followed), "follow")


def topic_meaning(topic: TopicInfo, language: str) -> str:
    """Return the topic's explanation in the reader's language, when it says more than its name."""
    meaning = topic.meaning(base(language)) or topic.meaning(language)
    return "" if meaning.casefold() == topic.name.casefold() else meaning
