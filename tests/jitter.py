"""Plugin that lets work of other threads, and the tests themselves, come late now and then.

What a test or the program takes for granted about the order of things shows, though the machine
is fast and quiet: ``python -m pytest tests -p tests.jitter``. The seed is ``JITTER`` in the
environment.
"""

from __future__ import annotations

import asyncio
import os
import random
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, Final

from tests import support

_drawn: Final = random.Random(int(os.environ.get("JITTER", "1")))
_submit: Final = ThreadPoolExecutor.submit
_wait_until: Final = support.wait_until


def _late() -> float:
    """Return seconds: mostly none, often few milliseconds, seldom many."""
    drawn = _drawn.random()
    if drawn < 0.6:
        return 0.0
    return _drawn.random() * (0.02 if drawn < 0.93 else 0.15)


def submit(
    self: ThreadPoolExecutor, work: Callable[..., Any], /, *arguments: Any, **named: Any
) -> Future[Any]:
    """Let a worker begin late, and its answer come late."""
    before, after = _late(), _late()

    def run() -> Any:
        time.sleep(before)
        try:
            return work(*arguments, **named)
        finally:
            time.sleep(after)

    return _submit(self, run)


async def wait_until(
    predicate: Callable[[], object], timeout: float = support.PATIENCE, interval: float = 0.005
) -> None:
    """Wait as ever, and go on late: what was waited for may be over by then."""
    await _wait_until(predicate, timeout, interval)
    await asyncio.sleep(_late())


ThreadPoolExecutor.submit = submit  # type: ignore[assignment, method-assign]
support.wait_until = wait_until
