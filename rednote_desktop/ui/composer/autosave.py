"""Decides when a draft is saved: soon after the last key, and now and then while typing goes on."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QElapsedTimer, QObject, QTimer

PAUSE_MS: Final = 500
LONGEST_MS: Final = 3000
RETRY_MS: Final = 5000


class Autosave(QObject):
    """Calls ``save`` half a second after the last change, and every three seconds at the latest."""

    def __init__(self, save: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._save = save
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.flush)
        self._since = QElapsedTimer()

    @property
    def pending(self) -> bool:
        """Whether there is a change that was not saved."""
        return self._timer.isActive()

    def touch(self) -> None:
        """Note a change."""
        if not self._timer.isActive():
            self._since.start()
        left = LONGEST_MS - self._since.elapsed()
        self._timer.start(max(0, min(PAUSE_MS, left)))

    def try_later(self) -> None:
        """Note that the last save failed: it is tried again in a while, or at the next change."""
        if not self._timer.isActive():
            self._since.start()
            self._timer.start(RETRY_MS)

    def flush(self) -> None:
        """Save now."""
        self._timer.stop()
        self._save()

    def drop(self) -> None:
        """Forget the pending change: the draft is another one, or gone."""
        self._timer.stop()
