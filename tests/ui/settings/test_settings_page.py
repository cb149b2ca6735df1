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
from tests.unit.translation.test_pack_install import VERSION


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


async def test_sections_are_a_list_where_their_names_do_not_fit(page: SettingsPage) -> None:
    theme = page.context.theme
    page.resize(1200, 700)
    await wait_until(page.tabs.bar.isVisible)
    assert not page.tabs.list.isVisible()
    page.tabs.setFocus()
    theme.apply("light", 200, "reduced")
    await wait_until(page.tabs.list.isVisible)
    assert not page.tabs.bar.isVisible()
    assert page.minimumSizeHint().width() < 500
    QTest.keyClick(page.tabs.list, Qt.Key.Key_End)
    await wait_until(lambda: isinstance(page.section, AboutSection))
    assert page.tabs.list.currentText() == "About"
    theme.apply("light", 100, "reduced")
    await wait_until(page.tabs.bar.isVisible)
    assert page.tabs.bar.currentIndex() == page.tabs.list.currentIndex()


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
    await wait_until(lambda: len(section.rows) == 1)
    viewer = page.context.services.session.viewer
    assert not hasattr(section.rows[viewer.id], "out"), "nothing to sign out of on this computer"


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
    assert VERSION in text


async def test_about_shows_licence_and_credits_of_the_packs(page: SettingsPage) -> None:
    page.show_section("about")
    section = page.section
    assert isinstance(section, AboutSection)
    await wait_until(lambda: section.terms.texts)
    ((name, text),) = section.terms.texts.items()
    assert "Chinese → English" in name
    assert "English → Chinese" in name, "what both say stands there once"
    assert text.isVisible()
    assert text.isReadOnly()
    assert "share-alike" in text.toPlainText()
    assert "- Tatoeba contributors" in text.toPlainText()
