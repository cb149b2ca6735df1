from __future__ import annotations

import asyncio
import subprocess
import sys
import threading
from collections.abc import AsyncIterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

import pytest_asyncio

from rednote_desktop.domain.errors import EngineFailed
from rednote_desktop.domain.text import TextVersion, Topic, from_plain, plain
from rednote_desktop.services.events import CorrectionMade, EventBus, ReadingChanged
from rednote_desktop.services.translate import Priority, TranslateService
from rednote_desktop.services.undo import UndoKind, UndoStack
from rednote_desktop.storage.database import Database
from rednote_desktop.storage.settings import SettingsStore
from rednote_desktop.translation.cores import BATCHES, WORKERS
from rednote_desktop.translation.memory import MIGRATIONS, TranslationMemory
from rednote_desktop.translation.result import EngineInfo, Outcome
from rednote_desktop.translation.translator import Translator
from tests.support import PATIENCE, wait_until

PHRASES = {
    "今天的茶很好喝。": "Today's tea tastes great.",
    "Today's tea tastes great.": "今天的茶味道好极了。",
    "Good morning, neighbours.": "邻居们，早上好。",
    "猫睡着了。": "The cat is asleep.",
    "The cat is asleep.": "猫在睡觉。",
    "外面下雨了。": "It is raining outside.",
    "It is raining outside.": "外面在下雨。",
    "我们明天去公园。": "We are going to the park tomorrow.",
    "We are going to the park tomorrow.": "我们明天要去公园。",
}


class PhraseBook:
    """An engine that knows a few sentences, can be held, and can be broken."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.begun = 0
        self.broken = False
        self.open = threading.Event()
        self.open.set()

    @property
    def info(self) -> EngineInfo:
        return EngineInfo("Phrase book", "1")

    def supports(self, source: str, target: str) -> bool:
        return {source[:2], target[:2]} == {"en", "zh"}

    def translate(self, sentences: Sequence[str], source: str, target: str) -> list[str]:
        self.begun += 1
        self.open.wait(PATIENCE)
        self.asked.extend(sentences)
        if self.broken:
            raise EngineFailed("broken")
        return [PHRASES[sentence] for sentence in sentences]

    def has_begun(self, batches: int) -> bool:
        return self.begun >= batches

    def close(self) -> None:
        self.open.set()


class Desk:
    """The service over a phrase book."""

    def __init__(self, folder: Path) -> None:
        self.engine = PhraseBook()
        self.executor = ThreadPoolExecutor(WORKERS)
        self.database = Database(folder / "profile.sqlite", MIGRATIONS)
        self.translator = Translator([self.engine], TranslationMemory(self.database), self.executor)
        self.settings = SettingsStore(folder / "settings.json")
        self.events = EventBus()
        self.undo = UndoStack(self.events)
        self.service = TranslateService(
            lambda: self.translator, self.settings, self.events, self.undo
        )

    def close(self) -> None:
        self.service.close()
        self.service.close()
        self.translator.close()
        self.executor.shutdown()
        self.database.close()
        self.settings.close()


@pytest_asyncio.fixture
async def desk(tmp_path: Path) -> AsyncIterator[Desk]:
    desk = Desk(tmp_path)
    yield desk
    desk.close()


def version(language: str) -> TextVersion:
    return TextVersion(language, "", from_plain(language))


def test_who_reads_what(desk: Desk) -> None:
    service = desk.service
    assert service.target == "en"
    assert [service.readable(tag) for tag in ("en-GB", "zh", "und")] == [True, False, True]
    assert [service.wants(tag) for tag in ("en", "zh-Hant", "ja", "und")] == [
        False, True, True, False,
    ]  # fmt: skip
    desk.settings.update(reading={"auto_translate": {"zh": False}})
    assert not service.wants("zh-Hant")
    assert service.wants("ja")
    desk.settings.update(reading={"mode": "original_only"})
    assert not service.wants("ja")
    desk.settings.update(reading={"languages": ("zh-Hant", "en")})
    assert service.target == "zh-Hant"
    assert service.readable("zh")


def test_changes_of_reading_are_told_once(desk: Desk) -> None:
    heard: list[object] = []
    desk.events.subscribe(ReadingChanged, heard.append)
    desk.settings.update(reading={"languages": ("zh",)})
    desk.settings.update(appearance={"theme": "dark"})
    desk.settings.update(reading={"pinyin": True})
    assert heard == [ReadingChanged()]
    desk.service.close()
    desk.settings.update(reading={"languages": ("en",)})
    assert len(heard) == 1


def test_the_authors_own_version_for_this_reader(desk: Desk) -> None:
    chinese, english, japanese = version("zh"), version("en-US"), version("ja")
    choose = desk.service.author_version
    assert choose((chinese, english)) is english
    assert choose((english, chinese)) is english
    assert choose((chinese, japanese)) is None
    assert choose((version("und"), english)) is english
    assert choose((version("und"),)) is None
    assert choose(()) is None
    desk.settings.update(reading={"languages": ("ja", "en", "zh")})
    assert choose((chinese, english, japanese)) is chinese
    desk.settings.update(reading={"languages": ("ja", "en")})
    assert choose((chinese, english, japanese)) is japanese


async def test_a_text_comes_in_the_readers_language_and_is_at_hand_then(desk: Desk) -> None:
    text = (*from_plain("今天的茶很好喝。"), Topic("#茶", "茶"))
    assert desk.service.cached(text, "zh") is None
    answer = await desk.service.submit(text, hint="zh")
    assert (answer.outcome, answer.target_language) == (Outcome.TRANSLATED, "en")
    assert "Today's tea tastes great." in answer.text
    assert "#茶" in answer.text
    assert desk.service.cached(text, "zh") == answer
    assert desk.service.cached(text, "zh", "ja") is None
    desk.settings.update(reading={"languages": ("zh",)})
    assert (await desk.service.submit(text, hint="zh")).outcome is Outcome.ALREADY_READ
    assert desk.service.detect(text).language == "zh"
    assert desk.service.engine_info("zh", "en") == EngineInfo("Phrase book", "1")
    assert desk.service.engine_info("zh", "fr") is None


async def test_a_failure_is_an_answer(desk: Desk) -> None:
    desk.engine.broken = True
    answer = await desk.service.submit(from_plain("今天的茶很好喝。"), hint="zh")
    assert (answer.outcome, answer.reason) == (Outcome.FAILED, "EngineFailed")


async def test_what_is_cancelled_is_not_translated(desk: Desk) -> None:
    desk.engine.open.clear()
    under_way = ["今天的茶很好喝。", "我们明天去公园。", "外面下雨了。"]
    assert len(under_way) == BATCHES
    first = []
    for number, text in enumerate(under_way, 1):
        first.append(desk.service.submit(from_plain(text), hint="zh"))
        await wait_until(partial(desk.engine.has_begun, number))
    second = desk.service.submit(from_plain("猫睡着了。"), hint="zh", priority=Priority.NEARBY)
    await asyncio.sleep(0.05)
    second.cancel()
    await asyncio.sleep(0)
    desk.engine.open.set()
    await asyncio.gather(*first)
    assert sorted(desk.engine.asked) == sorted(under_way)


async def test_corrections_are_used_and_undone_step_by_step(desk: Desk) -> None:
    heard: list[CorrectionMade] = []
    desk.events.subscribe(CorrectionMade, heard.append)
    text = from_plain("今天的茶很好喝。")

    async def reads() -> str:
        return (await desk.service.submit(text, hint="zh")).text

    first = await desk.service.submit(text, hint="zh")
    segment = first.segments[0].source
    await desk.service.correct(segment, "What a tea!", "zh", "en")
    assert await reads() == "What a tea!"
    await desk.service.correct(segment, "Lovely tea today.", "zh", "en")
    assert await reads() == "Lovely tea today."
    assert await desk.undo.undo() is UndoKind.CORRECTION
    assert await reads() == "What a tea!"
    assert await desk.undo.undo() is UndoKind.CORRECTION
    assert await reads() == "Today's tea tastes great."
    await desk.service.correct(segment, "Tea!", "zh", "en")
    await desk.service.forget(segment, "zh", "en")
    assert await reads() == "Today's tea tastes great."
    assert [event.source_text for event in heard] == [plain(segment)] * 6
    assert desk.undo.available is UndoKind.CORRECTION


def test_the_first_text_does_not_load_the_translator_on_the_loop(tmp_path: Path) -> None:
    program = """
