"""Says which note the draft answers, quotes or changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from rednote_desktop.domain.draft import Draft
from rednote_desktop.domain.errors import RedNoteError
from rednote_desktop.domain.note import Note
from rednote_desktop.ui.tasks import TaskScope
from rednote_desktop.ui.theme.roles import set_kind, set_surface
from rednote_desktop.ui.widgets.elided import ElidedLabel

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext


class AboutNote(QFrame):
    """Hidden for a note that stands alone; ``dropped`` when it is to stand alone from now on."""

    dropped = Signal()

    def __init__(self, context: UiContext, tasks: TaskScope, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._tasks = tasks
        self._draft: Draft | None = None
        set_surface(self, "raised")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 6, 8)
        row.setSpacing(8)
        self._icon = QLabel()
        row.addWidget(self._icon)
        words = QVBoxLayout()
        words.setSpacing(0)
        self.title = ElidedLabel("body-strong")
        self.words = ElidedLabel("meta")
        words.addWidget(self.title)
        words.addWidget(self.words)
        row.addLayout(words, 1)
        self.cross = QPushButton()
        set_kind(self.cross, "icon")
        context.icons.bind(self.cross, "close")
        self.cross.clicked.connect(self.dropped)
        row.addWidget(self.cross)
        context.theme.changed.connect(self._draw)
        self.hide()

    def show_draft(self, draft: Draft, note: Note | None = None) -> None:
        """Show what a draft is about; ``note`` saves the look-up."""
        self._draft = draft
        about = draft.edit_of or draft.reply_to or draft.quote_of
        self.setVisible(bool(about))
        self._tasks.cancel("about")
        if not about:
            return
        self._draw()
        self._say(note)
        if note is None:
            self._tasks.spawn(self._look_up(draft, about), key="about")

    async def _look_up(self, draft: Draft, note_id: str) -> None:
        try:
            note = await self._context.services.notes.note(note_id)
        except RedNoteError:
            return  # it is named without its author then
        if draft is self._draft:
            self._say(note)

    def _say(self, note: Note | None) -> None:
        draft = self._draft
        if draft is None:
            return
        if draft.edit_of:
            title, cross = self.tr("Changing your note"), self.tr("Leave the note as it is")
        elif draft.reply_to:
            title, cross = self._answering(note), self.tr("Do not reply; write a note of its own")
        else:
            title, cross = self._quoting(note), self.tr("Leave the quoted note out")
        self.title.setText(title)
        self.setAccessibleName(title)
        self.cross.setAccessibleName(cross)
        self.cross.setToolTip(cross)
        shown = "" if note is None else note.title or note.original.plain_body
        # A covered note stays covered here too.
        covered = note is not None and (note.warning or note.sensitive)
        self.words.setText(
            note.warning if note is not None and covered else " ".join(shown.split())
        )
        self.words.setVisible(bool(self.words.text()))

    def _answering(self, note: Note | None) -> str:
        if note is None:
            return self.tr("Replying to a note")
        #: %1 is a person's name
        return self.tr("Replying to %1").replace("%1", note.author.plain_name)

    def _quoting(self, note: Note | None) -> str:
        if note is None:
            return self.tr("Quoting a note")
        #: %1 is a person's name
        return self.tr("Quoting %1").replace("%1", note.author.plain_name)

    def _draw(self) -> None:
        draft = self._draft
        if draft is None:
            return
        icon = "edit" if draft.edit_of else "comment" if draft.reply_to else "quote"
        ratio = self.devicePixelRatioF()
        self._icon.setPixmap(self._context.icons.pixmap(icon, 16, "text_muted", ratio))
