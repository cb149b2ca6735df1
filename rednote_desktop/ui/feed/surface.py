"""The surface of a masonry: paints the cards in sight and gets those nearby ready."""

from __future__ import annotations

from math import pi, sin
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from rednote_desktop.ui.feed.canvas import CardCanvas
from rednote_desktop.ui.feed.card import MARGIN, RADIUS, Tile
from rednote_desktop.ui.feed.cover_painter import cover_url
from rednote_desktop.ui.feed.emoji import emoji_urls
from rednote_desktop.ui.feed.layout import GUTTER
from rednote_desktop.ui.feed.motion import Motion
from rednote_desktop.ui.feed.skeleton import paint_skeleton
from rednote_desktop.ui.feed.tiles import TileCache

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext
    from rednote_desktop.ui.feed.rows import FeedRow

_LIFT: Final = 3
_SHINE_MS: Final = 40
_SHINE_STEPS: Final = 40


class CardSurface(CardCanvas):
    """Paints cards from pictures of them that are kept ready.

    ``owner`` is the name under which it asks for pictures.
    """

    def __init__(self, context: UiContext, owner: str, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._owner = owner
        self._tiles = TileCache(context, owner)
        self._hovered = ""
        self._pressed = ""
        self._shine_step = 0
        self._motion = Motion(context.theme, self)
        self._motion.moved.connect(self._card_moved)
        self._shine = QTimer(self)
        self._shine.setInterval(_SHINE_MS)
        self._shine.timeout.connect(self._shine_on)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._prepare)
        context.pictures.loaded.connect(self._picture_loaded)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._context.theme
        area = event.rect()
        painter = QPainter(self.viewport())
        painter.fillRect(area, theme.color("background"))
        if self.model() is None:
            return
        self._tiles.begin_frame()
        late = False
        current = self.currentIndex().row()
        for row in self._rows_between(area.top() - MARGIN, area.bottom() + MARGIN):
            late = not self._paint_row(painter, row, row == current) or late
        if self.shows_skeleton():
            self._paint_skeleton(painter, area)
        if late:
            QTimer.singleShot(0, self.viewport(), self.viewport().update)
        elif not self._later.isActive():
            self._later.start(0)

    def _paint_row(self, painter: QPainter, number: int, current: bool) -> bool:
        """Paint a card; tell whether it is as it should be."""
        row = self.feed.row(number)
        note_id = row.note.id
        rect = self.card_rect(number)
        lifted = note_id == self._hovered and note_id != self._pressed
        tile, complete = self._tiles.tile(
            row,
            rect.size(),
            self.devicePixelRatioF(),
            originals=self.feed.originals,
            lifted=lifted,
        )
        rise = 0.0 if note_id == self._pressed else _LIFT * self._motion.value(f"lift:{note_id}")
        origin = QPointF(rect.x(), rect.y() - round(rise))
        if tile is None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._context.theme.color("surface"))
            painter.drawRoundedRect(rect, RADIUS, RADIUS)
            return False
        painter.drawPixmap(origin - QPointF(MARGIN, MARGIN), tile.pixmap)
        self._paint_heart(painter, row, tile, origin)
        if current:
            self._paint_ring(painter, QRectF(origin, QSize(rect.size())))
        return complete

    def _paint_heart(self, painter: QPainter, row: FeedRow, tile: Tile, origin: QPointF) -> None:
        liked = row.note.viewer.liked
        name, token = ("heart-filled", "accent") if liked else ("heart", "text_muted")
        edge = round(tile.heart.width())
        ratio = self.devicePixelRatioF()
        icon = self._context.icons.pixmap(name, edge, token, ratio)
        place = tile.heart.translated(origin)
        beat = self._motion.value(f"beat:{row.note.id}")
        if not beat:
            painter.drawPixmap(QPointF(place.topLeft().toPoint()), icon)
            return
        grow = edge * 0.4 * sin(pi * beat)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(place.adjusted(-grow, -grow, grow, grow), icon, QRectF(icon.rect()))
        painter.restore()

    def _paint_ring(self, painter: QPainter, card: QRectF) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setOpacity(1.0 if self.hasFocus() else 0.45)
        painter.setPen(QPen(self._context.theme.color("focus"), 2))
        painter.drawRoundedRect(card.adjusted(-0.5, -0.5, 0.5, 0.5), RADIUS, RADIUS)
        painter.restore()

    def _paint_skeleton(self, painter: QPainter, area: QRect) -> None:
        top = self._cards_top() - self.verticalOffset()
        gap = GUTTER if len(self._layout) else 0
        tops = tuple(top + bottom + (gap if bottom else 0) for bottom in self._layout.bottoms)
        if min(tops) > area.bottom():
            return
        phase = -1.0 if not self._shine.isActive() else self._shine_step / _SHINE_STEPS
        theme = self._context.theme
        bottom = float(self.viewport().height())
        paint_skeleton(painter, self._layout.columns, tops, bottom, theme, phase)

    def _tend_shine(self) -> None:
        if self.shows_skeleton() and not self._context.theme.reduced_motion:
            self._shine.start()
        else:
            self._shine.stop()

    def _shine_on(self) -> None:
        self._shine_step = (self._shine_step + 1) % _SHINE_STEPS
        if self.isVisible() and self.screens_left() <= 0:
            self.viewport().update()

    # Getting ready what is needed soon

    def _prepare(self) -> None:
        """Ask for pictures of cards nearby; paint one of those cards whose pictures are there."""
        if not self.isVisible() or self.model() is None:
            return
        visible, nearby = self.visible_rows(), self.nearby_rows()
        urls: set[str] = set()
        ratio = self.devicePixelRatioF()
        unready: list[int] = []
        for number in (*reversed(nearby), *reversed(visible)):
            row = self.feed.row(number)
            urls.update((cover_url(row), row.note.author.avatar_url, *emoji_urls(row)))
            ready = self._tiles.painter.pictures_ready(row, self._layout.columns.width, ratio)
            if ready and self._tiles.ready(row.note.id) is None:
                unready.append(number)
        self._context.pictures.keep_only(self._owner, urls)
        if unready:
            number = unready[-1]
            self._tiles.begin_frame()
            self._tiles.tile(
                self.feed.row(number),
                self.card_rect(number).size(),
                ratio,
                originals=self.feed.originals,
                lifted=False,
            )
            self._later.start(4)

    def _picture_loaded(self, url: str) -> None:
        for note_id in self._tiles.picture_loaded(url):
            self._update_card(note_id)

    def _card_moved(self, name: str) -> None:
        self._update_card(name.partition(":")[2])

    def _update_card(self, note_id: str) -> None:
        row = self.feed.position(note_id)
        if 0 <= row < len(self._layout):
            margin = MARGIN + _LIFT + 4
            rect = self.card_rect(row).adjusted(-margin, -margin, margin, margin)
            self.viewport().update(rect)

    @override
    def _loading_changed(self, loading: bool) -> None:
        self._tend_shine()
        super()._loading_changed(loading)

    @override
    def _theme_changed(self) -> None:
        self._tiles.restart()
        self._tend_shine()
        super()._theme_changed()
