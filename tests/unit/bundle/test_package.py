"""Packing: control file, portable folder, checksums, the clean Debian."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
import tarfile
from collections.abc import Mapping
from pathlib import Path
from typing import Final

import pytest

from bundle import clean_root, package, portable, prove
from bundle.project import ROOT, of_project
from bundle.root import completed

PARTS: Final = ROOT / "bundle" / "unpacked"
CONTROL: Final = """Package: rednote-desktop
Version: 0.1.0
Maintainer: RedNote Desktop contributors <>
Homepage:
Description: Desktop social client
 Words.
Priority: optional
"""
UNIVERSAL: Final = (
    "ld-linux",
    "libc.so",
    "libm.so",
    "libdl.so",
    "libpthread.so",
    "libz.so",
    "libexpat.so",
    "linux-vdso",
)
"""What every Linux with a desktop has."""

BRIEFCASE: Final = package.FOLDER / "briefcase" / "bin" / "python"
READ_SETTINGS: Final = """
import json, sys
from bundle.root import use_root_file
from briefcase.console import Console
from briefcase.platforms.linux.system import LinuxSystemPackageCommand
from briefcase.platforms.macOS.app import macOSAppPackageCommand
from briefcase.platforms.windows.app import WindowsAppPackageCommand

use_root_file()
told = {}
for kind in (LinuxSystemPackageCommand, macOSAppPackageCommand, WindowsAppPackageCommand):
    command = kind(console=Console())
    command.parse_config(None, {})
    (app,) = command.apps.values()
    info = getattr(app, "info", {})
    told[command.platform] = [app.app_name, str(app.version), app.requires, info]
