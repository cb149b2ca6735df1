"""Say what the parts of the laid-out Linux package weigh, on disk and packed."""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path
from typing import Final, NamedTuple

_QUICK: Final = "Qt: Quick, Qml, OpenGL, which Qt's FFmpeg plugin links and we do not use"
_OURS: Final = "The program, its texts, icons and man page"

GROUPS: Final = tuple(
    (name, re.compile(pattern))
    for name, pattern in (
        ("Qt: Unicode data and rules (ICU), which QtCore links", r"Qt/lib/libicu"),
        ("Qt: Core, Gui, Widgets, DBus", r"Qt/lib/libQt6(Core|Gui|Widgets|DBus)\."),
        ("Qt: Multimedia with FFmpeg", r"Qt/lib/lib(Qt6(Multi|FFm|Conc)|av|sw)|plugins/multimedia"),
        (_QUICK, r"Qt/lib/libQt6(Q|OpenGL)"),
        ("Qt: Wayland", r"Qt/lib/libQt6(Wayland|Wl)|Qt/plugins/wayland"),
        ("Qt: Network, Svg, Test, X11", r"Qt/lib/"),
        ("Qt: plugins for X11, input methods, pictures, TLS", r"Qt/plugins/"),
        ("Qt: its own texts in our languages", r"Qt/translations/"),
        ("PySide6 and Shiboken, Qt's bindings", r"app_packages/(PySide6|shiboken6|pyside6)"),
        ("CTranslate2 with oneMKL", r"app_packages/ctranslate2"),
        ("SentencePiece", r"app_packages/sentencepiece"),
        ("Pillow with its codecs", r"app_packages/(PIL|pillow)"),
        ("cryptography, for the keyring", r"app_packages/(cryptography|cffi|_cffi|pycparser)"),
        ("Babel", r"app_packages/babel"),
        ("OpenCC", r"app_packages/opencc"),
        ("pypinyin", r"app_packages/pypinyin"),
        ("Other Python packages", r"app_packages/"),
        ("Language packs", r"_resources/packs/"),
        ("Dictionary", r"_resources/dictionary/"),
        ("Sample community", r"_resources/sample/"),
        (_OURS, r""),
    )
)
"""What a part is called and how its paths look; the first that fits counts."""


class Line(NamedTuple):
    """One part: megabytes (10⁶ bytes) on disk, and packed by itself."""

    part: str
    on_disk: float
    packed: float


def part_of(path: str) -> str:
    """Return the part that a file belongs to."""
    return next(name for name, pattern in GROUPS if pattern.search(path))


def measure(tree: Path) -> list[Line]:
    """Return what the parts of the folder with ``usr`` in it weigh, in the order of ``GROUPS``."""
    files: dict[str, list[Path]] = defaultdict(list)
    for path in sorted((tree / "usr").rglob("*")):
        if path.is_file() and not path.is_symlink():
            files[part_of(str(path.relative_to(tree)))].append(path)
    order = [name for name, _ in GROUPS if name in files]
    return [Line(name, weight(files[name]), packed(files[name])) for name in order]


def weight(paths: Iterable[Path]) -> float:
    """Return megabytes on disk."""
    return sum(path.stat().st_size for path in paths) / 1e6


def packed(paths: Iterable[Path]) -> float:
    """Return megabytes in an archive of these files alone."""
    with tempfile.TemporaryDirectory() as folder:
        archive = Path(folder) / "part.tar.xz"
        listed = "\0".join(str(path) for path in paths)
        command = ["tar", "--create", "--null", "--files-from=-", "--absolute-names"]
        command += ["--use-compress-program=xz -3 --threads=0", f"--file={archive}"]
        subprocess.run(command, input=listed, text=True, check=True)
        return archive.stat().st_size / 1e6


def table(lines: Iterable[Line]) -> str:
    """Return a Markdown table of the parts and their sum."""
    rows = list(lines)
    total = Line("Together", sum(row.on_disk for row in rows), sum(row.packed for row in rows))
    written = [f"| {row.part} | {row.on_disk:.1f} | {row.packed:.1f} |" for row in (*rows, total)]
    return "\n".join(["| part | MB on disk | MB packed |", "| --- | ---: | ---: |", *written])


def main(tree: Path) -> int:
    """Print the table."""
    sys.stdout.write(table(measure(tree)) + "\n")
    return 0
