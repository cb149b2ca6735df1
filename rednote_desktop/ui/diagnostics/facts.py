"""What a maintainer asks first: versions, paths, platform, looks, fonts, sizes."""

from __future__ import annotations

import asyncio
import os
import platform
import sqlite3
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from importlib import metadata
from typing import TYPE_CHECKING, Final

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import QLocale, QObject, qVersion
from PySide6.QtGui import QFontDatabase, QGuiApplication

from rednote_desktop import __version__
from rednote_desktop.services.redaction import without_home
from rednote_desktop.storage.crash_reports import CrashReports
from rednote_desktop.storage.paths import ProfilePaths, locales_dir, resources_dir
from rednote_desktop.ui.diagnostics.machine import graphics_cards, size_of

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext

_FACES_NAMED: Final = 3
_NOTHING: Final = "-"


@dataclass(frozen=True, slots=True)
class Fact:
    """One line: ``key`` in English for reports, ``label`` for the reader."""

    key: str
    label: str
    value: str


@dataclass(frozen=True, slots=True)
class FactGroup:
    """Facts of one kind; ``title`` is for the reader."""

    title: str
    facts: tuple[Fact, ...]


def as_text(groups: Sequence[FactGroup]) -> str:
    """Return the facts for a report, in English, the home folder written ``~``."""
    lines = [f"{fact.key}: {fact.value}" for group in groups for fact in group.facts]
    return without_home("\n".join(lines) + "\n")


