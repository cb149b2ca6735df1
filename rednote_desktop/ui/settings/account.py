"""Settings of accounts: who is signed in, another account, the profile."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from rednote_desktop.domain.account import Account
from rednote_desktop.services.events import SessionSwitched
from rednote_desktop.ui.navigation import Profile
from rednote_desktop.ui.settings.section import Section
from rednote_desktop.ui.shell.new_account import NewAccountDialog
from rednote_desktop.ui.tasks import TaskScope
from rednote_desktop.ui.theme.roles import set_kind

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext


class AccountSection(Section):
    """The accounts on this computer."""

    def __init__(self, context: UiContext) -> None:
        super().__init__(context)
        self._scope = TaskScope(self, context.notifier.error)
        self.add_group(
            self.tr("Accounts"),
            self.tr(
                "All accounts live in the embedded community on this computer; nothing leaves it."
            ),
        )
        self._list = QWidget()
        self._rows = QVBoxLayout(self._list)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self.add_widget(self._list)
        self.add = QPushButton(self.tr("Add an account…"))
        set_kind(self.add, "secondary")
        self.add.clicked.connect(lambda: NewAccountDialog(context, self.window()).open())
        self.add_row(self.tr("Another account"), self.add)
        self._forget = context.services.events.subscribe(
            SessionSwitched, lambda _event: self.load()
        )
        self.load()

    def load(self) -> None:
        """Look the accounts up."""
        self._scope.spawn(self._load(), "accounts")

    def dispose(self) -> None:
        """Stop listening; safe to call twice."""
        self._forget()
        self._scope.close()

    async def _load(self) -> None:
        accounts = await self.context.services.session.accounts()
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for account in accounts:
            self._rows.addWidget(self._row(account))

    def _row(self, account: Account) -> QPushButton:
        current = account.id == self.context.services.session.viewer.id
        label = f"{account.name}  @{account.handle}".replace("&", "&&")
        button = QPushButton(f"{label}  · " + self.tr("signed in") if current else label)
        set_kind(button, "quiet")
        if current:
            button.clicked.connect(lambda: self.context.navigator.go(Profile(account.id)))
        else:
            switch = self.context.services.session.switch
            button.clicked.connect(lambda: self._scope.spawn(switch(account.id), "switch"))
        return button
