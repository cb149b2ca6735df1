"""Lists the slang of the network: the terms of the current text first, then all others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from rednote_desktop.domain.text import plain
from rednote_desktop.translation.lexicon import Word
from rednote_desktop.ui.subject import Subject
from rednote_desktop.ui.tasks import TaskScope
from rednote_desktop.ui.translation.reading import parts_of
from rednote_desktop.ui.translation.word_browser import WordBrowser

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext


class GlossaryTab(QWidget):
    """The glossary tab; it loads when it is looked at."""

    def __init__(self, context: UiContext, tasks: TaskScope, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._tasks = tasks
        self._subject: Subject | None = None
        self._stale = True
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._here: frozenset[str] = frozenset()
        self.browser = WordBrowser(
            context, self.tr("Find slang: Chinese, pinyin or meaning"), self._tag
        )
        column.addWidget(self.browser)

    def show_subject(self, subject: Subject | None) -> None:
        """Put the terms of a text first."""
        self._subject = subject
        self._stale = True
        if self.isVisible():
            self.load()

    def load(self) -> None:
        """List the terms, unless they are listed for this text already."""
        if self._stale:
            self._stale = False
            self._tasks.spawn(self._list(self._subject), key="glossary")

    def _tag(self, word: Word) -> str:
        there = word.slang is not None and word.slang.term in self._here
        return self.tr("in this text") if there else ""

    async def _list(self, subject: Subject | None) -> None:
        lexicon = self._context.services.words
        here: dict[str, Word] = {}
        for version in subject.versions if subject is not None else ():
            for part in parts_of(version):
                for word in await lexicon.words(plain(part)):
                    if word.slang is not None:
                        here.setdefault(word.slang.term, word)
        self._here = frozenset(here)
        rest = [
            Word(entry.term, 0, entry.pinyin, (), entry)
            for entry in lexicon.slang()
            if entry.term not in here
        ]
        rest.sort(key=lambda word: word.pinyin.casefold())
        self.browser.set_words((*here.values(), *rest), self.tr("The glossary is empty."))
