"""Corrections and remembered translations in a real SQLite file."""

from __future__ import annotations

from pathlib import Path

import pytest

from rednote_desktop.domain.errors import StorageError
from rednote_desktop.storage.database import Database
from rednote_desktop.translation.memory import MIGRATIONS, Entry, TranslationMemory


def entry(sentence: str, engine: str = "e 1") -> Entry:
    return Entry(sentence, "zh", "en", engine)


async def stored(database: Database, *entries: Entry) -> dict[Entry, str]:
    """Return what a program started anew would remember."""
    return await TranslationMemory(database).recall(entries)


async def test_remembers_across_starts(database: Database) -> None:
    memory = TranslationMemory(database)
    memory.remember({entry("好看"): "Pretty"})
    waiting = memory.unsaved
    await memory.flush()
    assert (waiting, memory.unsaved) == (True, False)
    assert await stored(database, entry("好看")) == {entry("好看"): "Pretty"}


async def test_hot_entries_need_no_waiting(database: Database) -> None:
    memory = TranslationMemory(database)
    memory.remember({entry("好看"): "Pretty"})
    assert memory.hot(entry("好看")) == "Pretty"
    assert await memory.recall([entry("好看")]) == {entry("好看"): "Pretty"}


@pytest.mark.parametrize("text", ["", "  ", "好看", " 好看 "])
async def test_empty_and_unchanged_are_not_kept(database: Database, text: str) -> None:
    memory = TranslationMemory(database)
    memory.remember({entry("好看"): text})
    await memory.flush()
    assert memory.hot(entry("好看")) is None
    assert await stored(database, entry("好看")) == {}


async def test_another_engine_direction_or_case_is_another_entry(database: Database) -> None:
    memory = TranslationMemory(database)
    memory.remember({entry("ok"): "Fine"})
    await memory.flush()
    others = [entry("ok", "e 2"), entry("OK"), Entry("ok", "en", "zh", "e 1")]
    assert await stored(database, *others) == {}
    regional = Entry("ok", "zh-Hant", "en-GB", "e 1")
    assert await stored(database, regional) == {regional: "Fine"}


async def test_corrections_come_first_and_last(database: Database) -> None:
    memory = TranslationMemory(database)
    await memory.correct("好看", "Gorgeous", "zh-Hant", "en")
    assert memory.correction("好看", "zh", "en-US") == "Gorgeous"
    again = TranslationMemory(database)
    assert again.correction("好看", "zh", "en") is None
    await again.load()
    assert again.correction("好看", "zh", "en") == "Gorgeous"


async def test_forgetting_takes_correction_and_all_engines(database: Database) -> None:
    memory = TranslationMemory(database)
    memory.remember({entry("好看"): "A", entry("好看", "e 2"): "B", entry("难看"): "C"})
    await memory.flush()
    await memory.correct("好看", "D", "zh", "en")
    await memory.forget("好看", "zh", "en")
    assert memory.correction("好看", "zh", "en") is None
    assert memory.hot(entry("好看")) is None
    left = await stored(database, entry("好看"), entry("好看", "e 2"), entry("难看"))
    assert left == {entry("难看"): "C"}


async def test_forgetting_reaches_what_is_not_saved_yet(database: Database) -> None:
    memory = TranslationMemory(database)
    memory.remember({entry("好看"): "A"})
    await memory.forget("好看", "zh", "en")
    await memory.flush()
    assert await stored(database, entry("好看")) == {}


async def test_size_is_bounded_and_pins_hold(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = iter(range(1, 10_000))
    monkeypatch.setattr("rednote_desktop.translation.memory._now", lambda: next(clock))
    memory = TranslationMemory(database, limit_bytes=8000)
    memory.remember({entry("第一句"): "First"})
    await memory.flush()
    await memory.pin("第一句", "zh", "en")
    for number in range(2, 60):
        memory.remember({entry(f"第{number}句"): f"Sentence number {number}"})
        await memory.flush()
    assert await memory.stored_bytes() <= 8000
    left = await stored(database, entry("第一句"), entry("第2句"), entry("第59句"))
    assert set(left) == {entry("第一句"), entry("第59句")}


async def test_what_is_used_again_stays(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = iter(range(1, 10_000))
    monkeypatch.setattr("rednote_desktop.translation.memory._now", lambda: next(clock))
    first = TranslationMemory(database, limit_bytes=4000)
    first.remember({entry("旧句子"): "Old"})
    await first.flush()
    for number in range(10):
        memory = TranslationMemory(database, limit_bytes=4000)
        assert await memory.recall([entry("旧句子")])
        memory.remember({entry(f"新{number}" * 20): "New " * 20})
        await memory.flush()
    assert await stored(database, entry("旧句子"))
    assert await first.stored_bytes() <= 4000


async def test_memory_in_front_is_bounded() -> None:
    memory = TranslationMemory(hot_bytes=2000)
    memory.remember({entry(f"第{number}句"): "Text" for number in range(100)})
    assert memory.hot(entry("第0句")) is None
    assert memory.hot(entry("第99句")) == "Text"


async def test_lone_surrogates_are_no_obstacle(database: Database) -> None:
    memory = TranslationMemory(database)
    memory.remember({entry("坏\ud800"): "Odd"})
    await memory.flush()
    await memory.correct("坏\ud800", "Mine \udfff", "zh", "en")
    assert await stored(database, entry("坏\ud800")) == {entry("坏\ud800"): "Odd"}


async def test_without_a_file_it_goes_on(tmp_path: Path) -> None:
    database = Database(tmp_path / "profile.sqlite", MIGRATIONS)
    database.close()
    memory = TranslationMemory(database)
    await memory.load()
    memory.remember({entry("好看"): "Pretty"})
    await memory.flush()
    assert await memory.recall([entry("好看"), entry("难看")]) == {entry("好看"): "Pretty"}
    with pytest.raises(StorageError):
        await memory.correct("好看", "Gorgeous", "zh", "en")
    assert memory.correction("好看", "zh", "en") is None


async def test_clearing_keeps_corrections_and_pins(database: Database) -> None:
    memory = TranslationMemory(database)
    memory.remember({entry("好看"): "A", entry("难看"): "B"})
    await memory.flush()
    await memory.pin("难看", "zh", "en")
    await memory.correct("好看", "C", "zh", "en")
    await memory.clear()
    assert await stored(database, entry("好看"), entry("难看")) == {entry("难看"): "B"}
    assert memory.correction("好看", "zh", "en") == "C"
