"""The head of a talk: who it is with, the way to their profile and back to all talks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout

from rednote_desktop.domain.conversation import Conversation
from rednote_desktop.ui.messages.talk_list import names_of
from rednote_desktop.ui.navigation import Profile
from rednote_desktop.ui.theme.roles import set_kind
from rednote_desktop.ui.widgets.avatar import Avatar
from rednote_desktop.ui.widgets.elided import ElidedLabel

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext

_AVATAR: Final = 36


class TalkHead(QHBoxLayout):
    """Shows people; whoever uses it lays it out and says when ``back`` is to be seen."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self._talk: Conversation | None = None
        self.back = QPushButton()
        self._avatar = Avatar(context, context.theme.px(_AVATAR))
        self._name = ElidedLabel("heading")
        self._handle = ElidedLabel("meta")
        #: noun: the page about a person
        self.profile = QPushButton(QCoreApplication.translate("TalkView", "Profile"))
        set_kind(self.back, "icon")
        context.icons.bind(self.back, "back")
        back = QCoreApplication.translate("TalkView", "Back to all conversations")
        self.back.setAccessibleName(back)
        self.back.setToolTip(back)
        set_kind(self.profile, "secondary")
        self.profile.clicked.connect(self._open_profile)
        self._avatar.clicked.connect(self._open_profile)
        names = QVBoxLayout()
        names.setContentsMargins(0, 0, 0, 0)
        names.setSpacing(0)
        names.addWidget(self._name)
        names.addWidget(self._handle)
        self.setContentsMargins(16, 10, 16, 10)
        self.setSpacing(10)
        self.addWidget(self.back)
        self.addWidget(self._avatar)
        self.addLayout(names, 1)
        self.addWidget(self.profile)

    def show_talk(self, talk: Conversation) -> str:
        """Show with whom a talk is; return their names."""
        self._talk = talk
        viewer = self._context.services.session.viewer
        self._avatar.set_account(talk.people[0] if talk.people else viewer)
        names = names_of(talk, self._context.formats)
        self._name.setText(names)
        self._handle.setText(" ".join(f"@{person.handle}" for person in talk.people))
        self.profile.setVisible(len(talk.people) == 1)
        return names

    def _open_profile(self) -> None:
        if self._talk is not None and self._talk.people:
            self._context.navigator.go(Profile(self._talk.people[0].id))
