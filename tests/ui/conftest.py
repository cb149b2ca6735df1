"""A real profile with the sample community under real panels."""

from __future__ import annotations

import gc
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from keyring.backends.fail import Keyring as NoKeyring

from rednote_desktop.app.container import Container
from rednote_desktop.app.interface import build_context, close_context
from rednote_desktop.storage.paths import ProfilePaths
from rednote_desktop.storage.secrets import SecretStore
from rednote_desktop.ui.context import UiContext
from tests.network import connect, mock_network
from tests.support import application, wait_until

if TYPE_CHECKING:
    from mastodon_mock.testing.server import MockServer


@pytest.fixture(autouse=True)
def _garbage() -> Iterator[None]:
    """Take widgets apart on this thread, as the program does: on a worker's Qt crashes."""
    gc.disable()
    yield
    gc.collect()
    gc.enable()


@pytest.fixture
async def container(tmp_path: Path) -> AsyncIterator[Container]:
    """Return the services over a fresh profile with the sample community, read in English."""
    no_keyring = SecretStore(NoKeyring())  # type: ignore[no-untyped-call]
    made = Container(ProfilePaths(tmp_path / "profile"), no_keyring)
    made.settings.update(reading={"languages": ("en",)}, appearance={"reduced_motion": "on"})
    await made.start()
    yield made
    await made.close()


@pytest.fixture
async def app_context(container: Container) -> AsyncIterator[UiContext]:
    """Return what panels are given, in the light theme and in English."""
    context = build_context(application(), container, "en_US", "light")
    yield context
    close_context(context)


@pytest.fixture
def network() -> Iterator[MockServer]:
    """Return a server of the Mastodon family; alice, bob and carol have accounts there."""
    with mock_network() as server:
        yield server


@pytest.fixture
async def connected_context(
    container: Container, network: MockServer, app_context: UiContext
) -> UiContext:
    """Return what panels are given, signed in as alice on the server."""
    await connect(container, network, "alice")
    await wait_until(lambda: container.services.live.connected)
    return app_context
