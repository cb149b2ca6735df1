"""The steps of which proofs of packages are made: a clean root, windows, tours, their results."""

from __future__ import annotations

import json
import re
import shlex
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from bundle.clean_root import USER, CleanRoot, CommandFailed
from bundle.project import ROOT

PROOF: Final = ROOT / "bundle" / "proof"
KEPT: Final = ROOT / "build" / "clean-root"
NAME: Final = "rednote-desktop"
PROFILE: Final = f"/home/{USER}/.local/share/{NAME}"
SCREEN_TOOLS: Final = ("xvfb", "xauth", "openbox", "xdotool", "x11-apps")
_DISPLAY: Final = 'xvfb-run --auto-servernum --server-args "-screen 0 1440x900x24"'
_FAULT: Final = re.compile(r"^(rednote-desktop: |Traceback )")
"""How a line begins that tells of something unforeseen: the log, from warnings on, or an error."""

_WINDOW_MS: Final = re.compile(r"window_ms (\d+)")


@dataclass(frozen=True, slots=True)
class Result:
    """What came of a step; ``seconds`` it took."""

    step: str
    ok: bool
    seconds: float
    detail: str


class Broken(Exception):
    """Something that a package promises does not hold."""


def expect(holds: object, otherwise: str) -> None:
    """Raise ``Broken`` unless something holds."""
    if not holds:
        raise Broken(otherwise)


class Proof:
    """Does steps in a root of its own and keeps their results; the first that fails ends it."""

    def __init__(self, out: Path, results: list[Result]) -> None:
        self.results = results
        self.out = out
        self.root = CleanRoot(out / "root", KEPT)

    def do(self, step: str, action: Callable[[], str]) -> None:
        """Do a step and keep its result; raise ``Broken`` where it fails."""
        begun = time.monotonic()
        try:
            detail, ok = action(), True
        except (Broken, CommandFailed, subprocess.SubprocessError) as problem:
            detail, ok = str(problem), False
        result = Result(step, ok, round(time.monotonic() - begun, 1), detail)
        self.results.append(result)
        mark = "ok  " if ok else "FAIL"
        sys.stdout.write(f"{mark} {result.seconds:6.1f} s  {step}: {detail}\n")
        sys.stdout.flush()
        if not ok:
            raise Broken(step)

    def packages(self) -> int:
        """Return how many Debian packages there are."""
        return len(self.root.run("dpkg-query -f '${Package}\n' -W").splitlines())

    def window(self, picture: str, address: str = "", program: str = NAME) -> str:
        """Start the program in a real window, let the desktop open an address, and end it."""
        script = f"{_DISPLAY} sh /tmp/window.sh /tmp/{picture}.xwd {program} {address}"
        told = self.root.run(script, USER, 180)
        self.keep_picture(picture)
        expect("ended 0" in told, told[-2000:])
        found = _WINDOW_MS.search(told)
        expect(found is not None, told[-2000:])
        opened = "" if not address else told[told.index("windows ") :].split("\n")[0]
        expect(opened in ("", "windows 1"), opened)
        return f"window after {int(found[1]) if found else 0} ms, ended in order"

    def keep_picture(self, name: str) -> None:
        """Keep what the screen looked like, where ImageMagick is at hand."""
        picture = self.root.folder / "tmp" / f"{name}.xwd"
        if shutil.which("convert"):
            target = self.out / "pictures" / f"{name}.png"
            subprocess.run(["convert", f"xwd:{picture}", str(target)], check=True)

    def tour(self, program: str, locale: str, folder: str) -> str:
        """Run the tour in a real window and keep its pictures."""
        target = f"/tmp/tour-{folder}"
        # Without a window manager no window gets the keyboard.
        inside = f"openbox & sleep 1; {program} --locale {locale} tour --out {target}"
        try:
            said = self.root.run(f"{_DISPLAY} sh -c {shlex.quote(inside)}", USER, 900)
        finally:
            made = self.root.folder / target.lstrip("/")
            if made.is_dir():
                shutil.copytree(made, self.out / "pictures" / folder, dirs_exist_ok=True)
        report = json.loads((self.out / "pictures" / folder / "tour.json").read_text("utf-8"))
        (self.out / "pictures" / folder / "said.txt").write_text(said, "utf-8")
        faults = [line for line in said.splitlines() if _FAULT.search(line)]
        expect(not faults, "\n".join(faults))
        steps = report["steps"]
        passed = sum(step["ok"] for step in steps)
        expect(report["ok"] and passed == len(steps), f"{passed} of {len(steps)}")
        return f"{passed} of {len(steps)} steps"

    def translate(self, program: str) -> str:
        """Translate a sentence from the shell."""
        asked = "echo 今天天气很好。 |"
        told = self.root.run(f"{asked} {program} translate --from zh --to en", USER, 120).strip()
        expect("weather" in told.lower() or "today" in told.lower(), told)
        return told
