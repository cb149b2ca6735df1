"""Glosses say what the words of the source mean, whatever an engine makes of them."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from rednote_desktop.translation.chinese import to_simplified
from rednote_desktop.translation.common_chinese import ENGLISH as COMMON_CHINESE
from rednote_desktop.translation.common_english import CHINESE
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


def test_common_words_mean_the_same_in_traditional_characters(glosser: Glosser) -> None:
    senses = {word.text: word.sense for word in glosser.gloss("我說湯不是我的", "zh-Hant", "en")}
    assert senses == {"我": "I", "說": "say", "湯": "soup", "不是": "is not"}


def test_english_is_glossed_with_phrases(glosser: Glosser) -> None:
    words = glosser.gloss("What time does the night market close?", "en", "zh")
    assert GlossWord("night market", "夜市") in [
        GlossWord(word.text.removeprefix("the "), word.sense) for word in words
    ]
    assert GlossWord("What time", "几点") in words


@pytest.mark.parametrize(
    ("sentence", "senses"),
    [
        ("I don't know, my father refused.", "我 不知道 我的 爸爸 拒绝"),
        ("She hates hats and keeps staring at stars", "她 讨厌 帽子 和 保持 盯着 在 星星"),
        ("The dog typed on my phone on Sunday", "狗 打字 在…上 我的 手机 在…上 周日"),
        ("What a mess, miss you!", "什么 一团糟 想念 你"),
        ("She’s figuring it out in it", "她是 想 它 出去 在里面"),
    ],
)
def test_english_words_have_their_usual_sense(glosser: Glosser, sentence: str, senses: str) -> None:
    """Not the first in the dictionary, which has 犬, 家严, 母鸡 (as slang) and 主日 for these."""
    assert " ".join(word.sense for word in glosser.gloss(sentence, "en", "zh")) == senses


def test_chinese_words_have_their_usual_sense(glosser: Glosser) -> None:
    """Not the first in the dictionary, which has the points of the compass, a band and a cup."""
    words = glosser.gloss("还有三点钟带点东西给我，告诉妈妈我刚到家", "zh", "en")
    senses = [word.sense for word in words]
    assert senses[:1] == ["and also"]
    assert {"bring", "thing", "tell", "mom", "just", "get home"} <= set(senses)


def test_common_chinese_is_written_as_it_is_looked_up() -> None:
    assert len(COMMON_CHINESE) > 700
    for word, sense in COMMON_CHINESE.items():
        assert to_simplified(word) == word.strip(), word
        assert sense, word


def test_common_english_is_written_as_it_is_looked_up() -> None:
    assert len(CHINESE) > 2000
    for word, sense in CHINESE.items():
        assert word == word.lower().strip(), word
        assert sense, word
        assert to_simplified(sense) == sense, word


def test_other_languages_have_no_gloss(glosser: Glosser) -> None:
    assert glosser.gloss("¿dónde está?", "es", "zh") == ()
    assert glosser.gloss("ありがとう", "ja", "en") == ()


def test_long_senses_end_at_a_word(glosser: Glosser) -> None:
    for word in glosser.gloss("家人们谁懂啊，这个破防了，我emo了，集美们冲鸭", "zh", "en"):
        assert len(word.sense) <= 31
        assert not word.sense.endswith((" ", ",", "("))


def test_a_gloss_needs_no_readings_and_does_not_wait_for_them(tmp_path: Path) -> None:
    """The package with the readings takes a third of a second to load, and 50 MB."""
    program = """
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from rednote_desktop.translation.glossary import Glossary
from rednote_desktop.translation.gloss import Glosser
from rednote_desktop.translation.lexicon import Lexicon
from rednote_desktop.translation.terms import Term, Terms

glossary = Glossary(())
glossary.set_own(Terms([Term("春风小馆", "Spring Breeze Diner")]))
lexicon = Lexicon(Path(sys.argv[1]), glossary, ThreadPoolExecutor(1))
words = Glosser(lexicon).gloss("我在春风小馆喝了三个汤", "zh", "en")
assert lexicon.slang_in("春风小馆")
assert "pypinyin" not in sys.modules
print([word.sense for word in words])
"""
    dictionary = tmp_path.parent / "dictionary"
    made = subprocess.run(
        [sys.executable, "-c", program, str(dictionary)],
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )
    assert made.stderr == ""
    assert made.stdout.strip() == str(
        ["I", "at", "Spring Breeze Diner", "drink", "three", "piece", "soup"]
    )


@pytest.mark.parametrize(
    ("sentence", "word", "sense"),
    [("她教我", "教", "teach"), ("我累了", "累", "tired"), ("便宜点", "便宜", "cheap")],
)
def test_a_word_of_two_readings_has_its_usual_sense(
    glosser: Glosser, sentence: str, word: str, sense: str
) -> None:
    assert GlossWord(word, sense) in glosser.gloss(sentence, "zh", "en")
