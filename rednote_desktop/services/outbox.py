"""Sends what was posted until the network has it, across restarts."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import random
import uuid
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Final

from rednote_desktop.domain.comment import Comment
from rednote_desktop.domain.draft import NewComment, NewNote
from rednote_desktop.domain.errors import (
    RateLimited,
    RedNoteError,
    StorageError,
    TimedOut,
)
from rednote_desktop.domain.note import Note
from rednote_desktop.services.events import (
    CommentPublished,
    DraftDeleted,
    EventBus,
    NotePublished,
    OutboxChanged,
)
from rednote_desktop.services.session import SessionService
from rednote_desktop.storage.codec import (
    decode_comment,
    decode_note,
    encode_comment,
    encode_note,
)
from rednote_desktop.storage.outbox import OutboxEntry, OutboxKind, OutboxState, OutboxStore

_logger = logging.getLogger(__name__)

_FIRST_SECONDS: Final = 2.0
_LONGEST_SECONDS: Final = 600.0
_ATTEMPT_SECONDS: Final = 300.0


def backoff(attempts: int, draw: Callable[[], float] = random.random) -> float:
    """Return how many seconds to wait after so many failed attempts.

    Exponential with "equal jitter": half of the span is fixed, half is drawn
    (https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/).
    """
    span = min(_LONGEST_SECONDS, _FIRST_SECONDS * 2.0 ** min(attempts - 1, 30))
    return span / 2 + draw() * span / 2


class OutboxService:
    """A durable queue of notes and comments.

    An entry is on disk before ``submit_…`` returns, and leaves the disk only when the network
    confirmed it. An attempt that a kill interrupted is made again with the same idempotency key,
    so that nothing is posted twice. Entries of one account are sent one after the other.
    """

    def __init__(
        self,
        store: OutboxStore,
        session: SessionService,
        events: EventBus,
        delay: Callable[[int], float] = backoff,
    ) -> None:
        self._store = store
        self._session = session
        self._events = events
        self._delay = delay
        self._wake = asyncio.Event()
        self._worker: asyncio.Task[None] | None = None
        self._sending: dict[str, asyncio.Task[None]] = {}
        self._watchers: dict[str, list[asyncio.Future[Note | Comment | None]]] = {}
        self._interrupted: set[int] = set()
        self._closed = False

    async def start(self) -> None:
        """Take up what an earlier run left, and begin to send."""
        if self._worker is not None or self._closed:
            return
        await self._store.resume(_now())
        self._worker = asyncio.create_task(self._work(), name="outbox")
        await self._tell()

    async def submit_note(self, note: NewNote, key: str = "", draft_id: str = "") -> OutboxEntry:
        """Post a note as the viewer; ``key`` is the draft's. Raises ``StorageError``.

        ``NotePublished`` follows, and ``DraftDeleted`` where there was a draft.
        """
        return await self._submit(OutboxKind.NOTE, encode_note(note), key, draft_id)

    async def submit_comment(self, comment: NewComment, key: str = "") -> OutboxEntry:
        """Post a comment as the viewer; ``CommentPublished`` follows. Raises ``StorageError``."""
        return await self._submit(OutboxKind.COMMENT, encode_comment(comment), key, "")

    async def post_comment(self, comment: NewComment, key: str = "") -> Comment | None:
        """Post a comment and wait for the first attempt.

        Return the comment, or ``None`` when it has to wait and is sent later. A comment that the
        network refuses is taken out again and the error raised.
        """
        key = key or uuid.uuid4().hex
        future: asyncio.Future[Note | Comment | None] = asyncio.get_running_loop().create_future()
        self._watchers.setdefault(key, []).append(future)
        try:
            entry = await self.submit_comment(comment, key)
            posted = None if self._worker is None else await self._outcome(entry, future)
        finally:
            self._unwatch(key, future)
        return posted if isinstance(posted, Comment) else None

    async def entries(self) -> tuple[OutboxEntry, ...]:
        """Return everything that is on its way or was given up, oldest first."""
        return await self._store.entries()

    async def media_paths(self) -> frozenset[str]:
        """Return the paths of all media on their way; raises ``Corrupt`` if one cannot be read."""
        notes = [
            decode_note(entry.payload)
            for entry in await self._store.entries()
            if entry.kind is OutboxKind.NOTE
        ]
        return frozenset(
            path for note in notes for item in note.media for path in (item.path, item.preview_path)
        )

    async def retry(self, entry_id: int) -> None:
        """Try a failed or waiting entry now."""
        await self._store.retry(entry_id, _now())
        await self._tell()
        self._wake.set()

    async def cancel(self, entry_id: int) -> bool:
        """Take out an entry; return whether it was still there and not being sent."""
        entry = await self._store.get(entry_id)
        gone = await self._store.cancel(entry_id)
        if gone:
            if entry is not None:
                self._resolve(entry.idempotency_key, None)
            await self._tell()
        return gone

    async def close(self) -> None:
        """Stop sending; what is not confirmed stays for the next start. Safe to call twice."""
        self._closed = True
        worker, self._worker = self._worker, None
        tasks = [*self._sending.values()] if worker is None else [worker, *self._sending.values()]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        self._sending.clear()
        for key in tuple(self._watchers):
            self._resolve(key, None)

    async def _outcome(
        self, entry: OutboxEntry, future: asyncio.Future[Note | Comment | None]
    ) -> Note | Comment | None:
        try:
            return await future
        except RedNoteError:
            await self.cancel(entry.id)
            raise

    async def _submit(self, kind: OutboxKind, payload: str, key: str, draft_id: str) -> OutboxEntry:
        account_id = self._session.viewer.id
        entry = await self._store.add(
            kind, account_id, payload, key or uuid.uuid4().hex, draft_id, _now()
        )
        await self._tell()
        self._wake.set()
        return entry

    async def _work(self) -> None:
        while True:
            self._wake.clear()
            try:
                wait = await self._send_due()
            except StorageError:
                _logger.exception("The outbox could not be read")
                wait = self._delay(1)
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(wait):
                    await self._wake.wait()

    async def _send_due(self) -> float | None:
        """Start sending what is due; return the seconds until something else is."""
        now = _now()
        for entry_id in tuple(self._interrupted):
            await self._store.mark_waiting(entry_id, StorageError.__name__, now)
            self._interrupted.discard(entry_id)
        waiting: dict[str, list[OutboxEntry]] = {}
        for entry in await self._store.due(now):
            waiting.setdefault(entry.account_id, []).append(entry)
        for account_id, entries in waiting.items():
            if account_id not in self._sending:
                task = asyncio.create_task(self._send_all(account_id, entries))
                self._sending[account_id] = task
        if waiting:
            return None  # whoever sends wakes this up when it is done
        next_due = await self._store.next_due()
        return None if next_due is None else max(0.0, (next_due - now).total_seconds())

    async def _send_all(self, account_id: str, entries: list[OutboxEntry]) -> None:
        try:
            for entry in entries:
                try:
                    await self._send(entry)
                except StorageError:
                    # The network may have it already: the key keeps it from being posted twice.
                    _logger.exception("The outbox could not be written")
                    self._interrupted.add(entry.id)
                    await asyncio.sleep(self._delay(1))
        finally:
            self._sending.pop(account_id, None)
            self._wake.set()

    async def _send(self, entry: OutboxEntry) -> None:
        if not await self._store.mark_sending(entry.id):
            return
        try:
            async with asyncio.timeout(_ATTEMPT_SECONDS):
                posted = await self._publish(entry)
        except TimeoutError:
            await self._failed(entry, TimedOut())
        except RedNoteError as error:
            await self._failed(entry, error)
        except Exception as error:
            _logger.exception("Entry %d of the outbox broke its client", entry.id)
            await self._store.mark_failed(entry.id, type(error).__name__)
            self._resolve(entry.idempotency_key, error)
            await self._tell()
        else:
            await self._confirmed(entry, posted)

    async def _publish(self, entry: OutboxEntry) -> Note | Comment:
        client = self._session.client_of(entry.account_id)
        if entry.kind is OutboxKind.NOTE:
            return await client.publish(decode_note(entry.payload), entry.idempotency_key)
        return await client.comment(decode_comment(entry.payload), entry.idempotency_key)

    async def _confirmed(self, entry: OutboxEntry, posted: Note | Comment) -> None:
        draft_gone = await self._store.confirm(entry.id, entry.draft_id)
        if isinstance(posted, Note):
            self._events.publish(NotePublished(posted, entry.draft_id))
        else:
            self._events.publish(CommentPublished(posted))
        if draft_gone:
            self._events.publish(DraftDeleted(entry.draft_id))
        self._resolve(entry.idempotency_key, posted)
        await self._tell()

    async def _failed(self, entry: OutboxEntry, error: RedNoteError) -> None:
        reason = type(error).__name__
        if error.retryable:
            seconds = self._delay(entry.attempts + 1)
            if isinstance(error, RateLimited) and error.retry_after is not None:
                seconds = max(seconds, error.retry_after)
            await self._store.mark_waiting(entry.id, reason, _now() + timedelta(seconds=seconds))
            self._resolve(entry.idempotency_key, None)
        else:
            _logger.warning("Entry %d of the outbox was refused: %r", entry.id, error)
            await self._store.mark_failed(entry.id, reason)
            self._resolve(entry.idempotency_key, error)
        await self._tell()

    def _resolve(self, key: str, result: Note | Comment | Exception | None) -> None:
        for future in self._watchers.pop(key, ()):
            if future.done():
                continue
            if isinstance(result, Exception):
                future.set_exception(result)
            else:
                future.set_result(result)

    def _unwatch(self, key: str, future: asyncio.Future[Note | Comment | None]) -> None:
        futures = self._watchers.get(key, [])
        if future in futures:
            futures.remove(future)
            if not futures:
                del self._watchers[key]

    async def _tell(self) -> None:
        entries = await self._store.entries()
        failed = sum(entry.state is OutboxState.FAILED for entry in entries)
        self._events.publish(OutboxChanged(len(entries) - failed, failed))


def _now() -> datetime:
    return datetime.now(UTC)
