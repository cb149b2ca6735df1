"""How tall a card is and where its parts lie, known before any of its text is laid out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF

from rednote_desktop.domain.language import MIXED, is_chinese
from rednote_desktop.services.covers import Cover
from rednote_desktop.ui.feed.emoji import with_places
from rednote_desktop.ui.feed.text import TextMeasure
from rednote_desktop.ui.theme.theme import Role

if TYPE_CHECKING:
    from rednote_desktop.ui.feed.rows import FeedRow
    from rednote_desktop.ui.theme.theme import Theme

FLATTEST: Final = 3 / 4
TALLEST: Final = 4 / 3
"""Limits of a cover's height as parts of its width."""
PAD: Final = 12
_ABOVE_TEXT: Final = 10
_ABOVE_FOOT: Final = 10
_TITLE_LINES: Final = 2
_GROWS_FROM_CHINESE: Final = 2.6
_GROWS_FROM_MIXED: Final = 1.8
_GROWS_FROM_OTHERS: Final = 0.75
"""How much wider a translated title is taken to be: room is kept before the translation is there,
so that nothing moves when it comes."""


@dataclass(frozen=True, slots=True)
class Parts:
    """The parts of one card, from its top left corner, in logical pixels."""

    cover: QRectF
    banner: QRectF
    text: QRectF
    foot: QRectF
    title_lines: int
    beneath_lines: int


class CardMetrics:
    """Sizes of cards at the theme's text size; made anew when that changes."""

    def __init__(self, theme: Theme) -> None:
        self._scale = theme.px(1000) / 1000
        font = theme.font(Role.CARD_TITLE)
        font.setPixelSize(Role.CARD_TITLE.value[0])
        self._measure = TextMeasure(font)
        self.title_step = theme.px(20)
        self.beneath_step = theme.px(18)
        self.foot_height = theme.px(22)
        self.chip_width = theme.px(30)

    def height(self, row: FeedRow, width: int) -> int:
        """Return a card's height at a column width."""
        title, beneath = self._lines(row, width)
        text = title * self.title_step + beneath * self.beneath_step + self._banner_height(row)
        return cover_height(row, width) + _ABOVE_TEXT + text + _ABOVE_FOOT + self.foot_height + PAD

    def parts(self, row: FeedRow, width: int) -> Parts:
        """Return where the parts of a card lie."""
        title, beneath = self._lines(row, width)
        cover = QRectF(0, 0, width, cover_height(row, width))
        inner = width - 2 * PAD
        text_height = title * self.title_step + beneath * self.beneath_step
        banner = QRectF(PAD, cover.bottom() + _ABOVE_TEXT, inner, self._banner_height(row))
        text = QRectF(PAD, banner.bottom(), inner, text_height)
        foot = QRectF(PAD, text.bottom() + _ABOVE_FOOT, inner, self.foot_height)
        return Parts(cover, banner, text, foot, title, beneath)

    def _banner_height(self, row: FeedRow) -> int:
        """Return the height of the line that says who shared the note or whom it answers."""
        has = row.note.shared_by is not None or row.note.reply_to is not None
        return self.beneath_step if has else 0

    def _lines(self, row: FeedRow, width: int) -> tuple[int, int]:
        """Return how many lines the title and the original beneath it get."""
        if not row.caption:
            return 0, 0
        if row.advance < 0:
            text = row.caption if row.own is None else row.own[1]
            row.advance = self._measure.advance(with_places(text))
        room = width - 2 * PAD
        needed = row.advance * self._scale
        if row.own is not None or row.foreign:
            room -= self.chip_width
            if row.foreign:
                needed *= _growth(row.language)
            return (1 if needed <= room else _TITLE_LINES), 1
        return (1 if needed <= room else _TITLE_LINES), 0


def _growth(language: str) -> float:
    if is_chinese(language):
        return _GROWS_FROM_CHINESE
    return _GROWS_FROM_MIXED if language == MIXED else _GROWS_FROM_OTHERS


def cover_height(row: FeedRow, width: int) -> int:
    """Return the height of a cover: the picture's own shape within limits."""
    cover = row.cover
    if cover is not None:
        flattest = FLATTEST if row.note.media else _FLATTEST_LINK
        return round(width * max(flattest, min(TALLEST, cover.aspect)))
    return round(width * _BANDS.get(row.over, FLATTEST))


_FLATTEST_LINK: Final = 0.5
_BANDS: Final = {Cover.FILTER: 0.36, Cover.WARNING: 0.5}
"""Height of what lies over a note without a picture, as a part of its width."""
