"""The whole pipeline over a real SQLite file: with engines by rule, and with the shipped pack."""

from __future__ import annotations

import asyncio
import json
import threading
import time

import pytest

from rednote_desktop.domain.errors import EngineFailed
from rednote_desktop.domain.text import LineBreak, Mention, RichText, Text, Topic, from_plain
from rednote_desktop.storage.database import Database
from rednote_desktop.storage.paths import resources_dir
from rednote_desktop.translation.cores import BATCHES
from rednote_desktop.translation.engines.ctranslate import CTranslateEngine
from rednote_desktop.translation.glossary import Glossary
from rednote_desktop.translation.lexicon import Lexicon
from rednote_desktop.translation.memory import TranslationMemory
from rednote_desktop.translation.priority import Priority
from rednote_desktop.translation.result import Outcome, Translation
from tests.support import PATIENCE, until_so, wait_until
from tests.unit.translation.conftest import MakeTranslator
from tests.unit.translation.engines import RuledEngine, either

CAPTION: RichText = (
    Text("今天和"),
    Mention("@小红", "小红"),
    Text(" 去吃火锅。真的很好吃😂"),
    LineBreak(),
    Topic("#火锅", "火锅"),
)


async def test_a_caption(make_translator: MakeTranslator) -> None:
    engine = RuledEngine(either)
    result = await make_translator(engine).submit(CAPTION, "en", hint="en")
    assert result.outcome is Outcome.TRANSLATED
    assert result.text == "Words of it @小红 words of it. Words of it 😂\n#火锅"
    assert result.detection.language == "zh"
    assert result.engine == engine.info
    assert result.kept == ("@小红", "😂", "#火锅")
    assert [pair.source for pair in result.segments] == [
        (Text("今天和"), Mention("@小红", "小红"), Text(" 去吃火锅。")),
        (Text("真的很好吃"),),
    ]
    assert not any(pair.from_memory or pair.corrected for pair in result.segments)
    assert result.elapsed_ms > 0


async def test_the_second_time_comes_from_memory(make_translator: MakeTranslator) -> None:
    engine = RuledEngine(either)
    translator = make_translator(engine)
    assert translator.cached(CAPTION, "en") is None
    first = await translator.submit(CAPTION, "en")
    assert translator.cached(CAPTION, "en") is first
    assert await translator.submit(CAPTION, "en") is first
    asked = len(engine.asked)
    other = await translator.submit((*CAPTION, LineBreak(), Text("！")), "en")
    assert all(pair.from_memory for pair in other.segments)
    assert len(engine.asked) == asked
    await translator.flush()
    again = RuledEngine(either)
    result = await make_translator(again).submit(CAPTION, "en")
    assert result.text == first.text
    assert again.asked == []


async def test_what_is_made_is_saved_soon(
    make_translator: MakeTranslator, database: Database
) -> None:
    await make_translator(RuledEngine(either)).submit(CAPTION, "en")

    async def stored() -> int:
        return await TranslationMemory(database).stored_bytes()

    await until_so(stored)


async def test_cached_answers_at_once(make_translator: MakeTranslator) -> None:
    translator = make_translator(RuledEngine(either))
    await translator.submit(CAPTION, "en", hint="zh")
    begun = time.thread_time()
    for _ in range(200):
        assert translator.cached(CAPTION, "en", hint="zh") is not None
    # Far from a frame's time each, and as far from what a slow processor takes.
    assert time.thread_time() - begun < 200 * 0.001


@pytest.mark.parametrize(
    ("text", "target", "outcome"),
    [
        ("😂😂", "en", Outcome.NOTHING),
        ("good morning", "en", Outcome.ALREADY_READ),
        ("早上好", "zh", Outcome.ALREADY_READ),
    ],
)
async def test_no_engine_is_asked_for_nothing(
    make_translator: MakeTranslator, text: str, target: str, outcome: Outcome
) -> None:
    engine = RuledEngine(either)
    result = await make_translator(engine).submit(from_plain(text), target)
    assert result.outcome is outcome
    assert result.target == result.source
    assert engine.asked == []


