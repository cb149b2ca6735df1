"""The accounts one can act as: those of the embedded community and those connected to networks."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Coroutine
from dataclasses import replace
from datetime import UTC, datetime
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

import msgspec

from rednote_desktop.api.client import SocialClient
from rednote_desktop.domain.account import Account
from rednote_desktop.domain.errors import (
    ApiError,
    AuthRequired,
    NotFound,
    SecretsUnavailable,
    StorageError,
)
from rednote_desktop.services.events import (
    AccountsChanged,
    EventBus,
    SignedIn,
    SignInNeeded,
    UploadProgress,
)
from rednote_desktop.services.session import AccountSource
from rednote_desktop.storage.connections import Connection, ConnectionStore
from rednote_desktop.storage.secrets import SecretStore

if TYPE_CHECKING:
    from rednote_desktop.api.mastodon.auth import AppKeys
    from rednote_desktop.api.mastodon.discovery import ServerFound

_logger = logging.getLogger(__name__)

_ADAPTER: Final = "rednote_desktop.api.mastodon.client"
"""Imported on a worker, and only where an account is connected: it takes longer than a frame."""


class _Grant(msgspec.Struct, frozen=True):
    """What lets the program act for an account; kept as one secret."""

    token: str
    client_secret: str


class ConnectedAccounts:
    """An ``AccountSource`` that adds connected accounts to those of the embedded community.

    Tokens are kept in the keyring, or in memory where there is none. An account whose token is
    not taken any more stays, with everything that hangs on it, until it is signed in again:
    ``SignInNeeded`` tells of it once, and its clients raise ``AuthRequired`` without asking the
    server.
    """

    def __init__(
        self,
        community: AccountSource,
        store: ConnectionStore,
        secrets: SecretStore,
        events: EventBus,
    ) -> None:
        self._community = community
        self._store = store
        self._secrets = secrets
        self._events = events
        self._known: dict[str, Connection] = {}
        self._grants: dict[str, _Grant] = {}
        self._asking: dict[str, asyncio.Lock] = {}
        self._locked: set[str] = set()
        self._jobs: set[asyncio.Task[None]] = set()

    @property
    def connections(self) -> tuple[Connection, ...]:
        """All connected accounts, the oldest first."""
        return tuple(self._known.values())

    def connection(self, account_id: str) -> Connection | None:
        """Return what is known of a connected account; ``None`` for one of this computer."""
        return self._known.get(account_id)

    def needs_sign_in(self, account_id: str) -> bool:
        """Tell whether a connected account has to be signed in again."""
        kept = self._known.get(account_id)
        return kept is not None and (kept.needs_sign_in or account_id in self._locked)

    def ends_with_program(self, account_id: str) -> bool:
        """Tell whether there is no keyring, so that the sign-in lasts until the program ends."""
        return _secret_name(account_id) in self._secrets.only_in_memory

    async def start(self) -> None:
        """Read what is connected; no network is asked. Raises ``StorageError``."""
        self._known = {kept.account.id: kept for kept in await self._store.all()}
        if self._known:
            await load_adapter()

    async def owned_accounts(self) -> tuple[Account, ...]:
        """Return the community's accounts, then the connected ones as they were known last."""
        own = await self._community.owned_accounts()
        return (*own, *(kept.account for kept in self._known.values()))

    async def create_account(self, name: str, handle: str, languages: tuple[str, ...]) -> Account:
        """Make an account in the embedded community; raises ``Rejected`` with the ``field``."""
        return await self._community.create_account(name, handle, languages)

    def client(self, account_id: str) -> SocialClient:
        """Return a client that acts for an account.

        Raises ``AuthRequired`` for one that was signed out: it may be signed in again.
        """
        kept = self._known.get(account_id)
        if kept is not None:
            return self._remote_client(kept)
        if "@" in account_id:
            raise AuthRequired(account_id)
        return self._community.client(account_id)

    async def connect(self, server: ServerFound, keys: AppKeys, token: str) -> Account:
        """Keep an account that the person let the program use, and return it.

        Raises ``ApiError`` where the server does not say whose the token is.
        """
        account = await self._whose(server, token)
        old = self._known.get(account.id)
        now = datetime.now(UTC)
        before = await self._kept_grant(account.id) if old is not None else None
        grant = _Grant(token, keys.client_secret)
        await self._secrets.set(_secret_name(account.id), msgspec.json.encode(grant).decode())
        self._grants[account.id] = grant
        self._locked.discard(account.id)
        await self._keep(
            Connection(
                account=account,
                origin=server.origin,
                client_id=keys.client_id,
                software=server.software,
                document=server.document,
                documented_at=now,
                added_at=now if old is None else old.added_at,
            )
        )
        if old is not None and before is not None and before != grant:
            await self._revoke(old, before)
        self._events.publish(SignedIn(account))
        self._events.publish(AccountsChanged())
        return account

    async def forget(self, account_id: str) -> None:
        """Take the program's right to act back and forget the account.

        A server that cannot be asked now leaves the account forgotten here all the same.
        """
        kept = self._known.get(account_id)
        if kept is None:
            raise NotFound(f"account {account_id}")
        grant = await self._kept_grant(account_id)
        await self._store.delete(account_id)
        del self._known[account_id]
        self._grants.pop(account_id, None)
        self._locked.discard(account_id)
        try:
            await self._secrets.delete(_secret_name(account_id))
        except SecretsUnavailable as error:
            _logger.warning("A secret could not be deleted: %s", error)
        self._events.publish(AccountsChanged())
        if grant is not None:
            await self._revoke(kept, grant)

    def remember(self, account: Account) -> None:
        """Keep how a connected account looks now, for the next start without a network."""
        kept = self._known.get(account.id)
        if kept is not None and kept.account != account:
            self._change(replace(kept, account=account))

    def described(self, account_id: str) -> None:
        """Keep that the server was asked just now what it takes.

        Whether it has conversations is found out anew at the next start: it may be newer.
        """
        kept = self._known.get(account_id)
        if kept is not None:
            self._change(replace(kept, documented_at=datetime.now(UTC), without_talks=False))

    async def close(self) -> None:
        """Finish what is being kept; safe to call twice."""
        await asyncio.gather(*self._jobs, return_exceptions=True)

    def _remote_client(self, kept: Connection) -> SocialClient:
        from rednote_desktop.api.http import HttpClient
        from rednote_desktop.api.mastodon.client import MastodonClient

        account_id = kept.account.id
        http = HttpClient(
            kept.origin,
            lambda: self._token(account_id),
            lambda: self._refused(account_id),
        )
        return MastodonClient(
            http,
            kept.document,
            lambda document: self._documented(account_id, document),
            viewer_id=account_id,
            progress=lambda *how: self._events.publish(UploadProgress(*how)),
            talks=not kept.without_talks,
            on_no_talks=lambda: self._has_no_talks(account_id),
        )

    async def _whose(self, server: ServerFound, token: str) -> Account:
        from rednote_desktop.api.http import HttpClient
        from rednote_desktop.api.mastodon.client import MastodonClient

        async def given() -> str:
            return token

        client = MastodonClient(HttpClient(server.origin, given), server.document)
        try:
            return await client.viewer()
        finally:
            await client.close()

    async def _token(self, account_id: str) -> str:
        """Return the token of an account; raises ``AuthRequired`` when there is none."""
        async with self._asking.setdefault(account_id, asyncio.Lock()):
            if account_id not in self._known or self.needs_sign_in(account_id):
                raise AuthRequired(account_id)
            grant = self._grants.get(account_id)
            if grant is None:
                try:
                    grant = await self._read_grant(account_id)
                except SecretsUnavailable as error:
                    # A keyring that is locked now may be open at the next start.
                    self._locked.add(account_id)
                    self._ask_to_sign_in(account_id)
                    raise AuthRequired(account_id) from error
            if grant is None:
                self._refused(account_id)
                raise AuthRequired(account_id)
            self._grants[account_id] = grant
            return grant.token

    async def _kept_grant(self, account_id: str) -> _Grant | None:
        """Return what was granted, or ``None`` where that cannot be read."""
        try:
            return self._grants.get(account_id) or await self._read_grant(account_id)
        except SecretsUnavailable as error:
            _logger.warning("The sign-in of an account cannot be read: %s", error)
            return None

    async def _read_grant(self, account_id: str) -> _Grant | None:
        secret = await self._secrets.get(_secret_name(account_id))
        if secret is None:
            return None
        try:
            return msgspec.json.decode(secret, type=_Grant)
        except msgspec.DecodeError:
            _logger.warning("The keyring holds something else for %s", account_id)
            return None

    async def _revoke(self, kept: Connection, grant: _Grant) -> None:
        await load_adapter()
        from rednote_desktop.api.mastodon.auth import AppKeys, revoke

        try:
            await revoke(kept.origin, AppKeys(kept.client_id, grant.client_secret), grant.token)
        except ApiError as error:
            _logger.warning("%s could not be told of the sign-out: %r", kept.host, error)

    def _refused(self, account_id: str) -> None:
        kept = self._known.get(account_id)
        if kept is None or kept.needs_sign_in:
            return
        self._grants.pop(account_id, None)
        self._change(replace(kept, needs_sign_in=True))
        self._ask_to_sign_in(account_id)

    def _ask_to_sign_in(self, account_id: str) -> None:
        self._events.publish(SignInNeeded(self._known[account_id].account))
        self._events.publish(AccountsChanged())

    def _documented(self, account_id: str, document: bytes) -> None:
        kept = self._known.get(account_id)
        if kept is not None:
            self._change(replace(kept, document=document, documented_at=datetime.now(UTC)))

    def _has_no_talks(self, account_id: str) -> None:
        kept = self._known.get(account_id)
        if kept is not None:
            self._change(replace(kept, without_talks=True))

    def _change(self, kept: Connection) -> None:
        """Keep a connection in the background."""
        self._known[kept.account.id] = kept
        self._spawn(self._saved(kept))

    async def _saved(self, kept: Connection) -> None:
        if self._known.get(kept.account.id) is not kept:
            return  # it was changed again, or forgotten
        try:
            await self._store.save(kept)
        except StorageError as error:
            _logger.warning("A connected account could not be kept: %r", error)

    async def _keep(self, kept: Connection) -> None:
        await self._store.save(kept)
        self._known[kept.account.id] = kept

    def _spawn(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self._jobs.add(task)
        task.add_done_callback(self._jobs.discard)


async def load_adapter() -> None:
    """Load what talks to servers, off the event loop."""
    await asyncio.to_thread(import_module, _ADAPTER)


def _secret_name(account_id: str) -> str:
    return f"account:{account_id}"
