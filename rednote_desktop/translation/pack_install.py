"""Installs language packs from files, and removes them."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Final

from rednote_desktop.domain.errors import Full, PackProblem, PackRefused
from rednote_desktop.translation.pack_archive import MOST_BYTES
from rednote_desktop.translation.packs import (
    SUFFIX,
    PackFile,
    PackStore,
    file_digest,
    order,
    read_metadata,
)

Trial = Callable[[PackFile, Path], object]
"""Raises ``PackRefused`` for a pack that does not translate; given the pack and the cache."""

_SPARE_BYTES: Final = 50_000_000


class PackInstaller:
    """The packs of a profile, beside those that come with the program; blocks while it works."""

    def __init__(self, folder: Path, bundled: Path, cache: Path, trial: Trial) -> None:
        self.folder = folder
        self._cache = cache
        self._trial = trial
        self.bundled = PackStore([bundled], cache)
        self.installed = PackStore([folder], cache, base=self.bundled)

    def install(self, path: Path, sha256: str = "") -> PackFile:
        """Look a pack over, try it, and install it; return it as it lies there now.

        An older one of the same pair of languages goes. Raises ``PackRefused``, ``Full`` and
        ``OSError``.
        """
        size = path.stat().st_size
        if size > MOST_BYTES:
            raise PackRefused(f"{size} bytes", PackProblem.TOO_LARGE)
        self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if shutil.disk_usage(self.folder).free < size + _SPARE_BYTES:
            raise Full(f"{size} bytes to install")
        with tempfile.TemporaryDirectory(dir=self.folder, prefix="new-") as made:
            copy = Path(made) / f"new{SUFFIX}"
            shutil.copyfile(path, copy)
            if sha256 and file_digest([copy]) != sha256:
                raise PackRefused(path.name, PackProblem.CHECKSUM)
            file = read_metadata(copy)
            self._refuse_older(file)
            try:
                self.bundled.unpack(file)
                self._trial(file, self._cache)
            except BaseException:
                if file_digest([copy]) not in self._digests():
                    self.bundled.forget(file)
                raise
            return self._put(file)

    def remove(self, file: PackFile) -> None:
        """Delete an installed pack; what was unpacked of it goes too. Raises ``OSError``."""
        if file.path.parent != self.folder:
            raise ValueError(f"{file.path.name} comes with the program")
        self.installed.forget(file)
        file.path.unlink(missing_ok=True)

    def _refuse_older(self, file: PackFile) -> None:
        for known in (*self.bundled.files(), *self.installed.all_files()):
            same_pair = (known.source, known.target) == (file.source, file.target)
            if same_pair and order(known.version) >= order(file.version):
                raise PackRefused(f"{known.version} >= {file.version}", PackProblem.OLDER)

    def _put(self, file: PackFile) -> PackFile:
        name = f"translate-{file.source}_{file.target}-{file.version}".replace(".", "_")
        place = self.folder / f"{name}{SUFFIX}"
        older = [
            known
            for known in self.installed.all_files()
            if (known.source, known.target) == (file.source, file.target)
        ]
        with file.path.open("rb+") as written:
            os.fsync(written.fileno())
        os.replace(file.path, place)
        for known in older:
            if known.path != place:
                self.remove(known)
        return read_metadata(place)

    def _digests(self) -> set[str]:
        files = (*self.bundled.all_files(), *self.installed.all_files())
        return {file_digest([known.path]) for known in files}