async def test_failures_say_why_and_are_not_remembered(make_translator: MakeTranslator) -> None:
    broken = RuledEngine(lambda _: "")
    translator = make_translator(broken)
    result = await translator.submit(CAPTION, "en")
    assert (result.outcome, result.reason) == (Outcome.FAILED, "EngineFailed")
    assert result.target == CAPTION
    assert translator.cached(CAPTION, "en") is None
    result = await translator.submit(from_plain("que lindo seu gato"), "en")
    assert (result.outcome, result.reason) == (Outcome.FAILED, "UnsupportedPair")
    await translator.flush()
    mended = RuledEngine(either)
    result = await make_translator(mended).submit(CAPTION, "en")
    assert result.outcome is Outcome.TRANSLATED
    assert mended.asked


async def test_an_engine_that_breaks_now_and_then(make_translator: MakeTranslator) -> None:
    calls = iter(range(100))

    def rule(sentence: str) -> str:
        if next(calls) == 0:
            raise EngineFailed("once")
        return either(sentence)

    result = await make_translator(RuledEngine(rule)).submit(CAPTION, "en")
    assert result.outcome is Outcome.TRANSLATED


async def test_corrections_are_used_wherever_the_sentence_occurs(
    make_translator: MakeTranslator,
) -> None:
    engine = RuledEngine(either)
    translator = make_translator(engine)
    first = await translator.submit(CAPTION, "en")
    sentence = first.segments[0].source
    await translator.correct(sentence, "Hotpot with @小红 today.", "zh", "en")
    assert translator.cached(CAPTION, "en") is None
    second = await translator.submit(CAPTION, "en")
    assert second.text.startswith("Hotpot with @小红 today. Words")
    assert Mention("@小红", "小红") in second.target
    assert [pair.corrected for pair in second.segments] == [True, False]
    elsewhere = await make_translator(engine).submit(sentence, "en")
    assert elsewhere.text == "Hotpot with @小红 today."
    assert translator.corrected(sentence, "zh", "en") == "Hotpot with @小红 today."
    await translator.forget(sentence, "zh", "en")
    third = await translator.submit(CAPTION, "en")
    assert third.text == first.text
    assert translator.corrected(sentence, "zh", "en") is None


async def test_an_empty_correction_takes_the_first_back(make_translator: MakeTranslator) -> None:
    translator = make_translator(RuledEngine(either))
    text = from_plain("真的很好吃")
    await translator.correct(text, "Yum", "zh", "en")
    await translator.correct(text, "  ", "zh", "en")
    assert (await translator.submit(text, "en")).text == "Words of it"


async def test_forgetting_asks_the_engine_anew(make_translator: MakeTranslator) -> None:
    engine = RuledEngine(either)
    translator = make_translator(engine)
    text = from_plain("真的很好吃")
    await translator.submit(text, "en")
    await translator.pin(text, "zh", "en")
    await translator.forget(text, "zh", "en")
    await translator.submit(text, "en")
    assert engine.sentences == ["真的很好吃"] * 2


async def test_cancelling_takes_the_text_off(make_translator: MakeTranslator) -> None:
    engine = RuledEngine(either)
    engine.gate = threading.Event()
    translator = make_translator(engine)
    first = translator.submit(from_plain("第一句话"), "en")
    await wait_until(engine.started.is_set)
    others = []
    for number in range(1, BATCHES):
        others.append(translator.submit(from_plain("别的句子" * number), "en"))
        await wait_until(lambda: len(engine.sentences) == len(others) + 1)
    second = translator.submit(from_plain("第二句话"), "en")
    third = translator.submit(from_plain("第三句话"), "en", priority=Priority.INTERACTIVE)
    await asyncio.sleep(0.05)
    second.cancel()
    engine.gate.set()
    assert (await first).outcome is Outcome.TRANSLATED
    for other in others:
        assert (await other).outcome is Outcome.TRANSLATED
    assert (await third).outcome is Outcome.TRANSLATED
    assert engine.sentences[0] == "第一句话"
    assert engine.sentences[BATCHES:] == ["第三句话"]


async def test_the_same_text_at_once_runs_once(make_translator: MakeTranslator) -> None:
    engine = RuledEngine(either)
    translator = make_translator(engine)
    results = await asyncio.gather(*(translator.submit(CAPTION, "en") for _ in range(20)))
    assert len({result.text for result in results}) == 1
    assert len(engine.sentences) == len(set(engine.sentences))


