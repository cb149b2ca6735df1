"""Tells whether the words in a field could be read, and whether somebody answered for them."""

from __future__ import annotations

import time
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from rednote_desktop.translation.trust import Trust

_A_GLANCE_SECONDS: Final = 0.4


class Sight(QObject):
    """Words count as seen once they stood for a glance and half of their field is in sight.

    What was seen stays seen until the words change.
    """

    def __init__(self, field: QPlainTextEdit | QTextEdit) -> None:
        super().__init__(field)
        self._field = field
        self._since = time.monotonic()
        self._seen = False
        self._asked = False
        field.textChanged.connect(self._changed)

    @property
    def seen(self) -> bool:
        """Whether the words as they are now could be read."""
        if not self._seen:
            whole = self._field.viewport()
            stood = time.monotonic() - self._since >= _A_GLANCE_SECONDS
            height = whole.visibleRegion().boundingRect().height()
            self._seen = stood and height > 0 and height * 2 >= whole.height()
        return self._seen

    def settles(self, trust: Trust) -> bool:
        """Whether words may go out that are trusted so far.

        It is enough that doubtful ones were seen; those that failed somebody has to answer for.
        """
        if trust is Trust.TRUSTED:
            return True
        return self.seen and (trust is Trust.DOUBTFUL or self._asked)

    def ask(self) -> None:
        """Take the words as answered for once they stood for another glance."""
        self._changed()
        self._asked = True

    def answer_for(self) -> None:
        """Take the words as seen and answered for."""
        self._seen = self._asked = True

    def _changed(self) -> None:
        self._since = time.monotonic()
        self._seen = False
        self._asked = False
