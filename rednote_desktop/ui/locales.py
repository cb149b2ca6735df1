"""The interface language: which one, and the loading of its texts, numbers and direction."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication

from rednote_desktop.ui.language.pseudo_text import PSEUDO_LOCALE
from rednote_desktop.ui.language.translators import (
    FileTranslator,
    KeyTranslator,
    PseudoTranslator,
)
from rednote_desktop.ui.language.ts_file import TsFile

_PREFIX: Final = "rednote_"
_WRITTEN_IN: Final = "en_US"
_ENGLISH: Final = "en"
_WHOLE_WORLD: Final = "_001"
_PLAIN_NAMES: Final = {"ar": "العربية", "es": "Español"}
"""Where Qt would name a variety: Modern Standard Arabic, the Spanish of Spain."""


def available(folder: Path) -> tuple[str, ...]:
    """Return the locales that have texts, such as ``en`` and ``zh_CN``."""
    return tuple(sorted(path.stem.removeprefix(_PREFIX) for path in folder.glob("rednote_*.qm")))


def choose(wanted: str, folder: Path) -> str:
    """Return the locale to use for ``wanted``, or for the system's languages when it is empty.

    A country of which there are no texts of its own keeps its numbers and dates where its language
    has texts for all countries: ``en_GB`` stays, ``zh_SG`` becomes ``zh_CN`` and ``zh_HK``, which
    writes as Taiwan does, ``zh_TW``.
    """
    known = available(folder)
    tags = [wanted] if wanted else list(QLocale.system().uiLanguages())
    for tag in (tag.replace("-", "_") for tag in tags):
        if tag in known or tag == PSEUDO_LOCALE:
            return tag
        locale = QLocale(tag)
        name = locale.name()
        language = name.split("_")[0]
        if name in known or language in known:
            return name
        same = [other for other in known if other.split("_")[0] == language]
        same.sort(key=lambda other: QLocale(other).script() != locale.script())
        if same:
            return same[0]
    return _WRITTEN_IN


def native_name(locale: str) -> str:
    """Return what speakers call a language: ``简体中文``; without a country it names none."""
    if locale in _PLAIN_NAMES:
        return _PLAIN_NAMES[locale]
    tag = locale if "_" in locale else f"{locale}{_WHOLE_WORLD}"
    name = QLocale(tag).nativeLanguageName()
    return name[:1].upper() + name[1:] if name else locale


class InstalledLocale:
    """Translators given to Qt, with the locale's direction; ``close`` takes them away again.

    With ``file`` its texts are shown in place of those compiled in ``folder``. With ``marks_keys``
    every text says where it stands in the locale files.
    """

    def __init__(
        self, name: str, folder: Path, file: TsFile | None = None, *, marks_keys: bool = False
    ) -> None:
        self.name = name
        self._translators: list[QTranslator] = []
        self._before: tuple[QLocale, Qt.LayoutDirection] | None = (
            QLocale(),
            QGuiApplication.layoutDirection(),
        )
        locale = _locale_of(name)
        QLocale.setDefault(locale)
        QGuiApplication.setLayoutDirection(locale.textDirection())
        self._load(f"qtbase_{name}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        # English lies beneath every language: what that lacks is shown with English plurals.
        english = self._load(f"{_PREFIX}{_ENGLISH}", str(folder))
        if file is not None:
            self._install(FileTranslator(file))
        elif name == PSEUDO_LOCALE:
            self._install(PseudoTranslator(english))
        elif name.split("_")[0] != _ENGLISH:
            self._load(f"{_PREFIX}{name}", str(folder))
        if marks_keys:
            self._install(KeyTranslator(self._translators[::-1], file))

    def close(self) -> None:
        """Take the texts away and put the default locale back; safe to call twice."""
        if self._before is not None:
            locale, direction = self._before
            QLocale.setDefault(locale)
            QGuiApplication.setLayoutDirection(direction)
            self._before = None
        for translator in self._translators:
            QCoreApplication.removeTranslator(translator)
        self._translators.clear()

    def _load(self, name: str, folder: str) -> QTranslator:
        translator = QTranslator()
        if translator.load(name, folder):
            self._install(translator)
        return translator

    def _install(self, translator: QTranslator) -> None:
        QCoreApplication.installTranslator(translator)
        self._translators.append(translator)


def _locale_of(name: str) -> QLocale:
    """Return Qt's locale, with the digits in which texts count things.

    Qt counts in texts (``%n``) in Western digits, and so does all the window; the Arabic of no
    country has them by CLDR.
    """
    locale = QLocale(name)
    if locale.zeroDigit() == "0":
        return locale
    return QLocale(f"{name.split('_')[0]}{_WHOLE_WORLD}")