class Diagnostics(QObject):
    """Gathers the facts of this run; none of them names a person."""

    def __init__(self, context: UiContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._paths = ProfilePaths(context.services.settings.path.parent)

    async def gather(self) -> tuple[FactGroup, ...]:
        """Return everything; files are looked at on another thread."""
        cards = await asyncio.to_thread(graphics_cards)
        packs = await self._context.services.packs.packs()
        used = [
            f"{pack.file.source}→{pack.file.target} {pack.file.version}"
            for pack in packs
            if pack.used
        ]
        return (
            FactGroup(self.tr("Versions"), self._versions(", ".join(used))),
            FactGroup(self.tr("This computer"), self._machine(", ".join(cards))),
            #: group of facts: theme, text size, languages
            FactGroup(self.tr("Looks"), self._looks()),
            FactGroup(self.tr("Fonts"), self._fonts()),
            FactGroup(self.tr("Folders"), self._folders()),
            FactGroup(self.tr("Sizes"), await asyncio.to_thread(self._sizes)),
            #: group of facts: how many accounts there are, whether something crashed
            FactGroup(self.tr("State"), await self._state()),
        )

    def _versions(self, packs: str) -> tuple[Fact, ...]:
        return (
            _fact("RedNote Desktop", "RedNote Desktop", __version__),
            _fact("Python", "Python", platform.python_version()),
            _fact("Qt", "Qt", qVersion()),
            _fact("PySide6", "PySide6", pyside_version),
            _fact("SQLite", "SQLite", sqlite3.sqlite_version),
            _fact("CTranslate2", "CTranslate2", _version("ctranslate2")),
            _fact("SentencePiece", "SentencePiece", _version("sentencepiece")),
            _fact("Language packs", self.tr("Language packs"), packs),
        )

    def _machine(self, cards: str) -> tuple[Fact, ...]:
        screens = ", ".join(
            f"{screen.size().width()}x{screen.size().height()}"
            f" @{screen.devicePixelRatio():g} {screen.logicalDotsPerInch():g} dpi"
            for screen in QGuiApplication.screens()
        )
        session = os.environ.get("XDG_SESSION_TYPE", "")
        window = " ".join(filter(None, (QGuiApplication.platformName(), session)))
        return (
            _fact("System", self.tr("System"), platform.platform()),
            _fact("Processor", self.tr("Processor"), f"{platform.machine()} x{os.cpu_count()}"),
            _fact("Window system", self.tr("Window system"), window),
            _fact("Graphics", self.tr("Graphics"), cards),
            _fact("Screens", self.tr("Screens"), screens),
            _fact("Scaling", self.tr("Scaling"), _environment("QT_SCALE_FACTOR", "GDK_SCALE")),
            #: of characters, such as Pinyin
            _fact(
                "Input method",
                self.tr("Input method"),
                _environment("QT_IM_MODULE", "QT_IM_MODULES", "XMODIFIERS"),
            ),
            #: how the program got here: from a package or from its sources
            _fact("Runs from", self.tr("Runs from"), _packaged()),
        )

    def _looks(self) -> tuple[Fact, ...]:
        theme = self._context.theme
        settings = self._context.services.settings.value
        shown = f"{theme.name} ({settings.appearance.theme})"
        motion = "reduced" if theme.reduced_motion else "full"
        system = QLocale.system()
        return (
            _fact("Theme", self.tr("Theme"), shown),
            _fact("Text size", self.tr("Text size"), f"{theme.text_scale} %"),
            _fact("Motion", self.tr("Motion"), f"{motion} ({settings.appearance.reduced_motion})"),
            _fact(
                "Interface language",
                self.tr("Interface language"),
                str(self._context.formats.locale),
            ),
            _fact(
                "System language",
                self.tr("System language"),
                f"{system.name()} ({', '.join(system.uiLanguages()[:4])})",
            ),
            _fact(
                "Languages read", self.tr("Languages read"), ", ".join(settings.reading.languages)
            ),
        )

    def _fonts(self) -> tuple[Fact, ...]:
        writing = QFontDatabase.WritingSystem
        used = ", ".join(QGuiApplication.font().families())
        return (
            _fact("Fonts in use", self.tr("In use"), used),
            _fact(
                "Simplified Chinese fonts",
                self.tr("Simplified Chinese"),
                _faces(writing.SimplifiedChinese),
            ),
            _fact(
                "Traditional Chinese fonts",
                self.tr("Traditional Chinese"),
                _faces(writing.TraditionalChinese),
            ),
            _fact("Japanese fonts", self.tr("Japanese"), _faces(writing.Japanese)),
            _fact("Korean fonts", self.tr("Korean"), _faces(writing.Korean)),
        )

    def _folders(self) -> tuple[Fact, ...]:
        program = str(resources_dir().parent)
        return tuple(
            _fact(key, label, without_home(path))
            for key, label, path in (
                #: the folder of everything that is kept of a person
                ("Profile", self.tr("Profile"), str(self._paths.root)),
                ("Logs", self.tr("Logs"), str(self._paths.logs)),
                ("Program", self.tr("Program"), program),
                ("Locale files", self.tr("Locale files"), str(locales_dir())),
                ("Interpreter", self.tr("Interpreter"), sys.executable),
            )
        )

    def _sizes(self) -> tuple[Fact, ...]:
        paths = self._paths
        parts = (
            ("Profile database", self.tr("Profile database"), paths.database),
            ("Community database", self.tr("Community database"), paths.community),
            ("Own media", self.tr("Own pictures and videos"), paths.media),
            ("Published copies", self.tr("Copies of what was published"), paths.own),
            ("Installed packs", self.tr("Installed packs"), paths.packs),
            ("Cache", self.tr("Cache"), paths.cache),
            ("Size of logs", self.tr("Logs"), paths.logs),
        )
        return tuple(_fact(key, label, f"{size_of(path):,} B") for key, label, path in parts)

    async def _state(self) -> tuple[Fact, ...]:
        services = self._context.services
        accounts = len(await services.session.accounts())
        connected = len(services.networks.connections)
        engines = sum(endpoint.on for endpoint in services.engines.endpoints)
        crashes = len(await asyncio.to_thread(CrashReports(self._paths.crashes).all))
        return (
            _fact("Accounts here", self.tr("Accounts here"), str(accounts - connected)),
            _fact("Accounts on networks", self.tr("Accounts on networks"), str(connected)),
            _fact("Remote engines on", self.tr("Remote engines in use"), str(engines)),
            _fact("Crash reports", self.tr("Crash reports"), str(crashes)),
        )


def _fact(key: str, label: str, value: str) -> Fact:
    return Fact(key, label, value or _NOTHING)


def _environment(*names: str) -> str:
    """Return which of these variables are set, and to what."""
    return " ".join(f"{name}={os.environ[name]}" for name in names if os.environ.get(name))


def _version(distribution: str) -> str:
    try:
        return metadata.version(distribution)
    except metadata.PackageNotFoundError:
        return ""


def _faces(writing: QFontDatabase.WritingSystem) -> str:
    """Return how many fonts there are for a writing system, and the first few by name."""
    faces = [face for face in QFontDatabase.families(writing) if not face.startswith(".")]
    named = ", ".join(faces[:_FACES_NAMED])
    return f"{len(faces)}: {named}" if faces else "0"


def _packaged() -> str:
    """Return whether the program runs from where it was installed or from its sources."""
    return "installed" if resources_dir().name == "_resources" else "sources"
