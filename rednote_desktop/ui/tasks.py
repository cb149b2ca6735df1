"""Named asyncio tasks that belong to one owner and end with it."""

from __future__ import annotations

import asyncio
import logging
import sqlite3
from collections.abc import Callable, Coroutine
from typing import Any, Final

from PySide6.QtCore import QObject

from rednote_desktop.domain.errors import RedNoteError

_EXPLAINED: Final = (RedNoteError, OSError, sqlite3.Error)
"""Errors that the reader is told enough about; of all others the log holds the details."""

_logger: Final = logging.getLogger(__name__)


class TaskScope:
    """Keeps tasks alive, replaces a running one of the same key, reports errors, ends them.

    The owner's ``destroyed`` signal closes the scope; ``close`` may be called before that, twice.
    """

    def __init__(self, owner: QObject, on_error: Callable[[Exception], None]) -> None:
        self._on_error = on_error
        self._named: dict[str, asyncio.Task[Any]] = {}
        self._tasks: set[asyncio.Task[Any]] = set()
        self._closed = False
        owner.destroyed.connect(self.close)

    def spawn(self, work: Coroutine[Any, Any, Any], key: str = "") -> asyncio.Task[Any] | None:
        """Start ``work``; one with the same non-empty ``key`` that still runs is cancelled first.

        Returns ``None`` when the scope is closed, and then ``work`` never runs; likewise when a
        timer or paint event comes after the event loop ended.
        """
        loop = _running_loop()
        if self._closed or loop is None:
            work.close()
            return None
        if key:
            self.cancel(key)
        task = loop.create_task(work)
        self._tasks.add(task)
        if key:
            self._named[key] = task
        task.add_done_callback(lambda done: self._finished(done, key))
        return task

    def cancel(self, key: str) -> None:
        """Cancel the running task of that key, if there is one."""
        task = self._named.pop(key, None)
        if task is not None:
            task.cancel()

    def close(self, _object: QObject | None = None) -> None:
        """Cancel everything; nothing can be started afterwards."""
        self._closed = True
        for task in tuple(self._tasks):
            if not task.get_loop().is_closed():
                task.cancel()
        self._named.clear()

    def _finished(self, task: asyncio.Task[Any], key: str) -> None:
        self._tasks.discard(task)
        if key and self._named.get(key) is task:
            del self._named[key]
        if task.cancelled():
            return
        error = task.exception()
        if not isinstance(error, Exception) or self._closed:
            return
        if not isinstance(error, _EXPLAINED):
            _logger.error("A task failed", exc_info=error)
        self._on_error(error)


def _running_loop() -> asyncio.AbstractEventLoop | None:
    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        return None
