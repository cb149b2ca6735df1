"""Starts the program in processes of its own, and says what they said where something fails."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Final

from tests.support import PATIENCE

ROOT: Final = Path(__file__).resolve().parents[2]
PROGRAM: Final = (sys.executable, "-m", "rednote_desktop")
TOUR_SECONDS: Final = 1800.0
"""Longer than a tour of which a few steps give up; what is hung is still ended some day."""
_LAST_WORDS: Final = 6_000


def environment(**more: str) -> dict[str, str]:
    """Return the variables of a program that has no display and no keyring."""
    own = {
        "PYTHONPATH": str(ROOT),
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONFAULTHANDLER": "1",
        "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
    }
    return {**os.environ, **own, **more}


def until(holds: Callable[[], object], seconds: float = PATIENCE) -> bool:
    """Wait until something holds; tell whether it did in time."""
    deadline = time.monotonic() + seconds
    while not holds():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.05)
    return True


def window_is_open(profile: Path) -> bool:
    """Tell whether the log of a profile says that the program's window stood at least once."""
    log = profile / "logs" / "rednote-desktop.log"
    return log.exists() and "The window is open" in log.read_text(encoding="utf-8")


def start(profile: Path) -> subprocess.Popen[bytes]:
    """Start the program on a profile and return once its window is up."""
    log = profile / "logs" / "rednote-desktop.log"
    log.unlink(missing_ok=True)
    process = subprocess.Popen([*PROGRAM, "--profile", str(profile)], env=environment())
    try:
        assert until(lambda: window_is_open(profile) or process.poll() is not None), (
            f"no window in {PATIENCE:.0f} s; the log says: {_text_of(log)!r}"
        )
        assert process.poll() is None, f"it ended with {process.returncode}: {_text_of(log)!r}"
    except BaseException:
        process.kill()
        process.wait()
        raise
    return process


def tour(command: list[str], out: Path, variables: Mapping[str, str]) -> dict[str, Any]:
    """Run a tour that leaves its report in ``out``; return the report, in which every step held.

    Otherwise the failure says which steps did not, where their pictures lie and what the program
    said. A tour that hangs is ended with the stacks of its threads among its last words.
    """
    log = out / "said.log"
    with log.open("wb") as said:
        process = subprocess.Popen(
            command, env=dict(variables), cwd=ROOT, stdout=said, stderr=subprocess.STDOUT
        )
        try:
            code: int | str = process.wait(TOUR_SECONDS)
        except subprocess.TimeoutExpired:
            process.send_signal(getattr(signal, "SIGABRT", signal.SIGTERM))
            code = f"hung, ended with {process.wait()}"
        except BaseException:
            process.kill()
            process.wait()
            raise
    path = out / "tour.json"
    report = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {"steps": []}
    failed = [step for step in report["steps"] if not step["ok"]]
    if code != 0 or failed or not report["steps"]:
        raise AssertionError(_explain(code, failed, out, _text_of(log)))
    return dict(report)


def _explain(code: int | str, failed: list[dict[str, Any]], out: Path, said: str) -> str:
    lines = [f"the tour ended with {code}; it left its pictures in {out}"]
    for step in failed:
        lines.append(f"- {step['name']}, {step['ms']} ms: {step['detail']}")
        lines.append(f"  {out / step['screenshot']}")
    return "\n".join([*lines, "it said:", said])


def _text_of(log: Path) -> str:
    if not log.exists():
        return ""
    text = log.read_text(encoding="utf-8", errors="replace")
    return text if len(text) <= _LAST_WORDS else f"…{text[-_LAST_WORDS:]}"
