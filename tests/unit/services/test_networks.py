"""Connecting accounts to a real server of the family, on the loopback, with its OAuth flow."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlsplit

import httpx
import msgspec
import pytest
from keyring.backend import KeyringBackend
from keyring.backends.fail import Keyring as NoKeyring

from rednote_desktop.api.local.community import LocalCommunity
from rednote_desktop.domain.account import Account
from rednote_desktop.domain.errors import AuthRequired, Denied, NotFound, Rejected
from rednote_desktop.services.connected import ConnectedAccounts
from rednote_desktop.services.events import (
    AccountChanged,
    AccountsChanged,
    EventBus,
    SessionSwitched,
    SignedIn,
    SignInNeeded,
)
from rednote_desktop.services.networks import NetworkService
from rednote_desktop.services.session import SessionService
from rednote_desktop.storage.connections import ADD_TALKS, CREATE_CONNECTIONS, ConnectionStore
from rednote_desktop.storage.database import Database
from rednote_desktop.storage.paths import resources_dir
from rednote_desktop.storage.secrets import SecretStore
from rednote_desktop.storage.settings import SettingsStore
from tests.network import let_in, mock_network, rename, revoke_token, token_works
from tests.support import wait_until

if TYPE_CHECKING:
    from mastodon_mock.testing.server import MockServer


class Keyring(KeyringBackend):
    """A keyring that keeps what it is given, or is locked."""

    priority = 1

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.kept: dict[str, str] = {}
        self.locked = False

    def token(self, account: Account) -> str:
        """Return the access token that is kept for an account."""
        token: str = msgspec.json.decode(self.kept[f"account:{account.id}"])["token"]
        return token

    def get_password(self, service: str, username: str) -> str | None:
        if self.locked:
            raise RuntimeError("locked")
        return self.kept.get(username)

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[username]


class Run:
    """One run of the program's sessions over a profile; ``close`` and make another to restart."""

    def __init__(self, folder: Path, keyring: KeyringBackend) -> None:
        self.folder = folder
        self.events = EventBus()
        self.settings = SettingsStore(folder / "settings.json")
        self.community = LocalCommunity(
            folder / "community.sqlite", folder / "media", resources_dir() / "sample"
        )
        self.database = Database(folder / "profile.sqlite", [CREATE_CONNECTIONS, ADD_TALKS])
        self.secrets = SecretStore(keyring)
        accounts = ConnectedAccounts(
            self.community, ConnectionStore(self.database), self.secrets, self.events
        )
        self.session = SessionService(accounts, self.settings, self.events)
        self.networks = NetworkService(accounts, self.session, self.events)

    def hear(self, *kinds: type) -> list[object]:
        heard: list[object] = []
        for kind in kinds:
            self.events.subscribe(kind, heard.append)
        return heard

    async def start(self) -> None:
        await self.community.open()
        await self.networks.start()
        await self.session.start()

    async def close(self) -> None:
        await self.networks.close()
        await self.session.close()
        self.database.close()
        self.community.close()
        self.secrets.close()
        self.settings.close()

    async def connect(self, server: MockServer, username: str = "alice") -> Account:
        signing = self.networks.sign_in(lambda went_well: "")
        try:
            address = await signing.begin(await signing.check(server.base_url))
            waiting = asyncio.ensure_future(signing.wait())
            await asyncio.to_thread(let_in, address, username)
            return await waiting
        finally:
            await signing.close()


@pytest.fixture
def network() -> Iterator[MockServer]:
    with mock_network() as server:
        yield server


@pytest.fixture
def keyring() -> Keyring:
    return Keyring()


@pytest.fixture
def folder(profile_folder: Path) -> Path:
    return profile_folder


@pytest.fixture
async def run(folder: Path, keyring: Keyring) -> AsyncIterator[Run]:
    made = Run(folder, keyring)
    await made.start()
    yield made
    await made.close()


