"""Labels that never read markup."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from rednote_desktop.ui.theme.roles import set_role


def plain_label(
    text: str, role: str, parent: QWidget | None = None, *, wrap: bool = False
) -> QLabel:
    """Return a label of a stylesheet role that shows its text as it is."""
    label = QLabel(text, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(wrap)
    set_role(label, role)
    return label
