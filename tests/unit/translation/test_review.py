"""Marks on whole translations: what a machine made is judged, what people said is not."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from rednote_desktop.domain.text import from_plain
from rednote_desktop.storage.database import Database
from rednote_desktop.translation.engine import Scored
from rednote_desktop.translation.glossary import Glossary
from rednote_desktop.translation.lexicon import Lexicon
from rednote_desktop.translation.memory import TranslationMemory
from rednote_desktop.translation.translator import Translator
from rednote_desktop.translation.trust import FindingKind, Trust
from tests.unit.translation.conftest import MakeTranslator
from tests.unit.translation.engines import RuledEngine

RIGHT = "Grandma sleeps on the balcony."
WRONG = "The tractor is a purple lemon."


class SureEngine(RuledEngine):
    """An engine that says how sure it is of its one answer."""

    def __init__(self, answer: str, score: float) -> None:
        super().__init__(lambda _sentence: answer, weak=True)
        self._score = score

    def translate_scored(self, sentences: list[str], source: str, target: str) -> list[Scored]:
        return [Scored(text, self._score) for text in self.translate(sentences, source, target)]


@pytest.fixture
async def ready(lexicon: Lexicon) -> Lexicon:
    await lexicon.prepare()
    return lexicon


async def test_a_right_translation_is_trusted(
    make_translator: MakeTranslator, glossary: Glossary, ready: Lexicon
) -> None:
    translator = make_translator(SureEngine(RIGHT, -0.3), glossary, ready)
    answer = await translator.submit(from_plain("奶奶在阳台睡觉。"), "en")
    assert answer.trust is Trust.TRUSTED
    assert answer.gloss == ()


async def test_an_invented_one_failed_and_brings_the_gloss(
    make_translator: MakeTranslator, glossary: Glossary, ready: Lexicon
) -> None:
    translator = make_translator(SureEngine(WRONG, -1.2), glossary, ready)
    answer = await translator.submit(from_plain("奶奶在阳台睡觉。"), "en")
    assert answer.trust is Trust.FAILED
    assert answer.text == WRONG
    assert answer.gloss[0].sense == "grandma"
    found = {finding.kind: finding.words for finding in answer.findings}
    assert "奶奶" in found[FindingKind.UNSAID]
    assert "tractor" in found[FindingKind.INVENTED]
    assert FindingKind.UNSURE in found


async def test_the_models_own_score_is_remembered_and_counts_again(
    database: Database, executor: ThreadPoolExecutor, glossary: Glossary, ready: Lexicon
) -> None:
    source = from_plain("奶奶在阳台睡觉。")
    scores = []
    for _ in range(2):
        engine = SureEngine("Grandma on the sofa sleeps.", -0.9)
        translator = Translator([engine], TranslationMemory(database), executor, glossary, ready)
        answer = await translator.submit(source, "en")
        scores.append((answer.trust, answer.findings, bool(engine.asked)))
        await translator.flush()
        translator.close()
    assert scores[0][:2] == scores[1][:2]
    assert [asked for *_, asked in scores] == [True, False]
    assert FindingKind.UNSURE in {finding.kind for finding in scores[1][1]}


async def test_what_the_reader_said_is_not_judged(
    make_translator: MakeTranslator, glossary: Glossary, ready: Lexicon
) -> None:
    translator = make_translator(SureEngine(WRONG, -1.2), glossary, ready)
    source = from_plain("奶奶在阳台睡觉。")
    await translator.correct(source, "My own free words", "zh", "en")
    answer = await translator.submit(source, "en")
    assert answer.text == "My own free words"
    assert answer.trust is Trust.TRUSTED


async def test_books_are_not_judged(
    make_translator: MakeTranslator, glossary: Glossary, ready: Lexicon
) -> None:
    translator = make_translator(SureEngine(WRONG, -1.2), glossary, ready)
    answer = await translator.submit(from_plain("yyds"), "en")
    assert answer.trust is Trust.TRUSTED


async def test_a_text_is_marked_sentence_by_sentence(
    make_translator: MakeTranslator, glossary: Glossary, ready: Lexicon
) -> None:
    answers = {"奶奶在阳台睡觉。": RIGHT, "猫吃鱼。": "Cat tax."}
    engine = RuledEngine(lambda sentence: answers[sentence], weak=True)
    translator = make_translator(engine, glossary, ready)
    answer = await translator.submit(from_plain("奶奶在阳台睡觉。猫吃鱼。"), "en")
    first, second = answer.segments
    assert first.trust is Trust.TRUSTED
    assert second.trust is not Trust.TRUSTED
    assert not first.gloss
    assert [word.sense for word in second.gloss] == ["cat", "eat", "fish"]
    assert answer.trust is Trust.DOUBTFUL


async def test_without_a_dictionary_yet_captions_do_not_wait_for_it(
    make_translator: MakeTranslator,
    glossary: Glossary,
    tmp_path: Path,
    executor: ThreadPoolExecutor,
) -> None:
    fresh = Lexicon(tmp_path / "empty", glossary, executor)
    translator = make_translator(SureEngine(WRONG, -1.4), glossary, fresh)
    source = from_plain("奶奶在阳台睡觉。")
    answer = await translator.submit(source, "en")
    assert answer.trust is not Trust.TRUSTED
    assert answer.gloss == ()
    assert translator.cached(source, "en") is None
    await fresh.prepare()
    again = await translator.submit(source, "en")
    assert again.gloss
    assert translator.cached(source, "en") is again
    fresh.close()
