from __future__ import annotations

import sqlite3
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from rednote_desktop.domain.account import Account
from rednote_desktop.domain.text import Link, Text
from rednote_desktop.storage.connections import (
    ADD_TALKS,
    CREATE_CONNECTIONS,
    Connection,
    ConnectionStore,
)
from rednote_desktop.storage.database import Database

ALICE = Connection(
    account=Account(
        id="1@example.org",
        handle="alice@example.org",
        name="Alice 小艾",
        bio=(Text("Tea. "), Link("site", "https://example.org")),
        avatar_url="https://example.org/a.png",
        languages=("en", "zh"),
        note_count=3,
        locked=True,
    ),
    origin="https://example.org:8443",
    client_id="program",
    software="gotosocial",
    document=b'{"title": "x"}',
    documented_at=datetime(2026, 11, 28, 12, tzinfo=UTC),
    added_at=datetime(2026, 11, 27, tzinfo=UTC),
)


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    made = Database(tmp_path / "profile.sqlite", [CREATE_CONNECTIONS, ADD_TALKS])
    yield made
    made.close()


async def test_a_connection_comes_back_as_it_was(database: Database) -> None:
    store = ConnectionStore(database)
    await store.save(ALICE)
    assert await store.all() == (ALICE,)
    assert ALICE.host == "example.org:8443"
    changed = replace(ALICE, needs_sign_in=True, document=b"{}")
    await store.save(changed)
    assert await store.all() == (changed,)
    await store.delete("1@example.org")
    await store.delete("1@example.org")
    assert await store.all() == ()


async def test_the_oldest_comes_first(database: Database) -> None:
    store = ConnectionStore(database)
    later = replace(
        ALICE,
        account=replace(ALICE.account, id="0@example.org"),
        added_at=datetime(2026, 11, 28, tzinfo=UTC),
    )
    await store.save(later)
    await store.save(ALICE)
    assert [kept.account.id for kept in await store.all()] == ["1@example.org", "0@example.org"]


async def test_one_that_cannot_be_read_does_not_keep_the_others_away(database: Database) -> None:
    store = ConnectionStore(database)
    await store.save(ALICE)
    await store.save(replace(ALICE, account=replace(ALICE.account, id="2@example.org")))

    def damage(connection: sqlite3.Connection) -> None:
        connection.execute("UPDATE connections SET account = '{' WHERE account_id LIKE '2@%'")

    await database.write(damage)
    assert await store.all() == (ALICE,)


async def test_unknown_fields_of_a_newer_program_are_ignored(database: Database) -> None:
    store = ConnectionStore(database)
    await store.save(ALICE)

    def extend(connection: sqlite3.Connection) -> None:
        connection.execute(
            "UPDATE connections SET account = json_set(CAST(account AS TEXT), '$.new', 1)"
        )

    await database.write(extend)
    assert await store.all() == (ALICE,)
