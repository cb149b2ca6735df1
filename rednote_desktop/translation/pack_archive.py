"""Reads the zip archive of a language pack as what it is: a file from a stranger."""

from __future__ import annotations

import errno
import lzma
import shutil
import stat
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path, PurePosixPath
from typing import Final

from rednote_desktop.domain.errors import Full, PackProblem, PackRefused

MOST_BYTES: Final = 2_000_000_000
"""So large may a pack be, as a file and unpacked."""

_MOST_MEMBERS: Final = 200
_BOMB_BYTES: Final = 100_000_000
_BOMB_RATIO: Final = 30
_BLOCK: Final = 1 << 20
_DAMAGED: Final = (
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
    EOFError,
    ValueError,
    AttributeError,
    # What zipfile raises for members that are encrypted or packed in a way it does not know.
    RuntimeError,
)

Members = list[tuple[zipfile.ZipInfo, PurePosixPath]]


@contextmanager
def opened(path: Path) -> Iterator[tuple[zipfile.ZipFile, Members]]:
    """Open a pack and look its members over: each with its name below the pack's one folder.

    Whatever is wrong with it, here or while it is open, is raised as ``PackRefused``, a full
    disk as ``Full``.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            yield archive, _members(archive)
    except PackRefused as error:
        raise PackRefused(f"{path.name}: {error}", error.problem) from error
    except OSError as error:
        if error.errno == errno.ENOSPC:
            raise Full(path.name) from error
        raise PackRefused(f"{path.name}: {error}") from error
    except _DAMAGED as error:
        raise PackRefused(f"{path.name}: {error}") from error


def read_member(archive: zipfile.ZipFile, members: Members, name: str, most: int) -> bytes | None:
    """Return a member's bytes, or None without it; ``PackRefused`` when it is larger than that."""
    for member, path in members:
        if path == PurePosixPath(name):
            if member.file_size > most:
                raise PackRefused(f"{name} too large", PackProblem.TOO_LARGE)
            return archive.read(member)
    return None


def extract(archive: zipfile.ZipFile, members: Members, folder: Path) -> None:
    """Write all members below a folder; ``PackRefused``, and ``Full`` where they do not fit."""
    needed = sum(member.file_size for member, _ in members)
    if shutil.disk_usage(folder).free < needed + _BOMB_BYTES:
        raise Full(f"{needed} bytes to unpack")
    for member, name in members:
        _copy(archive, member, folder / name)


def _members(archive: zipfile.ZipFile) -> Members:
    infos = archive.infolist()
    if len(infos) > _MOST_MEMBERS:
        raise PackRefused("too many files in it", PackProblem.TOO_LARGE)
    unpacked = sum(info.file_size for info in infos)
    packed = sum(info.compress_size for info in infos)
    if unpacked > MOST_BYTES or (unpacked > _BOMB_BYTES and unpacked > _BOMB_RATIO * packed):
        raise PackRefused("too large unpacked", PackProblem.TOO_LARGE)
    members = []
    tops = set()
    for info in infos:
        if info.is_dir():
            continue
        if stat.S_ISLNK(info.external_attr >> 16):
            raise PackRefused(f"a link in it: {info.filename!r}", PackProblem.UNSAFE)
        path = PurePosixPath(info.filename)
        unsafe = "\\" in info.filename or ":" in info.filename or path.is_absolute()
        if unsafe or ".." in path.parts or len(path.parts) < 2:
            raise PackRefused(f"an unsafe name in it: {info.filename!r}", PackProblem.UNSAFE)
        tops.add(path.parts[0])
        members.append((info, PurePosixPath(*path.parts[1:])))
    if len(tops) != 1:
        raise PackRefused("not one folder in it")
    return members


def _copy(archive: zipfile.ZipFile, member: zipfile.ZipInfo, to: Path) -> None:
    to.parent.mkdir(parents=True, exist_ok=True)
    left = member.file_size
    with archive.open(member) as source, to.open("xb") as target:
        while block := source.read(min(_BLOCK, left + 1)):
            left -= len(block)
            if left < 0:
                raise PackRefused(f"larger than it says: {member.filename!r}", PackProblem.UNSAFE)
            target.write(block)
