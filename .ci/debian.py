"""What the program needs of a Debian-like machine, and how it gets there with or without root.

Root installs packages with apt-get. Anybody else has apt-get fetch the same packages into a folder
of the checkout and unpacks them there; ``variables()`` says how programs find them.
"""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final
from xml.sax.saxutils import escape

LIBRARIES: Final = {
    "libglib2.0-0": "libglib-2.0.so.0",
    "libgl1": "libGL.so.1",
    "libegl1": "libEGL.so.1",
    "libfontconfig1": "libfontconfig.so.1",
    "libxkbcommon0": "libxkbcommon.so.0",
    "libdbus-1-3": "libdbus-1.so.3",
    "libxcb-cursor0": "libxcb-cursor.so.0",
    "libxcb-icccm4": "libxcb-icccm.so.4",
    "libxcb-keysyms1": "libxcb-keysyms.so.1",
    "libxcb-shape0": "libxcb-shape.so.0",
    "libxkbcommon-x11-0": "libxkbcommon-x11.so.0",
    "libpulse0": "libpulse.so.0",
    "libxrandr2": "libXrandr.so.2",
}
"""Packages and the shared library of each that Qt loads."""

FONTS: Final = {
    "fonts-noto-cjk": "opentype/noto/NotoSansCJK-Regular.ttc",
    "fonts-noto-color-emoji": "truetype/noto/NotoColorEmoji.ttf",
}
"""Packages of fonts and a file of each below ``usr/share/fonts``."""

PROGRAMS: Final = {
    "xvfb": "Xvfb",
    "xauth": "xauth",
    "openbox": "openbox",
    "xdotool": "xdotool",
    "imagemagick": "convert",
}
"""Packages and the program of each with which tests drive real windows.

They run from their own place only, so without root those tests are skipped.
"""


class Machine:
    """This machine, with ``folder`` for what is unpacked where root is not to be had."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.root = folder / "root"

    @property
    def has_apt(self) -> bool:
        """Whether this is Debian or one of its descendants."""
        return sys.platform == "linux" and shutil.which("apt-get") is not None

    @property
    def is_root(self) -> bool:
        """Whether packages may be installed for everybody."""
        return sys.platform != "win32" and os.geteuid() == 0

    def missing(self) -> list[str]:
        """Return the packages without which windows, sound or Chinese texts fail."""
        if sys.platform != "linux":
            return []
        missing = [name for name, library in LIBRARIES.items() if not self.has_library(library)]
        if self.has_apt:
            missing += [name for name, font in FONTS.items() if not self._has_font(font)]
        return missing

    def missing_for_tests(self) -> list[str]:
        """Return the packages without which tests of real windows are skipped."""
        if not self.has_apt:
            return []
        return [name for name, program in PROGRAMS.items() if shutil.which(program) is None]

    def has_library(self, name: str) -> bool:
        """Tell whether the dynamic linker finds a shared library, here or in the folder."""
        if any((place / name).exists() for place in self._library_places()):
            return True
        try:
            ctypes.CDLL(name)
        except OSError:
            return False
        return True

    def install(self, packages: Sequence[str]) -> str:
        """Install packages as root; return what went wrong, or an empty text."""
        options = ["-y", "-qq", "--no-install-recommends"]
        command = ["apt-get", "install", *options, *packages]
        if not _problem(command):
            return ""
        return _problem(["apt-get", "update", "-qq"]) or _problem(command)

    def unpack(self, packages: Sequence[str]) -> str:
        """Fetch packages and what they need into the folder; return what went wrong.

        Nothing outside the folder is written; the lists and archives that apt-get fetches are
        removed again at the end.
        """
        state, cache = self.folder / "apt" / "state", self.folder / "apt" / "cache"
        for place in (state / "lists" / "partial", cache / "archives" / "partial"):
            place.mkdir(parents=True, exist_ok=True)
        settings = [
            f"Dir::State={state}",
            "Dir::State::status=/var/lib/dpkg/status",
            f"Dir::Cache={cache}",
            "Debug::NoLocking=true",
        ]
        apt = ["apt-get", "-qq", *(part for setting in settings for part in ("-o", setting))]
        fetch = [*apt, "install", "-y", "--no-install-recommends", "--download-only", *packages]
        problem = _problem([*apt, "update"]) or _problem(fetch)
        for archive in () if problem else sorted((cache / "archives").glob("*.deb")):
            problem = problem or _problem(["dpkg-deb", "-x", str(archive), str(self.root)])
        shutil.rmtree(self.folder / "apt", ignore_errors=True)
        if not problem:
            self._write_font_settings()
        return problem

    def pip_wheels(self) -> Path | None:
        """Return the folder with an unpacked wheel of pip, if there is one."""
        folder = self.root / "usr" / "share" / "python-wheels"
        return folder if any(folder.glob("pip-*.whl")) else None

    def variables(self) -> dict[str, str]:
        """Return the environment variables with which programs find what was unpacked."""
        places = [str(place) for place in self._library_places()]
        if not places:
            return {}
        before = os.environ.get("LD_LIBRARY_PATH")
        found = {"LD_LIBRARY_PATH": os.pathsep.join([*places, *([before] if before else [])])}
        keyboards = self.root / "usr" / "share" / "X11" / "xkb"
        if keyboards.is_dir():
            found["XKB_CONFIG_ROOT"] = str(keyboards)
        if self._font_settings.exists():
            found["FONTCONFIG_FILE"] = str(self._font_settings)
        return found

    @property
    def _font_settings(self) -> Path:
        return self.folder / "fonts.conf"

    def _library_places(self) -> list[Path]:
        found = [*self.root.glob("usr/lib/*-linux-gnu*"), *self.root.glob("lib/*-linux-gnu*")]
        return [place for folder in found for place in (folder, folder / "pulseaudio")]

    def _has_font(self, font: str) -> bool:
        return any((root / "usr/share/fonts" / font).exists() for root in (Path("/"), self.root))

    def _write_font_settings(self) -> None:
        own = escape(str(self.root / "usr" / "share" / "fonts"))
        self._font_settings.write_text(
            '<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">\n'
            "<fontconfig>\n"
            f"  <dir>{own}</dir>\n"
            "  <dir>/usr/share/fonts</dir>\n"
            '  <dir prefix="xdg">fonts</dir>\n'
            '  <include ignore_missing="yes">/etc/fonts/conf.d</include>\n'
            '  <cachedir prefix="xdg">fontconfig</cachedir>\n'
            "</fontconfig>\n",
            encoding="utf-8",
        )


def _problem(command: Sequence[str]) -> str:
    """Run a command in silence; return its words if it failed, else an empty text."""
    done = subprocess.run(
        command,
        env={**os.environ, "DEBIAN_FRONTEND": "noninteractive", "LC_ALL": "C"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        check=False,
    )
    if done.returncode == 0:
        return ""
    return done.stdout.strip()[-2000:] or f"{command[0]} failed ({done.returncode})"
