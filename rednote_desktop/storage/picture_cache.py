"""Pictures of other computers, kept on disk within a bound; the longest unused goes first."""

from __future__ import annotations

import hashlib
import logging
import os
import tempfile
import threading
from collections import OrderedDict
from pathlib import Path
from typing import Final

_logger = logging.getLogger(__name__)

_UNFINISHED: Final = ".part-"


class PictureCache:
    """Files by the hash of the address they came from, readable by their owner alone.

    May be used by many threads; methods block. What cannot be written is not kept, and said in
    the log: a cache is no reason to trouble the reader.
    """

    def __init__(self, folder: Path, max_bytes: int) -> None:
        self._folder = folder
        self._max_bytes = max_bytes
        self._gate = threading.Lock()
        self._sizes: OrderedDict[str, int] | None = None
        self._bytes = 0

    @property
    def bytes_used(self) -> int:
        """How many bytes the kept files take."""
        with self._gate:
            self._index()
            return self._bytes

    def find(self, url: str) -> Path | None:
        """Return the file of an address, or ``None``; it counts as used now."""
        name = _name(url)
        with self._gate:
            sizes = self._index()
            if name not in sizes:
                return None
            path = self._folder / name
            try:
                os.utime(path)
            except OSError:
                self._bytes -= sizes.pop(name)
                return None
            sizes.move_to_end(name)
            return path

    def keep(self, url: str, data: bytes) -> Path | None:
        """Keep a file whole or not at all; return where it is, ``None`` if it was not written."""
        name = _name(url)
        path = self._folder / name
        temporary: Path | None = None
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            handle, part = tempfile.mkstemp(dir=self._folder, prefix=_UNFINISHED)
            temporary = Path(part)
            with os.fdopen(handle, "wb") as file:
                file.write(data)
            temporary.replace(path)
        except OSError as error:
            _logger.warning("A picture could not be kept: %s", error)
            if temporary is not None:
                temporary.unlink(missing_ok=True)
            return None
        with self._gate:
            sizes = self._index()
            self._bytes += len(data) - sizes.pop(name, 0)
            sizes[name] = len(data)
            self._trim(sizes)
        return path

    def _trim(self, sizes: OrderedDict[str, int]) -> None:
        while self._bytes > self._max_bytes and len(sizes) > 1:
            name, size = sizes.popitem(last=False)
            self._bytes -= size
            (self._folder / name).unlink(missing_ok=True)

    def _index(self) -> OrderedDict[str, int]:
        """Return what is kept, the longest unused first; the folder is read once."""
        if self._sizes is None:
            found: list[tuple[float, str, int]] = []
            for path in self._folder.glob("*") if self._folder.is_dir() else ():
                if path.name.startswith(_UNFINISHED):
                    path.unlink(missing_ok=True)
                    continue
                state = path.stat()
                found.append((state.st_mtime, path.name, state.st_size))
            self._sizes = OrderedDict((name, size) for _, name, size in sorted(found))
            self._bytes = sum(self._sizes.values())
        return self._sizes


def _name(url: str) -> str:
    return hashlib.sha256(url.encode()).hexdigest()
