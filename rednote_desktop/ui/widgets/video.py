"""A short video in its place: still first, then moving pictures with a bar to steer them."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QRectF, QSizeF, Qt, QUrl
from PySide6.QtGui import QHideEvent, QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from rednote_desktop.domain.errors import RedNoteError
from rednote_desktop.domain.media import Media
from rednote_desktop.ui.tasks import TaskScope
from rednote_desktop.ui.theme.theme import Role
from rednote_desktop.ui.widgets.corners import Corners, rounded_path
from rednote_desktop.ui.widgets.media_painter import MediaPainter, still_url
from rednote_desktop.ui.widgets.overlay import OverlayButton
from rednote_desktop.ui.widgets.video_controls import VideoControls
from rednote_desktop.ui.widgets.video_engine import VideoEngine, VideoProblem
from rednote_desktop.ui.widgets.zoom import Zoom, fitted_size

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext

_BIG_PLAY: Final = 64


class VideoPlayer(QWidget):
    """Plays one medium of a note.

    Opened, it plays without sound, or stays on its still picture under reduced motion. It pauses
    when it is hidden. ``dispose`` releases the player; it may be called twice.
    """

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._scope = TaskScope(self, context.notifier.error)
        self._painter = MediaPainter(context)
        self._corners = Corners()
        self._media: Media | None = None
        self._image: QImage | None = None
        self._engine: VideoEngine | None = None
        self._problem: VideoProblem | None = None
        self._muted = True
        self._loop = False
        self._wanted = False
        self._big_play = OverlayButton(context, "play", self.tr("Play"), self, _BIG_PLAY)
        self._big_play.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._big_play.clicked.connect(self.toggle)
        self._controls = VideoControls(context, self)
        self._controls.toggled.connect(self.toggle)
        self._controls.sought.connect(self.seek)
        self._controls.mute_wanted.connect(self.set_muted)
        self._controls.loop_wanted.connect(self.set_loop)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        context.pictures.loaded.connect(self._still_loaded)

    @property
    def playing(self) -> bool:
        """Whether it runs."""
        return self._engine is not None and self._engine.playing

    @property
    def position(self) -> int:
        """Where it is, in milliseconds."""
        return self._engine.position if self._engine is not None else 0

    @property
    def muted(self) -> bool:
        """Whether its sound is off."""
        return self._muted

    @property
    def problem(self) -> VideoProblem | None:
        """Why it does not play, if it does not."""
        return self._problem

    @property
    def has_picture(self) -> bool:
        """Whether a moving picture was shown, not only the still."""
        return self._image is not None

    @property
    def controls(self) -> VideoControls:
        """The bar."""
        return self._controls

    def open(self, media: Media) -> None:
        """Show a video's still picture and, unless motion is reduced, play it without sound."""
        self._media = media
        if media.loops:
            self.set_loop(True)
        self._controls.show_progress(0, media.duration_ms)
        self.setAccessibleName(media.alt or self.tr("Video"))
        if not self._context.theme.reduced_motion:
            self.play()
        self._refresh()

    def play(self) -> None:
        """Start or go on."""
        if self._media is None or self._problem is not None:
            return
        self._wanted = True
        if self._engine is None:
            self._scope.spawn(self._start(self._media.url), "start")
        else:
            self._engine.play()
        self._refresh()

    def pause(self) -> None:
        """Stop where it is."""
        self._wanted = False
        if self._engine is not None:
            self._engine.pause()
        self._refresh()

    def toggle(self) -> None:
        """Play, or pause."""
        if self._wanted:
            self.pause()
        else:
            self.play()

    def seek(self, position: int) -> None:
        """Go to a place, in milliseconds."""
        if self._engine is not None:
            self._engine.seek(position)

    def set_muted(self, muted: bool) -> None:
        """Switch the sound."""
        self._muted = muted
        self._controls.show_muted(muted)
        if self._engine is not None:
            self._engine.set_muted(muted)

    def set_loop(self, loop: bool) -> None:
        """Begin again at the end, or stop there."""
        self._loop = loop
        if self._engine is not None:
            self._engine.set_loop(loop)

    def set_corners(self, corners: Corners) -> None:
        """Round some corners, in logical pixels."""
        self._corners = corners
        self.update()

    def dispose(self) -> None:
        """Stop and release the player; callable twice."""
        self._wanted = False
        self._scope.close()
        if self._engine is not None:
            self._engine.close()
            self._engine = None
        self._painter.clear()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._media is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        if self._corners.any:
            painter.setClipPath(rounded_path(area, self._corners))
        self._painter.paint(
            painter, area, self._media, Zoom(), self.devicePixelRatioF(), still=True
        )
        if self._image is not None:
            size = fitted_size(self._image.width(), self._image.height(), QSizeF(self.size()))
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(Zoom().placed(size, area), self._image)
        if self._problem is not None:
            self._paint_problem(painter, area)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        bar = self._controls.sizeHint().height()
        self._controls.setGeometry(0, self.height() - bar, self.width(), bar)
        self._big_play.move(
            (self.width() - self._big_play.width()) // 2,
            (self.height() - self._big_play.height()) // 2,
        )

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.HoverEnter, QEvent.Type.HoverLeave):
            self._refresh(hovered=event.type() == QEvent.Type.HoverEnter)
        return super().event(event)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.pause()

    async def _start(self, url: str) -> None:
        try:
            url = await playable_address(self._context, url)
        except RedNoteError:
            self._failed(VideoProblem.UNREACHABLE)
            return
        engine = VideoEngine(url, self)
        self._engine = engine
        engine.set_muted(self._muted)
        engine.set_loop(self._loop)
        engine.pictured.connect(self._take_picture)
        engine.progressed.connect(self._controls.show_progress)
        engine.playing_changed.connect(lambda _playing: self._refresh())
        engine.ended.connect(self._ended)
        engine.failed.connect(self._failed)
        await engine.load()
        if self._wanted and engine is self._engine:
            engine.play()

    def _take_picture(self, image: QImage) -> None:
        self._image = image
        self.update()

    def _ended(self) -> None:
        self._wanted = False
        self._refresh()

    def _failed(self, problem: str) -> None:
        self._problem = VideoProblem(problem)
        self._wanted = False
        self._engine = None
        self.setAccessibleDescription(self._sentence())
        self._refresh()

    def _refresh(self, hovered: bool | None = None) -> None:
        over = self.underMouse() if hovered is None else hovered
        self._controls.show_playing(self._wanted)
        usable = self._problem is None
        self._big_play.setVisible(usable and not self._wanted)
        busy = any(part.hasFocus() for part in self._controls.findChildren(QWidget))
        self._controls.setVisible(usable and (over or not self._wanted or busy))
        self.update()

    def _still_loaded(self, url: str) -> None:
        if self._media is not None and url == still_url(self._media):
            self.update()

    def _sentence(self) -> str:
        match self._problem:
            case VideoProblem.NO_PLAYER:
                return self.tr(
                    "Videos cannot be played here: a system library is missing (libpulse0)."
                )
            case VideoProblem.NO_PICTURE:
                return self.tr("This video is in a form that cannot be played here.")
            case VideoProblem.UNREACHABLE:
                return self.tr("This video could not be fetched.")
            case _:
                return self.tr("This video could not be read.")

    def _paint_problem(self, painter: QPainter, area: QRectF) -> None:
        theme = self._context.theme
        painter.setFont(theme.font(Role.BODY))
        width = min(area.width() - 48, theme.px(320))
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        needed = painter.boundingRect(QRectF(0, 0, width, area.height()), flags, self._sentence())
        box = QRectF(0, 0, width + 24, needed.height() + 20)
        box.moveCenter(area.center())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("overlay"))
        painter.drawRoundedRect(box, 12, 12)
        painter.setPen(theme.color("on_overlay"))
        painter.drawText(box.adjusted(12, 10, -12, -10), flags, self._sentence())


async def playable_address(context: UiContext, url: str) -> str:
    """Return the address a player may open: a file's, or where a checked remote one ends.

    Raises ``RedNoteError``.
    """
    if QUrl(url).isLocalFile():
        return url
    return await asyncio.to_thread(context.services.remote_pictures.playable, url)
