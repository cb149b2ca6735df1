"""Run benchmarks, each in a process of its own, and print one JSON document.

A benchmark is a module of this folder with a function ``run() -> dict`` whose docstring's first
line says what is measured. Its figures are named with their unit (``first_frame_ms``) and stand
beside a baseline measured in the same run; nothing here passes or fails by wall time. A single
name may be followed by figures for the parameters of its ``run``: ``soak --minutes 60``.
"""

from __future__ import annotations

import importlib
import importlib.metadata
import json
import os
import platform
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from rednote_desktop import __version__

FOLDER = Path(__file__).resolve().parent


def available() -> list[str]:
    """Return the names of all benchmarks."""
    return sorted(path.stem for path in FOLDER.glob("*.py") if not path.stem.startswith("_"))


def machine() -> dict[str, object]:
    """Return where the figures were measured."""
    return {
        "system": platform.platform(),
        "processors": os.cpu_count(),
        "python": platform.python_version(),
        "qt": importlib.metadata.version("PySide6-Essentials"),
        "rednote_desktop": __version__,
    }


def measure(name: str, options: Sequence[str] = ()) -> dict[str, object]:
    """Run one benchmark in a fresh process and return its figures, or how it failed."""
    command = [sys.executable, "-m", "benchmarks", "--here", name, *options]
    environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ}
    done = subprocess.run(command, stdout=subprocess.PIPE, env=environment, check=False)
    if done.returncode != 0:
        return {"error": f"exit status {done.returncode}"}
    try:
        figures = json.loads(done.stdout.splitlines()[-1])
    except (IndexError, ValueError):
        return {"error": "printed no figures"}
    return figures if isinstance(figures, dict) else {"error": "figures are no object"}


def measure_here(name: str, options: Sequence[str] = ()) -> None:
    """Run one benchmark in this process and print its figures as one line of JSON."""
    module = importlib.import_module(f"benchmarks.{name}")
    figures = {
        option.removeprefix("--"): float(value)
        for option, value in zip(options[::2], options[1::2], strict=True)
    }
    print(json.dumps(module.run(**figures), ensure_ascii=False))


def main(arguments: Sequence[str]) -> int:
    """Run the named benchmarks, or all, and return the exit status."""
    if len(arguments) >= 2 and arguments[0] == "--here":
        measure_here(arguments[1], arguments[2:])
        return 0
    options: Sequence[str] = ()
    if len(arguments) > 1 and arguments[1].startswith("--"):
        arguments, options = arguments[:1], arguments[1:]
    unknown = sorted(set(arguments) - set(available()))
    if unknown:
        known = ", ".join(available())
        print(f"no benchmark named {', '.join(unknown)}; there are: {known}", file=sys.stderr)
        return 2
    results: dict[str, dict[str, object]] = {}
    for name in arguments or available():
        print(f"{name} …", end=" ", file=sys.stderr, flush=True)
        start = time.monotonic()
        results[name] = measure(name, options)
        print(f"{time.monotonic() - start:.1f} s", file=sys.stderr)
    document = {"machine": machine(), "benchmarks": results}
    print(json.dumps(document, indent=2, ensure_ascii=False))
    return 1 if any("error" in figures for figures in results.values()) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
