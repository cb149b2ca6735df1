"""Puts the embedded sample community back to its first state, for testers."""

from __future__ import annotations

import sqlite3
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Final

from rednote_desktop.storage.paths import ProfilePaths

if TYPE_CHECKING:
    from rednote_desktop.app.options import Options

FOLDER: Final = "set-aside"
"""Where in the profile the community goes that was there before."""


def run(options: Options) -> int:
    """Put the community aside and say so; return the exit status.

    The next start makes a new one and brings one's own notes back into it. Refused while a window
    has the profile open.
    """
    from PySide6.QtCore import QLockFile

    paths = ProfilePaths(options.profile)
    if not paths.community.exists():
        sys.stdout.write(f"There is no sample community in {paths.root}: nothing to do.\n")
        return 0
    lock = QLockFile(str(paths.lock))
    lock.setStaleLockTime(0)
    if not lock.tryLock(0):
        sys.stderr.write(
            f"rednote-desktop: a window has the profile {paths.root} open; close it first\n"
        )
        return 1
    try:
        aside = set_aside(paths)
    except OSError as error:
        sys.stderr.write(f"rednote-desktop: the sample community cannot be moved: {error}\n")
        return 1
    finally:
        lock.unlock()
    sys.stdout.write(
        f"The community was put aside into {aside}; the next start makes it anew. Your notes come"
        " back into it; drafts, words, accounts on networks and settings were not touched.\n"
    )
    return 0


def set_aside(paths: ProfilePaths) -> Path:
    """Move the community's database and its published media; return where they lie now.

    Raises ``OSError``.
    """
    stamp = time.strftime("%Y%m%d-%H%M%S")
    target, count = paths.root / FOLDER / f"community-{stamp}", 1
    while target.exists():
        count += 1
        target = target.with_name(f"community-{stamp}-{count}")
    target.mkdir(mode=0o700, parents=True)
    _take_in_journal(paths.community)
    companions = sorted(paths.root.glob(f"{paths.community.name}-*"))
    for path in (paths.community, *companions, paths.media / "published"):
        if path.exists():
            path.replace(target / path.name)
    return target


def _take_in_journal(database: Path) -> None:
    """Let SQLite write its journal into the file, so that one file is all; damage stays as it is.

    A journal that stayed behind would be taken for that of the next database.
    """
    try:
        connection = sqlite3.connect(database)
        try:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        finally:
            connection.close()
    except sqlite3.Error as error:
        sys.stderr.write(f"rednote-desktop: the community is put aside damaged ({error})\n")
