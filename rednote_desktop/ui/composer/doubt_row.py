"""Asks before a second language is posted that is wrong, or may be and was not seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from rednote_desktop.services.compose import PostIn
from rednote_desktop.ui.theme.roles import set_kind, set_surface
from rednote_desktop.ui.trust_text import TrustText
from rednote_desktop.ui.widgets.flow import FlowLayout
from rednote_desktop.ui.widgets.label import plain_label

if TYPE_CHECKING:
    from rednote_desktop.ui.composer.bilingual import Bilingual
    from rednote_desktop.ui.context import UiContext


class DoubtRow(QFrame):
    """Hidden until it asks. ``post_wanted`` carries in which languages the author decided to."""

    post_wanted = Signal(object)

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formats = context.formats
        self._texts: Bilingual | None = None
        set_surface(self, "warn")
        self._words = TrustText(self)
        self.label = plain_label("", "meta", wrap=True)
        self.text = plain_label("", "body", wrap=True)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.anyway = QPushButton(self.tr("Post anyway"))
        #: verb on a button: change the translation before posting
        self.edit = QPushButton(self.tr("Edit"))
        self.only = QPushButton()
        buttons = FlowLayout(spacing=12)
        for button, asked in (
            (self.edit, self._edit),
            (self.only, lambda: self.post_wanted.emit(PostIn.FIRST)),
            (self.anyway, self._post_both),
        ):
            set_kind(button, "link")
            button.clicked.connect(self.hide)
            button.clicked.connect(asked)
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 8, 18, 8)
        column.setSpacing(4)
        column.addWidget(self.label)
        column.addWidget(self.text)
        column.addLayout(buttons)
        self.hide()

    def asks(self, texts: Bilingual) -> bool:
        """Ask about a second text that nobody saw or answers for; tell whether it is one.

        One that may be wrong is let through when it stood in sight, one that failed is not.
        """
        doubt = texts.doubt
        if doubt is None or texts.sight.settles(doubt.trust):
            return False
        self._texts = texts
        first, second = texts.texts
        text = "\n".join(part for part in (second.title, second.body) if part.strip())
        said = self._words.whole(doubt.trust, doubt.findings)
        self.label.setText(said)
        self.text.setText(text)
        name = self._formats.language_name(first.language)
        #: %1 is the name of a language
        self.only.setText(self.tr("Post in %1 only").replace("%1", name))
        self.setAccessibleName(f"{said}\n{text}")
        self.show()
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def _post_both(self) -> None:
        if self._texts is not None:
            self._texts.sight.answer_for()
            self.post_wanted.emit(PostIn.BOTH)

    def _edit(self) -> None:
        """Lead to the second text; the panel scrolls to what has the focus."""
        if self._texts is not None:
            body = self._texts.second.body
            body.setFocus(Qt.FocusReason.OtherFocusReason)
            body.moveCursor(QTextCursor.MoveOperation.Start)
            body.moveCursor(QTextCursor.MoveOperation.End)
