"""Sends what was posted or wished until the network has it, across restarts."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import uuid
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from typing import Final

from rednote_desktop.api.network import ScheduledNote
from rednote_desktop.domain.comment import Comment
from rednote_desktop.domain.conversation import Message, NewMessage
from rednote_desktop.domain.draft import NewComment, NewNote
from rednote_desktop.domain.errors import (
    ApiError,
    RateLimited,
    RedNoteError,
    StorageError,
    TimedOut,
)
from rednote_desktop.domain.note import Note
from rednote_desktop.domain.reaction import Reaction
from rednote_desktop.services.attempts import Attempts, BrokenOff, WallClock
from rednote_desktop.services.attempts import backoff as backoff
from rednote_desktop.services.edit_order import EditOrder
from rednote_desktop.services.events import EventBus
from rednote_desktop.services.outbox_news import OutboxNews
from rednote_desktop.services.outcomes import Outcomes
from rednote_desktop.services.reach import LONGEST_OFFLINE, Reach, no_way
from rednote_desktop.services.reaction_events import Answer, ReactionSettled
from rednote_desktop.services.sending import Sent, keep_nothing, media_of, send_entry
from rednote_desktop.services.session import SessionService
from rednote_desktop.storage.codec import (
    encode_comment,
    encode_message,
    encode_note,
)
from rednote_desktop.storage.outbox import OutboxEntry, OutboxKind, OutboxState, OutboxStore

_logger = logging.getLogger(__name__)

_ATTEMPT_SECONDS: Final = 300.0
_HELD: Final = timedelta(minutes=1)
_Lane = tuple[str, bool]
"""An account, and whether its reactions or its posts: a long upload holds up no like."""


class OutboxService:
    """A durable queue of notes, comments, messages and reactions.

    An entry is on disk before ``submit_…`` and ``wish`` return, and leaves the disk only when the
    network confirmed it. An attempt that a kill interrupted is made again with the same
    idempotency key, so that nothing is posted twice. Posts of one account are sent one after the
    other, and so are its reactions. Where the network is out of reach all of them wait, until it
    answers anything.
    """

    def __init__(
        self,
        store: OutboxStore,
        session: SessionService,
        events: EventBus,
        delay: Callable[[int], float] = backoff,
        keep: Callable[[OutboxEntry, Sent], Awaitable[None]] = keep_nothing,
        clock: WallClock | None = None,
    ) -> None:
        self._store = store
        self._session = session
        self._events = events
        self._delay = delay
        self._keep = keep
        self._clock = clock or WallClock()
        self._wake = asyncio.Event()
        self._worker: asyncio.Task[None] | None = None
        self._sending: dict[_Lane, asyncio.Task[None]] = {}
        self._outcomes = Outcomes()
        self._interrupted: set[int] = set()
        self._attempts = Attempts()
        self._closed = False
        self._news = OutboxNews(store, events)
        self._order = EditOrder(store)
        self._reach = Reach(store, session, events, self._news, self._wake.set)

    async def start(self) -> None:
        """Take up what an earlier run left, and begin to send."""
        if self._worker is not None or self._closed:
            return
        await self._store.resume(_now())
        self._worker = asyncio.create_task(self._work(), name="outbox")
        await self._news.changed()

    async def submit_note(
        self, note: NewNote, key: str = "", draft_id: str = "", account_id: str = ""
    ) -> OutboxEntry:
        """Post a note as the viewer, or as another account; raises ``StorageError``.

        ``key`` is the draft's. ``NotePublished`` follows, or ``NoteChanged`` where it takes
        another's place; ``DraftSent``, and ``DraftDeleted`` with the last entry of a draft.
        """
        return await self._submit(OutboxKind.NOTE, encode_note(note), key, draft_id, account_id)

    async def submit_comment(self, comment: NewComment, key: str = "") -> OutboxEntry:
        """Post a comment as the viewer; ``CommentPublished`` follows. Raises ``StorageError``."""
        return await self._submit(OutboxKind.COMMENT, encode_comment(comment), key)

    async def post_comment(self, comment: NewComment, key: str = "") -> Comment | None:
        """Post a comment and wait for the first attempt.

        Return the comment, or ``None`` when it has to wait and is sent later. A comment that the
        network refuses is taken out again and the error raised.
        """
        key = key or uuid.uuid4().hex
        future = self._outcomes.expect(key)
        try:
            entry = await self.submit_comment(comment, key)
            posted = None if self._worker is None else await self._outcome(entry, future)
        finally:
            self._outcomes.forget(key, future)
        return posted if isinstance(posted, Comment) else None

    async def submit_message(self, message: NewMessage) -> OutboxEntry:
        """Send a message as the viewer; ``MessageSent`` follows. Raises ``StorageError``."""
        return await self._submit(OutboxKind.MESSAGE, encode_message(message), "")

    async def wish(
        self, reaction: Reaction, account_id: str, held: bool = False
    ) -> asyncio.Future[object]:
        """Keep what an account wishes, in place of what it wished before of the same.

        Where the network has it so, as far as is known (``held``), a wish that was not sent yet is
        only taken back. ``ReactionSettled`` follows. Return what becomes of it: the network's
        answer, its refusal, or ``None`` where it waits or is not wished any more. Raises
        ``StorageError``.
        """
        key = uuid.uuid4().hex
        kept = await self._store.wish(account_id, reaction, key, _now(), held)
        outcome = self._outcomes.expect(kept.key)
        if kept.entry is None:
            self._events.publish(ReactionSettled(account_id, reaction))
        self._outcomes.resolve(kept.given_up if self._worker is not None else kept.key, None)
        self._wake.set()
        await self._news.changed()
        return outcome

    async def entries(self) -> tuple[OutboxEntry, ...]:
        """Return everything that is on its way or was given up, oldest first."""
        return await self._store.entries()

    async def media_paths(self) -> frozenset[str]:
        """Return the paths of all media on their way; raises ``Corrupt`` if one cannot be read."""
        media = [item for entry in await self._store.entries() for item in media_of(entry)]
        return frozenset(path for item in media for path in (item.path, item.preview_path))

    async def retry(self, entry_id: int) -> None:
        """Try a failed or waiting entry now."""
        if await self._store.retry(entry_id, _now()):
            self._news.pending(await self._store.get(entry_id))
        await self._news.changed()
        self._wake.set()

    async def cancel(self, entry_id: int) -> bool:
        """Take out an entry; return whether it was still there and not being sent."""
        entry = await self._store.get(entry_id)
        gone = await self._store.cancel(entry_id)
        if gone:
            if entry is not None:
                self._news.settled(entry)
                self._outcomes.resolve(entry.idempotency_key, None)
            await self._news.changed()
        return gone

    async def interrupt(self, entry_id: int) -> bool:
        """Take out an entry even while it is being sent; return whether it was still there.

        A network that had got it all the same gives the same note to the next attempt with its
        key.
        """
        if await self._attempts.break_off(entry_id):
            await self._store.mark_waiting(entry_id, "", _now() + _HELD)
        return await self.cancel(entry_id)

    async def close(self) -> None:
        """Stop sending; what is not confirmed stays for the next start. Safe to call twice."""
        self._closed = True
        await self._reach.close()
        worker, self._worker = self._worker, None
        tasks = [*self._sending.values()] if worker is None else [worker, *self._sending.values()]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        self._sending.clear()
        self._outcomes.close()

    async def _outcome(self, entry: OutboxEntry, future: asyncio.Future[object]) -> object:
        try:
            return await future
        except RedNoteError:
            await self.cancel(entry.id)
            raise

    async def _submit(
        self, kind: OutboxKind, payload: str, key: str, draft_id: str = "", account_id: str = ""
    ) -> OutboxEntry:
        sender = account_id or self._session.viewer.id
        entry = await self._store.add(
            kind, sender, payload, key or uuid.uuid4().hex, draft_id, _now()
        )
        await self._news.changed()
        self._wake.set()
        return entry

    async def _work(self) -> None:
        while True:
            self._wake.clear()
            try:
                if back := self._clock.put_back():
                    await self._store.hasten(back)
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
        waiting: dict[_Lane, list[OutboxEntry]] = {}
        for entry in await self._store.due(now):
            lane = (entry.account_id, entry.kind is OutboxKind.REACTION)
            waiting.setdefault(lane, []).append(entry)
        for lane, entries in waiting.items():
            if lane not in self._sending:
                self._sending[lane] = asyncio.create_task(self._send_all(lane, entries))
        # What is due now is being sent, or whoever sends wakes this up when it is done.
        next_due = await self._store.next_due(now)
        return None if next_due is None else (next_due - now).total_seconds()

    async def _send_all(self, lane: _Lane, entries: list[OutboxEntry]) -> None:
        try:
            for number, entry in enumerate(entries, 1):
                try:
                    error = await self._send(entry)
                    if no_way(error):
                        await self._hold(entry, entries[number:])
                        break
                except StorageError:
                    # The network may have it already: the key keeps it from being posted twice.
                    _logger.exception("The outbox could not be written")
                    self._interrupted.add(entry.id)
                    await asyncio.sleep(self._delay(1))
        finally:
            self._sending.pop(lane, None)
            self._wake.set()

    async def _hold(self, tried: OutboxEntry, others: list[OutboxEntry]) -> None:
        """Let others wait as long as the one that found no network."""
        found = await self._store.get(tried.id)
        if found is not None and found.state is OutboxState.WAITING:
            await self._store.hold((other.id for other in others), found.reason, found.due_at)
            await self._news.changed()

    async def _send(self, due: OutboxEntry) -> Exception | None:
        """Send an entry as it is now, if it is still due; return why it could not be, if so."""
        behind = await self._order.behind(due)
        entry = None if behind else await self._store.mark_sending(due.id, _now())
        if entry is None:
            return None
        try:
            async with asyncio.timeout(_ATTEMPT_SECONDS):
                client = self._session.client_of(entry.account_id)
                answer = await self._attempts.make(entry.id, send_entry(client, entry))
        except BrokenOff:
            return None
        except TimeoutError:
            return await self._failed(entry, TimedOut())
        except RedNoteError as error:
            return await self._failed(entry, error)
        except Exception as error:
            _logger.exception("Entry %d of the outbox broke its client", entry.id)
            await self._give_up(entry, error)
            return error
        self._reach.found(entry.account_id)
        if entry.kind is OutboxKind.REACTION:
            await self._granted(entry, answer)
        elif isinstance(answer, Note | Comment | ScheduledNote | Message):
            await self._confirmed(entry, answer)
        return None

    async def _granted(self, entry: OutboxEntry, answer: Sent | Answer) -> None:
        keys = await self._store.confirm_reaction(entry)
        granted = None if isinstance(answer, ScheduledNote | Message) else answer
        self._news.settled(entry, granted)
        for key in {entry.idempotency_key, *keys}:
            self._outcomes.resolve(key, granted)
        await self._news.changed()

    async def _confirmed(self, entry: OutboxEntry, sent: Sent) -> None:
        await self._keep(entry, sent)
        draft_gone = await self._store.confirm(entry.id, entry.draft_id)
        await self._order.settled(entry, sent=True)
        await self._news.posted(entry, sent, draft_gone)
        self._outcomes.resolve(entry.idempotency_key, sent)
        await self._news.changed()

    async def _failed(self, entry: OutboxEntry, error: RedNoteError) -> RedNoteError:
        """Keep why an attempt failed, and when the next one is made, if any; return the reason."""
        if not error.retryable:
            _logger.warning("Entry %d of the outbox was refused: %r", entry.id, error)
            await self._give_up(entry, error)
            return error
        seconds = self._delay(entry.attempts + 1)
        if isinstance(error, RateLimited) and error.retry_after is not None:
            seconds = max(seconds, error.retry_after)
        if self._reach.lost(entry.account_id, error):
            seconds = min(seconds, LONGEST_OFFLINE)
        due_at = _now() + timedelta(seconds=seconds)
        await self._store.mark_waiting(
            entry.id, type(error).__name__, due_at, entry.idempotency_key, _reached(entry, error)
        )
        self._outcomes.resolve(entry.idempotency_key, None)
        await self._news.changed()
        return error

    async def _give_up(self, entry: OutboxEntry, error: Exception) -> None:
        key = entry.idempotency_key
        reached = _reached(entry, error)
        latest = await self._store.mark_failed(entry.id, type(error).__name__, key, reached)
        await self._order.settled(entry, sent=False)
        self._news.settled(entry, error=error)
        if not self._outcomes.resolve(key, error) and latest:
            self._news.refused(entry, error)
        await self._news.changed()


def _reached(entry: OutboxEntry, error: Exception) -> bool:
    """Tell whether something may have come to the network by now."""
    return entry.reached or not (isinstance(error, ApiError) and error.without_effect)


def _now() -> datetime:
    return datetime.now(UTC)
