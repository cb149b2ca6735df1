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
import re
import shutil
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from rednote_desktop.domain.errors import EngineFailed, PackProblem, PackRefused
from rednote_desktop.translation.pack_archive import extract, opened, read_member

SUFFIX: Final = ".argosmodel"
_METADATA_BYTES: Final = 100_000
_README_BYTES: Final = 200_000
_WORDS: Final = 400
_CODE: Final = re.compile(r"[A-Za-z]{2,3}([-_][A-Za-z0-9]{1,8}){0,3}")
_VERSION: Final = re.compile(r"[0-9A-Za-z]{1,9}([.+-][0-9A-Za-z]{1,9}){0,5}")
_MARK: Final = "complete.json"
_BLOCK: Final = 1 << 20

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class PackFile:
    """A pack as it lies on the disk, not unpacked; ``size`` in bytes.

    ``licence`` is what its makers say, or empty. All words in it are theirs.
    """

    path: Path
    source: str
    target: str
    version: str
    target_prefix: str
    description: str
    size: int
    licence: str = ""

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
    """The packs of some folders, earlier folders first; unpacked below ``cache``.

    With ``base``, those count only that are newer than the packs of that store.
    """

    def __init__(self, folders: Iterable[Path], cache: Path, base: PackStore | None = None) -> None:
        self._folders = tuple(folders)
        self._cache = cache
        self._base = base

    def files(self) -> tuple[PackFile, ...]:
        """Return the newest readable pack of every pair of languages.

        Packs that cannot be read are logged and left out.
        """
        old = () if self._base is None else self._base.files()
        newest = {(file.source, file.target): file for file in old}
        for file in self.all_files():
            known = newest.get((file.source, file.target))
            if known is None or order(file.version) > order(known.version):
                newest[file.source, file.target] = file
        return tuple(file for file in newest.values() if file not in old)

    def all_files(self) -> tuple[PackFile, ...]:
        """Return every readable pack, those that a newer one puts aside as well."""
        found = []
        for path in self._paths():
            try:
                found.append(read_metadata(path))
            except EngineFailed as error:
                _log.warning("language pack %s left out: %s", path.name, error)
        return tuple(found)

    def unpack(self, file: PackFile) -> LanguagePack:
        """Return the pack unpacked, doing it once per content; ``EngineFailed`` when damaged."""
        try:
            return self._unpack(file)
        except (OSError, ValueError) as error:
            raise EngineFailed(f"{file.path.name}: {error}") from error

    def forget(self, file: PackFile) -> None:
        """Delete what was unpacked of a pack that is about to go."""
        try:
            digest = file_digest([file.path])
        except OSError:
            return
        shutil.rmtree(self._cache / digest[:32], ignore_errors=True)

    def _paths(self) -> Iterable[Path]:
        for folder in self._folders:
            if folder.is_dir():
                yield from sorted(folder.glob(f"*{SUFFIX}"))

    def _unpack(self, file: PackFile) -> LanguagePack:
        folder = self._cache / file_digest([file.path])[:32]
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
            with opened(path) as (archive, members):
                extract(archive, members, work)
            model = work / "model"
            if (work / "bpe.model").is_file():
                raise PackRefused("it needs byte pair encoding", PackProblem.OTHER_PIECES)
            if not (model / "model.bin").is_file() or not (work / "sentencepiece.model").is_file():
                raise PackRefused("no model or vocabulary in it", PackProblem.UNSUPPORTED)
            parts = [*sorted(model.iterdir()), work / "sentencepiece.model"]
            mark = {"pack": path.name, "weights": file_digest(parts)}
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
    """Read what a pack says of itself without unpacking it; ``PackRefused`` when it cannot be."""
    with opened(path) as (archive, members):
        content = read_member(archive, members, "metadata.json", _METADATA_BYTES)
        if content is None:
            raise PackRefused("no metadata in it")
        data = json.loads(content)
        if data.get("type", "translate") != "translate":
            raise PackRefused("it does not translate", PackProblem.UNSUPPORTED)
        return PackFile(
            path,
            source=_field(data, "from_code", _CODE),
            target=_field(data, "to_code", _CODE),
            version=_field(data, "package_version", _VERSION),
            target_prefix=str(data.get("target_prefix", "")),
            description=_words(data, "description"),
            size=path.stat().st_size,
            licence=_words(data, "licence") or _words(data, "license"),
        )


def readme(path: Path) -> str:
    """Return what a pack's makers wrote about it, or an empty text; raises ``PackRefused``."""
    with opened(path) as (archive, members):
        content = read_member(archive, members, "README.md", _README_BYTES)
    return "" if content is None else content.decode("utf-8", "replace")


def order(version: str) -> tuple[int, ...]:
    """Return what versions are compared by: ``1.10`` comes after ``1.9``."""
    parts = version.split(".")
    return tuple(int(part) if part.isdecimal() and len(part) < 10 else 0 for part in parts)


def file_digest(paths: Iterable[Path]) -> str:
    """Return the SHA-256 of some files, one after the other, in hexadecimal digits."""
    digest = hashlib.sha256()
    for path in paths:
        with path.open("rb") as file:
            while block := file.read(_BLOCK):
                digest.update(block)
    return digest.hexdigest()


def bundled_packs(folder: Path) -> tuple[PackFile, ...]:
    """Return the packs that come with the program, the newest of every pair of languages."""
    return PackStore([folder], folder).files()


def _field(data: dict[str, object], name: str, form: re.Pattern[str]) -> str:
    value = data.get(name)
    if not isinstance(value, str) or not form.fullmatch(value):
        raise PackRefused(f"no {name} in its metadata")
    return value


def _words(data: dict[str, object], name: str) -> str:
    value = data.get(name)
    return " ".join(value.split())[:_WORDS] if isinstance(value, str) else ""
