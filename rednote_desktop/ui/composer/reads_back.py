"""Shows how the second text reads when translated back, and what it lost or added."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from rednote_desktop.domain.draft import DraftText
from rednote_desktop.translation.result import EngineInfo
from rednote_desktop.translation.trust import FindingKind, Judgement
from rednote_desktop.ui.composer.piece_check import Difference
from rednote_desktop.ui.engine_words import engine_caution
from rednote_desktop.ui.theme.roles import set_role
from rednote_desktop.ui.trust_text import TrustText
from rednote_desktop.ui.widgets.label import plain_label

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext


class ReadsBack(QWidget):
    """The lines under the second language; hidden while there is nothing to say."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        #: label: the own translation, translated back into the writer's language
        self._tag = QLabel(self.tr("READS BACK"))
        set_role(self._tag, "tag-ok")
        self.text = QLabel()
        #: mark on a translation that may be wrong: have a look at it
        self._warn_tag = QLabel(self.tr("CHECK"))
        set_role(self._warn_tag, "tag-warn")
        self.warning = QLabel()
        self.engine = QLabel()
        self._trust = TrustText(self)
        self._doubt_tag = QLabel(self.tr("CHECK"))
        set_role(self._doubt_tag, "tag-warn")
        self.doubt = plain_label("", "meta", wrap=True)
        top = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft
        for label, role in ((self.text, "meta"), (self.warning, "meta"), (self.engine, "faint")):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            set_role(label, role)
        grid.addWidget(self._tag, 0, 0, top)
        grid.addWidget(self.text, 0, 1)
        grid.addWidget(self._warn_tag, 1, 0, top)
        grid.addWidget(self.warning, 1, 1)
        grid.addWidget(self._doubt_tag, 2, 0, top)
        grid.addWidget(self.doubt, 2, 1)
        grid.addWidget(self.engine, 3, 1)
        self.show_text(DraftText(""), None)
        self.show_difference(Difference())
        self.show_doubt(None)

    def show_text(self, back: DraftText, engine: EngineInfo | None) -> None:
        """Show the text translated back, and which engine did it."""
        words = "\n".join(part for part in (back.title.strip(), back.body.strip()) if part)
        self.text.setText(self.tr("“%1”").replace("%1", words) if words else "")
        self._tag.setVisible(bool(words))
        self.text.setVisible(bool(words))
        name = engine_caution(engine) if engine is not None and words else ""
        self.engine.setText(name)
        self.engine.setVisible(bool(name))

    def show_difference(self, difference: Difference) -> None:
        """Warn of pieces that are in one language only, and of a no that is."""
        sentences = []
        if difference.lost:
            lost = ", ".join(difference.lost)
            sentences.append(self.tr("Missing in the translation: %1").replace("%1", lost))
        if difference.invented:
            added = ", ".join(difference.invented)
            sentences.append(self.tr("Only in the translation: %1").replace("%1", added))
        if difference.unsaid:
            unsaid = ", ".join(difference.unsaid)
            #: %1 are words that say no, such as "not" or 不
            text = self.tr("You say no, reading back does not: %1")
            sentences.append(text.replace("%1", unsaid))
        if difference.denied:
            denied = ", ".join(difference.denied)
            #: %1 are words that say no, such as "not" or 不
            text = self.tr("Reading back says no, you do not: %1")
            sentences.append(text.replace("%1", denied))
        self.warning.setText("\n".join(sentences))
        self._warn_tag.setVisible(bool(sentences))
        self.warning.setVisible(bool(sentences))

    def show_doubt(self, doubt: Judgement | None) -> None:
        """Say what speaks against the translation, if anything does."""
        said = "" if doubt is None else self._mark(doubt)
        self.doubt.setText(said)
        whole = "" if doubt is None else self._trust.whole(doubt.trust, doubt.findings)
        for part in (self.doubt, self._doubt_tag):
            part.setVisible(bool(said))
            part.setToolTip(f"<p>{escape(whole)}</p>".replace("\n", "<br>") if whole else "")
        self.doubt.setAccessibleName(whole)

    def _mark(self, doubt: Judgement) -> str:
        """Name the mark with its first evidence that the warning above does not say already."""
        told = {FindingKind.NUMBERS, FindingKind.NEGATION}
        others = [finding for finding in doubt.findings if finding.kind not in told]
        parts = (self._trust.mark(doubt.trust), self._trust.evidence(others[:1]))
        return " · ".join(part for part in parts if part)
