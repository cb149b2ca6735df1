"""A text field for captions: topics and people in colour, media that is pasted handed on."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QSyntaxHighlighter,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from rednote_desktop.api.richtext import parse
from rednote_desktop.domain.text import Link, Mention, Topic
from rednote_desktop.services.text_changes import changes
from rednote_desktop.ui.composer.sources import has_media
from rednote_desktop.ui.theme.theme import Role, Theme
from rednote_desktop.ui.widgets.growing_edit import GrowingEdit
from rednote_desktop.ui.widgets.word_menu import text_menu, word_under

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext

_COMPLETABLE: Final = re.compile(r"(?<![A-Za-z0-9_&/])([#＃@＠])(\w*)$")


class CaptionHighlighter(QSyntaxHighlighter):
    """Colours topics, people and links as they are typed."""

    def __init__(self, document: QTextDocument, theme: Theme) -> None:
        super().__init__(document)
        self._theme = theme
        theme.changed.connect(self.rehighlight)

    @override
    def highlightBlock(self, text: str) -> None:
        form = QTextCharFormat()
        form.setForeground(self._theme.color("info"))
        position = 0
        for span in parse(text):
            length = len(span.text.encode("utf-16-le")) // 2
            if isinstance(span, (Topic, Mention, Link)):
                self.setFormat(position, length, form)
            position += length


class CaptionEdit(GrowingEdit):
    """A growing field for a title or a body.

    A single-line field turns pasted line breaks into spaces; Enter in it emits ``finished``.
    Signals: ``completion_asked`` with the sign (``#`` or ``@``) and what follows it so far;
    ``completion_ended``; ``media_pasted`` with the ``QMimeData``, valid during the emission only;
    ``focus_changed``; ``menu_built`` with the menu that is about to be shown and the place in the
    text, in UTF-16 units, that it is for.
    """

    completion_asked = Signal(str, str)
    completion_ended = Signal()
    media_pasted = Signal(object)
    finished = Signal()
    focus_changed = Signal(bool)
    menu_built = Signal(object, int)

    def __init__(
        self,
        context: UiContext,
        role: Role,
        *,
        lines: int = 1,
        single_line: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(lines, parent)
        self._context = context
        self._theme = context.theme
        self._role = role
        self._single_line = single_line
        self._seen = ""
        self._highlighter = CaptionHighlighter(self.document(), context.theme)
        self._theme.changed.connect(self._dress)
        self.textChanged.connect(self._look_for_completion)
        self.cursorPositionChanged.connect(self._end_when_left)
        self._dress()

    def write(self, text: str) -> None:
        """Replace the text by another, keeping the caret's place and the way back (undo).

        Only the sentences that differ are replaced, so that a caret in what stays does not move.
        """
        old = self.toPlainText()
        if text == old:
            return
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        for change in reversed(changes(old, text)):
            cursor.setPosition(units(old[: change.start]))
            cursor.setPosition(units(old[: change.end]), QTextCursor.MoveMode.KeepAnchor)
            cursor.insertText(text[change.new_start : change.new_end])
        cursor.endEditBlock()
        self._seen = self.toPlainText()

    def start_fresh(self, text: str) -> None:
        """Show the text of another draft; there is no way back to the former one."""
        self._seen = text
        self.setPlainText(text)

    def complete(self, text: str) -> None:
        """Replace the topic or handle before the caret by ``text``."""
        cursor = self.textCursor()
        match = self._open_piece()
        length = units(match[0]) if match is not None else 0
        cursor.movePosition(QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor, length)
        cursor.insertText(text)
        self.setTextCursor(cursor)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        word, sentence = word_under(self, event.position().toPoint())
        if word:
            self._context.subject.ask_word(word, sentence)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = text_menu(self._context, self, event.pos())
        self.menu_built.emit(menu, self.cursorForPosition(event.pos()).position())
        menu.popup(event.globalPos())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if enter and control:
            event.ignore()
        elif enter and self._single_line:
            self.finished.emit()
        else:
            super().keyPressEvent(event)

    @override
    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return has_media(source) or super().canInsertFromMimeData(source)

    @override
    def insertFromMimeData(self, source: QMimeData) -> None:
        if has_media(source):
            self.media_pasted.emit(source)
            return
        text = source.text()
        if self._single_line:
            text = " ".join(text.split())
        if text:
            self.textCursor().insertText(text)
            self.ensureCursorVisible()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focus_changed.emit(True)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focus_changed.emit(False)
        self.completion_ended.emit()

    def _dress(self) -> None:
        font = self._theme.font(self._role)
        self.setFont(font)
        self.document().setDefaultFont(font)
        self.updateGeometry()

    def _look_for_completion(self) -> None:
        text = self.toPlainText()
        if text == self._seen:
            return
        self._seen = text
        match = self._open_piece()
        if match is None or not self.hasFocus():
            self.completion_ended.emit()
        else:
            sign = "#" if match[1] in "#＃" else "@"
            self.completion_asked.emit(sign, match[2])

    def _end_when_left(self) -> None:
        if self._open_piece() is None:
            self.completion_ended.emit()

    def _open_piece(self) -> re.Match[str] | None:
        cursor = self.textCursor()
        text = _text_before(cursor.block().text(), cursor.positionInBlock())
        return _COMPLETABLE.search(text)


def units(text: str) -> int:
    """Return the length of a text in UTF-16 units, which is how Qt counts."""
    return len(text.encode("utf-16-le")) // 2


def characters(text: str, place: int) -> int:
    """Return how many characters lie before a place that Qt counts in UTF-16 units."""
    return len(_text_before(text, place))


def _text_before(text: str, place: int) -> str:
    return text.encode("utf-16-le")[: place * 2].decode("utf-16-le", "ignore")
