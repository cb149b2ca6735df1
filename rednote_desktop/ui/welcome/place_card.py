"""A large choice: a drawing, a name, and a sentence about it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy
from typing_extensions import override

from rednote_desktop.ui.theme.theme import Role

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext

_EDGE: Final = 14
_ICON: Final = 22
_GAP: Final = 12
_WRAP: Final = Qt.TextFlag.TextWordWrap


class PlaceCard(QAbstractButton):
    """A checkable card that is as high as its words need at its width."""

    def __init__(self, context: UiContext, icon: str, name: str, about: str) -> None:
        super().__init__()
        self._context = context
        self._icon_name = icon
        self._about = about
        self.setText(name)
        self.setAccessibleName(name)
        self.setAccessibleDescription(about)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        context.theme.changed.connect(self.updateGeometry)

    @override
    def sizeHint(self) -> QSize:
        width = self._context.theme.px(240)
        return QSize(width, self.heightForWidth(width))

    @override
    def minimumSizeHint(self) -> QSize:
        width = self._context.theme.px(180)
        return QSize(width, self.heightForWidth(self.width() or width))

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        name, about = self._words(width)
        return max(name.height() + about.height() + 4, _ICON) + 2 * _EDGE

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._context.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen, focused = self.isChecked(), self.hasFocus()
        area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        token = "focus" if focused else "accent" if chosen else "line"
        painter.setPen(QPen(theme.color(token), 2 if chosen or focused else 1))
        ground = "accent_soft" if chosen else "surface_raised" if self.underMouse() else "surface"
        painter.setBrush(theme.color(ground))
        painter.drawRoundedRect(area, 12, 12)
        mirrored = self.isRightToLeft()
        icon = self._context.icons.pixmap(
            self._icon_name, _ICON, "accent" if chosen else "text_muted", self.devicePixelRatioF()
        )
        painter.drawPixmap(self.width() - _EDGE - _ICON if mirrored else _EDGE, _EDGE, icon)
        name, about = self._words(self.width())
        if mirrored:
            name.moveRight(self.width() - _EDGE - _ICON - _GAP)
            about.moveRight(name.right())
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        painter.setFont(theme.font(Role.CARD_TITLE))
        painter.setPen(theme.color("text"))
        painter.drawText(name, side | _WRAP, self.text())
        painter.setFont(theme.font(Role.META))
        painter.setPen(theme.color("text_muted"))
        painter.drawText(about, side | _WRAP, self._about)

    def _words(self, width: int) -> tuple[QRect, QRect]:
        """Return where the name and the sentence stand."""
        theme = self._context.theme
        left = _EDGE + _ICON + _GAP
        room = QRect(0, 0, max(40, width - left - _EDGE), 10_000)
        name = QFontMetrics(theme.font(Role.CARD_TITLE)).boundingRect(room, _WRAP, self.text())
        about = QFontMetrics(theme.font(Role.META)).boundingRect(room, _WRAP, self._about)
        name_at = QRect(left, _EDGE, room.width(), name.height())
        return name_at, QRect(left, name_at.bottom() + 4, room.width(), about.height() + 1)
