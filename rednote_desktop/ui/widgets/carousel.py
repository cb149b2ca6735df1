"""The media of one note, side by side: pictures, text cards and a video."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QEnterEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from rednote_desktop.domain.media import Media, MediaKind
from rednote_desktop.ui.widgets.carousel_overlay import CarouselOverlay
from rednote_desktop.ui.widgets.carousel_state import CarouselState
from rednote_desktop.ui.widgets.corners import Corners, rounded_path
from rednote_desktop.ui.widgets.media_painter import MediaPainter, still_url
from rednote_desktop.ui.widgets.overlay import paint_focus_ring
from rednote_desktop.ui.widgets.video import VideoPlayer
from rednote_desktop.ui.widgets.zoom import Zoom

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext

_TURN_MS: Final = 220
_SETTLED_MS: Final = 140
_STEP: Final = 1.25
_CLOSE_UP: Final = 2.5
_DRAG_STARTS: Final = 6


class Carousel(QWidget):
    """Shows one medium at a time.

    Left, Right, Home and End turn the pages; plus, minus and 0, Ctrl with the wheel, and a double
    click zoom; dragging swipes, or moves an enlarged picture; F asks for the whole window through
    ``expand_asked``.
    """

    turned = Signal(int)
    expand_asked = Signal()

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._media: tuple[Media, ...] = ()
        self._painter = MediaPainter(context)
        self._state = CarouselState(self)
        self._state.moved.connect(self._moved)
        self._state.turned.connect(self._turned)
        self._zoom = Zoom()
        self._corners = Corners()
        self._press: QPointF | None = None
        self._dragging = False
        self._wheel_turns = True
        self._ring = False
        self._still = True
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(_SETTLED_MS)
        self._settled.timeout.connect(self._settle)
        self._video: VideoPlayer | None = None
        self._overlay = CarouselOverlay(context, self)
        self._overlay.previous.connect(lambda: self.turn(-1))
        self._overlay.next.connect(lambda: self.turn(1))
        self._overlay.picked.connect(self.turn_to)
        self._overlay.expand.connect(self.expand_asked)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        context.pictures.loaded.connect(self._loaded)
        context.theme.changed.connect(self.update)

    @property
    def index(self) -> int:
        """The page in view, from 0."""
        return self._state.index

    @property
    def count(self) -> int:
        """How many pages there are."""
        return len(self._media)

    @property
    def aspect(self) -> float:
        """Height divided by width of the first medium; 1 where there is none."""
        return self._media[0].aspect if self._media else 1.0

    @property
    def zoom(self) -> Zoom:
        """How far the picture in view is enlarged."""
        return self._zoom

    @property
    def video(self) -> VideoPlayer | None:
        """The player of the page in view, if that is a video."""
        return self._video

    @property
    def overlay(self) -> CarouselOverlay:
        """The small things that lie on it."""
        return self._overlay

    @property
    def alt_shown(self) -> bool:
        """Whether the description of the picture is shown."""
        return self._overlay.alt_shown

    def show_media(self, media: tuple[Media, ...], index: int = 0) -> None:
        """Show the media of a note."""
        if media == self._media:
            return
        self._drop_video()
        self._painter.clear()
        self._media = media
        self._zoom = Zoom()
        self._state.reset(len(media), index)

    def dispose(self) -> None:
        """Stop the video and forget the pictures; callable twice."""
        self._drop_video()
        self._painter.clear()
        self._media = ()
        self._state.reset(0)

    def turn(self, pages: int) -> None:
        """Turn forwards or backwards."""
        self._state.turn_to(self.index + pages, self._context.theme.duration(_TURN_MS))

    def turn_to(self, index: int) -> None:
        """Turn to a page."""
        self._state.turn_to(index, self._context.theme.duration(_TURN_MS))

    def set_corners(self, corners: Corners) -> None:
        """Round some corners, in logical pixels."""
        self._corners = corners
        if self._video is not None:
            self._video.set_corners(corners)
        self.update()

    def set_wheel_turns(self, turns: bool) -> None:
        """Let the upright wheel turn pages, or leave it to the page around."""
        self._wheel_turns = turns

    def set_expanded(self, expanded: bool) -> None:
        """Say that the carousel fills the window."""
        self._overlay.set_expanded(expanded)

    def set_playing_allowed(self, allowed: bool) -> None:
        """Pause the video while the carousel is scrolled away or covered."""
        if self._video is not None and not allowed:
            self._video.pause()

    def enlarge(self, factor: float, point: QPointF | None = None) -> None:
        """Zoom about a point of the widget (its centre by default)."""
        if not self._can_zoom():
            return
        room = QSizeF(self.size())
        centre = QPointF(room.width() / 2, room.height() / 2)
        at = (point if point is not None else centre) - centre
        self._zoom = self._zoom.about(factor, at, self._fitted(room), room)
        self._set_cursor()
        self.update()

    def fit(self) -> None:
        """Show the whole picture."""
        self._zoom = Zoom()
        self._set_cursor()
        self.update()

    def describe(self) -> str:
        """Return what a screen reader says: the position, and the description or a kind."""
        if not self._media:
            return self.tr("No pictures")
        media = self._media[self.index]
        if media.kind is MediaKind.VIDEO:
            #: %1 and %2 are numbers, %3 is a description
            text = self.tr("Video %1 of %2: %3")
        else:
            text = self.tr("Picture %1 of %2: %3")
        alt = media.alt or self.tr("no description")
        return (
            text.replace("%1", str(self.index + 1))
            .replace("%2", str(len(self._media)))
            .replace("%3", alt)
        )

    @override
    def sizeHint(self) -> QSize:
        return QSize(400, 533)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(200, 200)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        if self._corners.any:
            painter.setClipPath(rounded_path(area, self._corners))
        theme = self._context.theme
        painter.fillRect(area, theme.color("surface_raised"))
        for page in self._pages_in_view():
            room = area.translated((page - self._state.place) * area.width(), 0)
            zoom = self._zoom if page == self.index else Zoom()
            self._painter.paint(
                painter, room, self._media[page], zoom, self.devicePixelRatioF(), still=self._still
            )
        if self.hasFocus() and self._ring:
            paint_focus_ring(painter, area, self._corners.largest, self._context)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._still = not event.oldSize().isValid() or event.oldSize().isEmpty()
        self._settled.start()
        self._zoom = self._zoom.kept_inside(self._fitted(QSizeF(self.size())), QSizeF(self.size()))
        self._place_video()

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
        taken = self._state.wheel(
            angle.x() if sideways else angle.y(), self._context.theme.duration(_TURN_MS)
        )
        event.setAccepted(taken or self._wheel_turns)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._press = event.position()
            self._dragging = False
            self._set_cursor()

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
            self._state.drag(-way.x() / max(1, self.width()))
        else:
            room = QSizeF(self.size())
            self._zoom = self._zoom.moved(way, self._fitted(room), room)
            self.update()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._dragging and self._zoom.fits:
            self._state.drop(self._context.theme.duration(_TURN_MS))
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

    def _pages_in_view(self) -> list[int]:
        place = self._state.place
        return [page for page in range(len(self._media)) if abs(page - place) < 1]

    def _can_zoom(self) -> bool:
        return bool(self._media) and self._media[self.index].kind is not MediaKind.VIDEO

    def _fitted(self, room: QSizeF) -> QSizeF:
        if not self._media:
            return room
        return self._painter.fitted(self._media[self.index], room)

    def _set_cursor(self) -> None:
        if self._zoom.fits:
            self.unsetCursor()
        else:
            held = self._press is not None
            shape = Qt.CursorShape.ClosedHandCursor if held else Qt.CursorShape.OpenHandCursor
            self.setCursor(shape)

    def _moved(self) -> None:
        self._place_video()
        self._overlay.set_place(self._state.place)
        self.update()

    def _turned(self, index: int) -> None:
        self._zoom = Zoom()
        self._set_cursor()
        self._overlay.show_page(self._media, index)
        self.setAccessibleName(self.describe())
        self._take_video()
        QTimer.singleShot(0, self, self._prepare_neighbours)
        if self._media:
            self.turned.emit(index)

    def _prepare_neighbours(self) -> None:
        room = QSizeF(self.size())
        for page in (self.index - 1, self.index + 1):
            if 0 <= page < len(self._media):
                self._painter.prepare(self._media[page], room, self.devicePixelRatioF())

    def _take_video(self) -> None:
        self._drop_video()
        if not self._media or self._media[self.index].kind is not MediaKind.VIDEO:
            return
        self._video = VideoPlayer(self._context, self)
        self._video.set_corners(self._corners)
        self._place_video()
        self._video.show()
        self._overlay.show_page(self._media, self.index)
        self._video.open(self._media[self.index])

    def _drop_video(self) -> None:
        if self._video is not None:
            self._video.dispose()
            self._video.hide()
            self._video.deleteLater()
            self._video = None

    def _place_video(self) -> None:
        if self._video is not None:
            left = round((self.index - self._state.place) * self.width())
            self._video.setGeometry(left, 0, self.width(), self.height())

    def _settle(self) -> None:
        self._still = True
        self.update()

    def _loaded(self, url: str) -> None:
        if any(still_url(self._media[page]) == url for page in self._pages_in_view()):
            self.update()


_BY_KEYBOARD: Final = frozenset(
    {
        Qt.FocusReason.TabFocusReason,
        Qt.FocusReason.BacktabFocusReason,
        Qt.FocusReason.ShortcutFocusReason,
    }
)
_COMMANDS: Final = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
