"""The widgets around the cards: a header above, a footer below, a message in their place."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

SIDE: Final = 20
BELOW: Final = 24
"""Room beside the cards and below the last one, in logical pixels."""
_SMALLEST_MESSAGE: Final = 260


class Around(QObject):
    """Keeps up to three widgets in a viewport and places them as it scrolls."""

    changed = Signal()
    """A widget came, went or wants another height."""

    def __init__(self, viewport: QWidget) -> None:
        super().__init__(viewport)
        self._viewport = viewport
        self._header: QWidget | None = None
        self._footer: QWidget | None = None
        self.message: QWidget | None = None

    @property
    def header_height(self) -> int:
        """How tall the header is."""
        if self._header is None:
            return 0
        return _height_at(self._header, self._viewport.width() - 2 * SIDE)

    @property
    def message_height(self) -> int:
        """How tall the message is at least."""
        least = self.message.minimumSizeHint().height() if self.message is not None else 0
        return max(_SMALLEST_MESSAGE, least)

    @property
    def footer_height(self) -> int:
        """How tall the footer is."""
        return self._footer.sizeHint().height() if self._footer is not None else 0

    def set_header(self, widget: QWidget | None) -> None:
        """Take a header, or none."""
        self._header = self._adopt(self._header, widget)

    def set_message(self, widget: QWidget | None) -> None:
        """Take a message, or none."""
        self.message = self._adopt(self.message, widget)

    def set_footer(self, widget: QWidget | None) -> None:
        """Take a footer, or none."""
        self._footer = self._adopt(self._footer, widget)

    def place(self, scroll: int, cards_top: int, cards_height: int) -> None:
        """Move the widgets to where they are at a scroll position."""
        width = self._viewport.width()
        if self._header is not None:
            self._header.setGeometry(SIDE, -scroll, width - 2 * SIDE, self.header_height)
        top = cards_top - scroll
        if self.message is not None:
            room = max(self.message_height, self._viewport.height() - cards_top)
            self.message.setGeometry(0, top, width, room)
        if self._footer is not None:
            down = top + cards_height + BELOW // 2
            self._footer.setGeometry(0, down, width, self.footer_height)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self.changed.emit()
        return super().eventFilter(watched, event)

    def _adopt(self, old: QWidget | None, new: QWidget | None) -> QWidget | None:
        if old is new:
            return new
        if old is not None:
            old.removeEventFilter(self)
            old.hide()
        if new is not None:
            new.setParent(self._viewport)
            new.installEventFilter(self)
            new.show()
        QTimer.singleShot(0, self, self.changed.emit)
        return new


def _height_at(widget: QWidget, width: int) -> int:
    if widget.hasHeightForWidth():
        return widget.heightForWidth(width)
    return max(widget.sizeHint().height(), widget.minimumHeight())
