"""One talk: who it is with, what was said, and where one writes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget
from typing_extensions import override

from rednote_desktop.domain.conversation import Conversation, Message, NewMessage
from rednote_desktop.domain.errors import RedNoteError
from rednote_desktop.domain.language import UNDETERMINED
from rednote_desktop.services.answer_order import AnswerOrder
from rednote_desktop.services.events import (
    ConversationChanged,
    ConversationsStale,
    CorrectionMade,
    MessageSent,
    OutboxChanged,
    ReadingChanged,
)
from rednote_desktop.storage.message_drafts import MessageDraft
from rednote_desktop.ui.messages.message_box import MessageBox
from rednote_desktop.ui.messages.message_list import MessageList
from rednote_desktop.ui.messages.talk_head import TalkHead
from rednote_desktop.ui.note.whole_window import WholeWindow
from rednote_desktop.ui.tasks import TaskScope
from rednote_desktop.ui.theme.roles import set_surface
from rednote_desktop.ui.widgets.carousel import Carousel
from rednote_desktop.ui.widgets.state_view import StateView

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext

_DRAFT_SETTLES_MS: Final = 700
_LOOKED_AT: Final = 12
_OF_ONE_TALK: Final = ("open", "older", "newer", "pending")
"""What runs for the talk that is shown, and ends with it."""


class TalkView(QFrame):
    """Shows a talk; ``began`` tells that one got its id with the first message.

    ``dispose`` keeps the draft, cancels what runs and stops listening; it may be called twice.
    """

    began = Signal(object)
    back_wanted = Signal()

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_surface(self, "card")
        self._context = context
        self._scope = TaskScope(self, context.notifier.error)
        self._talk: Conversation | None = None
        self._cursor: str | None = None
        self._loading = False
        self._entries: set[int] = set()
        self._looks = AnswerOrder()
        self._whole: WholeWindow | None = None
        self._head = TalkHead(context)
        self.back = self._head.back
        self.state = StateView(context)
        self.list = MessageList(context, self._scope)
        self.state.set_content(self.list)
        self.box = MessageBox(context, self._scope)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_DRAFT_SETTLES_MS)
        self._settle.timeout.connect(self.keep_draft)
        self._lay_out()
        self._forget: list[Callable[[], None]] = []
        self._connect()

    @property
    def talk(self) -> Conversation | None:
        """The talk shown."""
        return self._talk

    def open(self, talk: Conversation) -> None:
        """Show a talk; what was being written in it is there again."""
        self.keep_draft()
        for key in _OF_ONE_TALK:
            self._scope.cancel(key)
        self._loading = False
        self._talk = talk
        self._cursor = None
        self._entries.clear()
        self.list.clear(named=len(talk.people) > 1)
        self._show_people(talk)
        self.state.show_loading()
        self.box.setEnabled(False)
        self._scope.spawn(self._open(talk), "open")

    def keep_draft(self) -> None:
        """Put what is being written on disk."""
        if self._settle.isActive() and self._talk is not None:
            self._settle.stop()
            kept = self._context.services.conversations.keep_draft(self._talk, self.box.draft)
            self._scope.spawn(kept)

    def dispose(self) -> None:
        """Keep the draft, cancel what runs, stop listening."""
        for forget in self._forget:
            forget()
        self._forget.clear()
        self._close_picture()
        self.list.rest()
        self._scope.close()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._whole is not None:
            self._close_picture()
            return
        super().keyPressEvent(event)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(self._head)
        for part in (_line(), self.state, _line(), self.box):
            column.addWidget(part, 1 if part is self.state else 0)

    def _connect(self) -> None:
        context = self._context
        self.back.clicked.connect(self.back_wanted)
        self.list.older_wanted.connect(self._load_older)
        self.list.opened.connect(self._open_picture)
        self.list.retry_wanted.connect(
            lambda entry: self._scope.spawn(context.services.conversations.retry(entry))
        )
        self.list.cancel_wanted.connect(
            lambda entry: self._scope.spawn(context.services.conversations.cancel(entry))
        )
        self.box.written.connect(lambda message: self._scope.spawn(self._send(message)))
        self.box.changed.connect(self._settle.start)
        self.box.left.connect(self.list.setFocus)
        context.subject.originals_changed.connect(self.list.set_originals)
        context.subject.changed.connect(self.list.mark_subject)
        subscribe = context.services.events.subscribe
        self._forget += [
            subscribe(MessageSent, self._sent),
            subscribe(OutboxChanged, lambda _: self._look_for_pending()),
            subscribe(ConversationChanged, self._changed),
            subscribe(ConversationsStale, lambda _: self._look_for_newer()),
            subscribe(ReadingChanged, lambda _: self.list.refresh()),
            subscribe(CorrectionMade, lambda _: self.list.refresh()),
        ]

    def _show_people(self, talk: Conversation) -> None:
        names = self._head.show_talk(talk)
        self.setAccessibleName(self.tr("Conversation with %1").replace("%1", names))

    async def _open(self, talk: Conversation) -> None:
        conversations = self._context.services.conversations
        draft = await conversations.draft(talk)
        messages: tuple[Message, ...] = ()
        try:
            if talk.id:
                page = await conversations.messages(talk.id)
                messages, self._cursor = page.items, page.next_cursor
        except RedNoteError as error:
            self.state.show_error(error, lambda: self.open(talk))
            return
        self.box.setEnabled(True)
        self.box.open(self._language(talk, messages), draft)
        if not messages and not self.list.rows:
            self.state.show_empty(
                "mail",
                #: verb: shown in a conversation without messages
                self.tr("Say hello"),
                self.tr("Write in your language. It can be sent in theirs."),
            )
        else:
            self.state.show_content()
        await self.list.add_older(messages)
        self.list.go_to_end()
        self._show_last_words()
        await self._show_pending()
        self.box.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self._mark_read(unread=talk.unread)

    def _mark_read(self, *, unread: bool) -> None:
        """Mark the talk as it is now as read where something was unread."""
        talk = self._talk
        if talk is not None and (unread or talk.unread):
            self._talk = replace(talk, unread=False)
            read = replace(talk, unread=True)
            self._scope.spawn(self._context.services.conversations.mark_read(read))

    def _show_last_words(self) -> None:
        """Let the Translation panel show what the others said last."""
        for row in reversed(self.list.rows):
            if not row.message.own and row.message.body:
                row.choose()
                return

    def _language(self, talk: Conversation, messages: tuple[Message, ...]) -> str:
        """Return the language that the others write: of their last words, else of their profile."""
        detect = self._context.services.translate.detect
        for message in messages[:_LOOKED_AT]:
            if not message.own and message.body:
                found = detect(message.body, message.language).language
                if found != UNDETERMINED:
                    return found
        spoken = [person.languages[0] for person in talk.people if person.languages]
        return spoken[0] if spoken else ""

    def _load_older(self) -> None:
        if self._cursor is not None and not self._loading and self._talk is not None:
            self._loading = True
            self._scope.spawn(self._older(self._talk, self._cursor), "older")

    async def _older(self, talk: Conversation, cursor: str) -> None:
        try:
            page = await self._context.services.conversations.messages(talk.id, cursor)
            await self.list.add_older(page.items)
            self._cursor = page.next_cursor
        finally:
            self._loading = False

    def _look_for_pending(self) -> None:
        self._scope.spawn(self._show_pending(), "pending")

    def _look_for_newer(self) -> None:
        if self._talk is not None and self._talk.id:
            self._scope.spawn(self._newer(self._talk), "newer")

    async def _newer(self, talk: Conversation) -> None:
        page = await self._context.services.conversations.messages(talk.id)
        if page.next_cursor is not None and not self.list.joins(page.items):
            self.open(talk)
            return
        fresh = self.list.add_newer(page.items)
        if fresh:
            self.state.show_content()
            self._talk = replace(self._talk or talk, last=self.list.last)
        heard = fresh and not page.items[0].own
        if self.isVisible():
            self._mark_read(unread=heard)

    async def _send(self, message: NewMessage) -> None:
        """Put a message into the outbox; what is typed from now on is the next one."""
        talk = self._talk
        if talk is None:
            return
        conversations = self._context.services.conversations
        written = self._empty_box(talk)
        try:
            entry = await conversations.send(talk, message)
        except RedNoteError:
            self._write_again(talk, written)
            raise
        here = self._is_shown(talk)
        if here:
            self._entries.add(entry)
        await conversations.keep_draft(talk, self.box.draft if here else MessageDraft())
        await self._show_pending()

    def _empty_box(self, talk: Conversation) -> MessageDraft:
        """Return what was written and begin anew."""
        written = self.box.draft
        self._settle.stop()
        self.box.open(self._language(talk, ()) if not talk.id else self.box.theirs, MessageDraft())
        self.box.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        return written

    def _write_again(self, talk: Conversation, written: MessageDraft) -> None:
        """Give back what could not be kept, above what was typed meanwhile."""
        if not self._is_shown(talk):
            return
        since = self.box.draft
        text = "\n".join(part for part in (written.text, since.text) if part)
        self.box.open(
            self.box.theirs, replace(written, text=text, media=written.media + since.media)
        )

    async def _show_pending(self) -> None:
        talk = self._talk
        if talk is None:
            return
        services = self._context.services
        question = self._looks.ask()
        pending = await services.conversations.pending(talk)
        if self._is_shown(talk) and self._looks.take(question):
            if pending:
                self.state.show_content()
            self.list.show_pending(pending, services.session.viewer)

    def _sent(self, event: MessageSent) -> None:
        talk = self._talk
        if talk is None or event.account_id != self._context.services.session.viewer.id:
            return
        here = event.message.conversation_id == talk.id or event.entry_id in self._entries
        if not here:
            return
        self.list.take_sent(event.entry_id, event.message)
        self.state.show_content()
        self._talk = Conversation(event.message.conversation_id, talk.people, event.message)
        self.began.emit(self._talk)

    def _changed(self, event: ConversationChanged) -> None:
        talk, before = event.conversation, self._talk
        if before is None or not talk.id or not self._is_shown(talk):
            return
        self._talk = talk
        if not before.id:
            self.began.emit(talk)
        if talk.last != before.last:
            self._look_for_newer()

    def _is_shown(self, talk: Conversation) -> bool:
        """Tell whether a talk is the one shown, which may have got its id meanwhile."""
        shown = self._talk
        if shown is None or (talk.id and shown.id):
            return shown is not None and shown.id == talk.id
        return {one.id for one in shown.people} == {one.id for one in talk.people}

    def _open_picture(self, message: Message, index: int) -> None:
        self._close_picture()
        carousel = Carousel(self._context)
        carousel.show_media(message.media, index)
        self._whole = WholeWindow(self._context, self.window(), carousel)
        self._whole.left.connect(self._close_picture)

    def _close_picture(self) -> None:
        whole, self._whole = self._whole, None
        if whole is not None:
            carousel = whole.give_back()
            carousel.dispose()
            carousel.deleteLater()
            self.setFocus(Qt.FocusReason.OtherFocusReason)


def _line() -> QFrame:
    line = QFrame()
    set_surface(line, "line")
    return line
