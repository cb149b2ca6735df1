"""Places in the composer's strip without a picture: one that is being read, and the plus."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget
from typing_extensions import override

from rednote_desktop.ui.composer.media_thumb import EDGE, RADIUS

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext

_SPIN_MS: Final = 40


class PendingThumb(QWidget):
    """A place where a picture will be; it turns unless motion is reduced."""

    def __init__(self, context: UiContext, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._angle = 0
        self.setFixedSize(QSize(EDGE, EDGE))
        #: %1 is the name of a file
        text = self.tr("Importing %1").replace("%1", name)
        self.setToolTip(text)
        self.setAccessibleName(text)
        self._timer = QTimer(self)
        self._timer.setInterval(_SPIN_MS)
        self._timer.timeout.connect(self._turn)
        if not context.theme.reduced_motion:
            self._timer.start()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._context.theme
        area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("skeleton"))
        painter.drawRoundedRect(area, RADIUS, RADIUS)
        ring = QRectF(0, 0, 20, 20)
        ring.moveCenter(area.center())
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.color("text_muted"), 2))
        painter.drawArc(ring, -self._angle * 16, 270 * 16)

    def _turn(self) -> None:
        self._angle = (self._angle + 18) % 360
        self.update()


class AddButton(QAbstractButton):
    """The dashed square with a plus that opens the picker."""

    def __init__(self, context: UiContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self.setFixedSize(QSize(EDGE, EDGE))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self.tr("Add pictures or a video"))
        self.setToolTip(self.tr("Add pictures or a video; you can also drop or paste them"))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._context.theme
        area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        active = self.hasFocus() or self.underMouse()
        pen = QPen(theme.color("focus" if self.hasFocus() else "line"), 2 if active else 1.4)
        pen.setStyle(Qt.PenStyle.SolidLine if self.hasFocus() else Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(theme.color("surface_raised" if self.underMouse() else "surface"))
        painter.drawRoundedRect(area, RADIUS, RADIUS)
        pixmap = self._context.icons.pixmap("plus", 20, "text_muted", self.devicePixelRatioF())
        place = QRectF(0, 0, 20, 20)
        place.moveCenter(area.center())
        painter.drawPixmap(place, pixmap, QRectF(pixmap.rect()))
