"""Where the program keeps a person's files and finds its own."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

FOLDER_NAME: Final = "rednote-desktop"


@dataclass(frozen=True, slots=True)
class ProfilePaths:
    """The files and folders of one profile below ``root``."""

    root: Path

    @property
    def database(self) -> Path:
        """Drafts, outbox, translation memory."""
        return self.root / "profile.sqlite"

    @property
    def community(self) -> Path:
        """The embedded community."""
        return self.root / "community.sqlite"

    @property
    def settings(self) -> Path:
        """The settings file."""
        return self.root / "settings.json"

    @property
    def lock(self) -> Path:
        """Held by the one program that has the profile open."""
        return self.root / "lock"

    @property
    def media(self) -> Path:
        """Folder of pictures and videos that belong to the person."""
        return self.root / "media"

    @property
    def own(self) -> Path:
        """Folder of what the person published: a journal and its media."""
        return self.root / "own"

    @property
    def packs(self) -> Path:
        """Folder of language packs that the person installed."""
        return self.root / "packs"

    @property
    def cache(self) -> Path:
        """Folder of what can be made or fetched again."""
        return self.root / "cache"

    @property
    def logs(self) -> Path:
        """Folder of logs."""
        return self.root / "logs"

    @property
    def crashes(self) -> Path:
        """Folder of reports on errors that nobody caught."""
        return self.root / "crashes"

    def create(self) -> None:
        """Make the folders, for their owner alone."""
        for folder in (self.root, self.media, self.cache, self.logs):
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)


def default_profile(
    platform: str = sys.platform,
    environment: Mapping[str, str] | None = None,
    home: Path | None = None,
) -> Path:
    """Return the profile folder of this person on this platform.

    Linux follows the XDG base directory specification, which asks that a relative
    ``XDG_DATA_HOME`` be ignored.
    """
    variables = os.environ if environment is None else environment
    base = Path.home() if home is None else home
    if platform == "win32":
        roaming = variables.get("APPDATA", "")
        return (Path(roaming) if roaming else base / "AppData" / "Roaming") / FOLDER_NAME
    if platform == "darwin":
        return base / "Library" / "Application Support" / FOLDER_NAME
    data = Path(variables.get("XDG_DATA_HOME", ""))
    return (data if data.is_absolute() else base / ".local" / "share") / FOLDER_NAME


def resources_dir() -> Path:
    """Return the folder of pictures, icons, sample community and language packs."""
    return _own_folder("_resources", "resources")


def locales_dir() -> Path:
    """Return the folder of locale files."""
    return _own_folder("_locales", "i18n")


def _own_folder(installed: str, checkout: str) -> Path:
    package = Path(__file__).resolve().parents[1]
    inside = package / installed
    return inside if inside.is_dir() else package.parent / checkout
