"""What an hour of use at speed leaves behind: memory, files, threads, tasks, objects.

The real window, offscreen, in this process, used by ``benchmarks._soak_hands`` lap by lap: feed,
notes, videos, translation, all pages, themes, languages, drafts, posts, comments, messages. Every
lap ends at the same place with nothing under way, and there everything is counted. The first
sixth, ten laps at the least, is warm-up: caches, which are bounded, fill up. What was counted in
the sixth after it is compared with the last sixth, medians both.

``python3 dev.py bench soak --minutes 60``.
"""

from __future__ import annotations

import asyncio
import gc
import logging
import random
import statistics
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Final

from benchmarks._soak_hands import HOME_LOCALE, Hands
from rednote_desktop.app.options import Options
from rednote_desktop.app.tour.driver import Driver

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

MINUTES: Final = 60.0
MOST_GROWTH: Final = 0.10
"""Of memory."""
SLACK: Final = {"files": 2, "threads": 2, "tasks": 2, "qt_objects": 150}
"""By so many a median may differ: what happens to be open when a lap is counted."""
LEAST_LAPS: Final = 6
_WARM_LAPS: Final = 10
"""So many it takes until every language was spoken."""
_SIZE: Final = (1440, 900)
_NAMED_TYPES: Final = 12
_LEAST_NAMED: Final = 20


@dataclass(frozen=True, slots=True)
class Count:
    """What the process held at the end of a lap, ``at`` so many seconds after the start.

    Of its resident memory its ``own`` is what it wrote; the rest are files, such as fonts, that the
    system may drop and counts once for every time they are mapped.
    """

    at: float
    memory_mb: float
    own_memory_mb: float
    files: int
    threads: int
    tasks: int
    qt_objects: int
    python_objects: int


