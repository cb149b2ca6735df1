"""Writes ``resources/sample/media.json``: ``python resources/make/media_index.py``.

For every drawing and video: width and height in pixels, ``blurhash``, ``colour`` (the one seen
most), and ``digest``, by which a test tells whether the index is current; for a video also
``duration_ms`` and ``preview``. Keys are paths inside ``resources/sample``.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import struct
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import blurhash

SAMPLE = Path(__file__).resolve().parent.parent / "sample"
SMALL = 32  # width in pixels of what is hashed


def digest(path: Path) -> str:
    """Return a short SHA-256 of a file, blind to the line ends of text."""
    data = path.read_bytes()
    if path.suffix == ".svg":
        data = data.replace(b"\r\n", b"\n")
    return hashlib.sha256(data).hexdigest()[:16]


def size_of_drawing(path: Path) -> tuple[int, int]:
    """Return width and height of an SVG file; raises ValueError without a view box at 0 0."""
    found = re.search(r'viewBox="0 0 (\d+) (\d+)"', path.read_text(encoding="utf-8")[:400])
    if not found:
        raise ValueError(f"{path.name} has no plain view box")
    return int(found[1]), int(found[2])


def boxes(data: bytes, start: int = 0, end: int | None = None) -> dict[str, tuple[int, int]]:
    """Return the boxes of an MP4 file level as name to (start, end) of their content.

    ISO/IEC 14496-12, section 4.2. Raises ValueError when a box runs beyond its place.
    """
    found: dict[str, tuple[int, int]] = {}
    stop = len(data) if end is None else end
    while start + 8 <= stop:
        length, name = struct.unpack(">I4s", data[start : start + 8])
        if length < 8 or start + length > stop:
            raise ValueError("broken box")
        found.setdefault(name.decode("latin-1"), (start + 8, start + length))
        start += length
    return found


def duration_of_video(path: Path) -> int:
    """Return the playing time of an MP4 file in milliseconds, from its movie header."""
    data = path.read_bytes()
    movie = boxes(data, *boxes(data)["moov"])
    start, _ = movie["mvhd"]
    if data[start] != 0:
        raise ValueError("only version 0 movie headers are written here")
    scale, length = struct.unpack(">II", data[start + 12 : start + 20])
    return round(int(length) * 1000 / int(scale))


def look(path: Path) -> dict[str, str]:
    """Return blurhash and prevailing colour of a picture file."""
    from PySide6.QtCore import QRectF, QSize
    from PySide6.QtGui import QColor, QImage, QImageReader, QPainter
    from PySide6.QtSvg import QSvgRenderer

    if path.suffix == ".svg":
        width, height = size_of_drawing(path)
        image = QImage(SMALL, max(1, round(SMALL * height / width)), QImage.Format.Format_RGB32)
        image.fill(QColor("white"))
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        QSvgRenderer(str(path)).render(painter, QRectF(image.rect()))
        painter.end()
    else:
        reader = QImageReader(str(path))
        full = reader.size()
        reader.setScaledSize(QSize(SMALL, max(1, round(SMALL * full.height() / full.width()))))
        image = reader.read()
    rows = [
        [
            (value >> 16 & 255, value >> 8 & 255, value & 255)
            for value in (image.pixel(x, y) for x in range(image.width()))
        ]
        for y in range(image.height())
    ]
    return {"blurhash": blurhash.encode(rows), "colour": _prevailing(rows)}


def _prevailing(rows: list[list[tuple[int, int, int]]]) -> str:
    """Return the mean of the fullest cell of an 8 x 8 x 8 colour cube, as ``#rrggbb``."""
    cells = Counter(tuple(value >> 5 for value in pixel) for row in rows for pixel in row)
    fullest = cells.most_common(1)[0][0]
    members = [
        pixel for row in rows for pixel in row if tuple(value >> 5 for value in pixel) == fullest
    ]
    mean = [sum(pixel[axis] for pixel in members) // len(members) for axis in range(3)]
    return "#{:02x}{:02x}{:02x}".format(*mean)


def index() -> dict[str, dict[str, Any]]:
    """Return the whole index of what lies in the sample folder."""
    from PySide6.QtGui import QImageReader

    entries: dict[str, dict[str, Any]] = {}
    for path in sorted((*SAMPLE.glob("covers/*.svg"), *SAMPLE.glob("avatars/*.svg"))):
        width, height = size_of_drawing(path)
        entries[f"{path.parent.name}/{path.name}"] = {
            "width": width,
            "height": height,
            **look(path),
            "digest": digest(path),
        }
    for path in sorted(SAMPLE.glob("videos/*.mp4")):
        still = path.with_suffix(".jpg")
        size = QImageReader(str(still)).size()
        entries[f"videos/{path.name}"] = {
            "width": size.width(),
            "height": size.height(),
            **look(still),
            "duration_ms": duration_of_video(path),
            "preview": f"videos/{still.name}",
            "digest": digest(path),
        }
    return entries


def main() -> None:
    """Write the index, one entry a line."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QGuiApplication

    application = QGuiApplication(sys.argv[:1])
    lines = [f"{json.dumps(name)}: {json.dumps(entry)}" for name, entry in index().items()]
    text = "{\n" + ",\n".join(lines) + "\n}\n"
    (SAMPLE / "media.json").write_text(text, encoding="utf-8", newline="\n")
    print(f"{len(lines)} entries")
    del application


if __name__ == "__main__":
    main()
