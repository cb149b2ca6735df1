"""Large-text pictures: painted where they are shown, in one of twelve styles."""

from __future__ import annotations

import re
import zlib
from collections.abc import Callable
from math import sqrt
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QPen,
    QTextLayout,
    QTextOption,
)

from rednote_desktop.domain.media import TextCard
from rednote_desktop.ui.theme.theme import Role
from rednote_desktop.ui.theme.tokens import CARD_STYLES, CardStyle
from rednote_desktop.ui.widgets.card_breaks import ems, with_good_breaks

if TYPE_CHECKING:
    from rednote_desktop.ui.theme.theme import Theme

_MARGIN: Final = 0.09
_LARGEST: Final = 0.125
"""Largest and smallest letter height and the margin, as parts of the card's width."""
_SMALLEST: Final = 0.042
_SMALL_ENOUGH: Final = 0.075
"""From here down a bad line break is better than still smaller letters."""
_SHRINK: Final = 0.9
_LINE_HEIGHT: Final = 1.3
_NO_WORD: Final = re.compile(r"\W")


def style_names() -> tuple[str, ...]:
    """Return the names a card's ``style`` can have, in the order in which they are offered."""
    return tuple(CARD_STYLES)


def style_of(card: TextCard) -> str:
    """Return the name of a card's style; an unknown one gives a style chosen from the text."""
    if card.style in CARD_STYLES:
        return card.style
    names = style_names()
    return names[zlib.crc32(card.text.encode()) % len(names)]


def paint_card(
    painter: QPainter, rect: QRectF, card: TextCard, theme: Theme, radius: float = 0
) -> None:
    """Paint a text card into ``rect``; ``radius`` rounds its corners. All in logical pixels."""
    style = CARD_STYLES[style_of(card)]
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if radius:
        outline = QPainterPath()
        outline.addRoundedRect(rect, radius, radius)
        painter.setClipPath(outline, Qt.ClipOperation.IntersectClip)
    else:
        painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
    ground = QLinearGradient(rect.topLeft(), rect.bottomRight())
    ground.setColorAt(0, QColor(style.top))
    ground.setColorAt(1, QColor(style.bottom))
    painter.fillRect(rect, ground)
    _PATTERNS[style.pattern](painter, rect, QColor(style.ornament), zlib.crc32(card.text.encode()))
    _paint_text(painter, rect, card.text, style, theme)
    painter.restore()


def _paint_text(painter: QPainter, rect: QRectF, text: str, style: CardStyle, theme: Theme) -> None:
    margin = rect.width() * _MARGIN
    room = rect.adjusted(margin, margin, -margin, -margin)
    layout, size = _fit(text, room, theme.font(Role.TITLE))
    step = size * _LINE_HEIGHT
    count = layout.lineCount()
    top = room.center().y() - count * step / 2
    if style.mark and count:
        _paint_mark(painter, layout, QPointF(room.left(), top), size, style)
    painter.setPen(QColor(style.text))
    for index in range(count):
        line = layout.lineAt(index)
        baseline = top + index * step + (step - size * 1.2) / 2
        line.setPosition(QPointF(0, baseline - top))
    layout.draw(painter, QPointF(room.left(), top))


def _paint_mark(
    painter: QPainter, layout: QTextLayout, origin: QPointF, size: float, style: CardStyle
) -> None:
    width = layout.lineAt(0).naturalTextWidth()
    if style.pattern == "grid":
        stroke = QRectF(origin.x() - size * 0.1, origin.y() + size * 0.72, width, size * 0.48)
    else:
        stroke = QRectF(origin.x(), origin.y() - size * 0.35, size * 1.4, size * 0.16)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(style.mark))
    painter.drawRoundedRect(stroke, size * 0.06, size * 0.06)


def _fit(text: str, room: QRectF, font: QFont) -> tuple[QTextLayout, float]:
    """Return the text laid out as large as it fits, and the letter height in pixels."""
    width = room.width() / (1 - 2 * _MARGIN)
    source = with_good_breaks(text).replace("\n", "\u2028")
    wide = max(1.0, ems(source))
    by_area = 1.3 * sqrt(room.width() * room.height() / (_LINE_HEIGHT * wide))
    size = max(6.0, min(width * _LARGEST, by_area))
    while True:
        font.setPixelSize(round(size))
        layout = _lay_out(source, font, room.width())
        fits = layout.lineCount() * size * _LINE_HEIGHT <= room.height()
        clean = size <= width * _SMALL_ENOUGH or not _breaks_badly(layout, source)
        if (fits and clean) or size <= max(6.0, width * _SMALLEST):
            return layout, size
        size *= _SHRINK


def _lay_out(source: str, font: QFont, width: float) -> QTextLayout:
    font.setWeight(QFont.Weight.ExtraBold)
    layout = QTextLayout(source, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
    layout.endLayout()
    return layout


def _breaks_badly(layout: QTextLayout, source: str) -> bool:
    """Tell whether a Latin word is broken, or a Chinese line ends in a lone character."""
    units = source.encode("utf-16-le")
    for index in range(layout.lineCount() - 1):
        line, following = layout.lineAt(index), layout.lineAt(index + 1)
        end = line.textStart() + line.textLength()
        around = units[2 * end - 2 : 2 * end + 2].decode("utf-16-le", "replace")
        if around.isascii() and around.isalnum():
            return True
        start = following.textStart()
        rest = units[2 * start : 2 * (start + following.textLength())].decode("utf-16-le")
        if "\u2028" not in around and " " not in around and len(_NO_WORD.sub("", rest)) == 1:
            return True
    return False


def _lines(painter: QPainter, rect: QRectF, color: QColor, _seed: int) -> None:
    painter.setPen(QPen(color, 1))
    step = rect.width() * 0.105
    y = rect.top() + step
    while y < rect.bottom():
        painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y))
        y += step


