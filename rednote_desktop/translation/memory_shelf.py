"""The translation memory as its reader sees it: listed, searched, edited, pinned, forgotten."""

from __future__ import annotations

import asyncio
import sqlite3
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from rednote_desktop.domain.language import base
from rednote_desktop.storage.database import Database
from rednote_desktop.translation.memory import ROW_BYTES, TranslationMemory, sentence_key
from rednote_desktop.translation.memory_search import (
    LEAST_SCORE,
    alike,
    drop_index,
    has_new,
    index_new,
)


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


@dataclass(frozen=True, slots=True)
class Match:
    """A remembered translation of a sentence like the one at hand; ``score`` is in per cent."""

    remembered: Remembered
    score: int


@dataclass(frozen=True, slots=True)
class Query:
    """What of the memory to list: words that stand in either side, and kinds; all if empty."""

    words: str = ""
    kinds: frozenset[Kind] = frozenset()


_MADE_KIND: Final = {0: Kind.MACHINE, 1: Kind.PINNED, 2: Kind.CORRECTED}
_PIN: Final = {kind: number for number, kind in _MADE_KIND.items()}
_RANK: Final = {Kind.CORRECTED: 0, Kind.PINNED: 1, Kind.MACHINE: 2}
_ALL: Final = """
    SELECT source, target, source_language, target_language, 2 AS pinned, '' AS engine,
        made_at AS changed_at FROM translation_correction
    UNION ALL
    SELECT source, target, source_language, target_language, pinned, engine, used_at
        FROM translation_made
"""
_MOST_MATCHES: Final = 5
_FEW: Final = 20
_AT_A_TIME: Final = 500
"""So many corrections are put in use before the loop may do something else."""


class MemoryShelf:
    """Looks at and changes what a ``TranslationMemory`` over the same database remembers.

    All methods raise ``StorageError``. The database needs ``CREATE_SEARCH``.
    """

    def __init__(self, database: Database, memory: TranslationMemory) -> None:
        self._database = database
        self._memory = memory

    async def page(self, query: Query, start: int, most: int) -> tuple[Remembered, ...]:
        """Return part of the memory, the newest first."""
        await self._memory.flush()
        where, values = _where(query)
        return await self._database.read(
            lambda connection: tuple(
                _of_row(row)
                for row in connection.execute(
                    f"SELECT * FROM ({_ALL}) WHERE {where}"
                    " ORDER BY changed_at DESC, source, engine LIMIT ? OFFSET ?",
                    (*values, most, start),
                )
            )
        )

    async def count(self, query: Query) -> int:
        """Return how many translations there are."""
        await self._memory.flush()
        where, values = _where(query)
        statement = f"SELECT count(*) FROM ({_ALL}) WHERE {where}"
        return await self._database.read(
            lambda connection: int(connection.execute(statement, values).fetchone()[0])
        )

    async def size(self) -> int:
        """Return about how many bytes the memory takes."""
        await self._memory.flush()
        statement = (
            "SELECT (SELECT coalesce(sum(bytes), 0) FROM translation_made) + (SELECT"
            f" coalesce(sum({ROW_BYTES} + 3 * (length(source) + length(target))), 0)"
            " FROM translation_correction)"
        )
        return await self._database.read(
            lambda connection: int(connection.execute(statement).fetchone()[0])
        )

    async def edit(self, item: Remembered, target: str) -> Remembered:
        """Put the reader's words in the place of a translation; ``ValueError`` for none."""
        target = target.strip()
        if not target:
            raise ValueError("an empty translation is not kept")
        changed = replace(item, target=target, kind=Kind.CORRECTED, changed_at=now())
        await self.put([changed])
        return changed

    async def pin(self, item: Remembered, pinned: bool) -> Remembered:
        """Keep what an engine made, or treat it as any other; the reader's own is left alone."""
        if item.kind is Kind.CORRECTED:
            return item
        changed = replace(item, kind=Kind.PINNED if pinned else Kind.MACHINE)
        await self.put([changed])
        return changed

    async def forget(self, item: Remembered) -> None:
        """Let go of one translation."""
        await self._memory.flush()
        await self._database.write(lambda connection: _delete(connection, item))
        self._changed(item, None)

    async def forget_machine(self) -> int:
        """Let go of all that engines made and nobody pinned; return how many there were."""
        count = await self.count(Query(kinds=frozenset({Kind.MACHINE})))
        await self._database.write(drop_index)
        await self._memory.clear()
        return count

    async def put(
        self,
        items: Iterable[Remembered],
        keep: Callable[[Remembered, Remembered], bool] = lambda old, new: False,
        going_on: Callable[[int], None] = lambda done: None,
    ) -> int:
        """Write translations, all or none, and return how many were written.

        Where ``keep`` says so of what is there and what is to come, the old one stays. ``going_on``
        is called on the writer's thread with how many are done; what it raises takes all back.
        """
        await self._memory.flush()
        wanted = tuple(items)

        def write(connection: sqlite3.Connection) -> list[Remembered]:
            written = []
            for number, item in enumerate(wanted):
                old = _old(connection, item)
                if old is None or not keep(old, item):
                    _insert(connection, item)
                    written.append(item)
                if number % 500 == 0:
                    going_on(number)
            return written

        written = await self._database.write(write)
        if len(written) > _FEW:
            self._memory.cool_all()
        for number, item in enumerate(written):
            if item.engine and len(written) > _FEW:
                continue
            self._changed(item, item.target)
            if number % _AT_A_TIME == _AT_A_TIME - 1:
                await asyncio.sleep(0)
        return len(written)

    async def similar(self, sentence: str, source: str, target: str) -> tuple[Match, ...]:
        """Return the likest remembered translations from 75 per cent on, the reader's own first."""
        await self._memory.flush()
        if await self._database.read(has_new):
            while await self._database.write(index_new):
                pass
        found = await self._database.read(
            lambda connection: _matches(connection, sentence, source, target)
        )
        found.sort(key=lambda each: (-each.score, _RANK[each.remembered.kind]))
        return tuple(found[:_MOST_MATCHES])

    async def everything(self, with_machine: bool) -> tuple[Remembered, ...]:
        """Return what there is to be exported, the oldest first."""
        await self._memory.flush()
        where = "1" if with_machine else "pinned > 0"
        statement = f"SELECT * FROM ({_ALL}) WHERE {where} ORDER BY changed_at, source, engine"
        return await self._database.read(
            lambda connection: tuple(map(_of_row, connection.execute(statement)))
        )

    def _changed(self, item: Remembered, target: str | None) -> None:
        if item.engine:
            self._memory.cool(item.source, item.source_language, item.target_language)
        else:
            key = item.source, base(item.source_language), base(item.target_language)
            self._memory.put_correction(key, target)


