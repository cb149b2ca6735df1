"""The reader's own terms: found in texts, kept, and honoured by engines."""

from __future__ import annotations

import asyncio
import sqlite3
import threading
from pathlib import Path

import pytest

from rednote_desktop.domain.text import from_plain, plain
from rednote_desktop.storage.database import Database
from rednote_desktop.translation.attempt import Answer
from rednote_desktop.translation.engines.ctranslate import CTranslateEngine
from rednote_desktop.translation.glossary import Glossary
from rednote_desktop.translation.honour import translate_with_terms
from rednote_desktop.translation.lexicon import Lexicon
from rednote_desktop.translation.memory import MIGRATIONS
from rednote_desktop.translation.result import Outcome
from rednote_desktop.translation.term_store import CREATE_TERMS, TermStore
from rednote_desktop.translation.terms import Term, Terms
from tests.unit.translation.conftest import MakeTranslator
from tests.unit.translation.engines import RuledEngine, either

DINER = Term("春风小馆", "Spring Breeze Diner")
MOCHI = Term("糯米", "Mochi", both_ways=True, note="our cat")


@pytest.fixture
def database(tmp_path: Path) -> Database:
    return Database(tmp_path / "profile.sqlite", (*MIGRATIONS, CREATE_TERMS))


def targets(terms: Terms, text: str, source: str = "zh", target: str = "en") -> list[str]:
    return [found.target for found in terms.find(text, source, target)]


def test_terms_are_found_where_they_stand() -> None:
    terms = Terms([DINER, MOCHI, Term("糯米饭", "sticky rice")])
    assert targets(terms, "我和糯米去春风小馆吃糯米饭") == [
        "Mochi",
        "Spring Breeze Diner",
        "sticky rice",
    ]
    assert targets(terms, "我和糯米", "zh", "fr") == []
    assert targets(terms, "春風小館很好") == ["Spring Breeze Diner"]


def test_a_term_in_letters_stands_alone_and_goes_both_ways() -> None:
    terms = Terms([DINER, MOCHI])
    assert targets(terms, "MOCHI and mochis, mochi!", "en", "zh") == ["糯米", "糯米"]
    assert targets(terms, "the Spring Breeze Diner", "en", "zh") == []


def test_a_sentence_that_is_a_term() -> None:
    glossary = Glossary(())
    glossary.set_own(Terms([MOCHI, Term("家人们", "My people")]))
    assert glossary.translate("糯米！", "zh", "en") == "Mochi!"
    assert glossary.translate("Mochi?", "en", "zh") == "糯米？"
    assert glossary.translate("家人们", "zh", "en") == "My people"
    assert glossary.frame("家人们，我找到炸鸡了。", "zh", "en") is None


def test_own_terms_win_over_slang(glossary: Glossary) -> None:
    mine = Glossary(glossary.entries)
    mine.set_own(Terms([Term("安利", "plug", note="as on the radio"), Term("瓜", "melon")]))
    assert mine.translate("安利", "zh", "en") == "plug"
    entry = mine.look_up("安利")
    assert entry is not None
    assert (entry.own, entry.meaning, entry.example) == (True, "plug", "as on the radio")
    found = [(start, entry.term, entry.own) for start, entry in mine.find("安利一个瓜，吃瓜群众")]
    assert found == [(0, "安利", True), (4, "瓜", True), (6, "吃瓜群众", False)]
    mine.set_own(Terms())
    assert mine.look_up("安利") == glossary.look_up("安利")


async def test_words_show_own_terms(lexicon: Lexicon, glossary: Glossary) -> None:
    glossary.set_own(Terms([DINER]))
    try:
        words = await lexicon.words("我在春风小馆")
    finally:
        glossary.set_own(Terms())
    assert [word.text for word in words] == ["我", "在", "春风小馆"]
    assert words[2].slang is not None
    assert words[2].slang.meaning == "Spring Breeze Diner"
    assert words[2].pinyin == "chūnfēngxiǎoguǎn"


async def test_terms_are_kept_edited_and_removed(database: Database) -> None:
    store = TermStore(database)
    await store.keep([DINER, MOCHI])
    kept = await store.all()
    assert [(term.source, term.note, term.both_ways) for term in kept] == [
        ("春风小馆", "", False),
        ("糯米", "our cat", True),
    ]
    await store.keep([Term("糯米", "Sticky", id=kept[1].id)])
    assert [term.target for term in await store.all()] == ["Spring Breeze Diner", "Sticky"]
    await store.keep([Term("春風小館", "Diner")])
    assert [term.target for term in await store.all()] == ["Diner", "Sticky"]
    await store.remove([DINER])
    assert [term.source for term in await store.all()] == ["糯米"]
    database.close()


@pytest.mark.parametrize(
    "term",
    [
        Term("", "x"),
        Term("好", " "),
        Term("好" * 201, "x"),
        Term("!!!", "x"),
        Term("a", "b", "en", "en"),
        Term("a", "b", "", "zh"),
    ],
)
async def test_unusable_terms_are_refused(database: Database, term: Term) -> None:
    with pytest.raises(ValueError, match="two sides"):
        await TermStore(database).keep([MOCHI, term])
    assert await TermStore(database).all() == ()
    database.close()


async def test_what_stops_the_keeping_takes_all_back(database: Database) -> None:
    def stop(done: int) -> None:
        raise LookupError

    with pytest.raises(LookupError):
        await TermStore(database).keep([MOCHI, DINER], going_on=stop)
    assert await TermStore(database).all() == ()
    database.close()


