"""The translation memory listed, searched, edited, pinned, and asked for sentences alike."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import AsyncIterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rednote_desktop.domain.text import from_plain
from rednote_desktop.storage.database import Database
from rednote_desktop.translation.memory import MIGRATIONS, Entry, TranslationMemory
from rednote_desktop.translation.memory_search import (
    CREATE_SEARCH,
    LEAST_SCORE,
    alike,
    distance,
    grams,
    index_new,
    score,
)
from rednote_desktop.translation.memory_shelf import Kind, MemoryShelf, Query, Remembered
from rednote_desktop.translation.translator import Translator
from tests.unit.translation.engines import RuledEngine


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    made = Database(tmp_path / "profile.sqlite", (*MIGRATIONS, CREATE_SEARCH))
    yield made
    made.close()


@pytest.fixture
def memory(database: Database) -> TranslationMemory:
    return TranslationMemory(database)


@pytest.fixture
def shelf(database: Database, memory: TranslationMemory) -> MemoryShelf:
    return MemoryShelf(database, memory)


def entry(sentence: str, engine: str = "e 1") -> Entry:
    return Entry(sentence, "zh", "en", engine)


async def listed(shelf: MemoryShelf, words: str = "", *kinds: Kind) -> dict[str, str]:
    page = await shelf.page(Query(words, frozenset(kinds)), 0, 100)
    return {item.source: item.target for item in page}


async def one(shelf: MemoryShelf, source: str) -> Remembered:
    (item,) = (item for item in await shelf.page(Query(), 0, 100) if item.source == source)
    return item


async def test_everything_is_listed_and_searched(
    shelf: MemoryShelf, memory: TranslationMemory
) -> None:
    memory.remember({entry("好看"): "Pretty", entry("难看"): "Ugly 100%"})
    await memory.correct("好吃", "Yummy", "zh", "en")
    assert await listed(shelf) == {"好看": "Pretty", "难看": "Ugly 100%", "好吃": "Yummy"}
    assert await listed(shelf, "看") == {"好看": "Pretty", "难看": "Ugly 100%"}
    assert await listed(shelf, "yum") == {"好吃": "Yummy"}
    assert await listed(shelf, "看 pretty") == {"好看": "Pretty"}
    assert await listed(shelf, "100%") == {"难看": "Ugly 100%"}
    assert await listed(shelf, "_") == {}
    assert await listed(shelf, "", Kind.CORRECTED) == {"好吃": "Yummy"}
    assert await shelf.count(Query("看")) == 2
    assert len(await shelf.page(Query(), 2, 5)) == 1
    assert await shelf.size() > 100


@pytest.mark.parametrize("words", ["école", "ÉCOLE", "École", "ｃｄ", "CD", "ＣＤ", "éCOLE"])
async def test_neither_case_nor_width_counts_in_a_search(
    shelf: MemoryShelf, memory: TranslationMemory, words: str
) -> None:
    memory.remember({entry("École: ＣＤ"): "school", entry("学校"): "ecole"})
    assert await listed(shelf, words) == {"École: ＣＤ": "school"}


async def test_an_edit_is_used_from_then_on(
    shelf: MemoryShelf, memory: TranslationMemory, database: Database
) -> None:
    memory.remember({entry("好看"): "Pretty"})
    await shelf.edit(await one(shelf, "好看"), " Gorgeous ")
    other_engine = entry("好看", "e 2")
    found = await memory.recall([entry("好看"), other_engine])
    assert found == {entry("好看"): "Gorgeous", other_engine: "Gorgeous"}
    assert await TranslationMemory(database).recall([other_engine]) == {other_engine: "Gorgeous"}
    assert (await one(shelf, "好看")).kind is Kind.CORRECTED
    with pytest.raises(ValueError, match="empty"):
        await shelf.edit(await one(shelf, "好看"), "  ")


async def test_a_correction_is_edited_and_forgotten(
    shelf: MemoryShelf, memory: TranslationMemory
) -> None:
    await memory.correct("好看", "Pretty", "zh", "en")
    await shelf.edit(await one(shelf, "好看"), "Gorgeous")
    assert memory.correction("好看", "zh", "en") == "Gorgeous"
    item = await one(shelf, "好看")
    await shelf.forget(item)
    assert memory.correction("好看", "zh", "en") is None
    assert await listed(shelf) == {}
    await shelf.put([item])
    assert memory.correction("好看", "zh", "en") == "Gorgeous"
    assert await one(shelf, "好看") == item


async def test_what_is_pinned_outlives_its_engine(
    shelf: MemoryShelf, memory: TranslationMemory
) -> None:
    memory.remember({entry("好看"): "Pretty"})
    assert await memory.recall([entry("好看", "e 2")]) == {}
    pinned = await shelf.pin(await one(shelf, "好看"), True)
    assert pinned.kind is Kind.PINNED
    assert await memory.recall([entry("好看", "e 2")]) == {entry("好看", "e 2"): "Pretty"}
    assert await shelf.forget_machine() == 0
    await shelf.pin(pinned, False)
    assert await memory.recall([entry("好看", "e 3")]) == {}
    assert await shelf.forget_machine() == 1
    assert await listed(shelf) == {}


async def test_what_was_written_is_taken_back_as_a_whole(
    shelf: MemoryShelf, memory: TranslationMemory
) -> None:
    mine = Remembered("好看", "Gorgeous", "zh", "en", Kind.CORRECTED, "", 3)
    pinned = Remembered("真甜", "So sweet", "zh", "en", Kind.PINNED, "e 1", 4)
    await shelf.put([mine, pinned])
    many = [
        Remembered(f"第{number}天", f"Day {number}", "zh", "en", Kind.CORRECTED, "", 5)
        for number in range(700)
    ]
    theirs = [
        Remembered("好看", "Nice", "zh", "en", Kind.CORRECTED, "", 9),
        Remembered("真甜", "Sugary", "zh", "en", Kind.PINNED, "e 2", 9),
        *many,
    ]
    written = await shelf.put(theirs)
    assert set(written.replaced) == {mine, pinned}
    assert memory.correction("好看", "zh", "en") == "Nice"
    changed = await shelf.edit(many[3], "The fourth day")
    await shelf.take_back(written)
    assert set(await shelf.page(Query(), 0, 999)) == {mine, pinned, changed}
    assert memory.correction("好看", "zh", "en") == "Gorgeous"
    assert memory.correction(many[600].source, "zh", "en") is None
    assert await memory.recall([entry("真甜", "e 3")]) == {entry("真甜", "e 3"): "So sweet"}


async def test_translating_again_leaves_what_is_pinned(
    shelf: MemoryShelf, memory: TranslationMemory
) -> None:
    memory.remember({entry("好看"): "Pretty"})
    await shelf.pin(await one(shelf, "好看"), True)
    await memory.forget("好看", "zh", "en")
    assert await memory.recall([entry("好看", "e 2")]) == {entry("好看", "e 2"): "Pretty"}


async def test_one_translation_of_a_sentence_is_pinned(
    shelf: MemoryShelf, memory: TranslationMemory
) -> None:
    memory.remember({entry("好看"): "A", entry("好看", "e 2"): "B"})
    for item in await shelf.page(Query(), 0, 9):
        await shelf.pin(item, True)
    assert await shelf.count(Query(kinds=frozenset({Kind.PINNED}))) == 1


async def test_forgetting_leaves_other_engines(
    shelf: MemoryShelf, memory: TranslationMemory
) -> None:
    memory.remember({entry("好看"): "A", entry("好看", "e 2"): "B"})
    first = next(item for item in await shelf.page(Query(), 0, 9) if item.engine == "e 1")
    await shelf.forget(first)
    assert await memory.recall([entry("好看"), entry("好看", "e 2")]) == {entry("好看", "e 2"): "B"}


async def test_sentences_alike_are_found_with_their_score(
    shelf: MemoryShelf, memory: TranslationMemory
) -> None:
    await memory.correct("今天我们去公园吃火锅", "We have hotpot in the park today", "zh", "en")
    memory.remember(
        {
            entry("今天我们去公园吃烤肉"): "We barbecue in the park today",
            entry("今天我们去公园吃火锅"): "Hot pot",
            entry("今天天气很好"): "Nice weather today",
        }
    )
    found = await shelf.similar("今天我们去公园吃火锅", "zh", "en")
    told = [(match.score, match.remembered.target, match.remembered.kind) for match in found]
    assert told == [
        (100, "We have hotpot in the park today", Kind.CORRECTED),
        (80, "We barbecue in the park today", Kind.MACHINE),
    ]
    assert await shelf.similar("今天我们去公园吃火锅", "zh", "fr") == ()
    assert await shelf.similar("明天上班", "zh", "en") == ()
    traditional = await shelf.similar("今天我們去公園吃火鍋", "zh-Hant", "en")
    assert traditional[0].score == 99


async def test_the_index_follows_what_is_forgotten(
    shelf: MemoryShelf, memory: TranslationMemory, database: Database
) -> None:
    memory.remember({entry("今天我们去公园"): "To the park"})
    await memory.correct("今天我们去公园", "Off to the park", "zh", "en")
    assert len(await shelf.similar("今天我们去公园", "zh", "en")) == 1
    assert await shelf.forget_machine() == 1
    assert len(await shelf.similar("今天我们去公园", "zh", "en")) == 1
    await memory.forget("今天我们去公园", "zh", "en")
    assert await shelf.similar("今天我们去公园", "zh", "en") == ()
    counts = (
        "SELECT (SELECT count(*) FROM translation_sentence),"
        " (SELECT count(*) FROM translation_gram)"
    )
    rows = await database.read(lambda connection: connection.execute(counts).fetchone())
    assert rows == (0, 0)


async def test_an_older_profile_is_indexed_too(tmp_path: Path) -> None:
    path = tmp_path / "old.sqlite"
    old = Database(path, MIGRATIONS)
    memory = TranslationMemory(old)
    memory.remember({entry("今天我们去公园"): "To the park"})
    await memory.flush()
    await memory.correct("我们今天去动物园", "To the zoo", "zh", "en")
    old.close()
    new = Database(path, (*MIGRATIONS, CREATE_SEARCH))
    shelf = MemoryShelf(new, TranslationMemory(new))
    assert [match.score for match in await shelf.similar("今天我们去公园", "zh", "en")] == [100]
    new.close()


async def test_eviction_reaches_the_index(database: Database) -> None:
    memory = TranslationMemory(database, limit_bytes=8000)
    for number in range(120):
        memory.remember({entry(f"第{number}句话在这里"): f"Sentence number {number}"})
        await memory.flush()
    made, known = await database.read(
        lambda connection: connection.execute(
            "SELECT (SELECT count(*) FROM translation_made),"
            " (SELECT count(*) FROM translation_sentence)"
        ).fetchone()
    )
    assert made == known < 120


def test_scores() -> None:
    assert score("今天吃火锅", "今天吃火锅") == 100
    assert score("Nice day", "nice  day") == 99
    assert score("今天吃火锅", "今天吃火鸡") == 80
    assert score("", "x") == 0


def test_grams() -> None:
    assert grams("今天吃 BBQ！好") == ["今天", "天吃", "bbq", "好"]


@given(st.text("abc", max_size=12), st.text("abc", max_size=12))
def test_distance_is_that_of_the_plain_table(first: str, second: str) -> None:
    row = list(range(len(second) + 1))
    for number, mark in enumerate(first, 1):
        before, row[0] = row[0], number
        for place, other in enumerate(second, 1):
            least = min(row[place] + 1, row[place - 1] + 1, before + (mark != other))
            before, row[place] = row[place], least
    assert distance(first, second) == row[-1]


def test_nothing_from_75_per_cent_on_is_missed() -> None:
    chance = random.Random(7)
    marks = "今天气很好我们去公园吃火锅看猫走路"
    known = sorted({"".join(chance.choices(marks, k=chance.randint(3, 14))) for _ in range(1500)})
    connection = sqlite3.connect(":memory:", isolation_level=None)
    for migration in (*MIGRATIONS, CREATE_SEARCH):
        migration(connection)
    connection.executemany(
        "INSERT INTO translation_correction VALUES (?, 'zh', 'en', 'x', 0)",
        [(sentence,) for sentence in known],
    )
    assert index_new(connection) == len(known)
    for _ in range(150):
        wanted = list(chance.choice(known))
        for _ in range(max(1, len(wanted) // 5)):
            wanted[chance.randrange(len(wanted))] = chance.choice(marks)
        sentence = "".join(wanted)
        found = {each.source for each in alike(connection, sentence, "zh", "en")}
        assert found == {each for each in known if score(sentence, each) >= LEAST_SCORE}
    connection.close()


@pytest.mark.parametrize(
    "output", ["", "   ", "这家店很好吃。", "no no no no no no no no no no no no no no", "�� bytes"]
)
async def test_failed_output_is_never_kept(
    database: Database, executor: ThreadPoolExecutor, output: str
) -> None:
    memory = TranslationMemory(database)
    shelf = MemoryShelf(database, memory)
    translator = Translator([RuledEngine(lambda _sentence: output)], memory, executor)
    await translator.submit(from_plain("这家店很好吃。"), "en")
    await translator.flush()
    translator.close()
    assert await shelf.page(Query(), 0, 9) == ()
    assert await shelf.similar("这家店很好吃。", "zh", "en") == ()
