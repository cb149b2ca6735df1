"""How the characters of a running text are read, each in its context, from a file on the disk.

Most Chinese characters have one usual reading; some words and sayings read theirs in another way.
pypinyin knows 42,000 characters and 47,000 words. Held as Python objects they take 50 MB and a
third of a second to load, so they lie in a SQLite file (``readings_build``) that is asked for what
a text has.
"""

from __future__ import annotations

import sqlite3
import threading
from pathlib import Path
from typing import Final

from rednote_desktop.domain.errors import StorageError
from rednote_desktop.translation.scripts import has_han

_LAST: Final = "\U0010ffff"
"""What sorts after every text that goes on."""
_MOST_KEPT: Final = 8192


class Readings:
    """Pinyin with tone marks, character by character; the longest known word goes first.

    The file comes with the program, in ``shipped``; where it does not, it is made in ``cache`` at
    first need. May be used from several threads. ``close`` may be called twice.
    """

    def __init__(self, cache: Path, shipped: Path | None = None) -> None:
        self._cache = cache
        self._shipped = shipped
        self._lock = threading.Lock()
        self._connection: sqlite3.Connection | None = None
        self._closed = False
        self._beginnings: dict[str, tuple[tuple[str, str], ...]] = {}

    def of_characters(self, text: str) -> list[str]:
        """Return the reading of every character, empty for what has none.

        Reads the disk: to be called from a worker thread. Raises ``StorageError``.
        """
        readings: list[str] = []
        with self._lock:
            try:
                while len(readings) < len(text):
                    readings += self._next(text, len(readings))
            except sqlite3.Error as error:
                raise StorageError(f"readings: {error}") from error
        return readings

    def close(self) -> None:
        """Close the file; safe to call twice."""
        with self._lock:
            self._closed = True
            if self._connection is not None:
                self._connection.close()
                self._connection = None

    def _next(self, text: str, start: int) -> list[str]:
        """Return the readings of the longest word at a place, or of its character."""
        if not has_han(text[start]):
            return [""]
        for words, marks in self._beginning_with(text[start : start + 2]):
            if text.startswith(words, start):
                return marks.split()
        return next((marks.split() for _, marks in self._beginning_with(text[start])), [""])

    def _beginning_with(self, first: str) -> tuple[tuple[str, str], ...]:
        """Return what is known to begin with two characters, longest first, or a character."""
        found = self._beginnings.get(first)
        if found is None:
            last = first + _LAST if len(first) > 1 else first
            rows = self._open().execute(
                "SELECT words, marks FROM reading WHERE words BETWEEN ? AND ?"
                " ORDER BY length(words) DESC",
                (first, last),
            )
            found = tuple(rows)
            if len(self._beginnings) >= _MOST_KEPT:
                self._beginnings.clear()
            self._beginnings[first] = found
        return found

    def _open(self) -> sqlite3.Connection:
        if self._closed:
            raise StorageError("readings are closed")
        if self._connection is None:
            from rednote_desktop.translation.readings_build import READINGS

            self._connection = READINGS.open(self._shipped, self._cache)
        return self._connection
