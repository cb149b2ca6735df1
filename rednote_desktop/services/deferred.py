"""Actions that wait a moment, so that they can still be withdrawn."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable, Callable


class DeferredAction:
    """One action on its way; ``withdraw`` works until it begins."""

    def __init__(self) -> None:
        self._now = asyncio.Event()
        self._begun = False
        self._withdrawn = False

    def withdraw(self) -> bool:
        """Call the action off; return whether it had not begun."""
        if not self._begun:
            self._withdrawn = True
            self._now.set()
        return self._withdrawn

    def hurry(self) -> None:
        """Do it now."""
        self._now.set()

    async def run(self, seconds: float, perform: Callable[[], Awaitable[None]]) -> None:
        """Wait, then perform unless withdrawn meanwhile."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._now.wait()
        if self._withdrawn:
            return
        self._begun = True
        await perform()


class DeferredActions:
    """Actions that happen after ``grace_seconds``, or at once when flushed."""

    def __init__(self, grace_seconds: float) -> None:
        self._grace_seconds = grace_seconds
        self._running: dict[DeferredAction, asyncio.Task[None]] = {}

    def schedule(self, perform: Callable[[], Awaitable[None]]) -> DeferredAction:
        """Perform after the grace. ``perform`` reports its own errors."""
        action = DeferredAction()
        task = asyncio.create_task(action.run(self._grace_seconds, perform))
        self._running[action] = task
        task.add_done_callback(lambda _: self._running.pop(action, None))
        return action

    async def flush(self) -> None:
        """Perform everything that still waits, and wait for it."""
        tasks = tuple(self._running.values())
        for action in tuple(self._running):
            action.hurry()
        await asyncio.gather(*tasks)
