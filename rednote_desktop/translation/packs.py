"""Language packs in the ``.argosmodel`` form: finding them, reading them safely, unpacking once.

Such a pack is a zip archive with one folder that holds ``metadata.json``,
``sentencepiece.model`` and ``model/`` (a CTranslate2 model). Source of the form: the package
format of Argos Translate, https://github.com/argosopentech/argos-translate (MIT).
"""

from __future__ import annotations

import hashlib
import json
import logging
import os
import shutil
import stat
import tempfile
import zipfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Final

from rednote_desktop.domain.errors import EngineFailed

SUFFIX: Final = ".argosmodel"
_MOST_MEMBERS: Final = 200
_MOST_BYTES: Final = 2_000_000_000
_METADATA_BYTES: Final = 100_000
_MARK: Final = "complete.json"
_BLOCK: Final = 1 << 20

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class PackFile:
    """A pack as it lies on the disk, not unpacked; ``size`` in bytes."""

    path: Path
    source: str
    target: str
    version: str
    target_prefix: str
    description: str
    size: int

    @property
    def weak(self) -> bool:
        """Whether its makers call it a prototype."""
        return "prototype" in self.description.lower()


@dataclass(frozen=True, slots=True)
class LanguagePack:
    """An unpacked pack. Packs of equal ``weights`` (a digest) can share one loaded model."""

    file: PackFile
    model: Path
    vocabulary: Path
    weights: str


class PackStore:
    """The packs of some folders, earlier folders first; unpacked below ``cache``."""

    def __init__(self, folders: Iterable[Path], cache: Path) -> None:
        self._folders = tuple(folders)
        self._cache = cache

    def files(self) -> tuple[PackFile, ...]:
        """Return the newest readable pack of every pair of languages.

        Packs that cannot be read are logged and left out.
        """
        newest: dict[tuple[str, str], PackFile] = {}
        for path in self._paths():
            try:
                file = read_metadata(path)
            except EngineFailed as error:
                _log.warning("language pack %s left out: %s", path.name, error)
                continue
            known = newest.get((file.source, file.target))
            if known is None or _order(file.version) > _order(known.version):
                newest[file.source, file.target] = file
        return tuple(newest.values())

    def unpack(self, file: PackFile) -> LanguagePack:
        """Return the pack unpacked, doing it once per content; ``EngineFailed`` when damaged."""
        try:
            return self._unpack(file)
        except (OSError, zipfile.BadZipFile, ValueError, EOFError) as error:
            raise EngineFailed(f"{file.path.name}: {error}") from error

    def _paths(self) -> Iterable[Path]:
        for folder in self._folders:
            if folder.is_dir():
                yield from sorted(folder.glob(f"*{SUFFIX}"))

    def _unpack(self, file: PackFile) -> LanguagePack:
        folder = self._cache / _digest([file.path])[:32]
        if not (folder / _MARK).is_file():
            self._extract(file.path, folder)
        mark = json.loads((folder / _MARK).read_text("utf-8"))
        return LanguagePack(
            file, folder / "model", folder / "sentencepiece.model", str(mark["weights"])
        )

    def _extract(self, path: Path, folder: Path) -> None:
        self._cache.mkdir(mode=0o700, parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=self._cache, prefix="unpacking-") as made:
            work = Path(made) / "pack"
            work.mkdir()
            with zipfile.ZipFile(path) as archive:
                for member, name in _members(archive):
                    _copy(archive, member, work / name)
            model = work / "model"
            if not (model / "model.bin").is_file() or not (work / "sentencepiece.model").is_file():
                raise ValueError("no model or vocabulary in it")
            parts = [*sorted(model.iterdir()), work / "sentencepiece.model"]
            mark = {"pack": path.name, "weights": _digest(parts)}
            (work / _MARK).write_text(json.dumps(mark), "utf-8")
            if folder.exists():
                shutil.rmtree(folder)
            try:
                os.replace(work, folder)
            except OSError:
                # Another process unpacked the same content meanwhile.
                if not (folder / _MARK).is_file():
                    raise


def read_metadata(path: Path) -> PackFile:
    """Read what a pack says of itself without unpacking it; ``EngineFailed`` when it cannot be."""
    try:
        with zipfile.ZipFile(path) as archive:
            for member, name in _members(archive):
                if name == PurePosixPath("metadata.json"):
                    if member.file_size > _METADATA_BYTES:
                        raise ValueError("metadata too large")
                    data = json.loads(archive.read(member))
                    break
            else:
                raise ValueError("no metadata in it")
        return PackFile(
            path,
            source=_field(data, "from_code"),
            target=_field(data, "to_code"),
            version=_field(data, "package_version"),
            target_prefix=str(data.get("target_prefix", "")),
            description=str(data.get("description", "")),
            size=path.stat().st_size,
        )
    except (OSError, zipfile.BadZipFile, ValueError, AttributeError, EOFError) as error:
        raise EngineFailed(f"{path.name}: {error}") from error


def _field(data: dict[str, object], name: str) -> str:
    value = data.get(name)
    if not isinstance(value, str) or not value:
        raise ValueError(f"no {name} in its metadata")
    return value


def _members(archive: zipfile.ZipFile) -> list[tuple[zipfile.ZipInfo, PurePosixPath]]:
    """Return the files of the archive with their names below its one folder.

    Raises ``ValueError`` for names that lead out of the folder, links, and sizes out of bounds.
    """
    infos = archive.infolist()
    if len(infos) > _MOST_MEMBERS:
        raise ValueError("too many files in it")
    if sum(info.file_size for info in infos) > _MOST_BYTES:
        raise ValueError("too large unpacked")
    members = []
    tops = set()
    for info in infos:
        if info.is_dir():
            continue
        if stat.S_ISLNK(info.external_attr >> 16):
            raise ValueError(f"a link in it: {info.filename!r}")
        path = PurePosixPath(info.filename)
        if "\\" in info.filename or ":" in info.filename or path.is_absolute():
            raise ValueError(f"an unsafe name in it: {info.filename!r}")
        if ".." in path.parts or len(path.parts) < 2:
            raise ValueError(f"an unsafe name in it: {info.filename!r}")
        tops.add(path.parts[0])
        members.append((info, PurePosixPath(*path.parts[1:])))
    if len(tops) != 1:
        raise ValueError("not one folder in it")
    return members


def _copy(archive: zipfile.ZipFile, member: zipfile.ZipInfo, to: Path) -> None:
    to.parent.mkdir(parents=True, exist_ok=True)
    left = member.file_size
    with archive.open(member) as source, to.open("xb") as target:
        while block := source.read(min(_BLOCK, left + 1)):
            left -= len(block)
            if left < 0:
                raise ValueError(f"larger than it says: {member.filename!r}")
            target.write(block)


def _digest(paths: Iterable[Path]) -> str:
    digest = hashlib.sha256()
    for path in paths:
        with path.open("rb") as file:
            while block := file.read(_BLOCK):
                digest.update(block)
    return digest.hexdigest()


def _order(version: str) -> tuple[int, ...]:
    return tuple(int(part) if part.isdigit() else 0 for part in version.split("."))


def bundled_packs(folder: Path) -> tuple[PackFile, ...]:
    """Return the packs that come with the program, the newest of every pair of languages."""
    return PackStore([folder], folder).files()
