"""Runs the steps of the tour, one after the other, and writes down what came of them."""

from __future__ import annotations

import json
import logging
import os
import re
import sys
import tempfile
import time
import traceback
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from rednote_desktop.app.options import Options

if TYPE_CHECKING:
    from rednote_desktop.app.tour.driver import Driver


@dataclass(frozen=True, slots=True)
class StepResult:
    """What came of one step; ``ms`` is wall time, ``screenshot`` a file name in the folder."""

    name: str
    ok: bool
    ms: int
    screenshot: str
    detail: str


@dataclass(frozen=True, slots=True)
class Step:
    """One journey: ``run`` drives the window, checks, and returns a line about what it saw."""

    name: str
    run: Callable[[Driver], Awaitable[str]]


def run(options: Options, out: Path, size: str, steps: Sequence[Step] = ()) -> int:
    """Run the tour and write ``tour.json`` and the pictures; 0 only if every step held.

    ``steps`` are those of the program itself where none are given.
    """
    measures = re.fullmatch(r"(\d{3,5})x(\d{3,5})", size)
    if measures is None:
        sys.stderr.write("rednote-desktop: --size wants WIDTHxHEIGHT, such as 1440x900\n")
        return 2
    if _no_display():
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="rednote-tour-") as folder:
        own = Options(
            Path(folder) / "profile",
            options.theme or "light",
            options.locale or "en_US",
            welcome=not steps,
            locale_file=options.locale_file,
        )
        results = _drive(own, out, (int(measures[1]), int(measures[2])), steps)
    ok = bool(results) and all(result.ok for result in results)
    report = {"ok": ok, "steps": [asdict(result) for result in results]}
    text = json.dumps(report, ensure_ascii=False, indent=1)
    (out / "tour.json").write_text(text + "\n", encoding="utf-8")
    for result in results:
        mark = "ok  " if result.ok else "FAIL"
        sys.stdout.write(f"{mark} {result.name} ({result.ms} ms) {result.detail}\n")
    return 0 if ok else 1


def _drive(
    options: Options, out: Path, size: tuple[int, int], steps: Sequence[Step]
) -> list[StepResult]:
    from rednote_desktop.app.lifecycle import Lifecycle, make_application, run_on_qt
    from rednote_desktop.app.tour.driver import Driver
    from rednote_desktop.app.tour.steps import all_steps

    logging.basicConfig(level=logging.WARNING, format="rednote-desktop: %(message)s")
    application = make_application(sys.argv[:1])
    lifecycle = Lifecycle(application, options)
    results: list[StepResult] = []

    async def main() -> int:
        try:
            window = await lifecycle.start()
            window.resize(*size)
            await _run_steps(Driver(lifecycle), steps or all_steps(), out, results)
        finally:
            await lifecycle.close()
        return 0

    try:
        run_on_qt(application, main)
    except Exception:  # noqa: BLE001 - the report must be written whatever happened
        detail = traceback.format_exc(limit=-4)
        results.append(StepResult("start and end", False, 0, "", detail))
    return results


async def _run_steps(
    driver: Driver, steps: Sequence[Step], out: Path, results: list[StepResult]
) -> None:
    for number, step in enumerate(steps, start=1):
        began = time.perf_counter()
        try:
            detail, ok = await step.run(driver), True
        except Exception as error:  # noqa: BLE001 - a failed step must not end the tour
            detail, ok = _explain(driver, error), False
        elapsed = round((time.perf_counter() - began) * 1000)
        screenshot = f"{number:02d}-{step.name.replace(' ', '-')}.png"
        driver.picture().save(str(out / screenshot))
        results.append(StepResult(step.name, ok, elapsed, screenshot, detail))


def _explain(driver: Driver, error: Exception) -> str:
    """Say what went wrong, where in the steps, and what the window told the reader last."""
    frames = traceback.extract_tb(error.__traceback__)
    way = " > ".join(f"{Path(frame.filename).name}:{frame.lineno}" for frame in frames[1:])
    window = driver.lifecycle.window
    told = window.context.notifier.last_text if window is not None else ""
    return f"{type(error).__name__}: {error} ({way}; last told: {told!r})"


def _no_display() -> bool:
    if sys.platform in {"win32", "darwin"}:
        return False
    return not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
