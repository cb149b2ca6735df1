"""Where a picture's point of interest is set, which stays in sight when the picture is cut."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from rednote_desktop.domain.draft import NewMedia
from rednote_desktop.ui.composer.media_thumb import shown_url

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext

_LONGEST: Final = 116
_MARK: Final = 7.0
_STEP: Final = 0.1
_ARROWS: Final = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, 1),
    Qt.Key.Key_Down: (0, -1),
}


class FocusPicker(QWidget):
    """The whole picture, small, with a ring; ``changed`` carries the point that was set.

    A click or the arrow keys move it; Home puts it back to the middle.
    """

    changed = Signal(object)

    def __init__(self, context: UiContext, media: NewMedia, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._media = media
        self._point = media.focus or (0.0, 0.0)
        longest = context.theme.px(_LONGEST)
        width, height = max(1, media.width), max(1, media.height)
        scale = longest / max(width, height)
        self.setFixedSize(QSize(max(24, round(width * scale)), max(24, round(height * scale))))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setAccessibleName(self.tr("What must stay visible"))
        self.setToolTip(
            self.tr("Click what must stay visible when the picture is cropped. Arrow keys move it.")
        )
        context.pictures.loaded.connect(self._loaded)
        self._describe()

    @property
    def point(self) -> tuple[float, float]:
        """From (-1, -1) at the bottom left to (1, 1) at the top right."""
        return self._point

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        theme = self._context.theme
        area = QRectF(self.rect())
        pixmap = self._context.pictures.get(
            shown_url(self._media), self.width(), self.height(), self.devicePixelRatioF()
        )
        if pixmap is None or pixmap.isNull():
            painter.fillRect(area, theme.color("skeleton"))
        else:
            painter.drawPixmap(area, pixmap, QRectF(pixmap.rect()))
        across, up = self._point
        middle = QPointF((across + 1) / 2 * self.width(), (1 - up) / 2 * self.height())
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for color, width in (("overlay", 4.0), ("on_overlay", 2.0)):
            painter.setPen(QPen(theme.color(color), width))
            painter.drawEllipse(middle, _MARK, _MARK)
        if self.hasFocus():
            painter.setPen(QPen(theme.color("focus"), 2))
            painter.drawRect(area.adjusted(1, 1, -1, -1))

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._set_at(event.position())

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._set_at(event.position())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        way = _ARROWS.get(Qt.Key(event.key()))
        if way is not None:
            self._set(self._point[0] + way[0] * _STEP, self._point[1] + way[1] * _STEP)
        elif event.key() == Qt.Key.Key_Home:
            self._set(0.0, 0.0)
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

    def _set_at(self, place: QPointF) -> None:
        self._set(place.x() / self.width() * 2 - 1, 1 - place.y() / self.height() * 2)

    def _set(self, across: float, up: float) -> None:
        point = _within(across), _within(up)
        if point != self._point:
            self._point = point
            self._describe()
            self.update()
            self.changed.emit(point)

    def _describe(self) -> None:
        across, up = (round((part + 1) * 50) for part in self._point)
        #: %1 and %2 are numbers from 0 to 100
        text = self.tr("%1 % from the left, %2 % from the bottom")
        self.setAccessibleDescription(text.replace("%1", str(across)).replace("%2", str(up)))

    def _loaded(self, url: str) -> None:
        if url == shown_url(self._media):
            self.update()


def _within(part: float) -> float:
    return round(min(1.0, max(-1.0, part)), 2)
