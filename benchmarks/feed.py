"""Frame times while scrolling 100,000 notes, against 100 notes and an empty widget, and stalls."""

from __future__ import annotations

import asyncio
import statistics
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from rednote_desktop.app.container import Container
from rednote_desktop.app.interface import build_context, close_context
from rednote_desktop.domain.note import Note, Timeline, TimelineKind
from rednote_desktop.storage.paths import ProfilePaths
from rednote_desktop.ui.context import UiContext
from rednote_desktop.ui.feed.panel import FeedPanel

MANY = 100_000
FEW = 100
PAGE = 30
FRAMES = 400
SIZE = (1440, 900)
STEPS = {"reading": 24, "fling": 240}
"""Pixels from one frame to the next; 240 is four screens a second at 15 ms a frame."""
PAUSE_SECONDS = 0.008


class Plain(QWidget):
    """Paints one colour: the least that a frame can cost."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._color = context.theme.color("background")

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Fill the widget."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._color)


def run() -> dict[str, object]:
    """Return frame times, insertion times and stalls in milliseconds."""
    from rednote_desktop.app.lifecycle import make_application, run_on_qt

    application = make_application(["benchmark"])
    figures: dict[str, object] = {}

    async def main() -> int:
        figures.update(await _measure(application))
        return 0

    run_on_qt(application, main)
    return figures


async def _measure(application: QApplication) -> dict[str, object]:
    with tempfile.TemporaryDirectory() as folder:
        container = Container(ProfilePaths(Path(folder) / "profile"))
        container.settings.update(reading={"languages": ("en",)})
        await container.start()
        context = build_context(application, container, "en_US", "light")
        try:
            return await _all(context)
        finally:
            close_context(context)
            await container.close()


async def _all(context: UiContext) -> dict[str, object]:
    notes = await _sample(context)
    figures: dict[str, object] = {"notes": MANY, "window": list(SIZE)}
    plain = Plain(context)
    plain.resize(*SIZE)
    plain.show()
    figures["baseline_plain_widget"] = await _frames(plain, lambda frame: None)
    plain.close()
    for count, name in ((FEW, "baseline_100_notes"), (MANY, "notes_100000")):
        panel, inserts = await _panel(context, notes, count)
        figures[f"{name}_insert_page"] = _spread(inserts)
        for kind, step in STEPS.items():
            figures[f"{name}_{kind}"] = await _scroll(panel, step)
        if count == MANY:
            figures[f"{name}_jumps"] = await _jump(panel)
            figures.update(await _translating(context, panel))
        panel.dispose()
        panel.close()
    return figures


async def _sample(context: UiContext) -> list[Note]:
    reader = context.services.feed.reader(Timeline(TimelineKind.FOR_YOU))
    notes: list[Note] = []
    while not reader.at_end:
        notes.extend(await reader.more())
    return notes


async def _panel(
    context: UiContext, sample: list[Note], count: int
) -> tuple[FeedPanel, list[float]]:
    """Return a shown feed of that many notes, translations off, and the time of each insertion."""
    context.services.settings.update(reading={"mode": "original_only"})
    panel = FeedPanel(context, Timeline(TimelineKind.SEARCH, "no note has these words"))
    panel.resize(*SIZE)
    panel.show()
    await asyncio.sleep(0.2)
    inserts = []
    for start in range(0, count, PAGE):
        page = [
            replace(sample[number % len(sample)], id=f"copy{number}")
            for number in range(start, min(count, start + PAGE))
        ]
        began = time.perf_counter()
        panel.model.insert(panel.model.rowCount(), page)
        inserts.append((time.perf_counter() - began) * 1000)
        if start % (PAGE * 50) == 0:
            await asyncio.sleep(0)
    await asyncio.sleep(1.0)
    return panel, inserts


async def _frames(
    widget: QWidget, advance: Callable[[int], object], frames: int = FRAMES
) -> dict[str, Any]:
    """Return wall times of frames, and the processor time they took on the interface thread."""
    times, work = [], []
    for frame in range(frames):
        began, worked = time.perf_counter(), time.thread_time()
        advance(frame)
        widget.repaint()
        times.append((time.perf_counter() - began) * 1000)
        work.append((time.thread_time() - worked) * 1000)
        await asyncio.sleep(PAUSE_SECONDS)
    return {**_spread(times), "processor_p99_ms": _spread(work)["p99_ms"]}


async def _scroll(panel: FeedPanel, step: int) -> dict[str, Any]:
    bar = panel.view.verticalScrollBar()
    bar.setValue(0)
    await asyncio.sleep(0.5)
    room = max(1, bar.maximum())

    def advance(frame: int) -> None:
        way = frame * step % (2 * room)
        bar.setValue(way if way < room else 2 * room - way)

    return await _frames(panel.view.viewport(), advance)


async def _jump(panel: FeedPanel) -> dict[str, Any]:
    bar = panel.view.verticalScrollBar()

    def advance(frame: int) -> None:
        bar.setValue(frame * 7_919_993 % max(1, bar.maximum()))

    return await _frames(panel.view.viewport(), advance, FRAMES // 2)


async def _translating(context: UiContext, panel: FeedPanel) -> dict[str, object]:
    """Scroll while the real engine translates what comes into sight."""
    context.services.settings.update(reading={"mode": "translation_first"})
    panel.view.verticalScrollBar().setValue(0)
    await asyncio.sleep(1.0)
    gaps: list[float] = []
    watcher = asyncio.create_task(_watch(gaps))
    bar = panel.view.verticalScrollBar()
    begin = bar.maximum() // 2
    arrived = 0
    times: list[float] = []
    for stop in range(16):
        for frame in range(20):
            began = time.perf_counter()
            bar.setValue(begin + stop * 900 + frame * 45)
            panel.view.viewport().repaint()
            times.append((time.perf_counter() - began) * 1000)
            await asyncio.sleep(PAUSE_SECONDS)
        await asyncio.sleep(0.4)
        visible = panel.view.visible_rows()
        arrived += sum(panel.model.row(row).translation is not None for row in visible)
    watcher.cancel()
    return {
        "translating_frames": _spread(times),
        "translating_loop_gap": _spread(gaps),
        "translating_captions_shown": arrived,
    }


async def _watch(gaps: list[float]) -> None:
    while True:
        began = time.perf_counter()
        await asyncio.sleep(0)
        gaps.append((time.perf_counter() - began) * 1000)
        await asyncio.sleep(0.001)


def _spread(times: list[float]) -> dict[str, Any]:
    ordered = sorted(times)
    return {
        "median_ms": round(statistics.median(ordered), 3),
        "p99_ms": round(ordered[min(len(ordered) - 1, int(len(ordered) * 0.99))], 3),
        "max_ms": round(ordered[-1], 3),
        "under_8_ms": round(sum(each < 8 for each in ordered) / len(ordered), 4),
        "samples": len(ordered),
    }
