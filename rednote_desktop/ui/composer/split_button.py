"""The post button: one press for the usual way, a menu for the others."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QMenu, QSizePolicy, QWidget
from typing_extensions import override

from rednote_desktop.ui.theme.theme import Role

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext

_PADDING: Final = 15
_ARROW: Final = 28


class SplitButton(QAbstractButton):
    """A primary button with a menu at its end; Down or Alt+Down opens the menu."""

    menu_opened = Signal()

    def __init__(self, context: UiContext, menu: QMenu, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._menu = menu
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        context.theme.changed.connect(self.updateGeometry)

    def open_menu(self) -> None:
        """Show the other ways, above the button."""
        self.menu_opened.emit()
        size = self._menu.sizeHint()
        corner = self.mapToGlobal(QPoint(self.width() - size.width(), -size.height() - 4))
        self._menu.popup(corner)

    @override
    def sizeHint(self) -> QSize:
        theme = self._context.theme
        self.setFont(theme.font(Role.BODY, bold=True))
        width = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(width + 2 * _PADDING + _ARROW - 4, theme.px(36))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._context.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        pill = QPainterPath()
        pill.addRoundedRect(area, area.height() / 2, area.height() / 2)
        ground = "accent_hover" if self.underMouse() or self.isDown() else "accent"
        painter.fillPath(pill, theme.color(ground if self.isEnabled() else "accent_soft"))
        ink = QColor(theme.color("on_accent" if self.isEnabled() else "text_faint"))
        split = self._arrow_area()
        label = QRectF(area)
        if self.isRightToLeft():
            label.setLeft(split.right())
        else:
            label.setRight(split.left())
        painter.setPen(ink)
        painter.setFont(theme.font(Role.BODY, bold=True))
        painter.drawText(label.adjusted(4, 0, 2, 0), Qt.AlignmentFlag.AlignCenter, self.text())
        ink.setAlphaF(0.4)
        edge = split.right() if self.isRightToLeft() else split.left()
        painter.setPen(QPen(ink, 1))
        painter.drawLine(QPointF(edge, area.top() + 9), QPointF(edge, area.bottom() - 9))
        token = "on_accent" if self.isEnabled() else "text_faint"
        arrow = self._context.icons.pixmap("chevron-down", 16, token, self.devicePixelRatioF())
        place = QRectF(0, 0, 14, 14)
        place.moveCenter(split.center() - QPointF(2, 0))
        painter.drawPixmap(place, arrow, QRectF(arrow.rect()))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color("text"), 2))
            painter.drawPath(pill)

    @override
    def hitButton(self, position: QPoint) -> bool:
        return self.rect().contains(position) and not self._arrow_area().contains(QPointF(position))

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._arrow_area().contains(event.position()):
            self.open_menu()
        else:
            super().mousePressEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.open_menu()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def _arrow_area(self) -> QRectF:
        left = 0 if self.isRightToLeft() else self.width() - _ARROW
        return QRectF(left, 0, _ARROW, self.height())
