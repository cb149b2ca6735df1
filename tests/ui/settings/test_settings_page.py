"""Choices take effect at once and are kept."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from rednote_desktop import __version__
from rednote_desktop.ui.context import UiContext
from rednote_desktop.ui.settings.about import AboutSection
from rednote_desktop.ui.settings.account import AccountSection
from rednote_desktop.ui.settings.appearance import AppearanceSection
from rednote_desktop.ui.settings.page import SettingsPage
from rednote_desktop.ui.settings.reading import ReadingSection
from rednote_desktop.ui.settings.storage import StorageSection
from tests.support import wait_until


@pytest.fixture
async def page(app_context: UiContext) -> AsyncIterator[SettingsPage]:
    made = SettingsPage(app_context)
    made.resize(900, 700)
    made.show()
    yield made
    made.dispose()
    made.dispose()
    made.hide()
    made.deleteLater()


async def test_theme_and_text_size_are_kept(page: SettingsPage) -> None:
    page.show_section("appearance")
    section = page.section
    assert isinstance(section, AppearanceSection)
    section.theme.setCurrentIndex(section.theme.findData("dark"))
    section.theme.activated.emit(section.theme.currentIndex())
    section.text_size.setFocus()
    QTest.keyClick(section.text_size, Qt.Key.Key_Right)
    settings = page.context.services.settings
    await wait_until(lambda: settings.value.appearance.text_scale == 110)
    assert settings.value.appearance.theme == "dark"


async def test_languages_decide_what_is_translated(page: SettingsPage) -> None:
    section = page.section
    assert isinstance(section, ReadingSection)
    translate = page.context.services.translate
    assert translate.wants("zh")
    section.target.setCurrentIndex(section.target.findData("zh"))
    section.target.activated.emit(section.target.currentIndex())
    assert translate.target == "zh"
    assert not translate.wants("zh")
    assert translate.wants("en")


async def test_accounts_are_listed(page: SettingsPage) -> None:
    page.show_section("account")
    section = page.section
    assert isinstance(section, AccountSection)
    await wait_until(lambda: section._rows.count() == 1)


async def test_storage_is_measured(page: SettingsPage) -> None:
    page.show_section("storage")
    section = page.section
    assert isinstance(section, StorageSection)
    await wait_until(lambda: section.database.text() not in ("…", ""))


async def test_versions_can_be_copied(page: SettingsPage) -> None:
    page.show_section("about")
    section = page.section
    assert isinstance(section, AboutSection)
    section.copy()
    text = QApplication.clipboard().text()
    assert __version__ in text
    assert "0.3" in text
