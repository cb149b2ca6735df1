"""The licences of everything in a package."""

from __future__ import annotations

import re
from importlib.metadata import Distribution
from pathlib import Path

import pytest

from bundle.finish import require_licences
from bundle.licences import TEXTS, bundled, document, licence_files, parts, title
from bundle.project import NOT_BUNDLED


def _distribution(folder: Path, name: str, licence: str = "") -> Distribution:
    info = folder / f"{name}-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n", "utf-8")
    files = ["METADATA"]
    if licence:
        (info / "LICENSE").write_text(licence, "utf-8")
        files.append("LICENSE")
    record = "".join(f"{info.name}/{file},,\n" for file in files)
    (info / "RECORD").write_text(record, "utf-8")
    return Distribution.at(info)


def test_every_bundled_package_has_an_entry_and_a_text() -> None:
    text = document(bundled())
    known = {part.inside for part in parts()}
    for each in bundled():
        assert text.count(f"\n{title(each)}: ") == 2, f"{title(each)} in the list and with its text"
        name = re.sub(r"[-_.]+", "-", each.metadata["Name"]).lower()
        assert licence_files(each) or name in known, title(each)


def test_packages_that_an_option_of_another_asks_for_are_among_them() -> None:
    names = {each.metadata["Name"] for each in bundled()}
    assert {"h2", "hpack", "hyperframe"} <= names
    assert not names & NOT_BUNDLED


def test_the_terms_of_qt_the_engine_and_the_dictionary_are_whole() -> None:
    text = document(bundled())
    for name in ("Qt 6", "FFmpeg", "ICU", "CTranslate2", "oneAPI Math Kernel Library"):
        assert f"Contains {name}" in text
    assert "GNU LESSER GENERAL PUBLIC LICENSE\n                       Version 3" in text
    assert "CC-CEDICT" in text


def test_every_named_text_is_there_and_every_text_is_named() -> None:
    named = {name for part in parts() for name in part.text}
    assert named == {path.stem for path in TEXTS.glob("*.txt")}


def test_nothing_is_shipped_without_its_terms(tmp_path: Path) -> None:
    fine = _distribution(tmp_path, "fine", "Do as you like.")
    assert "Do as you like." in document([fine])
    bare = _distribution(tmp_path, "bare")
    with pytest.raises(SystemExit, match="bare"):
        document([fine, bare])


def test_a_package_that_came_in_unseen_stops_the_build(tmp_path: Path) -> None:
    packages = tmp_path / "packages"
    packages.mkdir()
    fine = _distribution(packages, "fine", "Do as you like.")
    written = tmp_path / "copyright"
    written.write_text(document([fine]), "utf-8")
    require_licences(packages, written)
    _distribution(packages, "unseen", "Do as you like.")
    with pytest.raises(SystemExit, match="unseen"):
        require_licences(packages, written)
