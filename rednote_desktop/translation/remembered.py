"""One translation in the memory: what it is, and how its row is read, written and let go."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from rednote_desktop.domain.language import base
from rednote_desktop.translation.memory import ROW_BYTES, sentence_key


class Kind(StrEnum):
    """Whose a remembered translation is."""

    CORRECTED = "corrected"
    """The reader's own words."""
    PINNED = "pinned"
    """A machine's, which the reader wants kept."""
    MACHINE = "machine"


@dataclass(frozen=True, slots=True)
class Remembered:
    """A translation in the memory.

    ``engine`` names what made it, empty where the reader did from the start. ``changed_at`` is
    when it was made or last used, in seconds since 1970.
    """

    source: str
    target: str
    source_language: str
    target_language: str
    kind: Kind
    engine: str = ""
    changed_at: int = 0

    @property
    def key(self) -> bytes:
        """Digest of sentence and pair."""
        return sentence_key(self.source, self.source_language, self.target_language)


_MADE_KIND: Final = {0: Kind.MACHINE, 1: Kind.PINNED, 2: Kind.CORRECTED}
PINNED: Final = {kind: number for number, kind in _MADE_KIND.items()}


def of_row(row: tuple[str, str, str, str, int, str, int]) -> Remembered:
    """Return the translation that a row of either table says."""
    return Remembered(row[0], row[1], row[2], row[3], _MADE_KIND[row[4]], row[5], row[6])


def standing(connection: sqlite3.Connection, item: Remembered) -> Remembered | None:
    """Return what stands in the place that a translation would take."""
    found = translations_of(
        connection, item.source, item.key, item.source_language, item.target_language
    )
    return next((each for each in found if each.engine == item.engine), None)


def insert(connection: sqlite3.Connection, item: Remembered) -> None:
    """Write a translation; one that is pinned takes the pin from others of its sentence."""
    pair = base(item.source_language), base(item.target_language)
    if not item.engine:
        connection.execute(
            "INSERT OR REPLACE INTO translation_correction VALUES (?, ?, ?, ?, ?)",
            (item.source, *pair, item.target, item.changed_at),
        )
        return
    if item.kind is not Kind.MACHINE:
        connection.execute("UPDATE translation_made SET pinned = 0 WHERE sentence = ?", (item.key,))
    size = ROW_BYTES + 3 * (len(item.source) + len(item.target)) + len(item.engine)
    connection.execute(
        "INSERT INTO translation_made (sentence, engine, source, target, source_language,"
        " target_language, bytes, used_at, pinned) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (sentence, engine) DO UPDATE SET target = excluded.target, score = NULL,"
        " bytes = excluded.bytes, used_at = excluded.used_at, pinned = excluded.pinned",
        (
            *(item.key, item.engine, item.source, item.target),
            *pair,
            *(size, item.changed_at, PINNED[item.kind]),
        ),
    )


def delete(connection: sqlite3.Connection, item: Remembered) -> None:
    """Let go of a translation."""
    if item.engine:
        connection.execute(
            "DELETE FROM translation_made WHERE sentence = ? AND engine = ?",
            (item.key, item.engine),
        )
        return
    connection.execute(
        "DELETE FROM translation_correction WHERE source = ? AND source_language = ?"
        " AND target_language = ?",
        (item.source, base(item.source_language), base(item.target_language)),
    )


def translations_of(
    connection: sqlite3.Connection, sentence: str, key: bytes | None, source: str, target: str
) -> Iterator[Remembered]:
    """Yield all translations of a sentence; ``key`` is its digest where it is known already."""
    yield from map(
        of_row,
        connection.execute(
            "SELECT source, target, source_language, target_language, 2, '', made_at"
            " FROM translation_correction WHERE source = ? AND source_language = ?"
            " AND target_language = ?",
            (sentence, base(source), base(target)),
        ),
    )
    yield from map(
        of_row,
        connection.execute(
            "SELECT source, target, source_language, target_language, pinned, engine, used_at"
            " FROM translation_made WHERE sentence = ?",
            (key or sentence_key(sentence, source, target),),
        ),
    )
