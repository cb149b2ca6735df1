from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rednote_desktop.api.richtext import normalise, parse
from rednote_desktop.domain.text import LineBreak, Link, Mention, Span, Text, Topic, plain

SIGNS = ["#", "＃", "@", "https://", "http://a.b/", "mailto:", "a@b.co", "C#", "&", "/", "1", "_"]
OTHERS = ["火锅", "[话题]#", "，", ")", "(", "😀", ".", "é", " ", "\n", "\r\n", "\u2028", "\x00"]
PIECES = st.sampled_from(SIGNS) | st.sampled_from(OTHERS)
TYPED = st.one_of(st.text(), st.lists(PIECES, max_size=12).map("".join))


@given(TYPED)
def test_spans_give_back_what_was_typed(text: str) -> None:
    spans = parse(text, frozenset({"火锅", "火锅hotpot"}))
    assert plain(spans) == normalise(text)
    assert all("\n" not in span.text for span in spans if isinstance(span, Text))
    assert parse(plain(spans), frozenset({"火锅", "火锅hotpot"})) == spans


@given(TYPED)
def test_normalised_text_stays_as_it_is(text: str) -> None:
    assert normalise(normalise(text)) == normalise(text)
    normalise(text).encode("utf-8")


def special(text: str, handles: frozenset[str] = frozenset()) -> list[Span]:
    return [span for span in parse(text, handles) if not isinstance(span, Text | LineBreak)]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("#火锅", ["火锅"]),
        ("#火锅#", ["火锅"]),
        ("今天吃#火锅#真香", ["火锅", "真香"]),
        ("#火锅# 真香", ["火锅"]),
        ("#火锅##饺子#", ["火锅", "饺子"]),
        ("#火锅#饺子", ["火锅", "饺子"]),
        ("＃貓稅＃！", ["貓稅"]),
        ("#成都美食[话题]# #猫税[话题]#好", ["成都美食", "猫税"]),
        ("#hotpot,#dumplings.", ["hotpot", "dumplings"]),
        ("#èrshǒu #第19个省", ["èrshǒu", "第19个省"]),
        ("#1st place", ["1st"]),
        ("#don't", ["don"]),
        ("去吧#自驾游，好", ["自驾游"]),
        ("C# and F#", []),
        ("#1 #2024 #", []),
        ("#️⃣ and 1️⃣", []),
        ("&#39; and a/#b", []),
        ("https://example.org/page#part", []),
        ("# not a heading", []),
    ],
)
def test_topics(text: str, names: list[str]) -> None:
    assert [span.name for span in special(text) if isinstance(span, Topic)] == names


@pytest.mark.parametrize(
    ("text", "handles"),
    [
        ("@amy_in_tulsa_ok hi", ["amy_in_tulsa_ok"]),
        ("谢谢@amy_in_tulsa_ok你好", ["amy_in_tulsa_ok"]),
        ("@冰溜子在哈尔滨 看", ["冰溜子在哈尔滨"]),
        ("@小柚的三隻貓你好", ["小柚的三隻貓"]),
        ("@小柚的三隻貓，你好", ["小柚的三隻貓"]),
        ("(@bob)", ["bob"]),
        ("thanks @bob.", ["bob"]),
        ("@bob@social.example hello", ["bob@social.example"]),
        ("@bob@social.example.", ["bob@social.example"]),
        ("@@bob", ["bob"]),
        ("write to amy@example.org", []),
        ("@ home", []),
        ("https://example.org/@bob", []),
    ],
)
def test_mentions(text: str, handles: list[str]) -> None:
    known = frozenset({"小柚的三隻貓", "小柚"})
    assert [span.handle for span in special(text, known) if isinstance(span, Mention)] == handles


@pytest.mark.parametrize(
    ("text", "urls"),
    [
        ("看https://example.org/a?b=c#d，好", ["https://example.org/a?b=c#d"]),
        ("https://example.org/路", ["https://example.org/"]),
        ("HTTP://Example.org.", ["HTTP://Example.org"]),
        ("(https://example.org/a_(b))", ["https://example.org/a_(b)"]),
        ("“https://example.org”", ["https://example.org"]),
        ("mailto:amy@example.org。", ["mailto:amy@example.org"]),
        ("https://example.org/café", ["https://example.org/café"]),
        ("xhttps://example.org", []),
        ("https:// and http://", []),
        ("javascript:alert(1) ftp://example.org", []),
    ],
)
def test_links(text: str, urls: list[str]) -> None:
    assert [span.url for span in special(text) if isinstance(span, Link)] == urls


def test_lines_and_order() -> None:
    assert parse("a\r\n\n#b @c\u2028") == (
        Text("a"),
        LineBreak(),
        LineBreak(),
        Topic("#b", "b"),
        Text(" "),
        Mention("@c", "c"),
        LineBreak(),
    )
