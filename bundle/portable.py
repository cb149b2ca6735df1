"""Pack the tree of the Linux package as a folder to unpack and run, with a Python of its own.

The folder holds what the ``.deb`` holds. In addition it has the Python that the program was built
for, which another distribution may not have, and the few libraries that not every desktop has.
"""

from __future__ import annotations

import platform
import shutil
import subprocess
import tarfile
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from bundle.finish import compile_all
from bundle.project import ROOT

PARTS: Final = ROOT / "bundle" / "unpacked"

LIBRARIES: Final = {
    "libssl.so.3": "libssl3",
    "libcrypto.so.3": "libssl3",
    "libsqlite3.so.0": "libsqlite3-0",
    "libffi.so.8": "libffi8",
    "libbz2.so.1.0": "libbz2-1.0",
    "liblzma.so.5": "liblzma5",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-util.so.1": "libxcb-util1",
}
"""Libraries of this system that go along, and the package of each, which has its licence."""

LEFT_OUT: Final = (
    "__pycache__",
    "EXTERNALLY-MANAGED",
    "config-*",
    "ensurepip",
    "idlelib",
    "lib2to3",
    "pydoc_data",
    "sitecustomize.py",
    "test",
    "tkinter",
    "turtle*",
    "venv",
    "_crypt.*",
    "_ctypes_test.*",
    "_curses*.so",
    "_dbm.*",
    "_gdbm.*",
    "_test*.so",
    "_tkinter.*",
    "_uuid.*",
    "_xx*.so",
    "nis.*",
    "ossaudiodev.*",
    "readline.*",
    "xxlimited*",
)
"""What of Python's library a program with a window has no use for."""


def pack(tree: Path, target: Path, version: str, time: int) -> Path:
    """Pack ``tree``, the folder with ``usr`` in it, below ``target``; return the archive.

    ``time``, in seconds since 1970, is that of every file, so that the same sources give the same
    archive.
    """
    name = archive_name(version)
    folder = tree.parent / "portable" / name
    lay_out(tree, folder)
    archive = target / f"{name}.tar.xz"
    make_archive(folder, archive, time)
    return archive


def archive_name(version: str) -> str:
    """Return the name of the archive without its suffix, which is that of the folder in it."""
    return f"rednote-desktop-{version}-linux-{platform.machine()}"


def lay_out(tree: Path, folder: Path) -> None:
    """Make the folder afresh."""
    shutil.rmtree(folder.parent, ignore_errors=True)
    library, share = folder / "lib", folder / "share"
    packed = tree / "usr" / "lib" / "rednote-desktop"
    shutil.copytree(packed, library / "rednote-desktop", copy_function=link)
    for part in ("applications", "icons", "man", "metainfo"):
        shutil.copytree(tree / "usr" / "share" / part, share / part)
    shutil.copy2(PARTS / "start.py", library / "start.py")
    for script in ("rednote-desktop", "rednote-desktop-menu", "README.txt"):
        shutil.copy2(PARTS / script, folder / script)
    add_python(library / "python")
    add_libraries(library / "libraries")
    documents = tree / "usr" / "share" / "doc" / "rednote-desktop"
    text = "\n".join([(documents / "copyright").read_text(encoding="utf-8"), *system_licences()])
    (folder / "LICENSES.txt").write_text(text, encoding="utf-8")


def link(source: str, target: str) -> None:
    """Give a file a second name instead of copying 400 megabytes."""
    Path(target).hardlink_to(source)


def system_python() -> Path:
    """Return the Python of the system, by its full name, such as ``/usr/bin/python3.11``."""
    return Path("/usr/bin/python3").resolve()


def add_python(folder: Path) -> None:
    """Copy the system's Python with the part of its library that is of use."""
    python = system_python()
    library = folder / "lib" / python.name
    program = folder / "bin" / "python3"
    program.parent.mkdir(parents=True)
    shutil.copy2(python, program)
    shutil.copytree(
        Path("/usr/lib") / python.name, library, ignore=shutil.ignore_patterns(*LEFT_OUT)
    )
    compile_all(library, python, python.name)


def add_libraries(folder: Path) -> None:
    """Copy the libraries that not every desktop has."""
    folder.mkdir()
    listed = subprocess.run(
        ["/sbin/ldconfig", "-p"], capture_output=True, text=True, check=True
    ).stdout
    wanted = f"({platform.machine().replace('_', '-')})"
    for line in listed.splitlines():
        name, _, rest = line.strip().partition(" ")
        kind, _, path = rest.partition(" => ")
        if name in LIBRARIES and wanted.strip("()") in kind and not (folder / name).exists():
            shutil.copy2(Path(path).resolve(), folder / name)
    missing = sorted(name for name in LIBRARIES if not (folder / name).exists())
    if missing:
        packages = " ".join(sorted({LIBRARIES[name] for name in missing}))
        raise SystemExit(f"To pack the portable folder, first install: {packages}")


def system_licences() -> Iterator[str]:
    """Yield the licences of Python and of the libraries that go along."""
    for package in (system_python().name, *sorted(set(LIBRARIES.values()))):
        file = Path("/usr/share/doc") / package / "copyright"
        text = file.read_text(encoding="utf-8", errors="replace")
        yield f"\n{'=' * 79}\n{package}, of Debian\n\n{text}"


def make_archive(folder: Path, archive: Path, time: int) -> None:
    """Pack a folder; the same folder gives the same archive."""
    plain = archive.with_suffix("")
    archive.parent.mkdir(parents=True, exist_ok=True)
    with tarfile.open(plain, "w", format=tarfile.GNU_FORMAT) as tar:
        for path in (folder, *sorted(folder.rglob("*"))):
            entry = tar.gettarinfo(path, str(path.relative_to(folder.parent)))
            entry.uid = entry.gid = 0
            entry.uname = entry.gname = "root"
            entry.mtime = time
            if entry.islnk():
                entry.type = tarfile.REGTYPE
                entry.size = path.stat().st_size
            if entry.isreg():
                with path.open("rb") as file:
                    tar.addfile(entry, file)
            else:
                tar.addfile(entry)
    # Level 3 is a tenth larger than 6 and done in a third of the time; blocks let all cores work.
    options = ["-3", "--threads=0", "--block-size=16MiB", "--force"]
    subprocess.run(["xz", *options, str(plain)], check=True)