async def test_the_whole_way_in_and_out(run: Run, network: MockServer, keyring: Keyring) -> None:
    heard = run.hear(SignedIn, AccountsChanged, SessionSwitched)
    here = run.session.viewer
    alice = await run.connect(network)
    assert alice.id.endswith(f"@127.0.0.1:{network.port}")
    assert run.session.viewer == here, "the window decides when to switch"
    await run.session.switch(alice.id)
    assert [type(event) for event in heard] == [SignedIn, AccountsChanged, SessionSwitched]
    assert (await run.session.client.viewer()).id == alice.id
    assert run.session.client.capabilities.remote
    kept = run.networks.connection(alice.id)
    assert kept is not None
    assert (kept.host, kept.software) == (f"127.0.0.1:{network.port}", "mastodon")
    assert not run.networks.ends_with_program(alice.id)
    token = keyring.token(alice)
    assert await asyncio.to_thread(token_works, network, token)
    await run.networks.sign_out(alice.id)
    assert run.session.viewer == here
    assert keyring.kept == {}
    assert run.networks.connections == ()
    with pytest.raises(AuthRequired):
        run.session.client_of(alice.id)
    assert not await asyncio.to_thread(token_works, network, token), "the server was told"


async def test_secrets_are_in_the_keyring_alone(
    run: Run, network: MockServer, keyring: Keyring
) -> None:
    alice = await run.connect(network)
    await run.session.switch(alice.id)
    await run.close()
    grant = msgspec.json.decode(keyring.kept[f"account:{alice.id}"])
    assert set(grant) == {"token", "client_secret"}
    for file in run.folder.rglob("*"):
        if file.is_file():
            data = file.read_bytes()
            assert grant["token"].encode() not in data, file
            assert grant["client_secret"].encode() not in data, file


async def test_a_start_without_a_network_shows_the_account_as_it_was(
    run: Run, network: MockServer, keyring: Keyring
) -> None:
    alice = await run.connect(network)
    await run.session.switch(alice.id)
    limits = run.session.client.capabilities
    await run.close()
    network.stop()
    again = Run(run.folder, keyring)
    await again.start()
    assert again.session.viewer == alice
    assert again.session.client.capabilities == limits
    await again.close()


async def test_two_accounts_on_one_server_and_their_names(run: Run, network: MockServer) -> None:
    alice, bob = await run.connect(network), await run.connect(network, "bob")
    assert [each.name for each in (await run.session.accounts())[-2:]] == ["Alice", "Bob"]
    heard = run.hear(AccountChanged)
    await run.session.switch(bob.id)
    await asyncio.to_thread(rename, network, "bob", "Bob 宝")
    await run.session.refresh()
    assert heard[-1].account.name == "Bob 宝"  # type: ignore[attr-defined]
    kept = run.networks.connection(bob.id)
    assert kept is not None
    assert kept.account.name == "Bob 宝"
    assert run.networks.connection(alice.id) is not None


async def test_a_revoked_token_asks_once_and_loses_nothing(
    run: Run, network: MockServer, keyring: Keyring
) -> None:
    alice = await run.connect(network)
    await run.session.switch(alice.id)
    heard = run.hear(SignInNeeded)
    await asyncio.to_thread(revoke_token, network, keyring.token(alice))
    for _ in range(3):
        with pytest.raises(AuthRequired):
            await run.session.client.unread_count()
    assert [event.account.id for event in heard] == [alice.id]  # type: ignore[attr-defined]
    assert run.networks.needs_sign_in(alice.id)
    assert run.session.viewer.id == alice.id

    await run.close()
    again = Run(run.folder, keyring)
    await again.start()
    try:
        assert again.session.viewer.id == alice.id
        assert again.networks.needs_sign_in(alice.id)
        came_back = await again.connect(network)
        assert came_back.id == alice.id
        assert not again.networks.needs_sign_in(alice.id)
        assert await again.session.client.unread_count() >= 0
        assert len(again.networks.connections) == 1
    finally:
        await again.close()


async def test_a_locked_keyring_is_not_taken_for_a_lost_token(
    run: Run, network: MockServer, keyring: Keyring
) -> None:
    alice = await run.connect(network)
    await run.session.switch(alice.id)
    await run.close()
    keyring.locked = True
    locked = Run(run.folder, keyring)
    heard = locked.hear(SignInNeeded)
    await locked.start()
    with pytest.raises(AuthRequired):
        await locked.session.client.unread_count()
    assert len(heard) == 1
    await locked.close()
    keyring.locked = False
    opened = Run(run.folder, keyring)
    await opened.start()
    assert not opened.networks.needs_sign_in(alice.id)
    assert await opened.session.client.unread_count() >= 0
    await opened.close()


