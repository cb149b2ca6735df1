"""A text in the reader's language with the original dimmed beneath or beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget
from typing_extensions import override

from rednote_desktop.domain.text import RichText
from rednote_desktop.services.reading_rules import NOWHERE, Origin
from rednote_desktop.ui.reading import shown_briefly
from rednote_desktop.ui.widgets.caption import CaptionView
from rednote_desktop.ui.widgets.reading_text import ReadingText

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext

_SIDE_BY_SIDE_FROM: Final = 380
_GAP_BESIDE: Final = 18


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
        *,
        brief: bool = False,
    ) -> None:
        """``brief`` keeps the original before its gloss where a translation failed."""
        super().__init__(parent)
        self._brief = brief
        self._context = context
        self.reading = ReadingText(context, self)
        self.first = CaptionView(context, role)
        self.beneath = CaptionView(context, beneath_role)
        self.beneath.hide()
        self._spacing = 4
        self._column = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(self._spacing)
        for caption in self.captions:
            self._column.addWidget(caption, 1, Qt.AlignmentFlag.AlignTop)
        self.reading.changed.connect(self._write)
        for caption in (self.first, self.beneath):
            caption.clicked.connect(self.clicked)

    @property
    def captions(self) -> tuple[CaptionView, CaptionView]:
        """What is shown first and what beneath."""
        return self.first, self.beneath

    def set_spacing(self, spacing: int) -> None:
        """Set the pixels between the two where one is above the other."""
        self._spacing = spacing
        if self._column.direction() is QBoxLayout.Direction.TopToBottom:
            self._column.setSpacing(spacing)

    def show_text(
        self,
        original: RichText,
        hint: str,
        own: tuple[str, RichText] | None = None,
        public: bool = False,
        origin: Origin = NOWHERE,
    ) -> None:
        """Show a text; see ``ReadingText.show_text``."""
        self.reading.show_text(original, hint, own, public, origin)
        self._write()

    def enter(self) -> None:
        """Say that the text is on screen."""
        self.reading.enter()

    def leave(self) -> None:
        """Say that the text is off screen."""
        self.reading.leave()

    def _write(self) -> None:
        shown = self.reading.shown
        translation = self.reading.translation
        if self._brief and translation is not None:
            shown = shown_briefly(shown, self.reading.original, translation)
        self.first.set_text(shown.first)
        self.beneath.set_text(shown.beneath)
        self.beneath.setVisible(bool(shown.beneath))
        self._arrange()
        self.changed.emit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Put the two side by side where the reader likes that and there is room."""
        roomy = self.width() >= self._context.theme.px(_SIDE_BY_SIDE_FROM)
        beside = roomy and self._context.services.translate.view == "side_by_side"
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._column.direction() is not direction:
            self._column.setDirection(direction)
            self._column.setSpacing(_GAP_BESIDE if beside else self._spacing)
