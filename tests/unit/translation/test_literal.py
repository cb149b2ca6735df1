"""Slang terms that stand in their everyday sense are left unmarked."""

from __future__ import annotations

import pytest

from rednote_desktop.translation.glossary import Glossary
from rednote_desktop.translation.lexicon import Lexicon
from rednote_desktop.translation.literal import is_literal
from rednote_desktop.translation.terms import Term, Terms

LITERAL = (
    ("两只猫，一张沙发，没有我的位置。", "沙发"),
    ("新沙发进不了门。", "沙发"),
    ("房东的丑沙发，改造前后", "沙发"),
    ("为了猫点进来，结果看上了沙发。", "沙发"),
    ("沙发长2.1米，深90厘米。", "沙发"),
    ("绿茶用80度的水泡，千万别用开水。", "绿茶"),
    ("牛马没有病假，只有绿茶。", "绿茶"),
    ("我怕打针，每次都盯着天花板。", "天花板"),
    ("最近的加油站在40英里外。", "加油"),
    ("蒜蓉粉丝蒸扇贝，十分钟搞定", "粉丝"),
    ("我在海边考了潜水证，教练很好", "潜水"),
    ("这条备胎是上次爆胎换上的", "备胎"),
    ("凡尔赛宫的花园太大了", "凡尔赛"),
    ("池子里有三条锦鲤", "锦鲤"),
    ("这张光盘还能读吗", "光盘"),
    ("小号的裤子穿不下", "小号"),
    ("爬墙的月季开花了", "爬墙"),
    ("宝藏埋在橡树下两英尺深的地方。", "宝藏"),
)
SLANG = (
    ("沙发！", "沙发"),
    ("哈哈我抢到沙发了", "沙发"),
    ("她太绿茶了", "绿茶"),
    ("白莲绿茶我都见过", "绿茶"),
    ("这家是面馆界的天花板", "天花板"),
    ("考试加油，替你祈祷！", "加油"),
    ("几百名粉丝在雨中排队。", "粉丝"),
    ("潜水三年，第一次留言", "潜水"),
    ("原来我只是备胎", "备胎"),
    ("别凡尔赛了，我还在吃泡面呢。", "凡尔赛"),
    ("今天光盘，没有浪费。", "光盘"),
    ("这是我的小号，别告诉别人", "小号"),
    ("追了三年，最近爬墙了", "爬墙"),
    ("挖到一家宝藏小店。", "宝藏"),
    ("客厅很乱。抢沙发！", "沙发"),
)


@pytest.mark.parametrize(("text", "term"), LITERAL)
def test_the_everyday_sense_is_not_marked(glossary: Glossary, text: str, term: str) -> None:
    assert glossary.look_up(term) is not None
    assert term not in [entry.term for _, entry in glossary.find(text)]


@pytest.mark.parametrize(("text", "term"), SLANG)
def test_slang_is_marked(glossary: Glossary, text: str, term: str) -> None:
    assert term in [entry.term for _, entry in glossary.find(text)]


def test_no_example_of_the_glossary_loses_its_term(glossary: Glossary) -> None:
    for entry in glossary.entries:
        place = entry.example.find(entry.term)
        assert place < 0 or not is_literal(entry.example, place, entry.term), entry.example


def test_the_readers_own_term_is_always_found(glossary: Glossary) -> None:
    mine = Glossary(glossary.entries)
    mine.set_own(Terms([Term("沙发", "couch")]))
    found = [entry.meaning for _, entry in mine.find("一张沙发")]
    assert found == ["couch"]


async def test_the_word_list_gives_the_dictionarys_sense_then(lexicon: Lexicon) -> None:
    words = {word.text: word for word in await lexicon.words("客厅里有一张沙发")}
    assert words["沙发"].slang is None
    assert words["沙发"].senses[0].startswith("sofa")
