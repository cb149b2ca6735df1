"""How far a picture is enlarged, and where it was moved to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSizeF

LARGEST: Final = 8.0
"""The most a picture is enlarged beyond fitting its place."""


@dataclass(frozen=True, slots=True)
class Zoom:
    """Enlargement beyond fitting (1 to ``LARGEST``) and the way its centre was moved.

    ``x`` and ``y`` are logical pixels from the centre of the place the picture fits into.
    """

    scale: float = 1.0
    x: float = 0.0
    y: float = 0.0

    @property
    def fits(self) -> bool:
        """Whether the picture is no larger than its place."""
        return self.scale <= 1.0

    def about(self, factor: float, point: QPointF, fitted: QSizeF, room: QSizeF) -> Zoom:
        """Enlarge by ``factor`` so that what is under ``point`` stays there.

        ``point`` is measured from the centre of the room; ``fitted`` is the picture's size at a
        scale of 1.
        """
        scale = min(LARGEST, max(1.0, self.scale * factor))
        change = scale / self.scale
        moved = Zoom(
            scale,
            point.x() - (point.x() - self.x) * change,
            point.y() - (point.y() - self.y) * change,
        )
        return moved.kept_inside(fitted, room)

    def moved(self, way: QPointF, fitted: QSizeF, room: QSizeF) -> Zoom:
        """Move the picture, no further than to its edges."""
        return Zoom(self.scale, self.x + way.x(), self.y + way.y()).kept_inside(fitted, room)

    def kept_inside(self, fitted: QSizeF, room: QSizeF) -> Zoom:
        """Return the zoom whose picture leaves no gap that it could fill."""
        free_x = max(0.0, (fitted.width() * self.scale - room.width()) / 2)
        free_y = max(0.0, (fitted.height() * self.scale - room.height()) / 2)
        return Zoom(
            self.scale,
            min(free_x, max(-free_x, self.x)),
            min(free_y, max(-free_y, self.y)),
        )

    def placed(self, fitted: QSizeF, room: QRectF) -> QRectF:
        """Return where the picture lies."""
        width, height = fitted.width() * self.scale, fitted.height() * self.scale
        centre = room.center() + QPointF(self.x, self.y)
        return QRectF(centre.x() - width / 2, centre.y() - height / 2, width, height)


def fitted_size(width: float, height: float, room: QSizeF) -> QSizeF:
    """Return the largest size of that shape that the room holds."""
    if width <= 0 or height <= 0 or room.isEmpty():
        return QSizeF(0, 0)
    scale = min(room.width() / width, room.height() / height)
    return QSizeF(width * scale, height * scale)
