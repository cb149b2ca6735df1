"""What was translated before: the reader's corrections, and what the engines made, in SQLite."""

from __future__ import annotations

import logging
import sqlite3
import time
from collections import OrderedDict
from collections.abc import Callable, Iterable, Mapping

from rednote_desktop.domain.errors import StorageError
from rednote_desktop.domain.language import base
from rednote_desktop.storage.database import Database
from rednote_desktop.translation.memory_rows import MIGRATIONS as MIGRATIONS
from rednote_desktop.translation.memory_rows import ROW_BYTES as ROW_BYTES
from rednote_desktop.translation.memory_rows import Entry as Entry
from rednote_desktop.translation.memory_rows import (
    read_corrections,
    read_made,
    sum_bytes,
    writable,
    write_made,
)
from rednote_desktop.translation.memory_rows import sentence_key as sentence_key

_log = logging.getLogger(__name__)


class TranslationMemory:
    """Corrections are all held in memory; of what engines made, the part last used.

    ``limit_bytes`` bounds what is kept on the disk, ``hot_bytes`` what is kept in memory. When
    the file cannot be read or written the memory does without, except for corrections, whose
    errors (``StorageError``) are raised. Without a database nothing outlives the program.
    """

    def __init__(
        self,
        database: Database | None = None,
        limit_bytes: int = 64_000_000,
        hot_bytes: int = 4_000_000,
    ) -> None:
        self._database = database
        self._limit = limit_bytes
        self._hot_limit = hot_bytes
        self._hot: OrderedDict[Entry, str] = OrderedDict()
        self._hot_bytes = 0
        self._scores: dict[Entry, float] = {}
        self._corrections: dict[tuple[str, str, str], str] = {}
        self._loaded = False
        self._stored_bytes: int | None = None
        self._unsaved: dict[Entry, str] = {}
        self._touched: dict[tuple[bytes, str], int] = {}

    async def load(self) -> None:
        """Read the corrections once."""
        if self._loaded:
            return
        try:
            rows = [] if self._database is None else await self._database.read(read_corrections)
        except StorageError as error:
            _log.warning("corrections not read: %s", error)
            return
        if not self._loaded:
            self._corrections = {**{row[:3]: row[3] for row in rows}, **self._corrections}
            self._loaded = True

    def correction(self, sentence: str, source: str, target: str) -> str | None:
        """Return the reader's own translation of a sentence."""
        return self._corrections.get((sentence, base(source), base(target)))

    def hot(self, entry: Entry) -> str | None:
        """Return what is remembered in memory, without waiting."""
        text = self._hot.get(entry)
        if text is not None:
            self._hot.move_to_end(entry)
        return text

    def score(self, entry: Entry) -> float | None:
        """Return how sure the model was of what is remembered in memory; see ``Scored``."""
        return self._scores.get(entry)

    async def recall(self, entries: Iterable[Entry]) -> dict[Entry, str]:
        """Return what is remembered of several sentences."""
        found: dict[Entry, str] = {}
        missing: list[Entry] = []
        for entry in dict.fromkeys(entries):
            text = self.hot(entry)
            if text is None:
                missing.append(entry)
            else:
                found[entry] = text
        if not missing or self._database is None:
            return found
        try:
            stored = await self._database.read(lambda connection: read_made(connection, missing))
        except StorageError as error:
            _log.warning("translation memory not read: %s", error)
            return found
        now = _now()
        for entry, (text, score) in stored.items():
            self._keep_hot(entry, text, score)
            self._touched[entry.key, entry.engine] = now
            found[entry] = text
        return found

    def remember(self, made: Mapping[Entry, str], score: float | None = None) -> None:
        """Keep translations; empty ones and such as repeat their source are left out.

        They are at hand at once and on the disk after the next ``flush``. ``score`` is how sure
        the model was of them.
        """
        for entry, text in made.items():
            if text.strip() and text.strip() != entry.sentence.strip():
                self._keep_hot(entry, text, score)
                self._unsaved[entry] = text

    @property
    def unsaved(self) -> bool:
        """Whether there is something for ``flush`` to write."""
        return bool(self._unsaved) and self._database is not None

    async def flush(self) -> None:
        """Write what was remembered since the last time, in one transaction."""
        unsaved, self._unsaved = self._unsaved, {}
        touched, self._touched = self._touched, {}
        scores = {entry: self._scores.get(entry) for entry in unsaved}
        if self._database is None or not unsaved:
            return
        try:
            self._stored_bytes = await self._database.write(
                lambda connection: write_made(
                    connection, unsaved, scores, touched, self._limit, self._stored_bytes, _now()
                )
            )
        except StorageError as error:
            _log.warning("translation memory not written: %s", error)

    async def correct(self, sentence: str, corrected: str, source: str, target: str) -> None:
        """Keep the reader's own translation; from now on it is used. ``StorageError``."""
        key = (sentence, base(source), base(target))
        await self._write(
            lambda connection: connection.execute(
                "INSERT OR REPLACE INTO translation_correction VALUES (?, ?, ?, ?, ?)",
                (*map(writable, key), writable(corrected), _now()),
            )
        )
        self._corrections[key] = corrected

    async def forget(self, sentence: str, source: str, target: str) -> None:
        """Forget the correction and what engines made of a sentence, unless it is pinned."""
        pair = (base(source), base(target))
        key = sentence_key(sentence, source, target)

        def delete(connection: sqlite3.Connection) -> None:
            connection.execute(
                "DELETE FROM translation_correction WHERE source = ? AND source_language = ?"
                " AND target_language = ?",
                (writable(sentence), *pair),
            )
            connection.execute(
                "DELETE FROM translation_made WHERE sentence = ? AND pinned = 0", (key,)
            )

        await self._write(delete)
        self._stored_bytes = None
        self._corrections.pop((sentence, *pair), None)
        for entry in [entry for entry in self._unsaved if entry.key == key]:
            del self._unsaved[entry]
        self.cool(sentence, source, target)

    async def pin(self, sentence: str, source: str, target: str, pinned: bool = True) -> None:
        """Keep what was made of a sentence, and recall it whatever engine is asked, or let go."""
        key = sentence_key(sentence, source, target)
        await self._write(
            lambda connection: connection.execute(
                "UPDATE translation_made SET pinned = ? WHERE sentence = ?", (int(pinned), key)
            )
        )

    async def clear(self) -> None:
        """Forget everything that engines made and that is not pinned; corrections stay."""
        await self._write(
            lambda connection: connection.execute("DELETE FROM translation_made WHERE pinned = 0")
        )
        self._unsaved.clear()
        self.cool_all()

    async def stored_bytes(self) -> int:
        """Return how much the remembered translations take, in bytes."""
        return 0 if self._database is None else await self._database.read(sum_bytes)

    def cool(self, sentence: str, source: str, target: str) -> None:
        """Read a sentence from the disk at its next use: it was changed there."""
        self._stored_bytes = None
        key = sentence_key(sentence, source, target)
        same = [entry for entry in self._hot if entry.sentence == sentence and entry.key == key]
        for entry in same:
            self._scores.pop(entry, None)
            self._hot_bytes -= _hot_size(entry, self._hot.pop(entry))

    def cool_all(self) -> None:
        """Read everything from the disk at its next use: much was changed there."""
        self._stored_bytes = None
        self._hot.clear()
        self._scores.clear()
        self._hot_bytes = 0

    def put_correction(self, key: tuple[str, str, str], corrected: str | None) -> None:
        """Use a correction that was written to the disk, or none."""
        if corrected is None:
            self._corrections.pop(key, None)
        else:
            self._corrections[key] = corrected

    def set_limit(self, limit_bytes: int) -> None:
        """Change the bound on the disk; it is applied at the next writing."""
        self._limit = limit_bytes

    async def _write(self, change: Callable[[sqlite3.Connection], object]) -> None:
        if self._database is not None:
            await self._database.write(change)

    def _keep_hot(self, entry: Entry, text: str, score: float | None) -> None:
        old = self._hot.pop(entry, None)
        if old is not None:
            self._hot_bytes -= _hot_size(entry, old)
        self._hot[entry] = text
        self._scores.pop(entry, None)
        if score is not None:
            self._scores[entry] = score
        self._hot_bytes += _hot_size(entry, text)
        while self._hot_bytes > self._hot_limit and len(self._hot) > 1:
            oldest, gone = self._hot.popitem(last=False)
            self._scores.pop(oldest, None)
            self._hot_bytes -= _hot_size(oldest, gone)


def _hot_size(entry: Entry, text: str) -> int:
    return 2 * (len(entry.sentence) + len(text)) + ROW_BYTES


def _now() -> int:
    return int(time.time())
