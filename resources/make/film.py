"""Turns a painted animation and a synthesised sound into a short H.264 video with a still."""

from __future__ import annotations

import math
import random
import subprocess
import tempfile
from abc import ABC, abstractmethod
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QByteArray, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QRadialGradient
from PySide6.QtSvg import QSvgRenderer
from sketch import Sketch
from sound import Sound

FRAMES_PER_SECOND = 25
TAU = math.tau


def ease(value: float) -> float:
    """Return 0..1 smoothed at both ends."""
    value = min(1.0, max(0.0, value))
    return value * value * (3 - 2 * value)


def colour(name: str, alpha: float) -> QColor:
    """Return a colour with an opacity between 0 and 1."""
    made = QColor(name)
    made.setAlphaF(min(1.0, max(0.0, alpha)))
    return made


def picture(source: Sketch | Path, width: int, height: int) -> QImage:
    """Render a sketch or an SVG file at the size of the film, transparent where not painted."""
    if isinstance(source, Sketch):
        renderer = QSvgRenderer(QByteArray(source.svg().encode()))
    else:
        renderer = QSvgRenderer(str(source))
    image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter, QRectF(0, 0, width, height))
    painter.end()
    return image


class Film(ABC):
    """One short looping video; ``paint`` draws in the coordinates of the covers."""

    name = ""
    seconds = 8.0
    width, height = 540, 720
    quality = 25  # x264's constant rate factor: lower is larger
    still_at = 0.25

    def __init__(self) -> None:
        self.random = random.Random(self.name)
        self.scale = self.width / (1080 if self.width < self.height else 1440)
        self.prepare()

    @abstractmethod
    def prepare(self) -> None:
        """Make what all frames share."""

    @abstractmethod
    def paint(self, painter: QPainter, phase: float) -> None:
        """Paint the moment ``phase``, 0 at the start and 1 at the end of the loop."""

    def sound(self) -> Sound | None:
        """Return the sound of the whole film, or nothing for a silent one."""
        return None

    def layer(self, source: Sketch | Path) -> QImage:
        """Render a still layer once; a sketch may be larger than the frame."""
        if isinstance(source, Sketch):
            wide, high = source.width * self.scale, source.height * self.scale
            return picture(source, round(wide), round(high))
        return picture(source, self.width, self.height)

    def lay(self, painter: QPainter, image: QImage) -> None:
        """Put a layer at the origin."""
        size = QRectF(0, 0, image.width() / self.scale, image.height() / self.scale)
        painter.drawImage(size, image)

    def frame(self, phase: float) -> QImage:
        """Return one finished frame."""
        image = QImage(self.width, self.height, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.black)
        painter = QPainter(image)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        painter.scale(self.scale, self.scale)
        self.paint(painter, phase)
        painter.end()
        return image


def puff(painter: QPainter, x: float, y: float, r: float, name: str, alpha: float) -> None:
    """Paint a soft round cloud."""
    if alpha <= 0.003 or r <= 0:
        return
    gradient = QRadialGradient(QPointF(x, y), r)
    gradient.setColorAt(0, colour(name, alpha))
    gradient.setColorAt(0.5, colour(name, alpha * 0.45))
    gradient.setColorAt(1, colour(name, 0))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(gradient)
    painter.drawEllipse(QPointF(x, y), r, r)


def disc(painter: QPainter, x: float, y: float, r: float, name: str, alpha: float = 1) -> None:
    """Paint a round dot."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour(name, alpha))
    painter.drawEllipse(QPointF(x, y), r, r)


def pen(painter: QPainter, name: str, width: float, alpha: float = 1) -> None:
    """Set a round pen and no brush."""
    painter.setPen(
        QPen(
            colour(name, alpha),
            width,
            Qt.PenStyle.SolidLine,
            Qt.PenCapStyle.RoundCap,
            Qt.PenJoinStyle.RoundJoin,
        )
    )
    painter.setBrush(Qt.BrushStyle.NoBrush)


def write(film: Film, folder: Path) -> None:
    """Encode a film and its still into the folder: NAME.mp4 and NAME.jpg."""
    frames = round(film.seconds * FRAMES_PER_SECOND)
    target = folder / f"{film.name}.mp4"
    with tempfile.TemporaryDirectory() as scratch:
        command = _encoder(film, Path(scratch), target)
        encoder = subprocess.Popen(command, stdin=subprocess.PIPE)
        assert encoder.stdin is not None
        for index in range(frames):
            image = film.frame(index / frames)
            encoder.stdin.write(bytes(image.constBits()))
        encoder.stdin.close()
        if encoder.wait():
            raise RuntimeError(f"ffmpeg failed on {film.name}")
    still = film.frame(film.still_at)
    still.save(str(folder / f"{film.name}.jpg"), b"JPEG", 68)


def _encoder(film: Film, scratch: Path, target: Path) -> Sequence[str]:
    """Return the ffmpeg command that reads raw frames from its standard input."""
    command = [
        "ffmpeg",
        "-y",
        "-loglevel",
        "error",
        "-f",
        "rawvideo",
        "-pix_fmt",
        "bgr0",
        "-s",
        f"{film.width}x{film.height}",
        "-r",
        str(FRAMES_PER_SECOND),
        "-i",
        "-",
    ]
    sound = film.sound()
    if sound is not None:
        track = scratch / "sound.wav"
        sound.save(track)
        command += ["-i", str(track), "-c:a", "aac", "-b:a", "64k", "-shortest"]
    return [
        *command,
        "-c:v",
        "libx264",
        "-profile:v",
        "main",
        "-pix_fmt",
        "yuv420p",
        "-preset",
        "veryslow",
        "-crf",
        str(film.quality),
        "-movflags",
        "+faststart",
        "-map_metadata",
        "-1",
        "-fflags",
        "+bitexact",
        "-flags:v",
        "+bitexact",
        "-flags:a",
        "+bitexact",
        str(target),
    ]
