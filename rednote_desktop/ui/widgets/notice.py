"""A line that says something in place, with up to two things to do about it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from rednote_desktop.ui.theme.roles import set_kind, set_role, set_surface


class NoticeLine(QFrame):
    """Hidden until it has something to say."""

    acted = Signal()
    acted_otherwise = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 10, 8)
        column.setSpacing(2)
        self.label = QLabel()
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setWordWrap(True)
        set_role(self.label, "meta")
        column.addWidget(self.label)
        self._buttons = QWidget()
        row = QHBoxLayout(self._buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addStretch(1)
        self.other_button = QPushButton()
        self.button = QPushButton()
        for button in (self.other_button, self.button):
            set_kind(button, "link")
            row.addWidget(button)
        self.button.clicked.connect(self.acted)
        self.other_button.clicked.connect(self.acted_otherwise)
        column.addWidget(self._buttons)
        self.hide()

    def say(self, text: str, action: str, surface: str, other: str = "") -> None:
        """Show a sentence; empty actions have no button. ``surface`` is info, ok, warn, raised."""
        set_surface(self, surface)
        self.label.setText(text)
        self.setAccessibleName(text)
        for button, name in ((self.button, action), (self.other_button, other)):
            button.setText(name)
            button.setVisible(bool(name))
        self._buttons.setVisible(bool(action or other))
        self.show()
