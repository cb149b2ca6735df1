"""What of a text goes to the clipboard: its words, and emoji as the codes that stand for them."""

from __future__ import annotations

from PySide6.QtGui import QTextCursor

_PICTURE = "\ufffc"
_LINES = str.maketrans({"\u2028": "\n", "\u2029": "\n", "\u00a0": " "})


def selected_words(cursor: QTextCursor) -> str:
    """Return what is selected; for a picture the words that its tooltip has."""
    probe = QTextCursor(cursor)
    words = []
    for place, letter in enumerate(cursor.selectedText(), cursor.selectionStart()):
        if letter == _PICTURE:
            probe.setPosition(place + 1)
            words.append(probe.charFormat().toolTip())
        else:
            words.append(letter.translate(_LINES))
    return "".join(words)
