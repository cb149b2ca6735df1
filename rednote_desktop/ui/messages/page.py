"""The page of direct conversations: talks at the left, the open one at the right."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout
from typing_extensions import override

from rednote_desktop.domain.conversation import Conversation
from rednote_desktop.domain.errors import NotFound, RedNoteError
from rednote_desktop.services.events import (
    ConversationChanged,
    ConversationsStale,
    CorrectionMade,
    ReadingChanged,
)
from rednote_desktop.ui.messages.talk_list import TalkList
from rednote_desktop.ui.messages.talk_view import TalkView
from rednote_desktop.ui.navigation import Explore
from rednote_desktop.ui.pages.frame import PageFrame
from rednote_desktop.ui.theme.roles import set_surface
from rednote_desktop.ui.widgets.state_view import StateView

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext

_LIST_WIDTH: Final = 288
_ONE_COLUMN_UNDER: Final = 640


class MessagesPage(PageFrame):
    """Both columns, or one of them where the window is narrow."""

    def __init__(self, context: UiContext) -> None:
        super().__init__(context, "")
        self.title.setText(self.tr("Messages"))
        self.setAccessibleName(self.tr("Messages"))
        self._cursor: str | None = None
        self._wanted = ""
        self._opened = False
        self.body.setContentsMargins(20, 4, 20, 16)
        self.talks = TalkList(context)
        self._side = QFrame()
        set_surface(self._side, "card")
        side = QVBoxLayout(self._side)
        side.setContentsMargins(1, 5, 1, 1)
        side.addWidget(self.talks)
        self.view = TalkView(context)
        self._nothing = StateView(context)
        self._nothing.show_empty(
            "mail",
            self.tr("Choose a conversation"),
            self.tr("Your messages are translated both ways."),
        )
        self._columns = QFrame()
        row = QHBoxLayout(self._columns)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._side)
        row.addWidget(self.view, 1)
        row.addWidget(self._nothing, 1)
        self.state.set_content(self._columns)
        self.talks.chosen.connect(self.open_talk)
        self.talks.more_wanted.connect(lambda: self.scope.spawn(self._more(), "more"))
        self.view.back_wanted.connect(self._close_talk)
        self.view.began.connect(self._began)
        context.subject.originals_changed.connect(self.talks.set_originals)
        self.listen(ConversationChanged, lambda event: self._changed(event.conversation))
        self.listen(ConversationsStale, lambda _: self._load_again())
        self.listen(ReadingChanged, lambda _: self.talks.refresh())
        self.listen(CorrectionMade, lambda _: self.talks.refresh())
        self._arrange()
        self.load()

    def load(self) -> None:
        """Look the talks up."""
        self.state.show_loading()
        self.scope.spawn(self._load(), "load")

    def _load_again(self) -> None:
        self.scope.spawn(self._load(), "load")

    def open_talk(self, talk: Conversation) -> None:
        """Open a talk, one without an id begins with a message."""
        self.scope.cancel("person")
        self._open_talk(talk)

    def _open_talk(self, talk: Conversation) -> None:
        self._opened = True
        self.talks.mark(talk.id)
        self.view.open(talk)
        self.state.show_content()
        self._arrange()

    def open_person(self, account_id: str) -> None:
        """Open the talk with a person."""
        self.scope.spawn(self._open_person(account_id), "person")

    @override
    def dispose(self) -> None:
        self.view.keep_draft()
        self.view.dispose()
        self.talks.rest()
        super().dispose()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._opened and self._one_column:
            self._close_talk()
            return
        super().keyPressEvent(event)

    @property
    def _one_column(self) -> bool:
        return self.width() < self.context.theme.px(_ONE_COLUMN_UNDER)

    def _arrange(self) -> None:
        narrow = self._one_column
        self._side.setVisible(not narrow or not self._opened)
        self._side.setMaximumWidth(
            self.maximumWidth() if narrow else self.context.theme.px(_LIST_WIDTH)
        )
        self._side.setMinimumWidth(0 if narrow else self.context.theme.px(_LIST_WIDTH))
        self.view.setVisible(self._opened)
        self.view.back.setVisible(narrow)
        self._nothing.setVisible(not self._opened and not narrow)
        self.title.setVisible(not narrow or not self._opened)

    async def _load(self) -> None:
        conversations = self.context.services.conversations
        try:
            page = await conversations.conversations()
        except NotFound:
            self._say_none()
            return
        except RedNoteError as error:
            if self.talks.rows:
                self.context.notifier.error(error, self._load_again)
            elif not self._opened:
                self.state.show_error(error, self.load)
            return
        self._cursor = page.next_cursor
        reading = self.view.talk.id if self.view.talk is not None and self._opened else ""
        talks = [replace(one, unread=one.unread and one.id != reading) for one in page.items]
        self.talks.show_talks(talks, more=page.next_cursor is not None)
        if page.items or self._opened:
            self.state.show_content()
        else:
            self.state.show_empty(
                "mail",
                self.tr("No messages yet"),
                self.tr("Open somebody's profile and choose Message."),
                #: verb on a button: go and look for people
                self.tr("Explore"),
                lambda: self.context.navigator.go(Explore()),
            )

    def _say_none(self) -> None:
        self.state.show_empty("mail", self.tr("This network has no messages"))

    async def _more(self) -> None:
        cursor = self._cursor
        page = await self.context.services.conversations.conversations(cursor)
        if cursor != self._cursor:
            # The list was read anew meanwhile and goes on elsewhere.
            await self._more()
            return
        self._cursor = page.next_cursor
        self.talks.add_talks(page.items, more=page.next_cursor is not None)

    async def _open_person(self, account_id: str) -> None:
        services = self.context.services
        try:
            account = await services.notes.account(account_id)
            talk = await services.conversations.with_person(account)
        except RedNoteError as error:
            self.state.show_error(error, lambda: self.open_person(account_id))
            return
        self._open_talk(talk)

    def _close_talk(self) -> None:
        self.view.keep_draft()
        self._opened = False
        self.talks.mark("")
        self._arrange()
        self.talks.setFocus(Qt.FocusReason.OtherFocusReason)

    def _began(self, talk: Conversation) -> None:
        self.context.services.conversations.spoke(talk)
        self.talks.change(talk)
        self.talks.mark(talk.id)

    def _changed(self, talk: Conversation) -> None:
        self.talks.change(talk)
        self.state.show_content()
