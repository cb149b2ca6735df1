"""Who is signed in."""

from __future__ import annotations

import asyncio
import uuid
from typing import Protocol

from rednote_desktop.api.client import SocialClient
from rednote_desktop.domain.account import Account, ProfileEdit
from rednote_desktop.domain.errors import AuthRequired, NotFound
from rednote_desktop.services.answer_order import AnswerOrder
from rednote_desktop.services.events import AccountChanged, EventBus, SessionSwitched
from rednote_desktop.storage.settings import SettingsStore


class AccountSource(Protocol):
    """A place where several accounts of one person live."""

    async def owned_accounts(self) -> tuple[Account, ...]:
        """Return the accounts that may be used on this computer, the oldest first."""
        ...

    async def create_account(self, name: str, handle: str, languages: tuple[str, ...]) -> Account:
        """Make an account; raises ``Rejected`` with the ``field`` at fault."""
        ...

    def client(self, account_id: str) -> SocialClient:
        """Return a client that acts for an account."""
        ...


class SessionService:
    """The accounts of this computer and the one that is signed in.

    Clients stay open until ``close()``, so that what another account still has under way, its
    outbox for instance, goes on after a switch.
    """

    def __init__(self, community: AccountSource, settings: SettingsStore, events: EventBus) -> None:
        self.events = events
        self._community = community
        self._settings = settings
        self._clients: dict[str, SocialClient] = {}
        self._viewer: Account | None = None
        self._switching = asyncio.Lock()
        self._profiles = AnswerOrder()

    @property
    def signed_in(self) -> bool:
        """Whether there is a viewer."""
        return self._viewer is not None

    @property
    def viewer(self) -> Account:
        """The signed-in person; raises ``AuthRequired`` when there is none."""
        if self._viewer is None:
            raise AuthRequired("nobody is signed in")
        return self._viewer

    @property
    def client(self) -> SocialClient:
        """The client of the signed-in person; raises ``AuthRequired`` when there is none."""
        return self.client_of(self.viewer.id)

    def client_of(self, account_id: str) -> SocialClient:
        """Return the client that acts for one of the person's accounts."""
        client = self._clients.get(account_id)
        if client is None:
            client = self._clients[account_id] = self._community.client(account_id)
        return client

    async def start(self) -> None:
        """Sign in the account that was active last, or the first one.

        Raises ``AuthRequired`` when there is no account yet.
        """
        async with self._switching:
            accounts = await self._community.owned_accounts()
            if not accounts:
                raise AuthRequired("there is no account")
            wanted = self._settings.value.session.active_account
            chosen = next((account for account in accounts if account.id == wanted), accounts[0])
            await self._enter(chosen)

    async def accounts(self) -> tuple[Account, ...]:
        """Return the accounts to switch between."""
        return await self._community.owned_accounts()

    async def switch(self, account_id: str) -> None:
        """Sign in another of the accounts; raises ``NotFound``."""
        async with self._switching:
            if self._viewer is not None and self._viewer.id == account_id:
                return
            accounts = await self._community.owned_accounts()
            chosen = next((account for account in accounts if account.id == account_id), None)
            if chosen is None:
                raise NotFound(f"account {account_id}")
            await self._enter(chosen)

    async def leave(self, account_id: str) -> None:
        """Stop acting as an account: where it is the viewer's, sign in the first other one.

        Raises ``NotFound`` where there is no other.
        """
        if self._viewer is not None and self._viewer.id == account_id:
            others = [each for each in await self.accounts() if each.id != account_id]
            if not others:
                raise NotFound("there is no other account")
            await self.switch(others[0].id)
        client = self._clients.pop(account_id, None)
        if client is not None:
            await client.close()

    async def create(self, name: str, handle: str, languages: tuple[str, ...]) -> Account:
        """Make an account; it is signed in only when nobody was.

        Raises ``Rejected`` with the ``field`` at fault ("name" or "handle").
        """
        account = await self._community.create_account(name, handle, languages)
        if self._viewer is None:
            await self.switch(account.id)
        return account

    async def edit_profile(self, edit: ProfileEdit) -> Account:
        """Change the viewer's profile; raises ``Rejected`` with the ``field`` at fault."""
        account = await self.client.edit_profile(edit, uuid.uuid4().hex)
        self._profiles.changed()
        self._take(account)
        return account

    async def refresh(self) -> Account:
        """Read the viewer again, with the counts of now; raises ``ApiError``."""
        question = self._profiles.ask()
        account = await self.client.viewer()
        if self._profiles.take(question):
            self._take(account)
        return account

    async def close(self) -> None:
        """Close all clients; safe to call twice."""
        clients, self._clients = tuple(self._clients.values()), {}
        self._viewer = None
        for client in clients:
            await client.close()

    async def _enter(self, account: Account) -> None:
        client = self.client_of(account.id)
        # A network far away may be out of reach: then the account is shown as it was known last.
        viewer = account if client.capabilities.remote else await client.viewer()
        self._viewer = viewer
        self._settings.update(session={"active_account": viewer.id})
        self.events.publish(SessionSwitched(viewer))

    def _take(self, account: Account) -> None:
        if self._viewer is None or self._viewer.id != account.id or self._viewer == account:
            return
        self._viewer = account
        self.events.publish(AccountChanged(account))
