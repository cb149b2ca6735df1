"""What packages leave out of the wheels, and that nothing of it is missed."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tomllib
from fnmatch import fnmatch
from pathlib import Path
from typing import Final

import PySide6
import pytest

from bundle.project import NOT_BUNDLED, ROOT
from bundle.sizes import GROUPS, Line, part_of, table
from i18n import locales

SITE: Final = Path(PySide6.__file__).resolve().parents[1]
QT_TEXTS_LEFT_TO_ENGLISH: Final = {"en"}
_NEEDED: Final = re.compile(r"\(NEEDED\)\s+Shared library: \[(.+)\]")
_PLUGINS: Final = (
    "platforms/libqxcb.so",
    "platforms/libqwayland.so",
    "platforms/libqoffscreen.so",
    "platforminputcontexts/libibusplatforminputcontextplugin.so",
    "platforminputcontexts/libcomposeplatforminputcontextplugin.so",
    "imageformats/libqjpeg.so",
    "imageformats/libqwebp.so",
    "imageformats/libqgif.so",
    "imageformats/libqsvg.so",
    "iconengines/libqsvgicon.so",
    "multimedia/libffmpegmediaplugin.so",
    "tls/libqopensslbackend.so",
    "xcbglintegrations/libqxcb-glx-integration.so",
)
_MODULES: Final = ("Core", "Gui", "Widgets", "Network", "Svg", "Multimedia", "Test", "DBus")
_WITHOUT: Final = """
import sys
for name in {names!r}:
    sys.modules[name] = None
from rednote_desktop.app.cli import main
sys.exit(main(["--profile", {profile!r}, "translate", "--from", "zh", "--to", "en"]))
"""
linux_only = pytest.mark.skipif(sys.platform != "linux", reason="the names are those of Linux")


def left_out() -> list[str]:
    """Return the patterns of files and folders that are removed."""
    document = tomllib.loads((ROOT / "briefcase.toml").read_text(encoding="utf-8"))
    paths = document["tool"]["briefcase"]["app"]["rednote-desktop"]["cleanup_paths"]
    assert all(path.startswith("**/") for path in paths)
    return [path.removeprefix("**/") for path in paths]


def kept(folder: str) -> set[str]:
    """Return the files below a folder of the wheels, relative to all of them, that stay."""
    gone = {path for pattern in left_out() for path in SITE.glob(pattern)}
    every = (path for path in (SITE / folder).rglob("*") if path.is_file())
    staying = (path for path in every if not gone & {path, *path.parents})
    return {path.relative_to(SITE).as_posix() for path in staying}


@pytest.fixture(scope="module")
def qt() -> set[str]:
    """Return what stays of PySide6."""
    return kept("PySide6")


@linux_only
def test_what_the_program_asks_qt_for_stays(qt: set[str]) -> None:
    assert {f"PySide6/Qt/plugins/{plugin}" for plugin in _PLUGINS} <= qt
    assert {f"PySide6/Qt{module}.abi3.so" for module in _MODULES} <= qt
    assert not [path for path in qt if "WebEngine" in path or "/qml/" in path]


@linux_only
@pytest.mark.skipif(shutil.which("readelf") is None, reason="needs binutils")
def test_every_library_that_a_kept_one_links_stays(qt: set[str]) -> None:
    binaries = sorted(path for path in qt if ".so" in path)
    listed = subprocess.run(
        ["readelf", "--dynamic", "--wide", *binaries],
        cwd=SITE,
        capture_output=True,
        text=True,
        check=True,
    )
    needed = set(_NEEDED.findall(listed.stdout))
    assert len(needed) > 20
    brought = {path.name for path in (SITE / "PySide6").rglob("*.so*")}
    missing = (needed & brought) - {path.rsplit("/", 1)[-1] for path in qt}
    # Their plugins are for other desktops, or for what is not used; without them they do not load.
    assert missing == set()


@linux_only
def test_every_language_of_the_interface_keeps_qts_texts_and_babels_data(qt: set[str]) -> None:
    data = kept("babel/locale-data")
    tags = {locales.tag_of(path) for path in locales.sources()}
    for tag in tags:
        language = tag.split("_")[0]
        assert f"babel/locale-data/{language}.dat" in data
    with_texts = {Path(path).stem.removeprefix("qtbase_") for path in qt if "qtbase_" in path}
    offered = {path.stem for path in (SITE / "PySide6/Qt/translations").glob("qtbase_*.qm")}
    for tag in tags - QT_TEXTS_LEFT_TO_ENGLISH:
        names = {tag, tag.split("_")[0]} & {name.removeprefix("qtbase_") for name in offered}
        assert names & with_texts or not names, tag


@linux_only
def test_what_is_left_out_is_no_small_part() -> None:
    whole = sum(path.stat().st_size for path in (SITE / "PySide6").rglob("*") if path.is_file())
    rest = sum((SITE / path).stat().st_size for path in kept("PySide6"))
    assert rest < 0.45 * whole


def test_the_program_translates_without_what_is_not_bundled(tmp_path: Path) -> None:
    names = sorted({*NOT_BUNDLED, "yaml"} - {"pyyaml"})
    program = _WITHOUT.format(names=names, profile=str(tmp_path / "profile"))
    done = subprocess.run(
        [sys.executable, "-c", program],
        input="今天天气很好。\n",
        capture_output=True,
        encoding="utf-8",
        cwd=ROOT,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "today" in done.stdout.lower() or "weather" in done.stdout.lower()


def test_what_is_not_bundled_is_left_out() -> None:
    patterns = left_out()
    for name in NOT_BUNDLED:
        assert any(fnmatch(f"{name}-1.0.dist-info", pattern) for pattern in patterns), name


@pytest.mark.parametrize(
    ("path", "part"),
    [
        ("usr/lib/rednote-desktop/app_packages/PySide6/Qt/lib/libicudata.so.73", "ICU"),
        ("usr/lib/rednote-desktop/app_packages/PySide6/Qt/lib/libQt6Quick.so.6", "Quick"),
        ("usr/lib/rednote-desktop/app_packages/PySide6/Qt/lib/libavcodec.so.61", "FFmpeg"),
        ("usr/lib/rednote-desktop/app_packages/ctranslate2.libs/libgomp.so", "CTranslate2"),
        ("usr/lib/rednote-desktop/app_packages/idna/core.py", "Other Python"),
        ("usr/lib/rednote-desktop/app/rednote_desktop/_resources/packs/a/model.bin", "packs"),
        ("usr/share/man/man1/rednote-desktop.1.gz", "The program"),
    ],
)
def test_every_file_belongs_to_a_part(path: str, part: str) -> None:
    assert part in part_of(path)


def test_the_table_adds_up() -> None:
    lines = [Line(name, 1.0, 0.5) for name in dict.fromkeys(name for name, _ in GROUPS)]
    last = table(lines).splitlines()[-1]
    assert last == f"| Together | {len(lines):.1f} | {len(lines) / 2:.1f} |"
