"""A searchable list of Chinese words with the chosen one explained beneath."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLineEdit,
    QListView,
    QScrollArea,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from rednote_desktop.domain.text import folded
from rednote_desktop.translation.lexicon import Word
from rednote_desktop.ui.language.direction import draw_line, window_is_mirrored
from rednote_desktop.ui.theme.roles import set_role
from rednote_desktop.ui.theme.theme import Role
from rednote_desktop.ui.tones import paint_reading, tone_colours
from rednote_desktop.ui.translation.word_card import WordCard, gist

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext

WORD_ROLE: Final = Qt.ItemDataRole.UserRole + 1
"""Role under which the model gives the ``Word`` of a row."""

_Index = QModelIndex | QPersistentModelIndex


class WordModel(QAbstractListModel):
    """Words in the order in which they are shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words: tuple[Word, ...] = ()

    @property
    def words(self) -> tuple[Word, ...]:
        """The words on show."""
        return self._words

    def set_words(self, words: Sequence[Word]) -> None:
        """Show other words."""
        self.beginResetModel()
        self._words = tuple(words)
        self.endResetModel()

    @override
    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._words)

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        word = self._words[index.row()]
        if role == WORD_ROLE:
            return word
        if role == Qt.ItemDataRole.DisplayRole:
            return word.text
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return f"{word.text} {word.pinyin}: {gist(word)}"
        return None


class WordDelegate(QStyledItemDelegate):
    """Paints a word, its reading and its meaning in two lines."""

    def __init__(self, context: UiContext, tag_of: Callable[[Word], str], parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._tag_of = tag_of

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        theme = self._context.theme
        lines = QFontMetrics(theme.font(Role.CARD_TITLE)).height()
        return QSize(160, lines + QFontMetrics(theme.font(Role.META)).height() + 14)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        theme = self._context.theme
        word: Word = index.data(WORD_ROLE)
        rect: QRect = option.rect.adjusted(4, 1, -4, -1)
        state = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            chosen = bool(state & QStyle.StateFlag.State_Selected)
            focused = bool(state & QStyle.StateFlag.State_HasFocus)
            painter.setBrush(theme.color("info_soft" if chosen else "surface_raised"))
            painter.setPen(QPen(theme.color("focus"), 2) if focused else Qt.PenStyle.NoPen)
            painter.drawRoundedRect(rect, 8, 8)
        inner = rect.adjusted(14, 5, -14, -5)
        first = theme.font(Role.CARD_TITLE)
        second = theme.font(Role.META)
        metrics = QFontMetrics(first)
        above = QRectF(inner.left(), inner.top(), inner.width(), metrics.height())
        painter.setFont(first)
        painter.setPen(theme.color("text"))
        draw_line(painter, above, word.text)
        small = QFontMetrics(second)
        past = metrics.horizontalAdvance(word.text) + 10
        if window_is_mirrored():
            past = inner.width() - past - small.horizontalAdvance(word.pinyin)
        painter.setFont(second)
        place = QPointF(inner.left() + past, inner.top() + metrics.ascent())
        paint_reading(painter, place, word.pinyin, theme, tone_colours(self._context))
        painter.setPen(theme.color("info"))
        draw_line(painter, above, self._tag_of(word), at_end=True)
        painter.setPen(theme.color("text_muted"))
        line = small.elidedText(gist(word), Qt.TextElideMode.ElideRight, inner.width())
        below = QRectF(inner).adjusted(0, inner.height() - small.height(), 0, 0)
        draw_line(painter, below, line)
        painter.restore()


class WordBrowser(QWidget):
    """A search field, the words that match, and the card of the chosen one.

    ``looked_for`` carries what was typed, whenever it changes.
    """

    looked_for = Signal(str)

    def __init__(
        self,
        context: UiContext,
        placeholder: str,
        tag_of: Callable[[Word], str],
        parent: QWidget | None = None,
    ) -> None:
        """``tag_of`` gives the short mark at the end of a word's line, or an empty string."""
        super().__init__(parent)
        self._context = context
        self._all: tuple[Word, ...] = ()
        self._extra: tuple[Word, ...] = ()
        self._empty_text = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 10)
        column.setSpacing(8)
        self.search = QLineEdit()
        self.search.setProperty("kind", "search")
        self.search.setPlaceholderText(placeholder)
        self.search.setAccessibleName(placeholder)
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._filter)
        column.addWidget(self.search)
        self.model = WordModel(self)
        self.list = QListView()
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setModel(self.model)
        self.list.setItemDelegate(WordDelegate(context, tag_of, self.list))
        self.list.setMouseTracking(True)
        self.list.setAccessibleName(self.tr("Words"))
        self.list.selectionModel().currentChanged.connect(self._explain)
        column.addWidget(self.list, 3)
        self.empty = QLabel()
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        set_role(self.empty, "muted")
        column.addWidget(self.empty, 3)
        self._card_area = QScrollArea()
        self._card_area.setWidgetResizable(True)
        self._card_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._card_area.hide()
        column.addWidget(self._card_area, 4)
        self._show_state()

    @property
    def card(self) -> WordCard | None:
        """The card of the chosen word."""
        widget = self._card_area.widget()
        return widget if isinstance(widget, WordCard) else None

    def set_words(self, words: Sequence[Word], empty_text: str) -> None:
        """Show words; ``empty_text`` stands where there are none."""
        self._all = tuple(words)
        self._extra = ()
        self._empty_text = empty_text
        self._filter()

    def add_found(self, words: Sequence[Word]) -> None:
        """Add words that were looked up beyond the list's own, in front."""
        known = {word.text for word in self._all}
        self._extra = tuple(word for word in words if word.text not in known)
        self._filter_quietly()

    def choose(self, text: str) -> bool:
        """Explain the word with that text, if it is in the list."""
        for row, word in enumerate(self.model.words):
            if word.text == text:
                index = self.model.index(row)
                self.list.setCurrentIndex(index)
                self.list.scrollTo(index)
                return True
        return False

    def _filter(self) -> None:
        self._extra = ()
        self._filter_quietly()
        self.looked_for.emit(self.search.text().strip())

    def _filter_quietly(self) -> None:
        wanted = _folded(self.search.text())
        found = [word for word in self._all if not wanted or _matches(word, wanted)]
        self._close_card()
        self.model.set_words([*self._extra, *found])
        self._show_state()

    def _show_state(self) -> None:
        there = self.model.rowCount() > 0
        self.list.setVisible(there)
        self.empty.setVisible(not there)
        searching = bool(self.search.text().strip())
        self.empty.setText(self.tr("No word matches.") if searching else self._empty_text)

    def _explain(self, index: QModelIndex) -> None:
        self._close_card()
        if index.isValid():
            card = WordCard(self._context, index.data(WORD_ROLE))
            card.closed.connect(self._close_card)
            self._card_area.setWidget(card)
            self._card_area.show()

    def _close_card(self) -> None:
        card = self._card_area.takeWidget()
        if card is not None:
            card.hide()
            card.deleteLater()
        self._card_area.hide()


def _folded(text: str) -> str:
    return "".join(folded(text).split())


def _matches(word: Word, wanted: str) -> bool:
    fields = (word.text, word.pinyin, _bare(word.pinyin), gist(word), *word.senses)
    return any(wanted in _folded(field) for field in fields)


def _bare(pinyin: str) -> str:
    """Return pinyin without its tone marks."""
    parts = unicodedata.normalize("NFD", pinyin)
    return "".join(part for part in parts if not unicodedata.combining(part))
