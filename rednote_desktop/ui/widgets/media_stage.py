"""One medium at a time, sharp or enlarged, gliding to its neighbours."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from rednote_desktop.domain.media import Media, MediaKind
from rednote_desktop.ui.widgets.carousel_state import CarouselState
from rednote_desktop.ui.widgets.corners import Corners, rounded_path
from rednote_desktop.ui.widgets.media_painter import MediaPainter, still_url
from rednote_desktop.ui.widgets.overlay import paint_focus_ring
from rednote_desktop.ui.widgets.video import VideoPlayer
from rednote_desktop.ui.widgets.zoom import Zoom

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext

TURN_MS: Final = 220
_SETTLED_MS: Final = 140


class MediaStage(QWidget):
    """Shows the media of a note and knows nothing of how the reader turns them.

    ``turned`` tells that another page is in view, ``page_shown`` that a page or another set of
    media is, ``glided`` where the view is, measured in pages.
    """

    turned = Signal(int)
    page_shown = Signal(int)
    glided = Signal(float)

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
        self._ring = False
        self._still = True
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(_SETTLED_MS)
        self._settled.timeout.connect(self._settle)
        self._video: VideoPlayer | None = None
        context.pictures.loaded.connect(self._loaded)
        context.theme.changed.connect(self.update)

    @property
    def media(self) -> tuple[Media, ...]:
        """What is shown."""
        return self._media

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
        self._state.turn_to(self.index + pages, self._context.theme.duration(TURN_MS))

    def turn_to(self, index: int) -> None:
        """Turn to a page."""
        self._state.turn_to(index, self._context.theme.duration(TURN_MS))

    def set_corners(self, corners: Corners) -> None:
        """Round some corners, in logical pixels."""
        self._corners = corners
        if self._video is not None:
            self._video.set_corners(corners)
        self.update()

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
        translate = QCoreApplication.translate
        if not self._media:
            return translate("MediaStage", "No pictures")
        media = self._media[self.index]
        if media.kind is MediaKind.VIDEO:
            #: %1 and %2 are numbers, %3 is a description
            text = translate("MediaStage", "Video %1 of %2: %3")
        else:
            #: %1 and %2 are numbers, %3 is a description
            text = translate("MediaStage", "Picture %1 of %2: %3")
        #: read out for a picture without alternative text
        alt = media.alt or translate("MediaStage", "no description")
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
            room = area.translated(self._offset(page), 0)
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

    def _offset(self, page: int) -> float:
        """Return how far right of the view a page begins; the next one is where lines end."""
        pages = page - self._state.place
        return (-pages if self.isRightToLeft() else pages) * self.width()

    def _pages_in_view(self) -> list[int]:
        place = self._state.place
        return [page for page in range(len(self._media)) if abs(page - place) < 1]

    def _can_zoom(self) -> bool:
        return bool(self._media) and self._media[self.index].kind is not MediaKind.VIDEO

    def _fitted(self, room: QSizeF) -> QSizeF:
        if not self._media:
            return room
        return self._painter.fitted(self._media[self.index], room)

    def _set_cursor(self, *, held: bool = False) -> None:
        if self._zoom.fits:
            self.unsetCursor()
        else:
            shape = Qt.CursorShape.ClosedHandCursor if held else Qt.CursorShape.OpenHandCursor
            self.setCursor(shape)

    def _moved(self) -> None:
        self._place_video()
        self.glided.emit(self._state.place)
        self.update()

    def _turned(self, index: int) -> None:
        self._zoom = Zoom()
        self._set_cursor()
        self.setAccessibleName(self.describe())
        self._take_video()
        self.page_shown.emit(index)
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
        self._video.open(self._media[self.index])

    def _drop_video(self) -> None:
        if self._video is not None:
            self._video.dispose()
            self._video.hide()
            self._video.deleteLater()
            self._video = None

    def _place_video(self) -> None:
        if self._video is not None:
            left = round(self._offset(self.index))
            self._video.setGeometry(left, 0, self.width(), self.height())

    def _settle(self) -> None:
        self._still = True
        self.update()

    def _loaded(self, url: str) -> None:
        if any(still_url(self._media[page]) == url for page in self._pages_in_view()):
            self.update()
