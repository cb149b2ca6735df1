"""Labels that never read markup."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QTextEdit, QWidget

from rednote_desktop.ui.language.direction import start_of_lines
from rednote_desktop.ui.theme.roles import set_role


def plain_label(
    text: str, role: str, parent: QWidget | None = None, *, wrap: bool = False
) -> QLabel:
    """Return a label of a stylesheet role that shows its text as it is.

    Texts read their own way and stand where lines of the interface language start.
    """
    label = QLabel(text, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(wrap)
    start_lines_here(label)
    set_role(label, role)
    return label


def start_lines_here(label: QLabel) -> None:
    """Let a label's lines start where those of the interface language do.

    By itself a label puts what reads from left to right at the left, names in a mirrored window
    far from the picture that they belong to.
    """
    label.setAlignment(start_of_lines() | Qt.AlignmentFlag.AlignVCenter)


def start_lines_of_text_here(text: QTextEdit) -> None:
    """Let a text that is short, and stands among labels, start its lines where they do."""
    option = text.document().defaultTextOption()
    option.setAlignment(start_of_lines())
    text.document().setDefaultTextOption(option)
