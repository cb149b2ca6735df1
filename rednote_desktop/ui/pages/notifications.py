"""What others did that concerns the viewer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout

from rednote_desktop.domain.errors import RedNoteError
from rednote_desktop.domain.notification import Notification, NotificationKind
from rednote_desktop.services.events import NotificationsChanged
from rednote_desktop.ui.navigation import Profile
from rednote_desktop.ui.pages.frame import PageFrame, ScrollColumn
from rednote_desktop.ui.tasks import TaskScope
from rednote_desktop.ui.theme.roles import set_kind
from rednote_desktop.ui.widgets.avatar import Avatar
from rednote_desktop.ui.widgets.chips import ChipRow
from rednote_desktop.ui.widgets.click_row import ClickRow
from rednote_desktop.ui.widgets.label import plain_label

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext


_KINDS: Final[dict[str, tuple[NotificationKind, ...]]] = {
    "talk": (
        NotificationKind.COMMENT,
        NotificationKind.REPLY,
        NotificationKind.MENTION,
    ),
    "likes": (NotificationKind.LIKE, NotificationKind.COLLECT),
    "follows": (NotificationKind.FOLLOW, NotificationKind.FOLLOW_REQUEST),
    "shares": (NotificationKind.SHARE, NotificationKind.QUOTE),
    "news": (NotificationKind.POLL, NotificationKind.EDIT, NotificationKind.NEW_NOTE),
}
"""What each chip of the page shows; the first one, with an empty key, everything."""


class NotificationRow(ClickRow):
    """One thing that happened; a click goes where it happened."""

    def __init__(self, context: UiContext, notification: Notification) -> None:
        self._notification = notification
        super().__init__("")
        what = self._sentence(notification.kind)
        self.setAccessibleName(f"{notification.actor.plain_name}: {what} {notification.excerpt}")
        avatar = Avatar(context, 40)
        avatar.set_account(notification.actor)
        navigator = context.navigator
        actor = notification.actor.id
        avatar.clicked.connect(lambda: navigator.go(Profile(actor)))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(plain_label(notification.actor.plain_name, "body-strong"))
        words.addWidget(
            plain_label(f"{what} · {context.formats.ago(notification.created_at)}", "meta")
        )
        if notification.excerpt:
            words.addWidget(plain_label(notification.excerpt, "body", wrap=True))
        self.row.addWidget(avatar)
        self.row.addLayout(words, 1)
        if not notification.read:
            #: Mark beside a notification that has not been seen
            mark = plain_label(self.tr("New"), "badge")
            self.row.addWidget(mark, 0, Qt.AlignmentFlag.AlignVCenter)
        if notification.kind is NotificationKind.FOLLOW_REQUEST:
            self._offer_answer(context)
        self.activated.connect(lambda: self._open(context))

    def _offer_answer(self, context: UiContext) -> None:
        """Let the viewer say who may follow them."""
        #: verb on a button: let somebody follow
        self.accept = QPushButton(self.tr("Accept"))
        #: verb on a button: do not let somebody follow
        self.refuse = QPushButton(self.tr("Refuse"))
        self.answer = plain_label("", "meta")
        scope = TaskScope(self, context.notifier.error)
        for button, kind, accepted in (
            (self.accept, "primary", True),
            (self.refuse, "secondary", False),
        ):
            set_kind(button, kind)
            button.clicked.connect(
                lambda _=False, yes=accepted: scope.spawn(self._answer(context, yes), "answer")
            )
            self.row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.row.addWidget(self.answer, 0, Qt.AlignmentFlag.AlignVCenter)
        self.answer.hide()

    async def _answer(self, context: UiContext, accepted: bool) -> None:
        for button in (self.accept, self.refuse):
            button.setEnabled(False)
        try:
            actor = self._notification.actor.id
            await context.services.federation.answer_follow_request(actor, accepted)
        except RedNoteError:
            for button in (self.accept, self.refuse):
                button.setEnabled(True)
            raise
        for button in (self.accept, self.refuse):
            button.hide()
        self.answer.setText(
            #: state: somebody was let follow
            self.tr("Accepted")
            if accepted
            #: state: somebody was not let follow
            else self.tr("Refused")
        )
        self.answer.show()

    def _open(self, context: UiContext) -> None:
        notification = self._notification
        if notification.note_id is not None:
            context.navigator.open_note(notification.note_id, None, notification.comment_id or "")
        else:
            context.navigator.go(Profile(notification.actor.id))

    def _sentence(self, kind: NotificationKind) -> str:
        match kind:
            case NotificationKind.LIKE:
                return self.tr("liked your note")
            case NotificationKind.COLLECT:
                return self.tr("collected your note")
            case NotificationKind.COMMENT:
                return self.tr("commented on your note")
            case NotificationKind.REPLY:
                return self.tr("replied to you")
            case NotificationKind.MENTION:
                #: stands after the name of a person
                return self.tr("mentioned you")
            case NotificationKind.FOLLOW:
                return self.tr("follows you now")
            case NotificationKind.FOLLOW_REQUEST:
                return self.tr("asks to follow you")
            case NotificationKind.SHARE:
                return self.tr("shared your note")
            case NotificationKind.POLL:
                return self.tr("A poll you took part in has ended")
            case NotificationKind.EDIT:
                return self.tr("changed a note you reacted to")
            case NotificationKind.NEW_NOTE:
                return self.tr("wrote a new note")
            case NotificationKind.QUOTE:
                return self.tr("quoted your note")
            case NotificationKind.OTHER:
                return self.tr("did something this program does not know")


class NotificationsPage(PageFrame):
    """Newest first, a page at a time; seen ones are marked as read when the page is left."""

    def __init__(self, context: UiContext) -> None:
        super().__init__(context, "")
        self.title.setText(self.tr("Notifications"))
        self.setAccessibleName(self.tr("Notifications"))
        self._cursor: str | None = None
        self._shown: set[str] = set()
        self._unread: int | None = None
        self.kinds = ChipRow(context)
        self.kinds.setAccessibleName(self.tr("Kinds of notifications"))
        self.kinds.set_items(self._kind_names())
        self.kinds.chosen.connect(self._choose)
        self.body.insertWidget(1, self.kinds)
        self.read = QPushButton(self.tr("Mark all as read"))
        set_kind(self.read, "secondary")
        context.icons.bind(self.read, "check")
        self.read.clicked.connect(self.mark_read)
        self.tools.addWidget(self.read)
        self.more = QPushButton(self.tr("Show more"))
        set_kind(self.more, "secondary")
        self.more.clicked.connect(self.load_more)
        self.list = ScrollColumn()
        self.state.set_content(self.list)
        self.listen(NotificationsChanged, self._follow)
        self.load()

    def _kind_names(self) -> list[tuple[str, str]]:
        names = [
            ("", self.tr("All", "notifications")),
            ("talk", self.tr("Comments and mentions")),
            ("likes", self.tr("Likes and collections")),
            #: noun: a filter, people who follow the reader now
            ("follows", self.tr("Followers")),
        ]
        if self.context.services.federation.available:
            names.append(("shares", self.tr("Shares and quotes")))
            names.append(("news", self.tr("Polls and changes")))
        return names

    def _choose(self, key: str) -> None:
        self.kinds.select(key)
        self.load()

    def load(self) -> None:
        """Look up the newest."""
        self.state.show_loading()
        self._cursor = None
        self._unread = None
        self._shown.clear()
        self.scope.spawn(self._load_page(), "page")

    def load_more(self) -> None:
        """Look up the next page."""
        self.scope.spawn(self._load_page(), "page")

    def mark_read(self) -> None:
        """Mark everything as read."""
        self.scope.spawn(self._mark_read(), "read")

    async def _load_page(self) -> None:
        first = self._cursor is None
        try:
            kinds = _KINDS.get(self.kinds.selected, ())
            page = await self.context.services.notes.notifications(self._cursor, kinds)
        except RedNoteError as error:
            self.state.show_error(error, self.load)
            return
        if first and not page.items:
            self.state.show_empty(
                "notifications",
                self.tr("Nothing new"),
                self.tr("Likes, comments, mentions and new followers appear here."),
            )
            self.read.setEnabled(bool(self._unread))
            return
        column = self.list.restart() if first else self.list.column
        column.removeWidget(self.more)
        for notification in page.items:
            if notification.id not in self._shown:
                self._shown.add(notification.id)
                column.addWidget(NotificationRow(self.context, notification))
        self._cursor = page.next_cursor
        self.more.setVisible(page.next_cursor is not None)
        if page.next_cursor is not None:
            column.addWidget(self.more)
        if first:
            unread = any(not notification.read for notification in page.items)
            # What was counted since the page was asked for is newer than the page.
            self.read.setEnabled(unread if self._unread is None else self._unread > 0)
        self.state.show_content()

    async def _mark_read(self) -> None:
        await self.context.services.notes.mark_notifications_read()
        self.load()

    def _follow(self, event: NotificationsChanged) -> None:
        self._unread = event.unread
        self.read.setEnabled(event.unread > 0)
