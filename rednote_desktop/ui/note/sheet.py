"""The parts of an opened note and how they lie beside or below one another."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QMargins, QObject, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen, QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from rednote_desktop.ui.note.actions import NoteActions
from rednote_desktop.ui.note.attached import Attachments
from rednote_desktop.ui.note.comment_box import CommentBox
from rednote_desktop.ui.note.comments import CommentsPanel
from rednote_desktop.ui.note.header import AuthorHeader
from rednote_desktop.ui.note.product_card import ProductList
from rednote_desktop.ui.note.text import NoteText
from rednote_desktop.ui.note.thread_above import ThreadAbove
from rednote_desktop.ui.note.veil import NoteVeil
from rednote_desktop.ui.tasks import TaskScope
from rednote_desktop.ui.theme.roles import set_surface
from rednote_desktop.ui.widgets.carousel import Carousel
from rednote_desktop.ui.widgets.corners import Corners
from rednote_desktop.ui.widgets.state_view import StateView

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext
    from rednote_desktop.ui.theme.theme import Theme

RADIUS: Final = 16
_MARGINS: Final = QMargins(20, 0, 20, 20)
_SMALL_MARGINS: Final = QMargins(8, 0, 8, 8)
_WIDE_FROM: Final = 720
_TEXT_SHARE: Final = 0.54
_NARROWEST_TEXT: Final = 340
_NARROWEST_MEDIA: Final = 320
_WIDEST_TEXT: Final = 560
_STACKED_MEDIA_SHARE: Final = 0.62
_UNLIMITED: Final = 16_777_215
"""Qt's largest widget height."""


