from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from rednote_desktop.domain.draft import Draft, DraftText
from rednote_desktop.storage.database import Database
from rednote_desktop.storage.drafts import CREATE_DRAFTS, DraftStore
from rednote_desktop.storage.outbox import (
    CREATE_OUTBOX,
    OutboxEntry,
    OutboxKind,
    OutboxState,
    OutboxStore,
)

NOW = datetime(2026, 5, 1, 12, tzinfo=UTC)
SOON = NOW + timedelta(seconds=30)


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    database = Database(tmp_path / "profile.sqlite", [CREATE_DRAFTS, CREATE_OUTBOX])
    yield database
    database.close()


@pytest.fixture
def store(database: Database) -> OutboxStore:
    return OutboxStore(database)


async def add(store: OutboxStore, key: str, payload: str = "{}") -> OutboxEntry:
    return await store.add(OutboxKind.NOTE, "a1", payload, key, f"draft-{key}", NOW)


async def test_an_entry_is_on_disk_when_add_returns(store: OutboxStore, tmp_path: Path) -> None:
    entry = await add(store, "k1")
    again = Database(tmp_path / "profile.sqlite", [CREATE_DRAFTS, CREATE_OUTBOX])
    assert await OutboxStore(again).entries() == (entry,)
    again.close()
    assert entry.state is OutboxState.WAITING
    assert entry.created_at == NOW
    assert entry.draft_id == "draft-k1"


async def test_the_same_key_is_one_entry_with_the_newest_payload(store: OutboxStore) -> None:
    first = await add(store, "k1", "old")
    await store.mark_failed(first.id, "Rejected")
    second = await add(store, "k1", "new")
    assert second.id == first.id
    assert (second.payload, second.state, second.reason) == ("new", OutboxState.WAITING, "")
    assert len(await store.entries()) == 1


async def test_what_is_being_sent_is_not_changed_under_way(store: OutboxStore) -> None:
    first = await add(store, "k1", "old")
    assert await store.mark_sending(first.id)
    second = await add(store, "k1", "new")
    assert (second.payload, second.state) == ("old", OutboxState.SENDING)
    assert await store.cancel(first.id) is False
    assert await store.retry(first.id, NOW) is False
    assert await store.mark_sending(first.id) is False


async def test_entries_wait_for_their_time(store: OutboxStore) -> None:
    first, second = await add(store, "k1"), await add(store, "k2")
    assert [entry.id for entry in await store.due(NOW)] == [first.id, second.id]
    await store.mark_sending(first.id)
    await store.mark_waiting(first.id, "Offline", SOON)
    assert [entry.id for entry in await store.due(NOW)] == [second.id]
    await store.mark_failed(second.id, "Rejected")
    assert await store.next_due() == SOON
    assert [entry.id for entry in await store.due(SOON)] == [first.id]
    found = await store.get(first.id)
    assert found is not None
    assert (found.attempts, found.reason) == (1, "Offline")


async def test_resume_takes_up_what_a_kill_left(store: OutboxStore) -> None:
    killed, waiting, failed = [await add(store, key) for key in ("k1", "k2", "k3")]
    await store.mark_sending(killed.id)
    await store.mark_waiting(waiting.id, "Offline", SOON)
    await store.mark_failed(failed.id, "Rejected")
    assert await store.resume(NOW) == 2
    assert [entry.id for entry in await store.due(NOW)] == [killed.id, waiting.id]


async def test_confirm_takes_the_draft_along(store: OutboxStore, database: Database) -> None:
    drafts = DraftStore(database)
    for draft_id in ("draft-k1", "other"):
        text = DraftText("en", "a", "b")
        await drafts.save(Draft(draft_id, "a1", draft_id, text, DraftText("zh"), NOW))
    entry = await add(store, "k1")
    assert await store.confirm(entry.id, entry.draft_id) is True
    assert await store.entries() == ()
    assert [draft.id for draft in await drafts.list("a1")] == ["other"]
    assert await store.confirm(entry.id, entry.draft_id) is False


async def test_cancel_and_retry(store: OutboxStore) -> None:
    entry = await add(store, "k1")
    await store.mark_failed(entry.id, "AuthRequired")
    assert await store.due(NOW) == ()
    assert await store.retry(entry.id, NOW) is True
    assert [found.reason for found in await store.due(NOW)] == [""]
    assert await store.cancel(entry.id) is True
    assert await store.cancel(entry.id) is False
    assert await store.get(entry.id) is None
    assert await store.next_due() is None
