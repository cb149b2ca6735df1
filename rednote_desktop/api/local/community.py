"""The embedded community as a whole: its file, its accounts, its sample."""

from __future__ import annotations

import asyncio
import sqlite3
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Final

from rednote_desktop.api.local import people, writes
from rednote_desktop.api.local.client import LocalClient
from rednote_desktop.api.local.limits import checked_handle, checked_languages, checked_name
from rednote_desktop.api.local.media import MediaPlaces
from rednote_desktop.api.local.rows import ACCOUNT, RowReader, number
from rednote_desktop.api.local.schema import MIGRATIONS
from rednote_desktop.api.local.seat import Seat
from rednote_desktop.domain.account import Account
from rednote_desktop.storage.database import Database
from rednote_desktop.storage.files import MediaFiles

if TYPE_CHECKING:
    from rednote_desktop.api.local import sample_files

NEWCOMER_HANDLE: Final = "newcomer"
NEWCOMER_NAME: Final = "Newcomer"

_DAY: Final = 24 * 60 * 60 * 1_000_000
_KEYS_KEPT: Final = 90 * _DAY


def _microseconds() -> int:
    return time.time_ns() // 1_000


class LocalCommunity:
    """A whole network in one SQLite file, with several accounts of this computer.

    ``now`` gives microseconds since 1970. Nothing is opened before the first use. Published
    media lie in a folder of their own below ``media_folder``, so that they can go with their note
    whatever else the folder holds.
    """

    def __init__(
        self,
        database_path: Path,
        media_folder: Path,
        sample_folder: Path,
        *,
        now: Callable[[], int] = _microseconds,
    ) -> None:
        self._database = Database(database_path, MIGRATIONS)
        self._places = MediaPlaces(sample_folder, MediaFiles(media_folder / "published"))
        self._files = ThreadPoolExecutor(1, thread_name_prefix="community-files")
        self._handles = people.HanHandles()
        self._now = now

    async def open(self, languages: Sequence[str] = ("en",)) -> None:
        """Migrate and tidy up; on first start install the sample and a first account.

        That account reads ``languages`` (BCP 47 tags, the usual one first).

        Raises ``Corrupt`` (the damaged file is set aside; opening again starts afresh),
        ``NewerProfile``, ``Full``, and ``StorageError`` when the sample cannot be read.
        """
        tags = checked_languages(languages)
        started = await self._database.read(
            lambda connection: connection.execute("SELECT 1 FROM accounts LIMIT 1").fetchone()
        )
        if started is None:
            await self._install(tags)
            return
        oldest = self._now() - _KEYS_KEPT
        await self._database.write(
            lambda connection: connection.execute(
                "DELETE FROM answers WHERE created_at < ?", (oldest,)
            )
        )
        used = await self._database.read(writes.kept_references)
        await asyncio.wrap_future(self._files.submit(self._sweep, used))

    async def reset_sample(self) -> None:
        """Put the sample community back as it was on first start, its times fresh again.

        Accounts of this computer keep their notes, their collections, whom they follow and what
        they say about themselves; the first one is welcomed again. What hangs on the sample goes
        with it: comments and likes below its notes, and its notes in collections.
        """
        found = await self._load()

        def reset(connection: sqlite3.Connection) -> None:
            now = self._now()
            owned = "SELECT id FROM accounts WHERE owned = 1 ORDER BY id"
            newcomer = connection.execute(owned).fetchone()[0]
            from rednote_desktop.api.local import sample

            follows = sample.own_follows(connection)
            sample.remove(connection)
            sample.install(connection, found, now)
            sample.restore_follows(connection, follows)
            sample.welcome(connection, found, newcomer, now)

        await self._database.write(reset)

    async def owned_accounts(self) -> tuple[Account, ...]:
        """Return the accounts that may be used on this computer, the oldest first."""

        def find(connection: sqlite3.Connection) -> tuple[Account, ...]:
            handles = self._handles.get(connection)
            rows = connection.execute("SELECT id FROM accounts WHERE owned = 1 ORDER BY id")
            return tuple(
                RowReader(connection, row[0], self._places, handles).accounts((row[0],))[row[0]]
                for row in rows.fetchall()
            )

        return await self._database.read(find)

    async def create_account(self, name: str, handle: str, languages: Sequence[str]) -> Account:
        """Make an account; raises ``Rejected`` with the field at fault.

        A handle has 2 to 30 letters, digits and underscores, Han characters too.
        """
        cleaned, at, tags = checked_name(name), checked_handle(handle), checked_languages(languages)

        def add(connection: sqlite3.Connection) -> Account:
            account = people.add_account(connection, at, cleaned, tags, self._now())
            handles = people.han_handles(connection)
            reader = RowReader(connection, account, self._places, handles)
            return reader.accounts((account,))[account]

        return await self._database.write(add)

    def client(self, account_id: str) -> LocalClient:
        """Return a client that acts for an account; raises ``NotFound`` for what is no id.

        The client's methods raise ``AuthRequired`` when the account is not of this computer.
        """
        viewer = number(ACCOUNT, account_id)
        return LocalClient(
            Seat(self._database, viewer, self._places, self._now, self._files, self._handles)
        )

    def close(self) -> None:
        """Finish what is queued and close the file; safe to call twice."""
        self._files.shutdown(wait=True)
        self._database.close()

    async def _install(self, languages: tuple[str, ...]) -> None:
        found = await self._load()

        def fill(connection: sqlite3.Connection) -> None:
            if connection.execute("SELECT 1 FROM accounts LIMIT 1").fetchone() is not None:
                return
            from rednote_desktop.api.local import sample

            now = self._now()
            sample.reserve_ids(connection)
            newcomer = people.add_account(
                connection,
                NEWCOMER_HANDLE,
                NEWCOMER_NAME,
                languages,
                now,
                avatar=found.free_avatar(),
            )
            sample.install(connection, found, now)
            sample.welcome(connection, found, newcomer, now)

        await self._database.write(fill)

    def _sweep(self, used: frozenset[str]) -> None:
        """Delete files of no note, unless they may belong to a database that was set aside."""
        path = self._database.path
        if not any(path.parent.glob(f"{path.name}.damaged-*")):
            self._places.sweep(used)

    async def _load(self) -> sample_files.Sample:
        from rednote_desktop.api.local import sample_files

        folder = self._places.sample_folder
        return await asyncio.wrap_future(self._files.submit(sample_files.load, folder))
