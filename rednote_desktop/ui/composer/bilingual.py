"""Writes the second language while the first is typed, unless its author took it in hand."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from rednote_desktop.domain.draft import Draft, DraftText
from rednote_desktop.domain.language import same_language
from rednote_desktop.services.compose import SecondLanguage
from rednote_desktop.translation.trust import Judgement, Trust
from rednote_desktop.ui.composer.language_box import LanguageBox, languages_to_offer
from rednote_desktop.ui.composer.own_sentences import OwnSentences
from rednote_desktop.ui.composer.piece_check import drift
from rednote_desktop.ui.composer.reads_back import ReadsBack
from rednote_desktop.ui.errors import explain_reason
from rednote_desktop.ui.tasks import TaskScope
from rednote_desktop.ui.theme.roles import set_kind
from rednote_desktop.ui.widgets.notice import NoticeLine
from rednote_desktop.ui.widgets.sight import Sight

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext

TYPING_PAUSE_MS: Final = 350


class Bilingual(QWidget):
    """Both language boxes and the line that reads back; ``edited`` after any change of a text."""

    edited = Signal()

    def __init__(self, context: UiContext, tasks: TaskScope, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._tasks = tasks
        self._whole_by_hand = False
        self._running = False
        self._back = DraftText(""), DraftText("")
        self._task: asyncio.Task[None] | None = None
        self._on_notice = self.swap
        self._judged: tuple[DraftText, Judgement] | None = None
        self.first = LanguageBox(context, "field", 3, always_counts=True)
        self.second = LanguageBox(context, "info", 1, always_counts=False)
        self.own = OwnSentences(context, self.second)
        self.sight = Sight(self.second.body)
        self.reads_back = ReadsBack(context)
        self.notice = NoticeLine()
        self.swap_button = QPushButton()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(TYPING_PAUSE_MS)
        self._timer.timeout.connect(self._write_second)
        self._back_timer = QTimer(self)
        self._back_timer.setSingleShot(True)
        self._back_timer.setInterval(TYPING_PAUSE_MS)
        self._back_timer.timeout.connect(self._read_back)
        self._build()
        self._connect()

    @property
    def texts(self) -> tuple[DraftText, DraftText]:
        """What is written in the first and in the second language."""
        return self.first.text, self.second.text

    @property
    def by_hand(self) -> bool:
        """Whether the author edited the second text or a sentence of it."""
        return self._whole_by_hand or self.own.count > 0

    @property
    def doubt(self) -> Judgement | None:
        """What speaks against the second text, if a machine wrote it and it may be wrong."""
        if self._whole_by_hand or self._judged is None or self._judged[0] != self.second.text:
            return None
        return None if self._judged[1].trust is Trust.TRUSTED else self._judged[1]

    @property
    def translating(self) -> bool:
        """Whether the second text does not belong to the first one yet."""
        return self._timer.isActive() or self._running

    async def settled(self) -> None:
        """Return when the second text belongs to the first one."""
        if self._timer.isActive():
            self._timer.stop()
            self._write_second()
        if self._task is not None:
            await asyncio.wait([self._task])

    def start_fresh(self, draft: Draft) -> None:
        """Show another draft's texts."""
        self._stop()
        for box, text in ((self.first, draft.text), (self.second, draft.second)):
            box.start_fresh(text)
            box.set_limits(self._context.services.session.client.capabilities)
        self._whole_by_hand = not self.own.start_fresh(draft) and draft.second_by_hand
        self.reads_back.show_text(DraftText(""), None)
        self._show_state()
        self._judged = None
        self._back = DraftText(""), DraftText("")
        self._show_difference()
        if _has_words(draft.second):
            self._read_back()
            if not self._whole_by_hand and _has_words(draft.text):
                self._tasks.spawn(self._judge(self.first.text, self.second.language), key="judge")
        elif _has_words(draft.text):
            self._write_second()

    def swap(self) -> None:
        """Let the second language be the first; nothing that stands there is written over."""
        first, second = self.texts
        self._stop()
        self._whole_by_hand = _has_words(first)
        self.own.forget()
        self.first.write(second)
        self.second.write(first)
        self._show_state()
        self._read_back()
        self.edited.emit()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        #: noun: title of a note
        self.first.title.setPlaceholderText(self.tr("Title"))
        self.first.body.setPlaceholderText(
            self.tr("What is on your mind? # for topics, @ for people")
        )
        self.second.body.setPlaceholderText(self.tr("Appears here as you type"))
        set_kind(self.swap_button, "caption")
        self._context.icons.bind(self.swap_button, "swap")
        self.swap_button.setToolTip(self.tr("Swap the two languages"))
        self.swap_button.setAccessibleName(self.tr("Swap the two languages"))
        self.second.add_to_head(self.swap_button)
        column.addWidget(self.first)
        column.addWidget(self.notice)
        column.addWidget(self.second)
        column.addWidget(self.own.notice)
        column.addWidget(self.reads_back)

    def _connect(self) -> None:
        for box in (self.first, self.second):
            box.languages_wanted.connect(self._offer_languages)
        self.first.edited.connect(self._first_edited)
        self.second.edited.connect(self._second_edited)
        self.second.action_asked.connect(self._act)
        self.own.changed.connect(self._own_changed)
        self.swap_button.clicked.connect(self.swap)
        self.first.language_asked.connect(lambda tag: self._change_language(self.first, tag))
        self.second.language_asked.connect(lambda tag: self._change_language(self.second, tag))
        self.notice.acted.connect(self._follow_notice)

    def _follow_notice(self) -> None:
        self._on_notice()

    def _first_edited(self) -> None:
        if self._whole_by_hand:
            self._show_difference()
        else:
            self._tasks.cancel("second-language")
            self._timer.start()
            self._show_state()
        self.edited.emit()

    def _second_edited(self) -> None:
        second = self.second.text
        there = _has_words(second)
        if not there:
            self.own.forget()
        if not there or self._whole_by_hand or not self.own.take(second):
            self._timer.stop()
            self._tasks.cancel("second-language")
            self._running = False
            self._whole_by_hand = there
        self._own_changed()

    def _own_changed(self) -> None:
        self._judged = self.second.text, self.own.judgement
        self._back_timer.start()
        self._show_state()
        self._show_difference()
        self.edited.emit()

    def _act(self) -> None:
        if self.by_hand:
            self._whole_by_hand = False
            self.own.forget()
            self._write_second()
        else:
            self.second.body.setFocus()
            self.second.body.moveCursor(self.second.body.textCursor().MoveOperation.End)

    def _change_language(self, box: LanguageBox, tag: str) -> None:
        other = self.second if box is self.first else self.first
        if tag == box.language:
            return
        if same_language(tag, other.language):
            self.swap()
            return
        box.write(replace(box.text, language=tag))
        self._whole_by_hand = False
        self.own.forget()
        self._write_second()
        self.edited.emit()

    def _offer_languages(self) -> None:
        tags = languages_to_offer(self._context, {self.first.language, self.second.language})
        for box in (self.first, self.second):
            box.set_languages(tags)

    def _stop(self) -> None:
        self._timer.stop()
        self._back_timer.stop()
        self._tasks.cancel("second-language")
        self._tasks.cancel("reads-back")
        self._running = False

    def _write_second(self) -> None:
        first, second = self.texts
        if not _has_words(first):
            self._stop()
            self.own.forget()
            self.second.write(DraftText(second.language))
            self._show_written(DraftText(first.language))
            self.edited.emit()
            return
        self._running = True
        self._show_state()
        self._task = self._tasks.spawn(
            self._translate(first, second.language), key="second-language"
        )

    async def _translate(self, first: DraftText, target: str) -> None:
        try:
            answer = await self._context.services.compose.second_language(first, target)
        finally:
            if self.first.text == first:
                self._running = False
        if self._whole_by_hand or self.first.text != first:
            return
        text = self.own.arranged(answer)
        self.second.write(text)
        self.own.show()
        self._judged = text, self.own.judgement
        if text == answer.text:
            self._show_written(answer.reads_back)
        else:
            self._show_state()
            self._read_back()
        self._show_failure(answer)
        self.edited.emit()

    async def _judge(self, first: DraftText, target: str) -> None:
        """Find out again which sentences of an opened draft a machine wrote, and how well."""
        answer = await self._context.services.compose.second_language(first, target)
        if self.first.text == first and not self._whole_by_hand and self.own.fits(answer):
            self._judged = self.own.arranged(answer), self.own.judgement
            self.own.show()
            self._show_difference()

    def _read_back(self) -> None:
        self._tasks.spawn(self._translate_back(*self.texts), key="reads-back")

    async def _translate_back(self, first: DraftText, second: DraftText) -> None:
        back = await self._context.services.compose.reads_back(second, first.language)
        if self.second.text == second:
            self._show_written(back)

    def _show_written(self, back: DraftText) -> None:
        second, first = self.second.language, self.first.language
        engine = self._context.services.translate.engine_info(second, first)
        self.reads_back.show_text(back, engine)
        self._back = self.second.text, back
        self._show_state()
        self._show_difference()

    def _show_difference(self) -> None:
        of, back = self._back
        shown = back if of == self.second.text else DraftText("")
        self.reads_back.show_difference(drift(*self.texts, shown))
        self.reads_back.show_doubt(self.doubt)

    def _show_failure(self, answer: SecondLanguage) -> None:
        if answer.failure is not None:
            self._on_notice = self._write_second
            self.notice.say(explain_reason(answer.failure.reason), self.tr("Retry"), "warn")

    def _show_state(self) -> None:
        self.second.set_titled(bool(self.first.text.title or self.second.text.title))
        waiting = self.translating
        if self.by_hand:
            self.second.set_mark(
                self.tr("EDITED BY YOU")
                if self._whole_by_hand
                else self.tr("%n EDITED BY YOU", "sentences", self.own.count)
            )
            self.second.set_action(
                self.tr("Translate again"), self.tr("Replace your text by a new translation")
            )
        else:
            self.second.set_mark(
                self.tr("TRANSLATING…") if waiting else self.tr("TRANSLATED AS YOU TYPE")
            )
            self.second.set_action(
                #: verb on a button: write the translation oneself
                self.tr("Edit"),
                self.tr("Write this text yourself; it is not replaced then"),
            )
        self.second.set_waiting(waiting and not self._whole_by_hand)
        self._show_language_hint()

    def _show_language_hint(self) -> None:
        first = self.first.text
        if not _has_words(first):
            self.notice.hide()
            return
        found = self._context.services.compose.language_of(first)
        if not same_language(found, first.language):
            name = self._context.formats.language_name(found)
            text = self.tr("This looks like %1.").replace("%1", name)
            self._on_notice = self.swap
            action = self.tr("Swap languages") if same_language(found, self.second.language) else ""
            self.notice.say(text, action, "raised")
        else:
            self.notice.hide()


def _has_words(text: DraftText) -> bool:
    return bool(text.title.strip() or text.body.strip())
