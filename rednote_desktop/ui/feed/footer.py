"""What stands below the last card: the end of the list, or why it does not go on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from rednote_desktop.ui.errors import explain
from rednote_desktop.ui.theme.roles import set_kind, set_role

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext


class FeedFooter(QWidget):
    """A line of text, with a Retry button after a failure."""

    retry_asked = Signal()

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = QLabel()
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        set_role(self.text, "faint")
        self.retry = QPushButton(self.tr("Retry"))
        set_kind(self.retry, "secondary")
        context.icons.bind(self.retry, "retry")
        self.retry.clicked.connect(self.retry_asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 8, 20, 24)
        row.setSpacing(12)
        row.addStretch(1)
        row.addWidget(self.text)
        row.addWidget(self.retry)
        row.addStretch(1)
        self.show_nothing()

    def show_nothing(self) -> None:
        """Say nothing: the list goes on."""
        self.text.clear()
        self.retry.hide()

    def show_end(self) -> None:
        """Say that this was all."""
        set_role(self.text, "faint")
        self.text.setText(self.tr("You have seen it all"))
        self.retry.hide()

    def show_error(self, error: BaseException) -> None:
        """Say why the list does not go on, and offer to try again."""
        explanation = explain(error)
        set_role(self.text, "muted")
        self.text.setText(explanation.text)
        self.text.setToolTip(explanation.detail)
        self.setAccessibleName(explanation.text)
        self.retry.show()
