"""A picture or video in a message: rounded, in its own shape, blurred until it is there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from rednote_desktop.domain.media import Media, MediaKind
from rednote_desktop.ui.widgets.text_card import paint_card

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext

WIDEST: Final = 260
_TALLEST: Final = 320
_RADIUS: Final = 10


class MessagePicture(QWidget):
    """Shows a medium; ``opened`` asks to see it large."""

    opened = Signal()

    def __init__(self, context: UiContext, media: Media, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._media = media
        self._url = media.preview_url or media.url
        self.fit(context.theme.px(WIDEST))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        video = media.kind is MediaKind.VIDEO
        spoken = self.tr("Video") if video else self.tr("Picture")
        self.setAccessibleName(f"{spoken}: {media.alt}" if media.alt else spoken)
        self.setToolTip(media.alt)
        context.pictures.loaded.connect(self._loaded)

    def fit(self, widest: int) -> None:
        """Take the picture's own shape, in pixels no wider than what there is room for."""
        theme = self._context.theme
        fitted = QSize(self._media.width, self._media.height).scaled(
            min(widest, theme.px(WIDEST)), theme.px(_TALLEST), Qt.AspectRatioMode.KeepAspectRatio
        )
        self.setFixedSize(fitted.expandedTo(QSize(48, 48)))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        clip = QPainterPath()
        clip.addRoundedRect(area, _RADIUS, _RADIUS)
        painter.save()
        painter.setClipPath(clip)
        self._paint_medium(painter, area)
        painter.restore()
        if self._media.kind is MediaKind.VIDEO:
            mark = self._context.icons.pixmap("play", 32, "on_accent", self.devicePixelRatioF())
            painter.drawPixmap(area.center() - QRectF(0, 0, 32, 32).center(), mark)
        if self.hasFocus():
            painter.setPen(QPen(self._context.theme.color("focus"), 2))
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.opened.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.opened.emit()
            return
        super().keyPressEvent(event)

    def _paint_medium(self, painter: QPainter, area: QRectF) -> None:
        media, pictures = self._media, self._context.pictures
        if media.card is not None:
            paint_card(painter, area, media.card, self._context.theme)
            return
        ratio = self.devicePixelRatioF()
        pixmap = pictures.get(self._url, self.width(), self.height(), ratio)
        if pixmap is None and media.blurhash:
            pixmap = pictures.placeholder(media.blurhash, self.width(), self.height())
        if pixmap is None or pixmap.isNull():
            painter.fillRect(area, self._context.theme.color("skeleton"))
            if pictures.failed(self._url):
                broken = self._context.icons.pixmap("broken", 32, "text_faint", ratio)
                painter.drawPixmap(area.center() - QRectF(0, 0, 32, 32).center(), broken)
            return
        painter.drawPixmap(area, pixmap, QRectF(pixmap.rect()))

    def _loaded(self, url: str) -> None:
        if url == self._url:
            self.update()
