"""Title, body and topics of a note in the reader's language, with the original beneath."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from rednote_desktop.domain.note import Note
from rednote_desktop.domain.text import LineBreak, RichText, Topic, from_plain
from rednote_desktop.services.reading_rules import Origin
from rednote_desktop.ui.note.links import CaptionLinks
from rednote_desktop.ui.note.topics import TopicLinks
from rednote_desktop.ui.note.translation_line import TranslationLine
from rednote_desktop.ui.note.trust_note import TrustNote
from rednote_desktop.ui.reading import readable_version
from rednote_desktop.ui.reading_menu import here
from rednote_desktop.ui.tasks import TaskScope
from rednote_desktop.ui.widgets.reading_caption import ReadingCaption

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext


def without_last_topics(body: RichText, topics: tuple[str, ...]) -> RichText:
    """Return a body without the topics at its end that are listed below it anyway."""
    end = len(body)
    for at in range(len(body) - 1, -1, -1):
        span = body[at]
        if isinstance(span, Topic):
            if span.name not in topics:
                break
            end = at
        elif span.text.strip():
            break
    kept = body[:end]
    if end == len(body) or not kept:
        return body
    last = kept[-1]
    while isinstance(last, LineBreak) or not last.text.strip():
        kept = kept[:-1]
        if not kept:
            return body
        last = kept[-1]
    return kept


class NoteText(QWidget):
    """What a note says."""

    def __init__(self, context: UiContext, scope: TaskScope, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._note: Note | None = None
        self.title = ReadingCaption(context, "title", "dimmed", brief=True)
        self.body = ReadingCaption(context, "note", "dimmed-note")
        self.topics = TopicLinks(context, scope)
        self._body_line = TranslationLine(context, self.body.reading)
        self._title_line = TranslationLine(context, self.title.reading)
        self.title_trust = TrustNote(context, self.title.reading)
        self.body_trust = TrustNote(context, self.body.reading)
        # A connection does not keep the one it calls alive.
        self._links = CaptionLinks(context, scope)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for part in (self.title, self.body):
            self._links.connect_both(part)
        for widget in (
            self.title,
            self.title_trust,
            self.body,
            self.body_trust,
            self.topics,
            self._body_line,
            self._title_line,
        ):
            column.addWidget(widget)
        for line in (self._body_line, self._title_line):
            line.originals_wanted.connect(self.set_originals)
            line.retry_wanted.connect(self.ask)
            line.source_told.connect(self._take_source)
            line.author_source_told.connect(self._take_author_source)
        self.body.reading.changed.connect(self._choose_line)
        self.title.reading.changed.connect(self._choose_line)
        self.set_originals(context.subject.originals)

    @property
    def line(self) -> TranslationLine:
        """The line that says who translated."""
        has_body = self._note is not None and bool(self._note.body)
        return self._body_line if has_body else self._title_line

    def show_note(self, note: Note) -> None:
        """Show a note's text."""
        self._note = note
        own = readable_version(note.versions, self._context.services.translate)
        title = (own.language, from_plain(own.title)) if own is not None and own.title else None
        body = (own.language, own.body) if own is not None and own.body else None
        origin = Origin(note.author, here(self._context), note.id)
        self.title.show_text(from_plain(note.title), note.language, title, note.public, origin)
        self.title.setVisible(bool(note.title))
        if body is not None:
            body = (body[0], without_last_topics(body[1], note.topics))
        shown = without_last_topics(note.body, note.topics)
        self.body.show_text(shown, note.language, body, note.public, origin)
        self.body.setVisible(bool(note.body))
        self.topics.show_topics(note.topics)
        self.enter()
        self._choose_line()

    def enter(self) -> None:
        """Say that the text is on screen."""
        if self._note is not None:
            self.title.enter()
            self.body.enter()

    def leave(self) -> None:
        """Cancel what is being translated."""
        self.title.leave()
        self.body.leave()

    def ask(self) -> None:
        """Translate because the reader asked."""
        for part in (self.title, self.body):
            if part.reading.original:
                part.reading.ask()

    def set_originals(self, originals: bool) -> None:
        """Show the originals alone, or as the reader reads them."""
        self.title.reading.set_originals(originals)
        self.body.reading.set_originals(originals)

    def refresh(self) -> None:
        """Decide anew after settings or corrections changed."""
        if self._note is not None:
            self.title.reading.refresh()
            self.body.reading.refresh()
            self.show_note(self._note)

    def _take_source(self, language: str) -> None:
        if self._note is not None:
            self._context.services.rules.post_is_in(self._note.id, language)
            self.ask()

    def _take_author_source(self, language: str) -> None:
        if self._note is not None:
            self._context.services.rules.author_writes(self._note.author, language)
            self.ask()

    def _choose_line(self) -> None:
        for line in (self._body_line, self._title_line):
            line.refresh()
            if line is not self.line:
                line.hide()
