"""Build the packages of the platform it runs on: ``.deb`` and portable folder, an MSI, or a DMG.

    python3 dev.py package          build into dist, with SHA256SUMS
    python3 dev.py package sizes    say what the parts of the Linux package weigh
    python3 dev.py package prove    install, use, upgrade and remove what was built, as root

Briefcase builds packages of a Linux system with exactly that system's Python, so it gets an
environment of its own below ``build/package``, pinned by ``requirements.txt``.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from bundle import finish, portable, sizes  # noqa: E402 - found by the line above
from bundle.project import of_project  # noqa: E402

FOLDER: Final = ROOT / "build" / "package"
BUILD: Final = ROOT / "build" / "rednote-desktop"
DIST: Final = ROOT / "dist"
PINS: Final = ROOT / "bundle" / "requirements.txt"
FORMATS: Final = {
    "linux": ("linux", "system"),
    "darwin": ("macOS", "app"),
    "win32": ("windows", "app"),
}
"""What Briefcase calls the platforms and their formats."""

DEBIAN_TOOLS: Final = {
    "python3-venv": "/usr/share/doc/python3-venv",
    "python3-dev": "/usr/bin/python3-config",
    "build-essential": "/usr/bin/make",
    "git": "/usr/bin/git",
    "xz-utils": "/usr/bin/xz",
    **{
        package: f"/usr/share/doc/{package}/copyright"
        for package in sorted(set(portable.LIBRARIES.values()))
    },
}
"""Packages with which those for Linux are built, and a place that each brings."""


def main(arguments: Sequence[str]) -> int:
    """Do what was asked for; return the exit status."""
    match list(arguments):
        case []:
            return build()
        case ["sizes"]:
            return sizes.main(tree())
        case ["prove"]:
            from bundle import prove

            return prove.main(DIST)
    sys.stderr.write(f"{__doc__}\n")
    return 2


def build() -> int:
    """Build; return the exit status."""
    if sys.platform == "linux" and not debian_tools():
        return 1
    begun = time.monotonic()
    subprocess.run([sys.executable, str(ROOT / "bundle" / "stage.py")], check=True)
    python = briefcase_python()
    shutil.rmtree(BUILD, ignore_errors=True)
    for path in DIST.glob("[Rr]ed[Nn]ote*"):
        path.unlink()
    for command in ("create", "build", "package"):
        if command == "package" and sys.platform == "linux":
            finish.finish(tree(), portable.system_python())
        status = briefcase(python, command)
        if status != 0:
            return status
    if sys.platform == "linux":
        portable.pack(tree(), DIST, str(of_project(ROOT)["version"]), source_time())
    write_sums(DIST)
    for path in sorted(DIST.iterdir()):
        sys.stdout.write(f"{path.stat().st_size / 1e6:8.1f} MB  {path.relative_to(ROOT)}\n")
    sys.stdout.write(f"Built in {time.monotonic() - begun:.0f} s\n")
    return 0


def tree() -> Path:
    """Return the folder of the Linux package that has ``usr`` in it."""
    found = [path.parent for path in BUILD.glob("*/*/rednote-desktop-*/usr")]
    if len(found) != 1:
        raise SystemExit("No Linux package was built here yet: python3 dev.py package")
    return found[0]


def debian_tools() -> bool:
    """Tell whether all tools are there; install them when root, else say how."""
    missing = [name for name, place in DEBIAN_TOOLS.items() if not Path(place).exists()]
    if not missing or shutil.which("apt-get") is None:
        return True
    install = ["apt-get", "install", "--yes", "--no-install-recommends", *missing]
    if os.geteuid() == 0:
        return subprocess.call(install) == 0
    sys.stderr.write(f"To build a .deb, first:\n    sudo {' '.join(install)}\n")
    return False


def briefcase_python() -> Path:
    """Return the Python of Briefcase's environment, made where it is not as pinned."""
    system = "/usr/bin/python3" if sys.platform == "linux" else sys.executable
    folder = FOLDER / "briefcase"
    python = folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    stamp = folder / "pins"
    pins = PINS.read_text(encoding="utf-8")
    if not stamp.exists() or stamp.read_text(encoding="utf-8") != pins:
        subprocess.run([system, "-m", "venv", "--clear", str(folder)], check=True)
        install = [str(python), "-m", "pip", "install", "--disable-pip-version-check", "-q"]
        subprocess.run([*install, "-r", str(PINS)], check=True)
        stamp.write_text(pins, encoding="utf-8")
    return python


def briefcase(python: Path, command: str) -> int:
    """Run one Briefcase command on ``briefcase.toml``."""
    options = ["--adhoc-sign"] if command == "package" else []
    variables = {
        **os.environ,
        # zstd packs the .deb many times faster than xz and a few percent larger.
        "DPKG_DEB_COMPRESSOR_TYPE": "zstd",
        "DPKG_DEB_COMPRESSOR_LEVEL": "15",
        "SOURCE_DATE_EPOCH": str(source_time()),
        "PYTHONPATH": "",
    }
    root = str(ROOT / "bundle" / "root.py")
    arguments = [str(python), root, command, *FORMATS[sys.platform], *options, "--no-input"]
    return subprocess.call(arguments, cwd=ROOT, env=variables)


def source_time() -> int:
    """Return when the sources were last changed, in seconds since 1970, as git knows it.

    Files in packages bear this time, so that the same sources give the same packages. Sources
    without git get that of the change log.
    """
    asked = subprocess.run(
        ["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    if asked.returncode == 0 and asked.stdout.strip():
        return int(asked.stdout)
    return int((ROOT / "CHANGELOG.md").stat().st_mtime)


def write_sums(folder: Path) -> None:
    """Write ``SHA256SUMS`` over the files of a folder, as ``sha256sum --check`` reads it."""
    files = sorted(path for path in folder.iterdir() if path.name != "SHA256SUMS")
    lines = []
    for path in files:
        with path.open("rb") as file:
            lines.append(f"{hashlib.file_digest(file, 'sha256').hexdigest()}  {path.name}\n")
    (folder / "SHA256SUMS").write_text("".join(lines), encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
