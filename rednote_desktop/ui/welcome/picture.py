"""The picture beside the welcome: notes in two languages, one above the other."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QLinearGradient, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from rednote_desktop.domain.media import TextCard
from rednote_desktop.ui.widgets.text_card import paint_card

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext

_CARDS: Final = (
    # style, text, middle across and down as shares, turn in degrees
    ("night", "Chongqing\nat night 🌃", 0.68, 0.23, 7.0),
    ("mint", "交猫税啦 🐱", 0.33, 0.42, -8.0),
    ("butter", "Cat tax, paid 🐱", 0.67, 0.60, 5.0),
    ("sunrise", "成都三天两夜\n吃货路线 🌶️", 0.35, 0.79, -5.0),
)
_WIDTH: Final = 0.52
_SHAPE: Final = 0.86
"""Height of a card as a share of its width."""


class WelcomePicture(QWidget):
    """Painted in the colours of the theme; its corners are round where the card's are."""

    def __init__(self, context: UiContext, radius: int) -> None:
        super().__init__()
        self._context = context
        self._radius = radius
        context.theme.changed.connect(self.update)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._context.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        outline = QPainterPath()
        # Round at the outer side alone: the other one is cut off beyond the edge.
        wide = area.adjusted(0, 0, self._radius, 0)
        if self.isRightToLeft():
            wide = area.adjusted(-self._radius, 0, 0, 0)
        outline.addRoundedRect(wide, self._radius, self._radius)
        painter.setClipPath(outline)
        ground = QLinearGradient(area.topLeft(), area.bottomRight())
        ground.setColorAt(0, theme.color("accent_soft"))
        ground.setColorAt(1, theme.color("info_soft"))
        painter.fillRect(area, ground)
        edge = min(area.width() * _WIDTH, area.height() * 0.3)
        for style, text, across, down, turn in _CARDS:
            middle = QPointF(area.width() * across, area.height() * down)
            self._paint_note(painter, middle, edge, TextCard(text, style), turn)

    def _paint_note(
        self, painter: QPainter, middle: QPointF, edge: float, card: TextCard, turn: float
    ) -> None:
        theme = self._context.theme
        painter.save()
        painter.translate(middle)
        painter.rotate(turn)
        frame = QRectF(-edge / 2, -edge * _SHAPE / 2, edge, edge * _SHAPE)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("shadow"))
        for grown in (6, 3):
            painter.drawRoundedRect(frame.adjusted(-grown, 0, grown, grown * 2), 14, 14)
        paint_card(painter, frame, card, theme, 12)
        painter.restore()
