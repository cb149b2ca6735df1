"""What the window does about accounts: dialogs, keys, and what networks say of a sign-in."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from rednote_desktop.domain.account import Account
from rednote_desktop.services.events import (
    AccountChanged,
    AccountsChanged,
    SignedIn,
    SignInNeeded,
)
from rednote_desktop.ui.shell.account_card import LAST_KEY, AccountCard
from rednote_desktop.ui.shell.new_account import NewAccountDialog
from rednote_desktop.ui.tasks import TaskScope

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext


class AccountWatch(QObject):
    """Serves one window; ``reload`` shows everything anew as the viewer. ``dispose`` at its end."""

    def __init__(
        self,
        context: UiContext,
        window: QWidget,
        card: AccountCard,
        reload: Callable[[], None],
    ) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self._card = card
        self._reload = reload
        self._scope = TaskScope(self, context.notifier.error)
        card.new_account_asked.connect(self.add_account)
        card.connect_asked.connect(self.connect_account)
        card.sign_in_asked.connect(self.sign_in_again)
        subscribe = context.services.events.subscribe
        self._forget = (
            subscribe(AccountChanged, lambda event: self._show()),
            subscribe(AccountsChanged, lambda event: self._show()),
            subscribe(SignInNeeded, lambda event: self._ask(event.account)),
            subscribe(SignedIn, self._signed_in),
        )
        context.notifier.ask_to_sign_in = self._ask_viewer
        self._install_keys()

    def add_account(self) -> None:
        """Ask for a name and make another account on this computer."""
        NewAccountDialog(self._context, self._window).open()

    def connect_account(self) -> None:
        """Ask for a server and connect an account there."""
        from rednote_desktop.ui.sign_in.dialog import SignInDialog

        SignInDialog(self._context, self._window).open()

    def sign_in_again(self, account_id: str) -> None:
        """Sign a connected account in again."""
        from rednote_desktop.ui.sign_in.dialog import SignInDialog

        kept = self._context.services.networks.connection(account_id)
        if kept is not None:
            SignInDialog(self._context, self._window, kept).open()

    def switch_to(self, place: int) -> None:
        """Switch to an account by its place in the menu, from 1; nothing where there is none."""
        self._scope.spawn(self._switch(place), "switch")

    def dispose(self) -> None:
        """Stop listening; safe to call twice."""
        self._context.notifier.ask_to_sign_in = None
        for forget in self._forget:
            forget()
        self._scope.close()

    async def _switch(self, place: int) -> None:
        session = self._context.services.session
        accounts = await session.accounts()
        if place <= len(accounts):
            await session.switch(accounts[place - 1].id)

    def _install_keys(self) -> None:
        for place in range(1, LAST_KEY + 1):
            action = QAction(self._window)
            action.setShortcut(QKeySequence(f"Alt+{place}"))
            action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
            action.triggered.connect(lambda _checked, wanted=place: self.switch_to(wanted))
            self._window.addAction(action)

    def _show(self) -> None:
        self._card.show_account(self._context.services.session.viewer)

    def _ask_viewer(self) -> bool:
        """Ask the viewer to sign in again, where that is what went wrong."""
        viewer = self._context.services.session.viewer
        if not self._context.services.networks.needs_sign_in(viewer.id):
            return False
        self._ask(viewer)
        return True

    def _ask(self, account: Account) -> None:
        #: %1 is the name of a person, who is signed in on a server
        text = self.tr("%1 has to sign in again. Nothing is lost until then.")
        text = text.replace("%1", account.plain_name)
        notifier = self._context.notifier
        if notifier.shown_text != text:
            notifier.show(text, self.tr("Sign in"), lambda: self.sign_in_again(account.id))

    def _signed_in(self, event: SignedIn) -> None:
        """Read everything again that the viewer could not see while signed out."""
        if event.account.id == self._context.services.session.viewer.id:
            self._reload()
