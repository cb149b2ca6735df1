"""A zip archive of a person's own data: written whole or not at all, read as a stranger's."""

from __future__ import annotations

import os
import re
import stat
import tempfile
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from rednote_desktop.domain.errors import Corrupt

MOST_BYTES: Final = 8_000_000_000
"""So much may an archive hold, unpacked."""
MOST_TEXT: Final = 256_000_000
MOST_MEDIUM: Final = 1_000_000_000
_MOST_MEMBERS: Final = 200_000
_BOMB_RATIO: Final = 200
_BOMB_BYTES: Final = 10_000_000
_BLOCK: Final = 1 << 20
_MEDIUM: Final = re.compile(r"media/([0-9a-f]{2}/[0-9a-f]{64}(?:\.[a-z0-9]{1,8})?)")
_DAMAGED: Final = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    ValueError,
    RuntimeError,
    NotImplementedError,
)


@contextmanager
def writing(path: Path) -> Iterator[zipfile.ZipFile]:
    """Give an archive to write to that takes its place once it is whole. Raises ``OSError``."""
    descriptor, name = tempfile.mkstemp(prefix=".", suffix=".part", dir=path.parent)
    part = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as file:
            with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
                yield archive
            file.flush()
            os.fsync(file.fileno())
        os.replace(part, path)
    except BaseException:
        part.unlink(missing_ok=True)
        raise


class ArchiveReader:
    """An archive whose members are read by names that this program gives alone.

    Nothing is ever written under a name that stands in the archive. Raises ``Corrupt``.
    """

    def __init__(self, archive: zipfile.ZipFile) -> None:
        self._archive = archive
        members = archive.infolist()
        if len(members) > _MOST_MEMBERS or sum(each.file_size for each in members) > MOST_BYTES:
            raise Corrupt("more than an archive may hold")
        self._members: dict[str, zipfile.ZipInfo] = {}
        for member in members:
            if member.filename in self._members:
                raise Corrupt(f"{member.filename} is there twice")
            if stat.S_ISLNK(member.external_attr >> 16):
                raise Corrupt(f"{member.filename} is a link")
            self._members[member.filename] = member

    @property
    def media(self) -> tuple[str, ...]:
        """Names below ``media/`` of the form that this program writes."""
        found = (_MEDIUM.fullmatch(name) for name in self._members)
        return tuple(match.group(1) for match in found if match is not None)

    def text(self, name: str) -> bytes:
        """Return a member's bytes, empty without it."""
        member = self._members.get(name)
        return b"" if member is None else b"".join(self._blocks(member, MOST_TEXT))

    def extract_medium(self, name: str, folder: Path) -> Path:
        """Write a medium below a folder; return its path. Raises ``OSError`` too."""
        path = folder.joinpath(*name.split("/"))
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            for block in self._blocks(self._members[f"media/{name}"], MOST_MEDIUM):
                file.write(block)
        return path

    def _blocks(self, member: zipfile.ZipInfo, most: int) -> Iterator[bytes]:
        """Unpack a member block by block, whatever it says of its own size."""
        allowed = max(_BOMB_BYTES, member.compress_size * _BOMB_RATIO)
        done = 0
        try:
            with self._archive.open(member) as file:
                while block := file.read(_BLOCK):
                    done += len(block)
                    if done > min(most, allowed):
                        raise Corrupt(f"{member.filename} is too large")
                    yield block
        except (*_DAMAGED, OSError) as error:  # a wrong place in it leads before its beginning
            raise Corrupt(f"{member.filename}: {error}") from error


@contextmanager
def reading(path: Path) -> Iterator[ArchiveReader]:
    """Open an archive. Raises ``Corrupt`` and ``OSError``."""
    try:
        archive = zipfile.ZipFile(path)
    except _DAMAGED as error:
        raise Corrupt(str(error)) from error
    with archive:
        yield ArchiveReader(archive)
