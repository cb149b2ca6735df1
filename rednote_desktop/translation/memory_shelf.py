"""The translation memory as its reader sees it: listed, searched, edited, pinned, forgotten."""

from __future__ import annotations

import asyncio
import sqlite3
import time
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Final

from rednote_desktop.domain.language import base
from rednote_desktop.storage.database import Database
from rednote_desktop.translation.memory import ROW_BYTES, TranslationMemory
from rednote_desktop.translation.memory_search import (
    LEAST_SCORE,
    alike,
    drop_index,
    has_new,
    index_new,
)
from rednote_desktop.translation.remembered import (
    PINNED,
    delete,
    insert,
    of_row,
    standing,
    translations_of,
)
from rednote_desktop.translation.remembered import Kind as Kind
from rednote_desktop.translation.remembered import Remembered as Remembered


@dataclass(frozen=True, slots=True)
class Match:
    """A remembered translation of a sentence like the one at hand; ``score`` is in per cent."""

    remembered: Remembered
    score: int


@dataclass(frozen=True, slots=True)
class Written:
    """Translations that were written, and those that stood in their places before."""

    items: tuple[Remembered, ...]
    replaced: tuple[Remembered, ...]


@dataclass(frozen=True, slots=True)
class Query:
    """What of the memory to list: words that stand in either side, and kinds; all if empty."""

    words: str = ""
    kinds: frozenset[Kind] = frozenset()


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
                of_row(row)
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
        await self._database.write(lambda connection: delete(connection, item))
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
    ) -> Written:
        """Write translations, all or none, and return them with what they replaced.

        Where ``keep`` says so of what is there and what is to come, the old one stays. ``going_on``
        is called on the writer's thread with how many are done; what it raises takes all back.
        """
        await self._memory.flush()
        wanted = tuple(items)

        def write(connection: sqlite3.Connection) -> Written:
            written: list[Remembered] = []
            replaced: dict[tuple[bytes, str], Remembered] = {}
            for number, item in enumerate(wanted):
                old = standing(connection, item)
                if old is None or not keep(old, item):
                    for each in _touched(connection, item, old):
                        replaced.setdefault((each.key, each.engine), each)
                    insert(connection, item)
                    written.append(item)
                if number % 500 == 0:
                    going_on(number)
            return Written(tuple(written), tuple(replaced.values()))

        written = await self._database.write(write)
        await self._use({item: item.target for item in written.items})
        return written

    async def take_back(self, written: Written) -> None:
        """Undo a ``put``: what stood there before stands there again, all or nothing.

        What was changed or forgotten since then is left alone.
        """
        await self._memory.flush()

        def write(connection: sqlite3.Connection) -> dict[Remembered, str | None]:
            gone: dict[Remembered, str | None] = {}
            for item in written.items:
                if _is_as_written(standing(connection, item), item):
                    delete(connection, item)
                    gone[item] = None
            free = {(item.key, item.engine) for item in gone}
            keys = {item.key for item in gone}
            for item in written.replaced:
                left = standing(connection, item)
                unpinned = item.key in keys and left is not None and left.target == item.target
                if unpinned or (item.key, item.engine) in free:
                    insert(connection, item)
                    gone[item] = item.target
            return gone

        await self._use(await self._database.write(write))

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
            lambda connection: tuple(map(of_row, connection.execute(statement)))
        )

    async def _use(self, changed: Mapping[Remembered, str | None]) -> None:
        """Let the memory use what was written, a part at a time; ``None`` is for what is gone."""
        if len(changed) > _FEW:
            self._memory.cool_all()
        for number, (item, target) in enumerate(changed.items()):
            if item.engine and len(changed) > _FEW:
                continue
            self._changed(item, target)
            if number % _AT_A_TIME == _AT_A_TIME - 1:
                await asyncio.sleep(0)

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
        values += [PINNED[kind] for kind in query.kinds]
    for word in query.words.split():
        ways = _spellings(word)
        test = "source LIKE ? ESCAPE '\\' OR target LIKE ? ESCAPE '\\'"
        tests.append(f"({' OR '.join([test] * len(ways))})")
        for way in ways:
            like = way.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
            values += [f"%{like}%"] * 2
    return " AND ".join(tests), tuple(values)


def _spellings(word: str) -> tuple[str, ...]:
    """Return a word in all usual letters and widths: SQLite ignores case in ASCII alone."""
    plain = unicodedata.normalize("NFKC", word)
    cases = (plain.lower(), plain.upper(), plain.capitalize())
    wide = (case.translate(_FULL_WIDTH) for case in cases)
    ways = dict.fromkeys((word, *cases, *wide))
    seen = {way.casefold() if way.isascii() else way: way for way in ways}
    return tuple(seen.values())


_FULL_WIDTH: Final = {code: code + 0xFEE0 for code in range(0x21, 0x7F)}


def _touched(
    connection: sqlite3.Connection, item: Remembered, old: Remembered | None
) -> Iterator[Remembered]:
    """Yield what changes when a translation is written: the old one, and one that loses its pin."""
    if old is not None:
        yield old
    if item.engine and item.kind is not Kind.MACHINE:
        for each in translations_of(
            connection, item.source, item.key, item.source_language, item.target_language
        ):
            if each.engine and each.engine != item.engine and each.kind is not Kind.MACHINE:
                yield each


def _is_as_written(there: Remembered | None, item: Remembered) -> bool:
    """Tell whether a translation stands as it was written, whenever it was used last."""
    return there is not None and (there.target, there.kind) == (item.target, item.kind)


def _matches(
    connection: sqlite3.Connection, sentence: str, source: str, target: str
) -> list[Match]:
    found: list[Match] = []
    for candidate in alike(connection, sentence, source, target):
        best = min(
            translations_of(connection, candidate.source, candidate.sentence, source, target),
            key=lambda item: (_RANK[item.kind], -item.changed_at),
            default=None,
        )
        if best is not None and candidate.score >= LEAST_SCORE:
            found.append(Match(best, candidate.score))
    return found
