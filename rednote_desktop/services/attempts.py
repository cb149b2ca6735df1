"""Attempts to send: how long to wait between them, and how one is broken off."""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import Callable, Coroutine
from typing import Any, Final, TypeVar

T = TypeVar("T")

_FIRST_SECONDS: Final = 2.0
_LONGEST_SECONDS: Final = 600.0
_LEAST_SECONDS: Final = 2.0


def backoff(attempts: int, draw: Callable[[], float] = random.random) -> float:
    """Return how many seconds to wait after so many failed attempts.

    Exponential with "equal jitter": half of the span is fixed, half is drawn
    (https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/).
    """
    span = min(_LONGEST_SECONDS, _FIRST_SECONDS * 2.0 ** min(attempts - 1, 30))
    return span / 2 + draw() * span / 2


class WallClock:
    """Notices when somebody puts the clock back: what is due by it would wait for ever."""

    def __init__(
        self,
        wall: Callable[[], float] = time.time,
        steady: Callable[[], float] = time.monotonic,
    ) -> None:
        self._wall = wall
        self._steady = steady
        self._ahead = wall() - steady()

    def put_back(self) -> float:
        """Return by how many seconds it was put back since the last look, 0 if it was not."""
        before, self._ahead = self._ahead, self._wall() - self._steady()
        back = before - self._ahead
        return back if back >= _LEAST_SECONDS else 0.0


class BrokenOff(Exception):
    """An attempt was ended from outside, not by its network or its time."""


class Attempts:
    """What is being sent at this moment, by the ids of the outbox."""

    def __init__(self) -> None:
        self._running: dict[int, asyncio.Task[Any]] = {}

    async def make(self, entry_id: int, work: Coroutine[Any, Any, T]) -> T:
        """Return what ``work`` gives; raises ``BrokenOff`` if it was broken off before."""
        attempt = asyncio.ensure_future(work)
        self._running[entry_id] = attempt
        try:
            return await attempt
        except asyncio.CancelledError:
            task = asyncio.current_task()
            if task is None or task.cancelling():
                raise
            raise BrokenOff from None
        finally:
            del self._running[entry_id]

    async def break_off(self, entry_id: int) -> bool:
        """End an attempt; return whether one was under way."""
        attempt = self._running.get(entry_id)
        if attempt is None or not attempt.cancel():
            return False
        await asyncio.wait([attempt])
        return True
