"""Writes the drawings that were made after the first seventy: ``python resources/make/covers.py``.

With names as arguments only those are written.
"""

from __future__ import annotations

import sys
from importlib import import_module
from pathlib import Path

from sketch import Sketch

MODULES = (
    "scenes_animals",
    "scenes_food",
    "scenes_rooms",
    "scenes_paper",
    "scenes_people",
    "scenes_outside",
)
FOLDER = Path(__file__).resolve().parent.parent / "sample" / "covers"


def main(wanted: list[str]) -> None:
    """Draw every scene, or the wanted ones."""
    for module in MODULES:
        for name, (width, height, draw) in import_module(module).SCENES.items():
            if wanted and name not in wanted:
                continue
            sketch = Sketch(name, width, height)
            draw(sketch)
            text = sketch.svg()
            (FOLDER / f"{name}.svg").write_text(text, encoding="utf-8", newline="\n")
            print(f"{name}: {len(text)} bytes")


if __name__ == "__main__":
    main(sys.argv[1:])
