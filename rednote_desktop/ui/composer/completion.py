"""Offers topics and people while one is being typed."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from rednote_desktop.domain.account import Account
from rednote_desktop.domain.language import base
from rednote_desktop.domain.note import TopicInfo
from rednote_desktop.ui.composer.caption_edit import CaptionEdit
from rednote_desktop.ui.language.direction import draw_line
from rednote_desktop.ui.tasks import TaskScope
from rednote_desktop.ui.theme.roles import set_surface
from rednote_desktop.ui.theme.theme import Role

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext

_MOST: Final = 7
_DELAY: Final = 0.08
_CHOICE_ROLE: Final = Qt.ItemDataRole.UserRole + 1
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Choice:
    """One offer: what is written, how often it is used or who it is, and what it means."""

    written: str
    note: str
    meaning: str


class ChoiceModel(QAbstractListModel):
    """The offers on show."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.choices: tuple[Choice, ...] = ()

    def set_choices(self, choices: tuple[Choice, ...]) -> None:
        """Show other offers."""
        self.beginResetModel()
        self.choices = choices
        self.endResetModel()

    @override
    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.choices)

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        choice = self.choices[index.row()]
        if role == _CHOICE_ROLE:
            return choice
        if role == Qt.ItemDataRole.DisplayRole:
            return choice.written
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, (choice.written, choice.note, choice.meaning)))
        return None


class ChoiceDelegate(QStyledItemDelegate):
    """Paints an offer: name and use in one line, the meaning in a second."""

    def __init__(self, context: UiContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = context.theme

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        choice: Choice = index.data(_CHOICE_ROLE)
        height = QFontMetrics(self._theme.font(Role.CARD_TITLE)).height() + 12
        if choice.meaning:
            height += QFontMetrics(self._theme.font(Role.META)).height()
        return QSize(200, height)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        choice: Choice = index.data(_CHOICE_ROLE)
        rect: QRect = option.rect.adjusted(4, 0, -4, 0)
        theme = self._theme
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("info_soft"))
            painter.drawRoundedRect(rect, 8, 8)
        inner = rect.adjusted(10, 6, -10, -6)
        first, second = theme.font(Role.CARD_TITLE), theme.font(Role.META)
        small = QFontMetrics(second)
        large = QFontMetrics(first)
        above = QRectF(inner.left(), inner.top(), inner.width(), large.height())
        below = QRectF(inner).adjusted(0, inner.height() - small.height(), 0, 0)
        note_width = small.horizontalAdvance(choice.note)
        painter.setFont(second)
        painter.setPen(theme.color("text_muted"))
        draw_line(painter, above, choice.note, at_end=True)
        meaning = small.elidedText(choice.meaning, Qt.TextElideMode.ElideRight, inner.width())
        draw_line(painter, below, meaning)
        painter.setFont(first)
        painter.setPen(theme.color("info"))
        name = large.elidedText(
            choice.written, Qt.TextElideMode.ElideRight, inner.width() - note_width - 12
        )
        draw_line(painter, above, name)
        painter.restore()


