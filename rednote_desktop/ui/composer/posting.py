"""Follows a draft that was handed to the outbox until the network has it or says no."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from rednote_desktop.domain.note import Note
from rednote_desktop.services.events import NotePublished, OutboxChanged
from rednote_desktop.storage.outbox import OutboxEntry, OutboxState
from rednote_desktop.ui.tasks import TaskScope

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext


class PostState(Enum):
    """Where a draft is."""

    WRITING = "writing"
    SENDING = "sending"
    WAITING = "waiting"
    """The network could not be reached; it is tried again later."""
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class PostProgress:
    """The state with the class name of the last error in ``domain.errors``."""

    state: PostState
    reason: str = ""


class Posting(QObject):
    """Watches the outbox for one draft. Signals: ``progressed``, ``published`` with the note."""

    progressed = Signal(object)
    published = Signal(object)

    def __init__(self, context: UiContext, tasks: TaskScope, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._tasks = tasks
        self._draft_id = ""
        self.progress = PostProgress(PostState.WRITING)
        events = context.services.events
        self._unsubscribe = [
            events.subscribe(OutboxChanged, lambda _event: self._look()),
            events.subscribe(NotePublished, self._published),
        ]

    @property
    def busy(self) -> bool:
        """Whether the draft is out of the author's hands."""
        return self.progress.state is not PostState.WRITING

    def watch(self, draft_id: str) -> None:
        """Follow another draft."""
        self._draft_id = draft_id
        self._set(PostProgress(PostState.WRITING))
        self._look()

    def sending(self) -> None:
        """Note that the draft is being handed over."""
        self._set(PostProgress(PostState.SENDING))

    def not_sent(self) -> None:
        """Note that it could not be handed over."""
        self._set(PostProgress(PostState.WRITING))

    def retry(self) -> None:
        """Try again now."""
        self._tasks.spawn(self._retry())

    def take_back(self) -> None:
        """Take the draft out of the outbox to go on writing."""
        self._tasks.spawn(self._take_back())

    def dispose(self) -> None:
        """Stop listening; safe to call twice."""
        for unsubscribe in self._unsubscribe:
            unsubscribe()
        self._unsubscribe = []

    def _look(self) -> None:
        self._tasks.spawn(self._read(self._draft_id), key="outbox")

    async def _entry(self, draft_id: str) -> OutboxEntry | None:
        entries = await self._context.services.outbox.entries()
        return next((entry for entry in entries if entry.draft_id == draft_id), None)

    async def _read(self, draft_id: str) -> None:
        entry = await self._entry(draft_id) if draft_id else None
        if draft_id != self._draft_id:
            return
        if entry is None:
            if self.progress.state in (PostState.WAITING, PostState.FAILED):
                self._set(PostProgress(PostState.WRITING))
        elif entry.state is OutboxState.FAILED:
            self._set(PostProgress(PostState.FAILED, entry.reason))
        elif entry.state is OutboxState.WAITING and entry.attempts:
            self._set(PostProgress(PostState.WAITING, entry.reason))
        else:
            self._set(PostProgress(PostState.SENDING))

    async def _retry(self) -> None:
        entry = await self._entry(self._draft_id)
        if entry is not None:
            await self._context.services.outbox.retry(entry.id)

    async def _take_back(self) -> None:
        entry = await self._entry(self._draft_id)
        if entry is None or await self._context.services.outbox.cancel(entry.id):
            self._set(PostProgress(PostState.WRITING))

    def _published(self, event: NotePublished) -> None:
        if event.draft_id and event.draft_id == self._draft_id:
            self._draft_id = ""
            note: Note = event.note
            self._set(PostProgress(PostState.WRITING))
            self.published.emit(note)

    def _set(self, progress: PostProgress) -> None:
        if progress != self.progress:
            self.progress = progress
            self.progressed.emit(progress)
