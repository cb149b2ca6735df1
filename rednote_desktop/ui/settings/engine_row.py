"""One engine in the list of those that translate."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from rednote_desktop.ui.theme.roles import set_kind, set_role, set_surface
from rednote_desktop.ui.widgets.label import plain_label
from rednote_desktop.ui.widgets.toggle_switch import ToggleSwitch

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext


class WrappedLine(QLabel):
    """A text of any length that is given the height it needs at its width."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        set_role(self, "meta")

    @override
    def setText(self, text: str) -> None:
        super().setText(text)
        self._grow()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._grow()

    def _grow(self) -> None:
        self.setMinimumHeight(max(0, self.heightForWidth(self.width())) if self.text() else 0)


class EngineRow(QFrame):
    """Name, address, place in the order, a switch and, for services, what can be done."""

    moved = Signal(int)
    switched = Signal(bool)
    edit_wanted = Signal()
    test_wanted = Signal()

    def __init__(
        self, context: UiContext, place: int, name: str, about: str, on: bool, service: bool = True
    ) -> None:
        """``place`` counts from 1; what is no ``service`` can be neither tested nor edited."""
        super().__init__()
        self.name = name
        self._context = context
        self.up = self._icon("chevron-up", self.tr("Ask %1 earlier").replace("%1", name))
        self.down = self._icon("chevron-down", self.tr("Ask %1 later").replace("%1", name))
        self.up.clicked.connect(lambda: self.moved.emit(-1))
        self.down.clicked.connect(lambda: self.moved.emit(1))
        number = plain_label(str(place), "muted")
        number.setFixedWidth(context.theme.px(18))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(plain_label(name, "body-strong", wrap=True))
        words.addWidget(plain_label(about, "meta", wrap=True))
        self.rest = WrappedLine()
        self.rest.hide()
        words.addWidget(self.rest)
        self.result = WrappedLine()
        self.result.hide()
        words.addWidget(self.result)
        line = self._line = QHBoxLayout(self)
        line.setContentsMargins(0, 8, 0, 8)
        line.setSpacing(8)
        line.addWidget(number, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        if service:
            self._add_service_controls(line)
        self.switch = ToggleSwitch(context)
        self.switch.setChecked(on)
        #: %1 is the name of a translation service; a switch that is on or off
        self.switch.setAccessibleName(self.tr("Use %1").replace("%1", name))
        self.switch.setToolTip(self.switch.accessibleName())
        self.switch.clicked.connect(self.switched)
        line.addWidget(self.switch)
        line.addWidget(self.up)
        line.addWidget(self.down)

    def add_removal(self, remove: Callable[[], object]) -> None:
        """Let the engine be removed."""
        #: %1 is the name of a translation service
        self.remove = self._icon("trash", self.tr("Remove %1").replace("%1", self.name))
        self.remove.clicked.connect(remove)
        self._line.insertWidget(self._line.indexOf(self.up), self.remove)

    def say(self, text: str, failed: bool = False) -> None:
        """Say beneath the name what came of a test."""
        set_role(self.result, "error" if failed else "meta")
        self.result.setText(text)
        self.result.setVisible(bool(text))
        self.result.setAccessibleName(f"{self.name}: {text}")

    def say_rest(self, text: str) -> None:
        """Say why the engine is left alone at present; empty when it is not."""
        if text != self.rest.text():
            self.rest.setText(text)
            self.rest.setVisible(bool(text))

    def announce(self) -> None:
        """Have a screen reader read what came of a test."""
        spoken = self.result.accessibleName()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, spoken))

    def _add_service_controls(self, line: QHBoxLayout) -> None:
        #: verb on a button: try whether the service answers
        self.test = QPushButton(self.tr("Test"))
        #: %1 is the name of a translation service
        self.test.setAccessibleName(self.tr("Test %1").replace("%1", self.name))
        self.edit = QPushButton(self.tr("Edit"))
        #: %1 is the name of a translation service
        self.edit.setAccessibleName(self.tr("Edit %1").replace("%1", self.name))
        for button in (self.test, self.edit):
            set_kind(button, "link")
            line.addWidget(button)
        self.test.clicked.connect(self.test_wanted)
        self.edit.clicked.connect(self.edit_wanted)

    def _icon(self, icon: str, name: str) -> QPushButton:
        button = QPushButton()
        set_kind(button, "icon")
        self._context.icons.bind(button, icon)
        button.setAccessibleName(name)
        button.setToolTip(name)
        return button


def separator() -> QWidget:
    """Return a thin line between rows."""
    line = QFrame()
    set_surface(line, "line")
    return line
