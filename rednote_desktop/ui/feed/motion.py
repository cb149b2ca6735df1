"""Small movements of cards: values that run to a target and tell when they changed."""

from __future__ import annotations

from dataclasses import dataclass
from time import perf_counter
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import (
    QAbstractAnimation,
    QEasingCurve,
    QObject,
    QTimer,
    QVariantAnimation,
    Signal,
)

if TYPE_CHECKING:
    from PySide6.QtWidgets import QScrollBar

    from rednote_desktop.ui.theme.theme import Theme

_FRAME_MS: Final = 16
_WHEEL_MS: Final = 160


@dataclass(slots=True)
class _Run:
    start: float
    target: float
    began: float
    seconds: float


class Motion(QObject):
    """Values by name, each 0 to begin with; ``moved`` carries the name of one that changed."""

    moved = Signal(str)

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._values: dict[str, float] = {}
        self._runs: dict[str, _Run] = {}
        self._timer = QTimer(self)
        self._timer.setInterval(_FRAME_MS)
        self._timer.timeout.connect(self._advance)

    def value(self, name: str) -> float:
        """Return a value as it is now."""
        return self._values.get(name, 0.0)

    def run(self, name: str, target: float, milliseconds: int, start: float | None = None) -> None:
        """Move a value to ``target`` within a time, at once under reduced motion."""
        duration = self._theme.duration(milliseconds)
        if not duration:
            self._set(name, target)
            return
        if start is not None:
            self._values[name] = start
        self._runs[name] = _Run(self.value(name), target, perf_counter(), duration / 1000)
        self._timer.start()

    def _advance(self) -> None:
        now = perf_counter()
        for name, run in tuple(self._runs.items()):
            part = min(1.0, (now - run.began) / run.seconds)
            eased = 1 - (1 - part) ** 3
            if part >= 1.0:
                del self._runs[name]
            self._set(name, run.start + (run.target - run.start) * eased)
        if not self._runs:
            self._timer.stop()

    def _set(self, name: str, value: float) -> None:
        if value:
            self._values[name] = value
        else:
            self._values.pop(name, None)
        self.moved.emit(name)


class SmoothScroll(QObject):
    """Carries wheel notches over several frames; further notches add to the way that is left."""

    def __init__(self, bar: QScrollBar, theme: Theme) -> None:
        super().__init__(bar)
        self._bar = bar
        self._theme = theme
        self._way = QVariantAnimation(self)
        self._way.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._way.valueChanged.connect(self._move)
        bar.sliderPressed.connect(self.stop)

    def by(self, pixels: int) -> None:
        """Scroll by an amount, downwards if it is positive."""
        running = self._way.state() is QAbstractAnimation.State.Running
        origin = int(self._way.endValue()) if running else self._bar.value()
        target = max(self._bar.minimum(), min(self._bar.maximum(), origin + pixels))
        duration = self._theme.duration(_WHEEL_MS)
        self._way.stop()
        if not duration:
            self._bar.setValue(target)
            return
        self._way.setDuration(duration)
        self._way.setStartValue(self._bar.value())
        self._way.setEndValue(target)
        self._way.start()

    def stop(self) -> None:
        """Stay where the list is."""
        self._way.stop()

    def _move(self, value: object) -> None:
        if isinstance(value, int):
            self._bar.setValue(value)
