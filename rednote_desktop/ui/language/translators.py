"""Translators beside Qt's own: of a file that is not compiled, of the pseudo-locale, of keys."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QTranslator
from typing_extensions import override

from rednote_desktop.ui.language.plural_forms import plural_forms
from rednote_desktop.ui.language.pseudo_text import pseudo
from rednote_desktop.ui.language.ts_file import TsFile

_QT_CLASS_START: Final = "Q"


class _OwnTranslator(QTranslator):
    """Answers from Python; Qt asks those installed last first and goes on where one has nothing."""

    @override
    def isEmpty(self) -> bool:
        return False

    @override
    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        # Qt goes on to the next translator only after a null text, and that is None in Python.
        return self.find(context, source, disambiguation or "", n)  # type: ignore[return-value]

    def find(self, context: str, source: str, comment: str, count: int) -> str | None:
        """Return the text for what the code asks, or nothing; ``count`` is -1 without one."""
        raise NotImplementedError


class FileTranslator(_OwnTranslator):
    """Says what stands in a locale file, unfinished texts included, as Qt Linguist would."""

    def __init__(self, file: TsFile) -> None:
        super().__init__()
        self._index = plural_forms(file.language).index
        self._forms = {
            (message.context, message.source, message.comment): message.forms
            for message in file.messages
            if any(message.forms)
        }

    @override
    def find(self, context: str, source: str, comment: str, count: int) -> str | None:
        forms = self._forms.get((context, source, comment))
        if forms is None:
            return None
        chosen = self._index(abs(count)) if count >= 0 and len(forms) > 1 else 0
        return forms[min(chosen, len(forms) - 1)] or None


class PseudoTranslator(_OwnTranslator):
    """Says every text of the program in the pseudo-locale; ``english`` knows the plurals."""

    def __init__(self, english: QTranslator) -> None:
        super().__init__()
        self._english = english

    @override
    def find(self, context: str, source: str, comment: str, count: int) -> str | None:
        if is_of_qt(context):
            return None
        return pseudo(first_text([self._english], context, source, comment, count))


class KeyTranslator(_OwnTranslator):
    """Marks every text of the program with where it stands in the locale files.

    With ``file`` that is the line of the file before the text; else it is the context, before the
    English that the file files it under.
    """

    def __init__(self, below: Sequence[QTranslator], file: TsFile | None) -> None:
        super().__init__()
        self._below = tuple(below)
        self._lines = {
            (message.context, message.source, message.comment): message.line
            for message in (file.messages if file is not None else ())
        }

    @override
    def find(self, context: str, source: str, comment: str, count: int) -> str | None:
        if is_of_qt(context):
            return None
        line = self._lines.get((context, source, comment))
        if line is None:
            return f"⟦{context}⟧ {source}"
        return f"⟦{line}⟧ {first_text(self._below, context, source, comment, count)}"


def is_of_qt(context: str) -> bool:
    """Tell whether a text is Qt's own: it reads some of them, such as names of keys, itself."""
    return context.startswith(_QT_CLASS_START)


def first_text(
    translators: Sequence[QTranslator], context: str, source: str, comment: str, count: int
) -> str:
    """Return what the first translator knows, or the source."""
    for translator in translators:
        text = translator.translate(context, source, comment, count)
        if text:
            return text
    return source
