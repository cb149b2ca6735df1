"""A text in the reader's language with the original dimmed beneath it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rednote_desktop.domain.text import RichText
from rednote_desktop.ui.widgets.caption import CaptionView
from rednote_desktop.ui.widgets.reading_text import ReadingText

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext


class ReadingCaption(QWidget):
    """Two captions of one text; ``reading`` says how it stands with its reader."""

    changed = Signal()
    clicked = Signal()

    def __init__(
        self,
        context: UiContext,
        role: str = "note",
        beneath_role: str = "dimmed-note",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.reading = ReadingText(context, self)
        self.first = CaptionView(context, role)
        self.beneath = CaptionView(context, beneath_role)
        self.beneath.hide()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addWidget(self.first)
        self._column.addWidget(self.beneath)
        self.reading.changed.connect(self._write)
        for caption in (self.first, self.beneath):
            caption.clicked.connect(self.clicked)

    @property
    def captions(self) -> tuple[CaptionView, CaptionView]:
        """What is shown first and what beneath."""
        return self.first, self.beneath

    def set_spacing(self, spacing: int) -> None:
        """Set the pixels between the two."""
        self._column.setSpacing(spacing)

    def show_text(
        self,
        original: RichText,
        hint: str,
        own: tuple[str, RichText] | None = None,
        public: bool = False,
    ) -> None:
        """Show a text; see ``ReadingText.show_text``."""
        self.reading.show_text(original, hint, own, public)
        self._write()

    def enter(self) -> None:
        """Say that the text is on screen."""
        self.reading.enter()

    def leave(self) -> None:
        """Say that the text is off screen."""
        self.reading.leave()

    def _write(self) -> None:
        shown = self.reading.shown
        self.first.set_text(shown.first)
        self.beneath.set_text(shown.beneath)
        self.beneath.setVisible(bool(shown.beneath))
        self.changed.emit()
