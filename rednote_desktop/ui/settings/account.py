"""Settings of accounts: those of this computer and those connected to networks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from rednote_desktop.domain.account import Account
from rednote_desktop.services.events import AccountChanged, AccountsChanged, SessionSwitched
from rednote_desktop.ui.dialogs import confirm
from rednote_desktop.ui.navigation import Profile
from rednote_desktop.ui.settings.account_row import AccountRow
from rednote_desktop.ui.settings.engine_row import separator
from rednote_desktop.ui.settings.section import Section
from rednote_desktop.ui.shell.new_account import NewAccountDialog
from rednote_desktop.ui.tasks import TaskScope
from rednote_desktop.ui.theme.roles import set_kind
from rednote_desktop.ui.widgets.label import plain_label

if TYPE_CHECKING:
    from rednote_desktop.storage.connections import Connection
    from rednote_desktop.ui.context import UiContext


class AccountSection(Section):
    """All accounts; more can be made here or connected."""

    def __init__(self, context: UiContext) -> None:
        super().__init__(context)
        self._scope = TaskScope(self, context.notifier.error)
        self.rows: dict[str, AccountRow] = {}
        self.add_group(
            #: noun: social networks that accounts are connected to
            self.tr("Networks"),
            self.tr(
                "Accounts on servers of the Mastodon family. The sign-in is kept in the system's"
                " keyring; your password is never stored."
            ),
        )
        self._connected = self._add_list()
        self.connect_button = QPushButton(self.tr("Connect an account…"))
        set_kind(self.connect_button, "primary")
        self.connect_button.clicked.connect(lambda _checked: self.open_sign_in())
        self.add_row(self.tr("Another network"), self.connect_button)
        self.add_group(
            self.tr("On this computer"),
            self.tr("People of the embedded community; nothing of it leaves this computer."),
        )
        self._here = self._add_list()
        self.add = QPushButton(self.tr("Add an account…"))
        set_kind(self.add, "secondary")
        self.add.clicked.connect(lambda: NewAccountDialog(context, self.window()).open())
        self.add_row(self.tr("Another account"), self.add)
        subscribe = context.services.events.subscribe
        self._forget = (
            subscribe(SessionSwitched, lambda _event: self.load()),
            subscribe(AccountsChanged, lambda _event: self.load()),
            subscribe(AccountChanged, lambda event: self._account_changed(event.account)),
        )
        self.load()

    def load(self) -> None:
        """Look the accounts up."""
        self._scope.spawn(self._load(), "accounts")

    def open_sign_in(self, again: Connection | None = None) -> None:
        """Connect another account, or sign one in again."""
        from rednote_desktop.ui.sign_in.dialog import SignInDialog

        SignInDialog(self.context, self.window(), again).open()

    def dispose(self) -> None:
        """Stop listening; safe to call twice."""
        for forget in self._forget:
            forget()
        self._scope.close()

    def _add_list(self) -> QVBoxLayout:
        place = QWidget()
        rows = QVBoxLayout(place)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        self.add_widget(place)
        return rows

    def _account_changed(self, account: Account) -> None:
        row = self.rows.get(account.id)
        if row is not None and row.account != account:
            self.load()

    async def _load(self) -> None:
        accounts = await self.context.services.session.accounts()
        self.rows.clear()
        networks = self.context.services.networks
        here = [each for each in accounts if networks.connection(each.id) is None]
        elsewhere = [each for each in accounts if networks.connection(each.id) is not None]
        self._fill(self._here, here)
        self._fill(self._connected, elsewhere)
        if not elsewhere:
            #: no account is connected to a network yet
            self._connected.addWidget(plain_label(self.tr("None yet"), "muted"))

    def _fill(self, rows: QVBoxLayout, accounts: list[Account]) -> None:
        while (item := rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for account in accounts:
            if rows.count():
                rows.addWidget(separator())
            rows.addWidget(self._row(account))

    def _row(self, account: Account) -> AccountRow:
        row = self.rows[account.id] = AccountRow(self.context, account)
        row.used.connect(lambda: self._use(account))
        row.signed_out.connect(lambda: self._scope.spawn(self._sign_out(account), "sign out"))
        row.sign_in_asked.connect(
            lambda: self.open_sign_in(self.context.services.networks.connection(account.id))
        )
        return row

    def _use(self, account: Account) -> None:
        session = self.context.services.session
        if account.id == session.viewer.id:
            self.context.navigator.go(Profile(account.id))
        else:
            self._scope.spawn(session.switch(account.id), "switch")

    async def _sign_out(self, account: Account) -> None:
        #: %1 is the name of a person
        question = self.tr(
            "Sign out of %1? Drafts and notes that wait to be sent stay on this computer."
        )
        agreed = await confirm(
            self,
            self.tr("Sign out"),
            question.replace("%1", account.plain_name),
            self.tr("Sign out"),
        )
        if agreed:
            await self.context.services.networks.sign_out(account.id)
