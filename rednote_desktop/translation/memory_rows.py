"""The tables of the translation memory: how its rows are written, read and let go."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from rednote_desktop.domain.language import base
from rednote_desktop.storage.database import Migration, script

MIGRATIONS: Final[tuple[Migration, ...]] = (
    script(
        """
        CREATE TABLE translation_made (
            sentence BLOB NOT NULL,
            engine TEXT NOT NULL,
            source TEXT NOT NULL,
            target TEXT NOT NULL,
            source_language TEXT NOT NULL,
            target_language TEXT NOT NULL,
            bytes INTEGER NOT NULL,
            used_at INTEGER NOT NULL,
            pinned INTEGER NOT NULL DEFAULT 0,
            PRIMARY KEY (sentence, engine)
        ) WITHOUT ROWID;
        CREATE INDEX translation_made_used ON translation_made (pinned, used_at);
        CREATE TABLE translation_correction (
            source TEXT NOT NULL,
            source_language TEXT NOT NULL,
            target_language TEXT NOT NULL,
            target TEXT NOT NULL,
            made_at INTEGER NOT NULL,
            PRIMARY KEY (source, source_language, target_language)
        ) WITHOUT ROWID;
        """
    ),
    script("ALTER TABLE translation_made ADD COLUMN score REAL;"),
)
"""The memory's tables, to be made in the database that is handed to ``TranslationMemory``."""

ROW_BYTES: Final = 120
"""What a row takes beside its texts, in bytes, about."""
_ROOM_AFTER_EVICTION: Final = 0.9


@dataclass(frozen=True, slots=True)
class Entry:
    """Under which a translation is remembered. ``engine`` names engine, pack and glossary."""

    sentence: str
    source: str
    target: str
    engine: str

    @property
    def key(self) -> bytes:
        """Digest of sentence and pair; the same whatever the engine."""
        return sentence_key(self.sentence, self.source, self.target)


def sentence_key(sentence: str, source: str, target: str) -> bytes:
    """Return the digest of a sentence and its pair of languages."""
    text = "\0".join((sentence, base(source), base(target)))
    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=16).digest()


def read_corrections(connection: sqlite3.Connection) -> list[tuple[str, str, str, str]]:
    """Return sentence, its language, the target language and the reader's words."""
    return connection.execute(
        "SELECT source, source_language, target_language, target FROM translation_correction"
    ).fetchall()


def read_made(
    connection: sqlite3.Connection, entries: list[Entry]
) -> dict[Entry, tuple[str, float | None]]:
    """Return the translations and how sure the model was."""
    found = {}
    for entry in entries:
        row = connection.execute(
            "SELECT target, score FROM translation_made WHERE sentence = ?"
            " AND (engine = ? OR pinned) ORDER BY pinned DESC LIMIT 1",
            (entry.key, entry.engine),
        ).fetchone()
        if row is not None:
            found[entry] = str(row[0]), row[1]
    return found


def write_made(
    connection: sqlite3.Connection,
    made: Mapping[Entry, str],
    scores: Mapping[Entry, float | None],
    touched: Mapping[tuple[bytes, str], int],
    limit: int,
    stored: int | None,
    now: int,
) -> int:
    """Write translations, then evict the longest unused; return the bytes stored now."""
    before = sum_bytes(connection) if stored is None else stored
    connection.executemany(
        "UPDATE translation_made SET used_at = ? WHERE sentence = ? AND engine = ?",
        [(used, *key) for key, used in touched.items()],
    )
    rows = [
        (
            entry.key,
            entry.engine,
            writable(entry.sentence),
            writable(text),
            base(entry.source),
            base(entry.target),
            _stored_size(entry, text),
            now,
            scores[entry],
        )
        for entry, text in made.items()
    ]
    connection.executemany(
        "INSERT INTO translation_made VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0, ?)"
        " ON CONFLICT (sentence, engine) DO UPDATE SET target = excluded.target,"
        " score = excluded.score,"
        " used_at = excluded.used_at",
        rows,
    )
    total = before + sum(row[6] for row in rows)
    if total <= limit:
        return total
    total = sum_bytes(connection)
    oldest = connection.execute(
        "SELECT sentence, engine, bytes FROM translation_made WHERE pinned = 0 ORDER BY used_at"
    )
    gone = []
    for sentence, engine, size in oldest:
        if total <= limit * _ROOM_AFTER_EVICTION:
            break
        gone.append((sentence, engine))
        total -= size
    connection.executemany("DELETE FROM translation_made WHERE sentence = ? AND engine = ?", gone)
    return total


def sum_bytes(connection: sqlite3.Connection) -> int:
    """Return about how many bytes what engines made takes."""
    return int(
        connection.execute("SELECT coalesce(sum(bytes), 0) FROM translation_made").fetchone()[0]
    )


def _stored_size(entry: Entry, text: str) -> int:
    return ROW_BYTES + 3 * (len(entry.sentence) + len(text)) + len(entry.engine)


def writable(text: str) -> str:
    """Return the text with lone surrogates replaced: SQLite stores UTF-8, which has none."""
    return text.encode("utf-8", "replace").decode("utf-8")
