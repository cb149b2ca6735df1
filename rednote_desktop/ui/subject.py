"""The text the reader is looking at, followed by the translation panel."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from rednote_desktop.domain.account import Account
from rednote_desktop.domain.text import TextVersion


class SubjectKind(StrEnum):
    """What kind of thing the text belongs to."""

    NOTE = "note"
    COMMENT = "comment"
    MESSAGE = "message"
    DRAFT = "draft"


@dataclass(frozen=True, slots=True)
class Subject:
    """The texts of a note, comment or message; ``id`` is its own.

    ``public`` says that everybody may read them.
    """

    id: str
    versions: tuple[TextVersion, ...]
    author: Account | None = None
    kind: SubjectKind = SubjectKind.NOTE
    public: bool = False


class CurrentText(QObject):
    """Holds the current subject, and whether the whole window shows originals only."""

    changed = Signal(object)
    originals_changed = Signal(bool)
    word_asked = Signal(str, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._subject: Subject | None = None
        self._originals = False
        self.asked_sentence = ""
        """The sentence in which a word was asked for last."""

    @property
    def subject(self) -> Subject | None:
        """What is looked at, if anything."""
        return self._subject

    @property
    def originals(self) -> bool:
        """Whether captions are shown untranslated everywhere."""
        return self._originals

    def show(self, subject: Subject | None) -> None:
        """Make a text the current one."""
        if subject == self._subject:
            return
        self._subject = subject
        self.changed.emit(subject)

    def toggle_originals(self) -> None:
        """Flip every caption in the window between translation and original."""
        self._originals = not self._originals
        self.originals_changed.emit(self._originals)

    def ask_word(self, word: str, sentence: str) -> None:
        """Ask for the meaning of a word as it stands in a sentence."""
        self.asked_sentence = sentence
        self.word_asked.emit(word, sentence)
