"""Shows the current text sentence by sentence with its translation and takes corrections."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rednote_desktop.domain.language import is_chinese
from rednote_desktop.services.translate import Priority
from rednote_desktop.translation.result import Outcome
from rednote_desktop.ui.errors import explain_reason
from rednote_desktop.ui.navigation import Settings
from rednote_desktop.ui.subject import Subject
from rednote_desktop.ui.tasks import TaskScope
from rednote_desktop.ui.translation.engine_foot import EngineFoot
from rednote_desktop.ui.translation.pair_list import PairList
from rednote_desktop.ui.translation.reading import (
    Pair,
    Reading,
    both_texts,
    by_author,
    parts_of,
    read,
    target_text,
    waiting,
)
from rednote_desktop.ui.widgets.notice import NoticeLine
from rednote_desktop.ui.widgets.state_view import StateView

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext


class SideBySide(QWidget):
    """The first tab of the translation panel."""

    def __init__(self, context: UiContext, tasks: TaskScope, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._tasks = tasks
        self._subject: Subject | None = None
        self._reading: Reading | None = None
        self._target = ""
        self._renewing = False
        self._act_on_notice = self.translate_again
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.state = StateView(context)
        content = QWidget()
        inner = QVBoxLayout(content)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(0)
        self.notice = NoticeLine()
        self.notice.acted.connect(self._act)
        self.notice.acted_otherwise.connect(lambda: context.navigator.go(Settings("engines")))
        holder = QVBoxLayout()
        holder.setContentsMargins(18, 4, 18, 0)
        holder.addWidget(self.notice)
        self.pairs = PairList(context, tasks)
        inner.addLayout(holder)
        inner.addWidget(self.pairs, 1)
        self.foot = EngineFoot(context)
        inner.addWidget(self.foot)
        self.state.set_content(content)
        column.addWidget(self.state)
        self._connect()
        self.show_subject(None)

    @property
    def reading(self) -> Reading | None:
        """What is shown, ``None`` before there is a subject."""
        return self._reading

    def show_subject(self, subject: Subject | None) -> None:
        """Translate and show a text; ``None`` says how to choose one."""
        self._subject = subject
        self._reading = None
        self._target = ""
        self.notice.hide()
        if subject is None:
            self._tasks.cancel("read")
            self.pairs.clear()
            self.state.show_empty(
                "globe",
                self.tr("Nothing chosen yet"),
                self.tr("Choose a note or a comment to read it sentence by sentence."),
            )
            return
        self._tasks.spawn(self._read(subject), key="read")

    def refresh(self) -> None:
        """Read the subject again, after languages or corrections changed."""
        busy = self._renewing or self.pairs.editing_view is not None
        if self._subject is not None and not busy:
            self._tasks.spawn(self._read(self._subject), key="read")

    def translate_again(self) -> None:
        """Forget what is remembered of this text and translate it anew."""
        if self._subject is not None:
            self._tasks.spawn(self._read_anew(self._subject), key="read")

    def translate_into(self, language: str) -> None:
        """Translate into a language that the reader did not choose as theirs."""
        self._target = language
        self.refresh()

    def _connect(self) -> None:
        settings = self._context.services.settings
        pinyin = settings.value.reading.pinyin
        self.foot.set_pinyin(pinyin)
        self.pairs.set_ruby(pinyin)
        self.set_originals(self._context.subject.originals)
        self.foot.pinyin_toggled.connect(self._toggle_pinyin)
        self.foot.originals_asked.connect(self._context.subject.toggle_originals)
        self.foot.improve_asked.connect(self.pairs.improve_current)
        self.foot.copy_asked.connect(self._copy)
        self.foot.again_asked.connect(self.translate_again)
        self.pairs.corrected.connect(self._correct)
        self.pairs.correction_undone.connect(self._forget)

    def set_originals(self, originals: bool) -> None:
        """Show originals only, or both."""
        self.pairs.set_originals(originals)
        self.foot.set_originals(originals)

    def set_pinyin(self, shown: bool) -> None:
        """Show pinyin or not, as the settings say."""
        self.foot.set_pinyin(shown)
        self.pairs.set_ruby(shown)

    async def _read(self, subject: Subject) -> None:
        translate = self._context.services.translate
        original = subject.versions[0]
        other = translate.author_version(subject.versions)
        if not self._target and other is not None and other != original:
            await self._present(by_author(original, other))
            return
        parts = parts_of(original)
        if not parts:
            self.state.show_empty("globe", self.tr("No text here"))
            return
        target = self._target or translate.target
        self.state.show_content()
        if self._reading is None:
            self.foot.show_waiting()
            await self.pairs.show_pairs(waiting(original, target).pairs)
        author = subject.author.id if subject.author is not None else ""
        answers = [
            translate.submit(
                part,
                hint=original.language,
                target=target,
                source=translate.source_of(author, subject.id),
                priority=Priority.INTERACTIVE,
                public=subject.public,
            )
            for part in parts
        ]
        try:
            translations = await asyncio.gather(*answers)
        finally:
            for answer in answers:
                answer.cancel()
        await self._present(read(original, translations))

    async def _read_anew(self, subject: Subject) -> None:
        translate = self._context.services.translate
        target = self._target or translate.target
        self._renewing = True
        try:
            for pair in self._reading.pairs if self._reading is not None else ():
                if pair.correctable and not pair.corrected:
                    await translate.forget(pair.segment, pair.source_language, target)
        finally:
            self._renewing = False
        self._reading = None
        self.pairs.clear()
        await self._read(subject)

    async def _present(self, reading: Reading) -> None:
        self._reading = reading
        self.state.show_content()
        self._explain(reading)
        self.foot.show_reading(reading)
        await self.pairs.show_pairs(reading.pairs)

    def _explain(self, reading: Reading) -> None:
        self._act_on_notice = self.translate_again
        if reading.failed:
            other = self.tr("Try another engine")
            self.notice.say(explain_reason(reading.failed), self.tr("Retry"), "warn", other)
        elif reading.outcome is Outcome.NOTHING:
            self.notice.say(
                self.tr("Nothing to translate: there are only emoji, numbers or links."),
                "",
                "raised",
            )
        elif reading.outcome is Outcome.ALREADY_READ:
            self._offer_other_language(reading)
        else:
            self.notice.hide()

    def _offer_other_language(self, reading: Reading) -> None:
        language = "en" if is_chinese(reading.source_language) else "zh"
        name = self._context.formats.language_name(language)
        possible = self._context.services.translate.engine_info(reading.source_language, language)
        action = self.tr("Translate into %1").replace("%1", name) if possible else ""
        self._act_on_notice = lambda: self.translate_into(language)
        self.notice.say(self.tr("You read this language."), action, "raised")

    def _act(self) -> None:
        self._act_on_notice()

    def _toggle_pinyin(self, shown: bool) -> None:
        self.pairs.set_ruby(shown)
        self._context.services.settings.update(reading={"pinyin": shown})

    def _correct(self, pair: Pair, text: str) -> None:
        self._tasks.spawn(self._keep_correction(pair, text))

    async def _keep_correction(self, pair: Pair, text: str) -> None:
        await self._context.services.translate.correct(
            pair.segment, text, pair.source_language, pair.target_language
        )

    def _forget(self, pair: Pair) -> None:
        self._tasks.spawn(self._forget_correction(pair))

    async def _forget_correction(self, pair: Pair) -> None:
        await self._context.services.translate.forget(
            pair.segment, pair.source_language, pair.target_language
        )

    def _copy(self, with_originals: bool) -> None:
        if self._reading is not None:
            text = both_texts(self._reading) if with_originals else target_text(self._reading)
            QGuiApplication.clipboard().setText(text)
            self._context.notifier.show(self.tr("Copied"))
