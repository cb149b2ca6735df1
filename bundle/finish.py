"""Make the laid-out tree of a Linux package small, readable by all and quick to start.

Wheels come with debugging information (two thirds of CTranslate2's binding is nothing else) and
without byte code, which the installed program could not write for itself.
"""

from __future__ import annotations

import os
import subprocess
from importlib.metadata import Distribution
from pathlib import Path
from typing import Final

from bundle.licences import TEXTS

_ELF: Final = b"\x7fELF"
_DEBUG: Final = ".debug_info"


def finish(tree: Path, python: Path) -> None:
    """Finish ``tree``, the folder with ``usr`` in it, for the Python that it will run with."""
    library = tree / "usr" / "lib" / "rednote-desktop"
    require_licences(library / "app_packages", tree / "usr/share/doc/rednote-desktop/copyright")
    for path in library.rglob("*.so*"):
        if has_debugging(path):
            subprocess.run(["strip", "--strip-debug", str(path)], check=True)
    compile_all(library, python, "/usr/lib/rednote-desktop")
    for path in tree.rglob("*"):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or is_program(path) else 0o644)


def compile_all(folder: Path, python: Path, shown: str) -> None:
    """Put byte code beside all sources that is valid whatever their times; ``shown`` in errors."""
    options = ["-q", "-j", str(os.cpu_count() or 1), "--invalidation-mode", "unchecked-hash"]
    where = ["-s", str(folder), "-p", shown]
    subprocess.run([str(python), "-m", "compileall", *options, *where, str(folder)], check=True)


def has_debugging(path: Path) -> bool:
    """Tell whether a file is a binary with debugging information."""
    if path.is_symlink() or not path.is_file() or not is_elf(path):
        return False
    told = subprocess.run(
        ["readelf", "--section-headers", "--wide", str(path)], capture_output=True, check=True
    )
    return _DEBUG.encode() in told.stdout


def is_elf(path: Path) -> bool:
    """Tell whether a file is a binary."""
    with path.open("rb") as file:
        return file.read(len(_ELF)) == _ELF


def is_program(path: Path) -> bool:
    """Tell whether a file is to be started: a binary that is not a library."""
    return path.parent.name == "bin" and is_elf(path)


def require_licences(packages: Path, document: Path) -> None:
    """Raise ``SystemExit`` where a bundled Python package is not in the licences' document."""
    text = document.read_text(encoding="utf-8")
    missing = [
        each.metadata["Name"]
        for each in bundled_in(packages)
        if f"\n{each.metadata['Name']} {each.version}: " not in text
    ]
    if missing:
        raise SystemExit(f"The licences of {', '.join(missing)} are not in the document; {TEXTS}")


def bundled_in(packages: Path) -> list[Distribution]:
    """Return the Python packages in a folder."""
    return [Distribution.at(info) for info in sorted(packages.glob("*.dist-info"))]
