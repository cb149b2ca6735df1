"""The bar across a feed where notes are missing: says so, and asks for them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget
from typing_extensions import override

from rednote_desktop.ui.errors import explain
from rednote_desktop.ui.theme.roles import set_kind, set_role

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext
    from rednote_desktop.ui.feed.gaps import OpenGap

_BESIDE: Final = 16
"""Room between the lines and what they lead to, in logical pixels."""


class _GapButton(QPushButton):
    """Is pushed by Enter too; the arrow keys lead back to the cards."""

    left_by = Signal(int)
    """An arrow key was pressed: -1 goes up or back, 1 down or on."""

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.click()
            case Qt.Key.Key_Up | Qt.Key.Key_Left:
                self.left_by.emit(-1)
            case Qt.Key.Key_Down | Qt.Key.Key_Right:
                self.left_by.emit(1)
            case _:
                super().keyPressEvent(event)


class GapBar(QWidget):
    """A line from edge to edge with a button in its middle."""

    asked = Signal()
    left_by = Signal(int)

    def __init__(self, context: UiContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self.text = QLabel()
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        set_role(self.text, "muted")
        self.button = _GapButton()
        set_kind(self.button, "secondary")
        self.button.clicked.connect(self.asked)
        self.button.left_by.connect(self.left_by)
        self.button.setToolTip(
            #: tip of the button “Show more notes” between two notes of a feed
            self.tr("Notes are missing here: more came than were loaded")
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_BESIDE)
        row.addStretch(1)
        row.addWidget(self.text)
        row.addWidget(self.button)
        row.addStretch(1)
        self._icon = ""
        self._show_icon("expand")

    def show_state(self, gap: OpenGap) -> None:
        """Offer to read on, or say that it is read, or why it could not be."""
        explanation = explain(gap.error) if gap.error is not None else None
        self.text.setVisible(explanation is not None)
        self.text.setText(explanation.text if explanation is not None else "")
        self.text.setToolTip(explanation.detail if explanation is not None else "")
        if gap.loading:
            words, icon = self.tr("Loading…"), "more"
        elif explanation is not None:
            words, icon = self.tr("Retry"), "retry"
        else:
            #: button between two notes of a feed where notes are missing
            words, icon = self.tr("Show more notes"), "chevron-down"
        self.button.setText(words)
        name = words if explanation is None else f"{explanation.text} {words}"
        self.button.setAccessibleName(name)
        self.button.setAccessibleDescription(self.button.toolTip())
        self._show_icon(icon)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        color = self._context.theme.color("line")
        shown = [each for each in (self.text, self.button) if not each.isHidden()]
        first = min(each.x() for each in shown) - _BESIDE
        last = max(each.x() + each.width() for each in shown) + _BESIDE
        middle = self.height() // 2
        painter.fillRect(0, middle, max(0, first), 2, color)
        painter.fillRect(last, middle, max(0, self.width() - last), 2, color)

    def _show_icon(self, name: str) -> None:
        if name != self._icon:
            self._icon = name
            self._context.icons.bind(self.button, name)
