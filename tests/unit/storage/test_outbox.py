from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rednote_desktop.domain.draft import Draft, DraftText
from rednote_desktop.domain.reaction import Reaction, ReactionKind
from rednote_desktop.storage.database import Database
from rednote_desktop.storage.drafts import CREATE_DRAFTS, DraftStore
from rednote_desktop.storage.outbox import (
    CREATE_OUTBOX,
    OutboxEntry,
    OutboxKind,
    OutboxState,
    OutboxStore,
)
from rednote_desktop.storage.outbox_rows import ADD_REACTIONS
from rednote_desktop.storage.reactions import Wished, decode_reaction, encode_reaction

NOW = datetime(2026, 5, 1, 12, tzinfo=UTC)
SOON = NOW + timedelta(seconds=30)


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    database = Database(tmp_path / "profile.sqlite", [CREATE_DRAFTS, CREATE_OUTBOX, ADD_REACTIONS])
    yield database
    database.close()


@pytest.fixture
def store(database: Database) -> OutboxStore:
    return OutboxStore(database)


async def add(store: OutboxStore, key: str, payload: str = "{}") -> OutboxEntry:
    return await store.add(OutboxKind.NOTE, "a1", payload, key, f"draft-{key}", NOW)


async def test_an_entry_is_on_disk_when_add_returns(store: OutboxStore, tmp_path: Path) -> None:
    entry = await add(store, "k1")
    again = Database(tmp_path / "profile.sqlite", [CREATE_DRAFTS, CREATE_OUTBOX, ADD_REACTIONS])
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
    assert await store.mark_sending(first.id, NOW)
    second = await add(store, "k1", "new")
    assert (second.payload, second.state) == ("old", OutboxState.SENDING)
    assert await store.cancel(first.id) is False
    assert await store.retry(first.id, NOW) is False
    assert await store.mark_sending(first.id, NOW) is None


async def test_entries_wait_for_their_time(store: OutboxStore) -> None:
    first, second = await add(store, "k1"), await add(store, "k2")
    assert [entry.id for entry in await store.due(NOW)] == [first.id, second.id]
    await store.mark_sending(first.id, NOW)
    await store.mark_waiting(first.id, "Offline", SOON)
    assert await store.mark_sending(first.id, NOW) is None
    assert [entry.id for entry in await store.due(NOW)] == [second.id]
    await store.mark_failed(second.id, "Rejected")
    assert await store.next_due(NOW) == SOON
    assert [entry.id for entry in await store.due(SOON)] == [first.id]
    found = await store.get(first.id)
    assert found is not None
    assert (found.attempts, found.reason) == (1, "Offline")


async def test_resume_takes_up_what_a_kill_left(store: OutboxStore) -> None:
    killed, waiting, failed = [await add(store, key) for key in ("k1", "k2", "k3")]
    await store.mark_sending(killed.id, NOW)
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
    assert await store.next_due(NOW) is None


async def test_what_waited_before_reactions_did_waits_on(tmp_path: Path) -> None:
    path = tmp_path / "old.sqlite"
    old = Database(path, [CREATE_DRAFTS, CREATE_OUTBOX])

    def fill(connection: sqlite3.Connection) -> None:
        rows = [("k1", "waiting", 0), ("k2", "sending", 1), ("k3", "failed", 3)]
        connection.executemany(
            "INSERT INTO outbox (kind, account_id, payload, idempotency_key, state, attempts,"
            " created_at, due_at) VALUES ('note', 'a1', '{}', ?, ?, ?, 1, 1)",
            rows,
        )

    await old.write(fill)
    old.close()
    new = Database(path, [CREATE_DRAFTS, CREATE_OUTBOX, ADD_REACTIONS])
    entries = await OutboxStore(new).entries()
    assert [(each.idempotency_key, each.reached) for each in entries] == [
        ("k1", False), ("k2", True), ("k3", True),
    ]  # fmt: skip
    new.close()


