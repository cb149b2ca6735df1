"""What a feed tells of a card, and what screen readers say of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt

from rednote_desktop.domain.media import MediaKind
from rednote_desktop.domain.text import plain
from rednote_desktop.services.covers import Cover
from rednote_desktop.ui.feed.roles import NoteRole
from rednote_desktop.ui.reading import ShownSource
from rednote_desktop.ui.trust_text import TrustText

if TYPE_CHECKING:
    from rednote_desktop.ui.feed.rows import FeedRow


class CardSpeech(QObject):
    """Words for cards; ``originals`` says that the window shows originals."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.trust = TrustText(self)

    def name(self, row: FeedRow, originals: bool) -> str:
        """Return what a screen reader calls a card."""
        title = plain(row.shown(originals).first)
        #: %1 is a note's title, %2 its author's name
        return self.tr("%1, by %2").replace("%2", row.note.author.plain_name).replace("%1", title)

    def description(self, row: FeedRow, originals: bool) -> str:
        """Return what a screen reader says of a card besides."""
        shown = row.shown(originals)
        parts = [self._passed_on(row), self._cover(row), self._medium(row)]
        beneath = plain(shown.beneath)
        if shown.source is ShownSource.GLOSS:
            #: %1 is what each word of the title means
            parts.append(self.tr("word by word: %1").replace("%1", beneath))
        elif shown.source is ShownSource.ORIGINAL:
            if beneath:
                #: %1 is the text in the reader's language
                parts.append(self.tr("in your language: %1").replace("%1", beneath))
        elif not beneath:
            machine = shown.source is ShownSource.MACHINE
            #: read out: the card's text is a translation
            parts.append(self.tr("translated") if machine else self.tr("in the author's words"))
        elif shown.source is ShownSource.MACHINE:
            #: %1 is the text as its author wrote it
            parts.append(self.tr("translated, original: %1").replace("%1", beneath))
        else:
            #: %1 is the text in the language the author wrote first
            parts.append(self.tr("in the author's words, original: %1").replace("%1", beneath))
        parts.append(self.trust.whole(shown.trust, shown.findings).replace("\n", ", "))
        parts.append(self.tr("%n like(s)", "", row.note.counts.likes))
        if row.note.viewer.liked:
            parts.append(self.tr("liked by you"))
        if row.note.viewer.collected:
            parts.append(self.tr("collected by you"))
        return ", ".join(part for part in parts if part)

    def _passed_on(self, row: FeedRow) -> str:
        sharer, answered = row.note.shared_by, row.note.reply_to
        if sharer is not None:
            #: %1 is a person's name
            return self.tr("shared by %1").replace("%1", sharer.plain_name)
        if answered is not None:
            #: %1 is a person's handle
            return self.tr("replies to @%1").replace("%1", answered.handle)
        return ""

    def _cover(self, row: FeedRow) -> str:
        match row.over:
            case Cover.FILTER:
                return self.tr("hidden by your filter, V shows it")
            case Cover.WARNING:
                return self.tr("behind a content warning, V opens it")
            case Cover.MEDIA:
                return self.tr("the pictures are covered, V shows them")
        return ""

    def _medium(self, row: FeedRow) -> str:
        cover = row.cover
        if cover is None:
            #: read out: the note has no picture
            return self.tr("text only")
        if cover.kind is MediaKind.VIDEO:
            #: read out: the note has a video
            return self.tr("video") + (f" ({cover.alt})" if cover.alt else "")
        count = self.tr("%n picture(s)", "", len(row.note.media))
        return f"{count} ({cover.alt})" if cover.alt else count


def told(row: FeedRow, role: int, originals: bool, speech: CardSpeech) -> Any:
    """Return what the model of a feed tells of a card."""
    match role:
        case NoteRole.NOTE:
            return row.note
        case NoteRole.ID:
            return row.note.id
        case NoteRole.AUTHOR:
            return row.note.author
        case NoteRole.COVER:
            return row.cover
        case NoteRole.LIKED:
            return row.note.viewer.liked
        case NoteRole.LIKES:
            return row.note.counts.likes
        case NoteRole.COLLECTED:
            return row.note.viewer.collected
        case NoteRole.TITLE | Qt.ItemDataRole.DisplayRole:
            return plain(row.shown(originals).first)
        case NoteRole.BENEATH:
            return plain(row.shown(originals).beneath)
        case NoteRole.MARK:
            return row.shown(originals).mark
        case Qt.ItemDataRole.AccessibleTextRole:
            return speech.name(row, originals)
        case Qt.ItemDataRole.AccessibleDescriptionRole:
            return speech.description(row, originals)
    return None
