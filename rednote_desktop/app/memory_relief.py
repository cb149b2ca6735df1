"""Gives memory back to the system that the C library keeps although nobody uses it.

glibc lets threads allocate in arenas of their own, eight for each processor, and keeps what is
freed in each. With some thirty threads that came to a hundred megabytes in ten minutes of use.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from concurrent.futures import Executor
from typing import Final

from PySide6.QtCore import QObject, QTimer

from rednote_desktop.translation.c_memory import give_back

_EVERY_MS: Final = 20_000
_WORTH_SECONDS: Final = 1.0
"""Nothing is looked for before the program has worked so long; at rest it stays at rest."""


class MemoryRelief(QObject):
    """Has a worker give unused memory back, three times a minute while the program works.

    ``clock`` tells the seconds that processors worked for it.
    """

    def __init__(
        self,
        executor: Executor,
        clock: Callable[[], float] = time.process_time,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._executor = executor
        self._clock = clock
        self._worked = clock()
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self.relieve_worked)
        self._timer.start()

    def relieve_worked(self) -> bool:
        """Give memory back if the program worked since the last time; tell whether it did."""
        now = self._clock()
        if now - self._worked < _WORTH_SECONDS:
            return False
        self._worked = now
        self._executor.submit(give_back)
        return True

    def close(self) -> None:
        """Stop; to be called before the executor ends. Safe to call twice."""
        self._timer.stop()
