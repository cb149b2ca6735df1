"""Notes that the network told of and that the reader has not asked to see yet."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from rednote_desktop.services.events import NotesWaiting
from rednote_desktop.ui.feed.model import FeedModel

if TYPE_CHECKING:
    from rednote_desktop.domain.note import Note
    from rednote_desktop.ui.context import UiContext
    from rednote_desktop.ui.tasks import TaskScope


class FeedNews(QObject):
    """Counts the waiting notes of a list and puts them at its top when asked.

    ``changed`` tells that the count differs, ``shown`` that notes were put in. Nothing moves
    before ``show``. Where it is not certain that nothing is missing below those that wait, the
    top of the list is read anew, and a gap stays where it does not reach down to what is there.
    """

    changed = Signal()
    shown = Signal()

    def __init__(
        self, context: UiContext, model: FeedModel, scope: TaskScope, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._live = context.services.live
        self._model = model
        self._scope = scope
        self._held: tuple[Note, ...] = ()
        self._waited = False
        self._taking = False
        self._unsure = False
        self._forget = context.services.events.subscribe(NotesWaiting, self._told)

    @property
    def count(self) -> int:
        """How many notes wait that are not in the list."""
        begun = self._model.rowCount() or not self._model.loading
        return len(self._fresh()[0]) if begun else 0

    def look(self, looking: bool) -> None:
        """Say whether the list is on screen: then its news are followed."""
        timeline = self._model.timeline
        if looking:
            self._live.look_at(timeline)
        elif self._live.looked_at == timeline:
            self._live.look_at(None)

    def show(self) -> None:
        """Put what waits at the top."""
        fresh, joined = self._fresh()
        if not fresh:
            return
        if joined:
            self._take()
            self._held = ()
            self._model.put_on_top(self._model.reader.let_in(fresh))
            self._end()
        else:
            self._scope.spawn(self._look_up(), "news")

    def dispose(self) -> None:
        """Stop listening; safe to call twice."""
        self._forget()
        self.look(False)

    async def _look_up(self) -> None:
        """Read the top of the list; what waits goes on waiting where that fails."""
        model, timeline = self._model, self._model.timeline
        first = model.ordered_from
        if model.reader.kept_at is not None or first == model.rowCount():
            self._take()
            self._held = ()
            model.come_back()
            return
        self._held = (*self._live.waiting(timeline), *self._held)
        # From here on whatever was missed is noted anew.
        self._take()
        self._unsure = True
        piece = await model.reader.newest(model.stands, model.row(first).note.listed_as)
        if piece is None:
            return
        self._unsure, self._held = False, ()
        model.lay(piece)
        self._end()

    def _take(self) -> None:
        self._taking = True
        try:
            self._live.take(self._model.timeline)
        finally:
            self._taking = False

    def _end(self) -> None:
        self._unsure = False
        self.changed.emit()
        self.shown.emit()

    def _fresh(self) -> tuple[tuple[Note, ...], bool]:
        """Return the notes above the list, and whether they are sure to reach down to it."""
        notes: dict[str, Note] = {}
        for note in (*self._live.waiting(self._model.timeline), *self._held):
            notes.setdefault(note.id, note)
        above = takewhile(lambda note: not self._model.stands(note), notes.values())
        fresh = tuple(note for note in above if self._model.position(note.id) < 0)
        sure = not self._unsure and not self._live.missed(self._model.timeline)
        return fresh, sure

    def _told(self, event: NotesWaiting) -> None:
        if event.timeline != self._model.timeline:
            return
        if self._waited and not event.notes and not self._taking:
            # Another window of the same list took them: here they are missing.
            self._unsure = True
        self._waited = bool(event.notes)
        self.changed.emit()
