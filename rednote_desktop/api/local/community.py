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
from rednote_desktop.api.local.salvage import Rescue
from rednote_desktop.api.local.schema import MIGRATIONS
from rednote_desktop.api.local.seat import Seat
from rednote_desktop.domain.account import Account
from rednote_desktop.storage.database import Database
from rednote_desktop.storage.files import MediaFiles
from rednote_desktop.storage.salvage import Salvaged

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
    whatever else the folder holds. ``on_set_aside`` is called on a worker thread with where a
    damaged file lies now: the community is empty until it is opened again, which takes over the
    reader's accounts and their things; ``on_salvaged`` is called with how much that was.
    """

    def __init__(
        self,
        database_path: Path,
        media_folder: Path,
        sample_folder: Path,
        *,
        now: Callable[[], int] = _microseconds,
        on_set_aside: Callable[[Path], None] = lambda _path: None,
        on_salvaged: Callable[[Salvaged], None] = lambda _salvaged: None,
    ) -> None:
        self._on_salvaged = on_salvaged
        self._database = Database(database_path, MIGRATIONS, on_set_aside=on_set_aside)
        self._places = MediaPlaces(sample_folder, MediaFiles(media_folder / "published"))
        self._files = ThreadPoolExecutor(1, thread_name_prefix="community-files")
        self._handles = people.HanHandles()
        self._now = now

    async def open(self, languages: Sequence[str] = ("en",)) -> bool:
        """Migrate and tidy up; on first start install the sample and a first account.

        That account reads ``languages`` (BCP 47 tags, the usual one first). Return whether this
        was a first start.

        Raises ``Corrupt`` (the damaged file is set aside; opening again starts afresh),
        ``NewerProfile``, ``Full``, and ``StorageError`` when the sample cannot be read.
        """
        tags = checked_languages(languages)
        started = await self._database.read(
            lambda connection: connection.execute("SELECT 1 FROM accounts LIMIT 1").fetchone()
        )
        if started is None:
            await self._install(tags)
            return True
        oldest = self._now() - _KEYS_KEPT
        await self._database.write(
            lambda connection: connection.execute(
                "DELETE FROM answers WHERE created_at < ?", (oldest,)
            )
        )
        used = await self._database.read(writes.kept_references)
        await asyncio.wrap_future(self._files.submit(self._sweep, used))
        return False

    async def check(self) -> None:
        """Look through the whole file; a damaged one is set aside and ``Corrupt`` raised."""
        await self._database.check()

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

        database = self._database
        damaged = await asyncio.wrap_future(self._files.submit(database.damaged))

        def fill(connection: sqlite3.Connection) -> Salvaged | None:
            if connection.execute("SELECT 1 FROM accounts LIMIT 1").fetchone() is not None:
                return None
            from rednote_desktop.api.local import sample

            now = self._now()
            sample.reserve_ids(connection)
            rescue = None
            if damaged is not None:
                taken = frozenset(account["handle"].casefold() for account in found.accounts)
                rescue = Rescue(damaged, taken, sample.FIRST_OWN["accounts"])
                rescue.accounts(connection)
            if rescue is not None and rescue.own:
                sample.install(connection, found, now)
                return rescue.things(connection)
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
            return None

        salvaged = await database.write(fill)
        await asyncio.wrap_future(self._files.submit(database.forget_damaged))
        if salvaged is not None:
            self._on_salvaged(salvaged)

    def _sweep(self, used: frozenset[str]) -> None:
        """Delete files of no note, unless they may belong to a database that was set aside."""
        path = self._database.path
        if not any(path.parent.glob(f"{path.name}.damaged-*")):
            self._places.sweep(used)

    async def _load(self) -> sample_files.Sample:
        from rednote_desktop.api.local import sample_files

        folder = self._places.sample_folder
        return await asyncio.wrap_future(self._files.submit(sample_files.load, folder))
