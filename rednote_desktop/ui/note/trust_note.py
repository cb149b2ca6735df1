"""Says beneath a text what speaks against its translation, and offers what can be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from rednote_desktop.translation.trust import Trust
from rednote_desktop.ui.navigation import Settings
from rednote_desktop.ui.reading import ShownSource, glossed
from rednote_desktop.ui.theme.roles import set_kind
from rednote_desktop.ui.trust_text import TrustText
from rednote_desktop.ui.widgets.caption import CaptionView
from rednote_desktop.ui.widgets.label import plain_label
from rednote_desktop.ui.widgets.reading_text import ReadingText

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext


class TrustNote(QWidget):
    """Hidden where the translation is trusted, or is not a machine's.

    A doubtful translation gets its evidence and the word-by-word gloss; one that failed, whose
    gloss stands in its place, gets the machine's guess at a click and the way to other engines.
    """

    def __init__(
        self,
        context: UiContext,
        reading: ReadingText,
        parent: QWidget | None = None,
        *,
        brief: bool = False,
    ) -> None:
        """``brief`` leaves the gloss of a doubtful translation to the Translation panel."""
        super().__init__(parent)
        self._brief = brief
        self._context = context
        self._reading = reading
        self._words = TrustText(self)
        #: mark on a translation that may be wrong: have a look at it
        self._tag = plain_label(self.tr("CHECK"), "tag-warn")
        self.mark = plain_label("", "meta", wrap=True)
        self.gloss = CaptionView(context, "meta")
        self.guess = QPushButton()
        self.engines = QPushButton(self.tr("Try another engine"))
        self.engines.setToolTip(self.tr("Open the settings of packs and engines"))
        for button in (self.guess, self.engines):
            set_kind(button, "link")
        self.guess.clicked.connect(lambda: reading.set_guess(not reading.guess))
        self.engines.clicked.connect(lambda: context.navigator.go(Settings("engines")))
        self._lay_out()
        reading.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Say how the translation stands now."""
        shown = self._reading.shown
        translation = self._reading.translation
        told = shown.trust is not Trust.TRUSTED and translation is not None
        self.setVisible(told)
        if not told or translation is None:
            return
        worst = self._words.evidence(shown.findings[:1])
        gloss = glossed(translation)
        instead = shown.source is ShownSource.GLOSS or gloss in (shown.first, shown.beneath)
        said = (self._mark(instead, shown.trust), worst)
        self.mark.setText(" · ".join(part for part in said if part))
        wanted = bool(gloss) and not instead and not self._brief
        self.gloss.setVisible(wanted)
        if wanted:
            self.gloss.set_text(gloss)
        failed = shown.trust is Trust.FAILED
        self.guess.setVisible(failed and bool(translation.gloss))
        if self._reading.guess:
            self.guess.setText(self.tr("Show word by word"))
        else:
            self.guess.setText(self.tr("Show the machine's guess"))
        self.engines.setVisible(failed)
        whole = self._words.whole(shown.trust, shown.findings)
        self.setToolTip(whole)
        self.setAccessibleName(whole)

    def _mark(self, instead: bool, trust: Trust) -> str:
        """Return what is said of a translation, or of the gloss that stands in its place."""
        if instead and trust is Trust.FAILED:
            return self.tr("The machine's translation is not to be trusted: word by word instead")
        return self._words.mark(trust)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(0, 0, 0, 0)
        top.setSpacing(8)
        top.addWidget(self._tag, 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(self.mark, 1)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(0, 0, 0, 0)
        buttons.setSpacing(12)
        buttons.addWidget(self.guess)
        buttons.addWidget(self.engines)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addLayout(top)
        column.addWidget(self.gloss)
        column.addLayout(buttons)
