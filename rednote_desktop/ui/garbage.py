"""Collects reference cycles on the interface thread alone.

Python collects them on whichever thread happens to allocate. A cycle that holds a widget would
then be taken apart on a worker's thread, and Qt crashes when an object dies on another thread than
its own.
"""

from __future__ import annotations

import gc
from typing import Final

from PySide6.QtCore import QObject, QTimer

_EVERY_MS: Final = 500


class InterfaceGarbage(QObject):
    """Takes collection over from Python until ``close``; to be made on the interface thread.

    What is there when it is made stays out of later collections, which keeps them short.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thresholds = gc.get_threshold()
        self._automatic = gc.isenabled()
        gc.disable()
        gc.freeze()
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self.collect_due)
        self._timer.start()

    def collect_due(self) -> int:
        """Collect the generations that have grown past Python's thresholds; return which, or -1."""
        counts = gc.get_count()
        due = [
            generation
            for generation in (0, 1, 2)
            if counts[generation] > self._thresholds[generation]
        ]
        if not due:
            return -1
        gc.collect(due[-1])
        return due[-1]

    def close(self) -> None:
        """Collect everything and leave collection as it was found; safe to call twice."""
        if self._timer.isActive():
            self._timer.stop()
            gc.unfreeze()
            gc.collect()
            if self._automatic:
                gc.enable()
