"""One load at a time: whether it runs, and how the last one ended."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from rednote_desktop.domain.errors import RedNoteError

if TYPE_CHECKING:
    from rednote_desktop.ui.tasks import TaskScope


class Loads(QObject):
    """Runs loads in a task scope; a new one takes the place of one that runs.

    A load is under way from the moment it is asked for, before its task has begun. Errors of the
    program are kept as ``error``; others go to the scope.
    """

    changed = Signal(bool)
    """Whether a load runs."""
    failed = Signal(object)
    """The error of the last load, or ``None`` when another try begins."""
    ended = Signal()

    def __init__(self, scope: TaskScope, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._scope = scope
        self._turn = 0
        self.active = False
        self.error: RedNoteError | None = None

    def start(self, work: Callable[[], Coroutine[Any, Any, None]]) -> None:
        """Begin a load."""
        self._turn += 1
        self.active = True
        if self.error is not None:
            self.error = None
            self.failed.emit(None)
        self.changed.emit(True)
        self._scope.spawn(self._run(work, self._turn), "load")

    async def _run(self, work: Callable[[], Coroutine[Any, Any, None]], turn: int) -> None:
        failure: RedNoteError | None = None
        try:
            await work()
        except RedNoteError as error:
            failure = error
        finally:
            if turn == self._turn:
                self._end(failure)

    def _end(self, error: RedNoteError | None) -> None:
        self.active = False
        self.error = error
        self.changed.emit(False)
        if error is not None:
            self.failed.emit(error)
        self.ended.emit()
