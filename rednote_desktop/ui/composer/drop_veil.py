"""Lies over the composer while files are dragged over it, and says that they may be dropped."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from rednote_desktop.ui.theme.theme import Role

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext


class DropVeil(QWidget):
    """Hidden until ``cover`` lays it over its parent; the pointer goes through it."""

    def __init__(self, context: UiContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = context.theme
        self._over = parent
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def cover(self) -> None:
        """Lie over the parent."""
        self.setGeometry(self._over.rect())
        self.show()
        self.raise_()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(8, 8, -8, -8)
        painter.setOpacity(0.94)
        painter.setPen(QPen(self._theme.color("info"), 2, Qt.PenStyle.DashLine))
        painter.setBrush(self._theme.color("info_soft"))
        painter.drawRoundedRect(area, 12, 12)
        painter.setOpacity(1)
        painter.setPen(self._theme.color("info"))
        painter.setFont(self._theme.font(Role.HEADING))
        text = self.tr("Drop pictures or a video here")
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(area.adjusted(16, 0, -16, 0), int(flags), text)
