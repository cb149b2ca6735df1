"""Threads below one another, which go away in small steps."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

_GONE_AT_ONCE: Final = 4


class ThreadList(QWidget):
    """A column of threads."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)

    def insert(self, at: int, thread: QWidget) -> None:
        """Put a thread at a place, or at the end for -1."""
        self._column.insertWidget(at, thread)

    def remove(self, thread: QWidget) -> None:
        """Take a thread out and delete it."""
        self._column.removeWidget(thread)
        thread.hide()
        thread.deleteLater()

    def fade_away(self) -> None:
        """Hide at once and delete a few threads at a time: hundreds would hold the interface."""
        self.hide()
        self._delete_some()

    def _delete_some(self) -> None:
        for _ in range(_GONE_AT_ONCE):
            item = self._column.takeAt(0)
            thread = item.widget() if item is not None else None
            if thread is None:
                self.deleteLater()
                return
            thread.deleteLater()
        QTimer.singleShot(0, self, self._delete_some)
