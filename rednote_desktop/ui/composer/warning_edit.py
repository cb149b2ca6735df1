"""Words that stand before a note, which opens on a click, and a cover for its pictures."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QLineEdit, QVBoxLayout, QWidget

from rednote_desktop.ui.theme.roles import set_surface

_LONGEST: Final = 400


class WarningEdit(QFrame):
    """The content warning in the author's own words; ``changed`` when a person changed it."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_surface(self, "warn")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(8)
        self.words = QLineEdit()
        self.words.setMaxLength(_LONGEST)
        self.words.setPlaceholderText(self.tr("What readers should know first"))
        self.words.setAccessibleName(self.tr("Content warning"))
        self.words.textEdited.connect(self.changed)
        column.addWidget(self.words)
        self.covered = QCheckBox(self.tr("Cover the pictures too"))
        self.covered.clicked.connect(self.changed)
        column.addWidget(self.covered)

    def start_fresh(self, warning: str, sensitive: bool) -> None:
        """Show another draft's warning."""
        self.words.setText(warning)
        self.covered.setChecked(sensitive)
