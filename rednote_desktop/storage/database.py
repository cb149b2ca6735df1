"""A SQLite file used from asyncio: one writer thread, a few readers, migrations by version."""

from __future__ import annotations

import asyncio
import contextlib
import sqlite3
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Final, TypeVar

from rednote_desktop.domain.errors import Corrupt, Full, NewerProfile, StorageError
from rednote_desktop.storage.damaged import (
    create_private,
    last_set_aside,
    salvage_mark,
    set_database_aside,
)
from rednote_desktop.storage.salvage import Salvage, Salvaged, take_over

T = TypeVar("T")

Migration = Callable[[sqlite3.Connection], None]
"""One step of the schema. It runs inside a transaction and must not commit."""

_CORRUPT: Final = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})
_MISTAKES: Final = frozenset(
    {sqlite3.SQLITE_ERROR, sqlite3.SQLITE_CONSTRAINT, sqlite3.SQLITE_MISUSE, sqlite3.SQLITE_RANGE}
)
"""Codes that tell of a mistake in a statement and not of the file."""
_NOT_TEXT: Final = "Could not decode to UTF-8"
"""What the module ``sqlite3`` says, without a code, of text that is damaged."""
_BUSY_SECONDS: Final = 10.0
_BUSY_PAUSE: Final = 0.01


def script(statements: str) -> Migration:
    """Return a migration that runs SQL statements one by one.

    Unlike ``sqlite3.Connection.executescript`` it leaves the running transaction open, so that a
    migration happens as a whole or not at all.
    """

    def migrate(connection: sqlite3.Connection) -> None:
        pending = ""
        for piece in statements.split(";"):
            pending += piece + ";"
            if sqlite3.complete_statement(pending):
                connection.execute(pending)
                pending = ""

    return migrate


