"""The networks a person is connected to: signing in and out, and what becomes of it."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Final, Protocol, runtime_checkable

from rednote_desktop.domain.account import Account
from rednote_desktop.domain.errors import RedNoteError
from rednote_desktop.services.connected import ConnectedAccounts
from rednote_desktop.services.events import (
    AccountChanged,
    EventBus,
    SessionSwitched,
    SignedIn,
)
from rednote_desktop.services.session import SessionService
from rednote_desktop.services.sign_in import SignIn
from rednote_desktop.storage.connections import Connection

_logger = logging.getLogger(__name__)

_DESCRIBED_FOR: Final = timedelta(days=1)
"""How long a server's description of itself and its limits is taken for true."""


@runtime_checkable
class _Describing(Protocol):
    """A client whose network can be asked anew what it takes."""

    async def describe(self) -> None:
        """Ask it."""
        ...


class NetworkService:
    """Connects and disconnects accounts; drafts and what waits to be sent stay in any case.

    A connected account is shown as it was known last; how it looks now is looked up in the
    background when it is switched to.
    """

    def __init__(
        self, accounts: ConnectedAccounts, session: SessionService, events: EventBus
    ) -> None:
        self._accounts = accounts
        self._session = session
        self._looking: asyncio.Task[None] | None = None
        self._leaving: set[asyncio.Task[None]] = set()
        self._unsubscribe = (
            events.subscribe(SessionSwitched, lambda event: self._look(event.viewer)),
            events.subscribe(SignedIn, lambda event: self._look(event.account)),
            events.subscribe(AccountChanged, lambda event: accounts.remember(event.account)),
        )

    @property
    def connections(self) -> tuple[Connection, ...]:
        """All connected accounts, the oldest first."""
        return self._accounts.connections

    def connection(self, account_id: str) -> Connection | None:
        """Return what is known of a connected account; ``None`` for one of this computer."""
        return self._accounts.connection(account_id)

    def needs_sign_in(self, account_id: str) -> bool:
        """Tell whether a connected account has to be signed in again."""
        return self._accounts.needs_sign_in(account_id)

    def ends_with_program(self, account_id: str) -> bool:
        """Tell whether there is no keyring, so that the sign-in lasts until the program ends."""
        return self._accounts.ends_with_program(account_id)

    async def start(self) -> None:
        """Read what is connected; no network is asked. Raises ``StorageError``."""
        await self._accounts.start()

    def sign_in(self, page: Callable[[bool], str]) -> SignIn:
        """Begin to connect an account, or to sign one in again; close it at the end.

        ``page`` writes what the browser shows at the end, given whether it went well.
        """
        return SignIn(self._accounts, page)

    async def sign_out(self, account_id: str) -> None:
        """Disconnect an account; another one is signed in where it was the viewer's.

        Raises ``NotFound`` for one that is not connected. Whoever waits for it may give up: what
        has begun is finished all the same, for the page that asks goes with the account.
        """
        task = asyncio.get_running_loop().create_task(self._sign_out(account_id))
        self._leaving.add(task)
        task.add_done_callback(self._left)
        await asyncio.shield(task)

    async def close(self) -> None:
        """Stop looking; safe to call twice."""
        for unsubscribe in self._unsubscribe:
            unsubscribe()
        if self._looking is not None:
            self._looking.cancel()
            await asyncio.wait([self._looking])
        await asyncio.gather(*self._leaving, return_exceptions=True)
        await self._accounts.close()

    async def _sign_out(self, account_id: str) -> None:
        await self._session.leave(account_id)
        await self._accounts.forget(account_id)

    def _left(self, task: asyncio.Task[None]) -> None:
        self._leaving.discard(task)
        if not task.cancelled() and task.exception() is not None:
            _logger.warning("Signing out failed: %r", task.exception())

    def _look(self, account: Account) -> None:
        viewed = self._session.signed_in and self._session.viewer.id == account.id
        if not viewed or self._accounts.connection(account.id) is None:
            return
        if self._looking is not None:
            self._looking.cancel()
        self._looking = asyncio.get_running_loop().create_task(self._look_up())

    async def _look_up(self) -> None:
        try:
            viewer = await self._session.refresh()
            await self._describe(viewer.id)
        except RedNoteError as error:
            _logger.info("The viewer is shown as known last: %r", error)

    async def _describe(self, account_id: str) -> None:
        kept = self._accounts.connection(account_id)
        client = self._session.client_of(account_id)
        if kept is None or not isinstance(client, _Describing):
            return
        if datetime.now(UTC) - kept.documented_at > _DESCRIBED_FOR:
            await client.describe()
            self._accounts.described(account_id)
