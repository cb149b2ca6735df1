"""How the program enters a Linux desktop: menu entry, store entry, man page, links."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Final
from xml.etree import ElementTree

import pytest

from bundle.project import ROOT, of_project
from i18n import locales
from rednote_desktop.app import cli
from rednote_desktop.app.lifecycle import DESKTOP_FILE

TEMPLATE: Final = ROOT / "bundle" / "linux" / "{{ cookiecutter.format }}"
_OPTION: Final = re.compile(r"(?<![\w-])--[a-z][a-z-]+")


def _fill_in(text: str) -> str:
    """Return a file of the template as Briefcase fills it in."""
    words = {
        "app_name | upper": "REDNOTE-DESKTOP",
        "app_name": "rednote-desktop",
        "bundle": "org.rednotedesktop",
        "formal_name": "RedNote Desktop",
        "version": str(of_project(ROOT)["version"]),
        "description": str(of_project(ROOT)["description"]),
    }
    for name, word in words.items():
        text = text.replace(f"{{{{ cookiecutter.{name} }}}}", word)
    assert "{{" not in text
    return text


def _filled(pattern: str, folder: Path) -> Path:
    """Write a file of the template, filled in, to a folder."""
    (source,) = TEMPLATE.rglob(pattern)
    target = folder / _fill_in(source.name)
    target.write_text(_fill_in(source.read_text(encoding="utf-8")), encoding="utf-8")
    return target


def _said(*command: str) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    return done.stdout + done.stderr


def test_the_files_name_each_other(tmp_path: Path) -> None:
    desktop = _filled("*.desktop", tmp_path)
    metainfo = ElementTree.parse(_filled("*.metainfo.xml", tmp_path)).getroot()
    assert metainfo.findtext("launchable") == desktop.name
    assert desktop.stem == DESKTOP_FILE == metainfo.findtext("id")
    text = desktop.read_text(encoding="utf-8")
    assert "\nMimeType=x-scheme-handler/rednote;\n" in text
    assert "\nExec=rednote-desktop %u\n" in text
    assert metainfo.findtext("provides/mediatype") == "x-scheme-handler/rednote"


def test_the_menu_speaks_every_language_of_the_interface(tmp_path: Path) -> None:
    text = _filled("*.desktop", tmp_path).read_text(encoding="utf-8")
    tags = {locales.tag_of(path) for path in locales.sources()} - {locales.PLURALS_ONLY}
    for key in ("GenericName", "Comment"):
        assert set(re.findall(rf"^{key}\[(\w+)\]=.+$", text, re.MULTILINE)) == tags


@pytest.mark.skipif(
    shutil.which("desktop-file-validate") is None, reason="needs desktop-file-utils"
)
def test_the_menu_entry_is_valid(tmp_path: Path) -> None:
    assert _said("desktop-file-validate", str(_filled("*.desktop", tmp_path))) == ""


@pytest.mark.skipif(shutil.which("appstreamcli") is None, reason="needs appstream")
def test_the_store_entry_is_valid(tmp_path: Path) -> None:
    file = str(_filled("*.metainfo.xml", tmp_path))
    done = subprocess.run(
        ["appstreamcli", "validate", "--pedantic", "--no-net", file],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stdout


@pytest.mark.skipif(shutil.which("man") is None, reason="needs man-db")
def test_the_man_page_has_no_errors(tmp_path: Path) -> None:
    page = _filled("*.1", tmp_path)
    command = ["man", "--warnings", "--encoding=UTF-8", "--local-file", str(page)]
    done = subprocess.run(command, capture_output=True, check=True, timeout=60)
    assert done.stderr == b""
    assert b"rednote:note/ID" in done.stdout


@pytest.mark.parametrize("command", [(), ("tour",), ("translate",)])
def test_the_man_page_names_every_option(
    capsys: pytest.CaptureFixture[str], command: tuple[str, ...]
) -> None:
    with pytest.raises(SystemExit):
        cli.main([*command, "--help"])
    options = set(_OPTION.findall(capsys.readouterr().out))
    assert options
    (page,) = TEMPLATE.rglob("*.1")
    text = page.read_text(encoding="utf-8").replace("\\-", "-")
    assert options - set(_OPTION.findall(text)) == set()


@pytest.mark.skipif(sys.platform != "linux", reason="the launcher is Linux's")
def test_the_launcher_compiles_and_hands_everything_on(tmp_path: Path) -> None:
    compiler = shutil.which("cc")
    if compiler is None:
        pytest.skip("needs a C compiler")
    (source,) = TEMPLATE.rglob("main.c")
    program = tmp_path / "main.c"
    echo = tmp_path / "python"
    echo.write_text('#!/bin/sh\nfor word; do echo "$word"; done\n', encoding="utf-8")
    echo.chmod(0o755)
    text = source.read_text(encoding="utf-8")
    python = "/usr/bin/python{{ cookiecutter.python_version }}"
    assert python in text
    program.write_text(_fill_in(text.replace(python, str(echo))), encoding="utf-8")
    subprocess.run([compiler, "-Wall", "-Werror", "-o", tmp_path / "run", program], check=True)
    said = _said(str(tmp_path / "run"), "--profile", "a b", "rednote:note/1").splitlines()
    start = "/usr/lib/rednote-desktop/start.py"
    assert said == ["-I", "-S", start, "--profile", "a b", "rednote:note/1"]


def test_the_icon_scales_and_says_so() -> None:
    icon = ROOT / "resources" / "app-icon" / "app.svg"
    assert ElementTree.parse(icon).getroot().get("viewBox")
