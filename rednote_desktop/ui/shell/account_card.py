"""Who one is at the foot of the rail, and the switch to another account."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QActionGroup, QFontMetrics
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QToolButton, QVBoxLayout

from rednote_desktop.domain.account import Account
from rednote_desktop.ui.navigation import Profile
from rednote_desktop.ui.tasks import TaskScope
from rednote_desktop.ui.theme.roles import set_role, set_surface
from rednote_desktop.ui.theme.theme import Role
from rednote_desktop.ui.widgets.avatar import Avatar

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext

WIDE: Final = 200
"""Width of the rail in logical pixels at 100 % text size."""
_BESIDE_NAMES: Final = 112
"""What picture, button and margins take of it, whatever the text size."""


class AccountCard(QFrame):
    """The signed-in person; the menu switches accounts or makes another."""

    new_account_asked = Signal()

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self._scope = TaskScope(self, context.notifier.error)
        set_surface(self, "card")
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
        self._name.setText(self._elided(account.name, self._name))
        self._handle.setText(self._elided(f"@{account.handle}", self._handle))
        self.setToolTip(f"{account.name} @{account.handle}")

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
        set_surface(self, "accent" if current else "card")

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
        viewer = self._context.services.session.viewer
        menu.addAction(self.tr("My profile"), self._show_profile)
        menu.addSeparator()
        group = QActionGroup(menu)
        for account in accounts:
            label = f"{account.name}  @{account.handle}".replace("&", "&&")
            action = menu.addAction(label)
            action.setCheckable(True)
            action.setChecked(account.id == viewer.id)
            group.addAction(action)
            action.triggered.connect(
                lambda _checked, chosen=account.id: self._scope.spawn(
                    self._context.services.session.switch(chosen), "switch"
                )
            )
        menu.addSeparator()
        menu.addAction(self.tr("Add an account…"), self.new_account_asked.emit)
        return menu

    def _show_profile(self) -> None:
        self._context.navigator.go(Profile(self._context.services.session.viewer.id))

    def _elided(self, text: str, label: QLabel) -> str:
        theme = self._context.theme
        width = theme.px(WIDE) - _BESIDE_NAMES
        role = Role.BODY if label is self._name else Role.META
        return QFontMetrics(theme.font(role, bold=label is self._name)).elidedText(
            text, Qt.TextElideMode.ElideRight, width
        )
