"""Where the clicks in a caption lead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rednote_desktop.ui.navigation import Profile, TopicPage
from rednote_desktop.ui.tasks import TaskScope
from rednote_desktop.ui.widgets.caption import CaptionView
from rednote_desktop.ui.widgets.reading_caption import ReadingCaption

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext


class CaptionLinks:
    """Sends mentions to profiles, topics to their pages, links outside, words to the Words tab."""

    def __init__(self, context: UiContext, scope: TaskScope) -> None:
        self._context = context
        self._scope = scope

    def connect(self, caption: CaptionView) -> None:
        """Follow the clicks of one caption."""
        caption.mention_clicked.connect(self.open_handle)
        caption.topic_clicked.connect(self._open_topic)
        caption.link_clicked.connect(self._context.navigator.open_link)
        caption.word_clicked.connect(self._ask_word)

    def connect_both(self, caption: ReadingCaption) -> None:
        """Follow the clicks of a translated caption."""
        for part in caption.captions:
            self.connect(part)

    def open_handle(self, handle: str) -> None:
        """Go to the profile of a handle, given without the at sign."""
        self._scope.spawn(self._open_handle(handle), "open-handle")

    async def _open_handle(self, handle: str) -> None:
        account = await self._context.services.notes.account_by_handle(handle)
        self._context.navigator.go(Profile(account.id))

    def _open_topic(self, name: str) -> None:
        self._context.navigator.go(TopicPage(name))

    def _ask_word(self, word: str, sentence: str) -> None:
        self._context.subject.ask_word(word, sentence)
        self._context.navigator.show_translation()
