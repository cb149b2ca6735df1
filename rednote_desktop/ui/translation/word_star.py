"""The star that puts a Chinese word into the reader's word list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QPushButton, QWidget

from rednote_desktop.domain.text import plain
from rednote_desktop.services.events import WordListChanged
from rednote_desktop.translation.lexicon import Word
from rednote_desktop.ui.subject import SubjectKind
from rednote_desktop.ui.tasks import TaskScope
from rednote_desktop.ui.theme.roles import set_kind
from rednote_desktop.ui.translation.reading import lines_of, parts_of

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext

_LONGEST_SENTENCE = 400


def gist(word: Word) -> str:
    """Return what a word means in one line, an empty string where nobody knows."""
    if word.slang is not None:
        return word.slang.meaning
    return "; ".join(word.senses[:3])


def found_in(context: UiContext, word: str) -> tuple[str, str]:
    """Return the sentence the reader sees a word in and the id of its note; each may be empty."""
    subject, asked = context.subject.subject, context.subject.asked_sentence
    versions = subject.versions if subject is not None else ()
    lines = [plain(line) for one in versions for part in parts_of(one) for line in lines_of(part)]
    found = [line for line in lines if word in line]
    if subject is None or not found:
        return (asked[:_LONGEST_SENTENCE], "") if word in asked else ("", "")
    sentence = next((line for line in found if line in asked), found[0])
    if subject.kind is SubjectKind.NOTE:
        note_id = subject.id
    else:
        note_id = context.navigator.open_note_id if subject.kind is SubjectKind.COMMENT else ""
    return sentence[:_LONGEST_SENTENCE], note_id


class WordStar(QPushButton):
    """Filled where the word is in the list; a click puts it in or takes it out."""

    def __init__(self, context: UiContext, word: Word, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._word = word
        self._kept = False
        self._scope = TaskScope(self, context.notifier.error)
        set_kind(self, "icon")
        self.setIconSize(QSize(16, 16))
        self.clicked.connect(lambda _checked: self._scope.spawn(self._turn(), "turn"))
        subscribe = context.services.events.subscribe
        forget = subscribe(WordListChanged, lambda _event: self._look())
        self.destroyed.connect(lambda *_: forget())
        self._dress()
        self._look()

    @property
    def kept(self) -> bool:
        """Whether the word is in the list, as far as is known."""
        return self._kept

    def _look(self) -> None:
        self._scope.spawn(self._ask(), "look")

    async def _ask(self) -> None:
        self._kept = await self._context.services.word_list.has(self._word.text)
        self._dress()

    async def _turn(self) -> None:
        words = self._context.services.word_list
        word = self._word
        if await words.has(word.text):
            await words.remove(word.text)
        else:
            sentence, note_id = found_in(self._context, word.text)
            await words.add(word.text, word.pinyin, gist(word), sentence, note_id)

    def _dress(self) -> None:
        icon, token = ("star-filled", "accent") if self._kept else ("star", "text_muted")
        self._context.icons.bind(self, icon, token)
        kept = self._kept
        said = self.tr("Take out of the word list") if kept else self.tr("Add to the word list")
        self.setAccessibleName(said)
        self.setToolTip(said)
