"""The life of the portable folder in a Debian without Python: unpack, use, remove."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from bundle.clean_root import USER
from bundle.proof_steps import NAME, PROFILE, PROOF, SCREEN_TOOLS, Proof, Result, expect

DESKTOP: Final = (
    "libgl1",
    "libegl1",
    "libfontconfig1",
    "libglib2.0-0",
    "libdbus-1-3",
    "libxkbcommon-x11-0",
    "libxcb-shape0",
    "libpulse0",
    "libxrandr2",
    "fonts-noto-cjk",
    "fonts-noto-color-emoji",
)
"""What every desktop has, for the portable folder, which brings the rest."""


class UnpackedProof(Proof):
    """Goes through the life of a portable folder."""

    def __init__(self, archive: Path, out: Path, results: list[Result]) -> None:
        super().__init__(out, results)
        self._archive = archive

    def run(self) -> None:
        """Go through the life of the portable folder, where there is no Python."""
        self.do("clean Debian 12 with a desktop's libraries", self._clean_desktop)
        self.do("unpack", self._unpack)
        program = f"./{self._archive.name.removesuffix('.tar.xz')}/{NAME}"
        self.do("portable: profile beside it", lambda: self._portable_profile(program))
        self.do("portable: tour in Chinese", lambda: self.tour(program, "zh_CN", "portable"))
        self.do("portable: translate from the shell", lambda: self.translate(program))
        self.do("portable: menu entry comes and goes", self._menu)
        self.root.remove()

    def _clean_desktop(self) -> str:
        self.root.make()
        self.root.install(*DESKTOP, *SCREEN_TOOLS, "xz-utils", "desktop-file-utils")
        # The window manager brings a Python for its menus.
        self.root.run("rm -r /usr/bin/python3* /usr/lib/python3*")
        absent = self.root.run("command -v python3 || echo none")
        expect(absent.startswith("none"), "there is a Python in it")
        self.root.put(self._archive, f"/home/{USER}/portable.tar.xz")
        self.root.put(PROOF / "window.sh", "/tmp/window.sh")
        return f"{self.packages()} packages, no Python"

    def _unpack(self) -> str:
        self.root.run("tar -xJf portable.tar.xz", USER)
        return self.root.run("du -sm rednote-desktop-*", USER).split("\t")[0] + " MiB"

    def _portable_profile(self, program: str) -> str:
        folder = Path(program).parent
        self.root.run(f"mkdir {folder}/profile", USER)
        told = self.window("portable", program=program)
        inside = self.root.run(f"ls {folder}/profile; ls -d {PROFILE} || true", USER)
        expect("community.sqlite" in inside and f"cannot access '{PROFILE}'" in inside, inside)
        return told

    def _menu(self) -> str:
        folder = "./" + self._archive.name.removesuffix(".tar.xz")
        entry = f".local/share/applications/org.rednotedesktop.{NAME}.desktop"
        self.root.run(f"{folder}/{NAME}-menu add; desktop-file-validate {entry}", USER)
        told = self.root.run(f"grep ^Exec= {entry}; {folder}/{NAME}-menu remove", USER)
        left = self.root.run("find .local -name '*rednotedesktop*'", USER)
        expect(not left, left)
        return told.strip()
