"""Who one is at the foot of the rail, and the switch to another account."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QActionGroup, QFontMetrics
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QToolButton, QVBoxLayout

from rednote_desktop.domain.account import Account
from rednote_desktop.ui.navigation import Profile
from rednote_desktop.ui.shell.account_names import by_network, local_handle, network_name
from rednote_desktop.ui.tasks import TaskScope
from rednote_desktop.ui.theme.roles import set_role, set_surface
from rednote_desktop.ui.theme.theme import Role
from rednote_desktop.ui.widgets.avatar import Avatar

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext

WIDE: Final = 200
"""Width of the rail in logical pixels at 100 % text size."""
_BESIDE_NAMES: Final = 124
"""What picture, button and margins take of it, whatever the text size."""
LAST_KEY: Final = 9
"""The keys Alt+1 to Alt+9 switch accounts."""


class AccountCard(QFrame):
    """The signed-in person; the menu switches accounts, makes or connects another."""

    new_account_asked = Signal()
    connect_asked = Signal()
    sign_in_asked = Signal(str)
    """Carries the id of a connected account that has to be signed in again."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self._scope = TaskScope(self, context.notifier.error)
        self._current = False
        self._broken = False
        self.avatar = Avatar(context, 32)
        self.avatar.setCursor(Qt.CursorShape.PointingHandCursor)
        self.avatar.clicked.connect(self._show_profile)
        self._name = QLabel()
        self._name.setTextFormat(Qt.TextFormat.PlainText)
        set_role(self._name, "body-strong")
        self._handle = QLabel()
        self._handle.setTextFormat(Qt.TextFormat.PlainText)
        set_role(self._handle, "faint")
        self.switch = QToolButton()
        self.switch.setToolTip(self.tr("Accounts (Ctrl+Shift+A)"))
        self.switch.setAccessibleName(self.tr("Accounts"))
        context.icons.bind(self.switch, "more", "text_muted")
        self.switch.clicked.connect(self.show_menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 8, 4, 8)
        row.setSpacing(8)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self._name)
        names.addWidget(self._handle)
        row.addWidget(self.avatar)
        row.addLayout(names, 1)
        row.addWidget(self.switch)
        self.show_account(context.services.session.viewer)

    def show_account(self, account: Account) -> None:
        """Show a person."""
        self._account = account
        self.avatar.set_account(account)
        self._name.setText(self._elided(account.plain_name, self._name))
        networks = self._context.services.networks
        where = local_handle(account)
        if networks.connection(account.id) is not None:
            where = f"{where} · {network_name(networks, account)}"
        broken = networks.needs_sign_in(account.id)
        shown = self.tr("Sign in again") if broken else where
        set_role(self._handle, "error" if broken else "faint")
        self._handle.setText(self._elided(shown, self._handle))
        self.setToolTip(
            f"{account.plain_name} {where}\n{shown}" if broken else f"{account.plain_name} {where}"
        )
        self._broken = broken
        self._dress()

    def set_narrow(self, narrow: bool) -> None:
        """Show the picture alone."""
        self.show_account(self._account)
        for part in (self._name, self._handle, self.switch):
            part.setVisible(not narrow)
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(*((3, 3, 3, 3) if narrow else (8, 8, 4, 8)))

    def set_current(self, current: bool) -> None:
        """Mark that one's own profile is what the window shows."""
        self._current = current
        self._dress()

    def show_menu(self) -> None:
        """Open the list of accounts."""
        self._scope.spawn(self._open_menu(), "menu")

    async def _open_menu(self) -> None:
        accounts = await self._context.services.session.accounts()
        menu = self._menu(accounts)
        corner = self.mapToGlobal(QPoint(0, 0))
        menu.popup(corner - QPoint(0, menu.sizeHint().height() + 4))

    def _menu(self, accounts: Sequence[Account]) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        networks = self._context.services.networks
        viewer = self._context.services.session.viewer
        menu.addAction(self.tr("My profile"), self._show_profile)
        if networks.needs_sign_in(viewer.id):
            menu.addAction(
                self.tr("Sign in again…"), lambda: self.sign_in_asked.emit(self._account.id)
            )
        group = QActionGroup(menu)
        for name, members in by_network(networks, accounts):
            menu.addSeparator()
            heading = menu.addAction(name.replace("&", "&&"))
            heading.setEnabled(False)
            for account in members:
                action = menu.addAction(self._label(account))
                action.setCheckable(True)
                action.setChecked(account.id == viewer.id)
                group.addAction(action)
                place = accounts.index(account) + 1
                if place <= LAST_KEY:
                    action.setShortcut(f"Alt+{place}")
                    action.setShortcutVisibleInContextMenu(True)
                action.triggered.connect(
                    lambda _checked, chosen=account.id: self._scope.spawn(
                        self._context.services.session.switch(chosen), "switch"
                    )
                )
        menu.addSeparator()
        menu.addAction(self.tr("Add an account here…"), self.new_account_asked.emit)
        menu.addAction(self.tr("Connect an account…"), self.connect_asked.emit)
        return menu

    def _label(self, account: Account) -> str:
        label = f"{account.plain_name}  {local_handle(account)}"
        if self._context.services.networks.needs_sign_in(account.id):
            label += " · " + self.tr("sign in again")
        return label.replace("&", "&&")

    def _dress(self) -> None:
        """Stand out where the sign-in is lost, also where the words have no room."""
        surface = "accent" if self._current else "card"
        set_surface(self, "warn" if self._broken else surface)

    def _show_profile(self) -> None:
        self._context.navigator.go(Profile(self._context.services.session.viewer.id))

    def _elided(self, text: str, label: QLabel) -> str:
        theme = self._context.theme
        width = theme.px(WIDE) - _BESIDE_NAMES
        role = Role.BODY if label is self._name else Role.META
        return QFontMetrics(theme.font(role, bold=label is self._name)).elidedText(
            text, Qt.TextElideMode.ElideRight, width
        )
