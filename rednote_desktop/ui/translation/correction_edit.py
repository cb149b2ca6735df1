"""An edit field in which the reader writes a better translation of one sentence."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from rednote_desktop.ui.theme.roles import set_kind, set_surface
from rednote_desktop.ui.translation.match_list import MatchList
from rednote_desktop.ui.widgets.growing_edit import GrowingEdit


class _SentenceEdit(GrowingEdit):
    """The field itself; Ctrl+Enter submits, Escape gives up."""

    submitted = Signal()
    given_up = Signal()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and control:
            self.submitted.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)


class CorrectionEdit(QFrame):
    """The field with Save and Cancel; signals ``saved`` with the text, and ``cancelled``.

    ``matches`` offers translations of like sentences beneath; one that is taken is in the field.
    """

    saved = Signal(str)
    cancelled = Signal()

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_surface(self, "field")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 8, 8)
        column.setSpacing(6)
        self.edit = _SentenceEdit()
        self.edit.setPlainText(text)
        self.edit.selectAll()
        self.edit.setAccessibleName(self.tr("Your translation of this sentence"))
        self.edit.submitted.connect(self._save)
        self.edit.given_up.connect(self.cancelled)
        self.edit.textChanged.connect(self._judge)
        column.addWidget(self.edit)
        self.matches = MatchList()
        self.matches.chosen.connect(self._take)
        column.addWidget(self.matches)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        self.cancel_button = QPushButton(self.tr("Cancel"))
        set_kind(self.cancel_button, "link")
        self.cancel_button.setToolTip(self.tr("Leave the translation as it was (Esc)"))
        self.cancel_button.clicked.connect(self.cancelled)
        #: verb on a button: keep one's own translation of a sentence
        self.save_button = QPushButton(self.tr("Save"))
        set_kind(self.save_button, "link")
        self.save_button.setToolTip(
            self.tr("Use this translation from now on, wherever the sentence occurs (Ctrl+Enter)")
        )
        self.save_button.clicked.connect(self._save)
        row.addWidget(self.cancel_button)
        row.addWidget(self.save_button)
        column.addLayout(row)

    def _take(self, text: str) -> None:
        # Typed rather than set, so that Ctrl+Z brings back what was there.
        self.edit.selectAll()
        self.edit.insertPlainText(text)
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _judge(self) -> None:
        self.save_button.setEnabled(bool(self.edit.toPlainText().strip()))

    def _save(self) -> None:
        text = self.edit.toPlainText().strip()
        if text:
            self.saved.emit(text)
