"""Text cards: every style has its look, every text fits."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from rednote_desktop.domain.media import TextCard
from rednote_desktop.ui.theme.theme import Theme
from rednote_desktop.ui.theme.tokens import CARD_STYLES
from rednote_desktop.ui.widgets.text_card import paint_card, style_names, style_of
from tests.support import application

LONG = "I moved three times in a year and this is everything I wish somebody had told me first 🏠 "


@pytest.fixture(scope="module")
def theme() -> Theme:
    made = Theme(application())
    made.apply("light", 100, "on")
    return made


def picture(card: TextCard, theme: Theme, width: int = 240, height: int = 320) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(0xFF00FF)
    painter = QPainter(image)
    paint_card(painter, QRectF(0, 0, width, height), card, theme)
    painter.end()
    return image


def text_rows(card: TextCard, theme: Theme, height: int = 320) -> list[int]:
    """Return the rows of pixels on which the text of a card differs from the bare card."""
    # The same text length seeds nothing visible in the style "paper", so only letters differ.
    image, bare = picture(card, theme, height=height), picture(
        TextCard(" ", card.style), theme, height=height
    )  # fmt: skip
    return [
        y for y in range(height) if any(image.pixel(x, y) != bare.pixel(x, y) for x in range(240))
    ]


@pytest.mark.parametrize("style", style_names())
def test_every_style_fills_its_card_and_shows_its_text(style: str, theme: Theme) -> None:
    image = picture(TextCard("cat tax, paid", style), theme)
    assert 0xFFFF00FF not in {image.pixel(x, y) for x in (0, 120, 239) for y in (0, 160, 319)}
    assert image != picture(TextCard("dog tax, paid", style), theme)


def test_styles_look_different(theme: Theme) -> None:
    corners = {picture(TextCard("嗯", style), theme).pixel(8, 300) for style in style_names()}
    assert len(corners) == len(CARD_STYLES)


def test_an_unknown_style_is_chosen_from_the_text() -> None:
    assert style_of(TextCard("hello", "no such style")) == style_of(TextCard("hello"))
    assert len({style_of(TextCard(str(number))) for number in range(60)}) > 6


@pytest.mark.parametrize("height", [180, 240, 320])
@pytest.mark.parametrize("text", ["嗯", "成都三天两夜\n吃货路线\n🌶️🍲", LONG, LONG * 2, "字" * 60])
def test_the_text_stays_inside(text: str, height: int, theme: Theme) -> None:
    rows = text_rows(TextCard(text, "paper"), theme, height)
    assert rows
    assert rows[0] >= 2
    assert rows[-1] <= height - 3


def test_shorter_texts_are_larger(theme: Theme) -> None:
    one = text_rows(TextCard("字字字", "paper"), theme)
    many = text_rows(TextCard("字" * 80, "paper"), theme)

    def tallest_line(rows: list[int]) -> int:
        best = run = 0
        for before, row in pairwise(rows):
            run = run + 1 if row == before + 1 else 0
            best = max(best, run)
        return best

    assert tallest_line(one) > tallest_line(many)
