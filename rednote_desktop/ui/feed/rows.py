"""One note of a feed together with what the reader sees of it."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import takewhile
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from rednote_desktop.domain.media import Media, MediaKind, TextCard
from rednote_desktop.domain.note import Note, Timeline, TimelineKind, Visibility
from rednote_desktop.domain.text import (
    EMPTY,
    CustomEmoji,
    LineBreak,
    RichText,
    TextVersion,
    from_plain,
    plain,
)
from rednote_desktop.services.covers import Cover, filter_name
from rednote_desktop.ui.reading import ShownText, readable_version, shown_briefly, shown_text

if TYPE_CHECKING:
    from rednote_desktop.services.covers import Covers
    from rednote_desktop.services.translate import TranslateService
    from rednote_desktop.storage.reading_settings import View
    from rednote_desktop.translation.result import Translation


@dataclass(slots=True, eq=False)
class FeedRow:
    """A note, its caption in the original, and the texts that may stand before the original.

    ``over`` is what covers the note: the caption then is the author's warning, or says which
    filter of the reader folds it.
    ``language`` was told by the reader or found in the caption. ``channel`` is the one it is read
    in. ``foreign`` says that the reader wants it translated, ``rewritten`` is the caption in the
    characters that they like to see Chinese in.
    ``revision`` grows with every change of what is painted. ``advance`` is the width of the title
    on one line at 100 % text size in pixels, negative until it has been measured.
    """

    note: Note
    caption: RichText
    language: str
    own: tuple[str, RichText] | None = None
    foreign: bool = False
    translation: Translation | None = None
    flipped: bool = False
    revision: int = 0
    advance: float = -1.0
    channel: str = ""
    view: View = "translation_first"
    rewritten: RichText = EMPTY
    over: Cover = Cover.NONE

    @property
    def cover(self) -> Media | None:
        """The medium shown on the card: the note's first, or the picture of a page it links to."""
        if self.over is Cover.FILTER:
            return None
        return self.note.media[0] if self.note.media else _linked_picture(self.note)

    @property
    def cover_card(self) -> TextCard | None:
        """The text card to be painted as the cover, where there is no picture."""
        cover = self.cover
        if cover is not None:
            return cover.card
        if self.over in (Cover.FILTER, Cover.WARNING):
            return None
        words = "".join(s.text for s in self.caption if not isinstance(s, CustomEmoji))
        return TextCard(words.strip() or plain(self.caption) or _poll_text(self.note))

    def shown(self, originals: bool) -> ShownText:
        """Return what is read first and what stands beneath."""
        shown = shown_text(
            self.caption,
            own=self.own,
            translation=self.translation,
            originals=originals or self.flipped,
            view=self.view,
            rewritten=self.rewritten,
        )
        if self.translation is None:
            return shown
        return shown_briefly(shown, self.caption, self.translation)


def caption_of(version: TextVersion) -> RichText:
    """Return the title, or the first line of the body where there is none."""
    if version.title:
        return from_plain(version.title)
    return tuple(takewhile(lambda span: not isinstance(span, LineBreak), version.body))


def make_row(note: Note, translate: TranslateService, covers: Covers, channel: str = "") -> FeedRow:
    """Return the row of a note read in a channel; nothing is translated here."""
    row = FeedRow(note, EMPTY, "", channel=channel, over=covers.over(note))
    row.caption = _caption_under(row.over, note)
    judge(row, translate)
    return row


def _caption_under(over: Cover, note: Note) -> RichText:
    if over is Cover.WARNING:
        return from_plain(note.warning)
    if over is Cover.FILTER:
        #: %1 is the name of a filter that the reader made
        text = QCoreApplication.translate("FeedRow", "Filtered: %1")
        return from_plain(text.replace("%1", filter_name(note)))
    return caption_of(note.original)


def _linked_picture(note: Note) -> Media | None:
    card = note.card
    if card is None or not card.image_url:
        return None
    return Media(
        card.url,
        MediaKind.IMAGE,
        card.image_url,
        card.image_width or 16,
        card.image_height or 9,
        blurhash=card.blurhash,
    )


def _poll_text(note: Note) -> str:
    """Return what a note that is nothing but a poll asks."""
    options = note.poll.options if note.poll is not None else ()
    return "\n".join(option.title for option in options)


def judge(row: FeedRow, translate: TranslateService) -> None:
    """Find out anew what the reader needs of a row, after its note or their languages changed."""
    if row.over is Cover.FILTER:
        row.advance = -1.0
        return
    warned = row.over is Cover.WARNING
    version = None if warned else readable_version(row.note.versions, translate)
    row.own = None if version is None else (version.language, caption_of(version))
    row.advance = -1.0
    row.view = translate.view
    author = row.note.author.id
    row.language = (
        translate.source_of(author, row.note.id)
        or translate.detect(row.caption, row.note.language).language
    )
    row.rewritten = translate.in_script(row.caption, row.language)
    wanted = translate.wants(row.language, author, row.channel)
    row.foreign = row.own is None and bool(row.caption) and wanted


def belongs(note: Note, timeline: Timeline, viewer_id: str) -> bool:
    """Tell whether a note that was just published belongs at the top of a list."""
    match timeline.kind:
        case TimelineKind.FOR_YOU:
            return True
        case TimelineKind.FOLLOWING:
            return note.author.followed or note.author.id == viewer_id
        case TimelineKind.LOCAL | TimelineKind.FEDERATED:
            return note.author.id == viewer_id and note.visibility is Visibility.PUBLIC
        case TimelineKind.ACCOUNT:
            return note.author.id == timeline.key
        case TimelineKind.TOPIC:
            return timeline.key in note.topics
    return False


def comes_from(note: Note, account_id: str) -> bool:
    """Tell whether a person wrote a note or put it into the list."""
    sharer = note.shared_by
    return note.author.id == account_id or (sharer is not None and sharer.id == account_id)
