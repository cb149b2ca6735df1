"""Lists terms: those of the current text, then the reader's own, then the network's slang."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from rednote_desktop.domain.text import plain
from rednote_desktop.translation.lexicon import SlangEntry, Word
from rednote_desktop.translation.terms import Term
from rednote_desktop.ui.navigation import Settings
from rednote_desktop.ui.subject import Subject
from rednote_desktop.ui.tasks import TaskScope
from rednote_desktop.ui.theme.roles import set_kind
from rednote_desktop.ui.translation.reading import parts_of
from rednote_desktop.ui.translation.word_browser import WordBrowser

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext

_MOST_OWN: Final = 500
"""So many of the reader's terms are listed here; the settings have them all."""


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
            context, self.tr("Find a term: Chinese, pinyin or meaning"), self._tag
        )
        column.addWidget(self.browser)
        self.own = QPushButton(self.tr("Your terms…"))
        set_kind(self.own, "link")
        self.own.setToolTip(self.tr("Add, change and exchange terms of your own"))
        self.own.clicked.connect(lambda: context.navigator.go(Settings("glossary")))
        foot = QHBoxLayout()
        foot.setContentsMargins(14, 0, 14, 8)
        foot.addWidget(self.own)
        foot.addStretch(1)
        column.addLayout(foot)

    def show_subject(self, subject: Subject | None) -> None:
        """Put the terms of a text first."""
        self._subject = subject
        self._stale = True
        if self.isVisible():
            self.load()

    def refresh(self) -> None:
        """List anew: the reader's own terms differ."""
        self.show_subject(self._subject)

    def load(self) -> None:
        """List the terms, unless they are listed for this text already."""
        if self._stale:
            self._stale = False
            self._tasks.spawn(self._list(self._subject), key="glossary")

    def _tag(self, word: Word) -> str:
        if word.slang is None:
            return ""
        if word.slang.term in self._here:
            return self.tr("in this text")
        #: of a term: written by the reader
        return self.tr("yours") if word.slang.own else ""

    async def _list(self, subject: Subject | None) -> None:
        lexicon = self._context.services.words
        here: dict[str, Word] = {}
        for version in subject.versions if subject is not None else ():
            for part in parts_of(version):
                for word in await lexicon.words(plain(part)):
                    if word.slang is not None:
                        here.setdefault(word.slang.term, word)
        self._here = frozenset(here)
        own = [_as_entry(term) for term in self._context.services.terms.terms[:_MOST_OWN]]
        known = {entry.term for entry in own} | set(here)
        rest = [entry for entry in lexicon.slang() if entry.term not in known]
        rest.sort(key=lambda entry: entry.pinyin.casefold())
        others = [entry for entry in own if entry.term not in here] + rest
        words = (Word(entry.term, 0, entry.pinyin, (), entry) for entry in others)
        self.browser.set_words((*here.values(), *words), self.tr("The glossary is empty."))


def _as_entry(term: Term) -> SlangEntry:
    return SlangEntry(term.source, "", "", term.target, term.note, "", own=True)
