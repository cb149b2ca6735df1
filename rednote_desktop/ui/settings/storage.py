"""Settings of storage: where the profile is, how much it takes, how much may be cached."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QPushButton

from rednote_desktop.ui.settings.own_data import OwnData
from rednote_desktop.ui.settings.section import Section
from rednote_desktop.ui.tasks import TaskScope
from rednote_desktop.ui.theme.roles import set_kind
from rednote_desktop.ui.widgets.label import plain_label

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext

_PICTURES: Final = (48, 96, 192, 384)
_TRANSLATIONS: Final = (16, 64, 256)
_MEGABYTE: Final = 1_000_000


class StorageSection(Section):
    """Sizes of what is kept, and the bounds of the caches."""

    def __init__(self, context: UiContext) -> None:
        super().__init__(context)
        self._scope = TaskScope(self, context.notifier.error)
        self._profile = context.services.settings.path.parent
        cache = context.services.settings.value.cache
        self.add_group(self.tr("On this computer"), str(self._profile))
        open_folder = QPushButton(self.tr("Open folder"))
        set_kind(open_folder, "secondary")
        folder = QUrl.fromLocalFile(str(self._profile))
        open_folder.clicked.connect(lambda: QDesktopServices.openUrl(folder))
        self.add_row(self.tr("Profile folder"), open_folder)
        self.database = plain_label("…", "meta")
        self.media = plain_label("…", "meta")
        self.cache = plain_label("…", "meta")
        self.add_row(self.tr("Notes, drafts and translations"), self.database)
        self.add_row(self.tr("Own pictures and videos"), self.media)
        self.add_row(self.tr("Made again when missing (language pack, dictionary)"), self.cache)
        self.own = OwnData(self, self._scope)
        self.add_group(
            self.tr("Caches"), self.tr("Kept to be quick; the oldest goes when a cache is full.")
        )
        self.pictures = self.choice(
            self._sizes(_PICTURES),
            str(cache.picture_megabytes),
            lambda value: self._set(picture_megabytes=int(value)),
        )
        self.add_row(self.tr("Pictures in memory"), self.pictures, self.tr("From the next start"))
        self.translations = self.choice(
            self._sizes(_TRANSLATIONS),
            str(cache.translation_megabytes),
            lambda value: self._set(translation_megabytes=int(value)),
        )
        self.add_row(
            self.tr("Translations on disk"), self.translations, self.tr("From the next start")
        )
        self._scope.spawn(self._measure(), "measure")

    def dispose(self) -> None:
        """Stop measuring and what is under way; safe to call twice."""
        self.own.stop()
        self._scope.close()

    async def _measure(self) -> None:
        sizes = await asyncio.to_thread(_sizes_of, self._profile)
        for label, size in zip((self.database, self.media, self.cache), sizes, strict=True):
            label.setText(self.context.formats.bytes(size))

    def _sizes(self, megabytes: tuple[int, ...]) -> list[tuple[str, str]]:
        return [(str(size), self.context.formats.bytes(size * _MEGABYTE)) for size in megabytes]

    def _set(self, **changes: int) -> None:
        self.context.services.settings.update(cache=changes)


def _sizes_of(profile: Path) -> tuple[int, int, int]:
    """Return the bytes of databases, media and cache."""
    databases = sum(path.stat().st_size for path in profile.glob("*.sqlite*"))
    media = _folder_size(profile / "media") + _folder_size(profile / "own")
    return databases, media, _folder_size(profile / "cache")


def _folder_size(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
