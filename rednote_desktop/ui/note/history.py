"""What a note was before its author changed it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFrame, QVBoxLayout, QWidget

from rednote_desktop.domain.errors import RedNoteError
from rednote_desktop.domain.note import Note, NoteEdit
from rednote_desktop.domain.text import from_plain
from rednote_desktop.services.reading_rules import Origin
from rednote_desktop.ui.note.links import CaptionLinks
from rednote_desktop.ui.pages.frame import ScrollColumn
from rednote_desktop.ui.tasks import TaskScope
from rednote_desktop.ui.theme.roles import set_surface
from rednote_desktop.ui.widgets.label import plain_label
from rednote_desktop.ui.widgets.reading_caption import ReadingCaption
from rednote_desktop.ui.widgets.state_view import StateView

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext


class HistoryDialog(QDialog):
    """The versions of a note, the newest first, each in the reader's language.

    It ends itself when it is closed.
    """

    def __init__(self, context: UiContext, note: Note, parent: QWidget) -> None:
        super().__init__(parent.window())
        self._context = context
        self._note = note
        self._scope = TaskScope(self, context.notifier.error)
        self._links = CaptionLinks(context, self._scope)
        self.captions: list[ReadingCaption] = []
        self.setWindowTitle(self.tr("Changes of the note"))
        px = context.theme.px
        self.resize(px(560), px(520))
        self.state = StateView(context)
        self.list = ScrollColumn()
        self.state.set_content(self.list)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        box.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.addWidget(self.state, 1)
        column.addWidget(box)
        self.finished.connect(lambda _: self._end())
        self.load()

    def load(self) -> None:
        """Look the versions up."""
        self.state.show_loading()
        self._scope.spawn(self._load(), "history")

    async def _load(self) -> None:
        try:
            edits = await self._context.services.federation.history(self._note.id)
        except RedNoteError as error:
            self.state.show_error(error, self.load)
            return
        column = self.list.restart()
        for index, edit in reversed(tuple(enumerate(edits))):
            column.addWidget(self._card(edit, index, len(edits)))
        self.state.show_content()

    def _card(self, edit: NoteEdit, index: int, count: int) -> QFrame:
        formats = self._context.formats
        card = QFrame()
        set_surface(card, "raised")
        rows = QVBoxLayout(card)
        rows.setContentsMargins(12, 10, 12, 10)
        rows.setSpacing(6)
        when = f"{formats.date(edit.at)} {formats.time(edit.at)}"
        if index == 0:
            #: %1 is a date and time
            when = self.tr("Written %1").replace("%1", when)
        elif index == count - 1:
            #: %1 is a date and time
            when = self.tr("Now, changed %1").replace("%1", when)
        else:
            #: %1 is a date and time
            when = self.tr("Changed %1").replace("%1", when)
        rows.addWidget(plain_label(when, "meta"))
        texts = (
            (from_plain(edit.warning), "body-strong"),
            (from_plain(edit.version.title), "body-strong"),
            (edit.version.body, "body"),
        )
        for number, (text, role) in enumerate(texts):
            if text:
                caption = ReadingCaption(self._context, role, "dimmed")
                origin = Origin(self._note.author, "", f"{self._note.id}/{index}/{number}")
                language = edit.version.language
                caption.show_text(text, language, None, self._note.public, origin)
                self._links.connect_both(caption)
                caption.enter()
                self.captions.append(caption)
                rows.addWidget(caption)
        return card

    def _end(self) -> None:
        for caption in self.captions:
            caption.leave()
        self._scope.close()
        self.deleteLater()
