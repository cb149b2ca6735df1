"""The interface language is found among those with texts, loaded, and taken away again."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QDialogButtonBox

from i18n import locales
from rednote_desktop.ui.format import Formats
from rednote_desktop.ui.language.direction import window_is_mirrored
from rednote_desktop.ui.locales import InstalledLocale, available, choose, native_name
from tests.support import application


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with the compiled texts of all languages."""
    folder = tmp_path_factory.mktemp("compiled")
    locales.compile_locales(locales.FOLDER, folder)
    return folder


@pytest.fixture
def chinese(folder: Path) -> Iterator[InstalledLocale]:
    application()
    installed = InstalledLocale("zh_CN", folder)
    yield installed
    installed.close()


def test_chinese_and_english_have_texts(folder: Path) -> None:
    assert {"en", "zh_CN"} <= set(available(folder))


@pytest.mark.parametrize(
    ("wanted", "chosen"),
    [
        ("zh_CN", "zh_CN"),
        ("zh-CN", "zh_CN"),
        ("zh_TW", "zh_TW"),
        ("zh_HK", "zh_TW"),
        ("zh-Hans-SG", "zh_CN"),
        ("zh", "zh_CN"),
        ("en", "en"),
        ("es_MX", "es_MX"),
        ("pt_PT", "pt_BR"),
        ("ar_EG", "ar_EG"),
        ("en_XA", "en_XA"),
        ("en_GB", "en_GB"),
        ("tlh", "en_US"),
    ],
)
def test_the_nearest_language_is_chosen(folder: Path, wanted: str, chosen: str) -> None:
    assert choose(wanted, folder) == chosen


def test_without_texts_it_is_english(tmp_path: Path) -> None:
    assert choose("zh_CN", tmp_path) == "en_US"


def test_a_language_is_installed_with_the_texts_of_qt(chinese: InstalledLocale) -> None:
    assert QCoreApplication.translate("Undo", "Note deleted") == "笔记已删除"
    assert QLocale().language() is QLocale.Language.Chinese
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    assert box.button(QDialogButtonBox.StandardButton.Cancel).text() == "取消"


def test_a_closed_language_is_gone(folder: Path) -> None:
    application()
    before = QLocale()
    installed = InstalledLocale("zh_CN", folder)
    installed.close()
    installed.close()
    assert QCoreApplication.translate("Undo", "Note deleted") == "Note deleted"
    assert QLocale() == before


@pytest.mark.parametrize("name", ["en_US", "en_GB"])
def test_english_counts_one_and_many(folder: Path, name: str) -> None:
    application()
    installed = InstalledLocale(name, folder)
    one = QCoreApplication.translate("TopicCard", "%n note(s)", "", 1)
    many = QCoreApplication.translate("TopicCard", "%n note(s)", "", 2)
    installed.close()
    assert (one, many) == ("1 note", "2 notes")


def test_the_direction_is_that_of_the_language(folder: Path) -> None:
    application()
    arabic = InstalledLocale("ar", folder)
    mirrored = window_is_mirrored()
    digits = QLocale().toString(1234.0)
    arabic.close()
    assert mirrored
    assert not window_is_mirrored()
    assert digits == "1,234", "the window counts in the digits of its texts"


def test_english_plurals_lie_beneath_every_language(folder: Path, tmp_path: Path) -> None:
    application()
    (tmp_path / "rednote_en.qm").write_bytes((folder / "rednote_en.qm").read_bytes())
    installed = InstalledLocale("fr", tmp_path)
    texts = [QCoreApplication.translate("TopicCard", "%n note(s)", "", n) for n in (1, 2)]
    installed.close()
    assert texts == ["1 note", "2 notes"]


def test_formats_know_the_chosen_locales(folder: Path) -> None:
    assert Formats(choose("zh", folder)).count(12_345) == "1.2万"
    assert Formats(choose("en_GB", folder)).count(12_345) == "12.3k"


@pytest.mark.parametrize(
    ("locale", "name"),
    [
        ("en", "English"),
        ("es", "Español"),
        ("ar", "العربية"),
        ("zh_CN", "简体中文"),
        ("fr_FR", "Français"),
        ("tlh", "tlh"),
    ],
)
def test_languages_are_called_what_their_speakers_call_them(locale: str, name: str) -> None:
    assert native_name(locale) == name
