"""Decodes one video into pictures, by QtMultimedia, which is imported when first needed."""

from __future__ import annotations

import asyncio
import ctypes
import importlib
import importlib.util
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Q_ARG, QMetaObject, QObject, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QImage

if TYPE_CHECKING:
    from PySide6.QtCore import QGenericArgumentHolder
    from PySide6.QtMultimedia import QMediaPlayer, QVideoFrame

_FIRST_FRAME_MS: Final = 3_000
_FIRST_REMOTE_FRAME_MS: Final = 20_000


class VideoProblem(StrEnum):
    """Why a video does not play."""

    NO_PLAYER = "no_player"
    """QtMultimedia, or a system library it needs, is missing."""
    UNREADABLE = "unreadable"
    """The file is missing, damaged or of an unknown form."""
    UNREACHABLE = "unreachable"
    """It is on another computer, and could not be fetched from there."""
    NO_PICTURE = "no_picture"
    """It opened, but no picture came: an unsupported codec."""


class VideoEngine(QObject):
    """Plays one address. Times are in milliseconds.

    ``close`` releases the player; it may be called twice.
    """

    pictured = Signal(QImage)
    progressed = Signal(int, int)
    playing_changed = Signal(bool)
    ended = Signal()
    failed = Signal(str)

    def __init__(self, url: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._url = url
        self._closed = False
        self._got_picture = False
        self._player: QMediaPlayer | None = None
        self._muted = True
        self._loop = False
        self._watch = QTimer(self)
        self._watch.setSingleShot(True)
        local = QUrl(url).isLocalFile()
        self._watch.setInterval(_FIRST_FRAME_MS if local else _FIRST_REMOTE_FRAME_MS)
        self._watch.timeout.connect(self._give_up)

    @property
    def playing(self) -> bool:
        """Whether the video runs."""
        return self._player is not None and self._player.isPlaying()

    @property
    def position(self) -> int:
        """Where the video is."""
        return self._player.position() if self._player is not None else 0

    async def load(self) -> None:
        """Read in the player off the interface thread and open the address.

        Emits ``failed`` where that cannot be done.
        """
        try:
            await asyncio.to_thread(_read_in, "PySide6.QtMultimedia")
            importlib.import_module("PySide6.QtMultimedia")
        except (ImportError, OSError):
            self._fail(VideoProblem.NO_PLAYER)
            return
        if not self._closed:
            self._build()

    def play(self) -> None:
        """Start or go on; from the beginning when it had ended."""
        if self._player is None:
            return
        if not self._got_picture:
            self._watch.start()
        _ask(self._player, "play")

    def pause(self) -> None:
        """Stop where it is."""
        if self._player is not None and self._player.isPlaying():
            _ask(self._player, "pause")

    def seek(self, position: int) -> None:
        """Go to a place."""
        if self._player is not None:
            _ask(self._player, "setPosition", Q_ARG("qlonglong", position))

    def set_muted(self, muted: bool) -> None:
        """Switch the sound."""
        self._muted = muted
        self._route_sound()

    def set_loop(self, loop: bool) -> None:
        """Begin again at the end, or stop there."""
        self._loop = loop
        if self._player is not None:
            self._player.setLoops(-1 if loop else 1)

    def close(self) -> None:
        """Stop and release the player; callable twice."""
        self._closed = True
        self._watch.stop()
        player, self._player = self._player, None
        if player is None:
            return
        player.disconnect(self)
        player.videoSink().disconnect(self)
        _ask(player, "stop")
        _ask(player, "setSource", Q_ARG(QUrl, QUrl()))
        player.deleteLater()

    def _build(self) -> None:
        from PySide6.QtMultimedia import QMediaPlayer, QVideoSink

        player = QMediaPlayer(self)
        sink = QVideoSink(player)
        player.setVideoSink(sink)
        player.setLoops(-1 if self._loop else 1)
        sink.videoFrameChanged.connect(self._take_frame)
        player.positionChanged.connect(self._tell_progress)
        player.durationChanged.connect(self._tell_progress)
        player.playingChanged.connect(self.playing_changed)
        player.mediaStatusChanged.connect(self._status_changed)
        player.errorOccurred.connect(lambda *_: self._fail(VideoProblem.UNREADABLE))
        self._player = player
        self._route_sound()
        _ask(player, "setSource", Q_ARG(QUrl, QUrl(self._url)))

    def _route_sound(self) -> None:
        """Open a sound device when there is to be sound, and not before."""
        player = self._player
        if player is None or (self._muted and player.audioOutput() is None):
            return
        if player.audioOutput() is None:
            from PySide6.QtMultimedia import QAudioOutput

            player.setAudioOutput(QAudioOutput(player))
        player.audioOutput().setMuted(self._muted)

    def _take_frame(self, frame: QVideoFrame) -> None:
        if self._closed or not frame.isValid():
            return
        image = frame.toImage()
        if image.isNull():
            return
        self._got_picture = True
        self._watch.stop()
        self.pictured.emit(image)

    def _tell_progress(self) -> None:
        if self._player is not None:
            self.progressed.emit(self._player.position(), self._player.duration())

    def _status_changed(self, status: QMediaPlayer.MediaStatus) -> None:
        if self._player is None:
            return
        if status is self._player.MediaStatus.InvalidMedia:
            self._fail(VideoProblem.UNREADABLE)
        elif status is self._player.MediaStatus.EndOfMedia:
            if self._got_picture:
                self.ended.emit()
            else:
                self._fail(VideoProblem.NO_PICTURE)

    def _give_up(self) -> None:
        if not self._got_picture:
            self._fail(VideoProblem.NO_PICTURE)

    def _fail(self, problem: VideoProblem) -> None:
        if not self._closed:
            self.close()
            self.failed.emit(problem.value)


def _read_in(module: str) -> None:
    """Load a module's libraries, which takes a while, without making its classes.

    Those are made on the interface thread, see ``picture_decoding.prepare``. Raises
    ``ImportError`` and ``OSError``.
    """
    found = importlib.util.find_spec(module)
    if found is None or found.origin is None:
        raise ImportError(f"no {module}")
    ctypes.CDLL(found.origin)


def _ask(player: QMediaPlayer, slot: str, *arguments: QGenericArgumentHolder) -> None:
    """Call a slot of the player without holding Python's lock meanwhile.

    The player waits for its threads, and they may wait for the lock: they ask Python whether it
    overrides a method of the sound device.
    """
    QMetaObject.invokeMethod(player, slot, Qt.ConnectionType.DirectConnection, *arguments)
