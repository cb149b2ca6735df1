"""Follow a person, or stop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton, QWidget

from rednote_desktop.domain.account import Account
from rednote_desktop.ui.tasks import TaskScope
from rednote_desktop.ui.theme.roles import set_kind

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext


class FollowButton(QPushButton):
    """Shows whether the viewer follows a person; hidden for the viewer's own account."""

    def __init__(self, context: UiContext, scope: TaskScope, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._scope = scope
        self._account: Account | None = None
        self.clicked.connect(self._toggle)

    def show_account(self, account: Account) -> None:
        """Show how it stands with a person."""
        self._account = account
        self.setVisible(account.id != self._context.services.session.viewer.id)
        if account.followed:
            #: state of the button: the viewer follows this person
            text = self.tr("Following")
            #: %1 is a person's name
            spoken = self.tr("Stop following %1")
        elif account.requested:
            #: The viewer asked to follow a person, who has not answered yet
            text = self.tr("Requested")
            spoken = self.tr("Take back the request to follow %1")
        elif account.follows_viewer:
            #: verb: follow somebody who follows the viewer already
            text = self.tr("Follow back")
            spoken = self.tr("Follow %1 back")
        else:
            #: verb on a button
            text = self.tr("Follow")
            #: %1 is the name of a person
            spoken = self.tr("Follow %1")
        self.setText(text)
        self.setAccessibleName(spoken.replace("%1", account.plain_name))
        self.setToolTip(self.accessibleName())
        set_kind(self, "secondary" if _follows(account) else "primary")

    def _toggle(self) -> None:
        account = self._account
        if account is not None:
            notes = self._context.services.notes
            self._scope.spawn(notes.follow(account, not _follows(account)), "follow")


def _follows(account: Account) -> bool:
    """Tell whether the viewer follows a person or asked to."""
    return account.followed or account.requested
