"""Short questions that a coroutine can wait for without a nested event loop."""

from __future__ import annotations

import asyncio

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from rednote_desktop.ui.theme.roles import set_kind
from rednote_desktop.ui.widgets.label import plain_label


async def confirm(
    parent: QWidget, title: str, question: str, action: str, kind: str = "danger"
) -> bool:
    """Ask before something that matters; ``action`` names what will be done.

    ``kind`` is the kind of its button, for what is not destructive.
    """
    dialog, column = _dialog(parent, title)
    column.addWidget(plain_label(question, "body", wrap=True))
    _buttons(dialog, column, action, kind)
    return await _answer(dialog)


async def ask_text(parent: QWidget, title: str, label: str, text: str, longest: int) -> str:
    """Ask for one line; return it without surrounding space, or an empty string."""
    dialog, column = _dialog(parent, title)
    field = QLineEdit(text)
    field.setMaxLength(longest)
    field.setAccessibleName(label)
    field.selectAll()
    column.addWidget(plain_label(label, "meta"))
    column.addWidget(field)
    button = _buttons(dialog, column, QCoreApplication.translate("Dialogs", "OK"), "primary")
    button.setEnabled(bool(text.strip()))
    field.textChanged.connect(lambda typed: button.setEnabled(bool(typed.strip())))
    field.setFocus()
    return field.text().strip() if await _answer(dialog) else ""


def _dialog(parent: QWidget, title: str) -> tuple[QDialog, QVBoxLayout]:
    dialog = QDialog(parent.window())
    dialog.setWindowTitle(title)
    dialog.setMinimumWidth(360)
    column = QVBoxLayout(dialog)
    column.setContentsMargins(24, 20, 24, 20)
    column.setSpacing(12)
    return dialog, column


def _buttons(dialog: QDialog, column: QVBoxLayout, action: str, kind: str) -> QPushButton:
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    button = QPushButton(action)
    set_kind(button, kind)
    box.addButton(button, QDialogButtonBox.ButtonRole.AcceptRole)
    box.accepted.connect(dialog.accept)
    box.rejected.connect(dialog.reject)
    column.addSpacing(4)
    column.addWidget(box)
    return button


async def _answer(dialog: QDialog) -> bool:
    answer: asyncio.Future[bool] = asyncio.get_running_loop().create_future()

    def finished(result: int) -> None:
        if not answer.done():
            answer.set_result(result == int(QDialog.DialogCode.Accepted))

    dialog.finished.connect(finished)
    dialog.open()
    try:
        return await answer
    finally:
        dialog.close()
        dialog.deleteLater()
