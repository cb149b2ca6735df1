"""Shows a carousel over the whole window and gives it back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from rednote_desktop.ui.widgets.carousel import Carousel
from rednote_desktop.ui.widgets.corners import Corners

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext


class WholeWindow(QWidget):
    """Borrows a carousel; ``left`` is emitted when the reader is done and it has to go home."""

    left = Signal()

    def __init__(self, context: UiContext, window: QWidget, carousel: Carousel) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self._carousel = carousel
        self.setAccessibleName(self.tr("Fill the window"))
        carousel.setParent(self)
        carousel.set_corners(Corners())
        carousel.set_expanded(True)
        carousel.set_wheel_turns(True)
        carousel.expand_asked.connect(self.left)
        window.installEventFilter(self)
        self.setGeometry(window.rect())
        carousel.setGeometry(self.rect())
        carousel.show()
        self.show()
        self.raise_()
        carousel.setFocus(Qt.FocusReason.OtherFocusReason)

    def give_back(self) -> Carousel:
        """Let go of the carousel; the widget is of no use afterwards."""
        self._window.removeEventFilter(self)
        self._carousel.expand_asked.disconnect(self.left)
        self._carousel.set_expanded(False)
        self._carousel.setParent(None)
        self.hide()
        self.deleteLater()
        return self._carousel

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self._window.rect())
            self._carousel.setGeometry(self.rect())
        return False

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        ground = self._context.theme.color("overlay").toRgb()
        ground.setAlpha(255)
        QPainter(self).fillRect(self.rect(), ground)
