"""What stands before a covered note or comment: the author's warning, or the name of a filter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from rednote_desktop.domain.comment import Comment
from rednote_desktop.domain.media import Media, MediaKind
from rednote_desktop.domain.note import Note
from rednote_desktop.domain.text import from_plain
from rednote_desktop.services.covers import Cover, filter_name
from rednote_desktop.services.reading_rules import Origin
from rednote_desktop.ui.note.translation_line import TranslationLine
from rednote_desktop.ui.theme.roles import set_kind, set_surface
from rednote_desktop.ui.widgets.label import plain_label
from rednote_desktop.ui.widgets.reading_caption import ReadingCaption

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext


class NoteVeil(QFrame):
    """Says what is covered and opens it; an opened warning stays in sight above the text.

    The warning itself is translated before anything is opened.
    """

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._note: Note | Comment | None = None
        set_surface(self, "warn")
        self.reason = plain_label("", "meta", wrap=True)
        self.warning = ReadingCaption(context, "body-strong", "dimmed")
        self.warning.reading.set_originals(context.subject.originals)
        self._line = TranslationLine(context, self.warning.reading)
        self._line.originals_wanted.connect(self.warning.reading.set_originals)
        self._line.retry_wanted.connect(self._ask)
        self._line.source_told.connect(self.warning.reading.ask)
        self.button = QPushButton()
        set_kind(self.button, "secondary")
        self.button.clicked.connect(self._toggle)
        row = QHBoxLayout()
        row.addWidget(self.reason, 1)
        row.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 10, 10)
        column.setSpacing(6)
        column.addLayout(row)
        column.addWidget(self.warning)
        column.addWidget(self._line)
        self.hide()

    def show_note(self, note: Note | Comment, cover: Cover, public: bool) -> None:
        """Show how a note or comment is covered now; ``public`` says that everybody can read it."""
        self._note = note
        folded = cover is Cover.FILTER
        warns = bool(note.warning) and not folded
        if folded:
            #: %1 is the name of a filter that the reader made
            text = self.tr("Hidden by your filter “%1”")
            self.reason.setText(text.replace("%1", filter_name(note)))
        else:
            self.reason.setText(self.tr("Content warning by the author"))
        show = self.tr("Show the note") if isinstance(note, Note) else self.tr("Show the comment")
        #: verb: hide the sensitive note again
        self.button.setText(show if cover.closed else self.tr("Cover again"))
        self.warning.show_text(
            from_plain(note.warning) if warns else (),
            note.language,
            None,
            public,
            Origin(note.author, "", f"{note.id}/warning"),
        )
        self.warning.setVisible(warns)
        if warns:
            self.warning.enter()
        else:
            self.warning.leave()
        self._line.refresh()
        self.setVisible(warns or folded)

    def set_originals(self, originals: bool) -> None:
        """Show the original alone, or as the reader reads it."""
        self.warning.reading.set_originals(originals)

    def refresh(self) -> None:
        """Decide anew after settings or corrections changed."""
        self.warning.reading.refresh()

    def leave(self) -> None:
        """Cancel what is being translated."""
        self.warning.leave()

    def _ask(self) -> None:
        self.warning.reading.ask()

    def _toggle(self) -> None:
        if self._note is None:
            return
        covers = self._context.services.covers
        if covers.over(self._note).closed:
            covers.open(self._note)
        else:
            covers.put_back(self._note)


def blurred(media: tuple[Media, ...]) -> tuple[Media, ...]:
    """Return media of which nothing but their blurs can be shown or fetched."""
    return tuple(
        Media(f"{each.id}/covered", MediaKind.IMAGE, "", each.width, each.height, "", each.blurhash)
        for each in media
    )
