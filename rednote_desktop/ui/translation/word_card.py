"""Explains one Chinese word: reading, meanings, slang, an example; the same card in all tabs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from rednote_desktop.translation.lexicon import SlangEntry, Word
from rednote_desktop.ui.theme.roles import set_kind, set_role, set_surface
from rednote_desktop.ui.tones import ReadingLabel
from rednote_desktop.ui.translation.word_star import WordStar
from rednote_desktop.ui.translation.word_star import gist as gist
from rednote_desktop.ui.widgets.flow import FlowLayout

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext

_MOST_SENSES: Final = 8


def wrapping_label(text: str, role: str) -> QLabel:
    """Return a selectable label that breaks its lines."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    set_role(label, role)
    return label


class WordCard(QFrame):
    """A card about a word; Escape or the cross emits ``closed``."""

    closed = Signal()

    def __init__(
        self,
        context: UiContext,
        word: Word,
        *,
        closable: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._word = word
        set_surface(self, "card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(f"{word.text} {word.pinyin}: {gist(word)}")
        column = QVBoxLayout(self)
        column.setContentsMargins(13, 10, 10, 10)
        column.setSpacing(4)
        column.addLayout(self._head(context, closable))
        self._add_meanings(column)
        self._add_foot(column)

    @property
    def word(self) -> Word:
        """The word that is explained."""
        return self._word

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self._copy()
        else:
            super().keyPressEvent(event)

    def _head(self, context: UiContext, closable: bool) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        names = QWidget()
        flow = FlowLayout(names, 8)
        title = QLabel(self._word.text)
        set_role(title, "heading")
        title.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        flow.addWidget(title)
        if self._word.pinyin:
            reading = ReadingLabel(context, self._word.pinyin)
            reading.setContentsMargins(0, 4, 0, 0)
            flow.addWidget(reading)
        if self._word.slang is not None:
            own = self._word.slang.own
            tag = QLabel(
                #: mark on a word: in the reader's own glossary
                self.tr("yours")
                if own
                #: mark on a word
                else self.tr("slang")
            )
            set_role(tag, "tag")
            flow.addWidget(_lowered(tag))
        row.addWidget(names, 1)
        self.star = WordStar(context, self._word)
        row.addWidget(self.star, 0, Qt.AlignmentFlag.AlignTop)
        if closable:
            close = QPushButton()
            set_kind(close, "icon")
            context.icons.bind(close, "close")
            close.setIconSize(QSize(14, 14))
            close.setAccessibleName(self.tr("Close the explanation"))
            close.setToolTip(self.tr("Close (Esc)"))
            close.clicked.connect(self.closed)
            row.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _add_meanings(self, column: QVBoxLayout) -> None:
        slang = self._word.slang
        if slang is not None:
            self._add_slang(column, slang)
        senses = self._word.senses[:_MOST_SENSES]
        if slang is not None and senses:
            dictionary = self.tr("In the dictionary: %1").replace("%1", "; ".join(senses))
            column.addWidget(wrapping_label(dictionary, "faint"))
        elif senses:
            column.addWidget(wrapping_label("; ".join(senses), "body"))
        if self._word.measures:
            measures = self.tr("Counted with: %1").replace("%1", ", ".join(self._word.measures))
            column.addWidget(wrapping_label(measures, "meta"))
        if slang is None and not senses:
            column.addWidget(
                wrapping_label(self.tr("The dictionary does not have this word."), "muted")
            )

    def _add_slang(self, column: QVBoxLayout, slang: SlangEntry) -> None:
        column.addWidget(wrapping_label(slang.meaning, "body"))
        if slang.literal:
            #: %1 is the word-for-word meaning
            literal = self.tr("Literally: %1").replace("%1", slang.literal)
            column.addWidget(wrapping_label(literal, "meta"))
        if slang.example:
            column.addWidget(wrapping_label(slang.example, "meta"))
        if slang.example_translation:
            column.addWidget(wrapping_label(slang.example_translation, "faint"))

    def _add_foot(self, column: QVBoxLayout) -> None:
        row = QHBoxLayout()
        copy = QPushButton(self.tr("Copy"))
        copy.setToolTip(self.tr("Copy the word with its reading and meaning (Ctrl+C)"))
        set_kind(copy, "link")
        copy.clicked.connect(self._copy)
        row.addWidget(copy)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)

    def _copy(self) -> None:
        word = self._word
        line = " ".join(part for part in (word.text, word.pinyin) if part)
        QGuiApplication.clipboard().setText(f"{line}: {gist(word)}")


def _lowered(tag: QLabel) -> QWidget:
    """Return a tag as it stands beside a word in larger letters."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 4, 0, 0)
    column.addWidget(tag)
    return holder
