from __future__ import annotations

import errno
import hashlib
import os
from pathlib import Path

import pytest

from rednote_desktop.domain.errors import Full, StorageError
from rednote_desktop.storage.files import MediaFiles

DATA = b"picture" * 1000


def test_the_same_content_is_kept_once(tmp_path: Path) -> None:
    files = MediaFiles(tmp_path / "media")
    source = tmp_path / "Picked.JPG"
    source.write_bytes(DATA)
    first = files.add_bytes(DATA, ".jpg")
    assert files.add_file(source) == first
    assert files.add_file(first) == first
    assert first.stem == hashlib.sha256(DATA).hexdigest()
    assert first.read_bytes() == DATA
    assert files.size() == len(DATA)
    assert [item for item in files.folder.rglob("*") if item.is_file()] == [first]


def test_a_cut_off_file_is_made_whole(tmp_path: Path) -> None:
    files = MediaFiles(tmp_path)
    path = files.add_bytes(DATA, ".png")
    path.write_bytes(DATA[:10])
    assert files.add_bytes(DATA, ".png").read_bytes() == DATA


def test_names_survive_a_move(tmp_path: Path) -> None:
    files = MediaFiles(tmp_path / "old")
    name = files.relative(files.add_bytes(DATA, ""))
    files.folder.rename(tmp_path / "new")
    moved = MediaFiles(tmp_path / "new")
    assert moved.path(name).read_bytes() == DATA
    moved.remove(name)
    moved.remove(name)
    assert moved.size() == 0


@pytest.mark.parametrize("name", ["../outside", "a/../../b", "a/.."])
def test_names_cannot_lead_outside(tmp_path: Path, name: str) -> None:
    with pytest.raises(StorageError):
        MediaFiles(tmp_path / "media").path(name)


@pytest.mark.parametrize("suffix", ["/../x", ".JPG", "jpg", ".a b", "." + "x" * 9])
def test_unsafe_suffixes(tmp_path: Path, suffix: str) -> None:
    with pytest.raises(StorageError):
        MediaFiles(tmp_path).add_bytes(DATA, suffix)


def test_missing_source(tmp_path: Path) -> None:
    with pytest.raises(StorageError):
        MediaFiles(tmp_path).add_file(tmp_path / "gone.png")


@pytest.mark.parametrize(("number", "expected"), [(errno.ENOSPC, Full), (errno.EIO, StorageError)])
def test_no_room_leaves_nothing_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, expected: type[StorageError]
) -> None:
    def fail(handle: int) -> None:
        raise OSError(number, "no")

    monkeypatch.setattr(os, "fsync", fail)
    files = MediaFiles(tmp_path)
    with pytest.raises(expected):
        files.add_bytes(DATA, ".png")
    assert [item for item in tmp_path.rglob("*") if item.is_file()] == []
