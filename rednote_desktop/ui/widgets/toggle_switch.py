"""A switch: on or off at once, painted as a sliding knob."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QWidget
from typing_extensions import override

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext

_WIDTH: Final = 36
_HEIGHT: Final = 20
_RING: Final = 3


class ToggleSwitch(QCheckBox):
    """A check box in the shape of a switch; keys and screen readers see a check box."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = context.theme
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(_WIDTH) + 2 * _RING, self._theme.px(_HEIGHT) + 2 * _RING)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def hitButton(self, pos: object) -> bool:
        return True

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width, height = self._theme.px(_WIDTH), self._theme.px(_HEIGHT)
        top = (self.height() - height) / 2
        track = QRectF(self.width() - width - _RING, top, width, height)
        round_end = height / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("accent" if self.isChecked() else "text_faint"))
        painter.drawRoundedRect(track, round_end, round_end)
        on_right = self.isChecked() != self.isRightToLeft()
        middle = track.right() - round_end if on_right else track.left() + round_end
        painter.setBrush(self._theme.color("surface"))
        painter.drawEllipse(QPointF(middle, track.center().y()), round_end - 3, round_end - 3)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.color("focus"), 2))
            ring = track.adjusted(-2, -2, 2, 2)
            painter.drawRoundedRect(ring, round_end + 2, round_end + 2)
