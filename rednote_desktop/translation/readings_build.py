"""Turns the readings that the package pypinyin carries into a compact SQLite file.

Form of its ``pinyin_dict.json``: code point to readings, the usual one first; of its
``phrases_dict.json``: word to the readings of each character. https://github.com/mozillazg/python-pinyin

``dictionary_build`` makes the file with the dictionary's, when the program is set up or packed.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Final

from rednote_desktop.translation.made_file import MadeFile


def _fill(connection: sqlite3.Connection) -> None:
    connection.executemany("INSERT INTO reading VALUES (?, ?)", _rows())


def _rows() -> Iterator[tuple[str, str]]:
    """Yield characters and words, each with its usual readings divided by blanks."""
    for point, readings in _data("pinyin_dict.json").items():
        yield chr(int(point)), readings.partition(",")[0]
    for words, readings in _data("phrases_dict.json").items():
        if len(words) != len(readings):
            raise ValueError("a word of pypinyin has more or fewer readings than characters")
        yield words, " ".join(each[0] for each in readings)


def _data(name: str) -> dict[str, Any]:
    """Read a file of the package, which loads it all into memory where it is imported."""
    spec = find_spec("pypinyin")
    if spec is None or spec.origin is None:
        raise ImportError("pypinyin is not installed")
    found = json.loads((Path(spec.origin).parent / name).read_text("utf-8"))
    if not isinstance(found, dict):
        raise ValueError(f"{name} of pypinyin is no table")
    return found


READINGS: Final = MadeFile(
    "readings",
    "pypinyin",
    1,
    "CREATE TABLE reading (words TEXT PRIMARY KEY, marks TEXT NOT NULL) WITHOUT ROWID;",
    _fill,
)
