"""Reads size, duration and a still of a video file with the multimedia back end."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QUrl

from rednote_desktop.domain.errors import MediaUnreadable
from rednote_desktop.ui.composer.sources import encoded

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QMediaPlayer, QVideoFrame

_PATIENCE_SECONDS: Final = 10.0
_LATEST_STILL_MS: Final = 1000


@dataclass(frozen=True, slots=True)
class VideoFacts:
    """What is known of a video: pixels as shown, milliseconds, and a still as PNG."""

    width: int
    height: int
    duration_ms: int
    preview: bytes


async def probe_video(path: Path, patience: float = _PATIENCE_SECONDS) -> VideoFacts:
    """Return the facts of a video; raises ``MediaUnreadable`` when nothing can be shown of it.

    ``patience`` is in seconds: some files make the back end neither play nor fail.
    """
    probe = _Probe(path)
    try:
        async with asyncio.timeout(patience):
            frame, duration = await probe.facts
    except TimeoutError as error:
        raise MediaUnreadable("no picture in time", str(path)) from error
    finally:
        probe.close()
    image = await asyncio.to_thread(frame.toImage)
    if image.isNull():
        raise MediaUnreadable("no picture", str(path))
    preview = await asyncio.to_thread(encoded, image)
    return VideoFacts(image.width(), image.height(), duration, preview)


class _Probe(QObject):
    """Plays a file without sound until there is a frame from a little way in."""

    def __init__(self, path: Path) -> None:
        from PySide6.QtMultimedia import QMediaPlayer, QVideoSink

        super().__init__()
        self.facts: asyncio.Future[tuple[QVideoFrame, int]] = (
            asyncio.get_running_loop().create_future()
        )
        self._path = path
        self._player = QMediaPlayer(self)
        self._sink = QVideoSink(self)
        self._player.setVideoSink(self._sink)
        self._sink.videoFrameChanged.connect(self._take)
        self._player.errorOccurred.connect(self._fail)
        self._player.mediaStatusChanged.connect(self._follow)
        self._player.setSource(QUrl.fromLocalFile(str(path)))
        self._player.play()

    def close(self) -> None:
        self._player.stop()
        self._player.setSource(QUrl())
        self.deleteLater()

    def _take(self, frame: QVideoFrame) -> None:
        duration = self._player.duration()
        late = self._player.position() >= min(_LATEST_STILL_MS, duration // 4)
        if not self.facts.done() and frame.isValid() and duration > 0 and late:
            self.facts.set_result((frame, duration))

    def _fail(self, _error: QMediaPlayer.Error, text: str) -> None:
        if not self.facts.done():
            self.facts.set_exception(MediaUnreadable(text, str(self._path)))

    def _follow(self, status: QMediaPlayer.MediaStatus) -> None:
        from PySide6.QtMultimedia import QMediaPlayer

        ended = (QMediaPlayer.MediaStatus.EndOfMedia, QMediaPlayer.MediaStatus.InvalidMedia)
        if status in ended and not self.facts.done():
            self.facts.set_exception(MediaUnreadable("no picture", str(self._path)))
