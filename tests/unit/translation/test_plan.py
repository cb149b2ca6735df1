"""What of a text is translated from which language, and how the answers come together."""

from __future__ import annotations

import pytest

from rednote_desktop.domain.text import (
    CustomEmoji,
    LineBreak,
    Link,
    Mention,
    RichText,
    Text,
    Topic,
    from_plain,
    plain,
)
from rednote_desktop.translation.assemble import assemble
from rednote_desktop.translation.attempt import Answer
from rednote_desktop.translation.plan import (
    Words,
    filed_under,
    kept_pieces,
    plan,
)
from rednote_desktop.translation.result import Outcome


def units(text: str, target: str, hint: str = "", source: str = "") -> list[tuple[str, str]]:
    todo = plan(from_plain(text), target, hint, source)
    return [(unit.text.strip(), unit.source) for item in todo.sentences for unit in item.units]


def filled(text: RichText | str, target: str, answer: str = "Some words") -> RichText:
    todo = plan(from_plain(text) if isinstance(text, str) else text, target)
    return assemble(todo, lambda _: Answer(answer), lambda _: None, lambda _: False).text


@pytest.mark.parametrize(
    ("text", "target", "expected"),
    [
        ("今天去吃火锅。I am hungry.", "en", [("今天去吃火锅。", "zh")]),
        ("今天去吃火锅。I am very hungry now.", "zh", [("I am very hungry now.", "en")]),
        ("这个dress真的太cute了", "en", [("这个dress真的太cute了", "zh")]),
        ("这个dress真的太cute了", "zh", []),
        ("What's 监考", "en", [("监考", "zh")]),
        ("I'm fixin' to 背这六个词", "zh", [("I'm fixin' to", "en")]),
        ("傑拉德像我老闆", "en", [("傑拉德像我老闆", "zh-Hant")]),
        ("傑拉德像我老闆", "zh", []),
        ("yyds", "en", [("yyds", "zh")]),
        ("que lindo seu gato", "en", [("que lindo seu gato", "pt")]),
        ("ありがとう", "en", [("ありがとう", "ja")]),
        ("用Costco的", "zh", []),
    ],
)
def test_units(text: str, target: str, expected: list[tuple[str, str]]) -> None:
    assert units(text, target) == expected


def test_the_named_source_overrules_detection() -> None:
    assert units("que lindo", "zh", source="en") == [("que lindo", "en")]
    assert units("hello there", "en", source="zh") == []


@pytest.mark.parametrize(
    ("text", "target", "outcome"),
    [
        ("😂😂", "en", Outcome.NOTHING),
        ("#火锅 @小红", "en", Outcome.NOTHING),
        ("666 $20", "en", Outcome.NOTHING),
        ("https://a.co", "zh", Outcome.NOTHING),
        ("", "en", Outcome.NOTHING),
        ("good morning", "en", Outcome.ALREADY_READ),
        ("早上好", "zh-Hant", Outcome.ALREADY_READ),
        ("早上好", "en", None),
    ],
)
def test_outcomes_without_an_engine(text: str, target: str, outcome: Outcome | None) -> None:
    assert plan(from_plain(text), target).outcome == outcome


def test_spans_stay_spans() -> None:
    mention = Mention("@小红", "小红")
    topic = Topic("#火锅#", "火锅")
    link = Link("网页链接", "https://example.org")
    emoji = CustomEmoji(":cat:", "https://example.org/cat.png")
    text = (Text("谢谢"), mention, Text(" 的推荐"), emoji, LineBreak(), topic, link, Text("好吃"))
    assert filled(text, "en") == (
        Text("Some words "),
        mention,
        Text(" some words "),
        emoji,
        LineBreak(),
        topic,
        link,
        Text(" Some words"),
    )


@pytest.mark.parametrize(
    ("text", "target", "answer", "expected"),
    [
        ("好吃😂", "en", "Tasty", "Tasty 😂"),
        ("好吃。好看！", "en", "Well.", "Well. Well."),
        ("Good. Nice one.", "zh", "好。", "好。好。"),
        ("Good 😂 ok then", "zh", "好", "好 😂 好"),
        ("  好吃\n\n好看  ", "en", "Well", "  Well\n\nWell  "),
        ("\t好吃", "en", "Well", "\tWell"),
        ("What's 监考 like", "en", "Watching", "What's watching like"),
    ],
)
def test_blanks(text: str, target: str, answer: str, expected: str) -> None:
    assert plain(filled(text, target, answer)) == expected


def test_a_failed_sentence_stays_as_written() -> None:
    todo = plan(from_plain("好吃。坏了。"), "en")

    def answer(unit: Words) -> Answer:
        return Answer("", "EngineFailed") if "坏" in unit.text else Answer("Tasty.")

    made = assemble(todo, answer, lambda _: None, lambda _: False)
    assert plain(made.text) == "Tasty. 坏了。"
    assert made.translated == 1
    assert made.reason == "EngineFailed"
    assert [(plain(pair.source), plain(pair.target)) for pair in made.segments] == [
        ("好吃。", "Tasty."),
        ("坏了。", "坏了。"),
    ]


def test_a_correction_gets_its_pieces_back() -> None:
    mention = Mention("@小红", "小红")
    todo = plan((Text("谢谢"), mention, Text(" 的推荐")), "en")
    made = assemble(
        todo, lambda _: Answer(""), lambda _: "Thanks to @小红 for the tip", lambda _: False
    )
    assert made.text == (Text("Thanks to "), mention, Text(" for the tip"))
    assert made.segments[0].corrected
    assert made.segments[0].from_memory


def test_kept_pieces_come_in_order() -> None:
    todo = plan(from_plain("@小红 只要$20😂 #火锅"), "en")
    assert kept_pieces(todo) == ("@小红", "$20", "😂", "#火锅")


def test_filing_ignores_blanks() -> None:
    assert filed_under((Text("好  吃 "), Mention("@a", "a"))) == "好 吃 @a"