class Completion(QObject):
    """The list under the caret. Up and Down choose, Enter or Tab takes, Escape closes it."""

    def __init__(self, context: UiContext, tasks: TaskScope, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._tasks = tasks
        self._field: CaptionEdit | None = None
        self.model = ChoiceModel(self)
        self.popup = QFrame(parent)
        set_surface(self.popup, "card")
        self.list = QListView()
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setMouseTracking(True)
        self.list.setAccessibleName(self.tr("Suggestions"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setModel(self.model)
        self.list.setItemDelegate(ChoiceDelegate(context, self.list))
        self.list.clicked.connect(lambda _index: self._take())
        self.list.entered.connect(self.list.setCurrentIndex)
        column = QVBoxLayout(self.popup)
        column.setContentsMargins(1, 5, 1, 5)
        column.addWidget(self.list)
        self.popup.hide()

    @property
    def shown(self) -> bool:
        """Whether offers are on show."""
        return not self.popup.isHidden()

    def attach(self, field: CaptionEdit) -> None:
        """Offer completions in a field."""
        field.installEventFilter(self)
        field.completion_asked.connect(lambda sign, typed: self._ask(field, sign, typed))
        field.completion_ended.connect(lambda: self._end(field))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            self.shown
            and watched is self._field
            and event.type() in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride)
            and isinstance(event, QKeyEvent)
        ):
            return self._key(event)
        return super().eventFilter(watched, event)

    def close(self) -> None:
        """Take the offers away."""
        self._tasks.cancel("completion")
        self.popup.hide()
        self._field = None

    def _key(self, event: QKeyEvent) -> bool:
        key = event.key()
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(key))
        takes = key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        if step is None and not takes and key != Qt.Key.Key_Escape:
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if step is not None:
            row = (self.list.currentIndex().row() + step) % max(1, self.model.rowCount())
            self.list.setCurrentIndex(self.model.index(row))
        elif takes:
            self._take()
        else:
            self.close()
        return True

    def _ask(self, field: CaptionEdit, sign: str, typed: str) -> None:
        self._field = field
        self._tasks.spawn(self._offer(field, sign, typed), key="completion")

    def _end(self, field: CaptionEdit) -> None:
        if self._field is field:
            self.close()

    async def _offer(self, field: CaptionEdit, sign: str, typed: str) -> None:
        await asyncio.sleep(_DELAY)
        choices = await (self._topics(typed) if sign == "#" else self._people(typed))
        if self._field is not field:
            return
        self.model.set_choices(choices)
        if not choices:
            self.popup.hide()
            return
        self.list.setCurrentIndex(self.model.index(0))
        self._place(field)
        self.popup.show()
        self.popup.raise_()

    async def _topics(self, typed: str) -> tuple[Choice, ...]:
        feed = self._context.services.feed
        found = {topic.name: topic for topic in await feed.topics(typed, _MOST)}
        if typed and len(found) < _MOST:
            for topic in await feed.search_topics(typed, _MOST):
                found.setdefault(topic.name, topic)
        language = base(self._context.services.translate.target)
        return tuple(self._topic(topic, language) for topic in list(found.values())[:_MOST])

    def _topic(self, topic: TopicInfo, language: str) -> Choice:
        notes = self.tr("%n note(s)", "", topic.note_count)
        return Choice(f"#{topic.name}", notes, topic.meaning(language))

    async def _people(self, typed: str) -> tuple[Choice, ...]:
        if not typed:
            return ()
        people = await self._context.services.feed.search_accounts(typed, _MOST)
        return tuple(_person(account) for account in people)

    def _take(self) -> None:
        index = self.list.currentIndex()
        field = self._field
        if field is not None and index.isValid():
            choice: Choice = index.data(_CHOICE_ROLE)
            self.close()
            field.complete(f"{choice.written} ")
            field.setFocus()

    def _place(self, field: CaptionEdit) -> None:
        window = field.window()
        if self.popup.parentWidget() is not window:
            self.popup.setParent(window)
        rows = range(self.model.rowCount())
        height = sum(self.list.sizeHintForRow(row) for row in rows) + 14
        width = min(320, window.width() - 16)
        caret = field.cursorRect()
        below = field.viewport().mapTo(window, caret.bottomLeft()) + QPoint(0, 6)
        top = below.y()
        if top + height > window.height() - 8:
            above = field.viewport().mapTo(window, caret.topLeft()).y() - height - 6
            top = max(8, above)
        left = max(8, min(below.x() - 16, window.width() - width - 8))
        self.popup.setGeometry(left, top, width, height)


def _person(account: Account) -> Choice:
    return Choice(f"@{account.handle}", "", account.plain_name)


def begin_topic(field: CaptionEdit) -> None:
    """Write a number sign at the caret, after a space where there is none."""
    field.setFocus(Qt.FocusReason.OtherFocusReason)
    cursor = field.textCursor()
    before = cursor.block().text()[: cursor.positionInBlock()]
    needs_space = bool(before) and not before[-1].isspace()
    cursor.insertText(" #" if needs_space else "#")
