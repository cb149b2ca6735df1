"""The messages of a talk, newest at the bottom; older ones come as one scrolls up."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QWidget
from typing_extensions import override

from rednote_desktop.domain.account import Account
from rednote_desktop.domain.conversation import Message
from rednote_desktop.domain.draft import NewMedia
from rednote_desktop.domain.media import Media, MediaKind
from rednote_desktop.services.conversations import PendingMessage
from rednote_desktop.ui.messages.message_row import MessageRow
from rednote_desktop.ui.messages.reading_column import ReadingColumn
from rednote_desktop.ui.note.links import CaptionLinks
from rednote_desktop.ui.subject import Subject
from rednote_desktop.ui.tasks import TaskScope
from rednote_desktop.ui.theme.roles import set_kind

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext

_STEP_SECONDS: Final = 0.004
_AHEAD: Final = 300
_NEAR_END: Final = 60


class MessageList(ReadingColumn):
    """Rows by message; ``older_wanted`` is emitted near the top."""

    older_wanted = Signal()
    opened = Signal(object, int)
    retry_wanted = Signal(int)
    cancel_wanted = Signal(int)

    def __init__(self, context: UiContext, scope: TaskScope, parent: QWidget | None = None) -> None:
        super().__init__(0, parent)
        self._context = context
        self._links = CaptionLinks(context, scope)
        self._rows: list[MessageRow] = []
        self._pending: list[MessageRow] = []
        self._sent: set[int] = set()
        self._named = False
        self._from_end = 0
        self._moving = False
        self.setAccessibleName(self.tr("Messages"))
        self.column.setContentsMargins(16, 8, 16, 12)
        self.column.addStretch(1)
        self.newest = QPushButton(self.tr("New messages"), self)
        set_kind(self.newest, "primary")
        context.icons.bind(self.newest, "chevron-down", "on_accent")
        self.newest.hide()
        self.newest.clicked.connect(self.go_to_end)
        bar = self.verticalScrollBar()
        bar.valueChanged.connect(self._scrolled)
        bar.rangeChanged.connect(lambda *_: self._keep_place())

    @property
    def rows(self) -> tuple[MessageRow, ...]:
        """What is shown, oldest first; what is on its way comes last."""
        return (*self._rows, *self._pending)

    @property
    def last(self) -> Message | None:
        """What was said last, not counting what is on its way."""
        return self._rows[-1].message if self._rows else None

    @override
    def reading_rows(self) -> tuple[MessageRow, ...]:
        return self.rows

    def clear(self, *, named: bool) -> None:
        """Take everything away; ``named`` shows who wrote each message."""
        for row in self.rows:
            self._drop(row)
        self._rows, self._pending = [], []
        self._sent.clear()
        self._named = named
        self._from_end = 0
        self.newest.hide()

    async def add_older(self, messages: Sequence[Message]) -> None:
        """Put messages, newest first, above all others; a few milliseconds at a time."""
        known = set(self._ids())
        started = time.perf_counter()
        for message in messages:
            if message.id in known:
                continue
            self._rows.insert(0, self._insert(self._made(message), 0))
            if time.perf_counter() - started > _STEP_SECONDS:
                await asyncio.sleep(0)
                known = set(self._ids())
                started = time.perf_counter()
        self._arrange()

    def joins(self, messages: Sequence[Message]) -> bool:
        """Tell whether messages, newest first, leave no gap to those shown."""
        shown = self._ids()
        if not shown or not messages or messages[-1].id in shown:
            return True
        return shown[0] in {message.id for message in messages}

    def add_newer(self, messages: Sequence[Message]) -> bool:
        """Put the latest messages, newest first, where they belong among those shown.

        Return whether one of them was not there yet.
        """
        shown = self._ids()
        known = set(shown)
        at = next((shown.index(one.id) for one in reversed(messages) if one.id in known), None)
        at = len(shown) if at is None else at
        fresh = []
        for message in reversed(messages):
            if message.id in known:
                at = self._ids().index(message.id) + 1
                continue
            self._rows.insert(at, self._insert(self._made(message), at))
            fresh.append(message)
            at += 1
        if fresh:
            self._arrange()
            if all(message.own for message in fresh) or self._from_end < _NEAR_END:
                self.go_to_end()
            else:
                self._show_newest()
        return bool(fresh)

    def show_pending(self, pending: Sequence[PendingMessage], author: Account) -> None:
        """Show what is on its way, and how far it has come."""
        shown = {row.pending.entry_id: row for row in self._pending if row.pending is not None}
        wanted = {item.entry_id: item for item in pending if item.entry_id not in self._sent}
        for entry_id in shown:
            if entry_id not in wanted:
                self.drop_pending(entry_id)
        for entry_id, item in wanted.items():
            if entry_id in shown:
                shown[entry_id].set_pending(item)
                continue
            row = self._made(_message_of(item, author), item)
            self._pending.append(self._insert(row, len(self.rows)))
            self.go_to_end()
        self._arrange()

    def take_sent(self, entry_id: int, message: Message) -> None:
        """Show a message that was on its way as one that has arrived."""
        self._sent.add(entry_id)
        self.drop_pending(entry_id)
        self.add_newer((message,))

    def drop_pending(self, entry_id: int) -> None:
        """Take out a message that is not on its way any more."""
        for row in tuple(self._pending):
            if row.pending is not None and row.pending.entry_id == entry_id:
                self._pending.remove(row)
                self._drop(row)

    def refresh(self) -> None:
        """Read everything anew after settings or corrections changed."""
        for row in self.rows:
            row.text.reading.refresh()

    def set_originals(self, originals: bool) -> None:
        """Show originals alone, or as the reader reads."""
        for row in self.rows:
            row.text.reading.set_originals(originals)

    def mark_subject(self, subject: Subject | None) -> None:
        """Mark the message that the Translation panel shows."""
        for row in self.rows:
            row.mark_subject(subject)

    def go_to_end(self) -> None:
        """Scroll to the newest message and stay with it."""
        self._from_end = 0
        self.newest.hide()
        self._keep_place()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_newest()
        self._keep_place()

    def _ids(self) -> list[str]:
        return [row.message.id for row in self._rows]

    def _made(self, message: Message, pending: PendingMessage | None = None) -> MessageRow:
        row = MessageRow(self._context, self._links, message, named=self._named, pending=pending)
        row.opened.connect(self.opened)
        row.retry_wanted.connect(self.retry_wanted)
        row.cancel_wanted.connect(self.cancel_wanted)
        return row

    def _insert(self, row: MessageRow, at: int) -> MessageRow:
        self.column.insertWidget(at + 1, row)  # the stretch is the first
        return row

    def _drop(self, row: MessageRow) -> None:
        row.leave()
        self.column.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _arrange(self) -> None:
        before: Message | None = None
        for row in self.rows:
            row.follow(before, self._day(row.message))
            before = row.message
        self._look_soon.start()

    def _day(self, message: Message) -> str:
        day, today = message.created_at.astimezone().date(), datetime.now().astimezone().date()
        if day == today:
            return self.tr("Today")
        if day == today - timedelta(days=1):
            return self.tr("Yesterday")
        return self._context.formats.date(message.created_at)

    def _scrolled(self, value: int) -> None:
        if self._moving:
            return
        bar = self.verticalScrollBar()
        self._from_end = bar.maximum() - value
        if self._from_end < _NEAR_END:
            self.newest.hide()
        if value < _AHEAD and self._rows:
            self.older_wanted.emit()

    def _keep_place(self) -> None:
        """Stay at the same distance from the newest message, whatever grows above."""
        bar = self.verticalScrollBar()
        self._moving = True
        bar.setValue(bar.maximum() - self._from_end)
        self._moving = False

    def _show_newest(self) -> None:
        self.newest.show()
        self.newest.raise_()
        self._place_newest()

    def _place_newest(self) -> None:
        self.newest.adjustSize()
        left = (self.width() - self.newest.width()) // 2
        self.newest.move(left, self.height() - self.newest.height() - 12)


def _message_of(pending: PendingMessage, author: Account) -> Message:
    """Return a message on its way as it will be."""
    new = pending.message
    media = tuple(_shown(index, item) for index, item in enumerate(new.media))
    name = f"pending-{pending.entry_id}"
    return Message(
        name, new.conversation_id, author, new.versions, pending.created_at, media, own=True
    )


def _shown(index: int, item: NewMedia) -> Media:
    """Return a medium of one's own as it will be, from the file at hand."""
    video = item.mime.startswith("video/")
    return Media(
        f"pending-{index}",
        MediaKind.VIDEO if video else MediaKind.IMAGE,
        item.url or QUrl.fromLocalFile(item.path).toString(),
        item.width,
        item.height,
        item.alt,
        item.blurhash,
        QUrl.fromLocalFile(item.preview_path).toString() if item.preview_path else "",
        item.duration_ms,
    )
