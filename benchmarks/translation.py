"""Measures the caption translator: speed on one core, cold start, a screen of cards, memory."""

from __future__ import annotations

import asyncio
import json
import statistics
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Final

from rednote_desktop.domain.text import RichText, from_plain
from rednote_desktop.storage.database import Database
from rednote_desktop.storage.paths import resources_dir
from rednote_desktop.translation.cores import WORKERS
from rednote_desktop.translation.engines.ctranslate import CTranslateEngine, Decoding
from rednote_desktop.translation.glossary import Glossary
from rednote_desktop.translation.memory import MIGRATIONS, TranslationMemory
from rednote_desktop.translation.packs import PackStore
from rednote_desktop.translation.plan import plan
from rednote_desktop.translation.translator import Translator

_CARDS: Final = 20
_SENTENCES: Final = 400
_LOOK_UPS: Final = 2000
_TICK: Final = 0.002


def run() -> dict[str, object]:
    """Measure the shipped pack over the sample community's own captions.

    The baseline is the engine alone, called with one sentence at a time as a plain client would.
    """
    notes = _notes()
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        before = resident_megabytes()
        cold = _cold_start(notes, folder)
        figures = {**cold, **_engine_alone(notes, folder), **asyncio.run(_screen(notes, folder))}
        return {**figures, "memory_added_mb": round(resident_megabytes() - before, 1)}


def _notes() -> list[tuple[RichText, RichText, str]]:
    """Return title, body and target language of the sample's notes."""
    lines = (resources_dir() / "sample" / "notes.jsonl").read_text("utf-8").splitlines()
    return [
        (
            from_plain(note["title"]),
            from_plain(note["body"]),
            "zh" if note["language"] == "en" else "en",
        )
        for note in map(json.loads, lines)
        if note["language"] in ("en", "zh", "zh-Hant")
    ]


def _packs(folder: Path) -> PackStore:
    return PackStore([resources_dir() / "packs"], folder / "packs")


def _cold_start(notes: list[tuple[RichText, RichText, str]], folder: Path) -> dict[str, object]:
    """Measure from nothing loaded to the first caption: first with an empty cache, then not."""
    figures: dict[str, object] = {}
    for name in ("first_caption_new_profile_ms", "first_caption_cold_ms"):
        start = time.perf_counter()
        asyncio.run(_translate(notes[:1], folder, TranslationMemory()))
        figures[name] = _milliseconds(start)
    return figures


async def _translate(
    notes: list[tuple[RichText, RichText, str]], folder: Path, memory: TranslationMemory
) -> None:
    with ThreadPoolExecutor(WORKERS) as executor:
        translator = Translator([CTranslateEngine(_packs(folder))], memory, executor, _glossary())
        await asyncio.gather(
            *(translator.submit(title, target) for title, _, target in notes),
            *(translator.submit(body, target) for _, body, target in notes),
        )
        translator.close()


def _engine_alone(notes: list[tuple[RichText, RichText, str]], folder: Path) -> dict[str, object]:
    """Measure sentences a second on one core: as shipped, greedy, and one at a time."""
    sentences = [
        unit.text.strip()
        for _, body, _ in notes
        for sentence in plan(body, "en").sentences
        for unit in sentence.units
        if unit.source.startswith("zh")
    ][:_SENTENCES]
    figures: dict[str, object] = {}
    for name, decoding in (("", Decoding()), ("_beam_1", Decoding(beam=1))):
        engine = CTranslateEngine(_packs(folder), decoding, threads=1)
        engine.translate(sentences[:1], "zh", "en")
        start = time.perf_counter()
        engine.translate(sentences, "zh", "en")
        figures[f"sentences_per_second{name}"] = _rate(len(sentences), start)
        if not name:
            start = time.perf_counter()
            for sentence in sentences[:100]:
                engine.translate([sentence], "zh", "en")
            figures["sentences_per_second_one_by_one_baseline"] = _rate(100, start)
        engine.close()
    return figures


async def _screen(notes: list[tuple[RichText, RichText, str]], folder: Path) -> dict[str, object]:
    """Measure cards coming on screen, the same cards again, and what memory gives at once."""
    cards = notes[:_CARDS]
    database = Database(folder / "profile.sqlite", MIGRATIONS)
    with ThreadPoolExecutor(WORKERS) as executor:
        engine = CTranslateEngine(_packs(folder))
        translator = Translator([engine], TranslationMemory(database), executor, _glossary())
        await translator.submit(from_plain("今天天气很好"), "en")
        start = time.perf_counter()
        stall = asyncio.create_task(_longest_stall())
        first = True
        figures: dict[str, object] = {}
        futures = [translator.submit(title, target) for title, _, target in cards]
        for future in asyncio.as_completed(futures):
            await future
            if first:
                figures["first_of_20_titles_ms"] = _milliseconds(start)
                first = False
        figures["titles_of_20_cards_ms"] = _milliseconds(start)
        start = time.perf_counter()
        await asyncio.gather(*(translator.submit(body, target) for _, body, target in cards))
        figures["bodies_of_20_cards_ms"] = _milliseconds(start)
        start = time.perf_counter()
        await asyncio.gather(*(translator.submit(body, target) for _, body, target in notes[20:80]))
        figures["captions_per_second"] = _rate(60, start)
        stall.cancel()
        figures["longest_hold_of_the_loop_ms"] = round(await _result(stall), 1)
        await translator.flush()
        figures["cached_caption_us"] = _cached_microseconds(translator, cards)
        translator.close()
        figures["from_disk_ms_a_card"] = await _from_disk(cards, database, executor, folder)
    database.close()
    return figures


def _cached_microseconds(
    translator: Translator, cards: list[tuple[RichText, RichText, str]]
) -> float:
    times = []
    for number in range(_LOOK_UPS):
        _, body, target = cards[number % len(cards)]
        start = time.perf_counter()
        translator.cached(body, target)
        times.append(time.perf_counter() - start)
    return round(statistics.median(times) * 1e6, 2)


async def _from_disk(
    cards: list[tuple[RichText, RichText, str]],
    database: Database,
    executor: ThreadPoolExecutor,
    folder: Path,
) -> float:
    engine = CTranslateEngine(_packs(folder))
    translator = Translator([engine], TranslationMemory(database), executor, _glossary())
    start = time.perf_counter()
    await asyncio.gather(*(translator.submit(body, target) for _, body, target in cards))
    each = (time.perf_counter() - start) * 1000 / len(cards)
    translator.close()
    return round(each, 2)


async def _longest_stall() -> float:
    """Return by how many ms a tick of the loop came late at most, until cancelled."""
    longest = 0.0
    try:
        while True:
            last = time.perf_counter()
            await asyncio.sleep(_TICK)
            longest = max(longest, time.perf_counter() - last - _TICK)
    except asyncio.CancelledError:
        return longest * 1000


async def _result(task: asyncio.Task[float]) -> float:
    return await task


def _glossary() -> Glossary:
    return Glossary.load(resources_dir() / "slang_glossary.tsv")


def _milliseconds(start: float) -> float:
    return round((time.perf_counter() - start) * 1000, 1)


def _rate(count: int, start: float) -> float:
    return round(count / (time.perf_counter() - start), 1)


def resident_megabytes() -> float:
    """Return the memory the process holds, in MB; 0 where the system does not say."""
    status = Path("/proc/self/status")
    if not status.is_file():
        return 0.0
    line = next(line for line in status.read_text("ascii").splitlines() if "VmRSS" in line)
    return int(line.split()[1]) / 1000
