"""Opens the settings of a profile, and marks those of a new one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rednote_desktop.storage.settings import SettingsStore

if TYPE_CHECKING:
    from rednote_desktop.storage.paths import ProfilePaths


def open_settings(paths: ProfilePaths, language: str) -> SettingsStore:
    """Return the settings; a reader of whom nothing is kept yet is still to be welcomed.

    ``language`` is a locale such as ``zh_CN``, from which a first start guesses what is read.
    Raises ``StorageError``.
    """
    is_new = not (paths.settings.exists() or paths.database.exists())
    settings = SettingsStore(paths.settings, language)
    if is_new:
        settings.update(window={"welcome": True})
    return settings
