"""The locale tools begin, bring up to date and compile the files of languages."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from i18n import locales
from rednote_desktop.ui.language.ts_file import read_ts
from tests.unit.locale_files import FORMS, PANEL, translate


@pytest.fixture
def package(tmp_path: Path) -> Path:
    folder = tmp_path / "code"
    folder.mkdir()
    (folder / "panel.py").write_text(PANEL, encoding="utf-8")
    return folder


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "i18n"
    folder.mkdir()
    return folder


@pytest.fixture
def chinese(folder: Path, package: Path) -> Path:
    """Return a Chinese locale file that is complete and up to date."""
    path = locales.add("zh_CN", folder)
    locales.update([path], package)
    translate(path, {"{name} likes this": "{name} 觉得很赞"}, FORMS["zh_CN"])
    return path


def test_several_languages_are_brought_up_to_date_at_once(folder: Path, package: Path) -> None:
    paths = [locales.add(tag, folder) for tag in ("ar", "en", "fr", "zh_CN")]
    locales.update(paths, package)
    forms = {}
    for path in paths:
        counted = [message for message in read_ts(path).messages if message.counted]
        forms[locales.tag_of(path)] = [len(message.forms) for message in counted]
    assert forms == {"ar": [6], "en": [2], "fr": [2], "zh_CN": [1]}
    assert len(read_ts(paths[1]).messages) == 1, "English holds plurals only"
    assert len(read_ts(paths[2]).messages) == 2


def test_only_what_is_stale_is_compiled(chinese: Path, folder: Path, tmp_path: Path) -> None:
    target = tmp_path / "compiled"
    assert locales.stale(folder, target) == [chinese]
    (compiled,) = locales.compile_locales(folder, target)
    assert compiled.stat().st_size > 50
    assert locales.stale(folder, target) == []
    later = compiled.stat().st_mtime + 10
    os.utime(chinese, (later, later))
    assert locales.stale(folder, target) == [chinese]


def test_a_compiled_file_without_source_goes(chinese: Path, folder: Path, tmp_path: Path) -> None:
    locales.compile_locales(folder, tmp_path)
    chinese.unlink()
    assert locales.compile_locales(folder, tmp_path) == []
    assert list(tmp_path.glob("*.qm")) == []


def test_adding_a_language_twice_keeps_its_translations(chinese: Path, folder: Path) -> None:
    before = chinese.read_bytes()
    assert locales.add("zh_CN", folder) == chinese
    assert chinese.read_bytes() == before


@pytest.mark.parametrize("tag", ["fr", "pt_BR", "sr_Latn", "fil", "zh_Hant_HK"])
def test_tags_are_recognised(tag: str) -> None:
    assert locales.is_tag(tag)


@pytest.mark.parametrize("tag", ["", "../zh", "FR", "pt-BR", "zh_CN.ts", "fr_fr", "x" * 9])
def test_what_is_no_tag_is_refused(tag: str) -> None:
    assert not locales.is_tag(tag)


@pytest.mark.parametrize(
    "words", [["fly"], [], ["check", "tlh"], ["new", "../zh"], ["update", "x"]]
)
def test_a_wrong_command_line_explains_itself(words: list[str]) -> None:
    command = [sys.executable, "-m", "i18n", *words]
    root = locales.FOLDER.parent
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=root)
    assert done.returncode == 2
    assert "update | check [LOCALE ...] | preview LOCALE | new LOCALE" in done.stderr
