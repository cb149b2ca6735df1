"""What others did that concerns the viewer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout

from rednote_desktop.domain.errors import RedNoteError
from rednote_desktop.domain.notification import Notification, NotificationKind
from rednote_desktop.services.events import NotificationsChanged
from rednote_desktop.ui.navigation import Profile
from rednote_desktop.ui.pages.frame import PageFrame, ScrollColumn
from rednote_desktop.ui.theme.roles import set_kind
from rednote_desktop.ui.widgets.avatar import Avatar
from rednote_desktop.ui.widgets.click_row import ClickRow
from rednote_desktop.ui.widgets.label import plain_label

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext


class NotificationRow(ClickRow):
    """One thing that happened; a click goes where it happened."""

    def __init__(self, context: UiContext, notification: Notification) -> None:
        self._notification = notification
        super().__init__("")
        what = self._sentence(notification.kind)
        self.setAccessibleName(f"{notification.actor.name}: {what} {notification.excerpt}")
        avatar = Avatar(context, 40)
        avatar.set_account(notification.actor)
        navigator = context.navigator
        actor = notification.actor.id
        avatar.clicked.connect(lambda: navigator.go(Profile(actor)))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(plain_label(notification.actor.name, "body-strong"))
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
        self.activated.connect(lambda: self._open(context))

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
                return self.tr("mentioned you")
            case NotificationKind.FOLLOW:
                return self.tr("follows you now")


class NotificationsPage(PageFrame):
    """Newest first, a page at a time; seen ones are marked as read when the page is left."""

    def __init__(self, context: UiContext) -> None:
        super().__init__(context, "")
        self.title.setText(self.tr("Notifications"))
        self.setAccessibleName(self.tr("Notifications"))
        self._cursor: str | None = None
        self._shown: set[str] = set()
        self.read = QPushButton(self.tr("Mark all as read"))
        set_kind(self.read, "secondary")
        context.icons.bind(self.read, "check")
        self.read.clicked.connect(self.mark_read)
        self.tools.addWidget(self.read)
        self.more = QPushButton(self.tr("Show more"))
        set_kind(self.more, "secondary")
        self.more.clicked.connect(lambda: self.scope.spawn(self._load_page(), "page"))
        self.list = ScrollColumn()
        self.state.set_content(self.list)
        self.listen(NotificationsChanged, self._follow)
        self.load()

    def load(self) -> None:
        """Look up the newest."""
        self.state.show_loading()
        self._cursor = None
        self._shown.clear()
        self.scope.spawn(self._load_page(), "page")

    def mark_read(self) -> None:
        """Mark everything as read."""
        self.scope.spawn(self._mark_read(), "read")

    async def _load_page(self) -> None:
        first = self._cursor is None
        try:
            page = await self.context.services.notes.notifications(self._cursor)
        except RedNoteError as error:
            self.state.show_error(error, self.load)
            return
        if first and not page.items:
            self.state.show_empty(
                "notifications",
                self.tr("Nothing new"),
                self.tr("Likes, comments, mentions and new followers appear here."),
            )
            self.read.setEnabled(False)
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
            self.read.setEnabled(any(not notification.read for notification in page.items))
        self.state.show_content()

    async def _mark_read(self) -> None:
        await self.context.services.notes.mark_notifications_read()
        self.load()

    def _follow(self, event: NotificationsChanged) -> None:
        self.read.setEnabled(event.unread > 0)
