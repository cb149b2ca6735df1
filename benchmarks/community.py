"""How quick the embedded community is with 100,000 notes in it."""

from __future__ import annotations

import asyncio
import random
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Awaitable, Callable
from pathlib import Path

from rednote_desktop.api.local import people, writes
from rednote_desktop.api.local.client import LocalClient
from rednote_desktop.api.local.community import LocalCommunity
from rednote_desktop.domain.draft import NewNote
from rednote_desktop.domain.media import MediaKind, TextCard
from rednote_desktop.domain.note import Timeline, TimelineKind
from rednote_desktop.domain.text import TextVersion, from_plain
from rednote_desktop.storage.paths import resources_dir

NOTES = 100_000
AUTHORS = 1_000
PAGE = 30
DEEP = 500
REPEATS = 9

HAN = "今天天气很好我们去公园吃火锅看猫走路的时候想起小时候在家里妈妈做饭爸爸看书一起说话真是太美了"
ENGLISH = (
    "today the weather was good so we went to the park and had hotpot with a cat on the way home",
    "thinking about mother cooking and father reading books while everybody was talking",
)


def run() -> dict[str, object]:
    """Measure the embedded community with 100,000 notes against its own sample and bare SQLite."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        return asyncio.run(_measure(Path(folder)))


async def _measure(folder: Path) -> dict[str, object]:
    path = folder / "community.sqlite"
    community = LocalCommunity(path, folder / "media", resources_dir() / "sample")
    begun = time.perf_counter()
    await community.open(("en",))
    figures: dict[str, object] = {"sample_installation_ms": _since(begun)}
    client = community.client((await community.owned_accounts())[0].id)
    figures["sample_only"] = await _lists(client, deep=2)

    begun = time.perf_counter()
    await _fill(path)
    seconds = time.perf_counter() - begun
    figures["notes"] = NOTES
    figures["notes_inserted_per_s"] = round(NOTES / seconds)
    figures["file_megabytes"] = round(path.stat().st_size / 1e6, 1)
    figures["with_all_notes"] = await _lists(client, DEEP)
    figures["publish_ms"] = await _median(lambda number: _publish(client, number))
    figures["bare_sqlite_row_by_key_ms"] = await _median(lambda number: _bare(path, number))
    community.close()
    return figures


async def _lists(client: LocalClient, deep: int) -> dict[str, float]:
    for_you = Timeline(TimelineKind.FOR_YOU)
    cursor = None
    for _ in range(deep - 1):
        cursor = (await client.notes(for_you, cursor, PAGE)).next_cursor

    def first(kind: TimelineKind, words: str) -> Callable[[int], Awaitable[object]]:
        return lambda number: client.notes(Timeline(kind, words), limit=PAGE)

    return {
        "first_page_ms": await _median(first(TimelineKind.FOR_YOU, "")),
        f"page_{deep}_ms": await _median(lambda number: client.notes(for_you, cursor, PAGE)),
        "channel_ms": await _median(first(TimelineKind.CHANNEL, "food")),
        "topic_ms": await _median(first(TimelineKind.TOPIC, "hotpot")),
        "following_ms": await _median(first(TimelineKind.FOLLOWING, "")),
        "search_one_character_ms": await _median(first(TimelineKind.SEARCH, "猫")),
        "search_two_characters_ms": await _median(first(TimelineKind.SEARCH, "火锅")),
        "search_english_ms": await _median(first(TimelineKind.SEARCH, "hotpot")),
        "search_beginning_ms": await _median(first(TimelineKind.SEARCH, "wea")),
        "search_mixed_ms": await _median(first(TimelineKind.SEARCH, "火锅 cat")),
        "search_rare_phrase_of_common_characters_ms": await _median(
            first(TimelineKind.SEARCH, "走家火看")
        ),
        "search_without_hit_ms": await _median(first(TimelineKind.SEARCH, "不存在")),
        "people_search_ms": await _median(lambda number: client.search_accounts("person", 20)),
    }


async def _median(action: Callable[[int], Awaitable[object]]) -> float:
    times = []
    for number in range(REPEATS):
        begun = time.perf_counter()
        await action(number)
        times.append(_since(begun))
    return round(statistics.median(times), 2)


async def _publish(client: LocalClient, number: int) -> None:
    body = f"Note {number} #hotpot"
    await client.publish(NewNote((TextVersion("en", "", from_plain(body)),)), f"publish-{number}")


async def _bare(path: Path, number: int) -> None:
    """Read one row by its key through a connection made for it."""
    connection = sqlite3.connect(path)
    connection.execute("SELECT * FROM notes WHERE id = ?", (100_001 + number,)).fetchone()
    connection.close()


async def _fill(path: Path) -> None:
    chance = random.Random(1)
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA foreign_keys = ON")
    now = time.time_ns() // 1_000
    connection.execute("BEGIN IMMEDIATE")
    connection.executemany(
        "INSERT INTO accounts (handle, handle_key, name, created_at) VALUES (?,?,?,?)",
        [(f"person_{n}", f"person_{n}", f"Person {n}", now) for n in range(AUTHORS)],
    )
    ids = [row[0] for row in connection.execute("SELECT id FROM accounts WHERE sample = 0")]
    for account in ids:
        people.index_account(connection, account)
    topics = [row[0] for row in connection.execute("SELECT name FROM topics")]
    for number in range(NOTES):
        writes.add_note(
            connection,
            chance.choice(ids),
            _note(chance, topics),
            (writes.StoredMedia(MediaKind.CARD, 900, 1200, card=TextCard(f"Card {number}")),),
            now + number,
        )
    connection.execute("COMMIT")
    connection.close()


def _note(chance: random.Random, topics: list[str]) -> NewNote:
    if chance.random() < 0.6:
        title = "".join(chance.choices(HAN, k=12))
        body = "，".join("".join(chance.choices(HAN, k=15)) for _ in range(6))
        version = TextVersion("zh", title, from_plain(body))
    else:
        words = " ".join(ENGLISH).split()
        title = " ".join(chance.choices(words, k=5))
        version = TextVersion("en", title, from_plain(" ".join(chance.choices(words, k=40))))
    return NewNote((version,), topics=tuple(chance.sample(topics, 2)))


def _since(begun: float) -> float:
    return round((time.perf_counter() - begun) * 1_000, 2)
