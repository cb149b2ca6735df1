"""Lists the Chinese words of the current text, and looks up any other that is typed."""

from __future__ import annotations

import asyncio
import re
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from rednote_desktop.domain.text import plain
from rednote_desktop.translation.lexicon import Word
from rednote_desktop.ui.subject import Subject
from rednote_desktop.ui.tasks import TaskScope
from rednote_desktop.ui.translation.reading import parts_of
from rednote_desktop.ui.translation.word_browser import WordBrowser

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext

_HAN: Final = re.compile(r"[㐀-鿿豈-﫿]")
_LOOK_UP_DELAY: Final = 0.2


class WordsTab(QWidget):
    """The words tab."""

    def __init__(self, context: UiContext, tasks: TaskScope, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._tasks = tasks
        self._listing: asyncio.Task[None] | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.browser = WordBrowser(
            context, self.tr("Find a word: Chinese, pinyin or meaning"), self._tag
        )
        self.browser.looked_for.connect(self._look_up)
        column.addWidget(self.browser)
        self.show_subject(None)

    def show_subject(self, subject: Subject | None) -> None:
        """List the words of a text."""
        if subject is None:
            self._tasks.cancel("words")
            self.browser.set_words(
                (), self.tr("Choose a note or a comment to see its Chinese words.")
            )
            return
        self._listing = self._tasks.spawn(self._list(subject), key="words")

    def open_word(self, word: str, sentence: str) -> None:
        """Explain the word that begins a run of characters as it stands in a sentence."""
        self._tasks.spawn(self._open(word, sentence), key="open-word")

    def _tag(self, word: Word) -> str:
        #: mark on a word
        return self.tr("slang") if word.slang is not None else ""

    async def _list(self, subject: Subject) -> None:
        found: dict[str, Word] = {}
        for version in subject.versions:
            for part in parts_of(version):
                for word in await self._context.services.words.words(plain(part)):
                    if word.pinyin and _HAN.search(word.text):
                        found.setdefault(word.text, word)
        self.browser.set_words(
            tuple(found.values()), self.tr("There are no Chinese words in this text.")
        )

    async def _open(self, word: str, sentence: str) -> None:
        # The click that asked may have changed the subject too, whose words are listed first.
        await asyncio.sleep(0)
        if self._listing is not None and not self._listing.done():
            await asyncio.wait([self._listing])
        start = max(0, sentence.find(word))
        lexicon = self._context.services.words
        words = [item for item in await lexicon.words(sentence or word) if item.pinyin]
        at = [item for item in words if item.start <= start < item.start + len(item.text)]
        self.browser.search.clear()
        if at and not self.browser.choose(at[0].text):
            self.browser.add_found(at)
            self.browser.choose(at[0].text)

    def _look_up(self, wanted: str) -> None:
        if _HAN.search(wanted):
            self._tasks.spawn(self._find(wanted), key="look-up")
        else:
            self._tasks.cancel("look-up")

    async def _find(self, wanted: str) -> None:
        await asyncio.sleep(_LOOK_UP_DELAY)
        words = await self._context.services.words.words(wanted)
        if self.browser.search.text().strip() == wanted:
            self.browser.add_found([word for word in words if word.pinyin])
