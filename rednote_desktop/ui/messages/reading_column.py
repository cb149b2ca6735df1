"""A scrolled column of rows that are read, and so translated, only while they are in sight."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QRect, Qt, QTimer
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override


class Readable(Protocol):
    """A row that is told when it comes into sight and goes."""

    def geometry(self) -> QRect:
        """Return where the row is in its column."""
        ...

    def enter(self) -> None:
        """Say that the row is in sight."""
        ...

    def leave(self) -> None:
        """Say that it is not."""
        ...


class ReadingColumn(QScrollArea):
    """Rows below one another; subclasses give them through ``reading_rows``."""

    def __init__(self, spacing: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.page = QWidget()
        self.column = QVBoxLayout(self.page)
        self.column.setSpacing(spacing)
        self.setWidget(self.page)
        self._look_soon = QTimer(self)
        self._look_soon.setSingleShot(True)
        self._look_soon.setInterval(0)
        self._look_soon.timeout.connect(self.look)
        self.verticalScrollBar().valueChanged.connect(lambda _value: self._look_soon.start())
        self.verticalScrollBar().rangeChanged.connect(lambda *_: self._look_soon.start())

    def reading_rows(self) -> tuple[Readable, ...]:
        """Return the rows."""
        return ()

    def look(self) -> None:
        """Tell the rows which of them are in sight."""
        seen = QRect(0, self.verticalScrollBar().value(), 1, self.viewport().height())
        shown = self.isVisible()
        for row in self.reading_rows():
            place = row.geometry()
            if shown and place.top() <= seen.bottom() and place.bottom() >= seen.top():
                row.enter()
            else:
                row.leave()

    def rest(self) -> None:
        """Say that nothing is in sight any more: what is being translated is cancelled."""
        self._look_soon.stop()
        for row in self.reading_rows():
            row.leave()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._look_soon.start()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._look_soon.start()