class Database:
    """One SQLite file in WAL mode.

    Nothing is opened before the first use, which happens on a worker thread. ``migrations[n]``
    brings schema version ``n`` to ``n + 1``; the version is SQLite's ``user_version``. A fresh
    file beside one that was set aside takes over what can be read of the tables in ``salvage``, in
    the transaction that makes it. ``on_set_aside`` is called with where the damaged file lies now,
    ``on_salvaged`` with what was taken over, on a worker thread both.

    Errors of all methods: ``NewerProfile`` when the file has a schema this program does not know
    (the file is left as it is); ``Corrupt`` when it is damaged: it is set aside together with its
    companions, ``path`` of the error says where, and the next call works on a fresh file;
    ``Full`` when there is no room; ``StorageError`` for anything else that keeps the file from
    being read or written, and after ``close()``.
    """

    def __init__(
        self,
        path: Path,
        migrations: Sequence[Migration],
        readers: int = 2,
        salvage: Sequence[Salvage] = (),
        on_salvaged: Callable[[Salvaged], None] = lambda _salvaged: None,
        on_set_aside: Callable[[Path], None] = lambda _path: None,
    ) -> None:
        self.path = path
        self._salvage = tuple(salvage)
        self._on_salvaged = on_salvaged
        self._on_set_aside = on_set_aside
        self._migrations = tuple(migrations)
        self._writers = ThreadPoolExecutor(1, thread_name_prefix="database-writer")
        self._readers = ThreadPoolExecutor(readers, thread_name_prefix="database-reader")
        self._local = threading.local()
        self._opening = threading.Lock()
        self._state = threading.Condition()
        self._writer: sqlite3.Connection | None = None
        self._connections: list[sqlite3.Connection] = []
        self._generation = 0
        self._using = 0
        self._closed = False

    async def open(self) -> None:
        """Open and migrate now instead of at the first use."""
        await self.write(lambda connection: None)

    async def read(self, fn: Callable[[sqlite3.Connection], T]) -> T:
        """Run ``fn`` on a reader thread; all its queries see one state of the database."""
        return await self._submit(self._readers, self._run_read, fn)

    async def write(self, fn: Callable[[sqlite3.Connection], T]) -> T:
        """Run ``fn`` on the writer thread in one transaction, rolled back when it raises."""
        return await self._submit(self._writers, self._run_write, fn)

    def close(self) -> None:
        """Finish what is queued and close the file; safe to call twice."""
        with self._state:
            if self._closed:
                return
            self._closed = True
        self._readers.shutdown(wait=True)
        self._writers.shutdown(wait=True)
        with self._opening:
            if self._writer is not None:
                with contextlib.suppress(sqlite3.Error):
                    self._writer.execute("PRAGMA optimize")
            self._close_connections()

    async def _submit(
        self,
        executor: ThreadPoolExecutor,
        run: Callable[[Callable[[sqlite3.Connection], T]], T],
        fn: Callable[[sqlite3.Connection], T],
    ) -> T:
        with self._state:
            if self._closed:
                raise StorageError("database is closed")
            future = executor.submit(run, fn)
        return await asyncio.wrap_future(future)

    def _run_read(self, fn: Callable[[sqlite3.Connection], T]) -> T:
        with self._translated_errors(), self._in_use():
            connection = self._reader_connection()
            connection.execute("BEGIN")
            try:
                return _detached(fn(connection))
            finally:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")

    def _run_write(self, fn: Callable[[sqlite3.Connection], T]) -> T:
        with self._translated_errors(), self._in_use() as connection:
            return _in_transaction(connection, fn)

    @contextlib.contextmanager
    def _in_use(self) -> Iterator[sqlite3.Connection]:
        """Give the writer connection, opened, and keep the file from being set aside."""
        with self._opening:
            connection = self._open_writer()
            with self._state:
                self._using += 1
        try:
            yield connection
        finally:
            with self._state:
                self._using -= 1
                self._state.notify_all()

    def _open_writer(self) -> sqlite3.Connection:
        if self._writer is None:
            create_private(self.path)
            connection = self._connect()
            try:
                self._migrate(connection)
            except BaseException:
                connection.close()
                raise
            self._connections.append(connection)
            self._writer = connection
        return self._writer

    def _reader_connection(self) -> sqlite3.Connection:
        known: tuple[int, sqlite3.Connection] | None = getattr(self._local, "connection", None)
        generation = self._generation
        if known is not None and known[0] == generation:
            return known[1]
        connection = self._connect()
        connection.execute("PRAGMA query_only = ON")
        with self._state:
            self._connections.append(connection)
        self._local.connection = (generation, connection)
        return connection

    def _connect(self) -> sqlite3.Connection:
        connection = sqlite3.connect(
            self.path, timeout=_BUSY_SECONDS, isolation_level=None, check_same_thread=False
        )
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA temp_store = MEMORY")
        connection.execute("PRAGMA mmap_size = 134217728")
        return connection

    def _migrate(self, connection: sqlite3.Connection) -> None:
        found = _user_version(connection)
        known = len(self._migrations)
        if found > known:
            raise NewerProfile(found, known)
        _write_ahead(connection)
        connection.execute("PRAGMA synchronous = FULL")
        if found == known:
            return

        def advance(connection: sqlite3.Connection) -> Salvaged | None:
            # Read again inside the transaction: another process may have migrated meanwhile.
            before = _user_version(connection)
            for version in range(before, known):
                self._migrations[version](connection)
                connection.execute(f"PRAGMA user_version = {version + 1}")
            damaged = self.damaged() if before == 0 and self._salvage else None
            return None if damaged is None else take_over(damaged, connection, self._salvage)

        salvaged = _in_transaction(connection, advance)
        if salvaged is not None:
            self.forget_damaged()
            self._on_salvaged(salvaged)

    def damaged(self) -> Path | None:
        """Return the file that was set aside if nothing was taken over from it yet. Blocks."""
        return last_set_aside(self.path) if salvage_mark(self.path).exists() else None

    def forget_damaged(self) -> None:
        """Note that all that can be had of the damaged file was taken over. Blocks."""
        salvage_mark(self.path).unlink(missing_ok=True)

    async def check(self) -> None:
        """Look through the whole file; raises ``Corrupt`` where it contradicts itself."""

        def look(connection: sqlite3.Connection) -> None:
            (found,) = connection.execute("PRAGMA integrity_check(1)").fetchone()
            if found != "ok":
                damage = sqlite3.DatabaseError(found)
                damage.sqlite_errorcode = sqlite3.SQLITE_CORRUPT
                raise damage

        await self.read(look)

    @contextlib.contextmanager
    def _translated_errors(self) -> Iterator[None]:
        generation = self._generation
        try:
            yield
        except sqlite3.DatabaseError as error:
            code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & 0xFF
            if code in _CORRUPT or _NOT_TEXT in str(error):
                raise Corrupt(str(error), self._set_aside(generation)) from error
            if code == sqlite3.SQLITE_FULL:
                raise Full(str(error)) from error
            if code in _MISTAKES:
                raise
            raise StorageError(str(error)) from error
        except UnicodeDecodeError as error:  # not even the message about the damage is text
            raise Corrupt(str(error), self._set_aside(generation)) from error
        except OSError as error:
            raise StorageError(str(error)) from error

    def _set_aside(self, generation: int) -> str:
        """Move the damaged files away once nobody uses them; return the new path, or ""."""
        with self._opening:
            if generation != self._generation:
                return ""
            with self._state:
                self._state.wait_for(lambda: self._using == 0, timeout=_BUSY_SECONDS)
            self._close_connections()
            try:
                target = set_database_aside(self.path)
            except OSError as error:
                raise StorageError(str(error)) from error
        self._on_set_aside(target)
        return str(target)

    def _close_connections(self) -> None:
        for connection in self._connections:
            connection.close()
        self._connections.clear()
        self._writer = None
        self._generation += 1


def _write_ahead(connection: sqlite3.Connection) -> None:
    """Switch to write-ahead logging, which SQLite refuses at once while another opens the file."""
    deadline = time.monotonic() + _BUSY_SECONDS
    pause = threading.Event()
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            busy = error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_BUSY
            if not busy or time.monotonic() > deadline:
                raise
            pause.wait(_BUSY_PAUSE)
        else:
            return


def _in_transaction(connection: sqlite3.Connection, fn: Callable[[sqlite3.Connection], T]) -> T:
    connection.execute("BEGIN IMMEDIATE")
    try:
        result = _detached(fn(connection))
        connection.execute("COMMIT")
        return result
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def _detached(result: T) -> T:
    """Close a cursor that is handed out: one that lives on would keep the file open."""
    if isinstance(result, sqlite3.Cursor):
        result.close()
    return result


def _user_version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])
