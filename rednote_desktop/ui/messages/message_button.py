"""Write to a person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from rednote_desktop.domain.account import Account
from rednote_desktop.ui.navigation import Messages
from rednote_desktop.ui.theme.roles import set_kind

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext


def can_write_to(context: UiContext, account: Account) -> bool:
    """Tell whether the viewer can send a person messages."""
    services = context.services
    return services.conversations.available and account.id != services.session.viewer.id


def add_message_action(menu: QMenu, context: UiContext, account: Account) -> None:
    """Offer to write to a person where that can be done."""
    if not can_write_to(context, account):
        return
    #: %1 is a person's name; opens the conversation with them
    text = QCoreApplication.translate("MessageButton", "Message to %1").replace(
        "%1", account.plain_name
    )
    menu.addAction(
        context.icons.icon("mail"),
        text.replace("&", "&&"),
        lambda: context.navigator.go(Messages(account.id)),
    )


class MessageButton(QPushButton):
    """Opens the talk with a person; hidden where there is none to open."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._account: Account | None = None
        set_kind(self, "secondary")
        context.icons.bind(self, "mail")
        #: Opens the conversation with a person
        self.setText(self.tr("Message"))
        self.clicked.connect(self._open)

    def show_account(self, account: Account) -> None:
        """Take the person."""
        self._account = account
        self.setVisible(can_write_to(self._context, account))
        spoken = self.tr("Message to %1").replace("%1", account.plain_name)
        self.setAccessibleName(spoken)
        self.setToolTip(spoken)

    def _open(self) -> None:
        if self._account is not None:
            self._context.navigator.go(Messages(self._account.id))
