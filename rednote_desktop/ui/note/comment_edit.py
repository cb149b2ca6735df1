"""The field a comment is typed in: as high as its text, up to a few lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from rednote_desktop.ui.widgets.composing_edit import ComposingEdit
from rednote_desktop.ui.widgets.word_menu import text_menu, word_under

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext

_SLACK = 4


class CommentEdit(ComposingEdit):
    """Ctrl+Enter asks to send, Escape to give up; ``focused`` tells of the keyboard coming."""

    send_asked = Signal()
    left = Signal()
    focused = Signal(bool)

    def __init__(self, context: UiContext, most_lines: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._most_lines = most_lines
        self._hint = ""
        self.setProperty("kind", "bare")
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(0)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        context.theme.changed.connect(self._fit)
        self._fit()

    def set_hint(self, hint: str) -> None:
        """Show a text while nothing is typed; it is cut short rather than wrapped."""
        self._hint = hint
        self._write_hint()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._write_hint()
        self._fit()

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        word, sentence = word_under(self, event.position().toPoint())
        if word:
            self._context.subject.ask_word(word, sentence)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        text_menu(self._context, self, event.pos()).popup(event.globalPos())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.send_asked.emit()
            return
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit(True)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focused.emit(False)

    @override
    def sizeHint(self) -> QSize:
        return QSize(160, self._text_height())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(60, self._text_height())

    def _text_height(self) -> int:
        line = self.fontMetrics().lineSpacing()
        height = 0.0
        block = self.document().firstBlock()
        while block.isValid():
            height += self.blockBoundingRect(block).height()
            block = block.next()
        return int(min(max(height, line), self._most_lines * line)) + _SLACK

    def _write_hint(self) -> None:
        room = self.viewport().width() - _SLACK
        elided = self.fontMetrics().elidedText(self._hint, Qt.TextElideMode.ElideRight, room)
        if elided != self.placeholderText():
            self.setPlaceholderText(elided)

    def _fit(self) -> None:
        height = self._text_height()
        if self.height() != height or self.minimumHeight() != height:
            self.setFixedHeight(height)
            self.updateGeometry()
