"""Takes over from a damaged database what can still be read, row by row, as from a stranger.

SQLite stops at the first page it cannot make sense of. So every table is read from its beginning
up to there, from its end back to there, and in between by ever smaller ranges of row ids, or by
the keys that its indexes still name. What is read was damaged: each value is held against its
column's declaration, and each row against a check of its own. Where not even a table's root can
be made sense of, its rows are looked for on the pages themselves (``storage.database_pages``).
"""

from __future__ import annotations

import logging
import sqlite3
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final
from urllib.parse import quote

from rednote_desktop.domain.errors import RedNoteError
from rednote_desktop.storage.database_pages import records

_logger = logging.getLogger(__name__)

Row = dict[str, Any]
Check = Callable[[Row], Row]
"""Returns a row as it is to be written; raises ``RedNoteError`` or ``ValueError`` for one that does
not hold, ``NotWanted`` for one that is meant to stay behind."""


class NotWanted(Exception):
    """Raised by a check for a row that is not to be taken over: it is not counted as lost."""


_MOST_SECONDS: Final = 60.0
_MOST_LOOKS: Final = 20_000
_STEPS_BETWEEN_LOOKS: Final = 100_000
_UNREADABLE: Final = (sqlite3.Error, UnicodeError, OverflowError, MemoryError)
_REFUSED: Final = (RedNoteError, ValueError, TypeError, KeyError, OverflowError, OSError)
_KINDS: Final[Mapping[str, tuple[type, ...]]] = {
    "TEXT": (str,),
    "INTEGER": (int,),
    "REAL": (float, int),
    "BLOB": (bytes,),
}


@dataclass(frozen=True, slots=True)
class Salvage:
    """A table whose rows are taken over, and what a row has to be like."""

    table: str
    check: Check = field(default=lambda row: row)


@dataclass(frozen=True, slots=True)
class Salvaged:
    """How many rows came over from a damaged file, and how many are known to be lost.

    What lay on pages that nothing names any more is in neither number.
    """

    path: Path
    saved: Mapping[str, int]
    lost: Mapping[str, int]


def take_over(
    damaged: Path, fresh: sqlite3.Connection, tables: Sequence[Salvage]
) -> Salvaged | None:
    """Write into ``fresh``, in its running transaction, the rows of ``damaged`` that hold.

    The damaged file stays as it is. Return ``None`` where it cannot be opened at all. Raises
    ``sqlite3.Error`` for what goes wrong with ``fresh``.
    """
    saved: dict[str, int] = {}
    lost: dict[str, int] = {}
    try:
        old = _open(damaged)
    except _UNREADABLE as error:
        _logger.warning("Nothing can be read of %s: %s", damaged.name, error)
        return None
    with closing(old):
        readers = [_TableReader(old, _Shape.of(fresh, each.table), each.check) for each in tables]
        for reader in readers:
            reader.read()
    incomplete = [each for each in readers if not each.whole and each.shape.tells_itself]
    if incomplete:
        _read_pages(damaged, incomplete)
    for reader in readers:
        table = reader.shape.table
        saved[table] = _write(fresh, table, reader.rows.values())
        lost[table] = max(len(reader.rows), reader.known) - saved[table]
    _logger.info("Taken over from %s: %s; lost: %s", damaged.name, saved, lost)
    return Salvaged(damaged, saved, lost)


@dataclass(frozen=True, slots=True)
class _Column:
    name: str
    kind: str
    optional: bool

    def fits(self, value: object) -> bool:
        """Tell whether a value is one that the column takes."""
        if value is None:
            return self.optional
        if isinstance(value, str):
            value.encode()  # raises where it is no text
        return isinstance(value, _KINDS.get(self.kind, (object,)))


