"""Describes a picture for people who cannot see it, right under the strip."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from rednote_desktop.api.client import Capabilities
from rednote_desktop.domain.draft import NewMedia
from rednote_desktop.ui.composer.focus_picker import FocusPicker
from rednote_desktop.ui.composer.media_thumb import is_video
from rednote_desktop.ui.theme.roles import set_kind, set_role, set_surface
from rednote_desktop.ui.widgets.growing_edit import GrowingEdit

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext


class AltEditor(QFrame):
    """A field for one description; ``changed`` as it is typed, ``closed`` when done.

    Where the network cuts pictures around a point, that is set here too; ``focus_changed``
    carries it.
    """

    changed = Signal(str)
    focus_changed = Signal(object)
    closed = Signal()

    def __init__(
        self,
        context: UiContext,
        name: str,
        media: NewMedia,
        capabilities: Capabilities,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._limit = capabilities.max_alt_characters
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
        #: closes the editor of a picture's description
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
        self.edit.setPlainText(media.alt)
        self.edit.textChanged.connect(self._tell)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.edit, 1, Qt.AlignmentFlag.AlignTop)
        column.addLayout(row)
        self.focus_picker: FocusPicker | None = None
        if capabilities.focal_points and media.card is None and not is_video(media):
            self.focus_picker = FocusPicker(context, media)
            self.focus_picker.changed.connect(self.focus_changed)
            row.addWidget(self.focus_picker)
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
