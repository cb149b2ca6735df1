"""No list of the community may scan a table or sort what an index could give in order."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable
from typing import TypeVar

import pytest

from rednote_desktop.api.local.client import LocalClient
from rednote_desktop.api.local.community import LocalCommunity
from rednote_desktop.domain.note import Timeline, TimelineKind
from tests.contract.harness import key, new_comment, new_note

T = TypeVar("T")

LARGE = (
    "notes|note_versions|media|note_topics|note_channels|note_products|likes|collects"
    "|collection_notes|comments|comment_versions|comment_likes|follows|notifications|home"
    "|accounts|topics|answers"
)
IN_ORDER = "topics_use|accounts_owned|accounts_han"
SORTED_ON_PURPOSE = (
    "topic_search MATCH",
    "account_search MATCH",
    "topics WHERE key >=",
    "FROM channels",
)


class Traced:
    """Collects the statements that a community runs, with the values in them."""

    def __init__(self, community: LocalCommunity, monkeypatch: pytest.MonkeyPatch) -> None:
        self.statements: list[str] = []
        database = community._database
        for name in ("read", "write"):
            monkeypatch.setattr(database, name, self._traced(getattr(database, name)))

    def _traced(self, original: Callable[..., object]) -> Callable[..., object]:
        def run(fn: Callable[[sqlite3.Connection], T]) -> object:
            def traced(connection: sqlite3.Connection) -> T:
                connection.set_trace_callback(self.statements.append)
                try:
                    return fn(connection)
                finally:
                    connection.set_trace_callback(None)

            return original(traced)

        return run

    def queries(self) -> list[str]:
        return [text for text in self.statements if not text.lstrip().startswith("--")]


@pytest.fixture
async def client(community: LocalCommunity) -> LocalClient:
    return community.client((await community.owned_accounts())[0].id)


async def everything(client: LocalClient) -> None:
    """Read every list, its second page too, and change everything that can be changed."""
    me = (await client.viewer()).id
    note = await client.publish(new_note("quetzal @newcomer #cattax"), key())
    comment = await client.comment(new_comment(note.id, "hello"), key())
    reply = await client.comment(new_comment(note.id, "hello", comment.id), key())
    await client.like_comment(reply.id, True, key())
    await client.like("n1", True, key())
    collection = await client.create_collection("Kept", key())
    await client.collect("n1", collection.id, True, key())
    await client.follow("u1", True, key())
    timelines = {
        TimelineKind.CHANNEL: "food",
        TimelineKind.TOPIC: "cattax",
        TimelineKind.ACCOUNT: "u1",
        TimelineKind.COLLECTION: collection.id,
        TimelineKind.SEARCH: "猫 cat",
    }
    plain = (TimelineKind.FOR_YOU, TimelineKind.FOLLOWING, TimelineKind.LIKED)
    for kind in (*plain, *timelines):
        timeline = Timeline(kind, timelines.get(kind, ""))
        page = await client.notes(timeline, limit=1)
        assert page.items, kind
        if page.next_cursor:
            await client.notes(timeline, page.next_cursor, 1)
        first = page.items[0].id
        for places in ((first, first), ("", first)):
            cursor = await client.between(timeline, *places)
            await client.notes(timeline, cursor, 1)
    await client.comments("n1")
    await client.replies(comment.id)
    await client.account_by_handle("newcomer")
    await client.followers(me)
    await client.following(me)
    await client.topics()
    await client.topics("cat")
    await client.topic("cattax")
    await client.search_topics("cat")
    await client.search_accounts("amy")
    await client.products("锅")
    await client.collections()
    await client.collections_with("n1")
    await client.notifications()
    await client.unread_count()
    await client.channels()
    await client.mark_notifications_read(key())
    await client.follow("u1", False, key())
    await client.like("n1", False, key())
    await client.collect("n1", collection.id, False, key())
    await client.delete_collection(collection.id, key())
    await client.delete_comment(comment.id, key())
    await client.delete_note(note.id, key())


async def test_nothing_is_scanned(
    community: LocalCommunity, client: LocalClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    traced = Traced(community, monkeypatch)
    await everything(client)
    queries = sorted(set(traced.queries()))
    monkeypatch.undo()
    assert len(queries) > 60

    def explain(connection: sqlite3.Connection) -> list[str]:
        faults = []
        for query in queries:
            for row in connection.execute(f"EXPLAIN QUERY PLAN {query}"):
                scan = re.match(rf"SCAN ({LARGE})\b(?! USING INDEX ({IN_ORDER}))", row[3])
                sort = "TEMP B-TREE FOR ORDER" in row[3] or "RIGHT PART" in row[3]
                meant = any(words in query for words in SORTED_ON_PURPOSE)
                if scan or (sort and not meant):
                    faults.append(f"{row[3]}: {query}")
        return faults

    faults = await community._database.read(explain)
    assert not faults, "\n".join(faults)


async def test_a_page_takes_a_handful_of_queries(
    community: LocalCommunity, client: LocalClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    traced = Traced(community, monkeypatch)
    counts: dict[int, int] = {}
    for limit in (1, 30):
        traced.statements.clear()
        page = await client.notes(Timeline(TimelineKind.FOR_YOU), limit=limit)
        assert len(page.items) == limit
        counts[limit] = len(traced.queries())
    assert counts[1] == counts[30] <= 10
    for limit in (1, 30):
        traced.statements.clear()
        await client.comments("n1", limit=limit)
        counts[limit] = len(traced.queries())
    assert counts[1] == counts[30] <= 7