@dataclass(frozen=True, slots=True)
class _Shape:
    """A table as this program makes it."""

    table: str
    columns: tuple[_Column, ...]
    key: tuple[str, ...]
    numbered: bool
    oldest: int
    """How many columns a row has at the least: those after it have a default."""

    @property
    def tells_itself(self) -> bool:
        """Whether a row is known for this table's by itself: numbers alone could be any other's."""
        return any(column.kind in ("TEXT", "BLOB") for column in self.columns)

    def fits(self, row: Row) -> bool:
        """Tell whether all values are such as their columns take; raises for what is no text."""
        return all(column.fits(row[column.name]) for column in self.columns if column.name in row)

    def row(self, number: int | None, values: Sequence[object]) -> Row | None:
        """Return what a stored record says if it is one of this table, else ``None``.

        A row without a number begins with its key; one that is older than a column lacks it.
        """
        if (number is None) == self.numbered or len(values) > len(self.columns):
            return None
        names = [column.name for column in self.columns]
        if not self.numbered:
            names = [*self.key, *(name for name in names if name not in self.key)]
        row = dict(zip(names, values, strict=False))
        if self.numbered:
            row[self.key[0]] = number
        return row if len(row) >= self.oldest else None

    @classmethod
    def of(cls, connection: sqlite3.Connection, table: str) -> _Shape:
        """Read it from a sound database."""
        rows = connection.execute(f"PRAGMA table_info({table})").fetchall()
        keys = tuple(row[1] for row in sorted(rows, key=lambda row: row[5]) if row[5])
        numbered = len(keys) == 1 and any(
            row[1] == keys[0] and row[2].upper() == "INTEGER" for row in rows
        )
        columns = tuple(
            _Column(row[1], row[2].upper(), not row[3] and not (row[5] and not numbered))
            for row in rows
        )
        given = [bool(row[5]) or (bool(row[3]) and row[4] is None) for row in rows]
        oldest = max((place + 1 for place, needed in enumerate(given) if needed), default=1)
        return cls(table, columns, keys, numbered, oldest)


