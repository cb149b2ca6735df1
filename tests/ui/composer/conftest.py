"""A composer over the real services, and files to put into it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from PIL import Image

from rednote_desktop.ui.composer.panel import ComposerPanel
from rednote_desktop.ui.context import UiContext
from tests.support import wait_until
from tests.ui.composer.far import FarClient


@asynccontextmanager
async def shown(context: UiContext) -> AsyncIterator[ComposerPanel]:
    """Show a panel in a window of its own, as wide as its dock."""
    made = ComposerPanel(context)
    made.resize(392, 560)
    made.show()
    made.activateWindow()
    await wait_until(made.isActiveWindow)
    yield made
    made.dispose()
    made.dispose()
    await made.saver.flush()
    made.hide()
    made.deleteLater()


@pytest.fixture
async def composer(app_context: UiContext) -> AsyncIterator[ComposerPanel]:
    """Return a panel of an account of this computer."""
    async with shown(app_context) as panel:
        yield panel


@pytest.fixture
async def far(app_context: UiContext, monkeypatch: pytest.MonkeyPatch) -> FarClient:
    """Let the viewer's network be as large as a federated one."""
    session = app_context.services.session
    client = FarClient(session.client)
    client_of = session.client_of
    viewer = session.viewer.id
    monkeypatch.setattr(
        session,
        "client_of",
        lambda account_id: client if account_id == viewer else client_of(account_id),
    )
    return client


@pytest.fixture
async def far_composer(app_context: UiContext, far: FarClient) -> AsyncIterator[ComposerPanel]:
    """Return a panel of an account of a large network."""
    async with shown(app_context) as panel:
        yield panel


@pytest.fixture
async def connected_composer(connected_context: UiContext) -> AsyncIterator[ComposerPanel]:
    """Return a panel of alice of the server."""
    async with shown(connected_context) as panel:
        yield panel


@pytest.fixture
def picture(tmp_path: Path) -> Callable[[str], Path]:
    """Return a maker of JPEG files that tell where they were taken."""

    def make(name: str) -> Path:
        path = tmp_path / name
        exif = Image.Exif()
        exif[0x010F] = "Camera"
        exif.get_ifd(0x8825)[1] = "N"
        Image.new("RGB", (300, 400), (200, 120, 40)).save(path, exif=exif)
        return path

    return make