async def test_without_a_keyring_the_sign_in_ends_with_the_program(
    folder: Path, network: MockServer
) -> None:
    run = Run(folder, NoKeyring())  # type: ignore[no-untyped-call]
    await run.start()
    alice = await run.connect(network)
    assert run.networks.ends_with_program(alice.id)
    await run.session.switch(alice.id)
    assert await run.session.client.unread_count() >= 0
    await run.close()
    again = Run(folder, NoKeyring())  # type: ignore[no-untyped-call]
    heard = again.hear(SignInNeeded)
    await again.start()
    assert again.session.viewer.id == alice.id
    await wait_until(lambda: heard)
    assert again.networks.needs_sign_in(alice.id)
    await again.close()


async def test_a_code_can_be_pasted(run: Run, network: MockServer) -> None:
    signing = run.networks.sign_in(lambda went_well: "")
    try:
        await signing.begin(await signing.check(network.base_url))
        page = await asyncio.to_thread(let_in, signing.code_address, "carol")
        code = page.partition("code: ")[2].partition("<")[0]
        for wrong in ("", "two words", "wrong", "https://elsewhere.example/?code=1&state=x"):
            with pytest.raises(Rejected) as caught:
                await signing.paste(wrong)
            assert caught.value.field == "code"
        with pytest.raises(Denied):
            await signing.paste("http://127.0.0.1/signed-in?error=access_denied")
        carol = await signing.paste(f"  {code}\n")
    finally:
        await signing.close()
    assert carol.name == "Carol"
    assert run.networks.connection(carol.id) is not None


async def test_the_address_of_a_browser_that_could_not_come_back_will_do(
    run: Run, network: MockServer
) -> None:
    signing = run.networks.sign_in(lambda went_well: "")
    try:
        address = await signing.begin(await signing.check(network.base_url))
        asked = parse_qs(urlsplit(address).query)
        assert asked["code_challenge_method"] == ["S256"]
        page = await asyncio.to_thread(let_in, signing.code_address, "alice")
        code = page.partition("code: ")[2].partition("<")[0]
        back = f"{asked['redirect_uri'][0]}?code={code}&state={asked['state'][0]}"
        assert (await signing.paste(back)).name == "Alice"
    finally:
        await signing.close()


async def test_giving_up_leaves_nothing_behind(run: Run, network: MockServer) -> None:
    signing = run.networks.sign_in(lambda went_well: "")
    address = await signing.begin(await signing.check(network.base_url))
    waiting = asyncio.ensure_future(signing.wait())
    await asyncio.sleep(0)
    waiting.cancel()
    await asyncio.wait([waiting])
    await signing.close()
    await signing.close()
    with pytest.raises(httpx.ConnectError):
        await asyncio.to_thread(let_in, address, "alice")
    assert run.networks.connections == ()


async def test_a_server_that_is_gone_does_not_keep_one_signed_in(
    run: Run, network: MockServer, keyring: Keyring
) -> None:
    alice = await run.connect(network)
    network.stop()
    await run.networks.sign_out(alice.id)
    assert keyring.kept == {}
    assert run.networks.connections == ()
    with pytest.raises(NotFound):
        await run.networks.sign_out(alice.id)


async def test_a_server_is_asked_once_a_day_what_it_takes(
    run: Run, network: MockServer, keyring: Keyring
) -> None:
    alice = await run.connect(network)
    await run.session.switch(alice.id)
    store = ConnectionStore(run.database)
    (kept,) = await store.all()
    yesterday = kept.documented_at - timedelta(days=2)
    await run.close()

    database = Database(run.folder / "profile.sqlite", [CREATE_CONNECTIONS, ADD_TALKS])
    old = replace(kept, document=b'{"version": "4.0.0"}', documented_at=yesterday)
    await ConnectionStore(database).save(old)
    database.close()
    again = Run(run.folder, keyring)
    await again.start()
    try:
        await wait_until(lambda: again.networks.connections[0].documented_at > yesterday)
        assert again.networks.connections[0].document == kept.document
        assert again.session.client.capabilities.max_note_characters == 500
    finally:
        await again.close()
