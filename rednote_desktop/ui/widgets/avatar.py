"""Round pictures of people, with painted initials where there is none."""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from rednote_desktop.domain.account import Account
from rednote_desktop.ui.theme.theme import Role

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext


def paint_avatar(
    painter: QPainter, rect: QRectF, account: Account, context: UiContext, ratio: float = 1.0
) -> None:
    """Paint a person's picture into ``rect``, else initials on a colour of their own."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    circle = QPainterPath()
    circle.addEllipse(rect)
    pixmap = None
    if account.avatar_url:
        edge = round(rect.width())
        pixmap = context.pictures.get(account.avatar_url, edge, edge, ratio)
    if pixmap is None:
        _paint_initial(painter, rect, circle, account, context)
    else:
        painter.setClipPath(circle)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(rect, pixmap, QRectF(pixmap.rect()))
    painter.restore()


def _paint_initial(
    painter: QPainter, rect: QRectF, circle: QPainterPath, account: Account, context: UiContext
) -> None:
    grounds = context.theme.tokens.avatars
    painter.fillPath(circle, QColor(grounds[zlib.crc32(account.id.encode()) % len(grounds)]))
    font = context.theme.font(Role.BODY, bold=True)
    font.setPixelSize(max(8, round(rect.height() * 0.45)))
    painter.setFont(font)
    painter.setPen(Qt.GlobalColor.white)
    name = account.plain_name
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, name[:1].upper())


class Avatar(QWidget):
    """A person's picture; a click asks for their profile through ``clicked``."""

    clicked = Signal()

    def __init__(self, context: UiContext, size: int = 32, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._account: Account | None = None
        self._size = size
        self.setFixedSize(QSize(size, size))
        context.pictures.loaded.connect(self._loaded)

    def set_account(self, account: Account | None) -> None:
        """Show a person."""
        self._account = account
        if account is not None:
            #: %1 is a person's name
            self.setAccessibleName(self.tr("Picture of %1").replace("%1", account.plain_name))
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._account is None:
            return
        painter = QPainter(self)
        rect = QRectF(0, 0, self._size, self._size)
        paint_avatar(painter, rect, self._account, self._context, self.devicePixelRatioF())

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(
            event.position().toPoint()
        ):
            self.clicked.emit()

    def _loaded(self, url: str) -> None:
        if self._account is not None and url == self._account.avatar_url:
            self.update()
