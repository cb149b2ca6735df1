"""Shows the comments of the open note as pairs, a page at a time."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from rednote_desktop.domain.comment import Comment
from rednote_desktop.services.covers import is_hidden
from rednote_desktop.services.translate import Priority
from rednote_desktop.translation.result import Outcome, Translation
from rednote_desktop.ui.tasks import TaskScope
from rednote_desktop.ui.theme.roles import set_kind
from rednote_desktop.ui.translation.pair_list import PairList
from rednote_desktop.ui.translation.pair_view import PairView
from rednote_desktop.ui.translation.reading import Pair, whole_gloss
from rednote_desktop.ui.widgets.state_view import StateView

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext


class CommentsTab(QWidget):
    """The comments tab; it loads when it is looked at."""

    def __init__(self, context: UiContext, tasks: TaskScope, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._tasks = tasks
        self._note_id = ""
        self._public = False
        self._loaded_for = ""
        self._cursor: str | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.state = StateView(context)
        content = QWidget()
        inner = QVBoxLayout(content)
        inner.setContentsMargins(0, 8, 0, 8)
        inner.setSpacing(6)
        self.pairs = PairList(context, tasks)
        self.pairs.set_ruby(context.services.settings.value.reading.pinyin)
        self.pairs.set_originals(context.subject.originals)
        inner.addWidget(self.pairs, 1)
        self.more_button = QPushButton(self.tr("More comments"))
        set_kind(self.more_button, "secondary")
        self.more_button.clicked.connect(self._more)
        inner.addWidget(self.more_button, 0, Qt.AlignmentFlag.AlignHCenter)
        self.state.set_content(content)
        column.addWidget(self.state)
        self._say_no_note()

    def set_note(self, note_id: str, public: bool = False) -> None:
        """Show the comments of a note when the tab is looked at; empty: there is no open note."""
        self._public = public
        if note_id == self._note_id:
            return
        self._note_id = note_id
        self._loaded_for = ""
        self._tasks.cancel("comments")
        if self.isVisible():
            self.load()

    def comments_changed(self, note_id: str) -> None:
        """Load again when the comments of the note on show are others than before."""
        if note_id == self._note_id and self._loaded_for:
            self._loaded_for = ""
            if self.isVisible():
                self.load()

    def load(self) -> None:
        """Load the first page, unless it is there already."""
        if not self._note_id:
            self.pairs.clear()
            self._say_no_note()
        elif self._loaded_for != self._note_id:
            self.reload()

    def reload(self) -> None:
        """Load the first page again."""
        self._cursor = None
        self.pairs.clear()
        self.state.show_loading()
        self._tasks.spawn(self._load(self._note_id), key="comments")

    def _more(self) -> None:
        self._tasks.spawn(self._load(self._note_id), key="comments")

    def _say_no_note(self) -> None:
        self.state.show_empty(
            "comment",
            self.tr("No note is open"),
            self.tr("Open a note to read its comments in both languages."),
        )

    async def _load(self, note_id: str) -> None:
        self.more_button.setEnabled(False)
        try:
            page = await self._context.services.notes.comments(note_id, self._cursor)
        except Exception as error:
            if not self.pairs.views:
                self.state.show_error(error, self.reload)
                return
            raise
        finally:
            self.more_button.setEnabled(True)
        self._cursor = page.next_cursor
        self._loaded_for = note_id
        self.more_button.setVisible(page.next_cursor is not None)
        covers = self._context.services.covers
        open_ones = [one for one in page.items if not (is_hidden(one) or covers.over(one).closed)]
        if not page.items and not self.pairs.views:
            self.state.show_empty("comment", self.tr("No comments yet"))
            return
        self.state.show_content()
        first = len(self.pairs.views)
        waiting = [self._waiting(comment) for comment in open_ones]
        await self.pairs.add_pairs(waiting, [comment.author.plain_name for comment in open_ones])
        views = self.pairs.views[first:]
        await asyncio.gather(
            *(
                self._translate(comment, view)
                for comment, view in zip(open_ones, views, strict=True)
            )
        )

    def _waiting(self, comment: Comment) -> Pair:
        translate = self._context.services.translate
        other = translate.author_version(comment.versions)
        if other is not None and other != comment.versions[0]:
            return Pair(comment.body, comment.language, other.body, other.language, by_author=True)
        target = translate.target
        pending = () if translate.readable(comment.language) else None
        return Pair(comment.body, comment.language, pending, target)

    async def _translate(self, comment: Comment, view: PairView) -> None:
        if view.pair.target is not None:
            return
        translate = self._context.services.translate
        translation = await translate.submit(
            comment.body,
            hint=comment.language,
            source=translate.source_of(comment.author.id, comment.id),
            priority=Priority.NEARBY,
            public=self._public,
        )
        view.set_pair(_translated(view.pair, translation))


def _translated(pair: Pair, translation: Translation) -> Pair:
    there = translation.outcome is Outcome.TRANSLATED
    return replace(
        pair,
        target=translation.target if there else (),
        target_language=translation.target_language,
        trust=translation.trust,
        findings=translation.findings,
        gloss=whole_gloss(translation),
    )
