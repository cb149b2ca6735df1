"""Keeps a report of every error that nobody caught, and of an end that nobody asked for.

Python's own fault handler writes into a file of the profile when the program ends hard: a bad
memory access, or Qt giving up. What lies there at the next start is made a report. There is no
handler for Qt's messages: one in Python would run on threads that the window may be waiting for.
"""

from __future__ import annotations

import asyncio
import faulthandler
import logging
import os
import platform
import sys
import threading
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final

from rednote_desktop import __version__
from rednote_desktop.services.redaction import clean_log, kind_of, traceback_text
from rednote_desktop.storage.crash_reports import CrashReports

if TYPE_CHECKING:
    from types import TracebackType

_logger = logging.getLogger(__name__)
_MOST: Final = 5
"""So many errors of one run are kept; what fails once a frame must not push the others out."""


class CrashWatch:
    """Watches one run until ``close`` (twice is fine), which takes back all it has put in place.

    ``reports.all()`` has what the last run left; nothing is ever sent anywhere.
    """

    def __init__(self, reports: CrashReports) -> None:
        self.reports = reports
        self._known: set[str] = set()
        self._lock = threading.Lock()
        self._before = (sys.excepthook, threading.excepthook, sys.unraisablehook)
        self._dump: int | None = None

    def start(self) -> None:
        """Take over what the last run left and watch this one; a full disk stops nothing."""
        try:
            self._take_over()
            self._open_dump()
        except OSError as error:
            _logger.warning("Crash reports cannot be kept: %r", error)
        sys.excepthook = self._uncaught
        threading.excepthook = self._uncaught_in_thread
        sys.unraisablehook = self._unraisable

    def watch_loop(self, loop: asyncio.AbstractEventLoop) -> None:
        """Hear of the errors that an event loop finds in tasks which nobody awaited."""
        loop.set_exception_handler(self._uncaught_in_loop)

    def ended_by(self, error: BaseException) -> None:
        """Keep the error with which the program ends."""
        self._keep("The program ended with an error.", error, ended=True)

    def close(self) -> None:
        """Say that this run ended in order; safe to call twice."""
        for owner, name, before in (
            (sys, "excepthook", self._before[0]),
            (threading, "excepthook", self._before[1]),
            (sys, "unraisablehook", self._before[2]),
        ):
            if getattr(getattr(owner, name), "__self__", None) is self:
                setattr(owner, name, before)
        if self._dump is None:
            return
        faulthandler.disable()
        os.close(self._dump)
        self._dump = None
        self.reports.running.unlink(missing_ok=True)

    def _take_over(self) -> None:
        """Make a report of what Python wrote when the last run ended hard."""
        left = self.reports.running
        if not left.exists():
            return
        dump = left.read_text(encoding="utf-8", errors="replace")
        when = datetime.fromtimestamp(left.stat().st_mtime, UTC)
        if dump.strip():
            text = _head("The program ended hard.", when) + clean_log(dump)
            self.reports.keep(text, ended=True, now=when)
        left.unlink()

    def _open_dump(self) -> None:
        folder = self.reports.folder
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        flags = os.O_CREAT | os.O_TRUNC | os.O_WRONLY | getattr(os, "O_NOFOLLOW", 0)
        self._dump = os.open(self.reports.running, flags, 0o600)
        faulthandler.enable(self._dump, all_threads=True)

    def _uncaught(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if not issubclass(kind, KeyboardInterrupt):
            self._keep("Nobody caught an error.", error)
        self._before[0](kind, error, trace)

    def _uncaught_in_thread(self, arguments: threading.ExceptHookArgs) -> None:
        if arguments.exc_value is not None and arguments.exc_type is not SystemExit:
            self._keep("Nobody caught an error on another thread.", arguments.exc_value)
        self._before[1](arguments)

    def _unraisable(self, arguments: Any) -> None:
        if arguments.exc_value is not None:
            self._keep("An error could not be raised.", arguments.exc_value)
        self._before[2](arguments)

    def _uncaught_in_loop(self, loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        error = context.get("exception")
        if isinstance(error, BaseException):
            self._keep("Nobody caught an error of a task.", error)
        loop.default_exception_handler(context)

    def _keep(self, what: str, error: BaseException, *, ended: bool = False) -> None:
        trace = traceback_text(error)
        with self._lock:
            if trace in self._known or (len(self._known) >= _MOST and not ended):
                return
            self._known.add(trace)
        try:
            self.reports.keep(_head(what, datetime.now(UTC)) + trace, ended=ended)
        except OSError as problem:
            _logger.warning("A crash report could not be kept: %s", kind_of(problem))


def _head(what: str, when: datetime) -> str:
    lines = (
        what,
        f"Time: {when:%Y-%m-%d %H:%M:%S} UTC",
        f"RedNote Desktop {__version__}, Python {platform.python_version()}, {platform.platform()}",
        "",
        "",
    )
    return "\n".join(lines)
