"""Glosses say what the words of the source mean, whatever an engine makes of them."""

from __future__ import annotations

import pytest

from rednote_desktop.translation.gloss import Glosser
from rednote_desktop.translation.lexicon import Lexicon
from rednote_desktop.translation.trust import GlossWord, interlinear, senses_alone


@pytest.fixture
def glosser(lexicon: Lexicon) -> Glosser:
    return Glosser(lexicon)


def test_chinese_is_glossed_word_by_word(glosser: Glosser) -> None:
    words = glosser.gloss("奶奶在阳台上睡觉。", "zh", "en")
    assert words[0] == GlossWord("奶奶", "grandma")
    assert GlossWord("睡觉", "go to bed") in words or GlossWord("睡觉", "sleep") in words
    assert interlinear(words).startswith("奶奶 grandma\u00a0· 在 at\u00a0· 阳台 balcony")
    assert senses_alone(words).startswith("grandma\u00a0· at\u00a0· balcony")


def test_slang_is_resolved(glosser: Glosser) -> None:
    senses = {word.text: word.sense for word in glosser.gloss("被种草了，yyds", "zh", "en")}
    assert "want a product" in senses["种草"]
    assert senses["yyds"].startswith("greatest of all time")


def test_what_is_not_chinese_stays_in_its_place(glosser: Glosser) -> None:
    words = [word.text for word in glosser.gloss("买了iPhone 15，35块", "zh", "en")]
    assert [word for word in words if not word[0] > "\u2e80"] == ["iPhone", "15", "35"]
    assert words.index("iPhone") > words.index("买")


def test_english_is_glossed_with_phrases(glosser: Glosser) -> None:
    words = glosser.gloss("What time does the night market close?", "en", "zh")
    assert GlossWord("night market", "夜市") in [
        GlossWord(word.text.removeprefix("the "), word.sense) for word in words
    ]
    assert GlossWord("What time", "几点") in words


def test_other_languages_have_no_gloss(glosser: Glosser) -> None:
    assert glosser.gloss("¿dónde está?", "es", "zh") == ()
    assert glosser.gloss("ありがとう", "ja", "en") == ()


def test_long_senses_end_at_a_word(glosser: Glosser) -> None:
    for word in glosser.gloss("家人们谁懂啊，这个破防了，我emo了，集美们冲鸭", "zh", "en"):
        assert len(word.sense) <= 31
        assert not word.sense.endswith((" ", ",", "("))
