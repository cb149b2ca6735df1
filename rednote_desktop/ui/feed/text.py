"""Lines of text on a card: measured quickly, laid out once, cut off with an ellipsis."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption

_FIRST_WIDE: Final = "\u2e80"


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
        self, text: str, font: QFont, width: float, lines: int, step: float, indent: float = 0.0
    ) -> None:
        """Lay out at most ``lines`` lines, ``step`` pixels apart; ``indent`` is the first one's."""
        self._layouts: list[tuple[QTextLayout, float]] = []
        self.count = 0
        self.width = 0.0
        source = " ".join(text.split())
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
            line.setPosition(QPointF(left, self.count * step + (step - line.height()) / 2))
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
            above = Lines(_text(units[: start * 2]), font, width, lines - 1, step, indent)
            self._layouts.extend(above._layouts)
        rest = metrics.elidedText(_text(units[start * 2 :]), Qt.TextElideMode.ElideRight, room)
        last = _layout(rest, font)
        last.beginLayout()
        line = last.createLine()
        line.setLineWidth(room + 4)
        line.setPosition(QPointF(width - room, (step - line.height()) / 2))
        last.endLayout()
        self._layouts.append((last, (lines - 1) * step))
        self.width = width

    def draw(self, painter: QPainter, origin: QPointF) -> None:
        """Draw in the painter's pen colour."""
        for layout, down in self._layouts:
            layout.draw(painter, QPointF(origin.x(), origin.y() + down))


def _layout(text: str, font: QFont) -> QTextLayout:
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    return layout


def _text(units: bytes) -> str:
    return units.decode("utf-16-le", "ignore")
