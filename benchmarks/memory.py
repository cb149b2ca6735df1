"""How quick the translation memory is with 50,000 entries in it."""

from __future__ import annotations

import asyncio
import random
import statistics
import tempfile
import time
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from rednote_desktop.services.events import EventBus
from rednote_desktop.services.memory import MemoryService
from rednote_desktop.services.undo import UndoStack
from rednote_desktop.storage.database import Database
from rednote_desktop.storage.paths import resources_dir
from rednote_desktop.translation.exchange.report import Progress
from rednote_desktop.translation.glossary import Glossary
from rednote_desktop.translation.memory import MIGRATIONS, Entry, TranslationMemory
from rednote_desktop.translation.memory_search import CREATE_SEARCH, LEAST_SCORE, score
from rednote_desktop.translation.memory_shelf import Kind, MemoryShelf, Query, Remembered

ENTRIES = 50_000
REPEATS = 25
SEED = 1


def run() -> dict[str, object]:
    """Measure 50,000 remembered translations against an empty memory and a scan of all of them."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        return asyncio.run(_measure(Path(folder)))


async def _measure(folder: Path) -> dict[str, object]:
    chance = random.Random(SEED)
    entries = _entries(chance)
    with ThreadPoolExecutor(1) as executor:
        empty = _Bench(folder / "empty.sqlite", executor)
        figures: dict[str, object] = {
            "entries": ENTRIES,
            "empty": await empty.figures(entries, chance),
        }
        empty.close()
        full = _Bench(folder / "full.sqlite", executor)
        begun = time.perf_counter()
        await full.shelf.put(entries)
        figures["put_ms"] = _since(begun)
        begun = time.perf_counter()
        await full.shelf.similar(entries[0].source, "zh", "en")
        figures["indexing_at_first_search_ms"] = _since(begun)
        figures["with_all_entries"] = await full.figures(entries, chance)
        figures["bytes_on_disk"] = (folder / "full.sqlite").stat().st_size
        figures["similar_by_scanning_everything_ms"] = _scanned(entries, chance)
        figures["files"] = await full.files(folder)
        begun = time.perf_counter()
        await full.shelf.forget_machine()
        figures["forget_machine_ms"] = _since(begun)
        full.close()
    return figures


class _Bench:
    def __init__(self, path: Path, executor: ThreadPoolExecutor) -> None:
        self._database = Database(path, (*MIGRATIONS, CREATE_SEARCH))
        self.memory = TranslationMemory(self._database)
        self.shelf = MemoryShelf(self._database, self.memory)
        events = EventBus()
        self._service = MemoryService(
            self.shelf, executor, events, UndoStack(events), lambda: None, "bench"
        )

    def close(self) -> None:
        self._database.close()

    async def figures(self, entries: list[Remembered], chance: random.Random) -> dict[str, object]:
        """Return the medians of what a person waits for."""
        sample = [chance.choice(entries) for _ in range(REPEATS)]
        asked = [(_changed(item.source, chance), item) for item in sample]

        async def recall(number: int) -> object:
            item = sample[number]
            entry = Entry(item.source, item.source_language, item.target_language, item.engine)
            self.memory.cool(entry.sentence, entry.source, entry.target)
            return await self.memory.recall([entry])

        async def similar(number: int) -> object:
            sentence, item = asked[number]
            return await self.shelf.similar(sentence, item.source_language, item.target_language)

        return {
            "first_page_ms": await _median(lambda _: self.shelf.page(Query(), 0, 100)),
            "search_ms": await _median(
                lambda number: self.shelf.page(Query(sample[number].source[:2]), 0, 100)
            ),
            "count_ms": await _median(lambda _: self.shelf.count(Query())),
            "similar_ms": await _median(similar),
            "recall_from_disk_ms": await _median(recall),
        }

    async def files(self, folder: Path) -> dict[str, object]:
        """Return what writing and reading everything takes."""
        figures: dict[str, object] = {}
        pulse = _Pulse()
        beating = asyncio.create_task(pulse.beat())
        for name in ("memory.tmx", "memory.csv"):
            path = folder / name
            begun = time.perf_counter()
            await self._service.write_file(path, True, Progress())
            figures[f"export_{path.suffix[1:]}_ms"] = _since(begun)
            begun = time.perf_counter()
            await self._service.read_file(path, Progress(), overwrite=True)
            figures[f"import_{path.suffix[1:]}_ms"] = _since(begun)
        beating.cancel()
        figures["longest_hold_of_the_loop_ms"] = round(pulse.longest * 1_000, 2)
        return figures


class _Pulse:
    """Looks how long the event loop, which the window lives on, is kept from its work."""

    def __init__(self) -> None:
        self.longest = 0.0

    async def beat(self) -> None:
        while True:
            begun = time.perf_counter()
            await asyncio.sleep(0.001)
            self.longest = max(self.longest, time.perf_counter() - begun - 0.001)


def _entries(chance: random.Random) -> list[Remembered]:
    """Return sentences made of the words of the slang glossary and of its examples."""
    slang = Glossary.load(resources_dir() / "slang_glossary.tsv").entries
    chinese = [entry.term for entry in slang] + [entry.example[:6] for entry in slang]
    english = " ".join(entry.example_translation for entry in slang).split()
    made: dict[str, Remembered] = {}
    while len(made) < ENTRIES:
        number = len(made)
        if number % 2:
            source = "".join(chance.choices(chinese, k=chance.randint(2, 7))) + "。"
            target = " ".join(chance.choices(english, k=8))
            pair = "zh", "en"
        else:
            source = " ".join(chance.choices(english, k=chance.randint(4, 16)))
            target = "".join(chance.choices(chinese, k=4))
            pair = "en", "zh"
        kind, engine = (Kind.CORRECTED, "") if number % 5 == 0 else (Kind.MACHINE, "Engine 1")
        made[source] = Remembered(source, target, *pair, kind, engine, 1_700_000_000 + number)
    return list(made.values())


def _changed(sentence: str, chance: random.Random) -> str:
    place = chance.randrange(len(sentence))
    return sentence[:place] + "某" + sentence[place + 1 :]


def _scanned(entries: list[Remembered], chance: random.Random) -> float:
    """Return what comparing a sentence with every one of a fitting length takes."""
    times = []
    for _ in range(5):
        item = chance.choice(entries)
        wanted = _changed(item.source, chance)
        shortest, longest = len(wanted) * LEAST_SCORE / 100, len(wanted) * 100 / LEAST_SCORE
        begun = time.perf_counter()
        _found = [
            other
            for other in entries
            if other.source_language == item.source_language
            and shortest <= len(other.source) <= longest
            and score(wanted, other.source) >= LEAST_SCORE
        ]
        times.append(_since(begun))
    return round(statistics.median(times), 2)


async def _median(action: Callable[[int], Awaitable[object]]) -> float:
    times = []
    for number in range(REPEATS):
        begun = time.perf_counter()
        await action(number)
        times.append(_since(begun))
    return round(statistics.median(times), 2)


def _since(begun: float) -> float:
    return round((time.perf_counter() - begun) * 1_000, 2)