def test_an_answer_that_has_the_term_is_left_alone() -> None:
    asked: list[list[str]] = []

    def translate(sentences: object, source: str, target: str) -> list[Answer]:
        assert isinstance(sentences, list)
        asked.append(list(sentences))
        return [Answer("I saw mochi today.") for _ in sentences]

    answers = translate_with_terms(translate, Terms([MOCHI]), ["今天看见糯米。"], "zh", "en")
    assert answers == [Answer("I saw mochi today.")]
    assert asked == [["今天看见糯米。"]]


def test_an_answer_without_the_term_is_cut() -> None:
    def translate(sentences: object, source: str, target: str) -> list[Answer]:
        known = {"我和": "Me and", "去": "Go", "。": "."}
        assert isinstance(sentences, list)
        return [Answer(known.get(text, "Something else.")) for text in sentences]

    answers = translate_with_terms(
        translate, Terms([MOCHI, DINER]), ["我和糯米去春风小馆。", "没有"], "zh", "en"
    )
    assert answers == [Answer("Me and Mochi go Spring Breeze Diner."), Answer("Something else.")]


def test_when_the_pieces_fail_the_whole_stays() -> None:
    def translate(sentences: object, source: str, target: str) -> list[Answer]:
        assert isinstance(sentences, list)
        return [Answer("Whole.") if "糯" in text else Answer("", "Broken") for text in sentences]

    answers = translate_with_terms(translate, Terms([MOCHI]), ["我和糯米去"], "zh", "en")
    assert answers == [Answer("Whole.")]


async def test_the_shipped_pack_honours_terms(
    make_translator: MakeTranslator, real_engine: CTranslateEngine, glossary: Glossary
) -> None:
    mine = Glossary(glossary.entries)
    mine.set_own(Terms([DINER, MOCHI, Term("Riverside Club", "河畔俱乐部", "en", "zh")]))
    translator = make_translator(real_engine, mine)
    chinese = (
        "昨天我们在春风小馆吃面。",
        "周末和糯米一起去公园玩！",
        "春风小馆",
        "去春风小馆找糯米吗？",
    )
    for text in chinese:
        found = await translator.submit(from_plain(text), "en")
        assert found.outcome is Outcome.TRANSLATED
        for term in (DINER, MOCHI):
            assert found.text.count(term.target) == text.count(term.source), found.text
        assert not any("\u4e00" <= mark <= "\u9fff" for mark in found.text)
    found = await translator.submit(
        from_plain("I met my friends at the Riverside Club yesterday."), "zh"
    )
    assert "河畔俱乐部" in plain(found.target)


async def test_only_sentences_with_the_term_are_done_again(
    make_translator: MakeTranslator,
) -> None:
    engine = RuledEngine(either)
    glossary = Glossary(())
    translator = make_translator(engine, glossary)
    text = from_plain("今天看见糯米在睡觉。明天我们一起去公园。")
    first = await translator.submit(text, "en")
    assert "Mochi" not in first.text
    asked = len(engine.sentences)
    glossary.set_own(Terms([MOCHI]))
    translator.refresh()
    second = await translator.submit(text, "en")
    assert second.text.count("Mochi") == 1
    assert "明天我们一起去公园。" not in engine.sentences[asked:]
    glossary.set_own(Terms())
    translator.refresh()
    asked = len(engine.sentences)
    assert (await translator.submit(text, "en")).text == first.text
    assert len(engine.sentences) == asked


@pytest.mark.parametrize("target", ["en", "zh"])
async def test_terms_that_change_during_an_inference_win(
    make_translator: MakeTranslator, target: str
) -> None:
    """What is under way is neither shown nor filed under terms that it was not made with."""
    engine = RuledEngine(either)
    engine.gate = threading.Event()
    glossary = Glossary(())
    translator = make_translator(engine, glossary)
    back = Term("the diner", "小馆", "en", "zh")
    text = from_plain("今天看见糯米在睡觉。" if target == "en" else "We ate at the diner today.")
    under_way = translator.submit(text, target)
    await asyncio.to_thread(engine.started.wait, 10)
    glossary.set_own(Terms([MOCHI, back]))
    translator.refresh()
    meanwhile = translator.submit(text, target)
    engine.gate.set()
    wanted = MOCHI.target if target == "en" else back.target
    for found in (await under_way, await meanwhile, translator.cached(text, target)):
        assert found is not None
        assert wanted in found.text
    glossary.set_own(Terms())
    translator.refresh()
    assert wanted not in (await translator.submit(text, target)).text
    glossary.set_own(Terms([MOCHI, back]))
    translator.refresh()
    asked = len(engine.sentences)
    assert wanted in (await translator.submit(text, target)).text
    assert len(engine.sentences) == asked


async def test_a_correction_during_an_inference_wins(make_translator: MakeTranslator) -> None:
    engine = RuledEngine(either)
    engine.gate = threading.Event()
    translator = make_translator(engine)
    text = from_plain("今天看见糯米在睡觉。")
    under_way = translator.submit(text, "en")
    await asyncio.to_thread(engine.started.wait, 10)
    await translator.correct(text, "Mochi sleeps.", "zh", "en")
    engine.gate.set()
    assert (await under_way).text == "Mochi sleeps."
    assert (await translator.submit(text, "en")).text == "Mochi sleeps."


def test_the_table_holds_one_of_a_key(tmp_path: Path) -> None:
    connection = sqlite3.connect(tmp_path / "terms.sqlite")
    CREATE_TERMS(connection)
    row = (None, "a", "a", "b", "en", "zh", 0, "", 0)
    connection.execute("INSERT INTO glossary_term VALUES (?,?,?,?,?,?,?,?,?)", row)
    with pytest.raises(sqlite3.IntegrityError):
        connection.execute("INSERT INTO glossary_term VALUES (?,?,?,?,?,?,?,?,?)", row)
    connection.close()
