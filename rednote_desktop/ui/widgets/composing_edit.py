"""A plain text field that knows text which is still being composed from text that is typed."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget
from typing_extensions import override

_KEYS: Final = frozenset({QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride})
_ENTER: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class ComposingEdit(QPlainTextEdit):
    """While an input method composes (Pinyin, kana, an accent), nothing has been typed yet.

    So ``textChanged`` and ``cursorPositionChanged`` keep still, where Qt would emit them at every
    letter, and Enter, with any modifier, neither sends nor breaks the line.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._placeholder = ""

    @override
    def setPlaceholderText(self, text: str) -> None:
        """Show a text while nothing is typed nor composed; Qt would write both in one place."""
        self._placeholder = text
        super().setPlaceholderText("" if self.composing else text)

    @override
    def placeholderText(self) -> str:
        """Return what is shown while nothing is typed nor composed."""
        return self._placeholder

    @property
    def composing(self) -> bool:
        """Whether there is text that the input method may still change."""
        return bool(self.textCursor().block().layout().preeditAreaText())

    @override
    def event(self, event: QEvent) -> bool:
        if (
            event.type() in _KEYS
            and isinstance(event, QKeyEvent)
            and event.key() in _ENTER
            and self.composing
        ):
            event.accept()
            return True
        return super().event(event)

    @override
    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        # A selection is replaced as soon as composing begins, which is a change of the text.
        replaces = event.replacementLength() > 0 or self.textCursor().hasSelection()
        if event.commitString() or replaces:
            super().inputMethodEvent(event)
        else:
            before = self.blockSignals(True)
            try:
                super().inputMethodEvent(event)
            finally:
                self.blockSignals(before)
        self.setPlaceholderText(self._placeholder)
