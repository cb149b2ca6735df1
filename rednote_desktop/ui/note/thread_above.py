"""The notes that the opened one answers, so that it can be understood."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from rednote_desktop.domain.errors import RedNoteError
from rednote_desktop.domain.note import Note
from rednote_desktop.ui.note.attached import QuoteCard
from rednote_desktop.ui.tasks import TaskScope
from rednote_desktop.ui.widgets.label import plain_label

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext


class ThreadAbove(QWidget):
    """The notes above in a thread, the first of it first; a click opens one."""

    def __init__(self, context: UiContext, scope: TaskScope, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._scope = scope
        self._note_id = ""
        self.cards: list[QuoteCard] = []
        self.heading = plain_label(self.tr("In reply to"), "meta")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._column.addWidget(self.heading)
        self.hide()

    def show_note(self, note: Note) -> None:
        """Fetch and show what a note answers, if it answers anything."""
        if note.id == self._note_id:
            return
        self._note_id = note.id
        self._drop()
        if note.reply_to is not None:
            self._scope.spawn(self._load(note), "ancestors")

    def set_originals(self, originals: bool) -> None:
        """Show the originals alone, or as the reader reads them."""
        for card in self.cards:
            for caption in card.captions:
                caption.reading.set_originals(originals)

    def refresh(self) -> None:
        """Decide anew after settings or corrections changed."""
        for card in self.cards:
            for caption in card.captions:
                caption.reading.refresh()

    def leave(self) -> None:
        """Cancel what is fetched or translated."""
        self._scope.cancel("ancestors")
        self._note_id = ""
        self._drop()

    async def _load(self, note: Note) -> None:
        try:
            notes = await self._context.services.federation.ancestors(note.id)
        except RedNoteError:
            # The note can be read without; opening it again tries once more.
            self._note_id = ""
            return
        for above in notes:
            card = QuoteCard(self._context, above)
            self.cards.append(card)
            self._column.addWidget(card)
        self.setVisible(bool(notes))

    def _drop(self) -> None:
        self.hide()
        for card in self.cards:
            for caption in card.captions:
                caption.leave()
            self._column.removeWidget(card)
            card.deleteLater()
        self.cards.clear()
