"""A person in a list: picture, names, a line about them, and a Follow button."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QVBoxLayout

from rednote_desktop.domain.account import Account
from rednote_desktop.domain.text import plain
from rednote_desktop.services.events import AccountChanged
from rednote_desktop.ui.navigation import Profile
from rednote_desktop.ui.note.follow_button import FollowButton
from rednote_desktop.ui.tasks import TaskScope
from rednote_desktop.ui.widgets.avatar import Avatar
from rednote_desktop.ui.widgets.click_row import ClickRow
from rednote_desktop.ui.widgets.label import plain_label

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext

_BIO_WIDTH = 420


class PersonRow(ClickRow):
    """One person; a click opens the profile. Call ``dispose`` when the list goes."""

    def __init__(self, context: UiContext, account: Account) -> None:
        super().__init__(f"{account.plain_name} @{account.handle}")
        self._context = context
        self._account = account
        self._scope = TaskScope(self, context.notifier.error)
        avatar = Avatar(context, 40)
        avatar.set_account(account)
        avatar.clicked.connect(self.activated)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(plain_label(account.plain_name, "body-strong"))
        about = plain(account.bio).replace("\n", " ")
        line = plain_label("", "meta")
        width = context.theme.px(_BIO_WIDTH)
        text = f"@{account.handle}" + (f" · {about}" if about else "")
        line.setText(QFontMetrics(line.font()).elidedText(text, Qt.TextElideMode.ElideRight, width))
        line.setMinimumWidth(40)
        names.addWidget(line)
        self.follow = FollowButton(context, self._scope)
        self.row.addWidget(avatar)
        self.row.addLayout(names, 1)
        self.row.addWidget(self.follow)
        self.activated.connect(lambda: context.navigator.go(Profile(account.id)))
        self._forget = context.services.events.subscribe(AccountChanged, self._changed)
        self.follow.show_account(account)

    def dispose(self) -> None:
        """Stop listening; safe to call twice."""
        self._forget()
        self._scope.close()

    def _changed(self, event: AccountChanged) -> None:
        if event.account.id == self._account.id:
            self.follow.show_account(event.account)
