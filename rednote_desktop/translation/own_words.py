"""Reads a profile's own terms and corrections without opening it for writing."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final, TypeVar

from rednote_desktop.domain.errors import StorageError
from rednote_desktop.translation.memory_rows import read_corrections
from rednote_desktop.translation.term_store import read_terms
from rednote_desktop.translation.terms import Terms

T = TypeVar("T")

_BUSY_SECONDS: Final = 5.0


@dataclass(frozen=True, slots=True)
class OwnWords:
    """The reader's terms, and their corrections as ``read_corrections`` gives them."""

    terms: Terms
    corrections: tuple[tuple[str, str, str, str], ...]


def read_own_words(database: Path) -> OwnWords:
    """Return what a reader settled in a profile; nothing where there is no such file.

    The program may be running on the same profile. Raises ``StorageError`` for a file that cannot
    be read.
    """
    if not database.is_file():
        return OwnWords(Terms(), ())
    try:
        address = f"{database.absolute().as_uri()}?mode=ro"
        with contextlib.closing(
            sqlite3.connect(address, timeout=_BUSY_SECONDS, uri=True)
        ) as connection:
            tables = {row[0] for row in connection.execute("SELECT name FROM sqlite_schema")}

            def rows(table: str, read: Callable[[sqlite3.Connection], T]) -> T | tuple[()]:
                return read(connection) if table in tables else ()

            return OwnWords(
                Terms(rows("glossary_term", read_terms)),
                tuple(rows("translation_correction", read_corrections)),
            )
    except sqlite3.Error as error:
        raise StorageError(f"{database.name}: {error}") from error
