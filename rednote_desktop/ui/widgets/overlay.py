"""Buttons and labels that lie on a picture: light on a dark, see-through ground."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget
from typing_extensions import override

from rednote_desktop.ui.theme.theme import Role

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext

_ICON_SHARE: Final = 0.56
_RING: Final = 2.0


class OverlayButton(QAbstractButton):
    """A round or pill-shaped button on a picture, with a drawing or a few letters."""

    def __init__(
        self,
        context: UiContext,
        icon: str,
        name: str,
        parent: QWidget | None = None,
        size: int = 36,
        text: str = "",
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._icon_name = icon
        self._size = size
        self.setText(text)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.resize(self.sizeHint())
        context.theme.changed.connect(self._fit)

    def set_icon(self, icon: str, name: str) -> None:
        """Change what the button shows and is called."""
        self._icon_name = icon
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        theme = self._context.theme
        edge = theme.px(self._size)
        if not self.text():
            return QSize(edge, edge)
        self.setFont(theme.font(Role.TINY))
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + theme.px(16), edge)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._context.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        radius = area.height() / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("accent" if self.isChecked() else "overlay"))
        painter.setOpacity(
            1.0 if self.underMouse() or self.isChecked() or self.hasFocus() else 0.86
        )
        painter.drawRoundedRect(area, radius, radius)
        painter.setOpacity(1.0)
        token = "on_accent" if self.isChecked() else "on_overlay"
        if self.text():
            painter.setFont(theme.font(Role.TINY))
            painter.setPen(theme.color(token))
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, self.text())
        else:
            edge = round(area.height() * _ICON_SHARE)
            pixmap = self._context.icons.pixmap(
                self._icon_name, edge, token, self.devicePixelRatioF()
            )
            corner = area.center() - QPointF(edge / 2, edge / 2)
            painter.drawPixmap(corner, pixmap)
        if self.hasFocus():
            paint_focus_ring(painter, area, radius, self._context)

    def _fit(self) -> None:
        self.resize(self.sizeHint())
        self.updateGeometry()
        self.update()


def paint_focus_ring(painter: QPainter, area: QRectF, radius: float, context: UiContext) -> None:
    """Paint the ring of the widget that has the keyboard, seen on any picture."""
    theme = context.theme
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.color("on_overlay"), _RING + 2))
    inner = area.adjusted(_RING, _RING, -_RING, -_RING)
    painter.drawRoundedRect(inner, max(0, radius - _RING), max(0, radius - _RING))
    painter.setPen(QPen(theme.color("focus"), _RING))
    painter.drawRoundedRect(inner, max(0, radius - _RING), max(0, radius - _RING))


def paint_badge(
    painter: QPainter, right: float, top: float, text: str, context: UiContext
) -> QRectF:
    """Paint a small label whose top right corner is given; return where it lies."""
    theme = context.theme
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(theme.font(Role.META, bold=True))
    metrics = painter.fontMetrics()
    width, height = metrics.horizontalAdvance(text) + theme.px(16), metrics.height() + theme.px(6)
    area = QRectF(right - width, top, width, height)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("overlay"))
    painter.drawRoundedRect(area, 6, 6)
    painter.setPen(theme.color("on_overlay"))
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, text)
    return area
