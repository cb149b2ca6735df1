"""One thread: a comment and the replies below it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from rednote_desktop.domain.comment import Comment
from rednote_desktop.services.covers import is_hidden
from rednote_desktop.ui.note.comment_row import CommentRow
from rednote_desktop.ui.note.links import CaptionLinks
from rednote_desktop.ui.tasks import TaskScope
from rednote_desktop.ui.theme.roles import set_kind

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext

_SHOWN_AT_FIRST: Final = 2
_INDENT: Final = 38


class ThreadView(QWidget):
    """Shows the first two replies once it is on screen, the others when asked."""

    reply_wanted = Signal(object)
    like_wanted = Signal(object, bool)
    delete_wanted = Signal(object)
    grown = Signal()

    def __init__(
        self,
        context: UiContext,
        links: CaptionLinks,
        scope: TaskScope,
        top: Comment,
        public: bool = False,
    ) -> None:
        super().__init__()
        self._public = public
        self._context = context
        self._links = links
        self._scope = scope
        self._known: dict[str, Comment] = {top.id: top}
        self._rows: dict[str, CommentRow] = {}
        self._unshown: list[Comment] = []
        self._cursor: str | None = None
        self._asked = False
        self._at_end = top.reply_count == 0
        self._gone: set[str] = set()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self.top = self._make_row(top)
        self._column.addWidget(self.top)
        self.more = QPushButton()
        set_kind(self.more, "link")
        self._loading = f"replies-{top.id}"
        self.more.clicked.connect(lambda: scope.spawn(self.show_more(), self._loading))
        self._foot = QVBoxLayout()
        self._foot.setContentsMargins(context.theme.px(_INDENT) + 10, 0, 0, 4)
        self._foot.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addLayout(self._foot)
        self._tell()

    @property
    def rows(self) -> tuple[CommentRow, ...]:
        """The rows shown: the top comment first, then its replies in order."""
        return tuple(self._rows.values())

    def row(self, comment_id: str) -> CommentRow | None:
        """Return the row of a comment of this thread, if it is shown."""
        return self._rows.get(comment_id)

    def look(self, seen: QRect) -> None:
        """Take which part of the thread is on screen, in its own coordinates."""
        if not self._asked and not self._at_end:
            self._asked = True
            self._scope.spawn(self._first_replies(), self._loading)
        for row in self._rows.values():
            if row.geometry().intersects(seen):
                row.enter()
            else:
                row.leave()

    def leave(self) -> None:
        """Say that nothing of the thread is on screen."""
        for row in self._rows.values():
            row.leave()

    def dispose(self) -> None:
        """Leave the screen for good: replies still on their way are not waited for."""
        self._scope.cancel(self._loading)
        self.leave()

    def change(self, comment: Comment) -> None:
        """Show what became of a comment of this thread."""
        self._known[comment.id] = comment
        row = self._rows.get(comment.id)
        if row is not None:
            row.show_comment(comment)
        self._unshown = [comment if one.id == comment.id else one for one in self._unshown]

    def add(self, comment: Comment) -> CommentRow:
        """Show a new reply, or one that is there again."""
        self._gone.discard(comment.id)
        row = self._rows.get(comment.id)
        if row is not None:
            row.show_comment(comment)
            return row
        self._unshown = [one for one in self._unshown if one.id != comment.id]
        self._known[comment.id] = comment
        row = self._show(comment)
        self._tell()
        return row

    def remove(self, comment_id: str) -> None:
        """Take a reply out, with the replies to it."""
        doomed = {comment_id}
        for comment in self._known.values():
            if comment.parent_id in doomed:
                doomed.add(comment.id)
        self._gone |= doomed
        self._unshown = [one for one in self._unshown if one.id not in doomed]
        for one in doomed:
            row = self._rows.pop(one, None)
            if row is not None:
                row.leave()
                self._column.removeWidget(row)
                row.hide()
                row.deleteLater()
        self._tell()
        self.grown.emit()

    async def look_for(self, comment_id: str) -> CommentRow | None:
        """Load replies until one is shown; ``None`` if it is not in this thread."""
        self._asked = True
        while comment_id not in self._rows:
            if not self._unshown and self._at_end:
                return None
            await self.show_more()
        return self._rows[comment_id]

    async def show_more(self) -> None:
        """Show the replies at hand and the next page of them."""
        if not self._at_end and not self._unshown:
            await self._load()
        waiting, self._unshown = self._unshown, []
        for comment in waiting:
            self._show(comment)
        self._tell()
        self.grown.emit()

    async def _first_replies(self) -> None:
        try:
            await self._load()
        except BaseException:
            self._asked = False
            raise
        first, self._unshown = self._unshown[:_SHOWN_AT_FIRST], self._unshown[_SHOWN_AT_FIRST:]
        for comment in first:
            self._show(comment)
        self._tell()
        self.grown.emit()

    async def _load(self) -> None:
        notes = self._context.services.notes
        page = await notes.replies(self.top.comment.id, self._cursor)
        self._cursor = page.next_cursor
        self._at_end = page.next_cursor is None
        for comment in page.items:
            known = comment.id in self._known or comment.id in self._gone
            if not known and not is_hidden(comment):
                self._known[comment.id] = comment
                self._unshown.append(comment)

    def _show(self, comment: Comment) -> CommentRow:
        row = self._make_row(comment)
        row.indent(self._context.theme.px(_INDENT))
        self._column.insertWidget(self._column.count() - 1, row)
        return row

    def _make_row(self, comment: Comment) -> CommentRow:
        row = CommentRow(self._context, self._links, comment, self._answered(comment), self._public)
        row.reply_wanted.connect(self.reply_wanted)
        row.like_wanted.connect(self.like_wanted)
        row.delete_wanted.connect(self.delete_wanted)
        self._rows[comment.id] = row
        return row

    def _answered(self, comment: Comment) -> str:
        """Return the handle of whom a reply answers, where that is not plain from its place."""
        if comment.parent_id is None or comment.parent_id == comment.thread_id:
            return ""
        parent = self._known.get(comment.parent_id)
        return parent.author.handle if parent is not None else ""

    def _tell(self) -> None:
        shown = len(self._rows) - 1
        left = len(self._unshown)
        if not self._at_end:
            left = max(left, self.top.comment.reply_count - shown)
        self.more.setVisible(left > 0)
        if shown:
            self.more.setText(self.tr("Show %n more replies", "", left))
        else:
            self.more.setText(self.tr("Show %n replies", "", left))
