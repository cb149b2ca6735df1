"""Which medium of a note is in view, and how far a swipe has come."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEasingCurve, QObject, QVariantAnimation, Signal

_TURN_MS: Final = 220
_WHEEL_STEP: Final = 120
_TURNS_AT: Final = 0.18
_GIVE: Final = 0.3


class CarouselState(QObject):
    """An index among ``count`` pages and a place that glides towards it.

    ``place`` is measured in pages: 1.5 is halfway between the second page and the third.
    ``moved`` tells of every change of the place, ``turned`` of the index.
    """

    moved = Signal()
    turned = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._count = 0
        self._index = 0
        self._place = 0.0
        self._wheel = 0.0
        self._glide = QVariantAnimation(self)
        self._glide.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._glide.valueChanged.connect(self._glided)

    @property
    def index(self) -> int:
        """The page in view, from 0."""
        return self._index

    @property
    def place(self) -> float:
        """Where the view is, in pages."""
        return self._place

    def reset(self, count: int, index: int = 0) -> None:
        """Start anew with so many pages."""
        self._glide.stop()
        self._count = count
        self._index = max(0, min(count - 1, index))
        self._place = float(self._index)
        self._wheel = 0.0
        self.moved.emit()
        self.turned.emit(self._index)

    def turn_to(self, index: int, duration: int = _TURN_MS) -> bool:
        """Go to a page in so many milliseconds; tell whether it is another one."""
        index = max(0, min(self._count - 1, index))
        changed = index != self._index and self._count > 0
        self._index = max(0, index)
        self._glide_home(duration)
        if changed:
            self.turned.emit(self._index)
        return changed

    def wheel(self, delta: float, duration: int) -> bool:
        """Take a turn of the wheel (eighths of a degree); tell whether a page could follow."""
        if (delta > 0 and self._index == 0) or (delta < 0 and self._index >= self._count - 1):
            self._wheel = 0.0
            return False
        if delta * self._wheel < 0:
            self._wheel = 0.0
        self._wheel += delta
        if abs(self._wheel) >= _WHEEL_STEP:
            step = -1 if self._wheel > 0 else 1
            self._wheel = 0.0
            self.turn_to(self._index + step, duration)
        return True

    def drag(self, pages: float) -> None:
        """Move the view by a part of a page while it is dragged; the ends give a little."""
        self._glide.stop()
        place = self._place + pages
        if place < 0 or place > self._count - 1:
            place = self._place + pages * _GIVE
        self._place = place
        self.moved.emit()

    def drop(self, duration: int) -> None:
        """End a drag: turn if it went far enough, else go back."""
        way = self._place - self._index
        step = (way > _TURNS_AT) - (way < -_TURNS_AT)
        self.turn_to(self._index + step, duration)

    def _glide_home(self, duration: int) -> None:
        self._glide.stop()
        if duration <= 0 or self._place == self._index:
            self._place = float(self._index)
            self.moved.emit()
            return
        self._glide.setDuration(duration)
        self._glide.setStartValue(self._place)
        self._glide.setEndValue(float(self._index))
        self._glide.start()

    def _glided(self, place: float) -> None:
        self._place = place
        self.moved.emit()
