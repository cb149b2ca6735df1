"""The guards of conftest catch what they say, each shown on a test suite of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

PLAIN = """
import asyncio, logging, sys
import pytest

async def test_plain_loop():
    assert "qasync" not in sys.modules

async def test_leaves_a_task():
    asyncio.ensure_future(asyncio.sleep(60))
    await asyncio.sleep(0)

async def test_cancels_its_task():
    task = asyncio.ensure_future(asyncio.sleep(60))
    await asyncio.sleep(0)
    task.cancel()

def test_logs_an_error():
    logging.getLogger("rednote").error("lost a note")

@pytest.mark.expects_errors
def test_announces_its_error():
    logging.getLogger("rednote").error("lost a note")

def test_warns():
    import warnings
    warnings.warn("old")
"""

QT = """
import asyncio, sys
import pytest
from tests.support import signal_expected, signal_fired, wait_until

pytestmark = pytest.mark.qt_loop

async def test_qt_loop():
    import qasync
    assert isinstance(asyncio.get_running_loop(), qasync.QEventLoop)

def test_leaves_a_window(qapp):
    from PySide6.QtWidgets import QWidget
    window = QWidget()
    window.setWindowTitle("feed")
    window.show()
    qapp.left_open = window

async def test_closes_its_window():
    from PySide6.QtWidgets import QWidget
    window = QWidget()
    window.show()
    await wait_until(window.isVisible)
    window.close()

async def test_signals():
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QLineEdit
    edit = QLineEdit()
    async with signal_expected(edit.textChanged) as arguments:
        edit.setText("你好")
    assert arguments == ["你好"]
    QTimer.singleShot(1, lambda: edit.setText("hello"))
    assert await signal_fired(edit.textChanged) == ("hello",)

async def test_signal_that_never_comes():
    from PySide6.QtWidgets import QLineEdit
    edit = QLineEdit()
    with pytest.raises(AssertionError, match="did not fire"):
        await signal_fired(edit.textChanged, timeout=0.01)
"""


def run_suite(folder: Path, text: str) -> str:
    """Run one test module with the repository's settings and guards and return the report."""
    (folder / "conftest.py").write_text(
        (ROOT / "tests" / "conftest.py").read_text(encoding="utf-8"), encoding="utf-8"
    )
    (folder / "test_sample.py").write_text(text, encoding="utf-8")
    command = [sys.executable, "-m", "pytest", "-v", "-p", "no:cacheprovider"]
    options = ["-c", str(ROOT / "pyproject.toml"), "--rootdir", str(folder), str(folder)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "COLUMNS": "200"}
    done = subprocess.run(
        [*command, *options],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )
    return done.stdout


def outcome(report: str, test: str) -> set[str]:
    """Return what a verbose report says about one test (a test may pass and its guard err)."""
    lines = [line for line in report.splitlines() if f"::{test} " in line and "%]" in line]
    return {word for line in lines for word in ("PASSED", "FAILED", "ERROR") if word in line}


@pytest.fixture(scope="module")
def plain_report(tmp_path_factory: pytest.TempPathFactory) -> str:
    return run_suite(tmp_path_factory.mktemp("plain"), PLAIN)


@pytest.fixture(scope="module")
def qt_report(tmp_path_factory: pytest.TempPathFactory) -> str:
    return run_suite(tmp_path_factory.mktemp("qt"), QT)


@pytest.mark.parametrize(
    "test", ["test_plain_loop", "test_cancels_its_task", "test_announces_its_error"]
)
def test_sound_plain_tests_pass(plain_report: str, test: str) -> None:
    assert outcome(plain_report, test) == {"PASSED"}


@pytest.mark.parametrize(
    ("test", "reason"),
    [
        ("test_leaves_a_task", "left tasks running"),
        ("test_logs_an_error", "rednote: lost a note"),
        ("test_warns", "UserWarning: old"),
    ],
)
def test_leftovers_of_plain_tests_fail(plain_report: str, test: str, reason: str) -> None:
    assert outcome(plain_report, test) & {"FAILED", "ERROR"}
    assert reason in plain_report


@pytest.mark.parametrize(
    "test",
    ["test_qt_loop", "test_closes_its_window", "test_signals", "test_signal_that_never_comes"],
)
def test_sound_qt_tests_pass(qt_report: str, test: str) -> None:
    assert outcome(qt_report, test) == {"PASSED"}


def test_an_open_window_fails(qt_report: str) -> None:
    assert outcome(qt_report, "test_leaves_a_window") == {"PASSED", "ERROR"}
    assert "left windows open: QWidget “feed”" in qt_report
