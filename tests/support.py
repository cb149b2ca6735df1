"""Help for asynchronous tests: wait for a state or for a signal without nesting event loops."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from functools import cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance
    from PySide6.QtWidgets import QApplication


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
    predicate: Callable[[], object], timeout: float = 5.0, interval: float = 0.005
) -> None:
    """Return as soon as ``predicate()`` is true; raises ``AssertionError`` after ``timeout`` s."""
    loop = asyncio.get_running_loop()
    end = loop.time() + timeout
    while not predicate():
        if loop.time() >= end:
            name = getattr(predicate, "__qualname__", repr(predicate))
            raise AssertionError(f"not true within {timeout} s: {name}")
        await asyncio.sleep(interval)


async def signal_fired(signal: SignalInstance, timeout: float = 5.0) -> tuple[Any, ...]:
    """Wait for the next emission of a signal and return its arguments.

    Raises ``AssertionError`` after ``timeout`` seconds. Only emissions after the call count; where
    the same step causes the emission, use ``signal_expected`` around it.
    """
    async with signal_expected(signal, timeout) as arguments:
        pass
    return tuple(arguments)


@asynccontextmanager
async def signal_expected(signal: SignalInstance, timeout: float = 5.0) -> AsyncIterator[list[Any]]:
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
