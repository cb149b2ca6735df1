"""What the parts of a local client share: one account's place in the community."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Callable
from concurrent.futures import Executor
from dataclasses import dataclass
from typing import TypeVar

from rednote_desktop.api.local import people
from rednote_desktop.api.local.limits import check_key
from rednote_desktop.api.local.media import MediaPlaces
from rednote_desktop.api.local.rows import ACCOUNT, RowReader
from rednote_desktop.domain.account import Account
from rednote_desktop.domain.errors import AuthRequired, NotFound, Rejected
from rednote_desktop.storage.database import Database

T = TypeVar("T")

Act = Callable[[RowReader, int], int]
"""A change: gets a reader and the present time, gives the row id its answer is about."""


@dataclass(frozen=True, slots=True)
class Seat:
    """One account's place; ``now`` gives microseconds since 1970, ``files`` runs file copies."""

    database: Database
    viewer: int
    places: MediaPlaces
    now: Callable[[], int]
    files: Executor
    handles: people.HanHandles

    async def read(self, fn: Callable[[RowReader], T]) -> T:
        """Run ``fn`` with a reader over one state of the database."""
        return await self.database.read(lambda connection: fn(self._reader(connection)))

    async def once(
        self, key: str, operation: str, act: Act, answer: Callable[[RowReader, int], T]
    ) -> T:
        """Run ``act`` unless its idempotency key is known, and answer from the present state.

        Raises ``Rejected`` when the key was used for another operation.
        """
        check_key(key)

        def run(connection: sqlite3.Connection) -> T:
            reader = self._reader(connection)
            known = answered(connection, self.viewer, key, operation)
            if known is None:
                now = self.now()
                known = act(reader, now)
                connection.execute(
                    "INSERT INTO answers (account, key, operation, answer, created_at)"
                    " VALUES (?,?,?,?,?)",
                    (self.viewer, key, operation, known, now),
                )
            return answer(reader, known)

        return await self.database.write(run)

    async def in_files(self, fn: Callable[[], T]) -> T:
        """Run blocking work on files."""
        return await asyncio.wrap_future(self.files.submit(fn))

    def _reader(self, connection: sqlite3.Connection) -> RowReader:
        query = "SELECT 1 FROM accounts WHERE id = ? AND owned = 1"
        if connection.execute(query, (self.viewer,)).fetchone() is None:
            raise AuthRequired(f"{ACCOUNT}{self.viewer}")
        return RowReader(connection, self.viewer, self.places, self.handles.get(connection))


def answered(connection: sqlite3.Connection, account: int, key: str, operation: str) -> int | None:
    """Return the answer kept for an idempotency key, if there is one."""
    row = connection.execute(
        "SELECT operation, answer FROM answers WHERE account = ? AND key = ?", (account, key)
    ).fetchone()
    if row is None:
        return None
    if row[0] != operation:
        raise Rejected(f"key {key!r} was used for {row[0]}", "key")
    return int(row[1])


def account_of(reader: RowReader, account_id: int) -> Account:
    """Return one person; raises ``NotFound``."""
    found = reader.accounts((account_id,)).get(account_id)
    if found is None:
        raise NotFound(f"{ACCOUNT}{account_id}")
    return found
