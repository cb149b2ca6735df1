from __future__ import annotations

import asyncio
import sqlite3
import sys
import threading
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from rednote_desktop.domain.errors import Corrupt, Full, NewerProfile, StorageError
from rednote_desktop.storage.damaged import set_aside
from rednote_desktop.storage.database import Database, script
from tests.support import PATIENCE

FIRST = script(
    """
    CREATE TABLE words (id INTEGER PRIMARY KEY, word TEXT NOT NULL UNIQUE);
    CREATE TABLE uses (word INTEGER NOT NULL REFERENCES words ON DELETE CASCADE);
    CREATE TRIGGER used AFTER INSERT ON words BEGIN
        INSERT INTO uses (word) VALUES (new.id);
    END;
    """
)
SECOND = script("ALTER TABLE words ADD COLUMN note TEXT; INSERT INTO words (word) VALUES ('new')")


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    opened = Database(tmp_path / "folder" / "words.sqlite", [FIRST])
    yield opened
    opened.close()


async def words(database: Database) -> list[str]:
    rows = await database.read(
        lambda connection: connection.execute("SELECT word FROM words ORDER BY id").fetchall()
    )
    return [row[0] for row in rows]


async def add(database: Database, *added: str) -> None:
    await database.write(
        lambda connection: connection.executemany(
            "INSERT INTO words (word) VALUES (?)", [(word,) for word in added]
        )
    )


def names(folder: Path) -> list[str]:
    return sorted(item.name for item in folder.iterdir())


def content(path: Path) -> bytes:
    return path.read_bytes()


async def test_what_is_written_can_be_read(database: Database) -> None:
    await add(database, "hotpot", "火锅")
    assert await words(database) == ["hotpot", "火锅"]
    assert await database.read(lambda c: c.execute("PRAGMA journal_mode").fetchone()) == ("wal",)
    assert await database.read(lambda c: c.execute("PRAGMA foreign_keys").fetchone()) == (1,)


async def test_nothing_is_opened_before_the_first_use(tmp_path: Path) -> None:
    database = Database(tmp_path / "words.sqlite", [FIRST])
    database.close()
    assert names(tmp_path) == []


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
async def test_only_the_owner_may_read_the_files(database: Database) -> None:
    await add(database, "hotpot")
    modes = {item.name: item.stat().st_mode & 0o777 for item in database.path.parent.iterdir()}
    assert set(modes) == {"words.sqlite", "words.sqlite-wal", "words.sqlite-shm"}
    assert set(modes.values()) == {0o600}


async def test_an_error_takes_everything_back(database: Database) -> None:
    def fail(connection: sqlite3.Connection) -> None:
        connection.execute("INSERT INTO words (word) VALUES ('lost')")
        raise KeyError("reason")

    with pytest.raises(KeyError):
        await database.write(fail)
    await add(database, "kept")
    with pytest.raises(sqlite3.IntegrityError):
        await add(database, "also lost", "kept")
    assert await words(database) == ["kept"]


async def test_a_mistake_in_a_statement_is_no_damage(database: Database) -> None:
    await add(database, "kept")
    with pytest.raises(sqlite3.OperationalError):
        await database.read(lambda connection: connection.execute("SELECT nothing FROM nowhere"))
    assert await words(database) == ["kept"]


async def test_readers_cannot_write(database: Database) -> None:
    with pytest.raises(StorageError):
        await database.read(lambda c: c.execute("INSERT INTO words (word) VALUES ('x')"))
    assert await words(database) == []


async def test_a_read_sees_one_state(database: Database) -> None:
    await add(database, "first")
    begun, go_on = threading.Event(), threading.Event()

    def count_twice(connection: sqlite3.Connection) -> tuple[int, int]:
        query = "SELECT count(*) FROM words"
        before = connection.execute(query).fetchone()[0]
        begun.set()
        assert go_on.wait(PATIENCE)
        return before, connection.execute(query).fetchone()[0]

    reading = asyncio.ensure_future(database.read(count_twice))
    await asyncio.to_thread(begun.wait, PATIENCE)
    await add(database, "second")
    go_on.set()
    assert await reading == (1, 1)
    assert await words(database) == ["first", "second"]


async def test_many_writers_at_once(database: Database, tmp_path: Path) -> None:
    other = Database(database.path, [FIRST])
    await asyncio.gather(
        *(add(database, f"a{number}") for number in range(40)),
        *(add(other, f"b{number}") for number in range(40)),
        *(words(database) for _ in range(10)),
    )
    other.close()
    assert len(await words(database)) == 80


async def test_migrations_run_once_and_in_order(tmp_path: Path) -> None:
    path = tmp_path / "words.sqlite"
    for migrations, expected in (
        ([FIRST], []),
        ([FIRST, SECOND], ["new"]),
        ([FIRST, SECOND], ["new"]),
    ):
        database = Database(path, migrations)
        await database.open()
        assert await words(database) == expected
        database.close()


