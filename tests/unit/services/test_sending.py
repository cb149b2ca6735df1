"""A network that heeds no keys is told what may have arrived before it is sent again."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import cast

import pytest

from rednote_desktop.api.client import SocialClient
from rednote_desktop.domain.draft import NewComment, NewNote
from rednote_desktop.domain.text import TextVersion, from_plain
from rednote_desktop.services.sending import send_entry
from rednote_desktop.storage.codec import encode_comment, encode_note
from rednote_desktop.storage.database import Database
from rednote_desktop.storage.drafts import CREATE_DRAFTS
from rednote_desktop.storage.outbox import CREATE_OUTBOX, OutboxKind, OutboxStore
from rednote_desktop.storage.outbox_rows import ADD_REACTIONS

BEGUN = datetime(2026, 11, 28, 12, 0, tzinfo=UTC)
WORDS = (TextVersion("en", "", from_plain("tea")),)


class Network:
    """Remembers what it is asked, in order."""

    def __init__(self) -> None:
        self.asked: list[tuple[object, ...]] = []

    @property
    def federation(self) -> Network:
        return self

    def attempted(self, key: str, at: datetime) -> None:
        self.asked.append(("attempted", key, at))

    async def publish(self, note: NewNote, key: str) -> None:
        self.asked.append(("publish", key))

    async def comment(self, comment: NewComment, key: str) -> None:
        self.asked.append(("comment", key))


@pytest.mark.parametrize(
    ("kind", "payload", "verb"),
    [
        (OutboxKind.NOTE, encode_note(NewNote(WORDS)), "publish"),
        (OutboxKind.COMMENT, encode_comment(NewComment("1", WORDS)), "comment"),
    ],
)
async def test_what_was_tried_before_is_looked_for_first(
    tmp_path: Path, kind: OutboxKind, payload: str, verb: str
) -> None:
    database = Database(tmp_path / "profile.sqlite", (CREATE_DRAFTS, CREATE_OUTBOX, ADD_REACTIONS))
    await database.open()
    store, network = OutboxStore(database), Network()
    client = cast(SocialClient, network)
    try:
        await store.add(kind, "mei", payload, "key", "", BEGUN)
        (first,) = await store.due(BEGUN)
        await send_entry(client, first)
        assert network.asked == [(verb, "key")]
        # The program is killed while the answer is awaited.
        await store.mark_sending(first.id, BEGUN)
        await store.resume(BEGUN)
        (again,) = await store.due(BEGUN)
        network.asked.clear()
        await send_entry(client, again)
        assert network.asked == [("attempted", "key", BEGUN), (verb, "key")]
        # A person who retries what was given up does not make that forgotten.
        await store.mark_failed(again.id, "Malformed")
        await store.retry(again.id, BEGUN)
        (retried,) = await store.due(BEGUN)
        network.asked.clear()
        await send_entry(client, retried)
        assert network.asked[0] == ("attempted", "key", BEGUN)
    finally:
        database.close()
