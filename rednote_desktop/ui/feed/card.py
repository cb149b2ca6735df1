"""Paints one note as a card, into a picture that is then only copied while scrolling."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QMargins, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPixmap

from rednote_desktop.domain.media import Media, MediaKind
from rednote_desktop.domain.text import plain
from rednote_desktop.translation.trust import Trust
from rednote_desktop.ui.feed.metrics import CardMetrics, Parts, cover_height
from rednote_desktop.ui.feed.shadow import Shadow
from rednote_desktop.ui.feed.text import Lines
from rednote_desktop.ui.reading import ShownSource, ShownText
from rednote_desktop.ui.theme.theme import Role
from rednote_desktop.ui.widgets.avatar import paint_avatar
from rednote_desktop.ui.widgets.text_card import paint_card

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext
    from rednote_desktop.ui.feed.rows import FeedRow

RADIUS: Final = 12
MARGIN: Final = 8
"""Room around a card for its shadow: half a gutter, so that neighbours never overlap."""
_BADGE_INSET: Final = 10


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
        self._paint_cover(painter, row, parts.cover, outline, ratio, waits_for)
        self._paint_badge(painter, row, parts.cover, ratio)
        self._paint_text(painter, row, parts, originals)
        heart, like, author = self._paint_foot(painter, row, parts.foot, ratio)
        if not self._avatar_ready(row, ratio):
            waits_for.add(row.note.author.avatar_url)
        if theme.name == "contrast":
            painter.setPen(theme.color("line"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        painter.end()
        return Tile(pixmap, heart, like, author, frozenset(waits_for))

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

    def _paint_cover(
        self,
        painter: QPainter,
        row: FeedRow,
        rect: QRectF,
        outline: QPainterPath,
        ratio: float,
        waits_for: set[str],
    ) -> None:
        painter.save()
        painter.setClipPath(outline)
        painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
        card = row.cover_card
        if card is not None:
            paint_card(painter, rect, card, self._context.theme)
        elif row.cover is not None:
            self._paint_picture(painter, row.cover, rect, ratio, waits_for)
        painter.restore()

    def _paint_picture(
        self, painter: QPainter, cover: Media, rect: QRectF, ratio: float, waits_for: set[str]
    ) -> None:
        context = self._context
        url = _picture_url(cover)
        width, height = round(rect.width()), round(rect.height())
        pixmap = context.pictures.get(url, width, height, ratio, owner=self._owner)
        if pixmap is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(rect, pixmap, QRectF(pixmap.rect()))
            return
        painter.fillRect(rect, context.theme.color("skeleton"))
        if cover.blurhash:
            blurred = context.pictures.placeholder(cover.blurhash, width, height)
            painter.drawPixmap(rect.topLeft(), blurred)
        if not context.pictures.failed(url):
            waits_for.add(url)
            return
        edge = context.theme.px(32)
        icon = context.icons.pixmap("broken", edge, "text_faint", ratio)
        painter.drawPixmap(rect.center() - QPointF(edge / 2, edge), icon)
        painter.setPen(context.theme.color("text_muted"))
        painter.setFont(self._meta_font)
        below = rect.adjusted(16, rect.height() / 2 + 8, -16, -8)
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(below, int(flags), cover.alt)

    def _paint_badge(self, painter: QPainter, row: FeedRow, cover: QRectF, ratio: float) -> None:
        note = row.note
        if row.cover is not None and row.cover.kind is MediaKind.VIDEO:
            text, icon = self._context.formats.duration(row.cover.duration_ms), "play"
        elif len(note.media) > 1:
            text, icon = f"1/{len(note.media)}", ""
        else:
            return
        theme = self._context.theme
        edge = theme.px(11) if icon else 0
        width = self._tiny_metrics.horizontalAdvance(text) + 16 + (edge + 3 if icon else 0)
        height = theme.px(20)
        pill = QRectF(cover.right() - _BADGE_INSET - width, _BADGE_INSET, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("overlay"))
        painter.drawRoundedRect(pill, height / 2, height / 2)
        words = pill.adjusted(8, 0, -8, 0)
        if icon:
            picture = self._context.icons.pixmap(icon, edge, "on_overlay", ratio)
            painter.drawPixmap(QPointF(words.left(), pill.center().y() - edge / 2), picture)
            words.adjust(edge + 3, 0, 0, 0)
        painter.setPen(theme.color("on_overlay"))
        painter.setFont(self._tiny_font)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, text)

    def _paint_text(self, painter: QPainter, row: FeedRow, parts: Parts, originals: bool) -> None:
        theme = self._context.theme
        shown = row.shown(originals)
        room = parts.text
        lines = parts.title_lines + parts.beneath_lines
        indent = 0.0
        mark = shown.mark if shown.trust is Trust.TRUSTED else f"{shown.mark}?"
        if mark:
            indent = self._paint_mark(painter, room.topLeft(), mark, shown) + 6
        title = Lines(
            plain(shown.first),
            self._title_font,
            room.width(),
            min(lines, max(1, parts.title_lines)),
            self.metrics.title_step,
            indent,
        )
        painter.setPen(theme.color("text"))
        title.draw(painter, room.topLeft())
        if not shown.beneath:
            return
        down = title.count * self.metrics.title_step
        beneath = Lines(
            plain(shown.beneath),
            self._meta_font,
            room.width(),
            int((room.height() - down) // self.metrics.beneath_step),
            self.metrics.beneath_step,
        )
        painter.setPen(theme.color("text_faint"))
        beneath.draw(painter, QPointF(room.left(), room.top() + down))

    def _paint_mark(self, painter: QPainter, origin: QPointF, mark: str, shown: ShownText) -> float:
        """Paint the language mark, as a warning where there is doubt, and return its width."""
        theme = self._context.theme
        token = "ok" if shown.source is ShownSource.AUTHOR else "info"
        token = token if shown.trust is Trust.TRUSTED else "warn"
        ground, ink = f"{token}_soft", token
        width = self._tiny_metrics.horizontalAdvance(mark) + 10
        height = theme.px(16)
        top = origin.y() + (self.metrics.title_step - height) / 2
        chip = QRectF(origin.x(), top, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(ground))
        painter.drawRoundedRect(chip, 4, 4)
        painter.setPen(theme.color(ink))
        painter.setFont(self._tiny_font)
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, mark)
        return width

    def _paint_foot(
        self, painter: QPainter, row: FeedRow, foot: QRectF, ratio: float
    ) -> tuple[QRectF, QRectF, QRectF]:
        """Paint author and counts; return where the heart, the like area and the author lie."""
        context = self._context
        theme = context.theme
        edge = foot.height()
        paint_avatar(
            painter, QRectF(foot.left(), foot.top(), edge, edge), row.note.author, context, ratio
        )
        count = self._count(row.note.counts.likes)
        count_width = self._meta_metrics.horizontalAdvance(count) if count else 0.0
        painter.setFont(self._meta_font)
        painter.setPen(theme.color("text_muted"))
        painter.drawText(foot, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, count)
        icon = theme.px(15)
        heart = QRectF(
            foot.right() - count_width - (4 if count else 0) - icon,
            foot.center().y() - icon / 2,
            icon,
            icon,
        )
        right = heart.left() - 8
        if row.note.viewer.collected:
            right -= icon + 4
            star = context.icons.pixmap("star-filled", icon, "accent", ratio)
            painter.drawPixmap(QPointF(right + 4, heart.top()), star)
        name_left = foot.left() + edge + 7
        name = self._meta_metrics.elidedText(
            row.note.author.name, Qt.TextElideMode.ElideRight, max(0.0, right - name_left)
        )
        painter.drawText(
            QRectF(name_left, foot.top(), right - name_left, edge),
            Qt.AlignmentFlag.AlignVCenter,
            name,
        )
        like = QRectF(heart.left() - 8, foot.top() - 6, foot.right() - heart.left() + 16, edge + 12)
        author_width = min(
            right - foot.left(), edge + 7 + self._meta_metrics.horizontalAdvance(name)
        )
        return heart, like, QRectF(foot.left(), foot.top() - 4, author_width, edge + 8)

    def _count(self, number: int) -> str:
        if number <= 0:
            return ""
        text = self._counts.get(number)
        if text is None:
            text = self._counts[number] = self._context.formats.count(number)
        return text


def cover_url(row: FeedRow) -> str:
    """Return the address of a card's picture; empty where the cover is painted."""
    cover = row.cover
    return "" if cover is None or cover.kind is MediaKind.CARD else _picture_url(cover)


def _picture_url(media: Media) -> str:
    return media.preview_url or media.url if media.kind is MediaKind.VIDEO else media.url
