"""The benchmark that uses the window for an hour finds what grows; a short run grows nothing."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

from benchmarks import __main__ as runner
from benchmarks.soak import Count, Soak

ROOT = Path(__file__).resolve().parents[2]
BRIEF = ("scroll", "search", "pages", "languages", "draft", "message", "words", "keys")
"""Acts that together take some seconds."""


@pytest.mark.slow
def test_a_short_run_leaves_nothing_behind() -> None:
    program = (
        "import json; from benchmarks.soak import measure;"
        f"print(json.dumps(measure(0, 1, 4, {BRIEF!r})))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        check=True,
        timeout=600,
    )
    figures = json.loads(done.stdout.splitlines()[-1])
    assert figures["acts_failed"] == 0, figures
    assert figures["errors_logged"] == 0, figures
    assert figures["acts"] == 4 * len(BRIEF)
    assert figures["grown"] == {}, figures
    widgets = [name for name in figures["classes_grown"] if ".ui." in name]
    assert widgets == [], figures


def _soak(**late: float) -> dict[str, object]:
    """Return the figures of twelve laps, the last two of which differ."""
    usual = Count(1.0, 400.0, 300.0, 30, 20, 3, 3000, 200_000)
    soak = Soak([usual] * 10 + [replace(usual, **late)] * 2)  # type: ignore[arg-type]
    return soak.figures()


def test_what_stays_the_same_is_held() -> None:
    figures = _soak()
    assert figures["held"] is True
    assert (figures["memory_growth_percent"], figures["grown"]) == (0, {})


@pytest.mark.parametrize(
    ("late", "held"),
    [
        ({"memory_mb": 439.0}, True),
        ({"memory_mb": 441.0}, False),
        ({"files": 32}, True),
        ({"files": 33}, False),
        ({"threads": 23}, False),
        ({"tasks": 6}, False),
        ({"qt_objects": 3151}, False),
        ({"python_objects": 900_000}, True),  # caches, which memory is held against
    ],
)
def test_what_grows_is_seen(late: dict[str, float], held: bool) -> None:
    figures = _soak(**late)
    assert figures["held"] is held
    assert set(figures["grown"]) == (set(late) - {"memory_mb"} if not held else set())  # type: ignore[call-overload]


def test_classes_that_grew_are_named() -> None:
    count = Count(1.0, 400.0, 300.0, 30, 20, 3, 3000, 200_000)
    early = Counter({"a.Window": 1, "a.Row": 500})
    late = Counter({"a.Window": 61, "a.Row": 510})
    assert Soak([count] * 6, early, late).figures()["classes_grown"] == {"a.Window": 60}


def test_a_benchmark_takes_figures_behind_its_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    body = "def run(minutes=60.0):\n    return {'minutes': minutes}\n"
    (tmp_path / "soaked.py").write_text(body, encoding="utf-8")
    monkeypatch.setattr(sys.modules["benchmarks"], "__path__", [str(tmp_path)])
    runner.measure_here("soaked", ["--minutes", "1.5"])
    assert json.loads(capsys.readouterr().out) == {"minutes": 1.5}
