"""Paints the upper part of a card: a picture, a text card, or what lies over a covered note."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath

from rednote_desktop.domain.media import Media, MediaKind
from rednote_desktop.services.covers import Cover
from rednote_desktop.ui.language.direction import mirrored, window_is_mirrored
from rednote_desktop.ui.theme.theme import Role
from rednote_desktop.ui.widgets.text_card import paint_card

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext
    from rednote_desktop.ui.feed.rows import FeedRow

_BADGE_INSET: Final = 10
_GAP: Final = 8


@dataclass(frozen=True, slots=True)
class CoverButton:
    """What can be clicked on a cover; ``retries`` the address of a picture, else opens it."""

    area: QRectF
    retries: str = ""


class CoverPainter:
    """Paints covers in the colours and text size of the theme; ``owner`` asks for pictures."""

    def __init__(self, context: UiContext, owner: str) -> None:
        self._context = context
        self._owner = owner
        theme = context.theme
        self._meta_font = theme.font(Role.META)
        self._meta_metrics = QFontMetricsF(self._meta_font)
        self._tiny_font = theme.font(Role.TINY)
        self._tiny_metrics = QFontMetricsF(self._tiny_font)

    def paint(
        self,
        painter: QPainter,
        row: FeedRow,
        rect: QRectF,
        outline: QPainterPath,
        ratio: float,
        waits_for: set[str],
    ) -> CoverButton | None:
        """Paint a cover; return what can be clicked on it."""
        painter.save()
        painter.setClipPath(outline)
        painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
        button = self._paint_inside(painter, row, rect, ratio, waits_for)
        painter.restore()
        if row.over is Cover.NONE:
            self._paint_badge(painter, row, rect, ratio)
        return button

    def _paint_inside(
        self,
        painter: QPainter,
        row: FeedRow,
        rect: QRectF,
        ratio: float,
        waits_for: set[str],
    ) -> CoverButton | None:
        if row.over is not Cover.NONE:
            return self._paint_veil(painter, row, rect, ratio)
        card, cover = row.cover_card, row.cover
        if card is not None:
            paint_card(painter, rect, card, self._context.theme)
        elif cover is not None:
            return self._paint_picture(painter, cover, rect, ratio, waits_for)
        return None

    def _paint_picture(
        self, painter: QPainter, cover: Media, rect: QRectF, ratio: float, waits_for: set[str]
    ) -> CoverButton | None:
        context = self._context
        url = picture_url(cover)
        width, height = round(rect.width()), round(rect.height())
        pixmap = context.pictures.get(url, width, height, ratio, owner=self._owner)
        if pixmap is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(rect, pixmap, QRectF(pixmap.rect()))
            return None
        self._paint_blurred(painter, cover, rect)
        waits_for.add(url)
        if not context.pictures.failed(url):
            return None
        edge = context.theme.px(32)
        icon = context.icons.pixmap("broken", edge, "text_faint", ratio)
        painter.drawPixmap(rect.center() - QPointF(edge / 2, edge), icon)
        painter.setPen(context.theme.color("text_muted"))
        painter.setFont(self._meta_font)
        below = rect.adjusted(16, rect.height() / 2 + 8, -16, -8)
        if not url.startswith("http"):
            flags = Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(below, int(flags), cover.alt)
            return None
        again = QCoreApplication.translate("CardCover", "Try again", "button on a lost picture")
        return CoverButton(self._paint_pill(painter, rect.center().x(), below.top(), again), url)

    def _paint_blurred(self, painter: QPainter, cover: Media, rect: QRectF) -> None:
        painter.fillRect(rect, self._context.theme.color("skeleton"))
        if cover.blurhash:
            width, height = round(rect.width()), round(rect.height())
            blurred = self._context.pictures.placeholder(cover.blurhash, width, height)
            painter.drawPixmap(rect.topLeft(), blurred)

    def _paint_veil(
        self, painter: QPainter, row: FeedRow, rect: QRectF, ratio: float
    ) -> CoverButton:
        """Paint a blur or a plain ground with a word on what lies beneath and a button."""
        context = self._context
        theme = context.theme
        if row.cover is not None and row.cover.card is None:
            self._paint_blurred(painter, row.cover, rect)
            painter.fillRect(rect, theme.color("overlay"))
            ink = "on_overlay"
        else:
            painter.fillRect(rect, theme.color("surface_raised"))
            ink = "text_muted"
        icon = "warning" if row.over is Cover.WARNING else "eye"
        edge = theme.px(22)
        step = self._meta_metrics.height()
        pill = self._pill_height()
        top = rect.center().y() - (edge + step + pill + 2 * _GAP) / 2
        middle = rect.center().x()
        drawing = context.icons.pixmap(icon, edge, ink, ratio)
        painter.drawPixmap(QPointF(middle - edge / 2, top), drawing)
        painter.setPen(theme.color(ink))
        painter.setFont(self._meta_font)
        words = QRectF(rect.left() + 8, top + edge + _GAP / 2, rect.width() - 16, step)
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, veil_words(row.over))
        show = QCoreApplication.translate("CardCover", "Show", "button on what is covered")
        return CoverButton(self._paint_pill(painter, middle, words.bottom() + _GAP, show))

    def _pill_height(self) -> float:
        return self._context.theme.px(24)

    def _paint_pill(self, painter: QPainter, middle: float, top: float, text: str) -> QRectF:
        """Paint a button; return where it lies, with some room around."""
        theme = self._context.theme
        width = self._meta_metrics.horizontalAdvance(text) + 24
        height = self._pill_height()
        pill = QRectF(middle - width / 2, top, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("surface"))
        painter.drawRoundedRect(pill, height / 2, height / 2)
        painter.setPen(theme.color("text"))
        painter.setFont(self._meta_font)
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, text)
        return pill.adjusted(-6, -6, 6, 6)

    def _paint_badge(self, painter: QPainter, row: FeedRow, cover: QRectF, ratio: float) -> None:
        text, icon = self._badge(row)
        if not text and not icon:
            return
        theme = self._context.theme
        edge = theme.px(11) if icon else 0
        gap = 3 if icon and text else 0
        most = cover.width() - 2 * _BADGE_INSET - 16 - edge - gap
        text = self._tiny_metrics.elidedText(text, Qt.TextElideMode.ElideRight, most)
        width = self._tiny_metrics.horizontalAdvance(text) + 16 + edge + gap
        height = theme.px(20)
        pill = QRectF(cover.right() - _BADGE_INSET - width, _BADGE_INSET, width, height)
        if window_is_mirrored():
            pill = mirrored(pill, cover.width())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("overlay"))
        painter.drawRoundedRect(pill, height / 2, height / 2)
        words = pill.adjusted(8, 0, -8, 0)
        if icon:
            picture = self._context.icons.pixmap(icon, edge, "on_overlay", ratio)
            at_right = window_is_mirrored() and icon != "play"
            left = words.right() - edge if at_right else words.left()
            painter.drawPixmap(QPointF(left, pill.center().y() - edge / 2), picture)
            words.adjust(*((0, 0, -edge - gap, 0) if at_right else (edge + gap, 0, 0, 0)))
        painter.setPen(theme.color("on_overlay"))
        painter.setFont(self._tiny_font)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, text)

    def _badge(self, row: FeedRow) -> tuple[str, str]:
        """Return text and icon of what a card says in its corner."""
        note, cover = row.note, row.cover
        if cover is not None and cover.kind is MediaKind.VIDEO:
            return self._context.formats.duration(cover.duration_ms), "play"
        if len(note.media) > 1:
            return f"1/{len(note.media)}", ""
        if note.poll is not None:
            #: noun: the note holds a poll
            return QCoreApplication.translate("CardCover", "Poll"), "poll"
        if note.quote is not None:
            #: noun: the note quotes another one
            return QCoreApplication.translate("CardCover", "Quote"), "quote"
        if not note.media and cover is not None and note.card is not None:
            return note.card.provider, "link"
        return "", ""


def veil_words(over: Cover) -> str:
    """Return what is said of something covered."""
    match over:
        case Cover.WARNING:
            return QCoreApplication.translate("CardCover", "Content warning")
        case Cover.FILTER:
            return QCoreApplication.translate("CardCover", "Hidden by your filter")
        case Cover.MEDIA:
            return QCoreApplication.translate("CardCover", "Sensitive content")
    return ""


def cover_url(row: FeedRow) -> str:
    """Return the address of a card's picture; empty where the cover is painted."""
    cover = row.cover
    painted = cover is None or cover.kind is MediaKind.CARD or row.over is not Cover.NONE
    return "" if painted or cover is None else picture_url(cover)


def picture_url(media: Media) -> str:
    """Return the address of the smallest picture that stands for a medium on a card."""
    return media.preview_url or media.url
