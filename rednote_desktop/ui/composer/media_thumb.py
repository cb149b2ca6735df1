"""A picture or video of the note in the composer's strip."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, QUrl, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from typing_extensions import override

from rednote_desktop.domain.draft import NewMedia
from rednote_desktop.ui.theme.theme import Role
from rednote_desktop.ui.widgets.text_card import paint_card

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext

EDGE: Final = 58
RADIUS: Final = 10


def is_video(media: NewMedia) -> bool:
    """Tell whether a medium is a video."""
    return media.mime.startswith("video/")


def shown_url(media: NewMedia) -> str:
    """Return the address of the picture that stands for a medium.

    That is a file, or what the network has already.
    """
    path = media.preview_path or media.path
    return QUrl.fromLocalFile(str(Path(path).absolute())).toString() if path else media.url


class MediaThumb(QWidget):
    """A picture or video that is in the note.

    Enter opens the alt text, Delete removes, Alt+Left and Alt+Right move; dragging moves too.
    """

    alt_asked = Signal()
    removed = Signal()
    moved = Signal(int)
    """By how many places, negative towards the first."""
    dragged_to = Signal(QPoint)
    """Carries where in the strip its middle was let go."""

    def __init__(
        self, context: UiContext, media: NewMedia, index: int, count: int, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._media = media
        self._index = index
        self._count = count
        self._pressed_at: QPoint | None = None
        self._dragged = False
        self.setFixedSize(QSize(EDGE, EDGE))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        context.pictures.loaded.connect(self._loaded)
        self._describe()

    @property
    def media(self) -> NewMedia:
        """What is shown."""
        return self._media

    def set_media(self, media: NewMedia) -> None:
        """Show the same picture with another description."""
        self._media = media
        self._describe()
        self.update()

    @property
    def index(self) -> int:
        """Its place in the note, from 0."""
        return self._index

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._context.theme
        area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        clip = QPainterPath()
        clip.addRoundedRect(area, RADIUS, RADIUS)
        painter.save()
        painter.setClipPath(clip)
        self._paint_picture(painter, area)
        painter.restore()
        if self._media.card is None:
            self._paint_badge(painter, area)
        if self._media.metadata_removed:
            self._paint_mark(painter, area, "lock", at_right=True)
        if is_video(self._media):
            self._paint_mark(painter, area, "play", at_right=False)
        if self.hasFocus() or self._dragged:
            painter.setPen(QPen(theme.color("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area, RADIUS, RADIUS)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.alt_asked.emit()
        elif alt and key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            back = (key == Qt.Key.Key_Left) != self.isRightToLeft()
            self.moved.emit(-1 if back else 1)
        elif key == Qt.Key.Key_Menu:
            self._open_menu(self.mapToGlobal(self.rect().center()))
        else:
            super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed_at = event.position().toPoint()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed_at is None or self._count < 2:
            return
        way = event.position().toPoint() - self._pressed_at
        if not self._dragged and way.manhattanLength() < QApplication.startDragDistance():
            return
        self._dragged = True
        self.raise_()
        self.move(self.pos() + way)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or self._pressed_at is None:
            return
        self._pressed_at = None
        if self._dragged:
            self._dragged = False
            self.dragged_to.emit(self.geometry().center())
        else:
            self.alt_asked.emit()

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self._open_menu(event.globalPos())

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def _loaded(self, url: str) -> None:
        if url == shown_url(self._media):
            self.update()

    def _paint_picture(self, painter: QPainter, area: QRectF) -> None:
        theme = self._context.theme
        if self._media.card is not None:
            paint_card(painter, area, self._media.card, theme)
            return
        url = shown_url(self._media)
        pixmap = self._context.pictures.get(url, EDGE, EDGE, self.devicePixelRatioF())
        if pixmap is None and self._media.blurhash:
            pixmap = self._context.pictures.placeholder(self._media.blurhash, EDGE, EDGE)
        if pixmap is None or pixmap.isNull():
            painter.fillRect(area, theme.color("skeleton"))
            return
        painter.drawPixmap(area, pixmap, QRectF(pixmap.rect()))

    def _paint_badge(self, painter: QPainter, area: QRectF) -> None:
        theme = self._context.theme
        there = bool(self._media.alt.strip())
        text = self.tr("ALT", "mark of a picture with a description")
        text = text if there else f"+{text}"
        font = theme.font(Role.TINY)
        font.setPixelSize(theme.px(9))
        font.setWeight(font.Weight.Bold)
        painter.setFont(font)
        width = painter.fontMetrics().horizontalAdvance(text) + 8
        height = painter.fontMetrics().height() + 2
        badge = QRectF(area.left() + 4, area.bottom() - height - 4, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("overlay" if there else "accent"))
        painter.drawRoundedRect(badge, 3, 3)
        painter.setPen(theme.color("on_overlay" if there else "on_accent"))
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_mark(self, painter: QPainter, area: QRectF, icon: str, *, at_right: bool) -> None:
        theme = self._context.theme
        edge = 16.0
        left = area.right() - edge - 3 if at_right else area.left() + 3
        mark = QRectF(left, area.top() + 3, edge, edge)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("overlay"))
        painter.drawEllipse(mark)
        pixmap = self._context.icons.pixmap(icon, 10, "on_overlay", self.devicePixelRatioF())
        painter.drawPixmap(mark.adjusted(3, 3, -3, -3), pixmap, QRectF(pixmap.rect()))

    def _describe(self) -> None:
        media = self._media
        kind = self.tr("Video") if is_video(media) else self.tr("Picture")
        name = self.tr("%1, %2 of %3", "Picture, 2 of 5")
        name = name.replace("%1", kind).replace("%2", str(self._index + 1))
        name = name.replace("%3", str(self._count))
        lines = [name]
        if media.alt.strip():
            lines.append(media.alt)
        elif media.card is None:
            lines.append(self.tr("No description yet (Enter)"))
        if media.first_frame_only:
            lines.append(self.tr("Animated; only the first frame is kept"))
        if media.metadata_removed:
            lines.append(self.tr("Place, camera and time were removed from the file"))
        self.setAccessibleName(name)
        self.setAccessibleDescription(". ".join(lines[1:]))
        keys = self.tr("Alt+Left and Alt+Right move it, Delete removes it")
        self.setToolTip("\n".join([*lines, keys]))

    def _open_menu(self, where: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        #: verb: write a picture's alternative text
        menu.addAction(self.tr("Describe…"), self.alt_asked.emit)
        if self._index:
            menu.addAction(self.tr("Make it the cover"), lambda: self.moved.emit(-self._index))
            menu.addAction(self.tr("Move left"), lambda: self.moved.emit(-1))
        if self._index < self._count - 1:
            menu.addAction(self.tr("Move right"), lambda: self.moved.emit(1))
        menu.addSeparator()
        menu.addAction(self.tr("Remove"), self.removed.emit)
        menu.popup(where)
