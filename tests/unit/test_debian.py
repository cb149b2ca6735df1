"""What was unpacked without root is found again, and what is missing is told apart from it."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest
from debian import FONTS, LIBRARIES, PROGRAMS, Machine

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="a matter of Linux")

NOWHERE = "libnothing-of-this-name.so.7"


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path / "system")


@pytest.fixture
def libraries(machine: Machine) -> Path:
    """Return the folder of libraries of something unpacked."""
    folder = machine.root / "usr" / "lib" / "x86_64-linux-gnu"
    folder.mkdir(parents=True)
    return folder


def test_a_library_that_was_unpacked_is_there(machine: Machine, libraries: Path) -> None:
    assert not machine.has_library(NOWHERE)
    (libraries / NOWHERE).touch()
    assert machine.has_library(NOWHERE)


def test_the_c_library_is_everywhere(machine: Machine) -> None:
    assert machine.has_library("libc.so.6")


def test_missing_packages_are_named(machine: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    there = {"libGL.so.1", "libEGL.so.1"}
    monkeypatch.setattr(Machine, "has_library", lambda _self, name: name in there)
    monkeypatch.setattr(Machine, "has_apt", False)
    assert set(machine.missing()) == set(LIBRARIES) - {"libgl1", "libegl1"}
    assert machine.missing_for_tests() == []


def test_an_empty_search_path_lacks_every_test_program(
    machine: Machine, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert not machine.has_apt
    monkeypatch.setattr(Machine, "has_apt", True)
    assert machine.missing_for_tests() == list(PROGRAMS)
    program = tmp_path / "Xvfb"
    program.touch(mode=0o755)
    assert "xvfb" not in machine.missing_for_tests()


def test_a_font_that_was_unpacked_is_there(
    machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Machine, "has_library", lambda _self, _name: True)
    monkeypatch.setattr(Machine, "has_apt", True)
    for font in FONTS.values():
        file = machine.root / "usr" / "share" / "fonts" / font
        file.parent.mkdir(parents=True, exist_ok=True)
        file.touch()
    assert machine.missing() == []


def test_nothing_unpacked_changes_nothing(machine: Machine) -> None:
    assert machine.variables() == {}
    assert machine.pip_wheels() is None


def test_what_was_unpacked_comes_first_and_keeps_what_was_set(
    machine: Machine, libraries: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LD_LIBRARY_PATH", "/usr/local/lib")
    (machine.root / "usr" / "share" / "X11" / "xkb").mkdir(parents=True)
    variables = machine.variables()
    places = variables["LD_LIBRARY_PATH"].split(os.pathsep)
    assert places == [str(libraries), str(libraries / "pulseaudio"), "/usr/local/lib"]
    assert variables["XKB_CONFIG_ROOT"].startswith(str(machine.root))


@pytest.mark.slow
def test_a_package_is_fetched_and_unpacked(
    machine: Machine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With an apt-get of the test's own, so that no network is needed."""
    if not Path("/usr/bin/dpkg-deb").exists():
        pytest.skip("dpkg-deb is not installed")
    tree = tmp_path / "tree"
    (tree / "DEBIAN").mkdir(parents=True)
    control = (
        "Package: libnote\nVersion: 1\nArchitecture: all\nMaintainer: nobody\nDescription: x\n"
    )
    (tree / "DEBIAN" / "control").write_text(control, encoding="utf-8")
    library = tree / "usr" / "lib" / "x86_64-linux-gnu" / "libnote.so.1"
    library.parent.mkdir(parents=True)
    library.touch()
    programs = tmp_path / "bin"
    programs.mkdir()
    script = f"""#!/bin/sh
for word in "$@"; do
    case "$word" in
        Dir::Cache=*) cache="${{word#Dir::Cache=}}" ;;
        --download-only) dpkg-deb -b {tree} "$cache/archives/libnote.deb" ;;
        broken) echo no such package; exit 100 ;;
    esac
done
"""
    (programs / "apt-get").write_text(script, encoding="utf-8")
    (programs / "apt-get").chmod(0o755)
    monkeypatch.setenv("PATH", f"{programs}:/usr/bin:/bin")

    assert "no such package" in machine.unpack(["broken"])
    assert machine.variables() == {}

    assert machine.unpack(["libnote"]) == ""
    assert machine.has_library("libnote.so.1")
    assert not (machine.folder / "apt").exists()
    assert "FONTCONFIG_FILE" in machine.variables()