import asyncio, sys, threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from rednote_desktop.domain.text import from_plain
from rednote_desktop.services.events import EventBus
from rednote_desktop.services.translate import TranslateService
from rednote_desktop.services.undo import UndoStack
from rednote_desktop.storage.settings import SettingsStore

threads = []

class Watch:
    def find_spec(self, name, path=None, target=None):
        if name == "rednote_desktop.translation.translator":
            threads.append(threading.current_thread() is threading.main_thread())

sys.meta_path.insert(0, Watch())

async def main():
    with ThreadPoolExecutor(2) as executor:
        made = []

        def make():
            from rednote_desktop.translation.memory import TranslationMemory
            from rednote_desktop.translation.translator import Translator
            made.append(Translator([], TranslationMemory(), executor))
            return made[0]

        events = EventBus()
        settings = SettingsStore(Path(sys.argv[1]) / "settings.json")
        service = TranslateService(make, settings, events, UndoStack(events))
        texts = [service.submit(from_plain(text)) for text in ("😂", "hello", "gone")]
        texts[2].cancel()
        answers = await asyncio.gather(*texts, return_exceptions=True)
        print([getattr(answer, "outcome", "cancelled") for answer in answers], len(made))
        service.close()
        made[0].close()
        settings.close()

asyncio.run(main())
print(threads)
"""
    done = subprocess.run(
        [sys.executable, "-c", program, str(tmp_path)],
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
    assert done.stderr == ""
    assert done.stdout.splitlines() == [
        "[<Outcome.NOTHING: 'nothing'>, <Outcome.ALREADY_READ: 'already_read'>, 'cancelled'] 1",
        "[False]",
    ]
