"""What a translation lost or invented."""

from __future__ import annotations

import pytest

from rednote_desktop.ui.composer.piece_check import Difference, compare, turned


@pytest.mark.parametrize(
    ("source", "translation"),
    [
        ("", ""),
        ("I have 3 cats", "我有三只猫"),
        ("我有三只猫", "I have 3 cats"),
        ("800 yuan a month", "每月八百元"),
        ("It cost 12,000", "花了1.2万"),
        ("人均80，周二去", "About ¥80 a head, go on a Tuesday"),
        ("at 10:30", "10:30"),
        ("3.5 stars", "3.5颗星"),
        ("hi @lin see #cattax https://example.org/a", "@lin 看 #cattax https://example.org/a"),
        ("30 thousand people", "三万人"),
        ("12k likes", "1.2万个赞"),
        ("two thousand", "两千"),
    ],
)
def test_nothing_is_said_of_what_came_through(source: str, translation: str) -> None:
    assert compare(source, translation) == Difference()


@pytest.mark.parametrize(
    ("source", "translation", "lost", "invented"),
    [
        ("I have 800 yuan", "我有80元", ("800",), ("80",)),
        ("see #cattax", "看", ("#cattax",), ()),
        ("@lin hello", "你好", ("@lin",), ()),
        ("https://example.org now", "现在", ("https://example.org",), ()),
        ("hello", "你好 7", (), ("7",)),
        ("3 cats and 3 dogs", "猫和狗", ("3",), ()),
    ],
)
def test_what_is_lost_or_invented_is_named(
    source: str, translation: str, lost: tuple[str, ...], invented: tuple[str, ...]
) -> None:
    difference = compare(source, translation)
    assert difference == Difference(lost, invented)
    assert difference


@pytest.mark.parametrize(
    ("language", "source", "back"),
    [
        ("en", "I do not eat fish.", "I don't eat fish."),
        ("en", "It is not easy.", "It is hardly easy."),
        ("en", "I like it.", "I like it."),
        ("zh", "我不吃鱼。", "我从来没吃鱼。"),
        ("zh", "这家店不错。", "这家店很好。"),
        ("fr", "Je ne mange pas.", "Je mange."),
        ("en", "", "No."),
    ],
)
def test_what_says_no_in_both_is_let_pass(language: str, source: str, back: str) -> None:
    assert not turned(source, back, language)


@pytest.mark.parametrize(
    ("language", "source", "back", "unsaid", "denied"),
    [
        ("en", "I do not eat fish.", "I eat fish.", ("not",), ()),
        ("en", "I eat fish.", "I never eat fish.", (), ("never",)),
        ("zh", "我不吃鱼。", "我吃鱼。", ("不",), ()),
        ("zh", "我吃鱼。", "我没吃鱼。", (), ("没",)),
        ("en", "I do not eat. I sleep.", "I eat. I do not sleep.", ("not",), ("not",)),
    ],
)
def test_a_no_that_turned_is_named(
    language: str, source: str, back: str, unsaid: tuple[str, ...], denied: tuple[str, ...]
) -> None:
    difference = turned(source, back, language)
    assert difference == Difference(unsaid=unsaid, denied=denied)
    assert difference
