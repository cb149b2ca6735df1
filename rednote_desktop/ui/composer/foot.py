"""The composer's foot: topic, product, whether the draft is saved, and posting."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from rednote_desktop.services.compose import PostIn
from rednote_desktop.ui.composer.split_button import SplitButton
from rednote_desktop.ui.theme.roles import set_kind, set_role, set_surface

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext

_WORDS_FIT: Final = 380
_POST_WORDS_FIT: Final = 290
_SAVED_WORDS_FIT: Final = 440


class Foot(QFrame):
    """The row under the draft.

    ``post_asked`` carries a ``PostIn``; ``keep_asked`` keeps the draft and begins a new note.
    """

    topic_asked = Signal()
    product_asked = Signal()
    post_asked = Signal(object)
    keep_asked = Signal()

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._usual = PostIn.BOTH
        self._post_text = ""
        self._languages = ("", "")
        self._saved = ("", "")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        line = QFrame()
        set_surface(line, "line")
        column.addWidget(line)
        row = QHBoxLayout()
        row.setContentsMargins(18, 9, 14, 10)
        row.setSpacing(8)
        self.topic_button = self._tool("hashtag", self.tr("Topic"), self.tr("Add a topic (#)"))
        self.topic_button.clicked.connect(self.topic_asked)
        self.product_button = self._tool(
            "product", self.tr("Product"), self.tr("Recommend a product")
        )
        self.product_button.clicked.connect(self.product_asked)
        row.addWidget(self.topic_button)
        row.addWidget(self.product_button)
        self.saved = QLabel()
        self.saved.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        set_role(self.saved, "faint")
        row.addWidget(self.saved, 1)
        menu = QMenu(self)
        self.actions_by_way: dict[PostIn, QAction] = {}
        for way in PostIn:
            action = menu.addAction("")
            action.triggered.connect(lambda _checked, chosen=way: self.post_asked.emit(chosen))
            self.actions_by_way[way] = action
        menu.addSeparator()
        self.keep_action = menu.addAction(self.tr("Keep as draft, begin a new note"))
        self.keep_action.triggered.connect(self.keep_asked)
        self.post_button = SplitButton(context, menu)
        self.post_button.menu_opened.connect(self._name_ways)
        self.post_button.clicked.connect(lambda: self.post_asked.emit(self._usual))
        row.addWidget(self.post_button)
        column.addLayout(row)

    @property
    def usual(self) -> PostIn:
        """What the button itself and Ctrl+Enter do."""
        return self._usual

    def set_languages(self, first: str, second: str, *, two: bool, products: bool) -> None:
        """Name the ways to post; without two versions on the network one language is usual."""
        self._languages = (first, second)
        self.actions_by_way[PostIn.BOTH].setVisible(two)
        self._usual = PostIn.BOTH if two else PostIn.FIRST
        self._post_text = self.tr("Post in both") if two else self.tr("Post")
        self.post_button.setAccessibleName(self._post_text)
        self.post_button.setToolTip(self.tr("Post (Ctrl+Enter). Down opens other ways to post."))
        self.product_button.setVisible(products)
        self._fit()

    def _name_ways(self) -> None:
        first, second = map(self._context.formats.language_name, self._languages)
        only = self.tr("Post in %1 only")
        self.actions_by_way[PostIn.BOTH].setText(self.tr("Post in both languages"))
        self.actions_by_way[PostIn.FIRST].setText(only.replace("%1", first))
        self.actions_by_way[PostIn.SECOND].setText(only.replace("%1", second))

    def show_saving(self) -> None:
        """Say that the draft is being written to disk."""
        self._show_saved("…", self.tr("Saving…"), self.tr("The draft is being saved"), "faint")

    def show_saved(self, moment: datetime | None) -> None:
        """Say that the draft is on disk since ``moment``; ``None``: there is nothing to save."""
        if moment is None:
            self._show_saved("", "", "", "faint")
            return
        hint = self.tr("Saved at %1").replace("%1", self._context.formats.time(moment))
        self._show_saved("✓", self.tr("✓ Saved"), hint, "faint")

    def show_failed(self, reason: str) -> None:
        """Say why the draft is not on disk."""
        self._show_saved("!", self.tr("Not saved"), reason, "error")

    def set_posting(self, posting: bool) -> None:
        """Let nothing be posted twice while posting is under way."""
        self.post_button.setEnabled(not posting)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(200, super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _tool(self, icon: str, text: str, hint: str) -> QPushButton:
        button = QPushButton()
        button.setProperty("words", text)
        set_kind(button, "pill")
        self._context.icons.bind(button, icon)
        button.setAccessibleName(text)
        button.setToolTip(hint)
        return button

    def _fit(self) -> None:
        scale = self._context.theme.px(100) / 100
        for button in (self.topic_button, self.product_button):
            words = self.width() >= _WORDS_FIT * scale
            button.setMinimumWidth(self._context.theme.px(36) + 2)
            button.setText(button.property("words") if words else "")
        narrow = self.width() < _POST_WORDS_FIT * scale
        self.post_button.setText(self.tr("Post") if narrow else self._post_text)
        self.post_button.updateGeometry()
        self._show_mark()

    def _show_saved(self, mark: str, text: str, hint: str, role: str) -> None:
        self._saved = (mark, text)
        set_role(self.saved, role)
        self.saved.setToolTip(hint)
        self.saved.setAccessibleName(hint or text)
        self._show_mark()

    def _show_mark(self) -> None:
        scale = self._context.theme.px(100) / 100
        narrow = _WORDS_FIT * scale <= self.width() < _SAVED_WORDS_FIT * scale
        self.saved.setText(self._saved[0] if narrow else self._saved[1])
