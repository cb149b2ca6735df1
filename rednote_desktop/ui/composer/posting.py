"""Follows a draft that was handed to the outbox until all its networks have it or one says no."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QElapsedTimer, QObject, Signal

from rednote_desktop.services.events import DraftSent, OutboxChanged, UploadProgress
from rednote_desktop.storage.outbox import OutboxEntry, OutboxState
from rednote_desktop.ui.tasks import TaskScope

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext

_PACE_MS: Final = 100


class PostState(Enum):
    """Where a draft is."""

    WRITING = "writing"
    SENDING = "sending"
    WAITING = "waiting"
    """The network could not be reached; it is tried again later."""
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class AccountProgress:
    """How far one account is; ``reason`` is the class name of the last error.

    ``uploaded`` is the share of the media that the network has, from 0 to 1; ``None`` before the
    first of it has gone.
    """

    account_id: str
    state: PostState
    reason: str = ""
    uploaded: float | None = None


@dataclass(frozen=True, slots=True)
class PostProgress:
    """The state of the whole, and of the accounts that have yet to post it.

    ``sent`` are the accounts that have posted it already. A part that still goes on counts more
    than one that stopped.
    """

    state: PostState
    accounts: tuple[AccountProgress, ...] = ()
    sent: tuple[str, ...] = ()

    @property
    def reason(self) -> str:
        """Class name in ``domain.errors`` of the first error."""
        return next((each.reason for each in self.accounts if each.reason), "")


class Posting(QObject):
    """Watches the outbox for one draft.

    Signals: ``progressed``, and ``finished`` with a ``DraftSent`` when the last account has it; its
    note is the one of the viewer, if that could be told.
    """

    progressed = Signal(object)
    finished = Signal(object)

    def __init__(self, context: UiContext, tasks: TaskScope, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._tasks = tasks
        self._draft_id = ""
        self._sent: list[DraftSent] = []
        self._accounts: dict[str, str] = {}
        self._told = QElapsedTimer()
        self.progress = PostProgress(PostState.WRITING)
        events = context.services.events
        self._unsubscribe = [
            events.subscribe(OutboxChanged, lambda _event: self._look()),
            events.subscribe(DraftSent, self._note_sent),
            events.subscribe(UploadProgress, self._uploaded),
        ]

    @property
    def busy(self) -> bool:
        """Whether the draft is out of the author's hands."""
        return self.progress.state is not PostState.WRITING

    def watch(self, draft_id: str) -> None:
        """Follow another draft."""
        if draft_id != self._draft_id:
            self._sent.clear()
        self._draft_id = draft_id
        self._set(PostState.WRITING)
        self._look()

    def sending(self) -> None:
        """Note that the draft is being handed over."""
        self._set(PostState.SENDING)

    def not_sent(self) -> None:
        """Note that it could not be handed over."""
        self._set(PostState.WRITING)

    def retry(self) -> None:
        """Try again now with every account that has not posted it."""
        self._tasks.spawn(self._retry())

    def take_back(self) -> None:
        """Take the draft out of the outbox to go on writing, also while it is being sent."""
        self._tasks.spawn(self._take_back())

    def dispose(self) -> None:
        """Stop listening; safe to call twice."""
        for unsubscribe in self._unsubscribe:
            unsubscribe()
        self._unsubscribe = []

    def _look(self) -> None:
        self._tasks.spawn(self._read(self._draft_id), key="outbox")

    async def _entries(self, draft_id: str) -> tuple[OutboxEntry, ...]:
        if not draft_id:
            return ()
        entries = await self._context.services.outbox.entries()
        return tuple(entry for entry in entries if entry.draft_id == draft_id)

    async def _read(self, draft_id: str) -> None:
        entries = await self._entries(draft_id)
        if draft_id != self._draft_id:
            return
        self._accounts = {entry.idempotency_key: entry.account_id for entry in entries}
        if entries:
            accounts = tuple(_progress(entry) for entry in entries)
            self._set(_whole(accounts), accounts)
        elif self.progress.state in (PostState.WAITING, PostState.FAILED):
            self._set(PostState.WRITING)

    async def _retry(self) -> None:
        for entry in await self._entries(self._draft_id):
            await self._context.services.outbox.retry(entry.id)

    async def _take_back(self) -> None:
        draft_id = self._draft_id
        for entry in await self._entries(draft_id):
            await self._context.services.outbox.interrupt(entry.id)
        if draft_id == self._draft_id and not await self._entries(draft_id):
            self._set(PostState.WRITING)

    def _uploaded(self, event: UploadProgress) -> None:
        account_id = self._accounts.get(event.key)
        soon = self._told.isValid() and self._told.elapsed() < _PACE_MS
        if account_id is None or (soon and event.sent < event.size):
            return
        self._told.start()
        share = event.sent / event.size
        accounts = tuple(
            replace(each, uploaded=share) if each.account_id == account_id else each
            for each in self.progress.accounts
        )
        self._set(self.progress.state, accounts)

    def _note_sent(self, event: DraftSent) -> None:
        if not event.draft_id or event.draft_id != self._draft_id:
            return
        self._sent.append(event)
        if event.waiting:
            return
        viewer = self._context.services.session.viewer.id
        own = next((sent for sent in self._sent if sent.account_id == viewer), event)
        self._draft_id = ""
        self._sent.clear()
        self._set(PostState.WRITING)
        self.finished.emit(own)

    def _set(self, state: PostState, accounts: tuple[AccountProgress, ...] = ()) -> None:
        sent = tuple(event.account_id for event in self._sent)
        progress = PostProgress(state, accounts, sent)
        if progress != self.progress:
            self.progress = progress
            self.progressed.emit(progress)


def _progress(entry: OutboxEntry) -> AccountProgress:
    if entry.state is OutboxState.FAILED:
        return AccountProgress(entry.account_id, PostState.FAILED, entry.reason)
    if entry.state is OutboxState.WAITING and (entry.attempts or entry.reason):
        return AccountProgress(entry.account_id, PostState.WAITING, entry.reason)
    return AccountProgress(entry.account_id, PostState.SENDING)


def _whole(accounts: tuple[AccountProgress, ...]) -> PostState:
    states = {each.state for each in accounts}
    order = (PostState.SENDING, PostState.FAILED, PostState.WAITING)
    return next(state for state in order if state in states)