class _TableReader:
    """Reads what there is of one table.

    ``rows`` are those that hold, by their key; ``known`` is how many there must have been. The
    table is ``whole`` when it was read from end to end.
    """

    def __init__(self, connection: sqlite3.Connection, shape: _Shape, check: Check) -> None:
        self._connection = connection
        self._check = check
        self._looks = 0
        self._unwanted = 0
        self._seen: set[tuple[Any, ...]] = set()
        self._last: tuple[Any, ...] = ()
        self.shape = shape
        self.rows: dict[tuple[Any, ...], Row] = {}
        self.known = 0
        self.whole = False
        there = self._all(f"PRAGMA table_info({shape.table})")
        names = {row[1] for row in there if isinstance(row[1], str)}
        self._names = tuple(column.name for column in shape.columns if column.name in names)
        self._keys = [self._names.index(name) for name in shape.key if name in self._names]

    def read(self) -> None:
        """Read what SQLite can still make sense of."""
        if not self._names or len(self._keys) < len(self.shape.key):
            return
        self.whole = self._scan("ASC")
        if not self.whole:
            lowest = self._edge()
            self._scan("DESC")
            if self.shape.numbered:
                self._read_between(lowest)
            self._read_by_indexes()
        self.known = max(self.known, len(self._seen)) - self._unwanted

    def offer(self, number: int | None, values: Sequence[object]) -> None:
        """Keep a record that was found on a page if it is a row of this table, and a new one."""
        row = self.shape.row(number, values)
        if row is None:
            return
        key = tuple(row[name] for name in self.shape.key)
        if key not in self.rows:
            self._keep(key, row)

    def _keep(self, key: tuple[Any, ...], row: Row) -> None:
        try:
            if self.shape.fits(row):
                self.rows[key] = self._check(row)
        except NotWanted:
            self._unwanted += 1
        except _REFUSED as error:
            _logger.debug("What looked like a row is none: %s", type(error).__name__)

    def _scan(self, direction: str) -> bool:
        order = ", ".join(f"{name} {direction}" for name in self.shape.key)
        return self._take(f"{self._select} ORDER BY {order}")

    @property
    def _select(self) -> str:
        return f"SELECT {', '.join(self._names)} FROM {self.shape.table} NOT INDEXED"

    def _edge(self) -> int:
        """Return the number after the last row that was read."""
        numbers = [key[0] for key in self._seen if isinstance(key[0], int)]
        return max(numbers, default=0) + 1

    def _read_between(self, lowest: int) -> None:
        """Read the rows whose numbers lie between what both scans read, halving what fails."""
        numbers = [key[0] for key in self._seen if isinstance(key[0], int) and key[0] >= lowest]
        highest = min(numbers, default=2**62) - 1
        key = self.shape.key[0]
        query = f"{self._select} WHERE {key} BETWEEN ? AND ? ORDER BY {key}"
        waiting = [(lowest, highest)]
        while waiting and self._looks < _MOST_LOOKS:
            first, last = waiting.pop()
            before = len(self._seen)
            if first > last or self._take(query, (first, last)):
                continue
            if len(self._seen) > before:
                first = max(first, self._last[0] + 1)
            if first < last:
                middle = (first + last) // 2
                waiting += [(middle + 1, last), (first, middle)]

    def _read_by_indexes(self) -> None:
        """Look up the rows that an index names and no scan came to."""
        keys: set[tuple[Any, ...]] = set()
        table, names = self.shape.table, ", ".join(self.shape.key)
        for row in self._all(f"PRAGMA index_list({table})"):
            for direction in ("ASC", "DESC"):
                index = str(row[1]).replace('"', '""')
                query = f'SELECT {names} FROM {table} INDEXED BY "{index}"'
                columns = self._all(f'PRAGMA index_info("{index}")')
                order = ", ".join(f'"{column[2]}" {direction}' for column in columns)
                keys.update(self._each(f"{query} ORDER BY {order}"))
        self.known = len(keys | self._seen)
        where = " AND ".join(f"{name} = ?" for name in self.shape.key)
        for key in keys - self._seen:
            if self._looks < _MOST_LOOKS:
                self._take(f"{self._select} WHERE {where}", key)

    def _take(self, query: str, values: tuple[Any, ...] = ()) -> bool:
        """Keep the rows of a query up to the first that cannot be read; tell whether all could."""
        self._looks += 1
        try:
            for values_read in self._connection.execute(query, values):
                key = tuple(values_read[place] for place in self._keys)
                if key not in self._seen:
                    row: Row = dict(zip(self._names, values_read, strict=True))
                    self._seen.add(key)
                    self._last = key
                    self._keep(key, row)
        except _UNREADABLE:
            return False
        return True

    def _each(self, query: str) -> Iterator[tuple[Any, ...]]:
        try:
            yield from self._connection.execute(query)
        except _UNREADABLE:
            return

    def _all(self, query: str) -> list[tuple[Any, ...]]:
        return list(self._each(query))


def _open(path: Path) -> sqlite3.Connection:
    """Open a damaged file for reading alone, its log with it, as patiently as SQLite can."""
    address = f"file:{quote(str(path))}?mode=ro"
    connection = sqlite3.connect(address, uri=True, isolation_level=None)
    ends = time.monotonic() + _MOST_SECONDS
    connection.text_factory = lambda data: data.decode("utf-8", "surrogateescape")
    # A file that ends too early or whose list of tables is damaged is read all the same.
    connection.execute("PRAGMA writable_schema = ON")
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.execute("PRAGMA query_only = ON")
    connection.set_progress_handler(lambda: time.monotonic() > ends, _STEPS_BETWEEN_LOOKS)
    return connection


def _read_pages(path: Path, readers: Sequence[_TableReader]) -> None:
    """Offer the readers every record that lies on a page of its own accord."""
    try:
        for number, values in records(path):
            for reader in readers:
                reader.offer(number, values)
    except OSError as error:
        _logger.warning("The pages of %s cannot be read: %s", path.name, error)


def _write(connection: sqlite3.Connection, table: str, rows: Iterable[Row]) -> int:
    """Write rows, and return of how many there was none yet."""
    written = 0
    for row in rows:
        places = ", ".join("?" * len(row))
        query = f"INSERT OR IGNORE INTO {table} ({', '.join(row)}) VALUES ({places})"
        try:
            written += max(0, connection.execute(query, tuple(row.values())).rowcount)
        except (sqlite3.IntegrityError, UnicodeError, OverflowError):
            continue
    return written
