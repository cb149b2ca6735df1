"""The comments of a note: paged, built in small steps, alive only where they are on screen."""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from rednote_desktop.domain.comment import Comment
from rednote_desktop.domain.errors import RedNoteError
from rednote_desktop.domain.note import Note
from rednote_desktop.services.covers import is_hidden
from rednote_desktop.ui.note.comment_row import CommentRow
from rednote_desktop.ui.note.links import CaptionLinks
from rednote_desktop.ui.note.thread import ThreadView
from rednote_desktop.ui.note.thread_list import ThreadList
from rednote_desktop.ui.subject import Subject, SubjectKind
from rednote_desktop.ui.tasks import TaskScope
from rednote_desktop.ui.theme.roles import set_kind
from rednote_desktop.ui.widgets.label import plain_label
from rednote_desktop.ui.widgets.state_view import StateView

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext

_STEP_SECONDS: Final = 0.004
_AHEAD: Final = 700
_STATE_HEIGHT: Final = 190


class CommentsPanel(QWidget):
    """Threads below one another; whoever scrolls calls ``look`` with what is on screen."""

    reply_wanted = Signal(object)
    resized = Signal()
    reveal = Signal(QWidget)

    def __init__(self, context: UiContext, scope: TaskScope, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._scope = scope
        self._links = CaptionLinks(context, scope)
        self._note: Note | None = None
        self._threads: dict[str, ThreadView] = {}
        self._cursor: str | None = None
        self._at_end = True
        self._loading = False
        self._finding = False
        self._failed = False
        self._seen = QRect()
        self._chosen: CommentRow | None = None
        self._count = plain_label("", "body-strong")
        self._state = StateView(context)
        self._state.setFixedHeight(context.theme.px(_STATE_HEIGHT))
        self._list = ThreadList()
        self.more = QPushButton()
        set_kind(self.more, "secondary")
        self.more.hide()
        self.more.clicked.connect(self._load_more)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._count)
        column.addWidget(self._state)
        self._column = column
        column.addWidget(self._list)
        column.addWidget(self.more)

    @property
    def threads(self) -> tuple[ThreadView, ...]:
        """The threads shown."""
        return tuple(self._threads.values())

    @property
    def loading(self) -> bool:
        """Whether a page is on its way or being built."""
        return self._loading

    @property
    def at_end(self) -> bool:
        """Whether there are no further pages."""
        return self._at_end

    def open(self, note: Note, comment_id: str = "") -> None:
        """Show the comments of a note; go to one of them if its id is given."""
        self.clear()
        self._note = note
        self.show_count(note)
        self._at_end = False
        self._loading = True
        self._state.show()
        self._state.show_loading()
        self._scope.spawn(self._open(comment_id), "comments")

    def clear(self) -> None:
        """Take all comments away and cancel what runs for them."""
        self._scope.cancel("comments")
        for thread in self._threads.values():
            thread.dispose()
        if self._threads:
            fresh = ThreadList()
            self._column.replaceWidget(self._list, fresh)
            self._list.fade_away()
            self._list = fresh
        self._threads.clear()
        self._note = None
        self._cursor = None
        self._at_end = True
        self._loading = False
        self._failed = False
        self._chosen = None
        self.more.hide()

    def show_count(self, note: Note) -> None:
        """Show how many comments there are."""
        self._count.setText(self.tr("%n comments", "", note.counts.comments))

    def look(self, seen: QRect) -> None:
        """Take which part of the panel is on screen, in its own coordinates."""
        self._seen = seen.translated(-self._list.pos())
        for thread in self._threads.values():
            place = thread.geometry()
            if place.intersects(self._seen):
                thread.look(self._seen.translated(-place.topLeft()))
            else:
                thread.leave()
        near_end = seen.isValid() and seen.bottom() + _AHEAD > self.height()
        if near_end and not self._failed:
            self._load_more()

    def set_originals(self, originals: bool) -> None:
        """Show the originals alone, or as the reader reads them; off screen when they are seen."""
        for thread in self._threads.values():
            if thread.geometry().intersects(self._seen):
                for row in thread.rows:
                    row.reading.set_originals(originals)

    def refresh(self) -> None:
        """Decide anew after settings or corrections changed."""
        for row in self._rows():
            row.show_comment(row.comment)
            row.reading.refresh()

    def mark_subject(self, subject: Subject | None) -> None:
        """Mark the comment that the Translation panel shows."""
        if self._chosen is not None:
            self._chosen.set_chosen(False)
            self._chosen = None
        if subject is not None and subject.kind is SubjectKind.COMMENT:
            self._chosen = self._row(subject.id)
            if self._chosen is not None:
                self._chosen.set_chosen(True)

    def change(self, comment: Comment) -> None:
        """Show what became of a comment."""
        thread = self._threads.get(comment.thread_id)
        if thread is not None:
            thread.change(comment)

    def cover(self, comment_id: str) -> None:
        """Show how a comment is covered now."""
        row = self._row(comment_id)
        if row is not None:
            row.show_comment(row.comment)
            row.enter()
            self.resized.emit()

    def add(self, comment: Comment) -> None:
        """Show a new comment, or one that is there again."""
        if self._note is None or comment.note_id != self._note.id:
            return
        thread = self._threads.get(comment.thread_id)
        if thread is not None:
            row = thread.add(comment)
        elif comment.thread_id == comment.id:
            row = self._add_thread(comment, 0).top
        else:
            return
        self._show_list()
        if comment.own:
            row.mark()
            self.reveal.emit(row)
        self.resized.emit()

    def remove(self, comment_id: str) -> None:
        """Take a comment out, with its replies."""
        self._chosen = None
        thread = self._threads.pop(comment_id, None)
        if thread is None:
            for one in self._threads.values():
                if one.row(comment_id) is not None:
                    one.remove(comment_id)
            return
        thread.dispose()
        self._list.remove(thread)
        self._show_list()
        self.resized.emit()

    async def _open(self, comment_id: str) -> None:
        await self._load()
        if comment_id:
            self._finding = True
            try:
                row = await self._find(comment_id)
            finally:
                self._finding = False
            if row is not None:
                row.mark()
                row.choose()
                self.reveal.emit(row)

    def _load_more(self) -> None:
        if self._at_end or self._loading or self._finding or self._note is None:
            return
        self._scope.spawn(self._load(), "comments")

    async def _load(self) -> None:
        note = self._note
        if note is None:
            return
        self._loading = True
        self._failed = False
        try:
            page = await self._context.services.notes.comments(note.id, self._cursor)
            await self._build(page.items)
        except RedNoteError as error:
            self._show_failure(error)
        else:
            self._cursor = page.next_cursor
            self._at_end = page.next_cursor is None
            self._show_list()
        finally:
            self._loading = False
        self.resized.emit()

    async def _build(self, comments: tuple[Comment, ...]) -> None:
        """Add threads without holding the interface: a few milliseconds at a time."""
        started = time.perf_counter()
        for comment in comments:
            if comment.id not in self._threads and not is_hidden(comment):
                self._add_thread(comment)
            if time.perf_counter() - started > _STEP_SECONDS:
                if self._state.isVisibleTo(self):
                    self._state.hide()
                await asyncio.sleep(0)
                started = time.perf_counter()

    def _add_thread(self, comment: Comment, at: int = -1) -> ThreadView:
        public = self._note is not None and self._note.public
        thread = ThreadView(self._context, self._links, self._scope, comment, public)
        thread.reply_wanted.connect(self.reply_wanted)
        thread.like_wanted.connect(self._like)
        thread.delete_wanted.connect(self._delete)
        thread.grown.connect(self.resized)
        if at < 0:
            self._threads[comment.id] = thread
        else:
            self._threads = {comment.id: thread, **self._threads}
        self._list.insert(at, thread)
        return thread

    def _show_list(self) -> None:
        if self._threads or (self._loading and not self._at_end):
            self._state.hide()
        elif not self._threads:
            self._state.show()
            self._state.show_empty(
                "comment",
                self.tr("No comments yet"),
                self.tr("Write the first one, in your own language."),
            )
        self.more.setVisible(not self._at_end and bool(self._threads))
        self.more.setText(self.tr("More comments"))

    def _show_failure(self, error: RedNoteError) -> None:
        self._failed = True
        if not self._threads:
            self._state.show()
            self._state.show_error(error, self._load_more)
            return
        self.more.setText(self.tr("Try again to load more comments"))
        self.more.show()

    async def _find(self, comment_id: str) -> CommentRow | None:
        while True:
            for thread in tuple(self._threads.values()):
                if thread.top.comment.reply_count or thread.row(comment_id) is not None:
                    row = await thread.look_for(comment_id)
                    if row is not None:
                        return row
            if comment_id in self._threads:
                return self._threads[comment_id].top
            if self._at_end or self._failed:
                return None
            await self._load()

    def _like(self, comment: Comment, liked: bool) -> None:
        self._scope.spawn(self._context.services.notes.like_comment(comment, liked))

    def _delete(self, comment: Comment) -> None:
        self._scope.spawn(self._context.services.notes.delete_comment(comment))

    def _row(self, comment_id: str) -> CommentRow | None:
        for thread in self._threads.values():
            row = thread.row(comment_id)
            if row is not None:
                return row
        return None

    def _rows(self) -> list[CommentRow]:
        return [row for thread in self._threads.values() for row in thread.rows]