def _grid(painter: QPainter, rect: QRectF, color: QColor, seed: int) -> None:
    _lines(painter, rect, color, seed)
    step = rect.width() * 0.105
    x = rect.left() + step / 2
    while x < rect.right():
        painter.drawLine(QPointF(x, rect.top()), QPointF(x, rect.bottom()))
        x += step


def _sun(painter: QPainter, rect: QRectF, color: QColor, _seed: int) -> None:
    center = QPointF(rect.right() - rect.width() * 0.12, rect.bottom() - rect.width() * 0.06)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    for part in (0.62, 0.44, 0.27):
        painter.drawEllipse(center, rect.width() * part, rect.width() * part)


def _bubbles(painter: QPainter, rect: QRectF, color: QColor, seed: int) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    for across, down, size in ((0.9, 0.06, 0.3), (0.04, 0.97, 0.24), (0.78, 0.93, 0.11)):
        drift = (seed % 7 - 3) * 0.012
        center = QPointF(
            rect.left() + rect.width() * (across + drift), rect.top() + rect.height() * down
        )
        painter.drawEllipse(center, rect.width() * size, rect.width() * size)


def _leaves(painter: QPainter, rect: QRectF, color: QColor, _seed: int) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    unit = rect.width()
    for corner, angle in ((rect.topRight(), 150.0), (rect.bottomLeft(), -30.0)):
        for turn, length in ((-34.0, 0.34), (0.0, 0.44), (34.0, 0.34)):
            painter.save()
            painter.translate(corner)
            painter.rotate(angle + turn)
            leaf = QPainterPath()
            leaf.quadTo(unit * length / 2, -unit * 0.12, unit * length, 0)
            leaf.quadTo(unit * length / 2, unit * 0.12, 0, 0)
            painter.drawPath(leaf)
            painter.restore()


def _quote(painter: QPainter, rect: QRectF, color: QColor, _seed: int) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    unit = rect.width() * 0.15
    for shift in (0.0, 1.15):
        left, top = rect.left() + unit * (0.55 + shift), rect.top() + unit * 0.55
        comma = QPainterPath(QPointF(left, top + unit * 0.55))
        comma.quadTo(left, top + unit * 0.05, left + unit * 0.62, top)
        comma.lineTo(left + unit * 0.7, top + unit * 0.16)
        comma.quadTo(left + unit * 0.42, top + unit * 0.26, left + unit * 0.42, top + unit * 0.5)
        comma.lineTo(left + unit * 0.85, top + unit * 0.5)
        comma.lineTo(left + unit * 0.85, top + unit)
        comma.lineTo(left, top + unit)
        comma.closeSubpath()
        painter.drawPath(comma)


def _clouds(painter: QPainter, rect: QRectF, color: QColor, seed: int) -> None:
    unit = rect.width()
    drift = (seed % 9 - 4) * 0.02
    for across, down, size in ((0.72 + drift, 0.1, 0.3), (0.12 - drift, 0.9, 0.36)):
        left, base = rect.left() + unit * across, rect.top() + rect.height() * down
        cloud = QPainterPath()
        cloud.setFillRule(Qt.FillRule.WindingFill)
        cloud.addEllipse(QPointF(left, base), unit * size * 0.36, unit * size * 0.36)
        cloud.addEllipse(
            QPointF(left + unit * size * 0.42, base), unit * size * 0.28, unit * size * 0.28
        )
        cloud.addEllipse(
            QPointF(left - unit * size * 0.42, base), unit * size * 0.24, unit * size * 0.24
        )
        painter.fillPath(cloud, color)


def _stars(painter: QPainter, rect: QRectF, color: QColor, seed: int) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    state = seed | 1
    for _ in range(26):
        state = (state * 1_103_515_245 + 12_345) & 0x7FFFFFFF
        across, down = (state >> 3 & 1023) / 1023, (state >> 14 & 1023) / 1023
        light = QColor(color)
        light.setAlphaF(color.alphaF() * (0.25 + 0.75 * (state >> 5 & 7) / 7) * (1 - down * 0.7))
        painter.setBrush(light)
        size = rect.width() * (0.003 + 0.004 * (state >> 9 & 3) / 3)
        center = QPointF(rect.left() + rect.width() * across, rect.top() + rect.height() * down)
        painter.drawEllipse(center, size, size)


def _waves(painter: QPainter, rect: QRectF, color: QColor, seed: int) -> None:
    unit = rect.width()
    for index, share in enumerate((0.3, 0.2, 0.1)):
        base = rect.bottom() - unit * share
        wave = QPainterPath(QPointF(rect.left() - unit * 0.1, base))
        swing = unit * 0.09 * (1 if (index + seed) % 2 else -1)
        wave.cubicTo(
            rect.left() + unit * 0.3, base - swing, rect.left() + unit * 0.7, base + swing,
            rect.right() + unit * 0.1, base,
        )  # fmt: skip
        wave.lineTo(rect.right() + unit * 0.1, rect.bottom() + 1)
        wave.lineTo(rect.left() - unit * 0.1, rect.bottom() + 1)
        painter.fillPath(wave, color)


_PATTERNS: Final[dict[str, Callable[[QPainter, QRectF, QColor, int], None]]] = {
    "lines": _lines,
    "grid": _grid,
    "sun": _sun,
    "bubbles": _bubbles,
    "leaves": _leaves,
    "quote": _quote,
    "clouds": _clouds,
    "stars": _stars,
    "waves": _waves,
}
