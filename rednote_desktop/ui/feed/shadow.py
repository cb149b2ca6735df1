"""Soft shadows of cards, drawn once and stretched to every card's size."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

_STEPS: Final = 6


class Shadow:
    """The shadow of a rounded rectangle, at most ``reach`` pixels wide, a little below it."""

    def __init__(self, color: QColor, radius: int, reach: int, *, lifted: bool) -> None:
        self._edge = radius + reach
        self._reach = reach
        side = 2 * self._edge + 1
        self._pixmap = QPixmap(side, side)
        self._pixmap.fill(Qt.GlobalColor.transparent)
        if not color.alpha():
            return
        painter = QPainter(self._pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        drop = 2.5 if lifted else 2.0
        spread = reach - drop if lifted else (reach - drop) * 0.9
        layer = QColor(color)
        layer.setAlphaF(min(1.0, color.alphaF() * (0.36 if lifted else 0.14)))
        painter.setBrush(layer)
        for step in range(_STEPS):
            grow = spread * (1 - step / _STEPS)
            inset = reach - grow
            shape = QRectF(inset, inset + drop, side - 2 * inset, side - 2 * inset)
            painter.drawRoundedRect(shape, radius + grow, radius + grow)
        painter.end()

    def draw(self, painter: QPainter, card: QRectF) -> None:
        """Draw the shadow around and under a card."""
        edge, reach = self._edge, self._reach
        outer = card.adjusted(-reach, -reach, reach, reach)
        columns = ((outer.left(), edge, 0, edge), (outer.left() + edge, outer.width() - 2 * edge,
                   edge, 1), (outer.right() - edge, edge, edge + 1, edge))  # fmt: skip
        rows = ((outer.top(), edge, 0, edge), (outer.top() + edge, outer.height() - 2 * edge,
                edge, 1), (outer.bottom() - edge, edge, edge + 1, edge))  # fmt: skip
        for top, height, source_top, source_height in rows:
            for left, width, source_left, source_width in columns:
                painter.drawPixmap(
                    QRectF(left, top, width, height),
                    self._pixmap,
                    QRectF(source_left, source_top, source_width, source_height),
                )
