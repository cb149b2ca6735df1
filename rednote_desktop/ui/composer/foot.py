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

from rednote_desktop.api.client import Capabilities
from rednote_desktop.domain.draft import Draft
from rednote_desktop.services.compose import PostIn
from rednote_desktop.ui.composer.split_button import SplitButton
from rednote_desktop.ui.theme.roles import set_kind, set_role, set_surface

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext

_LONGEST_MARK: Final = "…"
"""The widest of the signs that say what became of the draft where words do not fit."""


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
        self._short_text = ""
        self._languages = ("", "")
        self._saved = ("", "")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        line = QFrame()
        set_surface(line, "line")
        column.addWidget(line)
        self._row = row = QHBoxLayout()
        row.setContentsMargins(18, 9, 14, 10)
        row.setSpacing(8)
        #: noun: a button that adds a topic (hashtag)
        self.topic_button = self._tool("hashtag", self.tr("Topic"), self.tr("Add a topic (#)"))
        self.topic_button.clicked.connect(self.topic_asked)
        self.product_button = self._tool(
            #: noun: a button that adds a product
            "product",
            self.tr("Product"),
            self.tr("Recommend a product"),
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

    def set_languages(self, draft: Draft, capabilities: Capabilities) -> None:
        """Name the ways to post; without two versions on the network one language is usual.

        So it is for a change of a note that had one.
        """
        self._languages = draft.text.language, draft.second.language
        two, products = capabilities.two_versions, capabilities.products
        self.actions_by_way[PostIn.BOTH].setVisible(two)
        both = two and (draft.second_by_hand or not draft.edit_of)
        self._usual = PostIn.BOTH if both else PostIn.FIRST
        if draft.edit_of:
            #: verb on a button: save the draft
            self._short_text = self._post_text = self.tr("Save")
        elif draft.publish_at is not None:
            self._short_text = self._post_text = self.tr("Schedule", "post it later")
        else:
            #: verb on a button: publish the note
            self._short_text = self.tr("Post")
            self._post_text = self.tr("Post in both") if both else self.tr("Post")
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
        #: the draft was saved
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
        """Drop words that the row has no room for: those of the tools, then the button's."""
        tools = (self.topic_button, self.product_button)
        for button in tools:
            button.setMinimumWidth(self._context.theme.px(36) + 2)
        least = self.saved.fontMetrics().horizontalAdvance(_LONGEST_MARK)
        for words, text in (
            (True, self._post_text),
            (False, self._post_text),
            (False, self._short_text),
        ):
            for button in tools:
                button.setText(button.property("words") if words else "")
            self.post_button.setText(text)
            if self._room_for_saved() >= least:
                break
        self.post_button.updateGeometry()
        self._show_mark()

    def _room_for_saved(self) -> int:
        """Return what the buttons leave of the row, in pixels."""
        margins = self._row.contentsMargins()
        used = margins.left() + margins.right()
        for button in (self.topic_button, self.product_button, self.post_button):
            if not button.isHidden():
                used += max(button.sizeHint().width(), button.minimumWidth()) + self._row.spacing()
        return self.width() - used

    def _show_saved(self, mark: str, text: str, hint: str, role: str) -> None:
        self._saved = (mark, text)
        set_role(self.saved, role)
        self.saved.setToolTip(hint)
        self.saved.setAccessibleName(hint or text)
        self._show_mark()

    def _show_mark(self) -> None:
        mark, words = self._saved
        fits = self.saved.fontMetrics().horizontalAdvance(words) <= self._room_for_saved()
        self.saved.setText(words if fits else mark)
