"""Grey shapes where something is on its way; they breathe unless motion is reduced."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext

_PULSE_MS: Final = 60
_PULSE_STEPS: Final = 28
_FAINTEST: Final = 0.55
_ROW: Final = 68
_PICTURE: Final = 36


class Skeleton(QWidget):
    """A widget whose grey shapes breathe while it is shown; subclasses paint the shapes."""

    def __init__(self, context: UiContext, token: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = context.theme
        self._token = token
        self._step = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_PULSE_MS)
        self._timer.timeout.connect(self._advance)

    def paint_shapes(self, painter: QPainter) -> None:
        """Paint the shapes; pen, brush and opacity are set."""
        raise AssertionError("a skeleton has shapes")

    @override
    def showEvent(self, event: QShowEvent) -> None:
        if not self._theme.reduced_motion:
            self._timer.start()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self._timer.stop()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color(self._token))
        phase = abs(self._step * 2 / _PULSE_STEPS - 1)
        painter.setOpacity(_FAINTEST + (1 - _FAINTEST) * phase)
        self.paint_shapes(painter)

    def _advance(self) -> None:
        self._step = (self._step + 1) % _PULSE_STEPS
        self.update()


class ListSkeleton(Skeleton):
    """Rows of a picture and two lines."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context, "skeleton", parent)
        self.setAccessibleName(self.tr("Loading"))

    @override
    def paint_shapes(self, painter: QPainter) -> None:
        top = 16.0
        while top < self.height() - _ROW:
            painter.drawEllipse(QRectF(16, top, _PICTURE, _PICTURE))
            painter.drawRoundedRect(QRectF(64, top + 3, self.width() * 0.3, 12), 6, 6)
            painter.drawRoundedRect(QRectF(64, top + 22, self.width() * 0.6, 12), 6, 6)
            top += _ROW


class TextSkeleton(Skeleton):
    """Two bars where a line of translation will stand."""

    def __init__(
        self, context: UiContext, token: str = "skeleton", parent: QWidget | None = None
    ) -> None:
        super().__init__(context, token, parent)
        self.setFixedHeight(context.theme.px(20))
        self.setAccessibleName(self.tr("Translating"))

    @override
    def paint_shapes(self, painter: QPainter) -> None:
        height = self.height() * 0.55
        top = (self.height() - height) / 2
        painter.drawRoundedRect(QRectF(0, top, self.width() * 0.62, height), 5, 5)
        painter.drawRoundedRect(QRectF(self.width() * 0.66, top, self.width() * 0.2, height), 5, 5)
