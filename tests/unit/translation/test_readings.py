"""How the characters of a text are read, and that nobody waits or pays memory for it."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from rednote_desktop.domain.errors import StorageError
from rednote_desktop.storage.paths import resources_dir
from rednote_desktop.translation.readings import Readings
from rednote_desktop.translation.readings_build import READINGS
from rednote_desktop.translation.scripts import HAN


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("readings")
    READINGS.build(made / READINGS.name)
    return made


def test_readings_follow_the_context(folder: Path) -> None:
    readings = Readings(folder)
    assert readings.of_characters("银行行长") == ["yín", "háng", "háng", "zhǎng"]
    assert readings.of_characters("a好b") == ["", "hǎo", ""]
    assert readings.of_characters("㐀〇😀") == ["qiū", "líng", ""]
    assert readings.of_characters("") == []
    readings.close()


def test_they_are_those_of_pypinyin(folder: Path) -> None:
    from pypinyin import pinyin

    notes = (resources_dir() / "sample" / "notes.jsonl").read_text("utf-8").splitlines()
    texts = [
        run
        for note in map(json.loads, notes)
        for run in re.findall(f"[{HAN}]+", note["title"] + note["body"])
    ]
    readings = Readings(folder)
    assert sum(map(len, texts)) > 5_000
    assert [readings.of_characters(text) for text in texts] == [
        [each[0] for each in pinyin(text)] for text in texts
    ]
    readings.close()


def test_the_file_is_made_at_first_need_and_taken_where_it_was_shipped(
    folder: Path, tmp_path: Path
) -> None:
    old = tmp_path / "readings-0.1-0.sqlite"
    old.touch()
    readings = Readings(tmp_path)
    assert readings.of_characters("好") == ["hǎo"]
    readings.close()
    assert [path.name for path in tmp_path.iterdir()] == [READINGS.name]
    assert READINGS.place(folder, tmp_path / "cache") == folder / READINGS.name
    shipped = Readings(tmp_path / "cache", folder)
    assert shipped.of_characters("好") == ["hǎo"]
    shipped.close()
    assert not (tmp_path / "cache").exists()


def test_a_file_that_is_there_is_not_made_again(folder: Path) -> None:
    before = (folder / READINGS.name).stat()
    READINGS.ensure(folder)
    after = (folder / READINGS.name).stat()
    assert (after.st_ino, after.st_size) == (before.st_ino, before.st_size)


def test_what_is_wrong_with_the_file_is_an_error_of_storage(tmp_path: Path) -> None:
    (tmp_path / READINGS.name).write_bytes(b"no database" * 1_000)
    readings = Readings(tmp_path)
    with pytest.raises(StorageError):
        readings.of_characters("好")
    readings.close()
    readings.close()
    with pytest.raises(StorageError):
        readings.of_characters("行")


def test_what_the_package_carries_is_not_loaded(folder: Path) -> None:
    """Its tables take 50 MB as objects of Python's."""
    program = """
import sys
from pathlib import Path
from rednote_desktop.translation.readings import Readings

print("".join(Readings(Path(sys.argv[1])).of_characters("银行")), "pypinyin" in sys.modules)
"""
    made = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", program, str(folder)],
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )
    assert made.stdout.strip() == "yínháng False", made.stderr
