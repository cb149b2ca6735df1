"""The interface language: which one, and the loading of its texts."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

_PREFIX: Final = "rednote_"
_WRITTEN_IN: Final = "en_US"
_WHOLE_WORLD: Final = "_001"


def available(folder: Path) -> tuple[str, ...]:
    """Return the locales that have texts, such as ``en`` and ``zh_CN``."""
    return tuple(sorted(path.stem.removeprefix(_PREFIX) for path in folder.glob("rednote_*.qm")))


def choose(wanted: str, folder: Path) -> str:
    """Return the locale to use for ``wanted``, or for the system's languages when it is empty.

    A country of which there are no texts of its own keeps its numbers and dates where its language
    has texts for all countries: ``en_GB`` stays, ``zh_TW`` becomes ``zh_CN``.
    """
    known = available(folder)
    tags = [wanted] if wanted else list(QLocale.system().uiLanguages())
    for tag in tags:
        name = QLocale(tag.replace("-", "_")).name()
        language = name.split("_")[0]
        if name in known or language in known:
            return name
        same = [locale for locale in known if locale.split("_")[0] == language]
        if same:
            return same[0]
    return _WRITTEN_IN


def native_name(locale: str) -> str:
    """Return what speakers call a language: ``简体中文``; without a country it names none."""
    tag = locale if "_" in locale else f"{locale}{_WHOLE_WORLD}"
    name = QLocale(tag).nativeLanguageName()
    return name[:1].upper() + name[1:] if name else locale


class InstalledLocale:
    """Translators given to Qt; ``close`` takes them away again."""

    def __init__(self, name: str, folder: Path) -> None:
        self.name = name
        self._translators: list[QTranslator] = []
        self._before: QLocale | None = QLocale()
        QLocale.setDefault(QLocale(name))
        qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        self._install(f"qtbase_{name}", qt_folder)
        self._install(f"{_PREFIX}{name}", str(folder))

    def close(self) -> None:
        """Take the texts away and put the default locale back; safe to call twice."""
        if self._before is not None:
            QLocale.setDefault(self._before)
            self._before = None
        for translator in self._translators:
            QCoreApplication.removeTranslator(translator)
        self._translators.clear()

    def _install(self, name: str, folder: str) -> None:
        translator = QTranslator()
        if translator.load(name, folder):
            QCoreApplication.installTranslator(translator)
            self._translators.append(translator)
