"""The bar under a video: play, place, time, sound and repeat."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QLinearGradient, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSlider, QWidget
from typing_extensions import override

from rednote_desktop.ui.theme.theme import Role
from rednote_desktop.ui.widgets.overlay import OverlayButton, paint_focus_ring

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext

_BUTTON: Final = 30
_GROOVE: Final = 4
_HANDLE: Final = 6
_SKIP_MS: Final = 5_000


class VideoControls(QWidget):
    """Emits what the reader wants; shows what it is told. Times are in milliseconds."""

    toggled = Signal()
    sought = Signal(int)
    mute_wanted = Signal(bool)
    loop_wanted = Signal(bool)

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._muted = True
        self._loop = False
        self.play = OverlayButton(context, "play", self.tr("Play (Space)"), None, _BUTTON)
        self.scrub = ScrubBar(context)
        self.time = TimeLabel(context)
        self.mute = OverlayButton(context, "mute", self.tr("Sound on (M)"), None, _BUTTON)
        #: verb: play the video again and again
        self.loop = OverlayButton(context, "loop", self.tr("Repeat"), None, _BUTTON)
        self.loop.setCheckable(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 18, 10, 10)
        row.setSpacing(8)
        for part in (self.play, self.scrub, self.time, self.mute, self.loop):
            row.addWidget(part, 1 if part is self.scrub else 0)
        self.play.clicked.connect(self.toggled)
        self.scrub.sought.connect(self.sought)
        self.mute.clicked.connect(lambda: self.mute_wanted.emit(not self._muted))
        self.loop.toggled.connect(self.loop_wanted)

    def show_playing(self, playing: bool) -> None:
        """Show whether it runs."""
        if playing:
            self.play.set_icon("pause", self.tr("Pause (Space)"))
        else:
            self.play.set_icon("play", self.tr("Play (Space)"))

    def show_muted(self, muted: bool) -> None:
        """Show whether there is sound."""
        self._muted = muted
        if muted:
            self.mute.set_icon("mute", self.tr("Sound on (M)"))
        else:
            self.mute.set_icon("sound", self.tr("Sound off (M)"))

    def show_progress(self, position: int, duration: int) -> None:
        """Show where it is."""
        self.scrub.show_progress(position, duration)
        formats = self._context.formats
        self.time.show_text(f"{formats.duration(position)} / {formats.duration(duration)}")

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        shade = QLinearGradient(0, 0, 0, self.height())
        ground = self._context.theme.color("overlay")
        clear = ground.toRgb()
        clear.setAlpha(0)
        shade.setColorAt(0, clear)
        shade.setColorAt(1, ground)
        QPainter(self).fillRect(self.rect(), shade)


class ScrubBar(QSlider):
    """A slider that goes where it is clicked and speaks in time, not in numbers."""

    sought = Signal(int)

    def __init__(self, context: UiContext) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        # Films run from left to right everywhere.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._context = context
        self.setRange(0, 0)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self.tr("Place in the video"))

    def show_progress(self, position: int, duration: int) -> None:
        """Show where it is, unless the reader holds the handle."""
        if self.maximum() != duration:
            self.setRange(0, max(0, duration))
        if not self.isSliderDown():
            self.setValue(position)
        self.setAccessibleDescription(self._context.formats.duration(position))

    @override
    def sizeHint(self) -> QSize:
        return QSize(80, 24)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self._go(event.position().x())

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown():
            self._go(event.position().x())

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.setSliderDown(False)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        targets = {
            Qt.Key.Key_Right: self.value() + _SKIP_MS,
            Qt.Key.Key_Left: self.value() - _SKIP_MS,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: self.maximum(),
        }
        target = targets.get(Qt.Key(event.key()))
        if target is None:
            event.ignore()
            return
        self._seek(target)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._context.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        middle = self.height() / 2
        whole = QRectF(_HANDLE, middle - _GROOVE / 2, self.width() - 2 * _HANDLE, _GROOVE)
        painter.setBrush(theme.color("on_overlay"))
        painter.setOpacity(0.4)
        painter.drawRoundedRect(whole, _GROOVE / 2, _GROOVE / 2)
        painter.setOpacity(1.0)
        done = QRectF(whole)
        done.setWidth(whole.width() * self.value() / max(1, self.maximum()))
        painter.drawRoundedRect(done, _GROOVE / 2, _GROOVE / 2)
        painter.drawEllipse(QPoint(round(done.right()), round(middle)), _HANDLE, _HANDLE)
        if self.hasFocus():
            paint_focus_ring(painter, QRectF(self.rect()), 6, self._context)

    def _go(self, x: float) -> None:
        share = (x - _HANDLE) / max(1, self.width() - 2 * _HANDLE)
        self._seek(round(max(0.0, min(1.0, share)) * self.maximum()))

    def _seek(self, position: int) -> None:
        self.setValue(position)
        self.sought.emit(self.value())


class TimeLabel(QWidget):
    """“0:04 / 0:24” in the colours of the overlay."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self._text = ""

    def show_text(self, text: str) -> None:
        """Show a text."""
        if text != self._text:
            longer = len(text) != len(self._text)
            self._text = text
            self.setAccessibleName(text)
            if longer:
                self.updateGeometry()
            self.update()

    @override
    def sizeHint(self) -> QSize:
        theme = self._context.theme
        self.setFont(theme.font(Role.META))
        return QSize(self.fontMetrics().horizontalAdvance(self._text + " "), theme.px(20))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self._context.theme.font(Role.META))
        painter.setPen(self._context.theme.color("on_overlay"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._text)
