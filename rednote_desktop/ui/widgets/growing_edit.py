"""A plain text field as high as its text."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from rednote_desktop.ui.widgets.composing_edit import ComposingEdit

_SLACK = 4


class GrowingEdit(ComposingEdit):
    """A field without frame or scroll bars; it grows and shrinks with what is typed."""

    def __init__(self, lines: int = 1, parent: QWidget | None = None) -> None:
        """``lines`` is how many lines it is high when empty."""
        super().__init__(parent)
        self._lines = lines
        self.setProperty("kind", "bare")
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(0)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    @override
    def sizeHint(self) -> QSize:
        return QSize(200, self._text_height())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(60, self._text_height())

    def _text_height(self) -> int:
        height = 0.0
        block = self.document().firstBlock()
        while block.isValid():
            height += self.blockBoundingRect(block).height()
            block = block.next()
        least = self._lines * self.fontMetrics().lineSpacing()
        return int(max(height, least)) + _SLACK

    def _fit(self) -> None:
        height = self._text_height()
        if self.height() != height or self.minimumHeight() != height:
            self.setFixedHeight(height)
            self.updateGeometry()
