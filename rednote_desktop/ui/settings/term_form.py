"""A form for one term of the reader's glossary."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
)
from typing_extensions import override

from rednote_desktop.domain.language import ENGLISH, SIMPLIFIED, base
from rednote_desktop.translation.scripts import has_han
from rednote_desktop.translation.term_store import tidy, usable
from rednote_desktop.translation.terms import LONGEST_NOTE, LONGEST_TERM, Term
from rednote_desktop.ui.language.collation import in_order
from rednote_desktop.ui.theme.roles import set_kind, set_surface
from rednote_desktop.ui.widgets.label import plain_label
from rednote_desktop.ui.widgets.toggle_switch import ToggleSwitch

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext

_LANGUAGES = (SIMPLIFIED, ENGLISH, "ja", "ko", "fr", "de", "es", "pt")


class TermForm(QFrame):
    """Two sides, their languages, whether it goes both ways, a note.

    ``saved`` carries the ``Term``; ``cancelled`` for Escape or the button. What is typed first
    decides between Chinese and English until the reader chooses languages.
    """

    saved = Signal(object)
    cancelled = Signal()

    def __init__(self, context: UiContext, term: Term | None = None) -> None:
        super().__init__()
        self._term = term or Term("", "", both_ways=True)
        self._chosen = term is not None
        set_surface(self, "field")
        self.source = self._line(self.tr("Term, as it stands in texts"), self._term.source)
        #: noun: what the term is translated as
        self.target = self._line(self.tr("Its translation"), self._term.target)
        self.source_language = self._languages(context, self._term.source_language)
        self.target_language = self._languages(context, self._term.target_language)
        self.source_language.setAccessibleName(self.tr("Language of the term"))
        self.target_language.setAccessibleName(self.tr("Language of the translation"))
        self.both_ways = ToggleSwitch(context)
        self.both_ways.setChecked(self._term.both_ways)
        #: the term holds for both directions of translation
        self.both_ways.setAccessibleName(self.tr("Both ways"))
        self.note = self._line(self.tr("Note for yourself"), self._term.note)
        self.note.setMaxLength(LONGEST_NOTE)
        self.cancel_button = QPushButton(self.tr("Cancel"))
        set_kind(self.cancel_button, "secondary")
        self.cancel_button.setToolTip(self.tr("Leave it as it was (Esc)"))
        self.save_button = QPushButton(self.tr("Save"))
        set_kind(self.save_button, "primary")
        self.save_button.setToolTip(self.tr("Use it from now on (Enter)"))
        self._build(context)
        self._connect()
        self._judge()

    @property
    def term(self) -> Term:
        """What is written in the form."""
        return tidy(
            replace(
                self._term,
                source=self.source.text(),
                target=self.target.text(),
                source_language=self.source_language.currentData(),
                target_language=self.target_language.currentData(),
                both_ways=self.both_ways.isChecked(),
                note=self.note.text(),
            )
        )

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._save()
        else:
            super().keyPressEvent(event)

    def _build(self, context: UiContext) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        grid = QGridLayout()
        grid.setSpacing(8)
        grid.addWidget(self.source, 0, 0)
        grid.addWidget(self.source_language, 0, 1)
        grid.addWidget(self.target, 1, 0)
        grid.addWidget(self.target_language, 1, 1)
        grid.addWidget(self.note, 2, 0, 1, 2)
        grid.setColumnStretch(0, 1)
        column.addLayout(grid)
        self.problem = plain_label("", "error", wrap=True)
        self.problem.hide()
        column.addWidget(self.problem)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.both_ways)
        row.addWidget(plain_label(self.tr("Both ways"), "body"), 1)
        row.addWidget(self.cancel_button)
        row.addWidget(self.save_button)
        column.addLayout(row)

    def _connect(self) -> None:
        for line in (self.source, self.target):
            line.textChanged.connect(lambda _text: self._judge())
        self.source.textChanged.connect(lambda _text: self._guess())
        for box in (self.source_language, self.target_language):
            box.activated.connect(lambda _index: self._choose())
        self.cancel_button.clicked.connect(self.cancelled)
        self.save_button.clicked.connect(self._save)

    def _line(self, placeholder: str, text: str) -> QLineEdit:
        line = QLineEdit(text)
        line.setMaxLength(LONGEST_TERM)
        line.setPlaceholderText(placeholder)
        line.setAccessibleName(placeholder)
        return line

    def _languages(self, context: UiContext, current: str) -> QComboBox:
        box = QComboBox()
        tags = _LANGUAGES if base(current) in _LANGUAGES else (*_LANGUAGES, current)
        names = context.formats.language_name
        for tag in in_order(tags, names):
            box.addItem(names(tag), tag)
        box.setCurrentIndex(box.findData(base(current)))
        return box

    def _choose(self) -> None:
        self._chosen = True
        self._judge()

    def _guess(self) -> None:
        text = self.source.text().strip()
        if self._chosen or not text:
            return
        chinese = has_han(text)
        source, target = (SIMPLIFIED, ENGLISH) if chinese else (ENGLISH, SIMPLIFIED)
        self.source_language.setCurrentIndex(self.source_language.findData(source))
        self.target_language.setCurrentIndex(self.target_language.findData(target))
        self._judge()

    def _judge(self) -> None:
        term = self.term
        self.save_button.setEnabled(usable(term))
        same = term.source_language == term.target_language
        self.problem.setText(self.tr("Choose two different languages.") if same else "")
        self.problem.setVisible(same)

    def _save(self) -> None:
        term = self.term
        if usable(term):
            self.saved.emit(term)
