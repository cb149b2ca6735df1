"""What lies on a carousel: arrows, dots, position, description and the way to the whole window."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget
from typing_extensions import override

from rednote_desktop.domain.media import Media, MediaKind
from rednote_desktop.domain.text import from_plain
from rednote_desktop.ui.theme.roles import set_surface
from rednote_desktop.ui.widgets.media_painter import still_url
from rednote_desktop.ui.widgets.overlay import OverlayButton, paint_badge
from rednote_desktop.ui.widgets.reading_caption import ReadingCaption

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext

_EDGE: Final = 10
_DOT: Final = 8
_DOT_GAP: Final = 14
_ARROW: Final = 36
_SMALL: Final = 26


class CarouselOverlay(QObject):
    """The small things on a carousel, laid out over it."""

    previous = Signal()
    next = Signal()
    expand = Signal()
    picked = Signal(int)
    reveal = Signal()
    """What is covered is to be shown."""

    def __init__(self, context: UiContext, over: QWidget) -> None:
        super().__init__(over)
        self._context = context
        self._over = over
        self._media: tuple[Media, ...] = ()
        self._index = 0
        self._wanted = False
        self._expanded = False
        self._badge = PositionBadge(context, over)
        self._dots = Dots(context, over)
        self._dots.picked.connect(self.picked)
        #: the previous picture; the key stays as it is
        self._back = OverlayButton(context, "chevron-left", self.tr("Previous (←)"), over, _ARROW)
        #: the next picture; the key stays as it is
        self._on = OverlayButton(context, "chevron-right", self.tr("Next (→)"), over, _ARROW)
        self._expand = OverlayButton(context, "expand", "", over, _SMALL)
        self._alt = OverlayButton(
            context,
            "alt",
            self.tr("Describe the picture"),
            over,
            _SMALL,
            #: badge on a picture that has an alternative text
            self.tr("ALT"),
        )
        self._alt.setCheckable(True)
        self._retry = OverlayButton(context, "retry", self.tr("Try again"), over, _ARROW)
        self._reveal = OverlayButton(context, "eye", "", over, _ARROW, " ")
        self._reveal.clicked.connect(self.reveal)
        self._reveal.hide()
        self._retry.clicked.connect(lambda: context.pictures.retry(self._failed_url))
        self._description = Description(context, over)
        self._description.hide()
        self._back.clicked.connect(self.previous)
        self._on.clicked.connect(self.next)
        self._expand.clicked.connect(self.expand)
        self._alt.toggled.connect(lambda _checked: self._refresh())
        self.set_expanded(False)
        context.theme.changed.connect(self.place)
        context.pictures.loaded.connect(self._picture_loaded)
        over.installEventFilter(self)

    @property
    def alt_shown(self) -> bool:
        """Whether the description is shown."""
        return self._description.isVisibleTo(self._over)

    @property
    def reveal_button(self) -> OverlayButton:
        """The button on covered media."""
        return self._reveal

    def set_covered(self, words: str) -> None:
        """Say why the media are covered and offer to show them; empty words end that."""
        self._reveal.setText(words)
        self._reveal.setAccessibleName(words)
        self._reveal.setToolTip(words)
        self._reveal.setVisible(bool(words))
        self._reveal.resize(self._reveal.sizeHint())
        self.place()
        self._reveal.raise_()

    @property
    def retry(self) -> OverlayButton:
        """The button on a picture that did not come."""
        return self._retry

    @property
    def buttons(self) -> tuple[OverlayButton, ...]:
        """Back, on, whole window, description."""
        return self._back, self._on, self._expand, self._alt

    def show_page(self, media: tuple[Media, ...], index: int) -> None:
        """Say which of the media is in view."""
        self._media = media
        self._index = index
        self._refresh()

    def set_place(self, place: float) -> None:
        """Move the marked dot along."""
        self._dots.set_place(place)

    def set_wanted(self, wanted: bool) -> None:
        """Show the arrows while the pointer or the keyboard is here."""
        if wanted != self._wanted:
            self._wanted = wanted
            self._refresh()

    def set_expanded(self, expanded: bool) -> None:
        """Say that the carousel fills the window."""
        self._expanded = expanded
        if expanded:
            self._expand.set_icon("close", self.tr("Leave the whole window (Esc)"))
        else:
            self._expand.set_icon("expand", self.tr("Whole window (F)"))

    def place(self) -> None:
        """Lay everything out over the carousel's present size."""
        width, height = self._over.width(), self._over.height()
        middle = (height - self._back.height()) // 2
        self._at_start(self._back, middle)
        self._at_end(self._on, middle)
        self._at_start(self._expand, _EDGE)
        self._badge.resize(self._badge.sizeHint())
        self._at_end(self._badge, _EDGE)
        self._dots.resize(self._dots.sizeHint().boundedTo(QSize(width, height)))
        self._dots.move((width - self._dots.width()) // 2, height - self._dots.height() - 12)
        self._retry.move((width - self._retry.width()) // 2, height // 2 + self._retry.height())
        self._reveal.move(
            (width - self._reveal.width()) // 2, (height - self._reveal.height()) // 2
        )
        self._at_start(self._alt, height - self._alt.height() - _EDGE)
        if self._description.isVisibleTo(self._over):
            room = width - 2 * _EDGE
            tall = min(self._description.heightForWidth(room), height // 2)
            above = height - self._alt.height() - 2 * _EDGE - tall
            self._description.setGeometry(_EDGE, above, room, tall)

    def _at_start(self, part: QWidget, top: int) -> None:
        right = self._over.width() - part.width() - _EDGE
        part.move(right if self._over.isRightToLeft() else _EDGE, top)

    def _at_end(self, part: QWidget, top: int) -> None:
        right = self._over.width() - part.width() - _EDGE
        part.move(_EDGE if self._over.isRightToLeft() else right, top)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.place()
        return False

    @property
    def _failed_url(self) -> str:
        """Address of the picture in view, where it is another computer's and did not come."""
        url = still_url(self._media[self._index]) if self._media else ""
        return url if url.startswith("http") and self._context.pictures.failed(url) else ""

    def _picture_loaded(self, url: str) -> None:
        if self._media and url == still_url(self._media[self._index]):
            self._refresh()

    def _refresh(self) -> None:
        count = len(self._media)
        several = count > 1
        media = self._media[self._index] if count else None
        video = media is not None and media.kind is MediaKind.VIDEO
        self._back.setVisible(several and self._wanted and self._index > 0)
        self._on.setVisible(several and self._wanted and self._index < count - 1)
        self._expand.setVisible(count > 0 and (self._wanted or self._expanded))
        self._badge.show_position(self._index + 1, count)
        self._badge.setVisible(several)
        self._dots.show_count(count)
        self._dots.setVisible(several)
        alt = media.alt if media is not None and media.card is None else ""
        self._alt.setVisible(bool(alt) and not video)
        shown = bool(alt) and self._alt.isChecked() and not video
        self._description.setVisible(shown)
        self._description.describe(alt if shown else "")
        self._retry.setVisible(bool(self._failed_url))
        self.place()
        for part in (
            self._badge, self._dots, self._description, self._alt, self._expand, self._retry,
        ):  # fmt: skip
            part.raise_()
        self._back.raise_()
        self._on.raise_()


class PositionBadge(QWidget):
    """Says “3/9”."""

    def __init__(self, context: UiContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._text = ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_position(self, position: int, count: int) -> None:
        """Show a position, counted from 1."""
        self._text = f"{position}/{count}"
        self.setAccessibleName(self._text)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        px = self._context.theme.px
        return QSize(px(8 * len(self._text) + 18), px(24))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        paint_badge(QPainter(self), self.width(), 0, self._text, self._context)


class Dots(QWidget):
    """One dot a page; a click on one goes there."""

    picked = Signal(int)

    def __init__(self, context: UiContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._count = 0
        self._place = 0.0

    def show_count(self, count: int) -> None:
        """Show so many dots."""
        self._count = count
        self.update()

    def set_place(self, place: float) -> None:
        """Mark the dot at a place, measured in pages."""
        self._place = place
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._count * (_DOT + _DOT_GAP) + 8, _DOT + 12)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._context.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for index in range(self._count):
            centre = self._centre(index)
            near = max(0.0, 1 - abs(index - self._place))
            radius = _DOT / 2 + near
            painter.setPen(QPen(theme.color("overlay"), 3.2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(centre, radius, radius)
            painter.setPen(QPen(theme.color("on_overlay"), 1.4))
            painter.drawEllipse(centre, radius, radius)
            if near > 0:
                painter.setOpacity(near)
                painter.setBrush(theme.color("on_overlay"))
                painter.drawEllipse(centre, radius, radius)
                painter.setOpacity(1.0)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = event.position().x()
        self.picked.emit(min(range(self._count), key=lambda i: abs(self._centre(i).x() - at)))

    def _centre(self, index: int) -> QPointF:
        share = (self.width() - 8) / max(1, self._count)
        x = 4 + share * (index + 0.5)
        return QPointF(self.width() - x if self.isRightToLeft() else x, self.height() / 2)


class Description(QFrame):
    """The alt text of a picture, in the reader's language where it has to be translated."""

    def __init__(self, context: UiContext, parent: QWidget) -> None:
        super().__init__(parent)
        set_surface(self, "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        self._caption = ReadingCaption(context, "body", "dimmed")
        self._caption.changed.connect(self._grow)
        column.addWidget(self._caption)

    def describe(self, text: str) -> None:
        """Show a description; an empty one ends whatever is being translated."""
        if not text:
            self._caption.leave()
            return
        self._caption.show_text(from_plain(text), "")
        self._caption.enter()

    def _grow(self) -> None:
        bottom = self.geometry().bottom()
        tall = self.heightForWidth(self.width())
        if tall > 0:
            self.setGeometry(self.x(), bottom + 1 - tall, self.width(), tall)
