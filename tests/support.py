"""Help for asynchronous tests: wait for a state or for a signal without nesting event loops."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from functools import cache
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import SignalInstance
    from PySide6.QtWidgets import QApplication

PATIENCE: Final = 60.0
"""Seconds after which something will never come, even where everything takes ten times as long.

Every wait ends at once when what it waits for is there, so a long one costs nothing.
"""


@cache
def application() -> QApplication:
    """Return the one QApplication of the test process, made at the first call.

    Closing the last window does not end the event loop, as in the program itself.
    """
    from PySide6.QtWidgets import QApplication

    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(["rednote-desktop"])
    app.setQuitOnLastWindowClosed(False)
    return app


async def wait_until(
    predicate: Callable[[], object], timeout: float = PATIENCE, interval: float = 0.005
) -> None:
    """Return as soon as ``predicate()`` is true; raises ``AssertionError`` after ``timeout`` s."""
    loop = asyncio.get_running_loop()
    end = loop.time() + timeout
    while not predicate():
        if loop.time() >= end:
            name = getattr(predicate, "__qualname__", repr(predicate))
            raise AssertionError(f"not true within {timeout} s: {name}")
        await asyncio.sleep(interval)


async def until_so(
    ask: Callable[[], Awaitable[object]], timeout: float = PATIENCE, interval: float = 0.005
) -> None:
    """Like ``wait_until``, for what has to be asked first: return once the answer is true."""
    end = asyncio.get_running_loop().time() + timeout
    while not await ask():
        if asyncio.get_running_loop().time() >= end:
            name = getattr(ask, "__qualname__", repr(ask))
            raise AssertionError(f"not so within {timeout} s: {name}")
        await asyncio.sleep(interval)


async def signal_fired(signal: SignalInstance, timeout: float = PATIENCE) -> tuple[Any, ...]:
    """Wait for the next emission of a signal and return its arguments.

    Raises ``AssertionError`` after ``timeout`` seconds. Only emissions after the call count; where
    the same step causes the emission, use ``signal_expected`` around it.
    """
    async with signal_expected(signal, timeout) as arguments:
        pass
    return tuple(arguments)


@contextmanager
def logged_in(folder: Path) -> Iterator[None]:
    """Keep the program's log in ``folder`` inside the block, and leave no handler behind."""
    from rednote_desktop.app.logging import start_logging

    root = logging.getLogger()
    handlers, level = tuple(root.handlers), root.level
    start_logging(folder)
    try:
        yield
    finally:
        for handler in set(root.handlers) - set(handlers):
            root.removeHandler(handler)
            handler.close()
        root.setLevel(level)


@asynccontextmanager
async def signal_expected(
    signal: SignalInstance, timeout: float = PATIENCE
) -> AsyncIterator[list[Any]]:
    """Require that a signal fires inside the block or within ``timeout`` seconds after it.

    Gives a list that holds the arguments of the first emission once the block is left.
    """
    fired = asyncio.Event()
    arguments: list[Any] = []

    def keep(*values: Any) -> None:
        if not fired.is_set():
            arguments.extend(values)
            fired.set()

    signal.connect(keep)
    try:
        yield arguments
        try:
            await asyncio.wait_for(fired.wait(), timeout)
        except TimeoutError:
            raise AssertionError(f"{signal} did not fire within {timeout} s") from None
    finally:
        signal.disconnect(keep)
