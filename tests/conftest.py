"""What every test gets: its event loop, its own surroundings, and guards against leftovers.

Tests in ``tests/ui``, ``tests/unit/ui`` and ``tests/unit/app``, and those marked ``qt_loop``, run
their coroutines on the Qt event loop as the program does; all others run on a plain one.

A test fails when it leaves an asyncio task running or a window open, or when a log record at
ERROR or above was made that it did not announce with the mark ``expects_errors``. Nothing heavy is
imported here, so that a plain unit test starts at once.
"""

from __future__ import annotations

import asyncio
import gc
import inspect
import logging
import os
import shutil
import sys
import tempfile
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
from pathlib import Path
from typing import Final, TypeVar

import pytest

ROOT: Final = Path(__file__).resolve().parents[1]
TESTS: Final = ROOT / "tests"
ON_QT_LOOP: Final = (TESTS / "ui", TESTS / "unit" / "ui", TESTS / "unit" / "app")

T = TypeVar("T")

HOME_KEY: Final = pytest.StashKey[str]()

# Before anything imports Qt. An X server of the tester's own: QT_QPA_PLATFORM=xcb.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_API", "pyside6")


def pytest_configure(config: pytest.Config) -> None:
    """Keep the tester's own profile and keyring out of reach, and collection on this thread.

    A cycle with a Qt object in it, taken apart on a worker's thread, would crash the tests as it
    would crash the program (``ui.garbage``).
    """
    gc.disable()
    # Generated tests take their time, also on a busy machine, and fail the same way twice; before
    # any of them is defined.
    from hypothesis import HealthCheck, settings

    settings.register_profile(
        "rednote",
        deadline=None,
        derandomize=True,
        database=None,
        suppress_health_check=[HealthCheck.too_slow],
    )
    settings.load_profile("rednote")
    home = tempfile.mkdtemp(prefix="rednote-tests-")
    config.stash[HOME_KEY] = home
    os.environ["XDG_DATA_HOME"] = home
    os.environ["APPDATA"] = home
    os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
    if "REDNOTE_ATTACK" in os.environ:
        _try_more(int(os.environ["REDNOTE_ATTACK"]))


def _try_more(times: int) -> None:
    """Let generated tests try so many times as many inputs; before they are imported."""
    from hypothesis import settings

    own = settings.get_profile("rednote")
    settings.register_profile("attack", own, derandomize=False, max_examples=100 * times)
    settings.load_profile("attack")


def pytest_unconfigure(config: pytest.Config) -> None:
    """Remove what the tests wrote."""
    shutil.rmtree(config.stash.get(HOME_KEY, ""), ignore_errors=True)


def pytest_asyncio_loop_factories(
    item: pytest.Item,
) -> Mapping[str, Callable[[], asyncio.AbstractEventLoop]]:
    """Choose the event loop of an asynchronous test."""
    if _wants_qt_loop(item):
        return {"qt": _new_qt_loop}
    return {"plain": asyncio.new_event_loop}


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Iterator[None]:
    """Leave Qt alone in tests that have nothing to do with it: pytest-qt turns its loop in all."""
    if _wants_qt_loop(item):
        return (yield)
    from pytestqt import plugin

    handle_events = plugin._process_events
    plugin._process_events = lambda: None
    try:
        return (yield)
    finally:
        plugin._process_events = handle_events


def _wants_qt_loop(item: pytest.Item) -> bool:
    if item.get_closest_marker("qt_loop") is not None:
        return True
    return any(item.path.is_relative_to(folder) for folder in ON_QT_LOOP)


def _new_qt_loop() -> asyncio.AbstractEventLoop:
    from tests.support import application

    app = application()
    from rednote_desktop.app.qt_loop import QtLoop

    class Loop(QtLoop):
        """Handles no Qt events after the future is done: timers would find no running loop."""

        def run_until_complete(self, future: Awaitable[T]) -> T:
            task = asyncio.ensure_future(future, loop=self)
            task.add_done_callback(lambda _: self.stop())
            self.run_forever()
            return task.result()

    loop: asyncio.AbstractEventLoop = Loop(app)
    _keep_events_for(loop)
    return loop


def _keep_events_for(loop: asyncio.AbstractEventLoop) -> None:
    """Leave Qt's events to ``loop`` until it is closed.

    pytest-qt handles events between a test and the end of its fixtures, while the loop stands
    still: timers would then start coroutines that nothing runs.
    """
    from pytestqt import plugin

    handle_events: Callable[[], None] = plugin._process_events

    def handle_after_loop() -> None:
        if loop.is_closed():
            plugin._process_events = handle_events
            handle_events()

    plugin._process_events = handle_after_loop


@pytest.fixture(scope="session")
def resources() -> Path:
    """Return the folder of pictures, icons, sample community and language packs."""
    return ROOT / "resources"


def _collect_due() -> None:
    counts, thresholds = gc.get_count(), gc.get_threshold()
    due = [generation for generation in (0, 1, 2) if counts[generation] > thresholds[generation]]
    if due:
        gc.collect(due[-1])


@pytest.fixture(autouse=True)
def _no_leftovers(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail the test that logged an error or left a window open or a task running.

    Set up before all other fixtures of the test and so torn down after them.
    """
    records = _ErrorRecords()
    root = logging.getLogger()
    root.addHandler(records)
    if inspect.iscoroutinefunction(getattr(request.node, "obj", None)):
        request.getfixturevalue("_no_tasks_left")
    try:
        yield
    finally:
        root.removeHandler(records)
    _collect_due()
    windows = _close_windows()
    if windows:
        pytest.fail(f"left windows open: {', '.join(windows)}", pytrace=False)
    if records.found and request.node.get_closest_marker("expects_errors") is None:
        formatter = logging.Formatter("%(name)s: %(message)s")
        lines = "\n".join(formatter.format(record) for record in records.found)
        pytest.fail(f"logged errors (mark expects_errors if they are meant):\n{lines}", False)


@pytest.fixture
async def _no_tasks_left() -> AsyncIterator[None]:
    """Fail an asynchronous test after which tasks still run; a cancelled one may finish."""
    yield
    for _ in range(10):
        if not _other_tasks():
            return
        await asyncio.sleep(0)
    left = ", ".join(sorted(repr(task.get_coro()) for task in _other_tasks()))
    if left:
        pytest.fail(f"left tasks running: {left}", pytrace=False)


def _other_tasks() -> set[asyncio.Task[object]]:
    return {task for task in asyncio.all_tasks() if task is not asyncio.current_task()}


class _ErrorRecords(logging.Handler):
    """Keeps the log records at ERROR and above."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.found: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.found.append(record)


def _close_windows() -> list[str]:
    """Close windows that are still visible and return what they are."""
    widgets = sys.modules.get("PySide6.QtWidgets")
    if widgets is None or widgets.QApplication.instance() is None:
        return []
    left = []
    for window in widgets.QApplication.topLevelWidgets():
        if window.isVisible():
            left.append(f"{type(window).__name__} “{window.windowTitle()}”")
            window.hide()
            window.deleteLater()
    return left
