"""One account in the settings: who it is, where, and what can be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from rednote_desktop.domain.account import Account
from rednote_desktop.ui.shell.account_names import local_handle
from rednote_desktop.ui.theme.roles import set_kind, set_role
from rednote_desktop.ui.widgets.avatar import Avatar
from rednote_desktop.ui.widgets.label import plain_label

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext

_AVATAR = 36


class AccountRow(QFrame):
    """Picture, names, the state of the sign-in, and buttons."""

    used = Signal()
    """To act as the account, or to show its profile where one does."""
    signed_out = Signal()
    sign_in_asked = Signal()

    def __init__(self, context: UiContext, account: Account) -> None:
        super().__init__()
        self.account = account
        networks = context.services.networks
        kept = networks.connection(account.id)
        current = account.id == context.services.session.viewer.id
        avatar = Avatar(context, context.theme.px(_AVATAR))
        avatar.set_account(account)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(plain_label(account.plain_name, "body-strong", wrap=True))
        where = local_handle(account) + (f" · {kept.host}" if kept is not None else "")
        words.addWidget(plain_label(where, "meta", wrap=True))
        self.state = plain_label("", "meta", wrap=True)
        words.addWidget(self.state)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 8, 0, 8)
        line.setSpacing(12)
        line.addWidget(avatar)
        line.addLayout(words, 1)
        broken = networks.needs_sign_in(account.id)
        if broken:
            set_role(self.state, "error")
            self.state.setText(self.tr("Has to sign in again; nothing is lost until then"))
            self.again = self._button(self.tr("Sign in again"), account)
            self.again.clicked.connect(self.sign_in_asked)
            line.addWidget(self.again)
        elif networks.ends_with_program(account.id):
            self.state.setText(self.tr("No keyring: signed in until the program ends"))
        self.state.setVisible(bool(self.state.text()))
        #: noun: the page about a person, not the profile folder
        text = self.tr("Profile")
        if not current:
            #: verb on a button: act as this account from now on
            text = self.tr("Use")
        self.use = self._button(text, account)
        self.use.clicked.connect(self.used)
        line.addWidget(self.use)
        if kept is not None:
            self.out = self._button(self.tr("Sign out"), account)
            self.out.clicked.connect(self.signed_out)
            line.addWidget(self.out)

    def _button(self, text: str, account: Account) -> QPushButton:
        button = QPushButton(text)
        set_kind(button, "link")
        button.setAccessibleName(f"{text}: {account.plain_name}")
        return button