async def test_the_loop_is_never_held(make_translator: MakeTranslator) -> None:
    engine = RuledEngine(either)
    engine.gate = threading.Event()
    translator = make_translator(engine)
    futures = [translator.submit(from_plain(f"第{number}句话很好"), "en") for number in range(30)]
    ticks = 0
    for _ in range(20):
        await asyncio.sleep(0.002)
        ticks += 1
    assert not any(future.done() for future in futures)
    engine.gate.set()
    await asyncio.gather(*futures)
    assert ticks == 20


async def test_closing(make_translator: MakeTranslator) -> None:
    engine = RuledEngine(either)
    engine.gate = threading.Event()
    translator = make_translator(engine)
    waiting = translator.submit(CAPTION, "en")
    await wait_until(engine.started.is_set)
    translator.close()
    translator.close()
    assert engine.closed == 1
    late = translator.submit(CAPTION, "en")
    await wait_until(lambda: waiting.cancelled() and late.cancelled())
    engine.gate.set()


async def test_slang_and_single_words_by_their_sense(
    make_translator: MakeTranslator, glossary: Glossary, lexicon: Lexicon
) -> None:
    engine = RuledEngine(either, weak=True)
    translator = make_translator(engine, glossary, lexicon)

    async def english(text: str) -> Translation:
        return await translator.submit(from_plain(text), "en")

    assert (await english("求链接！")).text == "Link please!"
    assert (await english("可爱 😂")).text == "Adorable 😂"
    assert (await english("可爱")).engine is not None
    assert engine.asked == []
    framed = await english("家人们，我找到最脆的炸鸡了。")
    assert framed.text == "Folks, words of it."
    assert engine.sentences == ["我找到最脆的炸鸡了。"]


async def test_a_good_engine_is_asked_even_for_single_words(
    make_translator: MakeTranslator, glossary: Glossary, lexicon: Lexicon
) -> None:
    engine = RuledEngine(either)
    await make_translator(engine, glossary, lexicon).submit(from_plain("可爱"), "en")
    assert engine.sentences == ["可爱"]


async def test_real_captions_both_ways(
    make_translator: MakeTranslator, real_engine: CTranslateEngine, glossary: Glossary
) -> None:
    translator = make_translator(Unclosed(real_engine), glossary)
    lines = (resources_dir() / "sample" / "notes.jsonl").read_text("utf-8").splitlines()
    notes = [note for note in map(json.loads, lines[:80]) if note["language"] != "pt"]
    futures = []
    for note in notes:
        target = "zh" if note["language"] == "en" else "en"
        futures += [
            translator.submit(from_plain(note[part]), target, hint=note["language"])
            for part in ("title", "body")
        ]
    results = await asyncio.gather(*futures)
    assert all(result.outcome is not Outcome.FAILED for result in results)
    translated = [result for result in results if result.outcome is Outcome.TRANSLATED]
    assert len(translated) > 100
    for result in translated:
        assert result.engine is not None
        position = 0
        for piece in result.kept:
            found = result.text.find(piece, position)
            assert found >= 0, (piece, result.text)
            position = found + len(piece)
        assert result.text.count("\n") == result.source_text.count("\n")
        assert "\ufffd" not in result.text
        assert "<0x" not in result.text


@pytest.mark.parametrize(
    "text",
    [
        "今天天气真好" * 8334,
        "hello world " * 4200,
        "\n".join(f"第{number}行，今天去吃火锅" for number in range(300)),
        "啊" * 50_000,
        "坏\ud800的\x00字 >>zh<< <unk>",
        "(" * 50_000,
        "@" * 20_000 + "#" * 20_000 + "好",
    ],
    ids=["50000 Han", "50000 letters", "300 lines", "one Han", "broken", "brackets", "signs"],
)
async def test_odd_texts_end_in_bounded_time(
    make_translator: MakeTranslator, real_engine: CTranslateEngine, text: str
) -> None:
    translator = make_translator(Unclosed(real_engine))
    async with asyncio.timeout(10 * PATIENCE):
        result = await translator.submit(from_plain(text), "zh" if text.isascii() else "en")
    assert result.outcome in (Outcome.TRANSLATED, Outcome.FAILED, Outcome.NOTHING)
    if "\ud800" in text:
        assert result.text.count("\ud800") == 1
        assert result.text.count("\x00") == 1
        assert ">>zh<<" in result.text


class Unclosed:
    """The session's engine, which a test's translator must not close."""

    def __init__(self, engine: CTranslateEngine) -> None:
        self._engine = engine
        self.info = engine.info
        self.supports = engine.supports
        self.translate = engine.translate

    def close(self) -> None:
        return
