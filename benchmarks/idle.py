"""Measures what an idle translator gives back, and what loading its model again costs."""

from __future__ import annotations

import statistics
import tempfile
import time
from pathlib import Path
from typing import Final

from benchmarks.translation import resident_megabytes
from rednote_desktop.storage.paths import resources_dir
from rednote_desktop.translation.engines.ctranslate import CTranslateEngine
from rednote_desktop.translation.packs import PackStore

_SENTENCES: Final = ["今天天气很好，我们去公园散步吧。"] * 16
_TIMES: Final = 5


class _Clock:
    """A clock that is moved on by hand."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def run() -> dict[str, object]:
    """Measure both directions loaded, then released after the idle minutes, then used again."""
    import ctranslate2  # noqa: F401 - its own memory is none of the model's
    import sentencepiece  # noqa: F401

    clock = _Clock()
    with tempfile.TemporaryDirectory() as folder:
        engine = CTranslateEngine(PackStore([resources_dir() / "packs"], Path(folder)), clock=clock)
        before = resident_megabytes()
        engine.translate(_SENTENCES, "zh", "en")
        one = resident_megabytes()
        engine.translate(["good morning"], "en", "zh")
        both = resident_megabytes()
        models = engine.loaded
        again = []
        released = 0.0
        for _ in range(_TIMES):
            clock.now += 301
            engine.release_idle()
            released = resident_megabytes()
            start = time.perf_counter()
            engine.translate(["好"], "zh", "en")
            again.append((time.perf_counter() - start) * 1000)
        engine.close()
    return {
        "libraries_mb": round(before, 1),
        "one_direction_added_mb": round(one - before, 1),
        "both_directions_added_mb": round(both - before, 1),
        "models_loaded_for_both": models,
        "released_added_mb": round(released - before, 1),
        "first_sentence_after_idle_ms": round(statistics.median(again), 1),
    }
