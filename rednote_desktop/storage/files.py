"""Pictures and videos kept under the hash of their content."""

from __future__ import annotations

import errno
import hashlib
import os
import re
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import IO, Final

from rednote_desktop.domain.errors import Full, StorageError

_SUFFIX: Final = re.compile(r"\.[a-z0-9]{1,8}")
_BLOCK: Final = 1 << 20
_NO_ROOM: Final = (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC))


def make_private(folder: Path) -> None:
    """Make a folder for its owner alone, and each that is missing above it. Raises ``OSError``."""
    if not folder.parent.is_dir():
        make_private(folder.parent)
    folder.mkdir(mode=0o700, exist_ok=True)


class MediaFiles:
    """A folder in which every file is named by the SHA-256 of its content.

    The same content is kept once. Files appear whole or not at all. Methods block: call them on
    a worker thread. They raise ``Full`` and ``StorageError``.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def add_bytes(self, data: bytes, suffix: str) -> Path:
        """Keep ``data`` under its hash with a suffix such as ``.jpg``; return the path."""
        target = self._place(hashlib.sha256(data).hexdigest(), suffix)
        return self._write(target, len(data), lambda file: file.write(data))

    def add_file(self, source: Path) -> Path:
        """Keep a copy of a file under the hash of its content; return the path."""
        try:
            with source.open("rb") as file:
                digest = hashlib.file_digest(file, "sha256").hexdigest()
                size = file.tell()
            target = self._place(digest, source.suffix.lower())
            if target == source:
                return target
            with source.open("rb") as file:
                return self._write(
                    target, size, lambda copy: shutil.copyfileobj(file, copy, _BLOCK)
                )
        except OSError as error:
            raise StorageError(f"{source}: {error}") from error

    def relative(self, path: Path) -> str:
        """Return the name under which a kept file can be found again after a move."""
        return path.relative_to(self.folder).as_posix()

    def path(self, relative: str) -> Path:
        """Return the path of a name that ``relative`` gave; raises ``StorageError`` if unsafe."""
        path = self.folder.joinpath(*relative.split("/"))
        if ".." in path.parts or not path.is_relative_to(self.folder):
            raise StorageError(f"unsafe name {relative!r}")
        return path

    def remove(self, relative: str) -> None:
        """Delete a kept file; one that is gone already raises nothing."""
        try:
            self.path(relative).unlink(missing_ok=True)
        except OSError as error:
            raise StorageError(str(error)) from error

    def size(self) -> int:
        """Return the bytes that all kept files take."""
        return sum(item.stat().st_size for item in self.folder.rglob("*") if item.is_file())

    def _place(self, digest: str, suffix: str) -> Path:
        if suffix and not _SUFFIX.fullmatch(suffix):
            raise StorageError(f"unsafe suffix {suffix!r}")
        return self.folder / digest[:2] / (digest + suffix)

    def _write(self, target: Path, size: int, fill: Callable[[IO[bytes]], object]) -> Path:
        if target.exists() and target.stat().st_size == size:
            return target
        temporary: Path | None = None
        try:
            make_private(target.parent)
            handle, name = tempfile.mkstemp(dir=target.parent, prefix=".part-")
            temporary = Path(name)
            with os.fdopen(handle, "wb") as file:
                fill(file)
                file.flush()
                os.fsync(file.fileno())
            temporary.replace(target)
        except OSError as error:
            if temporary is not None:
                temporary.unlink(missing_ok=True)
            if error.errno in _NO_ROOM:
                raise Full(str(error)) from error
            raise StorageError(str(error)) from error
        return target
