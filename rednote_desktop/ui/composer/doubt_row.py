"""Asks before a second language is posted that may be wrong and that its author has not seen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from rednote_desktop.translation.trust import Finding, Trust
from rednote_desktop.ui.theme.roles import set_kind, set_surface
from rednote_desktop.ui.trust_text import TrustText
from rednote_desktop.ui.widgets.flow import FlowLayout
from rednote_desktop.ui.widgets.label import plain_label


class DoubtRow(QFrame):
    """Hidden until it asks; Escape is the same as editing."""

    post_anyway = Signal()
    edit_wanted = Signal()
    first_only = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_surface(self, "warn")
        self._words = TrustText(self)
        self.label = plain_label("", "meta", wrap=True)
        self.text = plain_label("", "body", wrap=True)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.anyway = QPushButton(self.tr("Post anyway"))
        self.edit = QPushButton(self.tr("Edit"))
        self.only = QPushButton()
        buttons = FlowLayout(spacing=12)
        for button, asked in (
            (self.edit, self.edit_wanted),
            (self.only, self.first_only),
            (self.anyway, self.post_anyway),
        ):
            set_kind(button, "link")
            button.clicked.connect(self.hide)
            button.clicked.connect(asked)
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 10, 8)
        column.setSpacing(4)
        column.addWidget(self.label)
        column.addWidget(self.text)
        column.addLayout(buttons)
        self.hide()

    def ask(self, trust: Trust, findings: Sequence[Finding], text: str, first: str) -> None:
        """Show the second ``text`` and what speaks against it; ``first`` names the language."""
        said = self._words.whole(trust, findings)
        self.label.setText(said)
        self.text.setText(text)
        #: %1 is the name of a language
        self.only.setText(self.tr("Post in %1 only").replace("%1", first))
        self.setAccessibleName(f"{said}\n{text}")
        self.show()
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
