"""Grey bars where a line of text will stand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext

_PULSE_MS: Final = 60
_PULSE_STEPS: Final = 24


class TextSkeleton(QWidget):
    """Two grey bars where a translation will stand; they breathe unless motion is reduced."""

    def __init__(
        self, context: UiContext, token: str = "skeleton", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._token = token
        self._step = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_PULSE_MS)
        self._timer.timeout.connect(self._advance)
        self.setFixedHeight(context.theme.px(20))
        self.setAccessibleName(self.tr("Translating"))

    @override
    def showEvent(self, event: object) -> None:
        if not self._context.theme.reduced_motion:
            self._timer.start()

    @override
    def hideEvent(self, event: object) -> None:
        self._timer.stop()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._context.theme.color(self._token))
        painter.setOpacity(0.5 + 0.5 * abs(self._step * 2 / _PULSE_STEPS - 1))
        height = self.height() * 0.55
        top = (self.height() - height) / 2
        painter.drawRoundedRect(QRectF(0, top, self.width() * 0.62, height), 5, 5)
        painter.drawRoundedRect(QRectF(self.width() * 0.66, top, self.width() * 0.2, height), 5, 5)

    def _advance(self) -> None:
        self._step = (self._step + 1) % _PULSE_STEPS
        self.update()
