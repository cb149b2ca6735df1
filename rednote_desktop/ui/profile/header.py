"""The top of a profile: picture, names, bio, counts, Follow or Edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from rednote_desktop.domain.account import Account
from rednote_desktop.domain.relationship import Relationship
from rednote_desktop.domain.text import plain
from rednote_desktop.ui.messages.message_button import MessageButton
from rednote_desktop.ui.note.follow_button import FollowButton
from rednote_desktop.ui.note.links import CaptionLinks
from rednote_desktop.ui.note.person_menu import add_person_actions
from rednote_desktop.ui.note.translation_line import TranslationLine
from rednote_desktop.ui.tasks import TaskScope
from rednote_desktop.ui.theme.roles import set_kind
from rednote_desktop.ui.widgets.avatar import Avatar
from rednote_desktop.ui.widgets.flow import FlowLayout
from rednote_desktop.ui.widgets.label import plain_label, start_lines_of_text_here
from rednote_desktop.ui.widgets.reading_caption import ReadingCaption

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext

_AVATAR: Final = 72
_WIDEST_BIO: Final = 640


class ProfileHeader(QWidget):
    """Shows an account; the counts of followers and followed open their lists."""

    followers_wanted = Signal()
    following_wanted = Signal()
    edit_wanted = Signal()

    def __init__(self, context: UiContext, scope: TaskScope, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.avatar = Avatar(context, context.theme.px(_AVATAR))
        self._name = plain_label("", "title", wrap=True)
        self._handle = plain_label("", "meta")
        self.bio = ReadingCaption(context, "body", "dimmed")
        self.bio.setMaximumWidth(context.theme.px(_WIDEST_BIO))
        for caption in self.bio.captions:
            start_lines_of_text_here(caption)
        self.bio.reading.set_originals(context.subject.originals)
        self.line = TranslationLine(context, self.bio.reading)
        self._facts = plain_label("", "meta", wrap=True)
        self._fields = plain_label("", "meta", wrap=True)
        self.standing = plain_label("", "error", wrap=True)
        self.standing.hide()
        self._notes = plain_label("", "meta")
        self._likes = plain_label("", "meta")
        self.followers = QPushButton()
        self.following = QPushButton()
        self.follow = FollowButton(context, scope)
        self.message = MessageButton(context)
        self.edit = QPushButton(self.tr("Edit profile"))
        self.more = QPushButton()
        self._account: Account | None = None
        self._relationship: Relationship | None = None
        self._scope = scope
        # A connection does not keep the one it calls alive.
        self._links = CaptionLinks(context, scope)
        self._links.connect_both(self.bio)
        self._dress()
        self._lay_out()
        self.line.originals_wanted.connect(self.bio.reading.set_originals)
        self.line.retry_wanted.connect(self._translate)
        self.line.source_told.connect(self.bio.reading.ask)

    def show_account(self, account: Account) -> None:
        """Show a person."""
        own = account.id == self._context.services.session.viewer.id
        formats = self._context.formats
        self.avatar.set_account(account)
        self._name.setText(account.plain_name)
        handle = f"@{account.handle}"
        if account.follows_viewer and not own:
            follows = self.tr("follows you")
            handle = f"{handle} · {follows}"
        self._handle.setText(handle)
        language = account.languages[0] if account.languages else ""
        self.bio.show_text(account.bio, language, public=True)
        self.bio.setVisible(bool(account.bio))
        languages = [formats.language_name(tag) for tag in account.languages]
        facts = [account.place, *languages]
        self._facts.setText(" · ".join(fact for fact in facts if fact))
        self._facts.setVisible(bool(self._facts.text()))
        #: %1 is a number, perhaps shortened
        notes = self.tr("%1 notes", "", account.note_count)
        #: noun with its count: likes that a person was given
        likes = self.tr("%1 likes", "", account.liked_count)
        #: noun with its count
        followers = self.tr("%1 followers", "", account.follower_count)
        #: count of the people that a person follows
        following = self.tr("%1 following", "", account.following_count)
        self._notes.setText(notes.replace("%1", formats.count(account.note_count)))
        self._likes.setText(likes.replace("%1", formats.count(account.liked_count)))
        self.followers.setText(followers.replace("%1", formats.count(account.follower_count)))
        self.following.setText(following.replace("%1", formats.count(account.following_count)))
        self.edit.setVisible(own)
        self._fields.setText(_fields_of(account))
        self._fields.setVisible(bool(account.fields))
        client = self._context.services.session.client
        self.more.setVisible(not own and client.capabilities.moderation)
        if self._account is None or self._account.id != account.id:
            self._account, self._relationship = account, None
            if self.more.isVisibleTo(self):
                self._scope.spawn(self._look_at_relationship(account.id), "relationship")
        self._account = account
        self.follow.show_account(account)
        self.message.show_account(account)
        self.bio.enter()
        self.line.refresh()

    def _translate(self) -> None:
        self.bio.reading.ask()

    def stand_by(self, relationship: Relationship) -> None:
        """Take how the viewer stands to somebody now, if that is the person shown."""
        if self._account is not None and relationship.account_id == self._account.id:
            self._relationship = relationship
            self.standing.setText(self._standing_words(relationship))
            self.standing.setVisible(bool(self.standing.text()))

    def open_menu(self) -> QMenu | None:
        """Open what can be done about the person."""
        if self._account is None:
            return None
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        add_person_actions(
            menu, self._context, self._scope, self._account, relationship=self._relationship
        )
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))
        return menu

    async def _look_at_relationship(self, account_id: str) -> None:
        known = self._relationship
        found = await self._context.services.federation.relationship(account_id)
        if self._relationship is known:
            # What was told in the meantime is newer than this answer.
            self.stand_by(found)

    def _standing_words(self, relationship: Relationship) -> str:
        words = []
        if relationship.muting:
            words.append(self.tr("You muted this person"))
        if relationship.blocking:
            words.append(self.tr("You blocked this person"))
        if relationship.blocked_by:
            words.append(self.tr("This person blocked you"))
        if relationship.requested:
            words.append(self.tr("You asked to follow and wait for an answer"))
        return " · ".join(words)

    def _dress(self) -> None:
        for button in (self.followers, self.following):
            set_kind(button, "link")
        set_kind(self.edit, "secondary")
        set_kind(self.more, "icon")
        self.more.setAccessibleName(self.tr("More"))
        self.more.setToolTip(self.more.accessibleName())
        self._context.icons.bind(self.more, "more")
        self.more.clicked.connect(self.open_menu)
        self._context.icons.bind(self.edit, "edit")
        edge = self._context.theme.px(16)
        for button in (self.edit, self.message):
            button.setIconSize(QSize(edge, edge))
        self.followers.clicked.connect(self.followers_wanted)
        self.following.clicked.connect(self.following_wanted)
        self.edit.clicked.connect(self.edit_wanted)

    def _lay_out(self) -> None:
        names = QVBoxLayout()
        names.setContentsMargins(0, 0, 0, 0)
        names.setSpacing(2)
        names.addStretch(1)
        names.addWidget(self._name)
        names.addWidget(self._handle)
        names.addStretch(1)
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addWidget(self.avatar, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(names, 1)
        top.addWidget(self.message, 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(self.follow, 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(self.edit, 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(self.more, 0, Qt.AlignmentFlag.AlignTop)
        counts = FlowLayout(spacing=12)
        for part in (self._notes, self.followers, self.following, self._likes):
            part.setFixedHeight(self._context.theme.px(22))
            counts.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 8, 4, 4)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self.bio)
        column.addWidget(self.line)
        column.addWidget(self.standing)
        column.addWidget(self._facts)
        column.addWidget(self._fields)
        column.addLayout(counts)


def _fields_of(account: Account) -> str:
    """Return what a person says of themselves beside the bio, a line each."""
    return "\n".join(f"{name}: {plain(value)}" for name, value in account.fields)
