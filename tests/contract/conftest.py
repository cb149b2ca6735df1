"""One suite for all adapters: the fixture ``harness`` gives each network in turn."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from rednote_desktop.api.local.community import LocalCommunity
from tests.contract.harness import Harness, LocalHarness


@pytest.fixture(scope="session")
def installed(tmp_path_factory: pytest.TempPathFactory, resources: Path) -> Path:
    """Return a community with its sample, to be copied: installing it anew takes longer."""
    folder = tmp_path_factory.mktemp("installed")
    community = LocalCommunity(folder / "community.sqlite", folder / "media", resources / "sample")
    asyncio.run(community.open())
    community.close()
    return folder / "community.sqlite"


@pytest.fixture(params=["local"])
async def harness(
    request: pytest.FixtureRequest, tmp_path: Path, installed: Path, resources: Path
) -> AsyncIterator[Harness]:
    """Return a network of the test's own."""
    folder = tmp_path / "network"
    folder.mkdir()
    shutil.copy(installed, folder / "community.sqlite")
    network = LocalHarness(folder, resources / "sample")
    yield network
    await network.close()
