"""A translator sees a locale file as it is saved, and where every text of the window stands."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from rednote_desktop.app.lifecycle import Lifecycle
from rednote_desktop.app.options import Options
from rednote_desktop.ui.main_window import MainWindow
from rednote_desktop.ui.navigation import Explore, Settings
from tests.support import application, wait_until

FILE = """<!DOCTYPE TS>
<TS language="{language}"><context><name>Rail</name>
<message><source>Explore</source><translation>{text}</translation></message>
</context></TS>
"""


def save(file: Path, language: str, text: str) -> None:
    file.write_text(FILE.format(language=language, text=text), encoding="utf-8")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "rednote_it.ts"
    save(path, "it", "Esplora")
    return path


@pytest.fixture
async def lifecycle(tmp_path: Path, file: Path) -> AsyncIterator[Lifecycle]:
    running = Lifecycle(application(), Options(tmp_path / "profile", "light", locale_file=file))
    await running.start()
    yield running
    await running.close()


def explore(lifecycle: Lifecycle) -> QPushButton:
    assert lifecycle.window is not None
    return lifecycle.window.rail.button(Explore)


def said(lifecycle: Lifecycle, text: str) -> Callable[[], bool]:
    return lambda: lifecycle.window is not None and explore(lifecycle).accessibleName() == text


async def test_a_saved_file_is_seen_where_one_is(lifecycle: Lifecycle, file: Path) -> None:
    assert said(lifecycle, "Esplora")()
    before = lifecycle.window
    assert before is not None
    before.context.navigator.go(Settings("reading"))
    save(file, "it", "Scopri")
    await wait_until(said(lifecycle, "Scopri"))
    assert lifecycle.window is not None
    assert lifecycle.window is not before
    assert lifecycle.window.context.navigator.current == Settings("reading")


async def test_a_file_in_a_mirrored_language_mirrors_the_window(
    lifecycle: Lifecycle, file: Path
) -> None:
    save(file, "he", "גלה")
    await wait_until(said(lifecycle, "גלה"))
    assert lifecycle.window is not None
    assert lifecycle.window.isRightToLeft()
    save(file, "it", "Esplora")
    await wait_until(said(lifecycle, "Esplora"))
    assert not lifecycle.window.isRightToLeft()


async def test_a_damaged_file_is_told_of_and_changes_nothing(
    lifecycle: Lifecycle, file: Path
) -> None:
    window = lifecycle.window
    assert window is not None
    told: list[str] = []
    show = window.context.notifier.show

    def keep(text: str, *rest: object) -> None:
        told.append(text)
        show(text)

    window.context.notifier.show = keep  # type: ignore[method-assign,assignment]
    save(file, "it", "<b>Scopri")
    await wait_until(lambda: told)
    assert told == ["The locale file cannot be read, line 3: mismatched tag"]
    assert lifecycle.window is window
    assert said(lifecycle, "Esplora")()


async def test_keys_come_and_go(lifecycle: Lifecycle) -> None:
    def press(window: MainWindow | None) -> None:
        assert window is not None
        modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        QTest.keyClick(window, Qt.Key.Key_K, modifiers)

    window = lifecycle.window
    assert window is not None
    await wait_until(window.isActiveWindow)
    press(window)
    await wait_until(said(lifecycle, "⟦3⟧ Esplora"))
    assert lifecycle.window is not None
    settings = lifecycle.window.rail.button(Settings)
    assert settings.accessibleName() == "⟦Rail⟧ Settings"
    await wait_until(lifecycle.window.isActiveWindow)
    press(lifecycle.window)
    await wait_until(said(lifecycle, "Esplora"))
