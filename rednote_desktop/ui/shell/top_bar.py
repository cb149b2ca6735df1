"""The bar above the pages: search, how texts are read, and the way to a new note."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget
from typing_extensions import override

from rednote_desktop.ui.navigation import Search
from rednote_desktop.ui.shell.reading_mode import ReadingMode
from rednote_desktop.ui.shell.waiting_mark import WaitingMark
from rednote_desktop.ui.theme.roles import set_kind, set_role

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext

_HEIGHT: Final = 60
_WIDEST_SEARCH: Final = 400
_BESIDE_PLACEHOLDER: Final = 70
_COMPACT_UNDER: Final = 560


class SearchField(QLineEdit):
    """Finds notes, topics and people; Enter searches, Escape gives the keyboard back."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self.setProperty("kind", "search")
        self.setPlaceholderText(self.tr("Search notes, topics, people"))
        #: verb: name of the search field
        self.setAccessibleName(self.tr("Search"))
        self.setClearButtonEnabled(True)
        self.setMaxLength(200)
        self._glass = QAction(self)
        self._hint = QLabel("Ctrl K", self)
        set_role(self._hint, "key")
        self.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        self.returnPressed.connect(self._search)
        self.textChanged.connect(lambda _text: self._show_hint())
        context.theme.changed.connect(self._tint)
        self._tint()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.clearFocus()
            return
        super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_hint()
        hint = self._hint.sizeHint()
        left = 14 if self.isRightToLeft() else self.width() - hint.width() - 14
        self._hint.setGeometry(
            left, (self.height() - hint.height()) // 2, hint.width(), hint.height()
        )

    def _search(self) -> None:
        words = self.text().strip()
        if words:
            self._context.navigator.go(Search(words))

    def _show_hint(self) -> None:
        """Show the keys where they leave the placeholder its room."""
        words = self.fontMetrics().horizontalAdvance(self.placeholderText())
        room = self.width() - words - _BESIDE_PLACEHOLDER
        self._hint.setVisible(not self.text() and room > self._hint.sizeHint().width())

    def _tint(self) -> None:
        self._glass.setIcon(self._context.icons.icon("search", "text_faint"))


class TopBar(QWidget):
    """Search, what waits to be sent, reading mode and New note."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self.back = QPushButton()
        set_kind(self.back, "icon")
        self.back.setToolTip(self.tr("Back (Alt+Left)"))
        self.back.setAccessibleName(self.tr("Back"))
        context.icons.bind(self.back, "back")
        self.back.clicked.connect(context.navigator.back)
        self.search = SearchField(context)
        self.waiting = WaitingMark(context)
        self.mode = ReadingMode(context)
        self.new_note = QPushButton(self.tr("New note"))
        set_kind(self.new_note, "primary")
        self.new_note.setAccessibleName(self.tr("New note"))
        self.new_note.setToolTip(self.tr("New note (Ctrl+N)"))
        context.icons.bind(self.new_note, "plus", "on_accent")
        self.new_note.clicked.connect(lambda _checked: context.navigator.compose())
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 0, 20, 0)
        row.setSpacing(12)
        row.addWidget(self.back)
        row.addWidget(self.search, 4)
        row.addStretch(1)
        row.addWidget(self.waiting)
        row.addWidget(self.mode)
        row.addWidget(self.new_note)
        context.navigator.went.connect(self._follow)
        context.theme.changed.connect(self._fit)
        self._fit()
        self._follow(context.navigator.current)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        compact = self.width() < self._context.theme.px(_COMPACT_UNDER)
        self.new_note.setText("" if compact else self.tr("New note"))
        self.mode.set_compact(compact)
        self.waiting.set_compact(compact)

    def dispose(self) -> None:
        """Stop listening; safe to call twice."""
        self.mode.dispose()
        self.waiting.dispose()

    def _fit(self) -> None:
        self.setFixedHeight(self._context.theme.px(_HEIGHT))
        self.search.setMaximumWidth(self._context.theme.px(_WIDEST_SEARCH))

    def _follow(self, destination: object) -> None:
        self.back.setVisible(self._context.navigator.can_go_back)
        self.search.setText(destination.words if isinstance(destination, Search) else "")
