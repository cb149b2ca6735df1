"""What was posted and has not reached its network yet, kept in the profile database."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from rednote_desktop.domain.errors import Corrupt
from rednote_desktop.domain.reaction import Reaction
from rednote_desktop.storage import reactions
from rednote_desktop.storage.codec import decode_draft, encode_draft
from rednote_desktop.storage.database import Database
from rednote_desktop.storage.outbox_rows import COLUMNS, entry_of
from rednote_desktop.storage.outbox_rows import CREATE_OUTBOX as CREATE_OUTBOX
from rednote_desktop.storage.outbox_rows import OutboxEntry as OutboxEntry
from rednote_desktop.storage.outbox_rows import OutboxKind as OutboxKind
from rednote_desktop.storage.outbox_rows import OutboxState as OutboxState
from rednote_desktop.storage.reactions import Wished


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
                " state = 'waiting', reason = '', attempts = MIN(attempts, 1),"
                " due_at = excluded.due_at"
                " WHERE state <> 'sending'",
                row,
            )
            found = connection.execute(
                f"SELECT {COLUMNS} FROM outbox WHERE idempotency_key = ?", (idempotency_key,)
            ).fetchone()
            return entry_of(found)

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

    async def next_due(self, after: datetime | None = None) -> datetime | None:
        """Return when the next waiting entry is due, after a time if given; ``None`` for never."""
        since = 0.0 if after is None else after.timestamp()

        def read(connection: sqlite3.Connection) -> float | None:
            row = connection.execute(
                "SELECT MIN(due_at) FROM outbox WHERE state = 'waiting' AND due_at > ?", (since,)
            ).fetchone()
            return None if row[0] is None else float(row[0])

        moment = await self._database.read(read)
        return None if moment is None else datetime.fromtimestamp(moment, UTC)

    async def mark_sending(self, entry_id: int, now: datetime) -> OutboxEntry | None:
        """Mark a waiting entry that is due as being sent; return it as it waited, if it did."""
        due = "id = ? AND state = 'waiting' AND due_at <= ?"
        values = (entry_id, now.timestamp())

        def write(connection: sqlite3.Connection) -> OutboxEntry | None:
            found = connection.execute(
                f"SELECT {COLUMNS} FROM outbox WHERE {due}", values
            ).fetchone()
            connection.execute(
                "UPDATE outbox SET state = 'sending', attempts = attempts + 1, reached = 1"
                f" WHERE {due}",
                values,
            )
            return None if found is None else entry_of(found)

        return await self._database.write(write)

    async def mark_waiting(
        self, entry_id: int, reason: str, due_at: datetime, key: str = "", reached: bool = True
    ) -> bool:
        """Mark an entry to be sent again later, and why it has to be.

        With a ``key`` only while the entry has it: a reaction may have been wished otherwise
        since. ``reached`` is whether something may have come to the network so far.
        """
        return await self._update(
            "state = 'waiting', reason = ?, due_at = ?, reached = ?",
            "id = ? AND ? IN ('', idempotency_key)",
            (reason, due_at.timestamp(), reached, entry_id, key),
        )

    async def mark_failed(
        self, entry_id: int, reason: str, key: str = "", reached: bool = True
    ) -> bool:
        """Give an entry up, and keep why; ``key`` and ``reached`` are as for ``mark_waiting``."""
        return await self._update(
            "state = 'failed', reason = ?, reached = ?",
            "id = ? AND ? IN ('', idempotency_key)",
            (reason, reached, entry_id, key),
        )

    async def hold(self, entry_ids: Iterable[int], reason: str, due_at: datetime) -> None:
        """Let waiting entries wait until a time, as the one before them has to."""

        def write(connection: sqlite3.Connection) -> None:
            connection.executemany(
                "UPDATE outbox SET reason = ?, due_at = ? WHERE id = ? AND state = 'waiting'",
                [(reason, due_at.timestamp(), entry_id) for entry_id in entry_ids],
            )

        await self._database.write(write)

    async def hurry(self, account_id: str, reasons: Iterable[str], now: datetime) -> bool:
        """Make what waits for one of the reasons due at once; return whether anything does."""
        named = tuple(reasons)
        marks = ", ".join("?" * len(named))
        return await self._update(
            "due_at = ?",
            f"account_id = ? AND state = 'waiting' AND due_at > ? AND reason IN ({marks})",
            (now.timestamp(), account_id, now.timestamp(), *named),
        )

    async def wish(
        self, account_id: str, reaction: Reaction, key: str, now: datetime, held: bool = False
    ) -> Wished:
        """Put a reaction into its row, due at once; see ``storage.reactions.wish``."""
        return await self._database.write(
            lambda connection: reactions.wish(connection, account_id, reaction, key, now, held)
        )

    async def confirm_reaction(self, entry: OutboxEntry) -> tuple[str, ...]:
        """Take out a reaction that the network has; see ``storage.reactions.confirm``."""
        return await self._database.write(lambda connection: reactions.confirm(connection, entry))

    async def retry(self, entry_id: int, now: datetime) -> bool:
        """Make a failed or waiting entry due at once; return whether there was one."""
        return await self._update(
            "state = 'waiting', reason = '', attempts = MIN(attempts, 1), due_at = ?",
            "id = ? AND state <> 'sending'",
            (now.timestamp(), entry_id),
        )

    async def retry_account(self, account_id: str, reason: str, now: datetime) -> bool:
        """Make what an account gave up for one reason due at once; return whether there was any."""
        return await self._update(
            "state = 'waiting', reason = '', attempts = MIN(attempts, 1), due_at = ?",
            "account_id = ? AND reason = ? AND state = 'failed'",
            (now.timestamp(), account_id, reason),
        )

    async def hasten(self, seconds: float) -> bool:
        """Make all that waits due so much earlier, by a clock that was put back."""
        return await self._update("due_at = due_at - ?", "state = 'waiting'", (seconds,))

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

        Both go in one transaction; the draft stays while another entry of it is on its way, and
        remembers which account has posted it. Return whether a draft went.
        """

        def write(connection: sqlite3.Connection) -> bool:
            sent = connection.execute(
                "DELETE FROM outbox WHERE id = ? RETURNING account_id", (entry_id,)
            ).fetchone()
            if not draft_id:
                return False
            gone = connection.execute(
                "DELETE FROM drafts WHERE id = :draft"
                " AND NOT EXISTS (SELECT 1 FROM outbox WHERE draft_id = :draft)",
                {"draft": draft_id},
            )
            if gone.rowcount > 0:
                return True
            if sent is not None:
                _remember_sender(connection, draft_id, sent[0])
            return False

        return await self._database.write(write)

    async def _select(self, rest: str, values: tuple[Any, ...]) -> tuple[OutboxEntry, ...]:
        def read(connection: sqlite3.Connection) -> list[tuple[Any, ...]]:
            return connection.execute(f"SELECT {COLUMNS} FROM outbox {rest}", values).fetchall()

        return tuple(entry_of(row) for row in await self._database.read(read))

    async def _update(self, change: str, where: str, values: tuple[Any, ...]) -> bool:
        def write(connection: sqlite3.Connection) -> bool:
            done = connection.execute(f"UPDATE outbox SET {change} WHERE {where}", values)
            return done.rowcount > 0

        return await self._database.write(write)


def _remember_sender(connection: sqlite3.Connection, draft_id: str, account_id: str) -> None:
    found = connection.execute("SELECT data FROM drafts WHERE id = ?", (draft_id,)).fetchone()
    if found is None:
        return
    try:
        draft = decode_draft(found[0])
    except Corrupt:
        return  # it stays as it is, for a version that can read it
    posted_by = tuple(dict.fromkeys((*draft.posted_by, account_id)))
    data = encode_draft(replace(draft, posted_by=posted_by))
    connection.execute("UPDATE drafts SET data = ? WHERE id = ?", (data, draft_id))
