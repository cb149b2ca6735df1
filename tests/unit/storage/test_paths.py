from __future__ import annotations

import sys
from pathlib import Path

import pytest

from rednote_desktop.storage.paths import (
    ProfilePaths,
    default_profile,
    locales_dir,
    resources_dir,
)

HOME = Path("somewhere").resolve()


@pytest.mark.parametrize(
    ("platform", "environment", "expected"),
    [
        ("linux", {}, ".local/share/rednote-desktop"),
        ("linux", {"XDG_DATA_HOME": ""}, ".local/share/rednote-desktop"),
        ("linux", {"XDG_DATA_HOME": "relative"}, ".local/share/rednote-desktop"),
        ("darwin", {}, "Library/Application Support/rednote-desktop"),
        ("win32", {}, "AppData/Roaming/rednote-desktop"),
    ],
)
def test_profile_below_home(platform: str, environment: dict[str, str], expected: str) -> None:
    assert default_profile(platform, environment, HOME) == HOME / expected


def test_profile_where_the_environment_says(tmp_path: Path) -> None:
    wanted = {"XDG_DATA_HOME": str(tmp_path), "APPDATA": str(tmp_path)}
    for platform in ("linux", "win32"):
        assert default_profile(platform, wanted, HOME) == tmp_path / "rednote-desktop"


def test_folders_are_made_for_their_owner(tmp_path: Path) -> None:
    paths = ProfilePaths(tmp_path / "deep" / "profile")
    paths.create()
    paths.create()
    for folder in (paths.root, paths.media, paths.cache, paths.logs):
        assert folder.is_dir()
        if sys.platform != "win32":
            assert folder.stat().st_mode & 0o777 == 0o700
    files = {paths.database, paths.community, paths.settings, paths.lock}
    assert len(files) == 4
    assert all(file.parent == paths.root for file in files)


def test_own_folders_are_found() -> None:
    assert (resources_dir() / "sample" / "accounts.json").is_file()
    assert locales_dir().is_dir()
