"""A pointer that moves without handling other events.

``QTest.mouseMove`` handles all that wait, so that a task of the loop may be woken inside another
one. asyncio refuses that, and the task sleeps for ever.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget


def move_pointer(
    widget: QWidget, to: QPoint, pressed: Qt.MouseButton = Qt.MouseButton.NoButton
) -> None:
    """Let a widget see the pointer at a place of it, in pixels, with a button held down."""
    at = QPointF(to)
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        at,
        widget.mapToGlobal(at),
        Qt.MouseButton.NoButton,
        pressed,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(widget, event)
