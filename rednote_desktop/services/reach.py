"""Whose networks are out of reach, and what is sent once they are there again."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine
from datetime import UTC, datetime
from typing import Any, Final

from rednote_desktop.domain.errors import (
    AuthRequired,
    Offline,
    RedNoteError,
    StorageError,
    TimedOut,
    UnknownHost,
)
from rednote_desktop.services.events import EventBus, LiveChanged, SignedIn
from rednote_desktop.services.outbox_news import OutboxNews
from rednote_desktop.services.reaction_events import NetworkReached
from rednote_desktop.services.session import SessionService
from rednote_desktop.storage.outbox import OutboxState, OutboxStore

_logger = logging.getLogger(__name__)

LONGEST_OFFLINE: Final = 60.0
"""Seconds between attempts: whether there is a network again is soon found out, at no cost."""
_OUT_OF_REACH: Final = (Offline.__name__, UnknownHost.__name__, TimedOut.__name__)


class Reach:
    """Makes entries of the outbox due that waited for a network or a sign-in; wakes its worker."""

    def __init__(
        self,
        store: OutboxStore,
        session: SessionService,
        events: EventBus,
        news: OutboxNews,
        wake: Callable[[], None],
    ) -> None:
        self._store = store
        self._session = session
        self._news = news
        self._wake = wake
        self._away: set[str] = set()
        self._running: set[asyncio.Task[None]] = set()
        self._unsubscribe = (
            events.subscribe(SignedIn, lambda event: self._start(self._go_on(event.account.id))),
            events.subscribe(LiveChanged, self._live_changed),
            events.subscribe(NetworkReached, lambda event: self.found(event.account_id)),
        )

    def lost(self, account_id: str, error: RedNoteError) -> bool:
        """Note that a network did not answer, if that is what an error says; tell whether."""
        away = type(error).__name__ in _OUT_OF_REACH
        if away:
            self._away.add(account_id)
        return away

    def found(self, account_id: str) -> None:
        """Send what waited for a network, now that it has answered something."""
        if account_id in self._away:
            self._away.discard(account_id)
            self._start(self._hurry(account_id))

    async def close(self) -> None:
        """Stop listening and finish what is under way; safe to call twice."""
        for unsubscribe in self._unsubscribe:
            unsubscribe()
        await asyncio.gather(*self._running, return_exceptions=True)

    def _live_changed(self, event: LiveChanged) -> None:
        if event.connected and self._session.signed_in:
            self.found(self._session.viewer.id)

    async def _hurry(self, account_id: str) -> None:
        await self._store.hurry(account_id, _OUT_OF_REACH, datetime.now(UTC))

    async def _go_on(self, account_id: str) -> None:
        """Send what an account could not while it was signed out."""
        reason = AuthRequired.__name__
        given_up = [
            entry
            for entry in await self._store.entries()
            if entry.account_id == account_id
            and entry.reason == reason
            and entry.state is OutboxState.FAILED
        ]
        if await self._store.retry_account(account_id, reason, datetime.now(UTC)):
            for entry in given_up:
                self._news.pending(entry)
            await self._news.changed()

    def _start(self, work: Coroutine[Any, Any, None]) -> None:
        async def run() -> None:
            try:
                await work
                self._wake()
            except StorageError:
                _logger.exception("The outbox could not be written")

        task = asyncio.create_task(run())
        self._running.add(task)
        task.add_done_callback(self._running.discard)


def no_way(error: Exception | None) -> bool:
    """Tell whether no connection could be made, so that nothing else can be sent there either."""
    return isinstance(error, Offline | TimedOut) and error.without_effect
