"""No text of the window is cut off where a language needs two fifths more room than English."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLabel, QWidget

from i18n import locales
from rednote_desktop.app.container import Container
from rednote_desktop.app.interface import build_window
from rednote_desktop.domain.note import Timeline, TimelineKind
from rednote_desktop.ui.language.pseudo_text import PSEUDO_LOCALE
from rednote_desktop.ui.locales import InstalledLocale
from rednote_desktop.ui.main_window import MainWindow
from tests.cut_off import cut_off
from tests.support import PATIENCE, application, wait_until
from tests.ui.window_pages import DESTINATIONS, end_window, settled

SIZES = [QSize(1024, 700), QSize(1440, 900)]


@pytest.fixture(params=SIZES, ids=lambda size: f"{size.width()}x{size.height()}")
async def window(
    container: Container, tmp_path: Path, request: pytest.FixtureRequest
) -> AsyncIterator[MainWindow]:
    """Return the main window in the pseudo-locale, shown, with its later parts made."""
    locales.compile_locales(locales.FOLDER, tmp_path / "locales")
    installed = InstalledLocale(PSEUDO_LOCALE, tmp_path / "locales")
    window = build_window(application(), container, PSEUDO_LOCALE, "light")
    window.resize(request.param)
    window.show()
    await wait_until(lambda: "note" in window.__dict__)
    yield window
    end_window(window)
    installed.close()


def test_a_text_without_room_is_noticed() -> None:
    application()
    root = QWidget()
    label = QLabel("[Ñöţéš]", root)
    label.setFixedWidth(12)
    root.resize(200, 40)
    root.show()
    found = list(cut_off(root))
    label.setFixedWidth(200)
    fits = list(cut_off(root))
    root.hide()
    root.deleteLater()
    assert (found, fits) == (["[Ñöţéš]"], [])


async def left_cut_off(window: MainWindow) -> list[str]:
    """Return what stays cut off once the page is there; sentences come a few at a time."""
    await settled(window)
    loop = asyncio.get_running_loop()
    end = loop.time() + PATIENCE
    while (found := list(cut_off(window))) and loop.time() < end:  # noqa: ASYNC110
        await asyncio.sleep(0.02)
    return found


@pytest.mark.slow
async def test_every_page_has_room_for_longer_texts(
    window: MainWindow, container: Container
) -> None:
    reader = container.services.feed.reader(Timeline(TimelineKind.FOR_YOU), 50)
    note = next(note for note in await reader.more() if note.counts.comments > 3)
    found: dict[str, list[str]] = {}
    for name, destination in DESTINATIONS.items():
        window.context.navigator.go(destination(note))
        found[name] = await left_cut_off(window)
    window.context.navigator.open_note(note.id, note)
    await wait_until(
        lambda: window.note.note is not None and not window.note.sheet.comments.loading
    )
    found["note"] = await left_cut_off(window)
    assert {name: texts for name, texts in found.items() if texts} == {}