print(json.dumps(told))
"""

linux_only = pytest.mark.skipif(sys.platform != "linux", reason="packs for Linux")


def test_a_control_file_is_completed() -> None:
    text = completed(CONTROL, {"Recommends": ["xdg-utils", "a"], "Suggests": []}, 300_000)
    lines = text.splitlines()
    assert "Maintainer: RedNote Desktop contributors" in lines
    assert "Recommends: xdg-utils, a" in lines
    assert lines[-1] == "Installed-Size: 300000"
    assert not [line for line in lines if line.startswith(("Homepage", "Suggests"))]
    assert text.endswith("\n")
    assert "\n\n" not in text


def _folder(place: Path) -> Path:
    folder = place / "program"
    (folder / "lib").mkdir(parents=True)
    (folder / "run").write_text("#!/bin/sh\n", "utf-8")
    (folder / "run").chmod(0o755)
    (folder / "lib" / "data").write_bytes(os.urandom(1000))
    (folder / "lib" / "same").hardlink_to(folder / "lib" / "data")
    return folder


@linux_only
def test_the_same_folder_gives_the_same_archive(tmp_path: Path) -> None:
    folder = _folder(tmp_path)
    archives = []
    for name in ("one", "two"):
        archive = tmp_path / name / "program.tar.xz"
        portable.make_archive(folder, archive, 1_700_000_000)
        archives.append(archive.read_bytes())
        os.utime(folder / "lib" / "data")
    assert archives[0] == archives[1]


@linux_only
def test_an_archive_unpacks_to_what_went_in(tmp_path: Path) -> None:
    folder = _folder(tmp_path)
    archive = tmp_path / "out" / "program.tar.xz"
    portable.make_archive(folder, archive, 1_700_000_000)
    with tarfile.open(archive) as tar:
        assert {entry.mtime for entry in tar} == {1_700_000_000}
        assert {(entry.uid, entry.uname) for entry in tar} == {(0, "root")}
        tar.extractall(tmp_path / "unpacked", filter="tar")
    made = tmp_path / "unpacked" / "program"
    for name in ("run", "lib/data", "lib/same"):
        assert (made / name).read_bytes() == (folder / name).read_bytes()
    assert (made / "run").stat().st_mode & 0o111


def _portable(place: Path) -> Path:
    """Return an unpacked program whose Python and start script say what they are given."""
    folder = place / "with space" / "rednote-desktop-1"
    (folder / "lib" / "python" / "bin").mkdir(parents=True)
    (folder / "lib" / "rednote-desktop").mkdir()
    shutil.copy2(PARTS / "rednote-desktop", folder)
    shutil.copy2(PARTS / "start.py", folder / "lib")
    (folder / "lib" / "python" / "bin" / "python3").symlink_to(sys.executable)
    (folder / "lib" / "rednote-desktop" / "start.py").write_text(
        "import os, sys; print(sys.argv[1:], os.environ.get('LD_LIBRARY_PATH'))", "utf-8"
    )
    return folder


def _start(program: Path, *words: str, **variables: str) -> str:
    environment: Mapping[str, str] = {"PATH": os.environ["PATH"], **variables}
    return subprocess.run(
        [program, *words], env=environment, capture_output=True, text=True, check=True, timeout=60
    ).stdout.strip()


@linux_only
def test_the_unpacked_program_starts_from_anywhere_and_lends_its_libraries_to_nobody(
    tmp_path: Path,
) -> None:
    folder = _portable(tmp_path)
    link = tmp_path / "link"
    link.symlink_to(folder / "rednote-desktop")
    assert _start(link, "rednote:note/1", "a b") == "['rednote:note/1', 'a b'] None"
    assert _start(link, LD_LIBRARY_PATH="/theirs:/too") == "[] /theirs:/too"


@linux_only
def test_a_folder_named_profile_beside_it_is_the_profile(tmp_path: Path) -> None:
    folder = _portable(tmp_path)
    (folder / "profile").mkdir()
    assert (
        _start(folder / "rednote-desktop", "tour")
        == f"['--profile', '{folder}/profile', 'tour'] None"
    )


@linux_only
def test_the_menu_entry_of_the_unpacked_program_comes_and_goes(tmp_path: Path) -> None:
    folder = _portable(tmp_path)
    shutil.copy2(PARTS / "rednote-desktop-menu", folder)
    (folder / "share" / "applications").mkdir(parents=True)
    name = "org.rednotedesktop.rednote-desktop"
    entry = "[Desktop Entry]\nExec=rednote-desktop %u\nIcon=x\n"
    (folder / "share" / "applications" / f"{name}.desktop").write_text(entry, "utf-8")
    icon = folder / "share" / "icons" / "hicolor" / "16x16" / "apps" / f"{name}.png"
    icon.parent.mkdir(parents=True)
    icon.write_bytes(b"icon")
    home = tmp_path / "home"
    data = home / ".local" / "share"
    menu = folder / "rednote-desktop-menu"
    _start(menu, "add", HOME=str(home))
    written = (data / "applications" / f"{name}.desktop").read_text("utf-8")
    assert f'Exec="{folder}/rednote-desktop" %u\n' in written
    assert (data / "icons" / "hicolor" / "16x16" / "apps" / f"{name}.png").is_file()
    _start(menu, "remove", HOME=str(home))
    left = [path for path in home.rglob("*") if path.is_file() and name in path.name]
    assert left == []


@linux_only
@pytest.mark.skipif(not Path("/etc/debian_version").exists(), reason="packs Debian's Python")
def test_what_python_links_goes_along_or_is_everywhere() -> None:
    library = Path("/usr/lib") / portable.system_python().name / "lib-dynload"
    modules = [
        path
        for path in library.glob("*.so")
        if not any(path.match(pattern) for pattern in portable.LEFT_OUT)
    ]
    assert modules
    listed = subprocess.run(
        ["ldd", portable.system_python(), *modules], capture_output=True, text=True, check=True
    ).stdout
    needed = {line.split()[0] for line in listed.splitlines() if ".so" in line and "\t" in line}
    needed = {name.rsplit("/", 1)[-1] for name in needed}
    assert {name for name in needed if not name.startswith(UNIVERSAL)} <= set(portable.LIBRARIES)


def test_checksums_are_those_of_the_files(tmp_path: Path) -> None:
    (tmp_path / "b.deb").write_bytes(b"deb")
    (tmp_path / "a.tar.xz").write_bytes(b"tar")
    package.write_sums(tmp_path)
    package.write_sums(tmp_path)
    lines = (tmp_path / "SHA256SUMS").read_text("utf-8").splitlines()
    assert lines == [
        f"{hashlib.sha256(b'tar').hexdigest()}  a.tar.xz",
        f"{hashlib.sha256(b'deb').hexdigest()}  b.deb",
    ]


def test_an_unknown_word_builds_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    assert package.main(["everything"]) == 2
    assert "package prove" in capsys.readouterr().err


@linux_only
def test_the_proof_says_what_it_lacks(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    assert "root" in clean_root.missing()
    assert prove.main(tmp_path) == 2
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert "debootstrap" in clean_root.missing()


@pytest.mark.skipif(not BRIEFCASE.exists(), reason="needs Briefcase, as building a package gets it")
def test_briefcase_understands_the_settings_for_every_platform() -> None:
    done = subprocess.run(
        [BRIEFCASE, "-c", READ_SETTINGS],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout.splitlines()[-1])
    project = of_project(ROOT)
    for name, version, requires, _info in told.values():
        assert (name, version) == ("rednote-desktop", project["version"])
        assert requires == project["requires"]
    assert set(told) == {"linux", "macOS", "windows"}
    assert told["macOS"][3]["CFBundleURLTypes"][0]["CFBundleURLSchemes"] == ["rednote"]


def test_the_workflow_builds_for_three_platforms_with_the_same_command() -> None:
    text = (ROOT / ".github" / "workflows" / "packages.yml").read_text(encoding="utf-8")
    for word in ("debian:12", "windows-2025", "macos-15", "dev.py package", "SHA256SUMS"):
        assert word in text
