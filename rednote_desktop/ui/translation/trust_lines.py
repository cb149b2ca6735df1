"""What speaks against a sentence's translation, with the sentence word by word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from rednote_desktop.translation.trust import Trust, interlinear
from rednote_desktop.ui.language.direction import reads_right_to_left
from rednote_desktop.ui.navigation import Settings
from rednote_desktop.ui.theme.roles import set_kind
from rednote_desktop.ui.translation.reading import Pair
from rednote_desktop.ui.trust_text import TrustText
from rednote_desktop.ui.widgets.flow import FlowLayout
from rednote_desktop.ui.widgets.label import plain_label

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext

_ALIGN = Qt.AlignmentFlag


class TrustLines(QWidget):
    """Hidden where the translation is trusted.

    ``guess_wanted`` says whether a translation that is not to be trusted shall be shown.
    """

    guess_wanted = Signal(bool)

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = TrustText(self)
        self._guessing = False
        #: mark on a translation that may be wrong: have a look at it
        tag = plain_label(self.tr("CHECK"), "tag-warn")
        self.mark = plain_label("", "meta", wrap=True)
        self.gloss = plain_label("", "meta", wrap=True)
        self.gloss.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.guess = QPushButton()
        self.engines = QPushButton(self.tr("Try another engine"))
        self.engines.setToolTip(self.tr("Open the settings of packs and engines"))
        for button in (self.guess, self.engines):
            set_kind(button, "link")
        self.guess.clicked.connect(self._flip)
        self.engines.clicked.connect(lambda: context.navigator.go(Settings("engines")))
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(tag, 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(self.mark, 1)
        self._buttons = QWidget()
        row = FlowLayout(self._buttons, spacing=12)
        row.addWidget(self.guess)
        row.addWidget(self.engines)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addLayout(top)
        column.addWidget(self.gloss)
        column.addWidget(self._buttons)
        self.hide()

    @property
    def guessing(self) -> bool:
        """Whether the reader asked for a translation that is not to be trusted."""
        return self._guessing

    def show_pair(self, pair: Pair) -> None:
        """Say how a pair stands."""
        failed = pair.trust is Trust.FAILED
        worst = self._words.evidence(pair.findings[:1])
        said = (self._words.mark(pair.trust), worst)
        self.mark.setText(" · ".join(part for part in said if part))
        whole = self._words.whole(pair.trust, pair.findings)
        for part in (self, self.mark):
            part.setToolTip(whole)
        self.mark.setAccessibleName(whole)
        gloss = interlinear(pair.gloss)
        self.gloss.setText(gloss)
        # Where the sentence above starts its lines, also in a mirrored window.
        start = _ALIGN.AlignRight if reads_right_to_left(gloss) else _ALIGN.AlignLeft
        self.gloss.setAlignment(start | _ALIGN.AlignAbsolute | _ALIGN.AlignVCenter)
        self.gloss.setVisible(bool(pair.gloss))
        # Where it stands for the translation it goes before what is said of that.
        self._column.removeWidget(self.gloss)
        self._column.insertWidget(0 if failed and not self._guessing else 1, self.gloss)
        self.guess.setVisible(failed and bool(pair.gloss))
        self.guess.setText(
            self.tr("Hide the machine's guess")
            if self._guessing
            else self.tr("Show the machine's guess")
        )
        self._buttons.setVisible(failed)

    def _flip(self) -> None:
        self._guessing = not self._guessing
        self.guess_wanted.emit(self._guessing)
