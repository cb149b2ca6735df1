"""Small pictures of the themes, of which one is chosen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QWidget
from typing_extensions import override

from rednote_desktop.ui.theme.theme import Role
from rednote_desktop.ui.theme.tokens import CONTRAST, DARK, LIGHT, Tokens
from rednote_desktop.ui.widgets.flow import FlowLayout

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext

_TOKENS: Final = {
    "system": (LIGHT, DARK),
    "light": (LIGHT,),
    "dark": (DARK,),
    "contrast": (CONTRAST,),
}
_PICTURE: Final = QSize(104, 50)
_RADIUS: Final = 8


class ThemePicker(QWidget):
    """A row of themes; ``chosen`` carries the name of the one that was pressed."""

    chosen = Signal(str)

    def __init__(
        self, context: UiContext, name: str, options: Sequence[tuple[str, str]], current: str
    ) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.buttons: dict[str, ThemeButton] = {}
        group = QButtonGroup(self)
        flow = FlowLayout(self, spacing=12)
        for theme, text in options:
            button = ThemeButton(context, _TOKENS[theme], text)
            button.setChecked(theme == current)
            button.clicked.connect(lambda _checked, pressed=theme: self.chosen.emit(pressed))
            group.addButton(button)
            flow.addWidget(button)
            self.buttons[theme] = button


class ThemeButton(QAbstractButton):
    """The window in the colours of a theme, its name beneath."""

    def __init__(self, context: UiContext, tokens: Sequence[Tokens], text: str) -> None:
        super().__init__()
        self._context = context
        self._tokens = tokens
        self.setText(text)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @override
    def sizeHint(self) -> QSize:
        theme = self._context.theme
        self.setFont(theme.font(Role.META))
        words = self.fontMetrics().horizontalAdvance(self.text()) + theme.px(4)
        width = max(theme.px(_PICTURE.width()), words)
        return QSize(width, theme.px(_PICTURE.height()) + self.fontMetrics().height() + 6)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._context.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        height = theme.px(_PICTURE.height())
        picture = QRectF(0, 0, self.width(), height).adjusted(2, 2, -2, -2)
        outline = QPainterPath()
        outline.addRoundedRect(picture, _RADIUS, _RADIUS)
        painter.save()
        painter.setClipPath(outline)
        _paint_window(painter, picture, self._tokens[0])
        if len(self._tokens) > 1:
            half = QPainterPath()
            half.addPolygon(
                QPolygonF([picture.topRight(), picture.bottomRight(), picture.bottomLeft()])
            )
            painter.setClipPath(half, Qt.ClipOperation.IntersectClip)
            _paint_window(painter, picture, self._tokens[1])
        painter.restore()
        lit = self.isChecked() or self.hasFocus()
        token = "focus" if self.hasFocus() else "accent" if self.isChecked() else "line"
        painter.setPen(QPen(theme.color(token), 2 if lit else 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(picture, _RADIUS, _RADIUS)
        painter.setFont(theme.font(Role.META, bold=self.isChecked()))
        painter.setPen(theme.color("text" if self.isChecked() else "text_muted"))
        words = QRectF(0, height, self.width(), self.height() - height)
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, self.text())
        if self.isChecked():
            self._paint_tick(painter, picture)

    def _paint_tick(self, painter: QPainter, picture: QRectF) -> None:
        """Paint what tells the chosen one apart without its colour."""
        theme = self._context.theme
        size = theme.px(16)
        dot = QRectF(picture.right() - size - 5, picture.bottom() - size - 5, size, size)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("accent"))
        painter.drawEllipse(dot)
        edge = round(size * 0.7)
        tick = self._context.icons.pixmap("check", edge, "on_accent", self.devicePixelRatioF())
        painter.drawPixmap(dot.center() - QPointF(edge / 2, edge / 2), tick)


def _paint_window(painter: QPainter, area: QRectF, tokens: Tokens) -> None:
    """Paint a rail with the place one is at, and three cards."""
    painter.fillRect(area, QColor(tokens.background))
    rail = QRectF(area.left(), area.top(), area.width() * 0.26, area.height())
    painter.fillRect(rail, QColor(tokens.surface))
    painter.setPen(Qt.PenStyle.NoPen)
    for row, token in enumerate((tokens.accent, tokens.line, tokens.line)):
        painter.setBrush(QColor(token))
        painter.drawRoundedRect(
            QRectF(rail.left() + 5, rail.top() + 8 + row * 9, rail.width() - 10, 4), 2, 2
        )
    left, gap = rail.right() + 6, 5.0
    width = (area.right() - left - 6 - 2 * gap) / 3
    for column, share in enumerate((0.74, 0.5, 0.62)):
        card = QRectF(left + column * (width + gap), area.top() + 8, width, area.height() * share)
        painter.setPen(QPen(QColor(tokens.line), 1))
        painter.setBrush(QColor(tokens.surface))
        painter.drawRoundedRect(card, 3, 3)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.text_faint))
        painter.drawRoundedRect(
            QRectF(card.left() + 3, card.bottom() - 8, card.width() * 0.6, 3), 1.5, 1.5
        )
