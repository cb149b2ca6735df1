"""The topics of a note, each with its meaning."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from rednote_desktop.domain.errors import RedNoteError
from rednote_desktop.domain.language import base
from rednote_desktop.domain.note import TopicInfo
from rednote_desktop.ui.language.direction import isolated
from rednote_desktop.ui.navigation import TopicPage
from rednote_desktop.ui.tasks import TaskScope
from rednote_desktop.ui.theme.roles import set_kind
from rednote_desktop.ui.widgets.flow import FlowLayout
from rednote_desktop.ui.widgets.label import plain_label

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext


class TopicLink(QWidget):
    """One topic; its meaning stands beside it once it is known."""

    def __init__(self, context: UiContext, name: str) -> None:
        super().__init__()
        self.name = name
        self.button = QPushButton(isolated(f"#{name}".replace("&", "&&")))
        set_kind(self.button, "topic")
        self.button.clicked.connect(lambda: context.navigator.go(TopicPage(name)))
        self.meaning = plain_label("", "faint")
        self.meaning.hide()
        self.setFixedHeight(context.theme.px(24))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 4, 0)
        row.setSpacing(2)
        row.addWidget(self.button)
        row.addWidget(self.meaning)

    def explain(self, meaning: str) -> None:
        """Show the meaning."""
        self.meaning.setText(meaning)
        self.meaning.setVisible(bool(meaning))
        self.button.setAccessibleDescription(meaning)


class TopicLinks(QWidget):
    """Topics in lines like words."""

    def __init__(self, context: UiContext, scope: TaskScope, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._scope = scope
        self._names: tuple[str, ...] = ()
        self._links: list[TopicLink] = []
        self._flow = FlowLayout(self, 4)

    @property
    def links(self) -> tuple[TopicLink, ...]:
        """The topics shown."""
        return tuple(self._links)

    def show_topics(self, names: tuple[str, ...]) -> None:
        """Show topics by name, without number signs."""
        if names == self._names:
            return
        self._names = names
        self._scope.cancel("topics")
        for link in self._links:
            self._flow.removeWidget(link)
            link.deleteLater()
        self._links = [TopicLink(self._context, name) for name in names]
        for link in self._links:
            self._flow.addWidget(link)
        self.setVisible(bool(names))
        if names:
            self._scope.spawn(self._explain(), "topics")

    async def _explain(self) -> None:
        links = tuple(self._links)
        language = base(self._context.services.translate.target)
        infos = await asyncio.gather(*(self._look_up(link.name) for link in links))
        for link, info in zip(links, infos, strict=True):
            meaning = info.meaning(language) if info is not None else ""
            if meaning.casefold() != link.name.casefold():
                link.explain(meaning)

    async def _look_up(self, name: str) -> TopicInfo | None:
        """Return a topic; a meaning that cannot be had is no reason to trouble the reader."""
        try:
            return await self._context.services.feed.topic(name)
        except RedNoteError:
            return None
