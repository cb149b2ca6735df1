"""Shows the large-text cover a note without pictures gets, and the styles it can have."""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from rednote_desktop.domain.draft import NewMedia
from rednote_desktop.domain.media import TextCard
from rednote_desktop.ui.theme.roles import set_role
from rednote_desktop.ui.widgets.flow import FlowLayout
from rednote_desktop.ui.widgets.text_card import paint_card, style_names

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext

COVER_SIZE: Final = (1080, 1440)
_PREVIEW: Final = QSize(66, 88)
_SWATCH: Final = 30
_MOST_CHARACTERS: Final = 120


class _Preview(QWidget):
    """The cover as it will look."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = context.theme
        self.card = TextCard("")
        self.setFixedSize(_PREVIEW)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_card(painter, QRectF(self.rect()), self.card, self._theme, 10)


class _Swatch(QAbstractButton):
    """One style, painted small."""

    def __init__(self, context: UiContext, style: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = context.theme
        self._card = TextCard(" ", style)
        self.setCheckable(True)
        self.setFixedSize(QSize(_SWATCH, _SWATCH))
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        paint_card(painter, area.adjusted(4, 4, -4, -4), self._card, self._theme, 6)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._theme.color("line"), 1))
        painter.drawRoundedRect(area.adjusted(4, 4, -4, -4), 6, 6)
        if self.isChecked() or self.hasFocus():
            token = "focus" if self.hasFocus() else "accent"
            painter.setPen(QPen(self._theme.color(token), 2))
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 8, 8)


class CoverPicker(QWidget):
    """The cover's preview with its styles; ``changed`` when a person chose another style."""

    changed = Signal()

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._style = style_names()[0]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        self.preview = _Preview(context)
        row.addWidget(self.preview, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(2)
        caption = QLabel(self.tr("Cover made of your words"))
        caption.setWordWrap(True)
        set_role(caption, "caption")
        column.addWidget(caption)
        holder = QWidget()
        flow = FlowLayout(holder, 2)
        self.swatches = QButtonGroup(self)
        self.swatches.setExclusive(True)
        names = self._style_titles()
        for index, style in enumerate(style_names()):
            swatch = _Swatch(context, style, holder)
            swatch.setToolTip(names[style])
            swatch.setAccessibleName(self.tr("Cover style: %1").replace("%1", names[style]))
            self.swatches.addButton(swatch, index)
            flow.addWidget(swatch)
        self.swatches.idClicked.connect(self._choose)
        column.addWidget(holder)
        column.addStretch(1)
        row.addLayout(column, 1)

    @property
    def style_name(self) -> str:
        """Name of the chosen style."""
        return self._style

    @property
    def media(self) -> tuple[NewMedia, ...]:
        """The cover as a medium of the note; nothing while there are no words for it."""
        if not self._text:
            return ()
        width, height = COVER_SIZE
        card = TextCard(self._text, self._style)
        return (NewMedia(path="", mime="", width=width, height=height, card=card),)

    def start_fresh(self, draft_id: str, card: TextCard | None) -> None:
        """Take the style of another draft; one without a style gets one that stays its own."""
        names = style_names()
        fallback = names[zlib.crc32(draft_id.encode()) % len(names)]
        self._style = card.style if card is not None and card.style in names else fallback
        self.swatches.button(names.index(self._style)).setChecked(True)
        self.set_text("")

    def set_text(self, text: str) -> None:
        """Show other words on the cover."""
        self._text = text.strip()[:_MOST_CHARACTERS]
        self._show()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        on = -1 if self.isRightToLeft() else 1
        step = {Qt.Key.Key_Right: on, Qt.Key.Key_Left: -on}.get(Qt.Key(event.key()))
        focused = self.focusWidget()
        if step is None or not isinstance(focused, _Swatch):
            super().keyPressEvent(event)
            return
        target = self.swatches.id(focused) + step
        if 0 <= target < len(style_names()):
            self.swatches.button(target).setFocus(Qt.FocusReason.TabFocusReason)
            self.swatches.button(target).click()

    def _choose(self, index: int) -> None:
        self._style = style_names()[index]
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        self.preview.card = TextCard(self._text, self._style)
        self.preview.setAccessibleName(self._text)
        self.preview.update()

    def _style_titles(self) -> dict[str, str]:
        return {
            #: noun: a paper-coloured background of a text note
            "paper": self.tr("Paper"),
            #: noun: name of a coloured background of a text note
            "sunrise": self.tr("Sunrise"),
            #: noun: name of a mint-green background of a text note
            "mint": self.tr("Mint"),
            #: noun: name of a purple background of a text note
            "grape": self.tr("Grape"),
            #: noun: name of a black background of a text note
            "ink": self.tr("Ink"),
            #: noun: name of a pink background of a text note
            "blush": self.tr("Blush"),
            "sky": self.tr("Sky"),
            "forest": self.tr("Forest"),
            #: noun: name of a pale yellow background of a text note
            "butter": self.tr("Butter"),
            "night": self.tr("Night"),
            #: noun: name of a coral-red background of a text note
            "coral": self.tr("Coral"),
            #: noun: a background of a text note with the squares of an exercise book
            "grid": self.tr("Squared paper"),
        }
