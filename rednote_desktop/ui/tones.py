"""Colours pinyin by its tones."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Sequence
from html import escape
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QLabel, QWidget

from rednote_desktop.ui.theme.roles import set_role

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext
    from rednote_desktop.ui.theme.theme import Theme

_TONE_OF_MARK: Final = {"\u0304": 1, "\u0301": 2, "\u030c": 3, "\u0300": 4}
_NEUTRAL: Final = 5
_VOWEL: Final = r"(?:[aeiou][\u0300-\u036f]*)"
_END: Final = rf"(?:ng(?!{_VOWEL})|n(?!{_VOWEL})|r(?!{_VOWEL}))?"
_SYLLABLE: Final = re.compile(rf"(?:[zcs]h|[b-df-hj-np-tv-z])?{_VOWEL}+{_END}", re.IGNORECASE)


def syllables(pinyin: str) -> tuple[tuple[str, int], ...]:
    """Return the pieces of a reading, each with its tone from 1 to 4; 5 is the neutral one.

    What is no syllable, an apostrophe or a hyphen for instance, is a neutral piece of its own.
    """
    text = unicodedata.normalize("NFD", pinyin)
    pieces: list[tuple[str, int]] = []
    end = 0
    for match in _SYLLABLE.finditer(text):
        if match.start() > end:
            pieces.append((_composed(text[end : match.start()]), _NEUTRAL))
        tones = (_TONE_OF_MARK[mark] for mark in match.group() if mark in _TONE_OF_MARK)
        pieces.append((_composed(match.group()), next(tones, _NEUTRAL)))
        end = match.end()
    if end < len(text):
        pieces.append((_composed(text[end:]), _NEUTRAL))
    return tuple(pieces)


def tone_colours(context: UiContext) -> bool:
    """Tell whether the reader wants readings coloured."""
    return context.services.settings.value.reading.tone_colours


def paint_reading(
    painter: QPainter, place: QPointF, pinyin: str, theme: Theme, coloured: bool
) -> None:
    """Paint a reading in the painter's font; ``place`` is where its base line starts."""
    if not coloured:
        painter.setPen(theme.color("text_muted"))
        painter.drawText(place, pinyin)
        return
    metrics = QFontMetricsF(painter.font())
    done = ""
    for text, tone in syllables(pinyin):
        painter.setPen(QColor(theme.tokens.tones[tone - 1]))
        painter.drawText(QPointF(place.x() + metrics.horizontalAdvance(done), place.y()), text)
        done += text


class ReadingLabel(QLabel):
    """A reading in the colours of its tones, where the reader wants that."""

    def __init__(self, context: UiContext, pinyin: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._pinyin = pinyin
        set_role(self, "meta")
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setAccessibleName(pinyin)
        context.theme.changed.connect(self._write)
        forget = context.services.settings.subscribe(lambda _settings: self._write())
        self.destroyed.connect(_ending(forget))
        self._write()

    def _write(self) -> None:
        if not tone_colours(self._context):
            self.setTextFormat(Qt.TextFormat.PlainText)
            self.setText(self._pinyin)
            return
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setText(_marked_up(syllables(self._pinyin), self._context.theme.tokens.tones))


def _marked_up(pieces: Sequence[tuple[str, int]], colours: Sequence[str]) -> str:
    return "".join(
        f'<span style="color:{colours[tone - 1]}">{escape(text)}</span>' for text, tone in pieces
    )


def _ending(forget: Callable[[], None]) -> Callable[[], None]:
    return lambda *_: forget()


def _composed(text: str) -> str:
    return unicodedata.normalize("NFC", text)
