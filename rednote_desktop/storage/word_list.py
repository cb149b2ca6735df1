"""The words a person learns, kept in the profile database."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from rednote_desktop.storage.database import Database, script

CREATE_WORD_LIST: Final = script(
    """
    CREATE TABLE word_list (
        word TEXT PRIMARY KEY,
        pinyin TEXT NOT NULL,
        meaning TEXT NOT NULL,
        sentence TEXT NOT NULL,
        note_id TEXT NOT NULL,
        added_at TEXT NOT NULL
    ) WITHOUT ROWID;
    CREATE INDEX word_list_by_time ON word_list (added_at DESC);
    """
)
"""The migration that makes the table."""

_COLUMNS: Final = "word, pinyin, meaning, sentence, note_id, added_at"


@dataclass(frozen=True, slots=True)
class SavedWord:
    """A word with the sentence it was met in.

    ``note_id`` is the note the sentence stands in, empty where it stands in none; ``pinyin``
    carries tone marks; ``added_at`` is aware.
    """

    word: str
    pinyin: str
    meaning: str
    sentence: str
    note_id: str
    added_at: datetime


class WordListStore:
    """Words by what is written. All methods raise ``StorageError`` and its subclasses."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def put(self, saved: SavedWord) -> None:
        """Keep a word in place of the entry with the same one."""
        row = (
            saved.word,
            saved.pinyin,
            saved.meaning,
            saved.sentence,
            saved.note_id,
            saved.added_at.isoformat(),
        )

        def write(connection: sqlite3.Connection) -> None:
            connection.execute(
                f"INSERT OR REPLACE INTO word_list ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?)", row
            )

        await self._database.write(write)

    async def take(self, word: str) -> SavedWord | None:
        """Take a word out and return what was kept of it, or ``None`` if it was not there."""

        def write(connection: sqlite3.Connection) -> SavedWord | None:
            row = connection.execute(
                f"DELETE FROM word_list WHERE word = ? RETURNING {_COLUMNS}", (word,)
            ).fetchone()
            return _saved(row) if row is not None else None

        return await self._database.write(write)

    async def has(self, word: str) -> bool:
        """Tell whether a word is kept."""

        def read(connection: sqlite3.Connection) -> bool:
            found = connection.execute("SELECT 1 FROM word_list WHERE word = ?", (word,))
            return found.fetchone() is not None

        return await self._database.read(read)

    async def all(self) -> tuple[SavedWord, ...]:
        """Return all words, the one added last first."""

        def read(connection: sqlite3.Connection) -> list[tuple[str, ...]]:
            return connection.execute(
                f"SELECT {_COLUMNS} FROM word_list ORDER BY added_at DESC, word"
            ).fetchall()

        return tuple(_saved(row) for row in await self._database.read(read))


def _saved(row: tuple[str, ...]) -> SavedWord:
    word, pinyin, meaning, sentence, note_id, added_at = row
    return SavedWord(word, pinyin, meaning, sentence, note_id, datetime.fromisoformat(added_at))
