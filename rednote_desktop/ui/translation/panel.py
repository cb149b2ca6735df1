"""The translation panel: the current text side by side, its words, comments and slang."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QStackedWidget, QTabBar, QVBoxLayout, QWidget
from typing_extensions import override

from rednote_desktop.domain.note import Note
from rednote_desktop.services.events import (
    CommentHidden,
    CommentPublished,
    CorrectionMade,
    NoteHidden,
    ReadingChanged,
    SessionSwitched,
    TermsChanged,
)
from rednote_desktop.storage.settings import Settings
from rednote_desktop.ui.subject import Subject, SubjectKind
from rednote_desktop.ui.tasks import TaskScope
from rednote_desktop.ui.theme.roles import set_surface
from rednote_desktop.ui.translation.comments_tab import CommentsTab
from rednote_desktop.ui.translation.glossary_tab import GlossaryTab
from rednote_desktop.ui.translation.side_by_side import SideBySide
from rednote_desktop.ui.translation.words_tab import WordsTab

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext


_TABS_INSET: Final = 18


class TranslationPanel(QWidget):
    """Follows the text the reader looks at; ``dispose`` ends all its work."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._tasks = TaskScope(self, context.notifier.error)
        self.setAccessibleName(self.tr("Translation"))
        self.tabs = QTabBar()
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self.tabs.setUsesScrollButtons(False)
        self.tabs.setElideMode(Qt.TextElideMode.ElideRight)
        self.tabs.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.tabs.setAccessibleName(self.tr("What is shown about the text"))
        self.side_by_side = SideBySide(context, self._tasks)
        self.words = WordsTab(context, self._tasks)
        self.comments = CommentsTab(context, self._tasks)
        self.glossary = GlossaryTab(context, self._tasks)
        self._stack = QStackedWidget()
        self._connected = False
        self._unsubscribe: list[Callable[[], None]] = []
        self._build()
        self._connect()
        self._show_subject(context.subject.subject)

    def dispose(self) -> None:
        """End all work and stop listening; safe to call twice."""
        self._tasks.close()
        for unsubscribe in self._unsubscribe:
            unsubscribe()
        self._unsubscribe = []
        if self._connected:
            self._connected = False
            subject = self._context.subject
            subject.changed.disconnect(self._show_subject)
            subject.originals_changed.disconnect(self._set_originals)
            subject.word_asked.disconnect(self._open_word)
            self._context.navigator.note_opened.disconnect(self._note_opened)
            self._context.navigator.note_closed.disconnect(self._note_closed)

    @override
    def sizeHint(self) -> QSize:
        return QSize(392, 420)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(300, 200)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.tabs.setTabText(0, self.tr("Side by side"))
        if self.tabs.sizeHint().width() > event.size().width() - _TABS_INSET:
            #: noun: sentences beside their translations
            self.tabs.setTabText(0, self.tr("Pairs"))

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = QVBoxLayout()
        head.setContentsMargins(_TABS_INSET, 0, 0, 0)
        head.addWidget(self.tabs)
        column.addLayout(head)
        column.addWidget(_line())
        for title, page in (
            (self.tr("Side by side"), self.side_by_side),
            #: noun: words of the text, explained
            (self.tr("Words"), self.words),
            (self.tr("Comments"), self.comments),
            (self.tr("Glossary"), self.glossary),
        ):
            self.tabs.addTab(title)
            self._stack.addWidget(page)
        column.addWidget(self._stack, 1)
        self.tabs.currentChanged.connect(self._show_tab)

    def _connect(self) -> None:
        subject = self._context.subject
        subject.changed.connect(self._show_subject)
        subject.originals_changed.connect(self._set_originals)
        subject.word_asked.connect(self._open_word)
        self._context.navigator.note_opened.connect(self._note_opened)
        self._context.navigator.note_closed.connect(self._note_closed)
        self._connected = True
        events = self._context.services.events
        self._unsubscribe = [
            events.subscribe(CorrectionMade, lambda _event: self.side_by_side.refresh()),
            events.subscribe(ReadingChanged, lambda _event: self.side_by_side.refresh()),
            events.subscribe(TermsChanged, lambda _event: self.glossary.refresh()),
            events.subscribe(
                CommentPublished,
                lambda event: self.comments.comments_changed(event.comment.note_id),
            ),
            events.subscribe(
                CommentHidden, lambda event: self.comments.comments_changed(event.note_id)
            ),
            events.subscribe(NoteHidden, self._note_hidden),
            events.subscribe(SessionSwitched, lambda _event: self._context.subject.show(None)),
            self._context.services.settings.subscribe(self._follow_settings),
        ]

    def _note_hidden(self, event: NoteHidden) -> None:
        subject = self._context.subject.subject
        if subject is not None and subject.id == event.note_id:
            self._context.subject.show(None)

    def _show_tab(self, index: int) -> None:
        self._stack.setCurrentIndex(index)
        page = self._stack.currentWidget()
        if page is self.comments:
            self.comments.load()
        elif page is self.glossary:
            self.glossary.load()

    def _show_subject(self, subject: Subject | None) -> None:
        self.side_by_side.show_subject(subject)
        self.words.show_subject(subject)
        self.glossary.show_subject(subject)
        if subject is not None and subject.kind is SubjectKind.NOTE:
            self.comments.set_note(subject.id, subject.public)

    def _note_opened(self, note_id: str, note: object, _comment_id: str) -> None:
        self.comments.set_note(note_id, isinstance(note, Note) and note.public)

    def _note_closed(self) -> None:
        subject = self._context.subject.subject
        of_note = subject is not None and subject.kind is SubjectKind.NOTE
        if subject is not None and of_note:
            self.comments.set_note(subject.id, subject.public)
        else:
            self.comments.set_note("")

    def _set_originals(self, originals: bool) -> None:
        self.side_by_side.set_originals(originals)
        self.comments.pairs.set_originals(originals)

    def _open_word(self, word: str, sentence: str) -> None:
        self._context.navigator.show_translation()
        self.tabs.setCurrentIndex(self._stack.indexOf(self.words))
        self.words.open_word(word, sentence)

    def _follow_settings(self, settings: Settings) -> None:
        self.side_by_side.set_pinyin(settings.reading.pinyin)
        self.comments.pairs.set_ruby(settings.reading.pinyin)


def _line() -> QFrame:
    line = QFrame()
    set_surface(line, "line")
    return line
