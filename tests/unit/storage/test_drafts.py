from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from rednote_desktop.domain.draft import Draft, DraftText, NewMedia
from rednote_desktop.storage.database import Database
from rednote_desktop.storage.drafts import CREATE_DRAFTS, DraftStore

NOW = datetime(2026, 5, 1, 12, tzinfo=UTC)


def draft(draft_id: str, minutes: int = 0, account_id: str = "a1") -> Draft:
    return Draft(
        id=draft_id,
        account_id=account_id,
        idempotency_key=f"key-{draft_id}",
        text=DraftText("zh", "早", "今天的茶"),
        second=DraftText("en"),
        updated_at=NOW + timedelta(minutes=minutes),
        media=(NewMedia("/pictures/1.jpg", "image/jpeg", 3, 4),),
    )


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    database = Database(tmp_path / "profile.sqlite", [CREATE_DRAFTS])
    yield database
    database.close()


async def test_what_was_saved_is_there_after_a_restart(database: Database, tmp_path: Path) -> None:
    await DraftStore(database).save(draft("d1"))
    # Another connection sees it without the first one being closed: it is on disk, not in flight.
    again = Database(tmp_path / "profile.sqlite", [CREATE_DRAFTS])
    assert await DraftStore(again).get("d1") == draft("d1")
    again.close()


async def test_saving_again_replaces(database: Database) -> None:
    store = DraftStore(database)
    await store.save(draft("d1"))
    later = replace(draft("d1", 3), text=DraftText("zh", "晚", ""))
    await store.save(later)
    assert await store.list("a1") == (later,)


async def test_the_list_is_of_one_account_and_newest_first(database: Database) -> None:
    store = DraftStore(database)
    for item in (draft("d1", 5), draft("d2", 9), draft("d3", 7), draft("x", 99, "a2")):
        await store.save(item)
    assert [item.id for item in await store.list("a1")] == ["d2", "d3", "d1"]


async def test_deleting_says_whether_it_was_there(database: Database) -> None:
    store = DraftStore(database)
    await store.save(draft("d1"))
    assert await store.delete("d1") is True
    assert await store.delete("d1") is False
    assert await store.get("d1") is None


async def test_a_damaged_draft_stays_and_hides_no_other(
    database: Database, caplog: pytest.LogCaptureFixture
) -> None:
    store = DraftStore(database)
    await store.save(draft("d1"))
    await store.save(draft("d2"))

    def damage(connection: sqlite3.Connection) -> None:
        connection.execute("UPDATE drafts SET data = '{' WHERE id = 'd1'")

    await database.write(damage)
    assert [item.id for item in await store.list("a1")] == ["d2"]
    assert await store.get("d1") is None
    assert "d1" in caplog.text

    def count(connection: sqlite3.Connection) -> int:
        return int(connection.execute("SELECT count(*) FROM drafts").fetchone()[0])

    assert await database.read(count) == 2