@dataclass
class Soak:
    """All counts, and how many objects there were of each class early and late."""

    counts: list[Count] = field(default_factory=list)
    early: Counter[str] = field(default_factory=Counter)
    late: Counter[str] = field(default_factory=Counter)

    def figures(self) -> dict[str, object]:
        """Return the figures of the report."""
        sixth = max(1, len(self.counts) // 6)
        warm = max(sixth, min(_WARM_LAPS, len(self.counts) // 3))
        early, late = self.counts[warm : warm + sixth], self.counts[-sixth:]
        before, after = _medians(early), _medians(late)
        grown = {
            name: after[name] - before[name]
            for name, slack in SLACK.items()
            if after[name] - before[name] > slack
        }
        growth = _growth("memory_mb", before, after)
        more = self.late - self.early
        return {
            "laps": len(self.counts),
            "after_warm_up": before,
            "at_the_end": after,
            "memory_growth_percent": round(growth * 100, 1),
            "own_memory_growth_percent": round(_growth("own_memory_mb", before, after) * 100, 1),
            "most_memory_mb": max(count.memory_mb for count in self.counts),
            "grown": grown,
            "classes_grown": {
                name: number
                for name, number in more.most_common(_NAMED_TYPES)
                if number >= _LEAST_NAMED
            },
            "held": growth <= MOST_GROWTH and not grown,
            "curve": [asdict(count) for count in _thinned(self.counts)],
        }


def run(minutes: float = MINUTES, seed: float = -1) -> dict[str, object]:
    """Use the window for so many minutes and compare the end with the time after warm-up."""
    return measure(minutes, int(seed) if seed >= 0 else random.SystemRandom().getrandbits(31))


def measure(
    minutes: float, seed: int, least_laps: int = LEAST_LAPS, acts: Sequence[str] = ()
) -> dict[str, object]:
    """Do everything, or the acts that are named, for so long and so often at the least."""
    from rednote_desktop.app.lifecycle import Lifecycle, make_application, run_on_qt

    sys.stderr.write(f"soak: seed {seed}\n")
    errors = _Errors()
    logging.getLogger().addHandler(errors)
    application = make_application(sys.argv[:1])
    soak = Soak()
    done: list[Hands] = []
    with tempfile.TemporaryDirectory(prefix="rednote-soak-") as folder:
        lifecycle = Lifecycle(application, Options(Path(folder) / "profile", "", HOME_LOCALE))

        async def main() -> int:
            try:
                window = await lifecycle.start()
                window.resize(*_SIZE)
                driver = Driver(lifecycle)
                done.append(Hands(driver, seed))
                await _use(driver, done[0], application, soak, (minutes * 60, least_laps), acts)
            finally:
                await lifecycle.close()
            return 0

        run_on_qt(application, main)
    logging.getLogger().removeHandler(errors)
    return {
        "seed": seed,
        "minutes": round(soak.counts[-1].at / 60, 1),
        "acts": done[0].acts,
        "acts_failed": len(done[0].failed),
        "errors_logged": len(errors.found),
        **soak.figures(),
        "examples": [*done[0].failed[:5], *errors.found[:5]],
    }


async def _use(
    driver: Driver,
    hands: Hands,
    application: QApplication,
    soak: Soak,
    least: tuple[float, int],
    acts: Sequence[str],
) -> None:
    """Go on until so many seconds are over and so many laps are done."""
    seconds, laps = least
    driver.services.settings.update(appearance={"locale": HOME_LOCALE})
    await driver.wait(lambda: "composer" in driver.window.__dict__, "the window is whole")
    begun = time.monotonic()
    while time.monotonic() - begun < seconds or len(soak.counts) < laps:
        await hands.lap(acts)
        await hands.rest()
        soak.counts.append(count(application, time.monotonic() - begun))
        print(f"soak: lap {len(soak.counts)}: {soak.counts[-1]}", file=sys.stderr, flush=True)
        if not soak.early and soak.counts[-1].at > seconds / 6:
            soak.early = classes()
    soak.late = classes()


def count(application: QApplication, at: float) -> Count:
    """Collect what nobody uses, and count the rest."""
    gc.collect()
    return Count(
        at=round(at, 1),
        memory_mb=round(_resident("VmRSS"), 1),
        own_memory_mb=round(_resident("RssAnon"), 1),
        files=_entries("/proc/self/fd"),
        threads=_entries("/proc/self/task") or threading.active_count(),
        tasks=len(asyncio.all_tasks()),
        qt_objects=qt_objects(application),
        python_objects=len(gc.get_objects()),
    )


def qt_objects(application: QApplication) -> int:
    """Return how many objects hang on the application and on windows, parentless widgets too.

    Qt tells of each in a message; asking for the objects would make them ones of Python's that
    stay as long as their parents.
    """
    from PySide6.QtCore import qInstallMessageHandler

    told: list[str] = []
    before = qInstallMessageHandler(lambda _kind, _context, message: told.append(message))
    try:
        for top in (application, *application.topLevelWidgets()):
            top.dumpObjectTree()
    finally:
        qInstallMessageHandler(before)
    return len(told)


def classes() -> Counter[str]:
    """Return how many objects of each class Python's collector knows."""
    gc.collect()
    kinds = Counter(map(type, gc.get_objects()))
    return Counter(
        {f"{kind.__module__}.{kind.__qualname__}": number for kind, number in kinds.items()}
    )


class _Errors(logging.Handler):
    """Keeps what is logged as an error."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.found: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.found.append(f"{record.name}: {record.getMessage()}")


def _resident(name: str) -> float:
    """Return a figure of the process's memory, in MB; 0 where the system does not say."""
    status = Path("/proc/self/status")
    lines = status.read_text("ascii").splitlines() if status.is_file() else []
    return next((int(line.split()[1]) / 1000 for line in lines if line.startswith(name)), 0.0)


def _entries(folder: str) -> int:
    """Return how many entries a folder of the system has; 0 where there is none such."""
    path = Path(folder)
    return sum(1 for _ in path.iterdir()) if path.is_dir() else 0


def _medians(counts: list[Count]) -> dict[str, float]:
    rows = [asdict(count) for count in counts]
    return {
        name: round(statistics.median(row[name] for row in rows), 1)
        for name in rows[0]
        if name != "at"
    }


def _growth(name: str, before: Mapping[str, float], after: Mapping[str, float]) -> float:
    return after[name] / before[name] - 1 if before[name] else 0.0


def _thinned(counts: list[Count], most: int = 30) -> list[Count]:
    step = max(1, len(counts) // most)
    return counts[::step]
