"""A new reader is welcomed once, answers by keyboard or mouse, and may leave at any time."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from rednote_desktop.app.lifecycle import Lifecycle
from rednote_desktop.app.options import Options
from rednote_desktop.ui.main_window import MainWindow
from rednote_desktop.ui.sign_in.dialog import SignInDialog
from rednote_desktop.ui.welcome.page import Welcome
from tests.support import application, wait_until


def _options(tmp_path: Path, *, welcome: bool = True) -> Options:
    return Options(tmp_path / "profile", "light", "en_US", welcome=welcome)


@pytest.fixture
async def lifecycle(tmp_path: Path) -> AsyncIterator[Lifecycle]:
    running = Lifecycle(application(), _options(tmp_path))
    await running.start()
    yield running
    await running.close()


@pytest.fixture
def window(lifecycle: Lifecycle) -> MainWindow:
    assert lifecycle.window is not None
    return lifecycle.window


@pytest.fixture
def welcome(window: MainWindow) -> Welcome:
    found = window.findChild(Welcome)
    assert found is not None
    return found


def _focus() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


async def _focused(welcome: Welcome) -> None:
    def holds_focus() -> bool:
        focus = QApplication.focusWidget()
        return focus is not None and welcome.isAncestorOf(focus)

    await wait_until(holds_focus)


async def test_choices_take_effect_at_once(window: MainWindow, welcome: Welcome) -> None:
    settings = window.context.services.settings
    choices = welcome.choices
    choices.target.buttons["zh"].click()
    assert settings.value.reading.languages == ("zh",)
    assert window.context.services.translate.target == "zh"
    assert choices.second.keys == ("en",), "the other language is written along"
    choices.others.buttons["fr"].click()
    choices.others.buttons["en"].click()
    assert set(settings.value.reading.languages) == {"zh", "fr", "en"}
    assert settings.value.reading.languages[0] == "zh"
    choices.second.buttons["zh-Hant"].click()
    assert settings.value.writing.second_language == "zh-Hant"
    choices.theme.buttons["dark"].click()
    assert window.context.theme.name == "dark"
    welcome.start_button.click()
    await wait_until(lambda: not settings.value.window.welcome)


async def test_what_is_read_is_not_offered_a_second_time(welcome: Welcome) -> None:
    choices = welcome.choices
    choices.target.buttons["zh-Hant"].click()
    shown = {key for key, button in choices.others.buttons.items() if button.isVisible()}
    assert shown == {"en", "pt", "es", "fr", "de", "ja", "ko"}


async def test_tab_stays_on_the_page_and_the_keys_beneath_are_silent(
    window: MainWindow, welcome: Welcome
) -> None:
    await _focused(welcome)
    assert welcome.choices.target.isAncestorOf(_focus())
    seen: list[QWidget] = []
    while (here := _focus()) not in seen:
        seen.append(here)
        QTest.keyClick(here, Qt.Key.Key_Tab)
    assert welcome.skip_button in seen
    assert welcome.start_button in seen
    assert all(welcome.isAncestorOf(stop) for stop in seen)
    QTest.keyClick(_focus(), Qt.Key.Key_Backtab)
    assert _focus() is seen[-1]
    enabled = {action.text() for action in window.actions() if action.isEnabled()}
    assert enabled == {"Quit"}
    QTest.keyClick(_focus(), Qt.Key.Key_Escape)
    assert {action.text() for action in window.actions() if action.isEnabled()} > {"Diagnostics"}
    assert not welcome.isVisible()


async def test_arrows_choose_within_a_row(window: MainWindow, welcome: Welcome) -> None:
    await _focused(welcome)
    QTest.keyClick(_focus(), Qt.Key.Key_Right)
    assert window.context.services.settings.value.reading.languages[0] == "zh"


@pytest.mark.parametrize("way", ["escape", "skip", "enter"])
async def test_it_never_comes_again_unasked(tmp_path: Path, way: str) -> None:
    first = Lifecycle(application(), _options(tmp_path))
    window = await first.start()
    try:
        page = window.findChild(Welcome)
        assert page is not None
        await _focused(page)
        if way == "skip":
            page.skip_button.click()
        else:
            key = Qt.Key.Key_Escape if way == "escape" else Qt.Key.Key_Return
            QTest.keyClick(_focus(), key)
    finally:
        await first.close()
    kept = json.loads((tmp_path / "profile" / "settings.json").read_text("utf-8"))
    assert kept["window"]["welcome"] is False
    assert kept["reading"]["languages"] == ["en"], "nothing was changed by leaving"
    again = Lifecycle(application(), _options(tmp_path))
    window = await again.start()
    try:
        assert window.findChild(Welcome) is None
    finally:
        await again.close()


async def test_one_who_was_killed_before_answering_is_asked_again(tmp_path: Path) -> None:
    for _start in range(2):
        running = Lifecycle(application(), _options(tmp_path))
        window = await running.start()
        try:
            assert window.findChild(Welcome) is not None
        finally:
            await running.close()


async def test_a_profile_from_before_is_not_welcomed(tmp_path: Path) -> None:
    profile = tmp_path / "profile"
    profile.mkdir()
    (profile / "settings.json").write_text('{"appearance": {"theme": "dark"}}', "utf-8")
    running = Lifecycle(application(), _options(tmp_path))
    window = await running.start()
    try:
        assert window.findChild(Welcome) is None
    finally:
        await running.close()


async def test_it_goes_on_in_another_language_of_the_interface(lifecycle: Lifecycle) -> None:
    before = lifecycle.window
    assert before is not None
    page = before.findChild(Welcome)
    assert page is not None
    assert page.language.text() == "English"
    page.choices.target.buttons["zh"].click()
    chinese = next(each for each in page.language.menu().actions() if each.text() == "简体中文")
    assert not chinese.isChecked()
    chinese.trigger()
    await wait_until(lambda: lifecycle.window not in (before, None))
    assert lifecycle.window is not None
    again = lifecycle.window.findChild(Welcome)
    assert again is not None
    assert again.language.text() == "简体中文"
    assert again.choices.target.keys == ("zh",)
    again.skip()


async def test_a_network_leads_to_its_sign_in(window: MainWindow, welcome: Welcome) -> None:
    welcome.choices.network.click()
    assert not welcome.choices.here.isChecked()
    welcome.start_button.click()
    dialog = window.findChild(SignInDialog)
    assert dialog is not None
    assert dialog.isVisible()
    dialog.reject()


async def test_it_fits_small_windows_and_large_text(window: MainWindow, welcome: Welcome) -> None:
    for size, scale in (((760, 560), 100), ((1024, 700), 140), ((1440, 900), 200)):
        window.resize(*size)
        window.context.theme.apply("light", scale, "reduced")
        await wait_until(lambda: welcome.size() == window.size())
        for button in (welcome.skip_button, welcome.start_button):
            corner = button.mapTo(window, button.rect().bottomRight())
            assert window.rect().contains(corner), (size, scale)
    window.context.theme.apply("light", 100, "reduced")


async def test_the_settings_ask_again(tmp_path: Path) -> None:
    from rednote_desktop.ui import navigation
    from rednote_desktop.ui.settings.about import AboutSection

    running = Lifecycle(application(), _options(tmp_path, welcome=False))
    window = await running.start()
    try:
        assert window.findChild(Welcome) is None
        window.context.navigator.go(navigation.Settings("about"))
        section = window.findChild(AboutSection)
        assert section is not None
        section.welcome.click()
        page = window.findChild(Welcome)
        assert page is not None
        assert page.isVisible()
        page.skip()
    finally:
        await running.close()
