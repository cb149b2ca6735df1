"""Paints one note as a card, into a picture that is then only copied while scrolling."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QMargins, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPixmap

from rednote_desktop.domain.note import Visibility
from rednote_desktop.domain.text import plain
from rednote_desktop.translation.trust import Trust
from rednote_desktop.ui.feed.cover_painter import CoverButton, CoverPainter, cover_url
from rednote_desktop.ui.feed.emoji import EmojiPictures
from rednote_desktop.ui.feed.metrics import CardMetrics, Parts, cover_height
from rednote_desktop.ui.feed.shadow import Shadow
from rednote_desktop.ui.feed.text import Lines
from rednote_desktop.ui.language.direction import (
    mirrored,
    reads_right_to_left,
    window_is_mirrored,
)
from rednote_desktop.ui.reading import ShownSource, ShownText
from rednote_desktop.ui.theme.theme import Role
from rednote_desktop.ui.widgets.avatar import paint_avatar

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext
    from rednote_desktop.ui.feed.rows import FeedRow

RADIUS: Final = 12
MARGIN: Final = 8
"""Room around a card for its shadow: half a gutter, so that neighbours never overlap."""
_MIDDLE: Final = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
_LEFT: Final = Qt.AlignmentFlag.AlignLeft | _MIDDLE
_RIGHT: Final = Qt.AlignmentFlag.AlignRight | _MIDDLE
_AUDIENCES: Final = {
    Visibility.FOLLOWERS: "people",
    Visibility.DIRECT: "mail",
    Visibility.PRIVATE: "lock",
}
"""What a card shows of notes that are not for everybody."""


@dataclass(frozen=True, slots=True)
class Tile:
    """A painted card with its margin, and the parts of it that can be clicked.

    Rectangles are in logical pixels from the card's top left corner. ``waits_for`` holds the
    addresses of pictures that were not there yet.
    """

    pixmap: QPixmap
    heart: QRectF
    like: QRectF
    author: QRectF
    waits_for: frozenset[str]
    button: CoverButton | None = None


class CardPainter:
    """Paints cards in the colours and text size of the theme; made anew when those change.

    ``owner`` is the name under which pictures are asked for.
    """

    def __init__(self, context: UiContext, owner: str) -> None:
        self._context = context
        self._owner = owner
        theme = context.theme
        self.metrics = CardMetrics(theme)
        self._title_font = theme.font(Role.CARD_TITLE)
        self._meta_font = theme.font(Role.META)
        self._tiny_font = theme.font(Role.TINY)
        self._meta_metrics = QFontMetricsF(self._meta_font)
        self._tiny_metrics = QFontMetricsF(self._tiny_font)
        self._resting = Shadow(theme.color("shadow"), RADIUS, MARGIN, lifted=False)
        self._lifted = Shadow(theme.color("shadow"), RADIUS, MARGIN, lifted=True)
        self._counts: dict[int, str] = {}
        self._cover = CoverPainter(context, owner)

    def paint(
        self, row: FeedRow, size: QSize, ratio: float, *, originals: bool, lifted: bool
    ) -> Tile:
        """Paint a card of ``size`` logical pixels for a screen of that pixel ratio."""
        theme = self._context.theme
        whole = size.grownBy(QMargins(MARGIN, MARGIN, MARGIN, MARGIN))
        pixmap = QPixmap(whole * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(theme.color("background"))
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(MARGIN, MARGIN)
        card = QRectF(0, 0, size.width(), size.height())
        (self._lifted if lifted else self._resting).draw(painter, card)
        outline = QPainterPath()
        outline.addRoundedRect(card, RADIUS, RADIUS)
        painter.fillPath(outline, theme.color("surface"))
        parts = self.metrics.parts(row, size.width())
        waits_for: set[str] = set()
        button = self._cover.paint(painter, row, parts.cover, outline, ratio, waits_for)
        self._paint_banner(painter, row, parts.banner, ratio)
        emoji = EmojiPictures(self._context, self._owner, ratio, waits_for)
        self._paint_text(painter, row, parts, originals, emoji)
        heart, like, author = self._paint_foot(painter, row, parts.foot, ratio, emoji)
        if not self._avatar_ready(row, ratio):
            waits_for.add(row.note.author.avatar_url)
        if theme.name == "contrast":
            painter.setPen(theme.color("line"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        painter.end()
        return Tile(pixmap, heart, like, author, frozenset(waits_for), button)

    def pictures_ready(self, row: FeedRow, width: int, ratio: float) -> bool:
        """Ask for the pictures of a card that will be painted soon; tell whether all are there."""
        ready = self._avatar_ready(row, ratio)
        url = cover_url(row)
        if not url:
            return ready
        height = cover_height(row, width)
        pictures = self._context.pictures
        cover = pictures.get(url, width, height, ratio, owner=self._owner)
        return ready and (cover is not None or pictures.failed(url))

    def _avatar_ready(self, row: FeedRow, ratio: float) -> bool:
        url = row.note.author.avatar_url
        edge = self.metrics.foot_height
        pictures = self._context.pictures
        if not url or pictures.failed(url):
            return True
        return pictures.get(url, edge, edge, ratio, owner=self._owner) is not None

    def _paint_banner(self, painter: QPainter, row: FeedRow, room: QRectF, ratio: float) -> None:
        """Say who shared the note, or whom it answers."""
        sharer, answered = row.note.shared_by, row.note.reply_to
        if sharer is not None:
            #: %1 is a person's name
            text = QCoreApplication.translate("CardPainter", "%1 shared")
            text, icon = text.replace("%1", sharer.plain_name), "repost"
        elif answered is not None and answered.handle:
            #: %1 is a person's handle
            text = QCoreApplication.translate("CardPainter", "Replies to @%1")
            text, icon = text.replace("%1", answered.handle), "comment"
        elif answered is not None:
            #: noun: the note answers somebody; shown without a name
            text, icon = QCoreApplication.translate("CardPainter", "A reply"), "comment"
        else:
            return
        theme = self._context.theme
        edge = theme.px(13)
        top = room.center().y() - edge / 2 - 1
        drawing = self._context.icons.pixmap(icon, edge, "text_faint", ratio)
        flipped = window_is_mirrored()
        painter.drawPixmap(QPointF(room.right() - edge if flipped else room.left(), top), drawing)
        words = room.adjusted(0 if flipped else edge + 5, 0, -edge - 5 if flipped else 0, -2)
        painter.setFont(self._tiny_font)
        painter.setPen(theme.color("text_faint"))
        text = self._tiny_metrics.elidedText(text, Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(
            words, Qt.AlignmentFlag.AlignVCenter | (_RIGHT if flipped else _LEFT), text
        )

    def _paint_text(
        self,
        painter: QPainter,
        row: FeedRow,
        parts: Parts,
        originals: bool,
        emoji: EmojiPictures,
    ) -> None:
        theme = self._context.theme
        shown = row.shown(originals)
        room = parts.text
        lines = parts.title_lines + parts.beneath_lines
        indent = 0.0
        mark = shown.mark if shown.trust is Trust.TRUSTED else f"{shown.mark}?"
        if mark:
            at_right = reads_right_to_left(plain(shown.first))
            indent = self._paint_mark(painter, room, mark, shown, at_right=at_right) + 6
        title = Lines(
            emoji.marked(shown.first),
            self._title_font,
            room.width(),
            min(lines, max(1, parts.title_lines)),
            self.metrics.title_step,
            indent,
        )
        painter.setPen(theme.color("text"))
        title.draw(painter, room.topLeft(), emoji.picture)
        if not shown.beneath:
            return
        down = title.count * self.metrics.title_step
        beneath = Lines(
            emoji.marked(shown.beneath),
            self._meta_font,
            room.width(),
            int((room.height() - down) // self.metrics.beneath_step),
            self.metrics.beneath_step,
        )
        painter.setPen(theme.color("text_faint"))
        beneath.draw(painter, QPointF(room.left(), room.top() + down), emoji.picture)

    def _paint_mark(
        self, painter: QPainter, room: QRectF, mark: str, shown: ShownText, *, at_right: bool
    ) -> float:
        """Paint the language mark, as a warning where there is doubt, and return its width."""
        theme = self._context.theme
        token = "ok" if shown.source is ShownSource.AUTHOR else "info"
        token = token if shown.trust is Trust.TRUSTED else "warn"
        ground, ink = f"{token}_soft", token
        width = self._tiny_metrics.horizontalAdvance(mark) + 10
        height = theme.px(16)
        top = room.top() + (self.metrics.title_step - height) / 2
        chip = QRectF(room.right() - width if at_right else room.left(), top, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(ground))
        painter.drawRoundedRect(chip, 4, 4)
        painter.setPen(theme.color(ink))
        painter.setFont(self._tiny_font)
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, mark)
        return width

    def _paint_foot(
        self, painter: QPainter, row: FeedRow, foot: QRectF, ratio: float, emoji: EmojiPictures
    ) -> tuple[QRectF, QRectF, QRectF]:
        """Paint author and counts; return where the heart, the like area and the author lie."""
        context = self._context
        theme = context.theme
        edge = foot.height()
        flipped = window_is_mirrored()

        def place(x: float, y: float, width: float, height: float) -> QRectF:
            area = QRectF(x, y, width, height)
            return mirrored(area, foot.left() + foot.right()) if flipped else area

        avatar = place(foot.left(), foot.top(), edge, edge)
        paint_avatar(painter, avatar, row.note.author, context, ratio)
        count = self._count(row.note.counts.likes)
        count_width = self._meta_metrics.horizontalAdvance(count) if count else 0.0
        painter.setFont(self._meta_font)
        painter.setPen(theme.color("text_muted"))
        number = place(foot.right() - count_width, foot.top(), count_width, edge)
        painter.drawText(number.adjusted(-2, 0, 2, 0), Qt.AlignmentFlag.AlignCenter, count)
        icon = theme.px(15)
        down = foot.center().y() - icon / 2
        right = foot.right() - count_width - (4 if count else 0) - icon
        heart = place(right, down, icon, icon)
        like = place(right - 8, foot.top() - 6, foot.right() - right + 16, edge + 12)
        right -= 8
        for drawing, token in self._marks(row):
            right -= icon + 4
            picture = context.icons.pixmap(drawing, icon, token, ratio)
            painter.drawPixmap(place(right + 4, down, icon, icon).topLeft(), picture)
        name_left = foot.left() + edge + 7
        room = max(0.0, right - name_left)
        text = emoji.marked(row.note.author.name_text)
        name = Lines(text, self._meta_font, room, 1, edge)
        origin = place(name_left, foot.top(), room, edge).topLeft()
        name.draw_beside(painter, origin, emoji.picture, at_right=flipped)
        author_width = min(right - foot.left(), edge + 7 + name.width)
        return heart, like, place(foot.left(), foot.top() - 4, author_width, edge + 8)

    def _marks(self, row: FeedRow) -> Iterator[tuple[str, str]]:
        """Give the icons before the heart, with their colours: collected, not for everybody."""
        if row.note.viewer.collected:
            yield "star-filled", "accent"
        mark = _AUDIENCES.get(row.note.visibility)
        if mark is not None:
            yield mark, "text_faint"

    def _count(self, number: int) -> str:
        if number <= 0:
            return ""
        text = self._counts.get(number)
        if text is None:
            text = self._counts[number] = self._context.formats.count(number)
        return text
