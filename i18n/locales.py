"""The interface's locale files (``i18n/*.ts``, Qt Linguist's format): find, begin, compile, update.

Needs PySide6-Essentials for its ``lupdate`` and ``lrelease``; everything else is the standard
library, in words that an older Python understands, because ``dev.py`` asks here what is stale.
"""

from __future__ import annotations

import importlib.util
import re
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

FOLDER: Final = Path(__file__).resolve().parent
PACKAGE: Final = FOLDER.parent / "rednote_desktop"

PLURALS_ONLY: Final = "en"
"""The code is written in English, so its locale file holds nothing but plural forms."""

GENERATED: Final = ("en_XA",)
"""Locales that the program makes by itself, for tests of the layout."""

_PREFIX: Final = "rednote_"
_TAG: Final = re.compile(r"[a-z]{2,3}(_[A-Z][a-z]{3})?(_[A-Z]{2})?")


def sources(folder: Path = FOLDER) -> list[Path]:
    """Return the locale files in order of name."""
    return sorted(folder.glob("*.ts"))


def tag_of(path: Path) -> str:
    """Return the tag in a locale file's name: ``pt_BR`` of ``rednote_pt_BR.ts``."""
    return path.stem[len(_PREFIX) :]


def is_tag(text: str) -> bool:
    """Tell whether a text has the form of a tag, such as ``fr``, ``pt_BR`` or ``sr_Latn``."""
    return _TAG.fullmatch(text) is not None


def stale(folder: Path = FOLDER, target: Path = FOLDER) -> list[Path]:
    """Return the locale files whose compiled form is missing or older."""
    return [path for path in sources(folder) if _older(target / f"{path.stem}.qm", path)]


def compile_locales(folder: Path = FOLDER, target: Path = FOLDER) -> list[Path]:
    """Compile what is stale into ``target`` and return all compiled files.

    Compiled files whose source is gone are removed. Raises ``subprocess.CalledProcessError``.
    """
    target.mkdir(parents=True, exist_ok=True)
    wanted = {path.stem for path in sources(folder)}
    for path in target.glob("*.qm"):
        if path.stem not in wanted:
            path.unlink()
    for path in stale(folder, target):
        command = [_tool("lrelease"), "-silent", str(path), "-qm", str(target / f"{path.stem}.qm")]
        subprocess.run(command, check=True)
    return [target / f"{stem}.qm" for stem in sorted(wanted)]


def update(paths: Sequence[Path], package: Path = PACKAGE) -> None:
    """Bring locale files up to date with the code; translations that fit are kept.

    The code is read once for all languages, and once more for English.
    Raises ``subprocess.CalledProcessError``.
    """
    english = [path for path in paths if tag_of(path) == PLURALS_ONLY]
    others = [path for path in paths if tag_of(path) != PLURALS_ONLY]
    for group, more in ((english, ["-pluralonly"]), (others, [])):
        if group:
            options = ["-extensions", "py", "-source-language", "en_US", "-locations", "none"]
            command = [_tool("lupdate"), "-silent", *options, *more, "-no-obsolete", str(package)]
            subprocess.run([*command, "-ts", *map(str, group)], check=True)


def add(tag: str, folder: Path = FOLDER) -> Path:
    """Make the empty locale file of a language that has none yet and return it."""
    path = folder / f"{_PREFIX}{tag}.ts"
    if not path.exists():
        head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
        text = f'{head}<TS version="2.1" language="{tag}" sourcelanguage="en_US"></TS>\n'
        path.write_bytes(text.encode())
    return path


def _older(compiled: Path, source: Path) -> bool:
    return not compiled.exists() or compiled.stat().st_mtime_ns < source.stat().st_mtime_ns


def _tool(name: str) -> str:
    spec = importlib.util.find_spec("PySide6")
    if spec is None or not spec.submodule_search_locations:
        raise ModuleNotFoundError("PySide6-Essentials is needed for the locale files")
    suffix = ".exe" if sys.platform == "win32" else ""
    return str(Path(next(iter(spec.submodule_search_locations))) / f"{name}{suffix}")
