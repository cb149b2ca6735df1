"""Paints a picture or text card into its place: sharp, letterboxed on its own colours."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QPainter, QPixmap

from rednote_desktop.domain.media import Media, MediaKind
from rednote_desktop.ui.theme.theme import Role
from rednote_desktop.ui.widgets.text_card import paint_card
from rednote_desktop.ui.widgets.zoom import Zoom, fitted_size

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext

_KEPT_GROUNDS: Final = 24
_KEPT_PICTURES: Final = 4
_GROUND_EDGE: Final = 4
_SHARPEST: Final = 4
_BROKEN_ICON: Final = 40


class MediaPainter:
    """Paints media of one carousel.

    The last picture of each medium is kept while one of another size is decoded, so that a
    resize shows the old one stretched instead of nothing.
    """

    def __init__(self, context: UiContext) -> None:
        self._context = context
        self._owner = f"carousel-{id(self)}"
        self._grounds: OrderedDict[str, QPixmap] = OrderedDict()
        self._last: OrderedDict[str, QPixmap] = OrderedDict()

    def clear(self) -> None:
        """Forget every kept picture, also those still waited for."""
        self._context.pictures.keep_only(self._owner, set())
        self._grounds.clear()
        self._last.clear()

    def fitted(self, media: Media, room: QSizeF) -> QSizeF:
        """Return the size of a medium in a place; a text card fills it."""
        if media.card is not None:
            return QSizeF(room)
        return fitted_size(media.width, media.height, room)

    def paint(
        self,
        painter: QPainter,
        room: QRectF,
        media: Media,
        zoom: Zoom,
        ratio: float,
        *,
        still: bool,
    ) -> None:
        """Paint a medium; ``still`` says that its size is not changing just now."""
        painter.save()
        painter.setClipRect(room, Qt.ClipOperation.IntersectClip)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if media.card is not None:
            self._paint_card(painter, room, media, zoom)
        else:
            self._paint_picture(painter, room, media, zoom, ratio, still=still)
        painter.restore()

    def prepare(self, media: Media, room: QSizeF, ratio: float) -> None:
        """Have a picture decoded that will be wanted next."""
        url = still_url(media)
        if url:
            width = self._width_wanted(media, room, Zoom(), ratio)
            self._context.pictures.get(url, width, 0, ratio, self._owner)

    def _paint_card(self, painter: QPainter, room: QRectF, media: Media, zoom: Zoom) -> None:
        if media.card is None:
            return
        placed = zoom.placed(room.size(), room)
        painter.translate(placed.topLeft())
        painter.scale(zoom.scale, zoom.scale)
        paint_card(
            painter,
            QRectF(QPointF(0, 0), room.size()),
            media.card,
            self._context.theme,
        )

    def _paint_picture(
        self,
        painter: QPainter,
        room: QRectF,
        media: Media,
        zoom: Zoom,
        ratio: float,
        *,
        still: bool,
    ) -> None:
        url = still_url(media)
        pixmap = self._picture(media, url, room.size(), zoom, ratio, still=still)
        placed = zoom.placed(self.fitted(media, room.size()), room)
        if not placed.contains(room):
            self._paint_ground(painter, room, media, pixmap)
        if pixmap is None and media.preview_url:
            pixmap = self._context.pictures.at_hand(media.preview_url)
        if pixmap is not None:
            painter.drawPixmap(placed, pixmap, QRectF(pixmap.rect()))
        elif url and self._context.pictures.failed(url):
            self._paint_broken(painter, room)
        elif media.blurhash:
            edge = QSize(32, max(1, round(32 * media.aspect)))
            blurred = self._context.pictures.placeholder(
                media.blurhash, edge.width(), edge.height()
            )
            painter.drawPixmap(placed, blurred, QRectF(blurred.rect()))
        else:
            painter.fillRect(placed, self._context.theme.color("skeleton"))

    def _picture(
        self, media: Media, url: str, room: QSizeF, zoom: Zoom, ratio: float, *, still: bool
    ) -> QPixmap | None:
        if not url:
            return None
        last = self._last.get(url)
        if last is not None and not still:
            return last
        width = self._width_wanted(media, room, zoom, ratio)
        pixmap = self._context.pictures.get(url, width, 0, ratio, self._owner)
        if pixmap is None:
            return last
        self._last[url] = pixmap
        self._last.move_to_end(url)
        while len(self._last) > _KEPT_PICTURES:
            self._last.popitem(last=False)
        return pixmap

    def _width_wanted(self, media: Media, room: QSizeF, zoom: Zoom, ratio: float) -> int:
        fitted = self.fitted(media, room).width()
        step = 1.0
        while step < min(zoom.scale, _SHARPEST):
            step *= 2
        own_width = media.width / ratio
        return max(1, round(min(fitted * step, max(fitted, own_width))))

    def _paint_ground(
        self, painter: QPainter, room: QRectF, media: Media, pixmap: QPixmap | None
    ) -> None:
        ground = self._grounds.get(media.id)
        if ground is None:
            ground = self._make_ground(media, pixmap)
            if ground is not None:
                self._grounds[media.id] = ground
                while len(self._grounds) > _KEPT_GROUNDS:
                    self._grounds.popitem(last=False)
        theme = self._context.theme
        painter.fillRect(room, theme.color("surface_raised"))
        if ground is not None:
            painter.setOpacity(0.55 if theme.dark else 0.75)
            painter.drawPixmap(room, ground, QRectF(ground.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
            painter.setOpacity(1.0)

    def _make_ground(self, media: Media, pixmap: QPixmap | None) -> QPixmap | None:
        if media.blurhash:
            return self._context.pictures.placeholder(media.blurhash, _GROUND_EDGE, _GROUND_EDGE)
        if pixmap is None:
            return None
        return pixmap.scaled(
            QSize(_GROUND_EDGE, _GROUND_EDGE),
            Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )

    def _paint_broken(self, painter: QPainter, room: QRectF) -> None:
        theme = self._context.theme
        painter.fillRect(room, theme.color("surface_raised"))
        edge = theme.px(_BROKEN_ICON)
        icon = self._context.icons.pixmap(
            "broken", edge, "text_faint", painter.device().devicePixelRatioF()
        )
        centre = room.center()
        painter.drawPixmap(QPointF(centre.x() - edge / 2, centre.y() - edge), icon)
        painter.setPen(theme.color("text_muted"))
        painter.setFont(theme.font(Role.BODY))
        below = QRectF(room.left() + 16, centre.y() + 8, room.width() - 32, theme.px(60))
        painter.drawText(
            below,
            Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap,
            QCoreApplication.translate("MediaPainter", "This picture could not be shown"),
        )


def still_url(media: Media) -> str:
    """Return the address of the picture that stands for a medium; empty if it has none."""
    if media.card is not None:
        return ""
    return media.preview_url if media.kind is MediaKind.VIDEO else media.url
