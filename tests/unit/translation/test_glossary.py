"""Slang: found by longest match, translated by sense, vocatives taken off and put back."""

from __future__ import annotations

from pathlib import Path

import pytest

from rednote_desktop.translation.glossary import (
    Framed,
    Glossary,
    SlangEntry,
    short_sense,
    single_word,
)


def test_the_shipped_glossary(glossary: Glossary) -> None:
    assert len(glossary.entries) >= 250
    assert all(entry.term and entry.pinyin and entry.meaning for entry in glossary.entries)
    entry = glossary.look_up("YYDS")
    assert entry is not None
    assert entry.pinyin == "yǒngyuǎn de shén"


def test_longest_match(glossary: Glossary) -> None:
    found = [(start, entry.term) for start, entry in glossary.find("吃瓜群众都来吃瓜，笑死，yyds")]
    assert found == [(0, "吃瓜群众"), (6, "吃瓜"), (9, "笑死"), (12, "yyds")]


@pytest.mark.parametrize("text", ["1988", "5200", "yydsx", "emotion"])
def test_letters_and_digits_stand_alone(glossary: Glossary, text: str) -> None:
    assert glossary.find(text) == ()


@pytest.mark.parametrize(
    ("sentence", "sense"),
    [
        ("求链接", "Link please"),
        ("求链接！", "Link please!"),
        ("  加油。", "You can do it, keep going."),
        ("yyds", "Greatest of all time, GOAT"),
        ("家人们！", "Folks!"),
        ("哈哈哈", None),
        ("老外", None),
        ("今天吃火锅", None),
    ],
)
def test_a_sentence_that_is_one_term(glossary: Glossary, sentence: str, sense: str | None) -> None:
    assert glossary.translate(sentence, "zh", "en") == sense


def test_only_chinese_into_english(glossary: Glossary) -> None:
    assert glossary.translate("加油", "zh", "fr") is None
    assert glossary.frame("家人们，快来看这个", "en", "zh") is None


def test_vocatives(glossary: Glossary) -> None:
    assert glossary.frame("家人们，我找到炸鸡了。", "zh", "en") == Framed(
        "Folks, ", "我找到炸鸡了。", ""
    )
    assert glossary.frame("太好看了吧，姐妹们！", "zh", "en") == Framed(
        "", "太好看了吧", ", girls!"
    )
    assert glossary.frame("我的家人们都很好", "zh", "en") is None
    assert glossary.frame("家人们，好", "zh", "en") is None


def test_short_senses() -> None:
    def entry(meaning: str) -> SlangEntry:
        return SlangEntry("x", "x", "x", meaning, "", "")

    assert short_sense(entry("To slack off at work")) == "Slack off at work"
    assert short_sense(entry('"Link please": where can I buy this?')) == "Link please"
    assert short_sense(entry("Emoji showing you're only joking")) == ""
    assert short_sense(entry("One " * 9)) == ""


def test_single_words() -> None:
    assert single_word("可爱！") == "可爱"
    assert single_word("好") == ""
    assert single_word("可爱 cute") == ""
    assert single_word("今天真的太好吃了") == ""


def test_version_follows_content(tmp_path: Path, glossary: Glossary) -> None:
    path = tmp_path / "glossary.tsv"
    path.write_text("term\tpinyin\n瓜\tguā\tmelon\tGossip\n\n\tno term\nhalf\n", encoding="utf-8")
    loaded = Glossary.load(path)
    assert [entry.term for entry in loaded.entries] == ["瓜"]
    assert loaded.version != glossary.version
    assert loaded.version == Glossary(loaded.entries).version
