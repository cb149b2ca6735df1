"""Lines of text on a card: measured quickly, laid out once, cut off with an ellipsis."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QPainter,
    QPixmap,
    QTextLayout,
    QTextLine,
    QTextOption,
)

from rednote_desktop.ui.feed.emoji import PLACE
from rednote_desktop.ui.language.direction import reads_right_to_left

_FIRST_WIDE: Final = "\u2e80"
_BLANKS: Final = re.compile(rf"[^\S{PLACE}]+")
_GROWN: Final = 1.2
"""How much larger than its place a picture may be."""


class TextMeasure:
    """Adds up the advances of characters, so that thousands of titles are measured in no time.

    Kerning and joined emoji are left out; the result is an upper estimate in pixels. Chinese
    characters and emoji are one em wide, so that no font is asked for each of them.
    """

    def __init__(self, font: QFont) -> None:
        self._metrics = QFontMetricsF(font)
        self._em = float(font.pixelSize())
        self._advances: dict[str, float] = {}

    def advance(self, text: str) -> float:
        """Return the width of a text on one line."""
        advances = self._advances
        total = 0.0
        for character in text:
            width = advances.get(character)
            if width is None:
                wide = character >= _FIRST_WIDE
                width = self._em if wide else self._metrics.horizontalAdvance(character)
                advances[character] = width
            total += width
        return total


class Lines:
    """A text laid out over a few lines; what does not fit ends in an ellipsis."""

    def __init__(
        self,
        text: tuple[str, tuple[str, ...]],
        font: QFont,
        width: float,
        lines: int,
        step: float,
        indent: float = 0.0,
    ) -> None:
        """Lay out at most ``lines`` lines, ``step`` pixels apart; ``indent`` is the first one's.

        ``text`` has a place for each of the pictures whose addresses come with it. What reads from
        right to left stands at the right.
        """
        self._layouts: list[tuple[QTextLayout, float]] = []
        words, self._urls = text
        self.right_to_left = reads_right_to_left(words)
        self.room = width
        self.count = 0
        self.width = 0.0
        source = _BLANKS.sub(" ", words).strip(" ")
        if not source or lines < 1:
            return
        layout = _layout(source, font)
        layout.beginLayout()
        metrics = QFontMetricsF(font)
        end = start = 0
        room = width
        while self.count < lines:
            line = layout.createLine()
            if not line.isValid():
                break
            left = indent if self.count == 0 else 0.0
            room = width - left
            line.setLineWidth(room)
            x = 0.0 if self.right_to_left else left
            line.setPosition(QPointF(x, self.count * step + (step - line.height()) / 2))
            start, end = line.textStart(), line.textStart() + line.textLength()
            self.width = max(self.width, left + line.naturalTextWidth())
            self.count += 1
        layout.endLayout()
        units = source.encode("utf-16-le")
        if end * 2 >= len(units):
            self._layouts.append((layout, 0.0))
            return
        self._cut(units, font, metrics, (start, room, step, indent, lines, width))

    def _cut(
        self,
        units: bytes,
        font: QFont,
        metrics: QFontMetricsF,
        place: tuple[int, float, float, float, int, float],
    ) -> None:
        """Lay out again: whole lines first, then the rest on the last line with an ellipsis."""
        start, room, step, indent, lines, width = place
        if lines > 1:
            above = Lines((_text(units[: start * 2]), ()), font, width, lines - 1, step, indent)
            self._layouts.extend(above._layouts)
        rest = metrics.elidedText(_text(units[start * 2 :]), Qt.TextElideMode.ElideRight, room)
        last = _layout(rest, font)
        last.beginLayout()
        line = last.createLine()
        line.setLineWidth(room + 4)
        x = -4.0 if self.right_to_left else width - room
        line.setPosition(QPointF(x, (step - line.height()) / 2))
        last.endLayout()
        self._layouts.append((last, (lines - 1) * step))
        self.width = width

    def draw_beside(
        self,
        painter: QPainter,
        origin: QPointF,
        picture: Callable[[str], QPixmap | None],
        *,
        at_right: bool,
    ) -> None:
        """Draw so that the words touch one edge of their room, whichever way they read."""
        spare = self.room - self.width
        shift = 0.0 if at_right == self.right_to_left else spare if at_right else -spare
        self.draw(painter, origin + QPointF(shift, 0), picture)

    def draw(
        self, painter: QPainter, origin: QPointF, picture: Callable[[str], QPixmap | None]
    ) -> None:
        """Draw in the painter's pen colour, with the pictures in their places."""
        urls = iter(self._urls)
        for layout, down in self._layouts:
            place = QPointF(origin.x(), origin.y() + down)
            layout.draw(painter, place)
            for number, character in enumerate(layout.text() if self._urls else ""):
                if character == PLACE:
                    pixmap = picture(next(urls, ""))
                    if pixmap is not None:
                        _draw_picture(painter, layout, number, place, pixmap)


def _draw_picture(
    painter: QPainter, layout: QTextLayout, number: int, origin: QPointF, pixmap: QPixmap
) -> None:
    """Draw a picture over a character, as high as the line lets it be."""
    before = len(layout.text()[:number].encode("utf-16-le")) // 2
    line = layout.lineForTextPosition(before)
    if not line.isValid():
        return
    left, right = _x(line, before), _x(line, before + 1)
    edge = min(line.height(), (right - left) * _GROWN)
    middle = QPointF((left + right) / 2, line.y() + line.height() / 2) + origin
    area = QRectF(middle.x() - edge / 2, middle.y() - edge / 2, edge, edge)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawPixmap(area, pixmap, QRectF(pixmap.rect()))


def _x(line: QTextLine, position: int) -> float:
    # PySide6 gives the position back too, which its type stub does not tell.
    found: Any = line.cursorToX(position)
    return float(found[0] if isinstance(found, tuple) else found)


def _layout(text: str, font: QFont) -> QTextLayout:
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    return layout


def _text(units: bytes) -> str:
    return units.decode("utf-16-le", "ignore")
