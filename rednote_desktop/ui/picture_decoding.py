"""Reads picture files at the size in which they are shown; used on worker threads."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QRect, QSize, Qt, QUrl
from PySide6.QtGui import QImage, QImageReader

LONGEST_EDGE: Final = 4096
"""No side is shown with more pixels."""
_MOST_PIXELS: Final = 100_000_000
"""A file that says to be larger is not decoded."""
_FOREIGN_FORMATS: Final = frozenset({"jpeg", "png", "gif", "webp"})


def prepare(sample: Path) -> None:
    """Read a small picture in every way, so that workers find all classes of Qt made.

    PySide 6.11 makes classes, flags and signatures at their first use. Two threads that use the
    same one first at the same time crash or wait for each other for ever.
    """
    for width, height in ((4, 4), (5, 4), (4, 0), (400, 0)):
        read_picture(QUrl.fromLocalFile(str(sample)).toString(), width, height, None)
        read_picture("", width, height, sample)


def read_picture(url: str, width: int, height: int, file: Path | None) -> QImage | None:
    """Decode a picture at the wanted size; ``None`` when it cannot be read.

    One that came from another computer lies in ``file``, and what it is its content tells.
    """
    path = str(file) if file is not None else QUrl(url).toLocalFile()
    if not path:
        return None
    reader = QImageReader(path)
    if file is not None:
        reader.setDecideFormatFromContent(True)
        if bytes(reader.format().data()).decode() not in _FOREIGN_FORMATS:
            return None
    reader.setAutoTransform(True)
    source = reader.size()
    if source.width() * source.height() > _MOST_PIXELS:
        return None
    turned = bool(reader.transformation().value & 4)
    shape = source.transposed() if turned else source
    if shape.isEmpty():
        image = reader.read()
        return None if image.isNull() else _cover(image, width, height)
    scaled = shape.scaled(
        QSize(width, height or LONGEST_EDGE),
        Qt.AspectRatioMode.KeepAspectRatioByExpanding
        if height
        else Qt.AspectRatioMode.KeepAspectRatio,
    ).expandedTo(QSize(1, 1))
    reader.setScaledSize(scaled.transposed() if turned else scaled)
    image = reader.read()
    return None if image.isNull() else _cover(image, width, height)


def _cover(image: QImage, width: int, height: int) -> QImage:
    """Scale to cover the size where need be, cut out the middle, make it quick to draw."""
    if height:
        if (
            image.width() < width
            or image.height() < height
            or (image.width() > width and image.height() > height)
        ):
            image = image.scaled(
                width,
                height,
                Qt.AspectRatioMode.KeepAspectRatioByExpanding,
                Qt.TransformationMode.SmoothTransformation,
            )
        left, top = (image.width() - width) // 2, (image.height() - height) // 2
        if image.size() != QSize(width, height):
            image = image.copy(QRect(left, top, width, height))
    elif image.width() > width:
        image = image.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
    quick = (
        QImage.Format.Format_ARGB32_Premultiplied
        if image.hasAlphaChannel()
        else QImage.Format.Format_RGB32
    )
    return image.convertToFormat(quick)
