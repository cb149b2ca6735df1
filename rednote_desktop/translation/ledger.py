"""What left this computer for translation: when, to whom and how much, never the text itself."""

from __future__ import annotations

import sqlite3
import time
from collections import deque
from dataclasses import dataclass, replace
from typing import Final

from rednote_desktop.storage.database import Database, Migration, script

MIGRATIONS: Final[tuple[Migration, ...]] = (
    script(
        """
        CREATE TABLE translation_sent (
            id INTEGER PRIMARY KEY,
            sent_at INTEGER NOT NULL,
            engine TEXT NOT NULL,
            host TEXT NOT NULL,
            source_language TEXT NOT NULL,
            target_language TEXT NOT NULL,
            texts INTEGER NOT NULL,
            characters INTEGER NOT NULL,
            outcome TEXT NOT NULL
        );
        """
    ),
)
"""The ledger's table, to be made in the database that is handed to ``Ledger``."""

UNDER_WAY: Final = ""
ANSWERED: Final = "ok"
CANCELLED: Final = "cancelled"

_MOST_ROWS: Final = 5_000


@dataclass(frozen=True, slots=True)
class Sending:
    """One request.

    ``sent_at`` is in seconds since 1970, ``host`` a name with a port. ``outcome`` is ``ANSWERED``,
    ``CANCELLED``, ``UNDER_WAY`` (also when the program ended before the answer) or the class name
    of an error in ``domain.errors``.
    """

    sent_at: float
    engine: str
    host: str
    source: str
    target: str
    texts: int
    characters: int
    outcome: str = UNDER_WAY
    id: int = 0


@dataclass(frozen=True, slots=True)
class Total:
    """How much was sent to one host."""

    host: str
    requests: int
    characters: int


class Ledger:
    """Keeps the last requests, in SQLite or, without a database, until the program ends.

    Errors of all methods: ``StorageError``. May be used from several event loops.
    """

    def __init__(self, database: Database | None = None, most_rows: int = _MOST_ROWS) -> None:
        self._database = database
        self._most = most_rows
        self._memory: deque[Sending] = deque(maxlen=most_rows)
        self._count = 0

    async def begin(self, sending: Sending) -> int:
        """Write a request down before it is made; return its id."""
        if self._database is None:
            self._count += 1
            self._memory.append(replace(sending, id=self._count))
            return self._count
        return await self._database.write(
            lambda connection: _insert(connection, sending, self._most)
        )

    async def end(self, sending_id: int, outcome: str) -> None:
        """Write down what came of a request."""
        if self._database is None:
            kept = [
                replace(each, outcome=outcome) if each.id == sending_id else each
                for each in self._memory
            ]
            self._memory = deque(kept, maxlen=self._most)
            return
        await self._database.write(
            lambda connection: connection.execute(
                "UPDATE translation_sent SET outcome = ? WHERE id = ?", (outcome, sending_id)
            )
        )

    async def entries(self, limit: int = 200) -> tuple[Sending, ...]:
        """Return the last requests, the newest first."""
        if self._database is None:
            return tuple(reversed(self._memory))[:limit]
        return await self._database.read(lambda connection: _read(connection, limit))

    async def totals(self) -> tuple[Total, ...]:
        """Return how much was sent to each host, most first."""
        if self._database is None:
            hosts = dict.fromkeys(each.host for each in self._memory)
            found = [
                Total(host, len(sizes), sum(sizes))
                for host in hosts
                for sizes in [[each.characters for each in self._memory if each.host == host]]
            ]
            return tuple(sorted(found, key=lambda total: -total.characters))
        return await self._database.read(_read_totals)

    async def clear(self) -> None:
        """Forget everything."""
        self._memory.clear()
        if self._database is not None:
            await self._database.write(
                lambda connection: connection.execute("DELETE FROM translation_sent")
            )


def now() -> float:
    """Return the time as ``Sending`` has it."""
    return time.time()


def _insert(connection: sqlite3.Connection, sending: Sending, most_rows: int) -> int:
    inserted = connection.execute(
        "INSERT INTO translation_sent VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            int(sending.sent_at * 1000),
            sending.engine,
            sending.host,
            sending.source,
            sending.target,
            sending.texts,
            sending.characters,
            sending.outcome,
        ),
    )
    connection.execute(
        "DELETE FROM translation_sent WHERE id <= (SELECT max(id) FROM translation_sent) - ?",
        (most_rows,),
    )
    return int(inserted.lastrowid or 0)


def _read(connection: sqlite3.Connection, limit: int) -> tuple[Sending, ...]:
    rows = connection.execute(
        "SELECT sent_at, engine, host, source_language, target_language, texts, characters,"
        " outcome, id FROM translation_sent ORDER BY id DESC LIMIT ?",
        (limit,),
    )
    return tuple(Sending(row[0] / 1000, *row[1:]) for row in rows)


def _read_totals(connection: sqlite3.Connection) -> tuple[Total, ...]:
    rows = connection.execute(
        "SELECT host, count(*), sum(characters) FROM translation_sent GROUP BY host ORDER BY 3 DESC"
    )
    return tuple(Total(*row) for row in rows)
