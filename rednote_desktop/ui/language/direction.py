"""Right to left: whether the window is mirrored, how a text reads, what is drawn by hand."""

from __future__ import annotations

import unicodedata
from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPainter
from PySide6.QtWidgets import QWidget

_RIGHT_TO_LEFT: Final = frozenset({"R", "AL"})
_STRONG: Final = frozenset({"L", *_RIGHT_TO_LEFT})
_ISOLATES: Final = frozenset({"LRI", "RLI", "FSI"})


def window_is_mirrored() -> bool:
    """Tell whether the interface language reads from right to left."""
    return QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft


def start_of_lines() -> Qt.AlignmentFlag:
    """Return the side on which lines of the interface language start."""
    sides = Qt.AlignmentFlag
    side = sides.AlignRight if window_is_mirrored() else sides.AlignLeft
    return side | sides.AlignAbsolute


def reads_right_to_left(text: str) -> bool:
    """Tell whether a paragraph reads from right to left: its first strong character decides.

    What stands in an isolate, such as a name filled in, does not. Source: UAX #9, rule P2.
    """
    isolates = 0
    for character in text:
        direction = unicodedata.bidirectional(character)
        if direction in _ISOLATES:
            isolates += 1
        elif direction == "PDI":
            isolates = max(isolates - 1, 0)
        elif direction in _STRONG and not isolates:
            return direction in _RIGHT_TO_LEFT
    return False


def isolated(text: str) -> str:
    """Return a text that is ordered by itself inside a mirrored line: “#hotpot”, not “hotpot#”."""
    return f"\u2068{text}\u2069" if window_is_mirrored() else text


def mirrored(rect: QRectF, width: float) -> QRectF:
    """Return a rectangle's place in a mirrored area of that width."""
    return QRectF(width - rect.right(), rect.top(), rect.width(), rect.height())


def draw_line(painter: QPainter, area: QRectF, text: str, *, at_end: bool = False) -> None:
    """Draw one line of text, read its own way, at the start of an area or at its end.

    Start and end are those of the interface language.
    """
    at_right = window_is_mirrored() != at_end
    side = Qt.AlignmentFlag.AlignRight if at_right else Qt.AlignmentFlag.AlignLeft
    own = Qt.LayoutDirection
    painter.setLayoutDirection(own.RightToLeft if reads_right_to_left(text) else own.LeftToRight)
    flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(area, int(flags) | int(Qt.TextFlag.TextSingleLine), text)


def read_own_way(widget: QWidget, text: str) -> None:
    """Let a widget show a text the way it reads, whatever the window's direction is."""
    own = Qt.LayoutDirection
    widget.setLayoutDirection(own.RightToLeft if reads_right_to_left(text) else own.LeftToRight)
