"""Sentences of both scripts, and what stays between them."""

from __future__ import annotations

import pytest

from rednote_desktop.domain.text import LineBreak, Mention, Text, from_plain, plain
from rednote_desktop.translation.segment import LONGEST_WIDTH, Between, Sentence, sentences


def of(text: str) -> list[str]:
    return [
        plain(item.source) for item in sentences(from_plain(text)) if isinstance(item, Sentence)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("水开了。面下锅！眼镜没了？", ["水开了。", "面下锅！", "眼镜没了？"]),
        ("真的？！“好吃。”他说", ["真的？！", "“好吃。”", "他说"]),
        (
            "Hi there. I got here at 5 p.m. yesterday. OK?",
            ["Hi there.", "I got here at 5 p.m. yesterday.", "OK?"],
        ),
        ("Dr. Smith came. He left.", ["Dr. Smith came.", "He left."]),
        ("It cost 3.50 here", ["It cost 3.50 here"]),
        ("好吃😂下次再来", ["好吃", "下次再来"]),
        ("好看～求链接", ["好看～", "求链接"]),
        ("谢谢@小红 的推荐", ["谢谢@小红 的推荐"]),
        ("#火锅 今天去吃 #成都", ["今天去吃"]),
        ("1. 先洗手\n2、再吃饭\n(3) last one", ["先洗手", "再吃饭", "last one"]),
        ("成都｜三天两夜【攻略】", ["成都", "三天两夜", "攻略"]),
        ("😂 @小红\n\n #火锅", []),
        ("wait... what", ["wait...", "what"]),
    ],
)
def test_sentences(text: str, expected: list[str]) -> None:
    assert of(text) == expected


def test_between_keeps_breaks_and_pieces() -> None:
    items = sentences((Text("好吃 😂"), LineBreak(), Mention("@a", "a"), Text(" hello")))
    assert [type(item) for item in items] == [Sentence, Between, Sentence]
    assert isinstance(items[1], Between)
    assert items[1].spans == (Text(" 😂"), LineBreak(), Mention("@a", "a"), Text(" "))


@pytest.mark.parametrize("mark", ["好", "a", "word ", "好看，"])
def test_long_text_without_a_stop_is_cut(mark: str) -> None:
    text = mark * 3000
    found = of(text)
    assert "".join("".join(found).split()) == "".join(text.split())
    assert len(found) > 5
    assert all(len(sentence) <= LONGEST_WIDTH for sentence in found)


def test_cut_prefers_commas_and_blanks() -> None:
    assert all(sentence.endswith(("，", "面")) for sentence in of("今天又去吃了一碗面，" * 60))
    assert all(sentence.split()[-1] == "word" for sentence in of("word " * 300))