async def test_a_failed_migration_leaves_the_old_version(tmp_path: Path) -> None:
    path = tmp_path / "words.sqlite"
    old = Database(path, [FIRST])
    await add(old, "kept")
    old.close()
    broken = Database(path, [FIRST, script("DROP TABLE uses; DROP TABLE nothing")])
    with pytest.raises(sqlite3.OperationalError):
        await broken.open()
    broken.close()
    again = Database(path, [FIRST])
    assert await words(again) == ["kept"]
    await add(again, "the trigger still finds its table")
    again.close()


async def test_a_newer_file_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "words.sqlite"
    newer = Database(path, [FIRST, SECOND])
    await newer.open()
    newer.close()
    before = path.read_bytes()
    older = Database(path, [FIRST])
    with pytest.raises(NewerProfile) as refused:
        await older.open()
    older.close()
    assert (refused.value.found, refused.value.known) == (2, 1)
    assert path.read_bytes() == before


@pytest.mark.parametrize("damage", [b"not a database " * 500, b"\x00" * 8192])
async def test_a_damaged_file_is_set_aside(tmp_path: Path, damage: bytes) -> None:
    path = tmp_path / "words.sqlite"
    path.write_bytes(damage)
    database = Database(path, [FIRST])
    with pytest.raises(Corrupt) as refused:
        await database.open()
    kept = Path(refused.value.path)
    assert content(kept) == damage
    assert kept.name.startswith("words.sqlite.damaged-")
    await add(database, "fresh")
    assert await words(database) == ["fresh"]
    database.close()


async def test_damage_found_later_is_set_aside_too(tmp_path: Path) -> None:
    path = tmp_path / "words.sqlite"
    database = Database(path, [FIRST])
    await add(database, *(f"word {number}" * 20 for number in range(2000)))
    database.close()
    size = path.stat().st_size
    with path.open("r+b") as file:
        file.seek(8192)
        file.write(b"\xff" * (size - 8192))
    database = Database(path, [FIRST])
    with pytest.raises(Corrupt) as refused:
        await words(database)
    assert len(content(Path(refused.value.path))) == size
    assert await words(database) == []
    database.close()
    aside = Path(refused.value.path).name
    assert names(tmp_path) == ["words.sqlite", aside, "words.sqlite.salvage"]


def test_companions_go_along(tmp_path: Path) -> None:
    for suffix in ("", "-wal", "-shm"):
        (tmp_path / f"words.sqlite{suffix}").write_bytes(suffix.encode())
    first = set_aside(tmp_path / "words.sqlite")
    (tmp_path / "words.sqlite").write_bytes(b"again")
    second = set_aside(tmp_path / "words.sqlite")
    assert first != second
    assert first.with_name(first.name + "-wal").read_bytes() == b"-wal"
    assert first.with_name(first.name + "-shm").read_bytes() == b"-shm"
    assert len(list(tmp_path.iterdir())) == 4


async def test_no_room(database: Database) -> None:
    await add(database, "kept")

    def limit(connection: sqlite3.Connection) -> None:
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        connection.execute(f"PRAGMA max_page_count = {pages + 2}")

    await database.write(limit)
    with pytest.raises(Full):
        await add(database, *(f"{number} {'x' * 4000}" for number in range(20)))
    assert await words(database) == ["kept"]
    await add(database, "small enough")


async def test_a_folder_in_the_way(tmp_path: Path) -> None:
    (tmp_path / "words.sqlite").mkdir()
    database = Database(tmp_path / "words.sqlite", [FIRST])
    with pytest.raises(StorageError):
        await database.open()
    database.close()


async def test_closing(database: Database) -> None:
    writes = [asyncio.ensure_future(add(database, f"{number}")) for number in range(20)]
    await asyncio.sleep(0)
    database.close()
    database.close()
    await asyncio.gather(*writes)
    assert names(database.path.parent) == ["words.sqlite"]
    with pytest.raises(StorageError):
        await words(database)
    with pytest.raises(StorageError):
        await add(database, "late")
    again = Database(database.path, [FIRST])
    assert len(await words(again)) == 20
    again.close()


async def test_a_file_that_contradicts_itself_is_found_by_looking(tmp_path: Path) -> None:
    path = tmp_path / "words.sqlite"
    written = Database(path, [FIRST])
    await add(written, "hotpot", "tea")
    await written.check()
    page, size = await written.read(
        lambda c: (
            c.execute("SELECT rootpage FROM sqlite_schema WHERE type = 'index'").fetchone()[0],
            c.execute("PRAGMA page_size").fetchone()[0],
        )
    )
    written.close()
    data = bytearray(path.read_bytes())
    at = data.index(b"hotpot", (page - 1) * size)
    data[at : at + 6] = b"hotdog"  # the index says otherwise than the table
    path.write_bytes(data)
    damaged = Database(path, [FIRST])
    assert len(await words(damaged)) == 2
    with pytest.raises(Corrupt) as caught:
        await damaged.check()
    assert content(Path(caught.value.path))
    assert await words(damaged) == []
    damaged.close()
