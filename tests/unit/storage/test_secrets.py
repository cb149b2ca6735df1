from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator

import pytest
from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked, PasswordDeleteError

from rednote_desktop.domain.errors import SecretsUnavailable
from rednote_desktop.storage.secrets import SecretStore
from tests.support import PATIENCE, wait_until


class Drawer(KeyringBackend):
    """A keyring in a dictionary, that can be locked and can be made to wait."""

    priority = 0.1

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.kept: dict[tuple[str, str], str] = {}
        self.locked = False
        self.prompt: threading.Event | None = None
        self.threads: set[str] = set()

    def _open(self) -> None:
        self.threads.add(threading.current_thread().name)
        if self.prompt is not None:
            self.prompt.wait(PATIENCE)
        if self.locked:
            raise KeyringLocked("locked")

    def get_password(self, service: str, username: str) -> str | None:
        self._open()
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._open()
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._open()
        if (service, username) not in self.kept:
            raise PasswordDeleteError("not there")
        del self.kept[service, username]


@pytest.fixture
def drawer() -> Iterator[Drawer]:
    drawer = Drawer()
    yield drawer
    if drawer.prompt is not None:
        drawer.prompt.set()


async def test_secrets_are_kept_in_the_keyring(drawer: Drawer) -> None:
    store = SecretStore(drawer)
    assert await store.get("token") is None
    assert await store.set("token", "s3cret") is True
    assert await SecretStore(drawer).get("token") == "s3cret"
    assert store.only_in_memory == frozenset()
    await store.delete("token")
    await store.delete("token")
    assert await store.get("token") is None
    assert threading.current_thread().name not in drawer.threads


async def test_a_locked_keyring_leaves_the_memory(
    drawer: Drawer, caplog: pytest.LogCaptureFixture
) -> None:
    drawer.locked = True
    store = SecretStore(drawer)
    with pytest.raises(SecretsUnavailable):
        await store.get("token")
    assert await store.set("token", "s3cret") is False
    assert store.only_in_memory == {"token"}
    assert await store.get("token") == "s3cret"
    assert "s3cret" not in caplog.text
    drawer.locked = False
    assert await store.set("token", "s3cret") is True
    assert store.only_in_memory == frozenset()
    store.close()
    store.close()
    assert await store.get("token") == "s3cret"


async def test_a_keyring_that_waits_for_a_person_holds_nobody(drawer: Drawer) -> None:
    drawer.prompt = threading.Event()
    store = SecretStore(drawer, timeout_seconds=0.5)
    asking = asyncio.create_task(store.get("token"))
    # The loop goes on while the keyring waits, and does not wait for ever.
    await wait_until(lambda: drawer.threads)
    with pytest.raises(SecretsUnavailable):
        await asking
    assert not drawer.prompt.is_set()


async def test_without_a_keyring_of_the_system_nothing_else_is_used(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    # Back ends that merely happen to be importable, this test's own drawer among them, are not
    # trusted: they may write plain text.
    import keyring.backend

    monkeypatch.setattr(keyring.backend, "get_all_keyring", lambda: [Drawer()])
    store = SecretStore()
    with pytest.raises(SecretsUnavailable):
        await store.get("token")
