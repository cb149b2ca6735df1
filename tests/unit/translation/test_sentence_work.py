"""Spelling for the engine, checks of its answers, the second try, and clauses."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

import pytest

from rednote_desktop.domain.errors import EngineFailed, PackMissing
from rednote_desktop.translation.attempt import Answer, continued, join, translate_sentences
from rednote_desktop.translation.check import Problem, problem
from rednote_desktop.translation.engine import Candidate, Choose, Scored
from rednote_desktop.translation.engines.ctranslate import CTranslateEngine
from rednote_desktop.translation.glossary import Glossary
from rednote_desktop.translation.lexicon import Lexicon
from rednote_desktop.translation.prepare import after_engine, for_engine, marks_for
from rednote_desktop.translation.support import Support
from tests.unit.translation.engines import RuledEngine


@pytest.mark.parametrize(
    ("text", "source", "prepared"),
    [
        ("我有猫,他很胖!", "zh", "我有猫，他很胖！"),
        ("聽說要繳貓稅", "zh-Hant", "听说要缴猫税"),
        ("好好吃 下次再来", "zh", "好好吃，下次再来"),
        ("这个 dress 真的 cute", "zh", "这个dress真的cute"),
        ("哈哈哈哈哈哈哈！！！", "zh", "哈哈哈！"),
        ("１２３ＡＢＣ", "zh", "123ABC"),
        ("他说「好」", "zh", "他说“好”"),
        ("I’m “here” – now…", "en", 'I\'m "here" - now...'),
        ("soooooo good!!!", "en", "soo good!"),
        ("STOP buying this", "en", "stop buying this"),
        ("I LOVE THIS PLACE", "en", "I love this place"),
        ("made in the USA", "en", "made in the USA"),
    ],
)
def test_spelling_for_the_engine(text: str, source: str, prepared: str) -> None:
    assert for_engine(text, source) == prepared


def test_answers_end_as_their_source_does() -> None:
    assert after_engine("很好。", "so good", "zh") == "很好"
    assert after_engine("很好。", "So good.", "zh") == "很好。"
    assert after_engine("so good.", "很好", "en") == "So good"
    assert after_engine("good， really", "很好。", "en") == "Good, really."
    assert after_engine("很好", "So good!", "zh") == "很好！"
    assert after_engine("well...", "嗯", "en") == "Well..."
    assert marks_for("，", "en") == ", "
    assert marks_for(", ", "zh") == "，"


@pytest.mark.parametrize(
    ("source_text", "output", "source", "target", "expected"),
    [
        ("好看", "Pretty", "zh", "en", None),
        ("好看", " ", "zh", "en", Problem.EMPTY),
        ("好看", "!!", "zh", "en", Problem.EMPTY),
        ("好看", "绻\ufffd", "zh", "en", Problem.RAW_BYTES),
        ("好看", "so <0xE6> it", "zh", "en", Problem.RAW_BYTES),
        ("今天去吃火锅", "今天去吃火锅", "zh", "en", Problem.SCRIPT),
        ("so good", "so good", "en", "zh", Problem.SCRIPT),
        ("今天去吃火锅", "go go go go go go go go go", "zh", "en", Problem.REPEATS),
        ("好", " ".join(f"word{n}" for n in range(60)), "zh", "en", Problem.LENGTH),
        ("今天" * 40, "Today", "zh", "en", Problem.LENGTH),
        ("只要$20", "Only 20", "zh", "en", Problem.LOST_PIECE),
        ("只要$20", "Only $20", "zh", "en", None),
        ("哈哈哈哈哈哈哈哈哈哈", "ha ha ha ha ha ha ha ha ha ha", "zh", "en", None),
    ],
)
def test_checks(
    source_text: str, output: str, source: str, target: str, expected: Problem | None
) -> None:
    assert problem(source_text, output, source, target) == expected


def test_a_lost_price_is_put_back() -> None:
    engine = RuledEngine(lambda text: "It lost the number" if "$20" in text else "Some words")
    (answer,) = translate_sentences(engine, ["两个人只要$20就够了"], "zh", "en")
    assert answer == Answer("Some words $20 some words")
    assert engine.asked[1] == ["两个人只要", "就够了"]


def test_a_broken_sentence_is_tried_again_by_commas() -> None:
    engine = RuledEngine(lambda text: "\ufffd" if "，" in text else "Fine words")
    (answer,) = translate_sentences(engine, ["今天下雨了，我没有带伞"], "zh", "en")
    assert answer == Answer("Fine words, fine words")


def test_a_stray_character_is_worth_a_second_try_but_no_failure() -> None:
    engine = RuledEngine(lambda text: "One 慢 and slow" if "，" in text else "Fine words")
    (answer,) = translate_sentences(engine, ["比你觉得的，再慢一半"], "zh", "en")
    assert answer == Answer("Fine words, fine words")
    (answer,) = translate_sentences(
        RuledEngine(lambda _: "One 慢 and slow"), ["再慢一半"], "zh", "en"
    )
    assert answer == Answer("One 慢 and slow")


def test_what_stays_broken_fails_alone() -> None:
    engine = RuledEngine(lambda text: "\ufffd" if "坏" in text else "Fine words")
    answers = translate_sentences(engine, ["这句坏了", "这句好的"], "zh", "en")
    assert answers == [Answer("", "EngineFailed"), Answer("Fine words")]


def test_a_sentence_that_breaks_the_engine_does_not_take_others_with_it() -> None:
    def rule(text: str) -> str:
        if "坏" in text:
            raise EngineFailed("this one")
        return "Fine words"

    answers = translate_sentences(RuledEngine(rule), ["这句坏了", "这句好的"], "zh", "en")
    assert answers == [Answer("", "EngineFailed"), Answer("Fine words")]


def test_a_missing_pack_is_everybodys() -> None:
    def rule(text: str) -> str:
        raise PackMissing("zh", "en")

    with pytest.raises(PackMissing):
        translate_sentences(RuledEngine(rule), ["好看"], "zh", "en")


class Choosing(RuledEngine):
    """Knows some answers to everything, the first of them the likeliest."""

    def __init__(self, answers: list[str]) -> None:
        super().__init__(lambda _: answers[0])
        self._answers = answers

    def translate_choosing(
        self, sentences: Sequence[str], source: str, target: str, choose: Choose
    ) -> list[Scored]:
        known = [Candidate(answer, -0.01 * rank) for rank, answer in enumerate(self._answers)]
        return [Scored(known[rank].text) for rank in choose([known] * len(sentences))]


@pytest.mark.parametrize(
    ("sentence", "languages", "answers", "taken"),
    [
        ("第30天还是不会", ("zh", "en"), ["Day 30, it went", "Day 30, still can't"], 1),
        ("Day 30: I still can't", ("en", "zh"), ["第30天：还行", "第3天：不会", "第30天：不会"], 2),
        ("400 people told me", ("en", "zh"), ["40个人告诉我", "400个人告诉我"], 1),
        ("不难用", ("zh", "en"), ["Hard to use", "Easy to use"], 1),
        ("一共400块", ("zh", "en"), ["It is 40 in all", "400 块 in all"], 0),
        ("免得你我都有惊喜", ("zh", "en"), ["So we're not surprised", "So we are surprised"], 0),
    ],
)
def test_an_answer_that_keeps_numbers_and_the_no_is_taken(
    sentence: str, languages: tuple[str, str], answers: list[str], taken: int
) -> None:
    engine = Choosing(answers)
    (answer,) = translate_sentences(engine, [sentence], *languages)
    assert answer.text == answers[taken]


async def test_an_answer_with_all_words_is_taken(lexicon: Lexicon) -> None:
    await lexicon.prepare()
    support = Support(lexicon)
    english = Choosing(["I bought a book.", "I bought an umbrella.", "I bought a cat umbrella."])
    chinese = Choosing(["我买了一本书。", "我买了一把雨伞。"])

    def asked(engine: Choosing, sentence: str, pair: str, support: Support | None) -> str:
        source, target = pair.split("-")
        return translate_sentences(engine, [sentence], source, target, support)[0].text

    assert asked(english, "我买了一把雨伞。", "zh-en", support) == "I bought an umbrella."
    assert asked(english, "我买了一本书。", "zh-en", support) == "I bought a book."
    assert asked(english, "我买了一把雨伞。", "zh-en", None) == "I bought a book."
    assert asked(english, "Compré un paraguas.", "es-en", support) == "I bought a book."
    assert asked(chinese, "I bought an umbrella.", "en-zh", support) == "我买了一把雨伞。"


def test_without_a_dictionary_the_likeliest_is_taken(
    tmp_path: Path, glossary: Glossary, caplog: pytest.LogCaptureFixture
) -> None:
    with ThreadPoolExecutor(1) as executor:
        unready = Lexicon(tmp_path, glossary, executor)
        support = Support(unready)
        engine = Choosing(["I bought a book.", "I bought an umbrella."])
        (answer,) = translate_sentences(engine, ["我买了一把雨伞。"], "zh", "en", support)
        unready.close()
    assert answer.text == "I bought a book."
    assert not caplog.records


def _take(place: int, candidates: Sequence[Sequence[Candidate]]) -> list[int]:
    return [place] * len(candidates)


def test_the_real_engine_chooses_within_its_beam(real_engine: CTranslateEngine) -> None:
    sentence = "400 people told me."
    (likeliest,) = real_engine.translate_scored([sentence], "en", "zh")
    seen: list[Candidate] = []

    def first(candidates: Sequence[Sequence[Candidate]]) -> list[int]:
        seen.extend(candidates[0])
        return [0]

    assert real_engine.translate_choosing([sentence], "en", "zh", first) == [likeliest]
    assert seen[0].text == likeliest.text
    assert len({candidate.text for candidate in seen}) == len(seen) == 4
    assert seen == sorted(seen, key=lambda one: one.likelihood, reverse=True)
    for place, wanted in enumerate(tuple(seen)):
        (chosen,) = real_engine.translate_choosing([sentence], "en", "zh", partial(_take, place))
        assert chosen.text == wanted.text
    long = "我今天去了很多很多地方" * 40
    counts: list[int] = []

    def count(candidates: Sequence[Sequence[Candidate]]) -> list[int]:
        counts.extend(map(len, candidates))
        return [0]

    assert real_engine.translate_choosing([long], "zh", "en", count) == (
        real_engine.translate_scored([long], "zh", "en")
    )
    assert counts == [1]


def test_only_a_weak_engine_gets_clauses() -> None:
    sentence = "今天早上七点我就起床去排队了，结果前面已经有五十多个人，最后还是吃上了"
    strong = RuledEngine(lambda text: "These are a good number of words for all of it")
    weak = RuledEngine(lambda text: "These are words", weak=True)
    translate_sentences(strong, [sentence], "zh", "en")
    (answer,) = translate_sentences(weak, [sentence], "zh", "en")
    assert strong.asked == [[sentence]]
    assert weak.asked == [
        ["今天早上七点我就起床去排队了", "结果前面已经有五十多个人，最后还是吃上了"]
    ]
    assert answer == Answer("These are words, these are words")


def test_joining_and_going_on() -> None:
    assert join("Thanks", "@小红", "en") == "Thanks @小红"
    assert join("谢谢", "@小红", "zh") == "谢谢@小红"
    assert join("Thanks", "!", "en") == "Thanks!"
    assert join("He left.", '"Now"', "en") == 'He left. "Now"'
    assert continued("The cat", "en") == "the cat"
    assert continued("I am", "en") == "I am"
    assert continued("USA", "en") == "USA"
