"""From process start to the first painted feed, against an empty Qt window in the same run."""

from __future__ import annotations

import statistics
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

ROUNDS = 7
_LONGEST = 60.0

_EMPTY = """
import os
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QMainWindow

application = QApplication([])

class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        os._exit(0)

window = Window()
window.resize(1440, 900)
window.show()
application.exec()
"""

_FEED = """
import os, sys
from pathlib import Path
from PySide6.QtCore import QEvent, QObject
from rednote_desktop.app.lifecycle import Lifecycle, make_application, run_on_qt
from rednote_desktop.app.options import Options
from rednote_desktop.ui.feed.masonry import MasonryView

application = make_application(sys.argv[:1])

class FirstFeed(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            view = watched.parent()
            if isinstance(view, MasonryView) and view.model() and view.model().rowCount() > 0:
                watched.removeEventFilter(self)
                application.postEvent(self, QEvent(QEvent.Type.User))
        return False

    def customEvent(self, event):
        os._exit(0)

watcher = FirstFeed()
lifecycle = Lifecycle(application, Options(Path(sys.argv[1]), "light", "en_US"))

async def main():
    application.installEventFilter(watcher)
    await lifecycle.start()
    await lifecycle.wait()
    return 1

run_on_qt(application, main)
"""


def _milliseconds(code: str, *arguments: str) -> float:
    """Return the wall time of a whole process that runs ``code``."""
    began = time.perf_counter()
    process = subprocess.Popen([sys.executable, "-c", code, *arguments])
    too_long = threading.Timer(_LONGEST, process.kill)
    too_long.start()
    status = process.wait()  # with a limit it would look only every 50 ms
    took = time.perf_counter() - began
    too_long.cancel()
    if status != 0:
        raise subprocess.CalledProcessError(status, "start")
    return took * 1000


def run() -> dict[str, object]:
    """Measure both in turn, on a profile that has been started before."""
    with tempfile.TemporaryDirectory(prefix="rednote-bench-") as folder:
        profile = str(Path(folder) / "profile")
        first_start = _milliseconds(_FEED, profile)
        pairs = [(_milliseconds(_EMPTY), _milliseconds(_FEED, profile)) for _ in range(ROUNDS)]
    empty = statistics.median(pair[0] for pair in pairs)
    feed = statistics.median(pair[1] for pair in pairs)
    return {
        "baseline_empty_window_ms": round(empty),
        "first_painted_feed_ms": round(feed),
        "times_the_empty_window": round(feed / empty, 2),
        "very_first_start_ms": round(first_start),
    }
