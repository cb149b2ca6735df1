"""The dialog that makes another account in the embedded community."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from rednote_desktop.domain.errors import Rejected
from rednote_desktop.ui.tasks import TaskScope
from rednote_desktop.ui.theme.roles import set_kind, set_role

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext


class NewAccountDialog(QDialog):
    """Asks for a name and a handle, then makes the account and switches to it."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._scope = TaskScope(self, self._failed)
        self.setWindowTitle(self.tr("Add an account"))
        self.setMinimumWidth(context.theme.px(400))
        hint = QLabel(
            self.tr("Another person in the embedded community on this computer. No password.")
        )
        hint.setWordWrap(True)
        set_role(hint, "muted")
        self.name = QLineEdit()
        self.name.setMaxLength(40)
        self.handle = QLineEdit()
        self.handle.setMaxLength(30)
        #: The name after the at sign by which others mention a person
        self.handle.setPlaceholderText(self.tr("letters, numbers, _ or Chinese"))
        self.problem = QLabel()
        self.problem.setWordWrap(True)
        set_role(self.problem, "error")
        self.problem.hide()
        form = QFormLayout()
        #: noun: the name that others see
        form.addRow(self.tr("Name"), self.name)
        #: noun: the unique name after @
        form.addRow(self.tr("Handle"), self.handle)
        #: verb on a button: add the account
        self.add_button = QPushButton(self.tr("Add"))
        set_kind(self.add_button, "primary")
        self.add_button.setEnabled(False)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(self.add_button, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self._create)
        buttons.rejected.connect(self.reject)
        self.name.textChanged.connect(lambda _text: self._check())
        self.handle.textChanged.connect(lambda _text: self._check())
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(14)
        column.addWidget(hint)
        column.addLayout(form)
        column.addWidget(self.problem)
        column.addWidget(buttons)
        self.finished.connect(lambda _result: self.deleteLater())

    def _check(self) -> None:
        self.add_button.setEnabled(bool(self.name.text().strip() and self.handle.text().strip()))

    def _create(self) -> None:
        self.problem.hide()
        self.add_button.setEnabled(False)
        self._scope.spawn(self._make(), "create")

    async def _make(self) -> None:
        session = self._context.services.session
        handle = self.handle.text().strip().removeprefix("@")
        languages = self._context.services.settings.value.reading.languages
        account = await session.create(self.name.text().strip(), handle, languages)
        await session.switch(account.id)
        self.accept()

    def _failed(self, error: Exception) -> None:
        self.add_button.setEnabled(True)
        if isinstance(error, Rejected):
            text = self.tr(
                "This handle is taken or has characters that are not allowed. Try another."
            )
            self.problem.setText(text)
            self.problem.show()
            return
        self._context.notifier.error(error)
