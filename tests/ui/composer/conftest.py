"""A composer over the real services, and files to put into it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest
from PIL import Image

from rednote_desktop.ui.composer.panel import ComposerPanel
from rednote_desktop.ui.context import UiContext
from tests.support import wait_until


@pytest.fixture
async def composer(app_context: UiContext) -> AsyncIterator[ComposerPanel]:
    """Return the panel in a window of its own, as wide as its dock."""
    made = ComposerPanel(app_context)
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
