"""What was posted and has not reached its network yet, kept in the profile database."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any, Final

from rednote_desktop.storage.database import Database, script

CREATE_OUTBOX: Final = script(
    """
    CREATE TABLE outbox (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        kind TEXT NOT NULL,
        account_id TEXT NOT NULL,
        payload TEXT NOT NULL,
        idempotency_key TEXT NOT NULL UNIQUE,
        draft_id TEXT NOT NULL DEFAULT '',
        state TEXT NOT NULL,
        reason TEXT NOT NULL DEFAULT '',
        attempts INTEGER NOT NULL DEFAULT 0,
        created_at REAL NOT NULL,
        due_at REAL NOT NULL
    );
    """
)
"""The migration that makes the table."""

_COLUMNS: Final = (
    "id, kind, account_id, payload, idempotency_key, draft_id, state, reason, attempts,"
    " created_at, due_at"
)


class OutboxKind(StrEnum):
    """What is to be posted."""

    NOTE = "note"
    COMMENT = "comment"


class OutboxState(StrEnum):
    """How far it has come; what the network confirmed is not in the outbox any more."""

    WAITING = "waiting"
    SENDING = "sending"
    FAILED = "failed"
    """Given up until a person retries; ``reason`` says why."""


@dataclass(frozen=True, slots=True)
class OutboxEntry:
    """One post on its way.

    ``payload`` is the JSON of ``storage.codec``, ``reason`` the class name of the last error in
    ``domain.errors``. It is not sent before ``due_at``.
    """

    id: int
    kind: OutboxKind
    account_id: str
    payload: str
    idempotency_key: str
    draft_id: str
    state: OutboxState
    reason: str
    attempts: int
    created_at: datetime
    due_at: datetime


class OutboxStore:
    """Entries in the order in which they were added.

    Every change is on disk when its method returns. All methods raise ``StorageError`` and its
    subclasses.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    async def add(
        self,
        kind: OutboxKind,
        account_id: str,
        payload: str,
        idempotency_key: str,
        draft_id: str,
        now: datetime,
    ) -> OutboxEntry:
        """Add an entry, due at once.

        An entry with the same key takes the new payload and is tried again, unless it is being
        sent just then: that one stays as it is.
        """
        moment = now.timestamp()
        row = (kind, account_id, payload, idempotency_key, draft_id, moment, moment)

        def write(connection: sqlite3.Connection) -> OutboxEntry:
            connection.execute(
                "INSERT INTO outbox (kind, account_id, payload, idempotency_key, draft_id, state,"
                " created_at, due_at) VALUES (?, ?, ?, ?, ?, 'waiting', ?, ?)"
                " ON CONFLICT (idempotency_key) DO UPDATE SET payload = excluded.payload,"
                " state = 'waiting', reason = '', attempts = 0, due_at = excluded.due_at"
                " WHERE state <> 'sending'",
                row,
            )
            found = connection.execute(
                f"SELECT {_COLUMNS} FROM outbox WHERE idempotency_key = ?", (idempotency_key,)
            ).fetchone()
            return _entry(found)

        return await self._database.write(write)

    async def entries(self) -> tuple[OutboxEntry, ...]:
        """Return everything that is on its way, oldest first."""
        return await self._select("ORDER BY id", ())

    async def get(self, entry_id: int) -> OutboxEntry | None:
        """Return an entry, or ``None`` if it is not there any more."""
        found = await self._select("WHERE id = ?", (entry_id,))
        return found[0] if found else None

    async def due(self, now: datetime) -> tuple[OutboxEntry, ...]:
        """Return the waiting entries whose time has come, oldest first."""
        return await self._select(
            "WHERE state = 'waiting' AND due_at <= ? ORDER BY id", (now.timestamp(),)
        )

    async def next_due(self) -> datetime | None:
        """Return when the next waiting entry is due, or ``None`` when none waits."""

        def read(connection: sqlite3.Connection) -> float | None:
            row = connection.execute(
                "SELECT MIN(due_at) FROM outbox WHERE state = 'waiting'"
            ).fetchone()
            return None if row[0] is None else float(row[0])

        moment = await self._database.read(read)
        return None if moment is None else datetime.fromtimestamp(moment, UTC)

    async def mark_sending(self, entry_id: int) -> bool:
        """Mark a waiting entry as being sent; return whether it was waiting."""
        return await self._update(
            "state = 'sending', attempts = attempts + 1",
            "id = ? AND state = 'waiting'",
            (entry_id,),
        )

    async def mark_waiting(self, entry_id: int, reason: str, due_at: datetime) -> bool:
        """Mark an entry to be sent again later, and why it has to be."""
        return await self._update(
            "state = 'waiting', reason = ?, due_at = ?",
            "id = ?",
            (reason, due_at.timestamp(), entry_id),
        )

    async def mark_failed(self, entry_id: int, reason: str) -> bool:
        """Give an entry up, and keep why."""
        return await self._update("state = 'failed', reason = ?", "id = ?", (reason, entry_id))

    async def retry(self, entry_id: int, now: datetime) -> bool:
        """Make a failed or waiting entry due at once; return whether there was one."""
        return await self._update(
            "state = 'waiting', reason = '', attempts = 0, due_at = ?",
            "id = ? AND state <> 'sending'",
            (now.timestamp(), entry_id),
        )

    async def resume(self, now: datetime) -> int:
        """Make what was being sent when the program ended, and all that waits, due at once.

        Return how many entries there are to send.
        """

        def write(connection: sqlite3.Connection) -> int:
            return connection.execute(
                "UPDATE outbox SET state = 'waiting', due_at = ? WHERE state <> 'failed'",
                (now.timestamp(),),
            ).rowcount

        return await self._database.write(write)

    async def cancel(self, entry_id: int) -> bool:
        """Take out an entry that is not being sent; return whether there was one."""

        def write(connection: sqlite3.Connection) -> bool:
            done = connection.execute(
                "DELETE FROM outbox WHERE id = ? AND state <> 'sending'", (entry_id,)
            )
            return done.rowcount > 0

        return await self._database.write(write)

    async def confirm(self, entry_id: int, draft_id: str) -> bool:
        """Take out an entry that the network has, together with the draft it came from.

        Both go in one transaction. Return whether a draft went.
        """

        def write(connection: sqlite3.Connection) -> bool:
            connection.execute("DELETE FROM outbox WHERE id = ?", (entry_id,))
            if not draft_id:
                return False
            return connection.execute("DELETE FROM drafts WHERE id = ?", (draft_id,)).rowcount > 0

        return await self._database.write(write)

    async def _select(self, rest: str, values: tuple[Any, ...]) -> tuple[OutboxEntry, ...]:
        def read(connection: sqlite3.Connection) -> list[tuple[Any, ...]]:
            return connection.execute(f"SELECT {_COLUMNS} FROM outbox {rest}", values).fetchall()

        return tuple(_entry(row) for row in await self._database.read(read))

    async def _update(self, change: str, where: str, values: tuple[Any, ...]) -> bool:
        def write(connection: sqlite3.Connection) -> bool:
            done = connection.execute(f"UPDATE outbox SET {change} WHERE {where}", values)
            return done.rowcount > 0

        return await self._database.write(write)


def _entry(row: tuple[Any, ...]) -> OutboxEntry:
    (entry_id, kind, account_id, payload, key, draft_id, state, reason, attempts) = row[:9]
    created_at, due_at = (datetime.fromtimestamp(moment, UTC) for moment in row[9:])
    return OutboxEntry(
        id=entry_id,
        kind=OutboxKind(kind),
        account_id=account_id,
        payload=payload,
        idempotency_key=key,
        draft_id=draft_id,
        state=OutboxState(state),
        reason=reason,
        attempts=attempts,
        created_at=created_at,
        due_at=due_at,
    )
