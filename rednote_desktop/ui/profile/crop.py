"""Choosing the square of a picture that becomes a profile picture."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import (
    QFocusEvent,
    QImage,
    QImageReader,
    QImageWriter,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from rednote_desktop.ui.widgets.zoom import Zoom

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext

_EDGE: Final = 220
_STEP: Final = 1.15
_NUDGE: Final = 12
_KEPT_EDGE: Final = 512
_PREVIEW_EDGE: Final = 1024


class AvatarCrop(QWidget):
    """A picture behind a round window: drag or arrow keys move it, wheel, plus and minus zoom."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._image: QImage | None = None
        self._zoom = Zoom()
        self._press: QPointF | None = None
        edge = context.theme.px(_EDGE)
        self.setFixedSize(QSize(edge, edge))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setAccessibleName(self.tr("Choose the part of the picture"))
        self.setToolTip(self.tr("Drag to move, turn the wheel to zoom"))

    def show_image(self, image: QImage) -> None:
        """Show a picture."""
        self._image = image
        self._zoom = Zoom()
        self.update()

    def part(self) -> QRectF:
        """Return the chosen square as parts (0 to 1) of the picture's width and height."""
        placed = self._placed()
        room = QRectF(self.rect())
        return QRectF(
            (room.left() - placed.left()) / placed.width(),
            (room.top() - placed.top()) / placed.height(),
            room.width() / placed.width(),
            room.height() / placed.height(),
        )

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._context.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        room = QRectF(self.rect())
        painter.fillRect(room, theme.color("surface_raised"))
        if self._image is not None:
            painter.drawImage(self._placed(), self._image)
        shade = QPainterPath()
        shade.addRect(room)
        shade.addEllipse(room.adjusted(2, 2, -2, -2))
        painter.fillPath(shade, theme.color("overlay"))
        painter.setPen(QPen(theme.color("focus" if self.hasFocus() else "on_overlay"), 2))
        painter.drawEllipse(room.adjusted(2, 2, -2, -2))

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._press = event.position()
        self.setCursor(Qt.CursorShape.ClosedHandCursor)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._press is not None:
            self._move(event.position() - self._press)
            self._press = event.position()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._press = None
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        self._enlarge(_STEP ** (event.angleDelta().y() / 120), event.position())
        event.accept()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        ways = {
            Qt.Key.Key_Left: QPointF(_NUDGE, 0),
            Qt.Key.Key_Right: QPointF(-_NUDGE, 0),
            Qt.Key.Key_Up: QPointF(0, _NUDGE),
            Qt.Key.Key_Down: QPointF(0, -_NUDGE),
        }
        key = Qt.Key(event.key())
        if key in ways:
            self._move(ways[key])
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self._enlarge(_STEP, QRectF(self.rect()).center())
        elif key == Qt.Key.Key_Minus:
            self._enlarge(1 / _STEP, QRectF(self.rect()).center())
        else:
            super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def _covering(self) -> QSizeF:
        """Return the smallest size of the picture that leaves no gap."""
        room = QSizeF(self.size())
        if self._image is None or self._image.isNull():
            return room
        return QSizeF(self._image.size()).scaled(
            room, Qt.AspectRatioMode.KeepAspectRatioByExpanding
        )

    def _placed(self) -> QRectF:
        return self._zoom.placed(self._covering(), QRectF(self.rect()))

    def _move(self, way: QPointF) -> None:
        self._zoom = self._zoom.moved(way, self._covering(), QSizeF(self.size()))
        self.update()

    def _enlarge(self, factor: float, point: QPointF) -> None:
        at = point - QRectF(self.rect()).center()
        self._zoom = self._zoom.about(factor, at, self._covering(), QSizeF(self.size()))
        self.update()


def read_preview(path: str) -> QImage:
    """Read a picture small enough to be moved about; for a worker thread."""
    reader = QImageReader(path)
    reader.setAutoTransform(True)
    size = reader.size()
    if max(size.width(), size.height()) > _PREVIEW_EDGE:
        reader.setScaledSize(size.scaled(QSize(_PREVIEW_EDGE, _PREVIEW_EDGE), _KEEP))
    return reader.read()


def cut(path: str, part: QRectF) -> bytes:
    """Cut a part out of a picture and return it as a square PNG; for a worker thread."""
    reader = QImageReader(path)
    reader.setAutoTransform(True)
    image = reader.read()
    area = QRect(
        round(part.x() * image.width()),
        round(part.y() * image.height()),
        max(1, round(part.width() * image.width())),
        max(1, round(part.height() * image.height())),
    ).intersected(image.rect())
    square = image.copy(area).scaled(
        QSize(_KEPT_EDGE, _KEPT_EDGE),
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(square)
    return bytes(data.data())


_KEEP: Final = Qt.AspectRatioMode.KeepAspectRatio
