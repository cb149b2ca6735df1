"""Finds pictures and videos in what was dropped, pasted or picked."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QIODevice, QMimeData
from PySide6.QtGui import QImage

VIDEO_SUFFIXES: Final = frozenset({".mp4", ".m4v", ".mov", ".webm"})
PICTURE_SUFFIXES: Final = frozenset(
    {".jpg", ".jpeg", ".png", ".webp", ".gif", ".bmp", ".tif", ".tiff", ".avif", ".heic", ".heif"}
)

Source = Path | QImage
"""A file, or a picture that came without one."""


def is_video(path: Path) -> bool:
    """Tell whether a file is treated as a video, by its name."""
    return path.suffix.lower() in VIDEO_SUFFIXES


def has_media(data: QMimeData) -> bool:
    """Tell whether there are pictures or files in what was dropped or pasted.

    Office programs offer a picture of copied text beside the text; then the text is meant.
    """
    if _files(data):
        return True
    return data.hasImage() and (data.hasUrls() or not data.text().strip())


def sources_of(data: QMimeData) -> tuple[Source, ...]:
    """Return the files, or else the picture, of what was dropped or pasted.

    Browsers offer a picture with the address it came from; the picture is taken then, and nothing
    is fetched.
    """
    files = _files(data)
    if files:
        return files
    image = data.imageData() if data.hasImage() else None
    if isinstance(image, QImage) and not image.isNull():
        return (image,)
    return ()


def encoded(image: QImage) -> bytes:
    """Return a picture as PNG; to be called off the interface thread."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def _files(data: QMimeData) -> tuple[Path, ...]:
    return tuple(Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())
