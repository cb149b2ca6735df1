"""What a note carries besides text and media: a poll, a quoted note, the page it links to."""

from __future__ import annotations

from textwrap import shorten
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from rednote_desktop.domain.link_card import LinkCard
from rednote_desktop.domain.note import Note
from rednote_desktop.domain.text import RichText, from_plain
from rednote_desktop.services.covers import Cover
from rednote_desktop.services.reading_rules import Origin
from rednote_desktop.ui.feed.cover_painter import picture_url, veil_words
from rednote_desktop.ui.note.poll_view import PollView
from rednote_desktop.ui.tasks import TaskScope
from rednote_desktop.ui.theme.roles import set_surface
from rednote_desktop.ui.widgets.avatar import Avatar
from rednote_desktop.ui.widgets.click_row import ClickRow
from rednote_desktop.ui.widgets.elided import ElidedLabel
from rednote_desktop.ui.widgets.label import plain_label
from rednote_desktop.ui.widgets.reading_caption import ReadingCaption

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext

_PICTURE: Final = QSize(104, 72)
_LONGEST_QUOTE: Final = 280
_LONGEST_ABOUT: Final = 160


class Thumbnail(QWidget):
    """A small picture that covers its place; its blur until it is there."""

    def __init__(self, context: UiContext, url: str, blurhash: str, *, covered: bool) -> None:
        super().__init__()
        self._context = context
        self._url = "" if covered else url
        self._blurhash = blurhash
        px = context.theme.px
        self.setFixedSize(px(_PICTURE.width()), px(_PICTURE.height()))
        context.pictures.loaded.connect(self._loaded)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        context = self._context
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        outline = QPainterPath()
        outline.addRoundedRect(area, 8, 8)
        painter.setClipPath(outline)
        painter.fillRect(area, context.theme.color("skeleton"))
        width, height, ratio = self.width(), self.height(), self.devicePixelRatioF()
        pixmap = context.pictures.get(self._url, width, height, ratio) if self._url else None
        if pixmap is None and self._blurhash:
            pixmap = context.pictures.placeholder(self._blurhash, width, height)
        if pixmap is not None and not pixmap.isNull():
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(area, pixmap, QRectF(pixmap.rect()))
        elif context.pictures.failed(self._url) or not self._url:
            edge = context.theme.px(22)
            icon = context.icons.pixmap("link", edge, "text_faint", ratio)
            painter.drawPixmap((width - edge) // 2, (height - edge) // 2, icon)

    def _loaded(self, url: str) -> None:
        if url == self._url:
            self.update()


class AttachedCard(ClickRow):
    """A card inside a note; the texts in ``captions`` are read in the reader's language."""

    def __init__(self, context: UiContext, spoken: str) -> None:
        super().__init__(spoken)
        set_surface(self, "card")
        self._context = context
        self.captions: list[ReadingCaption] = []

    def caption(self, text: RichText, role: str, note: Note, part: str) -> ReadingCaption:
        """Return a text of the card that a click passes through."""
        made = ReadingCaption(self._context, role, "meta")
        made.set_spacing(0)
        for each in made.captions:
            each.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            each.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        made.reading.set_originals(self._context.subject.originals)
        origin = Origin(note.author, "", f"{note.id}/{part}")
        made.show_text(text, note.language, None, note.public, origin)
        made.enter()
        self.captions.append(made)
        return made


class LinkRow(AttachedCard):
    """The page a note links to, shown as a product is: picture, name, where it is."""

    def __init__(self, context: UiContext, note: Note, card: LinkCard, *, covered: bool) -> None:
        super().__init__(context, f"{card.title or card.url}, {card.provider}")
        words = QVBoxLayout()
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(2)
        title = card.title or card.url
        words.addWidget(self.caption(from_plain(title), "body-strong", note, "link"))
        if card.description:
            about = from_plain(shorten(card.description, _LONGEST_ABOUT, placeholder="…"))
            words.addWidget(self.caption(about, "meta", note, "about"))
        place = ElidedLabel("faint")
        place.setText(card.provider or card.url)
        words.addWidget(place)
        words.addStretch(1)
        picture = Thumbnail(context, card.image_url, card.blurhash, covered=covered)
        self.row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        self.row.addLayout(words, 1)
        self.setToolTip(card.url)
        self.activated.connect(lambda: context.navigator.open_link(card.url))


class QuoteCard(AttachedCard):
    """A note inside a note; a click opens it."""

    def __init__(self, context: UiContext, quoted: Note) -> None:
        author = quoted.author
        #: %1 is a person's name
        spoken = QCoreApplication.translate("QuoteCard", "A note by %1")
        spoken = spoken.replace("%1", author.plain_name)
        super().__init__(context, spoken)
        cover = context.services.covers.over(quoted)
        closed = cover in (Cover.WARNING, Cover.FILTER)
        avatar = Avatar(context, context.theme.px(28))
        avatar.set_account(author)
        avatar.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        who = ElidedLabel("meta")
        ago = context.formats.ago(quoted.created_at)
        who.setText(f"{author.plain_name} · @{author.handle} · {ago}")
        words = QVBoxLayout()
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(4)
        words.addWidget(who)
        if closed:
            words.addWidget(plain_label(quoted.warning or veil_words(cover), "body", wrap=True))
        else:
            if quoted.title:
                text = from_plain(quoted.title)
                words.addWidget(self.caption(text, "body-strong", quoted, "title"))
            words.addWidget(self.caption(_begun(quoted.body), "body", quoted, "body"))
        words.addStretch(1)
        self.row.addWidget(avatar, 0, Qt.AlignmentFlag.AlignTop)
        self.row.addLayout(words, 1)
        medium = quoted.media[0] if quoted.media else None
        if medium is not None and medium.card is None:
            covered = cover is not Cover.NONE
            self.row.addWidget(
                Thumbnail(context, picture_url(medium), medium.blurhash, covered=covered)
            )
        self.activated.connect(lambda: context.navigator.open_note(quoted.id, quoted))


class Attachments(QWidget):
    """Poll, quote and link of the opened note, in this order."""

    def __init__(self, context: UiContext, scope: TaskScope, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._shown: tuple[object, ...] = ()
        self.poll = PollView(context, scope)
        self.cards: list[AttachedCard] = []
        self.gone = plain_label(
            self.tr("The quoted note is gone, or not for you to see."), "muted", wrap=True
        )
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)
        self._column.addWidget(self.poll)
        self._column.addWidget(self.gone)
        self.hide()

    def show_note(self, note: Note, cover: Cover) -> None:
        """Show what a note carries, unless it is covered."""
        closed = cover in (Cover.WARNING, Cover.FILTER)
        quote, link = note.quote, note.card if not note.media else None
        self.setVisible(not closed and any((note.poll, quote, link)))
        self.poll.show_note(note, not closed)
        self.gone.setVisible(quote is not None and quote.note is None)
        wanted = (note.id, quote, link, cover)
        if wanted == self._shown:
            return
        self._shown = wanted
        self._drop_cards()
        if closed:
            return
        if quote is not None and quote.note is not None:
            self.cards.append(QuoteCard(self._context, quote.note))
        if link is not None:
            covered = cover is Cover.MEDIA
            self.cards.append(LinkRow(self._context, note, link, covered=covered))
        for card in self.cards:
            self._column.addWidget(card)

    def set_originals(self, originals: bool) -> None:
        """Show the originals alone, or as the reader reads them."""
        self.poll.set_originals(originals)
        for caption in self._captions():
            caption.reading.set_originals(originals)

    def refresh(self) -> None:
        """Decide anew after settings or corrections changed."""
        self.poll.refresh()
        for caption in self._captions():
            caption.reading.refresh()

    def leave(self) -> None:
        """Cancel what is being translated."""
        self.poll.leave()
        for caption in self._captions():
            caption.leave()

    def _captions(self) -> list[ReadingCaption]:
        return [caption for card in self.cards for caption in card.captions]

    def _drop_cards(self) -> None:
        for card in self.cards:
            for caption in card.captions:
                caption.leave()
            self._column.removeWidget(card)
            card.deleteLater()
        self.cards.clear()


def _begun(body: RichText) -> RichText:
    """Return the beginning of a text that may be long, cut between spans."""
    kept: list[object] = []
    length = 0
    for span in body:
        length += len(span.text)
        if kept and length > _LONGEST_QUOTE:
            break
        kept.append(span)
    return body[: len(kept)]
