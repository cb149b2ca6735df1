"""Files that were damaged: put out of the way under another name, and found again there."""

from __future__ import annotations

import contextlib
import os
import re
import time
from pathlib import Path
from typing import Final

_COMPANIONS: Final = ("-wal", "-shm", "-journal")


def set_aside(path: Path) -> Path:
    """Rename a damaged file and its SQLite companions; return where it lies now."""
    stamp = time.strftime("%Y%m%d-%H%M%S")
    target = path.with_name(f"{path.name}.damaged-{stamp}")
    count = 1
    while target.exists():
        count += 1
        target = path.with_name(f"{path.name}.damaged-{stamp}-{count}")
    path.replace(target)
    for companion in _COMPANIONS:
        beside = path.with_name(path.name + companion)
        if beside.exists():
            beside.replace(target.with_name(target.name + companion))
    return target


def set_database_aside(path: Path) -> Path:
    """Set a database aside and leave a mark that its rows are to be taken over from there.

    The mark comes first and stays until that is done, so that a kill in between loses nothing.
    """
    create_private(salvage_mark(path))
    return set_aside(path)


def salvage_mark(path: Path) -> Path:
    """Return where the mark of a database lies."""
    return path.with_name(f"{path.name}.salvage")


def last_set_aside(path: Path) -> Path | None:
    """Return the damaged file that was set aside last, or ``None``."""
    name = re.compile(re.escape(path.name) + r"\.damaged-(\d{8}-\d{6})(?:-(\d+))?")
    found = ((name.fullmatch(beside.name), beside) for beside in path.parent.glob("*.damaged-*"))
    stamped = [(match[1], int(match[2] or 1), beside) for match, beside in found if match]
    return max(stamped)[2] if stamped else None


def create_private(path: Path) -> None:
    """Make the file readable by its owner alone; SQLite gives its companions the same mode."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    with contextlib.suppress(FileExistsError):
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