def now() -> int:
    """Return the time as the memory keeps it: whole seconds since 1970."""
    return int(time.time())


def _where(query: Query) -> tuple[str, tuple[object, ...]]:
    tests = ["1"]
    values: list[object] = []
    if query.kinds:
        tests.append(f"pinned IN ({', '.join('?' * len(query.kinds))})")
        values += [_PIN[kind] for kind in query.kinds]
    for word in query.words.split():
        like = word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
        tests.append("(source LIKE ? ESCAPE '\\' OR target LIKE ? ESCAPE '\\')")
        values += [f"%{like}%"] * 2
    return " AND ".join(tests), tuple(values)


def _of_row(row: tuple[str, str, str, str, int, str, int]) -> Remembered:
    return Remembered(row[0], row[1], row[2], row[3], _MADE_KIND[row[4]], row[5], row[6])


def _old(connection: sqlite3.Connection, item: Remembered) -> Remembered | None:
    found = _translations(
        connection, item.source, item.key, item.source_language, item.target_language
    )
    return next((each for each in found if each.engine == item.engine), None)


def _insert(connection: sqlite3.Connection, item: Remembered) -> None:
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
            *(size, item.changed_at, _PIN[item.kind]),
        ),
    )


def _delete(connection: sqlite3.Connection, item: Remembered) -> None:
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


def _matches(
    connection: sqlite3.Connection, sentence: str, source: str, target: str
) -> list[Match]:
    found: list[Match] = []
    for candidate in alike(connection, sentence, source, target):
        best = min(
            _translations(connection, candidate.source, candidate.sentence, source, target),
            key=lambda item: (_RANK[item.kind], -item.changed_at),
            default=None,
        )
        if best is not None and candidate.score >= LEAST_SCORE:
            found.append(Match(best, candidate.score))
    return found


def _translations(
    connection: sqlite3.Connection, sentence: str, key: bytes | None, source: str, target: str
) -> Iterator[Remembered]:
    yield from map(
        _of_row,
        connection.execute(
            "SELECT source, target, source_language, target_language, 2, '', made_at"
            " FROM translation_correction WHERE source = ? AND source_language = ?"
            " AND target_language = ?",
            (sentence, base(source), base(target)),
        ),
    )
    yield from map(
        _of_row,
        connection.execute(
            "SELECT source, target, source_language, target_language, pinned, engine, used_at"
            " FROM translation_made WHERE sentence = ?",
            (key or sentence_key(sentence, source, target),),
        ),
    )
