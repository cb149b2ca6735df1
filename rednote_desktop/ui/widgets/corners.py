"""Which corners of a rectangle are round."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainterPath


@dataclass(frozen=True, slots=True)
class Corners:
    """Radii of the four corners in logical pixels."""

    top_left: float = 0
    top_right: float = 0
    bottom_right: float = 0
    bottom_left: float = 0

    @property
    def any(self) -> bool:
        """Whether there is a round one."""
        return self.largest > 0

    @property
    def largest(self) -> float:
        """The largest radius."""
        return max(self.top_left, self.top_right, self.bottom_right, self.bottom_left)


def rounded_path(area: QRectF, corners: Corners) -> QPainterPath:
    """Return the outline of a rectangle with these corners."""
    path = QPainterPath()
    path.moveTo(area.left() + corners.top_left, area.top())
    _corner(path, area.right(), area.top(), corners.top_right, 90)
    _corner(path, area.right(), area.bottom(), corners.bottom_right, 0)
    _corner(path, area.left(), area.bottom(), corners.bottom_left, 270)
    _corner(path, area.left(), area.top(), corners.top_left, 180)
    path.closeSubpath()
    return path


def _corner(path: QPainterPath, x: float, y: float, radius: float, start: float) -> None:
    if radius <= 0:
        path.lineTo(x, y)
        return
    left = x if start in (180, 270) else x - 2 * radius
    top = y if start in (90, 180) else y - 2 * radius
    path.arcTo(QRectF(left, top, 2 * radius, 2 * radius), start, -90)
