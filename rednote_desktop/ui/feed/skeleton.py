"""Grey cards that stand where notes will be."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QLinearGradient, QPainter, QPainterPath

from rednote_desktop.ui.feed.card import RADIUS
from rednote_desktop.ui.feed.layout import GUTTER
from rednote_desktop.ui.feed.metrics import PAD
from rednote_desktop.ui.language.direction import mirrored

if TYPE_CHECKING:
    from rednote_desktop.ui.feed.layout import Columns
    from rednote_desktop.ui.theme.theme import Theme

_ASPECTS: Final = (4 / 3, 1.0, 3 / 4)
_BELOW_COVER: Final = 96
STRIP: Final = 260
"""How much of the skeleton shows below the last cards, in logical pixels."""


def paint_skeleton(
    painter: QPainter,
    columns: Columns,
    tops: tuple[int, ...],
    bottom: float,
    theme: Theme,
    phase: float,
) -> None:
    """Fill each column from its ``tops`` value down to ``bottom``.

    ``phase`` from 0 to 1 moves a band of light over the cards; negative means that it stands still.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    for column in range(columns.count):
        top = float(tops[column])
        number = column
        while top < bottom:
            height = columns.width * _ASPECTS[number % len(_ASPECTS)]
            card = QRectF(columns.x(column), top, columns.width, height + theme.px(_BELOW_COVER))
            _paint_card(painter, card, height, theme, phase, columns)
            top = card.bottom() + GUTTER
            number += 1
    painter.restore()


def _paint_card(
    painter: QPainter,
    card: QRectF,
    cover_height: float,
    theme: Theme,
    phase: float,
    columns: Columns,
) -> None:
    outline = QPainterPath()
    outline.addRoundedRect(card, RADIUS, RADIUS)
    painter.fillPath(outline, theme.color("surface"))
    shine = QLinearGradient()
    whole = columns.count * (columns.width + GUTTER)
    middle = columns.left - whole * 0.3 + whole * 1.6 * phase
    shine.setStart(QPointF(middle - whole * 0.25, 0))
    shine.setFinalStop(QPointF(middle + whole * 0.25, whole * 0.12))
    shine.setColorAt(0, theme.color("skeleton"))
    shine.setColorAt(0.5, theme.color("surface" if phase >= 0 else "skeleton"))
    shine.setColorAt(1, theme.color("skeleton"))
    painter.setBrush(shine)
    painter.save()
    painter.setClipPath(outline, Qt.ClipOperation.IntersectClip)
    painter.drawRect(QRectF(card.left(), card.top(), card.width(), cover_height))
    painter.restore()
    inner = card.width() - 2 * PAD
    line = theme.px(11)
    below = card.top() + cover_height + PAD
    foot = theme.px(20)
    down = card.bottom() - PAD - foot

    def grey(x: float, y: float, width: float, height: float) -> None:
        area = QRectF(PAD + x, y, width, height)
        area = mirrored(area, card.width()) if columns.mirrored else area
        painter.drawRoundedRect(area.translated(card.left(), 0), height / 2, height / 2)

    grey(0, below, inner, line)
    grey(0, below + theme.px(20), inner * 0.62, line)
    grey(0, down, foot, foot)
    grey(foot + 8, down + (foot - line) / 2, inner * 0.35, line)
