"""A comment in its second language, written as one types and editable."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from rednote_desktop.api.richtext import parse
from rednote_desktop.domain.language import UNDETERMINED, same_language
from rednote_desktop.services.translate import Priority
from rednote_desktop.translation.result import Outcome
from rednote_desktop.translation.trust import Trust
from rednote_desktop.ui.errors import explain_reason
from rednote_desktop.ui.note.comment_edit import CommentEdit
from rednote_desktop.ui.tasks import TaskScope
from rednote_desktop.ui.theme.roles import set_kind, set_surface
from rednote_desktop.ui.trust_text import TrustText
from rednote_desktop.ui.widgets.label import plain_label
from rednote_desktop.ui.widgets.sight import Sight

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext

_PAUSE_SECONDS: Final = 0.3
_MOST_LINES: Final = 4


class SecondText(QFrame):
    """Follows a text in another language until its author edits it."""

    changed = Signal()
    send_asked = Signal()
    left = Signal()

    def __init__(self, context: UiContext, scope: TaskScope, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_surface(self, "info")
        self._context = context
        self._scope = scope
        self._by_hand = False
        self._writing = False
        self._source = ""
        self._language = ""
        self._languages: tuple[str, str] | None = None
        self._trust = Trust.TRUSTED
        self._doubt = ""
        self._words = TrustText(self)
        self._head = plain_label("", "caption")
        self.again = QPushButton(self.tr("Translate again"))
        set_kind(self.again, "link")
        self.again.hide()
        self.again.clicked.connect(self._translate_again)
        self.edit = CommentEdit(context, _MOST_LINES)
        self.edit.textChanged.connect(self._edited)
        self.edit.send_asked.connect(self.send_asked)
        self.edit.left.connect(self.left)
        self._sight = Sight(self.edit)
        self._note = plain_label("", "meta", wrap=True)
        self._note.hide()
        head = QHBoxLayout()
        head.addWidget(self._head, 1)
        head.addWidget(self.again)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(2)
        column.addLayout(head)
        column.addWidget(self.edit)
        column.addWidget(self._note)

    @property
    def text(self) -> str:
        """The second text."""
        return self.edit.toPlainText().strip()

    @property
    def language(self) -> str:
        """The BCP 47 tag of the second text."""
        return self._language

    @property
    def by_hand(self) -> bool:
        """Whether the author edited it."""
        return self._by_hand

    @property
    def unseen_doubt(self) -> bool:
        """Whether a machine's text that may be wrong was not on screen as it is now."""
        return self._trust is not Trust.TRUSTED and not self._by_hand and not self._sight.seen

    @property
    def in_question(self) -> bool:
        """Whether a machine's text is to be pointed out before it is sent."""
        return not self._by_hand and not self._sight.settles(self._trust)

    def point_out(self) -> None:
        """Say that the text is or may be wrong, before it is sent."""
        self._sight.ask()
        self._say(self._doubt + "\n" + self.tr("Send again to post it as it is."))
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_languages(self, first: str, second: str) -> None:
        """Write for somebody who reads ``second``, instead of as for everybody."""
        self._languages = (first, second)

    def follow(self, text: str) -> None:
        """Take what was typed; the translation follows after a short pause."""
        self._source = text
        if not text.strip():
            self._by_hand = False
            self._write("")
            self._scope.cancel("second")
            self._say("")
        elif not self._by_hand:
            self._scope.spawn(self._follow(text), "second")
        self._tell_language(text)

    def restore(self, source: str, text: str, by_hand: bool) -> None:
        """Show a second text that was left earlier."""
        self._source = source
        self._by_hand = by_hand
        self._write(text)
        self._tell_language(source)
        if source.strip() and not text and not by_hand:
            self.follow(source)

    async def finish(self) -> None:
        """Wait until the second text belongs to what was typed last."""
        if not self._by_hand and self._source.strip():
            await self._translate(self._source)

    async def _follow(self, text: str) -> None:
        await asyncio.sleep(_PAUSE_SECONDS)
        await self._translate(text)

    async def _translate(self, text: str) -> None:
        spans = parse(text.strip())
        translate = self._context.services.translate
        future = translate.submit(spans, target=self._language, priority=Priority.INTERACTIVE)
        try:
            answer = await future
        finally:
            future.cancel()
        if self._by_hand or text != self._source:
            return
        translated = answer.outcome is Outcome.TRANSLATED
        self._write(answer.text if translated else "")
        self._trust = answer.trust if translated else Trust.TRUSTED
        doubted = self._trust is not Trust.TRUSTED
        self._doubt = self._words.whole(self._trust, answer.findings[:1]) if doubted else ""
        failed = answer.outcome is Outcome.FAILED
        self._say(explain_reason(answer.reason) if failed else self._doubt)
        self.changed.emit()

    def _translate_again(self) -> None:
        self._by_hand = False
        self._tell_language(self._source)
        self.follow(self._source)

    def _tell_language(self, text: str) -> None:
        first, second = self._languages or self._context.services.compose.languages()
        found = self._context.services.translate.detect(parse(text), first).language
        wordless = found == UNDETERMINED
        self._language = first if not wordless and same_language(found, second) else second
        name = self._context.formats.language_name(self._language)
        if self._by_hand:
            #: %1 is the name of a language
            head = self.tr("%1 · edited by you")
        else:
            head = self.tr("%1 · translated as you type")
        self._head.setText(head.replace("%1", name))
        self.edit.setAccessibleName(self._head.text())
        self.again.setVisible(self._by_hand)

    def _edited(self) -> None:
        if not self._writing:
            self._by_hand = True
            self._say("")
            self._scope.cancel("second")
            self._tell_language(self._source)
            self.changed.emit()

    def _write(self, text: str) -> None:
        if text != self.edit.toPlainText():
            self._writing = True
            self.edit.setPlainText(text)
            self._writing = False

    def _say(self, text: str) -> None:
        self._note.setText(text)
        self._note.setVisible(bool(text))
