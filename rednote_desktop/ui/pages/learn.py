"""The words one learns: find them, see where they were met, take them along."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout

from rednote_desktop.domain.errors import RedNoteError
from rednote_desktop.services.events import WordListChanged
from rednote_desktop.services.word_list import SavedWord
from rednote_desktop.ui.navigation import Explore
from rednote_desktop.ui.pages.frame import PageFrame, ScrollColumn
from rednote_desktop.ui.theme.roles import set_kind
from rednote_desktop.ui.tones import ReadingLabel
from rednote_desktop.ui.widgets.click_row import ClickRow
from rednote_desktop.ui.widgets.label import plain_label

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext

_SHOWN_AT_ONCE: Final = 100
_SEARCH_DELAY: Final = 0.15


class WordRow(ClickRow):
    """One word; a click explains it in the translation panel."""

    def __init__(self, context: UiContext, page: LearnPage, saved: SavedWord) -> None:
        super().__init__(f"{saved.word} {saved.pinyin}: {saved.meaning}")
        self.saved = saved
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(plain_label(saved.word, "heading"))
        head.addWidget(ReadingLabel(context, saved.pinyin))
        head.addStretch(1)
        head.addWidget(plain_label(context.formats.ago(saved.added_at), "faint"))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addLayout(head)
        if saved.meaning:
            words.addWidget(plain_label(saved.meaning, "body", wrap=True))
        if saved.sentence:
            words.addWidget(plain_label(saved.sentence, "meta", wrap=True))
        self.row.addLayout(words, 1)
        if saved.note_id:
            self.note = self._button(context, "expand", self.tr("Open the note"))
            self.note.clicked.connect(lambda: context.navigator.open_note(saved.note_id))
        self.remove = self._button(context, "trash", self.tr("Take out of the word list"))
        self.remove.clicked.connect(lambda: page.remove(saved.word))
        self.activated.connect(
            lambda: context.subject.ask_word(saved.word, saved.sentence or saved.word)
        )

    def _button(self, context: UiContext, icon: str, said: str) -> QPushButton:
        button = QPushButton()
        set_kind(button, "icon")
        context.icons.bind(button, icon)
        button.setToolTip(said)
        button.setAccessibleName(said)
        self.row.addWidget(button)
        return button


class LearnPage(PageFrame):
    """The word list, the newest first, with a search field above."""

    def __init__(self, context: UiContext) -> None:
        super().__init__(context, "")
        #: noun: name of the page with kept words
        self.title.setText(self.tr("Learn"))
        self.setAccessibleName(self.tr("Learn"))
        self._found: tuple[SavedWord, ...] = ()
        self._rows: list[WordRow] = []
        self.search = QLineEdit()
        self.search.setProperty("kind", "search")
        self.search.setPlaceholderText(self.tr("Word, pinyin, meaning or sentence"))
        self.search.setAccessibleName(self.tr("Find in the word list"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(lambda _text: self.load(_SEARCH_DELAY))
        self.export = QPushButton(self.tr("Export as CSV"))
        set_kind(self.export, "secondary")
        context.icons.bind(self.export, "save")
        self.export.clicked.connect(self.choose_file)
        self.tools.addWidget(self.export)
        self.more: QPushButton | None = None
        self.list = ScrollColumn()
        self.state.set_content(self.list)
        self.body.insertWidget(1, self.search)
        self.listen(WordListChanged, lambda _event: self.load())
        self.state.show_loading()
        self.load()

    @property
    def rows(self) -> tuple[WordRow, ...]:
        """The rows on show."""
        return tuple(self._rows)

    def load(self, delay: float = 0.0) -> None:
        """Look the words up; ``delay`` in seconds lets the reader type on."""
        self.scope.spawn(self._load(delay), "words")

    def remove(self, word: str) -> None:
        """Take a word out."""
        self.scope.spawn(self.context.services.word_list.remove(word), "remove")

    def choose_file(self) -> None:
        """Ask where to write the list to."""
        dialog = QFileDialog(self, self.tr("Export the word list"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Comma-separated values (*.csv)"))
        dialog.setDefaultSuffix("csv")
        #: name of a file, without its suffix
        dialog.selectFile(self.tr("words"))
        dialog.fileSelected.connect(lambda path: self.write(Path(path)))
        dialog.finished.connect(lambda _result: dialog.deleteLater())
        dialog.open()

    def write(self, path: Path) -> None:
        """Write the whole list to a file."""
        self.scope.spawn(self._write(path), "write")

    async def _write(self, path: Path) -> None:
        count = await self.context.services.word_list.export(path)
        self.context.notifier.show(self.tr("%n word(s) exported", "", count))

    async def _load(self, delay: float) -> None:
        await asyncio.sleep(delay)
        wanted = self.search.text().strip()
        try:
            found = await self.context.services.word_list.entries(wanted)
        except RedNoteError as error:
            self.state.show_error(error, self.load)
            return
        self._found = found
        self.search.setVisible(bool(found or wanted))
        self.export.setEnabled(bool(found))
        if found:
            self._show(found[:_SHOWN_AT_ONCE])
        elif wanted:
            self.state.show_empty("search", self.tr("No word matches."), "")
        else:
            self.state.show_empty(
                "book",
                self.tr("No words yet"),
                self.tr("Double click a Chinese word in a note and add it with the star."),
                #: verb on a button: go and look for notes
                self.tr("Explore"),
                lambda: self.context.navigator.go(Explore()),
            )

    def _show(self, words: Sequence[SavedWord]) -> None:
        place = self.list.verticalScrollBar().value()
        self.list.restart()
        self.more = None
        self._rows.clear()
        self._add(words)
        self.state.show_content()
        self.list.verticalScrollBar().setValue(place)

    def _show_more(self) -> None:
        if self.more is not None:
            self.more.deleteLater()
            self.more = None
        shown = len(self._rows)
        self._add(self._found[shown : shown + _SHOWN_AT_ONCE])

    def _add(self, words: Sequence[SavedWord]) -> None:
        column = self.list.column
        for saved in words:
            row = WordRow(self.context, self, saved)
            self._rows.append(row)
            column.addWidget(row)
        if len(self._rows) < len(self._found):
            self.more = QPushButton(self.tr("Show more"))
            set_kind(self.more, "secondary")
            self.more.clicked.connect(lambda _checked: self._show_more())
            column.addWidget(self.more)
