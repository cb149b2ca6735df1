"""The masonry view: keyboard, mouse and wheel over the surface of cards."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from rednote_desktop.ui.feed.gap_walk import GapWalk, Move
from rednote_desktop.ui.feed.model import FeedModel
from rednote_desktop.ui.feed.motion import SmoothScroll
from rednote_desktop.ui.feed.surface import CardSurface
from rednote_desktop.ui.feed.tips import CardTips
from rednote_desktop.ui.feed.tips import Zone as Zone

if TYPE_CHECKING:
    from rednote_desktop.domain.note import Note
    from rednote_desktop.ui.context import UiContext

_NOTCH: Final = 120
_NOTCH_PIXELS: Final = 120
_LIFT_MS: Final = 140
_BEAT_MS: Final = 420


class MasonryView(CardSurface):
    """Cards that can be walked through with the arrow keys, opened, liked and collected.

    Arrows move to the card that lies there, Enter opens, L likes, C collects, S shares, V shows
    what is covered, the menu key opens the menu, F5 reads the list anew. A click makes a card the
    current one, a double click opens it.
    """

    opened = Signal(object)
    like_asked = Signal(object)
    collect_asked = Signal(object)
    author_asked = Signal(object)
    reveal_asked = Signal(object)
    share_asked = Signal(object)
    menu_asked = Signal(object, QPoint)
    """The note and the place in global coordinates."""
    refresh_asked = Signal()
    looked_at = Signal(object)
    """The note that became the current one, or ``None``."""

    def __init__(self, context: UiContext, owner: str, parent: QWidget | None = None) -> None:
        super().__init__(context, owner, parent)
        self._tips = CardTips(self)
        self._gap_walk = GapWalk(self)
        self._press: tuple[str, Zone] | None = None
        self._smooth = SmoothScroll(self.verticalScrollBar(), context.theme)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        #: noun: read out for the grid of cards
        self.setAccessibleName(self.tr("Notes"))
        self.setAccessibleDescription(
            self.tr(
                "Arrow keys move among the notes, Enter opens, L likes, C collects, S shares,"
                " V shows what is covered"
            )
        )

    @override
    def setModel(self, model: QAbstractItemModel | None) -> None:
        super().setModel(model)
        if isinstance(model, FeedModel):
            self._gap_walk.follow(model)

    @property
    def current_note(self) -> Note | None:
        """The note of the current card."""
        return self.feed.note_at(self.currentIndex()) if self.model() is not None else None

    def make_current(self, row: int) -> None:
        """Make a card the current one without scrolling to it."""
        self.setAutoScroll(False)
        self.setCurrentIndex(self.feed.index(row))
        self.setAutoScroll(True)

    def beat(self, note_id: str) -> None:
        """Let the heart of a card beat once."""
        self._motion.run(f"beat:{note_id}", 0.0, _BEAT_MS, start=1.0)

    # Keyboard

    @override
    def moveCursor(self, action: Move, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        count = min(self.feed.rowCount(), len(self._layout))
        if not count:
            return QModelIndex()
        row = self.currentIndex().row()
        if not 0 <= row < count:
            visible = self.visible_rows()
            return self.feed.index(visible[0] if visible else 0)
        target = self._target(row, action, count)
        if self._gap_walk.enter(row, target, action):
            return self.feed.index(row)
        return self.feed.index(target if 0 <= target < count else row)

    def _target(self, row: int, action: Move, count: int) -> int:
        layout = self._layout
        screen = self.viewport().height() - 80
        left, right = (-1, 1) if not self.isRightToLeft() else (1, -1)
        match action:
            case Move.MoveUp:
                return layout.above(row)
            case Move.MoveDown:
                return layout.below(row)
            case Move.MoveLeft:
                return layout.beside(row, left)
            case Move.MoveRight:
                return layout.beside(row, right)
            case Move.MovePrevious:
                return row - 1
            case Move.MoveNext:
                return row + 1
            case Move.MoveHome:
                return 0
            case Move.MoveEnd:
                return count - 1
            case Move.MovePageDown:
                return layout.in_column(layout.column(row), layout.top(row) + screen)
        return layout.in_column(layout.column(row), max(0, layout.top(row) - screen))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        note = self.current_note
        plain_key = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        if note is not None and plain_key:
            signal = {
                Qt.Key.Key_Return: self.opened,
                Qt.Key.Key_Enter: self.opened,
                Qt.Key.Key_Space: self.opened,
                Qt.Key.Key_L: self.like_asked,
                Qt.Key.Key_C: self.collect_asked,
                Qt.Key.Key_V: self.reveal_asked,
                Qt.Key.Key_S: self.share_asked,
            }.get(Qt.Key(event.key()))
            if signal is not None:
                signal.emit(note)
                event.accept()
                return
        if event.key() == Qt.Key.Key_F5:
            self.refresh_asked.emit()
            event.accept()
            return
        self._smooth.stop()
        super().keyPressEvent(event)

    @override
    def keyboardSearch(self, search: str) -> None:
        """Letters are keys here, not a search."""

    @override
    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:  # type: ignore[override]
        super().currentChanged(current, previous)
        self.viewport().update()
        self._announce(current.row())
        self.looked_at.emit(self.feed.note_at(current))

    def _announce(self, row: int) -> None:
        """Tell screen readers which card has the focus; the base class does not know its number."""
        if row >= 0 and self.hasFocus() and QAccessible.isActive():
            event = QAccessibleEvent(self, QAccessible.Event.Focus)
            event.setChild(row)
            QAccessible.updateAccessibility(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        by_key = event.reason() in (
            Qt.FocusReason.TabFocusReason,
            Qt.FocusReason.BacktabFocusReason,
        )
        if by_key and not self.currentIndex().isValid():
            visible = self.visible_rows()
            if visible:
                self.make_current(visible[0])
        self._announce(self.currentIndex().row())
        self.viewport().update()

    @override
    def focusNextPrevChild(self, forward: bool) -> bool:
        moved = super().focusNextPrevChild(forward)
        self.show_focused()
        return moved

    def show_focused(self) -> None:
        """Scroll so that a control among the cards that got the focus is in sight."""
        focused = cast("QWidget | None", self.window().focusWidget())
        viewport = self.viewport()
        if focused is None or focused is viewport or not viewport.isAncestorOf(focused):
            return
        top = focused.mapTo(viewport, QPoint(0, 0)).y()
        bar = self.verticalScrollBar()
        if top < 0:
            bar.setValue(bar.value() + top - 12)
        elif top + focused.height() > viewport.height():
            bar.setValue(bar.value() + top + focused.height() - viewport.height() + 12)

    # Mouse

    def zone_at(self, point: QPoint) -> tuple[Note | None, Zone]:
        """Return the note under a point of the viewport and on which part of its card it is."""
        index = self.indexAt(point)
        note = self.feed.note_at(index)
        if note is None:
            return None, Zone.CARD
        tile = self._tiles.ready(note.id)
        if tile is None:
            return note, Zone.CARD
        inside = QPointF(point - self.card_rect(index.row()).topLeft())
        if tile.like.contains(inside):
            return note, Zone.LIKE
        if tile.button is not None and tile.button.area.contains(inside):
            return note, Zone.BUTTON
        return note, Zone.AUTHOR if tile.author.contains(inside) else Zone.CARD

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._smooth.stop()
        note, zone = self.zone_at(event.position().toPoint())
        if event.button() != Qt.MouseButton.LeftButton or note is None:
            event.ignore()
            return
        self._press = (note.id, zone)
        if zone is Zone.CARD:
            self._pressed = note.id
            self.setCurrentIndex(self.feed.index(self.feed.position(note.id)))
        self._update_card(note.id)
        event.accept()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._press = self._press, None
        if self._pressed:
            self._pressed = ""
            self.viewport().update()
        if pressed is None or event.button() != Qt.MouseButton.LeftButton:
            return
        note, zone = self.zone_at(event.position().toPoint())
        if note is None or (note.id, zone) != pressed:
            return
        if zone is Zone.LIKE:
            self.like_asked.emit(note)
        elif zone is Zone.AUTHOR:
            self.author_asked.emit(note.author)
        elif zone is Zone.BUTTON:
            self._push_button(note)

    def _push_button(self, note: Note) -> None:
        tile = self._tiles.ready(note.id)
        if tile is not None and tile.button is not None and tile.button.retries:
            self._context.pictures.retry(tile.button.retries)
        else:
            self.reveal_asked.emit(note)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        note, zone = self.zone_at(event.position().toPoint())
        if note is None or event.button() != Qt.MouseButton.LeftButton:
            return
        if zone is Zone.CARD:
            self._press = None
            self._pressed = ""
            self.opened.emit(note)
        else:
            self._press = (note.id, zone)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(event.position().toPoint())

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._set_hovered("")
        self.viewport().unsetCursor()

    @override
    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        if self._hovered and self.underMouse():
            self._hover(self.viewport().mapFromGlobal(self.cursor().pos()))

    def _hover(self, point: QPoint) -> None:
        note, zone = self.zone_at(point)
        self._set_hovered("" if note is None else note.id)
        if zone is Zone.CARD:
            self.viewport().unsetCursor()
        else:
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)

    def _set_hovered(self, note_id: str) -> None:
        if note_id == self._hovered:
            return
        before, self._hovered = self._hovered, note_id
        if before:
            self._motion.run(f"lift:{before}", 0.0, _LIFT_MS)
        if note_id:
            self._motion.run(f"lift:{note_id}", 1.0, _LIFT_MS)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
            return
        pixels = event.pixelDelta().y()
        if pixels and event.phase() is not Qt.ScrollPhase.NoScrollPhase:
            self._smooth.stop()
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() - pixels)
        elif event.angleDelta().y():
            self._smooth.by(round(-event.angleDelta().y() / _NOTCH * _NOTCH_PIXELS))
        event.accept()

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            note = self.current_note
            point = self.visualRect(self.currentIndex()).center()
        else:
            point = event.pos()
            note, _ = self.zone_at(point)
        if note is not None:
            self.menu_asked.emit(note, self.viewport().mapToGlobal(point))
        event.accept()

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip:
            point = cast(QHelpEvent, event).pos()
            self._tips.show(point, *self.zone_at(point))
            return True
        return super().viewportEvent(event)
