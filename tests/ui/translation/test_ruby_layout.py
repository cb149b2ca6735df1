"""Words with pinyin in lines."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rednote_desktop.domain.text import LineBreak, Link, Mention, Text, Topic, from_plain, plain
from rednote_desktop.translation.lexicon import Word
from rednote_desktop.ui.translation.ruby_layout import TokenKind, lay_out, tokens_of

CHARACTER = 10.0


def _width(text: str) -> float:
    return CHARACTER * len(text)


def _word(text: str, start: int, pinyin: str = "p") -> Word:
    return Word(text, start, pinyin, ())


def test_words_and_what_stands_between_them_make_up_the_text() -> None:
    tokens = tokens_of(from_plain("这家火锅 good！"), [_word("这家", 0), _word("火锅", 2)])
    assert [token.text for token in tokens] == ["这家", "火锅", " ", "good", "！"]
    assert [token.kind for token in tokens[:2]] == [TokenKind.WORD] * 2


def test_words_inside_a_topic_are_left_to_the_topic() -> None:
    text = (Text("看"), Topic("#猫税", "猫税"), Mention("@林", "lin"), Link("x", "https://x.org"))
    tokens = tokens_of(text, [_word("看", 0), _word("猫税", 2)])
    assert [(token.text, token.kind, token.target) for token in tokens] == [
        ("看", TokenKind.WORD, ""),
        ("#猫税", TokenKind.TOPIC, "猫税"),
        ("@林", TokenKind.MENTION, "lin"),
        ("x", TokenKind.LINK, "https://x.org"),
    ]


@given(
    st.text(alphabet="火锅好吃 ab，。！\n🌶", max_size=40), st.integers(min_value=10, max_value=200)
)
def test_nothing_is_lost_and_no_line_is_wider_than_it_may(text: str, width: int) -> None:
    spans = from_plain(text)
    words = [
        _word(text[i : i + 2], i) for i in range(0, len(text) - 1, 3) if text[i : i + 2].isalpha()
    ]
    layout = lay_out(tokens_of(spans, words), float(width), 20.0, _width, None)
    assert "".join(placed.token.text for placed in layout.placed) == plain(spans)
    for placed in layout.placed:
        assert placed.x + placed.width <= width or placed.x == 0
    assert layout.height == layout.line_count * 20.0


def test_a_word_is_as_wide_as_its_reading() -> None:
    tokens = tokens_of(from_plain("火锅"), [_word("火锅", 0, "huǒguō")])
    with_ruby = lay_out(tokens, 500, 20, _width, _width)
    assert with_ruby.placed[0].width == 60
    assert with_ruby.placed[0].text_width == 20
    assert lay_out(tokens, 500, 20, _width, None).placed[0].width == 20


@pytest.mark.parametrize("mark", ["，", "。", "！", "”"])
def test_closing_marks_do_not_begin_a_line(mark: str) -> None:
    text = f"火锅好吃{mark}再来"
    words = [_word(text[i : i + 2], i) for i in (0, 2, 5)]
    layout = lay_out(tokens_of(from_plain(text), words), 40, 20, _width, None)
    first_of_line: dict[int, str] = {}
    for placed in layout.placed:
        first_of_line.setdefault(placed.line, placed.token.text)
    assert mark not in first_of_line.values()


def test_line_breaks_and_long_addresses_break_lines() -> None:
    text = (Text("好"), LineBreak(), Link("https://example.org/long", "https://example.org/long"))
    layout = lay_out(tokens_of(text, []), 80, 20, _width, None)
    assert layout.line_count == 4
    assert all(placed.width <= 80 for placed in layout.placed)
