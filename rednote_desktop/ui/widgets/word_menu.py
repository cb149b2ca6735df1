"""Finds the Chinese word under the pointer, and offers in a text's menu to explain it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPlainTextEdit, QTextEdit

from rednote_desktop.ui.tasks import TaskScope

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext

_HAN: Final = re.compile(r"[㐀-鿿豈-﫿]")
_LONGEST: Final = 8


def has_chinese(text: str) -> bool:
    """Tell whether a text holds Chinese characters."""
    return _HAN.search(text) is not None


def first_chinese(text: str) -> str:
    """Return up to eight Han characters from the first one on, or an empty string."""
    found = _HAN.search(text)
    return word_at(text, found.start()) if found is not None else ""


def word_at(text: str, at: int) -> str:
    """Return up to eight Han characters from the one at ``at`` on, or an empty string."""
    if at >= len(text) or not _HAN.match(text[at]):
        at -= 1
    if at < 0 or at >= len(text) or not _HAN.match(text[at]):
        return ""
    end = at
    while end < len(text) and end - at < _LONGEST and _HAN.match(text[end]):
        end += 1
    return text[at:end]


def word_under(view: QTextEdit | QPlainTextEdit, point: QPoint) -> tuple[str, str]:
    """Return the characters from a place of the viewport on, and the line they stand in.

    Both are empty where no Chinese stands.
    """
    text = view.toPlainText()
    at = _characters(text, view.cursorForPosition(point).position())
    word = word_at(text, at)
    if not word:
        return "", ""
    start = text.rfind("\n", 0, at) + 1
    end = text.find("\n", at)
    return word, text[start : end if end >= 0 else len(text)]


def text_menu(context: UiContext, view: QTextEdit | QPlainTextEdit, point: QPoint) -> QMenu:
    """Return the menu of a text for a place of its viewport; it deletes itself when it closes.

    Where a Chinese word stands, or is selected, the menu starts with its explanation.
    """
    menu = view.createStandardContextMenu()
    menu.aboutToHide.connect(menu.deleteLater)
    word, sentence = word_under(view, point)
    selected = view.textCursor().selectedText()
    if 0 < len(selected) <= _LONGEST and has_chinese(selected) and "\u2029" not in selected:
        word, sentence = selected, sentence if selected in sentence else selected
    if not word:
        return menu
    action = QAction(context.icons.icon("book"), _explain(word), menu)
    action.triggered.connect(lambda: context.subject.ask_word(word, sentence))
    actions = menu.actions()
    menu.insertAction(actions[0] if actions else None, action)  # type: ignore[arg-type]
    if actions:
        menu.insertSeparator(actions[0])
    if word != selected:
        scope = TaskScope(menu, context.notifier.error)
        scope.spawn(_name(context, action, word, sentence))
    return menu


async def _name(context: UiContext, action: QAction, word: str, sentence: str) -> None:
    """Write the one word on the action that its first characters belong to."""
    start = max(0, sentence.find(word))
    for found in await context.services.words.words(sentence):
        if found.start <= start < found.start + len(found.text):
            action.setText(_explain(found.text))


def _explain(word: str) -> str:
    #: %1 is a Chinese word
    text = QCoreApplication.translate("WordMenu", "Explain “%1”")
    return text.replace("%1", word.replace("&", "&&"))


def _characters(text: str, units: int) -> int:
    """Return how many characters lie before a place that Qt counts in UTF-16 units."""
    return len(text.encode("utf-16-le", "surrogatepass")[: 2 * units].decode("utf-16-le", "ignore"))
