"""What is kept byte for byte, and what is not mistaken for it."""

from __future__ import annotations

import pytest

from rednote_desktop.translation.shield import (
    Kind,
    came_back,
    fragile,
    split,
    split_at_fragile,
    words_only,
)


def kept(text: str) -> list[str]:
    return [piece.text for piece in split(text) if piece.kind is not None]


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("谢谢@小红 的推荐", ["@小红"]),
        ("谢谢@maria你好", ["@maria"]),
        ("hi @maria@mastodon.social!", ["@maria@mastodon.social"]),
        ("me@example.org 发邮件", ["me@example.org"]),
        ("#火锅#真好吃", ["#火锅#"]),
        ("去吃#火锅 吧 #cat#dog", ["#火锅", "#cat", "#dog"]),
        ("#成都美食[话题]# 冲", ["#成都美食[话题]#"]),
        ("看https://a.co/x?y=1，好", ["https://a.co/x?y=1"]),
        ("(see https://b.com/a_(b)).", ["https://b.com/a_(b)"]),
        ("xhslink.com/abc好看", ["xhslink.com/abc"]),
        ("so cute.it fits", []),
        ("爱了:blobcat:[笑哭R]", [":blobcat:", "[笑哭R]"]),
        ("at 10:30:20 sharp", []),
        ("好吃👨\u200d👩\u200d👧👍🏽🇨🇳1️⃣", ["👨\u200d👩\u200d👧👍🏽🇨🇳1️⃣"]),
        ("开心(≧▽≦) 哭T_T", ["(≧▽≦)", "T_T"]),
        ("（真的）好吃 (really)", []),
        ("¯\\_(ツ)_/¯ 没办法", ["¯\\_(ツ)_/¯"]),
        ("a <unk> >>en<< \u2581 <0xE6> </s>", ["<unk>", ">>en<<", "\u2581", "<0xE6>", "</s>"]),
        ("a\ud800b\x00c\u202ed", ["\ud800", "\x00", "\u202e"]),
        ("成都｜三天两夜", ["｜"]),
    ],
)
def test_kept(text: str, pieces: list[str]) -> None:
    assert kept(text) == pieces


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("$20 for two, ¥39.9 each", ["$20", "¥39.9"]),
        ("lost 5kg in 3 weeks", ["5kg"]),
        ("10:30 见，打八折 20%", ["10:30", "20%"]),
        ("Code SAVE20, iPhone15, COVID-19", ["SAVE20", "iPhone15", "COVID-19"]),
        ("人均68元 第3天", []),
        ("Blazer $12, tee $1,200.", ["$12", "$1,200"]),
        ("深蹲 12×4 组", ["12×4"]),
        ("2024-01-15 v 3/4", ["2024-01-15", "3/4"]),
    ],
)
def test_fragile(text: str, pieces: list[str]) -> None:
    assert fragile(text) == pieces


def test_kinds_tell_what_ends_a_sentence() -> None:
    kinds = [piece.kind for piece in split("好吃😂@小红 :cat:")]
    assert kinds == [None, Kind.EMOJI, Kind.MENTION, None, Kind.STICKER]


def test_words_only_leaves_no_piece() -> None:
    assert words_only("看@小红 https://a.co 😂").split() == ["看"]


def test_came_back_wants_each_once_and_in_order() -> None:
    assert came_back(["$20", "5kg"], "for $20 you get 5kg")
    assert not came_back(["$20", "5kg"], "5kg for $20")
    assert not came_back(["$20"], "$20 and $20")
    assert not came_back(["$20"], "twenty")
    assert came_back(["5kg", "5kg"], "5kg and 5kg")


def test_cut_at_fragile() -> None:
    parts = [(piece.text, piece.kind is not None) for piece in split_at_fragile("瘦了5kg，真的")]
    assert parts == [("瘦了", False), ("5kg", True), ("，真的", False)]