async def test_reactions_have_one_row_each_with_the_last_wish(store: OutboxStore) -> None:
    like = Reaction(ReactionKind.LIKE, "n1")
    first = await store.wish("a1", like, "k1", NOW)
    assert first.entry is not None
    assert await store.mark_sending(first.entry.id, NOW) is not None
    second = await store.wish("a1", replace(like, on=False), "k2", NOW)
    assert second.entry is not None
    assert (second.entry.id, second.entry.state) == (first.entry.id, OutboxState.WAITING)
    assert second.given_up == ""
    third = await store.wish("a1", like, "k3", NOW)
    assert third.given_up == "k2"
    assert await store.confirm_reaction(first.entry) == ("k3",)
    assert await store.entries() == ()


async def test_another_wish_outlives_the_one_that_was_sent(store: OutboxStore) -> None:
    like = Reaction(ReactionKind.LIKE, "n1")
    first = await store.wish("a1", like, "k1", NOW)
    assert first.entry is not None
    await store.mark_sending(first.entry.id, NOW)
    await store.wish("a1", replace(like, on=False), "k2", NOW)
    assert await store.mark_waiting(first.entry.id, "Offline", SOON, "k1") is False
    assert await store.mark_failed(first.entry.id, "Rejected", "k1") is False
    assert await store.confirm_reaction(first.entry) == ()
    (left,) = await store.due(NOW)
    assert (left.idempotency_key, left.reached, left.attempts) == ("k2", False, 0)
    # What the network has is wished again: there is nothing left to send.
    assert (await store.wish("a1", like, "k3", NOW, held=True)) == Wished(None, "k2")
    assert await store.entries() == ()


async def test_wishes_of_other_things_kinds_and_accounts_stand_apart(store: OutboxStore) -> None:
    like = Reaction(ReactionKind.LIKE, "n1")
    others = (
        Reaction(ReactionKind.SHARE, "n1"),
        Reaction(ReactionKind.LIKE, "n2"),
        Reaction(ReactionKind.COLLECT, "n1", within="c1"),
        Reaction(ReactionKind.COLLECT, "n1", within="c2"),
    )
    for number, reaction in enumerate((like, *others)):
        await store.wish("a1", reaction, f"k{number}", NOW)
    await store.wish("a2", like, "other", NOW)
    assert len(await store.entries()) == 6
    await store.wish("a1", replace(like, on=False), "last", NOW, held=True)
    assert len(await store.entries()) == 5


async def test_a_wish_is_not_only_taken_back_where_the_network_may_have_it(
    store: OutboxStore,
) -> None:
    like = Reaction(ReactionKind.LIKE, "n1")
    await store.wish("a1", like, "k1", NOW)
    wished = await store.wish("a1", replace(like, on=False), "k2", NOW)
    assert wished.entry is not None
    assert decode_reaction(wished.entry.payload).on is False


async def test_answers_of_a_poll_replace_each_other(store: OutboxStore) -> None:
    vote = Reaction(ReactionKind.VOTE, "p1", within="n1", choices=(0,))
    await store.wish("a1", vote, "k1", NOW)
    await store.wish("a1", replace(vote, choices=(1,)), "k2", NOW)
    (entry,) = await store.entries()
    assert decode_reaction(entry.payload).choices == (1,)


async def test_only_what_waits_for_the_network_is_hurried(store: OutboxStore) -> None:
    away, told = await add(store, "k1"), await add(store, "k2")
    await store.hold([away.id], "Offline", SOON)
    await store.mark_waiting(told.id, "RateLimited", SOON)
    assert await store.hurry("a2", ("Offline",), NOW) is False
    assert await store.hurry("a1", ("Offline", "TimedOut"), NOW) is True
    assert [entry.id for entry in await store.due(NOW)] == [away.id]


@given(
    st.builds(
        Reaction,
        st.sampled_from(ReactionKind),
        st.text(),
        st.booleans(),
        st.text(),
        st.lists(st.integers(0, 9)).map(tuple),
    )
)
def test_a_reaction_is_read_as_it_was_written(reaction: Reaction) -> None:
    assert decode_reaction(encode_reaction(reaction)) == reaction
