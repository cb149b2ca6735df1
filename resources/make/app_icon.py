"""Writes the application icon in every form: ``python resources/make/app_icon.py``.

From ``resources/app-icon/app.svg`` come PNG files of seven sizes, ``app.ico`` and ``app.icns``.
Needs PySide6 and Pillow.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

FOLDER = Path(__file__).resolve().parent.parent / "app-icon"
SIZES = (16, 32, 48, 64, 128, 256, 512)


def main() -> None:
    """Render and pack the icon."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PIL import Image
    from PySide6.QtCore import QRectF, Qt
    from PySide6.QtGui import QGuiApplication, QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    application = QGuiApplication(sys.argv[:1])
    renderer = QSvgRenderer(str(FOLDER / "app.svg"))
    pictures = {}
    for size in (*SIZES, 1024):
        # Four times too large and then reduced: small sizes come out even.
        image = QImage(size * 4, size * 4, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        renderer.render(painter, QRectF(image.rect()))
        painter.end()
        rgba = image.convertToFormat(QImage.Format.Format_RGBA8888)
        large = Image.frombytes("RGBA", (size * 4, size * 4), bytes(rgba.constBits()))
        pictures[size] = large.resize((size, size), Image.Resampling.LANCZOS)
        if size in SIZES:
            pictures[size].save(FOLDER / f"app-{size}.png", optimize=True)
    rest = [pictures[size] for size in SIZES if size <= 256]
    rest[-1].save(
        FOLDER / "app.ico", sizes=[picture.size for picture in rest], append_images=rest[:-1]
    )
    pictures[1024].save(
        FOLDER / "app.icns", append_images=[pictures[size] for size in (32, 64, 128, 256, 512)]
    )
    del application


if __name__ == "__main__":
    main()
