"""An embedded community of the test's own, with the sample in it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from rednote_desktop.api.local.community import LocalCommunity


@pytest.fixture
async def community(tmp_path: Path, resources: Path) -> AsyncIterator[LocalCommunity]:
    opened = LocalCommunity(tmp_path / "community.sqlite", tmp_path / "media", resources / "sample")
    await opened.open(("en", "zh"))
    yield opened
    opened.close()