class NoteSheet(QObject):
    """Makes the parts of a note as children of ``view`` and lays them out."""

    def __init__(self, context: UiContext, scope: TaskScope, view: QWidget) -> None:
        super().__init__(view)
        self._context = context
        self._view = view
        self.scope = scope
        self._wide: bool | None = None
        self.carousel = Carousel(context, view)
        self.header = AuthorHeader(context, scope)
        self.above = ThreadAbove(context, scope)
        self.veil = NoteVeil(context)
        self.text = NoteText(context, scope)
        self.attached = Attachments(context, scope)
        self.products = ProductList(context)
        self.comments = CommentsPanel(context, scope)
        self.actions = NoteActions(context)
        self.box = CommentBox(context, scope)
        self.scroll = QScrollArea()
        self.state = StateView(context)
        self._side = QWidget(view)
        self._content = QWidget()
        self._bar = QWidget()
        self._build_content()
        self._build_bar()
        self._build_side()
        self.box.expanded_changed.connect(lambda expanded: self.actions.setVisible(not expanded))

    @property
    def wide(self) -> bool:
        """Whether the media stand beside the text."""
        return bool(self._wide)

    def card_area(self) -> QRect:
        """Return where the card lies in the view; around it is background."""
        small = self._view.width() < _WIDE_FROM
        return self._view.rect().marginsRemoved(_SMALL_MARGINS if small else _MARGINS)

    def show_loading(self) -> None:
        """Show grey shapes."""
        self.state.show_loading()
        self._bar.hide()

    def show_error(self, error: BaseException, retry: Callable[[], object]) -> None:
        """Say why the note is not there."""
        self.state.show_error(error, retry)
        self._bar.hide()

    def show_content(self) -> None:
        """Show the note."""
        self.state.show_content()
        self._bar.show()

    @property
    def readings(self) -> tuple[NoteVeil | NoteText | Attachments | ThreadAbove | ProductList, ...]:
        """The parts whose words are read in the reader's language."""
        return self.above, self.veil, self.text, self.attached, self.products

    def arrange(self, *, again: bool = False) -> None:
        """Lay the parts out for the view's present size."""
        card = self.card_area()
        text = self._context.theme.px(_NARROWEST_TEXT)
        wide = card.width() >= max(_WIDE_FROM, text + _NARROWEST_MEDIA)
        if wide != self._wide or again:
            self._wide = wide
            self._move_parts(wide)
        if wide:
            self._arrange_wide(card)
        else:
            self._arrange_stacked(card)

    def _move_parts(self, wide: bool) -> None:
        if wide:
            self.carousel.setParent(self._view)
            self._side_column.insertWidget(0, self.header)
            self.carousel.setMinimumHeight(0)
            self.carousel.setMaximumHeight(_UNLIMITED)
        else:
            self._content_column.insertWidget(0, self.carousel)
            self._content_column.insertWidget(1, self.header)
        self.carousel.set_wheel_turns(wide)
        self.carousel.show()
        self.header.show()

    def _arrange_wide(self, card: QRect) -> None:
        text = round(card.width() * _TEXT_SHARE)
        px = self._context.theme.px
        text = max(px(_NARROWEST_TEXT), min(px(_WIDEST_TEXT), text))
        if not self.carousel.count:
            text = card.width()
        media = card.width() - text
        self.carousel.setVisible(media > 0)
        if self._view.isRightToLeft():
            side, left = card.left(), card.left() + text
            corners = Corners(top_right=RADIUS, bottom_right=RADIUS)
        else:
            left, side = card.left(), card.left() + media
            corners = Corners(top_left=RADIUS, bottom_left=RADIUS)
        self.carousel.setGeometry(left, card.top(), media, card.height())
        self.carousel.set_corners(corners)
        self._side.setGeometry(side, card.top(), text, card.height())

    def _arrange_stacked(self, card: QRect) -> None:
        self._side.setGeometry(card)
        tallest = round(card.height() * _STACKED_MEDIA_SHARE)
        wanted = round(card.width() * self.carousel.aspect)
        self.carousel.setVisible(self.carousel.count > 0)
        self.carousel.setFixedHeight(max(160, min(tallest, wanted)))
        self.carousel.set_corners(Corners(top_left=RADIUS, top_right=RADIUS))

    def _build_content(self) -> None:
        self._content_column = QVBoxLayout(self._content)
        self._content_column.setContentsMargins(0, 0, 0, 0)
        self._content_column.setSpacing(0)
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(20, 6, 20, 16)
        column.setSpacing(12)
        column.addWidget(self.above)
        column.addWidget(self.veil)
        column.addWidget(self.text)
        column.addWidget(self.attached)
        column.addWidget(self.products)
        column.addWidget(_line())
        column.addWidget(self.comments)
        self._content_column.addWidget(body)
        self._content_column.addStretch(1)
        self.scroll.setWidget(self._content)
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.state.set_content(self.scroll)

    def _build_bar(self) -> None:
        column = QVBoxLayout(self._bar)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(_line())
        row = QHBoxLayout()
        row.setContentsMargins(16, 10, 10, 12)
        row.setSpacing(8)
        row.addWidget(self.box, 1)
        row.addWidget(self.actions)
        column.addLayout(row)

    def _build_side(self) -> None:
        self._side_column = QVBoxLayout(self._side)
        self._side_column.setContentsMargins(0, 0, 0, 0)
        self._side_column.setSpacing(0)
        self._side_column.addWidget(self.state, 1)
        self._side_column.addWidget(self._bar)


def _line() -> QFrame:
    line = QFrame()
    set_surface(line, "line")
    return line


def card_picture(size: QSize, ratio: float, card: QRect, theme: Theme) -> QPixmap:
    """Return the ground of a view: background, a soft shadow, and the card itself."""
    picture = QPixmap(size * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(theme.color("background"))
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    area = QRectF(card)
    shadow = theme.color("shadow").toRgb()
    strength = shadow.alpha()
    painter.setPen(Qt.PenStyle.NoPen)
    for spread in range(10, 0, -2):
        shadow.setAlpha(max(1, strength // (spread + 2)))
        painter.setBrush(shadow)
        grown = area.adjusted(-spread, -spread / 2, spread, spread)
        painter.drawRoundedRect(grown, RADIUS + spread, RADIUS + spread)
    painter.setBrush(theme.color("surface"))
    painter.setPen(QPen(theme.color("line"), 1))
    painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
    painter.end()
    return picture
