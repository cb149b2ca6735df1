"""Who wrote the note, where and when, and what can be done about them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from rednote_desktop.domain.account import Account
from rednote_desktop.domain.note import Note, Visibility
from rednote_desktop.ui.messages.message_button import add_message_action
from rednote_desktop.ui.navigation import Profile
from rednote_desktop.ui.note.follow_button import FollowButton
from rednote_desktop.ui.note.history import HistoryDialog
from rednote_desktop.ui.note.person_menu import add_person_actions
from rednote_desktop.ui.note_writing import NoteWriting
from rednote_desktop.ui.tasks import TaskScope
from rednote_desktop.ui.theme.roles import set_kind
from rednote_desktop.ui.widgets.avatar import Avatar
from rednote_desktop.ui.widgets.elided import ElidedButton, ElidedLabel

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext

_AVATAR = 40


class NameLabel(ElidedButton):
    """A person's name that leads to their profile."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_kind(self, "name")
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_name(self, account: Account) -> None:
        """Show a person."""
        self.setText(account.plain_name.replace("&", "&&"))
        #: %1 is a person's name, %2 a handle
        spoken = self.tr("%1, @%2, open the profile")
        self.setAccessibleName(
            spoken.replace("%1", account.plain_name).replace("%2", account.handle)
        )
        self.setToolTip(f"@{account.handle}")


class AuthorHeader(QWidget):
    """The first row of a note."""

    delete_asked = Signal()
    share_asked = Signal()
    close_asked = Signal()

    def __init__(self, context: UiContext, scope: TaskScope, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._scope = scope
        self._note: Note | None = None
        self._avatar = Avatar(context, context.theme.px(_AVATAR))
        self._avatar.setCursor(Qt.CursorShape.PointingHandCursor)
        self._avatar.clicked.connect(self._open_author)
        self._name = NameLabel()
        self._name.clicked.connect(self._open_author)
        self._meta = ElidedLabel("meta")
        self._audience = QLabel()
        self.follow = FollowButton(context, scope)
        self._writing = NoteWriting(context, scope, self)
        self.edited = QPushButton()
        self.more = QPushButton()
        self.close_button = QPushButton()
        self._dress_buttons()
        self._lay_out()

    def show_note(self, note: Note) -> None:
        """Show a note's author, place and time."""
        self._note = note
        self._avatar.set_account(note.author)
        self._name.show_name(note.author)
        shared = ""
        if note.shared_by is not None:
            #: %1 is a person's name
            shared = self.tr("shared by %1").replace("%1", note.shared_by.plain_name)
        parts = [shared, note.place, self._context.formats.ago(note.created_at)]
        self._meta.setText(" · ".join(part for part in parts if part))
        self.edited.setVisible(note.edited_at is not None)
        self._meta.setToolTip(
            f"{self._context.formats.date(note.created_at)} "
            f"{self._context.formats.time(note.created_at)}"
        )
        self.follow.show_account(note.author)
        self._show_audience(note.visibility)

    def show_author(self, account: Account) -> None:
        """Take how the author stands with the viewer now."""
        self.follow.show_account(account)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.ignore()

    def _show_audience(self, visibility: Visibility) -> None:
        self._audience.setVisible(visibility is not Visibility.PUBLIC)
        if visibility is Visibility.PUBLIC:
            return
        icon, text = self._audience_words(visibility)
        self._audience.setPixmap(
            self._context.icons.pixmap(icon, 16, "text_muted", self.devicePixelRatioF())
        )
        self._audience.setToolTip(text)
        self._audience.setAccessibleName(text)

    def _audience_words(self, visibility: Visibility) -> tuple[str, str]:
        match visibility:
            case Visibility.UNLISTED:
                return "eye", self.tr("Everybody can see this, but it is in no public list")
            case Visibility.DIRECT:
                return "mail", self.tr("Only the people mentioned can see this")
            case Visibility.PRIVATE:
                return "lock", self.tr("Only you can see this")
        return "people", self.tr("Followers can see this")

    def show_history(self) -> HistoryDialog | None:
        """Open what the note was before its author changed it."""
        if self._note is None:
            return None
        dialog = HistoryDialog(self._context, self._note, self)
        dialog.open()
        return dialog

    def _dress_buttons(self) -> None:
        set_kind(self.edited, "link")
        #: beside the date of a note: it was changed after posting
        self.edited.setText(self.tr("edited"))
        self.edited.setToolTip(self.tr("Show what was changed"))
        self.edited.clicked.connect(self.show_history)
        for button, icon, name in (
            #: tip of a button with three dots: more actions
            (self.more, "more", self.tr("More")),
            (self.close_button, "close", self.tr("Close the note (Esc)")),
        ):
            set_kind(button, "icon")
            button.setAccessibleName(name)
            button.setToolTip(name)
            self._context.icons.bind(button, icon)
        self.more.clicked.connect(self._open_menu)
        self.close_button.clicked.connect(self.close_asked)

    def _lay_out(self) -> None:
        name = QHBoxLayout()
        name.addWidget(self._name)
        name.addStretch(1)
        names = QVBoxLayout()
        names.setContentsMargins(0, 0, 0, 0)
        names.setSpacing(0)
        names.addLayout(name)
        below = QHBoxLayout()
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(4)
        below.addWidget(self._meta)
        below.addWidget(self._audience)
        below.addWidget(self.edited)
        below.addStretch(1)
        names.addLayout(below)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 14, 12, 6)
        row.setSpacing(8)
        row.addWidget(self._avatar)
        row.addLayout(names, 1)
        row.addWidget(self.follow)
        row.addWidget(self.more)
        row.addWidget(self.close_button)

    def _open_author(self) -> None:
        if self._note is not None:
            self._context.navigator.go(Profile(self._note.author.id))

    def _open_menu(self) -> None:
        if self._note is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(
            self._context.icons.icon("translate"),
            self.tr("Open the Translation panel"),
            self._context.navigator.show_translation,
        )
        menu.addAction(
            self._context.icons.icon("share"), self.tr("Copy the link"), self.share_asked.emit
        )
        self._writing.add_to(menu, self._note)
        add_message_action(menu, self._context, self._note.author)
        add_person_actions(menu, self._context, self._scope, self._note.author, self._note)
        if self._note.viewer.own:
            menu.addSeparator()
            menu.addAction(
                self._context.icons.icon("trash", "accent"),
                self.tr("Delete the note"),
                self.delete_asked.emit,
            )
        corner = self.more.mapToGlobal(self.more.rect().bottomRight())
        menu.adjustSize()
        corner.setX(corner.x() - menu.sizeHint().width())
        menu.popup(corner)
