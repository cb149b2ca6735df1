"""Unposted notes, kept in the profile database."""

from __future__ import annotations

import logging
import sqlite3
from datetime import datetime, timedelta
from typing import Final

from rednote_desktop.domain.draft import Draft
from rednote_desktop.domain.errors import Corrupt
from rednote_desktop.storage.codec import decode_draft, encode_draft
from rednote_desktop.storage.database import Database, script

_logger = logging.getLogger(__name__)
_NEXT: Final = timedelta(microseconds=1)

CREATE_DRAFTS: Final = script(
    """
    CREATE TABLE drafts (
        id TEXT PRIMARY KEY,
        account_id TEXT NOT NULL,
        updated_at TEXT NOT NULL,
        data TEXT NOT NULL
    ) WITHOUT ROWID;
    CREATE INDEX drafts_by_account ON drafts (account_id, updated_at DESC);
    """
)
"""The migration that makes the table."""


class DraftStore:
    """Drafts by id. All methods raise ``StorageError`` and its subclasses.

    A draft that cannot be read any more stays in the database and is left out of answers.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    async def save(self, draft: Draft) -> None:
        """Keep a draft in place of the one with its id; it is on disk when this returns."""
        await self._database.write(lambda connection: _write(connection, draft, draft.updated_at))

    async def save_last(self, draft: Draft) -> None:
        """Keep a draft as the one last worked on, whatever the computer's clock said before."""
        await self._database.write(
            lambda connection: _write(connection, draft, _after_all_others(connection, draft))
        )

    async def get(self, draft_id: str) -> Draft | None:
        """Return a draft, or ``None`` if it is not there."""

        def read(connection: sqlite3.Connection) -> list[tuple[str, str]]:
            return connection.execute(
                "SELECT id, data FROM drafts WHERE id = ?", (draft_id,)
            ).fetchall()

        found = _readable(await self._database.read(read))
        return found[0] if found else None

    async def list(self, account_id: str) -> tuple[Draft, ...]:
        """Return the drafts of an account, the one last worked on first."""

        def read(connection: sqlite3.Connection) -> list[tuple[str, str]]:
            return connection.execute(
                "SELECT id, data FROM drafts WHERE account_id = ? ORDER BY updated_at DESC, id",
                (account_id,),
            ).fetchall()

        return _readable(await self._database.read(read))

    async def all(self) -> tuple[Draft, ...]:
        """Return the drafts of every account; raises ``Corrupt`` when one cannot be read."""

        def read(connection: sqlite3.Connection) -> list[tuple[str]]:
            return connection.execute("SELECT data FROM drafts").fetchall()

        return tuple(decode_draft(data) for (data,) in await self._database.read(read))

    async def delete(self, draft_id: str) -> bool:
        """Delete a draft; return whether it was there."""

        def write(connection: sqlite3.Connection) -> bool:
            done = connection.execute("DELETE FROM drafts WHERE id = ?", (draft_id,))
            return done.rowcount > 0

        return await self._database.write(write)


def _write(connection: sqlite3.Connection, draft: Draft, moment: datetime) -> None:
    connection.execute(
        "INSERT INTO drafts (id, account_id, updated_at, data) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (id) DO UPDATE SET account_id = excluded.account_id,"
        " updated_at = excluded.updated_at, data = excluded.data",
        (draft.id, draft.account_id, moment.isoformat(), encode_draft(draft)),
    )


def _after_all_others(connection: sqlite3.Connection, draft: Draft) -> datetime:
    """Return when the draft was saved, or the next moment after all others of its account."""
    (newest,) = connection.execute(
        "SELECT MAX(updated_at) FROM drafts WHERE account_id = ? AND id <> ?",
        (draft.account_id, draft.id),
    ).fetchone()
    try:
        return max(draft.updated_at, datetime.fromisoformat(newest or "") + _NEXT)
    except (ValueError, TypeError, OverflowError):
        return draft.updated_at


def _readable(rows: list[tuple[str, str]]) -> tuple[Draft, ...]:
    drafts: list[Draft] = []
    for draft_id, data in rows:
        try:
            drafts.append(decode_draft(data))
        except Corrupt as error:
            _logger.warning("Draft %s cannot be read: %s", draft_id, error)
    return tuple(drafts)
