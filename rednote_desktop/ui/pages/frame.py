"""What the pages share: a heading, a body with states, tasks, and an orderly end."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from rednote_desktop.ui.tasks import TaskScope
from rednote_desktop.ui.widgets.label import plain_label
from rednote_desktop.ui.widgets.state_view import StateView

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext

E = TypeVar("E")
_WIDEST = 860


class PageFrame(QWidget):
    """A page with a title row and a state view.

    Subclasses fill ``tools`` and give ``state`` its content.
    """

    def __init__(self, context: UiContext, title: str) -> None:
        super().__init__()
        self.context = context
        self.scope = TaskScope(self, context.notifier.error)
        self._forget: list[Callable[[], None]] = []
        self.title = plain_label(title, "title")
        self.tools = QHBoxLayout()
        self.tools.setSpacing(8)
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.addWidget(self.title, 1)
        head.addLayout(self.tools)
        self.head = head
        self.state = StateView(context)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(20, 4, 20, 0)
        self.body.setSpacing(12)
        self.body.addLayout(head)
        self.body.addWidget(self.state, 1)
        self.setAccessibleName(title)

    def listen(self, event_type: type[E], handler: Callable[[E], None]) -> None:
        """Follow an event until the page ends."""
        self._forget.append(self.context.services.events.subscribe(event_type, handler))

    def dispose(self) -> None:
        """Cancel what runs and stop listening; safe to call twice."""
        for forget in self._forget:
            forget()
        self._forget.clear()
        self.scope.close()


class ScrollColumn(QScrollArea):
    """A scrolled column of rows that can be filled anew."""

    def __init__(self, widest: int = _WIDEST) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._widest = widest
        self.column = QVBoxLayout()
        self._start()

    def restart(self) -> QVBoxLayout:
        """Drop all rows and return the empty column."""
        self._start()
        return self.column

    def _start(self) -> None:
        page = QWidget()
        page.setMaximumWidth(self._widest)
        self.column = QVBoxLayout(page)
        self.column.setContentsMargins(0, 4, 8, 24)
        self.column.setSpacing(8)
        self.column.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.setWidget(page)
