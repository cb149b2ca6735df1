"""Writes the short videos of the sample community: ``python resources/make/videos.py [name …]``.

Needs PySide6 and ffmpeg with libx264 and AAC.
"""

from __future__ import annotations

import os
import sys
from importlib import import_module
from pathlib import Path

MODULES = ("films_street", "films_home", "films_desk", "films_field")
FOLDER = Path(__file__).resolve().parent.parent / "sample" / "videos"


def main(wanted: list[str]) -> None:
    """Encode every film, or the wanted ones."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from film import write
    from PySide6.QtGui import QGuiApplication

    application = QGuiApplication(sys.argv[:1])
    FOLDER.mkdir(exist_ok=True)
    for module in MODULES:
        for kind in import_module(module).FILMS:
            if wanted and kind.name not in wanted:
                continue
            write(kind(), FOLDER)
            sizes = [(FOLDER / f"{kind.name}{end}").stat().st_size for end in (".mp4", ".jpg")]
            print(f"{kind.name}: {sizes[0] // 1024} KiB, still {sizes[1] // 1024} KiB", flush=True)
    del application


if __name__ == "__main__":
    main(sys.argv[1:])
