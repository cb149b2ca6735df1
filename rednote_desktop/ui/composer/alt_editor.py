"""Describes a picture for people who cannot see it, right under the strip."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from rednote_desktop.ui.theme.roles import set_kind, set_role, set_surface
from rednote_desktop.ui.widgets.growing_edit import GrowingEdit

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext


class AltEditor(QFrame):
    """A field for one description; ``changed`` as it is typed, ``closed`` when done."""

    changed = Signal(str)
    closed = Signal()

    def __init__(
        self, context: UiContext, name: str, text: str, limit: int, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._limit = limit
        set_surface(self, "field")
        column = QVBoxLayout(self)
        column.setContentsMargins(13, 8, 10, 8)
        column.setSpacing(4)
        head = QHBoxLayout()
        title = QLabel(name)
        set_role(title, "caption")
        head.addWidget(title, 1)
        self.count = QLabel()
        set_role(self.count, "faint")
        head.addWidget(self.count)
        done = QPushButton(self.tr("Done"))
        done.setToolTip(self.tr("Close the description (Esc)"))
        set_kind(done, "link")
        done.clicked.connect(self.closed)
        head.addWidget(done)
        column.addLayout(head)
        self.edit = GrowingEdit(2)
        self.edit.setPlaceholderText(
            self.tr("What is in the picture? For people who cannot see it.")
        )
        self.edit.setAccessibleName(name)
        self.edit.setPlainText(text)
        self.edit.textChanged.connect(self._tell)
        column.addWidget(self.edit)
        self._show_count()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _tell(self) -> None:
        self._show_count()
        self.changed.emit(self.edit.toPlainText())

    def _show_count(self) -> None:
        length = len(self.edit.toPlainText())
        self.count.setText(f"{length} / {self._limit}")
        set_role(self.count, "error" if length > self._limit else "faint")
