"""One suite for all adapters: the fixture ``harness`` gives each network in turn."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from rednote_desktop.api.local.community import LocalCommunity
from tests.contract.harness import Harness, LocalHarness
from tests.contract.mastodon import MastodonHarness, MockServer


@pytest.fixture(scope="session")
def installed(tmp_path_factory: pytest.TempPathFactory, resources: Path) -> Path:
    """Return a community with its sample, to be copied: installing it anew takes longer."""
    folder = tmp_path_factory.mktemp("installed")
    community = LocalCommunity(folder / "community.sqlite", folder / "media", resources / "sample")
    asyncio.run(community.open())
    community.close()
    return folder / "community.sqlite"


@pytest.fixture(scope="session")
def mock_server() -> Iterator[MockServer]:
    """Return a server of the Mastodon family on the loopback, in a process of its own."""
    server = MockServer()
    yield server
    server.close()


@pytest.fixture(params=["local", "mastodon"])
def network(request: pytest.FixtureRequest, tmp_path: Path) -> Harness:
    """Return a network as it stands before anybody is on it."""
    if request.param == "mastodon":
        server: MockServer = request.getfixturevalue("mock_server")
        server.reset()
        return MastodonHarness(server)
    folder = tmp_path / "network"
    folder.mkdir()
    shutil.copy(request.getfixturevalue("installed"), folder / "community.sqlite")
    return LocalHarness(folder, request.getfixturevalue("resources") / "sample")


@pytest.fixture
async def harness(request: pytest.FixtureRequest, network: Harness) -> AsyncIterator[Harness]:
    """Return a network of the test's own, unless it lacks what the test needs.

    The mark ``needs`` names capabilities, each with ``not`` before it where the network must be
    without.
    """
    can = (await network.client("ann")).capabilities
    for mark in request.node.iter_markers("needs"):
        for need in mark.args:
            wanted = not need.startswith("not ")
            if bool(getattr(can, need.removeprefix("not "))) is not wanted:
                await network.close()
                pytest.skip(f"this network cannot: {need}")
    yield network
    await network.close()
