"""Engines asked one after the other; what is not public stays on this computer."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator, Sequence
from concurrent.futures import ThreadPoolExecutor

import pytest

from rednote_desktop.domain.errors import ApiError, AuthRequired, RateLimited
from rednote_desktop.domain.text import from_plain
from rednote_desktop.storage.database import Database
from rednote_desktop.translation.memory import TranslationMemory
from rednote_desktop.translation.result import EngineFailure, EngineInfo, Outcome, Place
from rednote_desktop.translation.routing import DEVICE, EVERY_PAIR, Routing
from rednote_desktop.translation.translator import Translator
from tests.support import PATIENCE
from tests.unit.translation.engines import RuledEngine, either

CAPTION = from_plain("今天天气真好，我们去公园散步吧。")


class RemoteRuled(RuledEngine):
    """A remote engine by rule; ``trouble`` is what it raises."""

    batch_sentences = 20
    batch_characters = 2000

    def __init__(self, name: str, executor: ThreadPoolExecutor) -> None:
        super().__init__(lambda sentence: f"{name} says: {either(sentence)}")
        self.name = name
        self.executor = executor
        self.trouble: ApiError | None = None

    @property
    def info(self) -> EngineInfo:
        return EngineInfo(self.name, "", Place.REMOTE)

    def translate(self, sentences: Sequence[str], source: str, target: str) -> list[str]:
        answers = super().translate(sentences, source, target)
        if self.trouble is not None:
            raise self.trouble
        return answers


class Desk:
    """A translator with an engine of its own and two remote ones."""

    def __init__(self, database: Database, executor: ThreadPoolExecutor) -> None:
        self.local = RuledEngine(either)
        self.routing = Routing()
        self.workers = ThreadPoolExecutor(4)
        self.first = RemoteRuled("First", self.workers)
        self.second = RemoteRuled("Second", self.workers)
        self.translator = Translator(
            [self.local], TranslationMemory(database), executor, routing=self.routing
        )
        self.prefer("first", "second", DEVICE)

    def prefer(self, *order: str) -> None:
        self.routing.choose(
            {"first": self.first, "second": self.second}, {EVERY_PAIR: order, "en>zh": (DEVICE,)}
        )


@pytest.fixture
async def desk(database: Database, executor: ThreadPoolExecutor) -> AsyncIterator[Desk]:
    made = Desk(database, executor)
    yield made
    made.translator.close()
    made.workers.shutdown()
    await asyncio.sleep(0)


async def test_the_preferred_engine_answers(desk: Desk) -> None:
    result = await desk.translator.submit(CAPTION, "en", public=True)
    assert result.text.startswith("First says")
    assert result.engine == desk.first.info
    assert result.passed_over == ()
    assert desk.second.asked == desk.local.asked == []
    assert desk.translator.engine_info("zh", "en", public=True) == desk.first.info


async def test_what_is_not_public_is_never_sent(desk: Desk) -> None:
    result = await desk.translator.submit(CAPTION, "en")
    assert result.engine == desk.local.info
    desk.local._rule = lambda sentence: ""
    other = await desk.translator.submit(from_plain("这是我的草稿，请勿外传。"), "en")
    assert other.outcome is Outcome.FAILED
    assert desk.first.asked == desk.second.asked == []
    assert desk.translator.engine_info("zh", "en") == desk.local.info


async def test_public_and_private_of_the_same_text_do_not_mix(desk: Desk) -> None:
    public = desk.translator.submit(CAPTION, "en", public=True)
    private = desk.translator.submit(CAPTION, "en")
    assert (await public).engine == desk.first.info
    assert (await private).engine == desk.local.info
    cached = desk.translator.cached
    assert cached(CAPTION, "en", public=True) == await public
    assert cached(CAPTION, "en") == await private


async def test_falling_back_is_told(desk: Desk) -> None:
    desk.first.trouble = RateLimited("", 60)
    desk.second.trouble = AuthRequired()
    result = await desk.translator.submit(CAPTION, "en", public=True)
    assert result.outcome is Outcome.TRANSLATED
    assert result.engine == desk.local.info
    assert result.passed_over == (
        EngineFailure(desk.first.info, "RateLimited"),
        EngineFailure(desk.second.info, "AuthRequired"),
    )
    desk.first.trouble = None
    again = await desk.translator.submit(CAPTION, "en", public=True)
    assert again.engine == desk.first.info


async def test_when_all_fail_each_is_named(desk: Desk) -> None:
    desk.first.trouble = desk.second.trouble = RateLimited()
    desk.local._rule = lambda sentence: ""
    result = await desk.translator.submit(CAPTION, "en", public=True)
    assert (result.outcome, result.reason) == (Outcome.FAILED, "EngineFailed")
    assert [each.reason for each in result.passed_over] == [
        "RateLimited",
        "RateLimited",
        "EngineFailed",
    ]


async def test_an_unusable_answer_is_passed_over(desk: Desk) -> None:
    desk.first._rule = lambda sentence: "我不翻译" * 20
    result = await desk.translator.submit(CAPTION, "en", public=True)
    assert result.engine == desk.second.info
    assert result.passed_over == (EngineFailure(desk.first.info, "EngineFailed"),)


async def test_the_order_is_per_pair(desk: Desk) -> None:
    result = await desk.translator.submit(
        from_plain("Good morning to all of you."), "zh", public=True
    )
    assert result.engine == desk.local.info
    desk.prefer("second", DEVICE)
    result = await desk.translator.submit(CAPTION, "en", public=True)
    assert result.engine == desk.second.info


async def test_switching_off_holds_for_the_next_text(desk: Desk) -> None:
    await desk.translator.submit(CAPTION, "en", public=True)
    desk.routing.choose({}, {})
    assert desk.translator.cached(CAPTION, "en", public=True) is None
    result = await desk.translator.submit(CAPTION, "en", public=True)
    assert result.engine == desk.local.info


async def test_a_stuck_server_keeps_nobody_waiting(desk: Desk) -> None:
    desk.first.gate = threading.Event()
    stuck = desk.translator.submit(CAPTION, "en", public=True)
    await asyncio.to_thread(desk.first.started.wait, PATIENCE)
    local = await asyncio.wait_for(desk.translator.submit(CAPTION, "en"), PATIENCE)
    assert local.engine == desk.local.info
    assert not stuck.done()
    desk.first.gate.set()
    assert (await stuck).engine == desk.first.info


async def test_engines_remember_apart(desk: Desk) -> None:
    first = await desk.translator.submit(CAPTION, "en", public=True)
    desk.prefer("second", DEVICE)
    second = await desk.translator.submit(CAPTION, "en", public=True)
    assert (first.engine, second.engine) == (desk.first.info, desk.second.info)
    desk.prefer("first", DEVICE)
    asked = len(desk.first.asked)
    again = await desk.translator.submit(CAPTION, "en", public=True)
    assert again.text == first.text
    assert len(desk.first.asked) == asked
