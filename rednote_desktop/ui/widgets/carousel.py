"""The media of one note, side by side: turned, swiped and enlarged by keys, wheel and mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QPointF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QEnterEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from rednote_desktop.ui.widgets.carousel_overlay import CarouselOverlay
from rednote_desktop.ui.widgets.media_stage import TURN_MS, MediaStage

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext

_STEP: Final = 1.25
_CLOSE_UP: Final = 2.5
_DRAG_STARTS: Final = 6


class Carousel(MediaStage):
    """Shows one medium at a time.

    Left, Right, Home and End turn the pages; plus, minus and 0, Ctrl with the wheel, and a double
    click zoom; dragging swipes, or moves an enlarged picture; F asks for the whole window through
    ``expand_asked``.
    """

    expand_asked = Signal()

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._press: QPointF | None = None
        self._dragging = False
        self._wheel_turns = True
        self._overlay = CarouselOverlay(context, self)
        self._overlay.previous.connect(lambda: self.turn(-1))
        self._overlay.next.connect(lambda: self.turn(1))
        self._overlay.picked.connect(self.turn_to)
        self._overlay.expand.connect(self.expand_asked)
        self.glided.connect(self._overlay.set_place)
        self.page_shown.connect(lambda index: self._overlay.show_page(self.media, index))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)

    @property
    def overlay(self) -> CarouselOverlay:
        """The small things that lie on it."""
        return self._overlay

    @property
    def alt_shown(self) -> bool:
        """Whether the description of the picture is shown."""
        return self._overlay.alt_shown

    def set_wheel_turns(self, turns: bool) -> None:
        """Let the upright wheel turn pages, or leave it to the page around."""
        self._wheel_turns = turns

    def set_expanded(self, expanded: bool) -> None:
        """Say that the carousel fills the window."""
        self._overlay.set_expanded(expanded)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = -1 if self.isRightToLeft() else 1
        actions = {
            Qt.Key.Key_Left: lambda: self.turn(-step),
            Qt.Key.Key_Right: lambda: self.turn(step),
            Qt.Key.Key_Home: lambda: self.turn_to(0),
            Qt.Key.Key_End: lambda: self.turn_to(self.count - 1),
            Qt.Key.Key_Plus: lambda: self.enlarge(_STEP),
            Qt.Key.Key_Equal: lambda: self.enlarge(_STEP),
            Qt.Key.Key_Minus: lambda: self.enlarge(1 / _STEP),
            Qt.Key.Key_0: self.fit,
            Qt.Key.Key_F: self.expand_asked.emit,
        }
        if self._video is not None:
            video = self._video
            actions[Qt.Key.Key_Space] = video.toggle
            actions[Qt.Key.Key_M] = lambda: video.set_muted(not video.muted)
        action = actions.get(Qt.Key(event.key()))
        if action is None or event.modifiers() & _COMMANDS:
            event.ignore()
            return
        self._ring = True
        action()
        self.update()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        angle = event.angleDelta()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.enlarge(_STEP ** (angle.y() / 120), event.position())
            event.accept()
            return
        sideways = abs(angle.x()) > abs(angle.y())
        if not sideways and not self._wheel_turns:
            event.ignore()
            return
        across = -angle.x() if self.isRightToLeft() else angle.x()
        taken = self._state.wheel(
            across if sideways else angle.y(), self._context.theme.duration(TURN_MS)
        )
        event.setAccepted(taken or self._wheel_turns)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._press = event.position()
            self._dragging = False
            self._set_cursor(held=True)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._press is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        way = event.position() - self._press
        if not self._dragging and way.manhattanLength() < _DRAG_STARTS:
            return
        self._dragging = True
        self._press = event.position()
        if self._zoom.fits:
            pages = way.x() / max(1, self.width())
            self._state.drag(pages if self.isRightToLeft() else -pages)
        else:
            room = QSizeF(self.size())
            self._zoom = self._zoom.moved(way, self._fitted(room), room)
            self.update()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._dragging and self._zoom.fits:
            self._state.drop(self._context.theme.duration(TURN_MS))
        elif self._press is not None and not self._dragging and self._video is not None:
            self._video.toggle()
        self._press = None
        self._dragging = False
        self._set_cursor()

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if self._video is not None:
            self.expand_asked.emit()
        elif self._zoom.fits:
            self.enlarge(_CLOSE_UP, event.position())
        else:
            self.fit()

    @override
    def event(self, event: QEvent) -> bool:
        if (
            isinstance(event, QNativeGestureEvent)
            and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture
        ):
            self.enlarge(1 + event.value(), event.position())
            return True
        return super().event(event)

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._overlay.set_wanted(True)

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._overlay.set_wanted(self.hasFocus())

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._ring = event.reason() in _BY_KEYBOARD
        self._overlay.set_wanted(True)
        self.update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._overlay.set_wanted(self.underMouse())
        self.update()


_BY_KEYBOARD: Final = frozenset(
    {
        Qt.FocusReason.TabFocusReason,
        Qt.FocusReason.BacktabFocusReason,
        Qt.FocusReason.ShortcutFocusReason,
    }
)
_COMMANDS: Final = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
