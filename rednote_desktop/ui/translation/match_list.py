"""Translations of like sentences, offered while the reader writes a correction."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rednote_desktop.translation.memory_shelf import Kind, Match
from rednote_desktop.ui.widgets.click_row import ClickRow
from rednote_desktop.ui.widgets.label import plain_label


class MatchList(QWidget):
    """Up to a handful of matches with their scores; ``chosen`` carries the translation taken."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 2, 4, 2)
        self._column.setSpacing(2)
        self.rows: tuple[ClickRow, ...] = ()
        self.hide()

    def show_matches(self, matches: Sequence[Match]) -> None:
        """Show matches, the likest first; none hides the list."""
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        self.rows = tuple(self._row(match) for match in matches)
        if self.rows:
            self._column.addWidget(plain_label(self.tr("From your translations"), "meta"))
        for row in self.rows:
            self._column.addWidget(row)
        self.setVisible(bool(self.rows))

    def _row(self, match: Match) -> ClickRow:
        remembered = match.remembered
        #: %1 is how like two sentences are, in per cent
        score = self.tr("%1 %").replace("%1", str(match.score))
        whose = {
            #: of a translation: written by the reader
            Kind.CORRECTED: self.tr("yours"),
            #: of a translation: kept for good
            Kind.PINNED: self.tr("pinned"),
            #: of a translation: made by the program
            Kind.MACHINE: self.tr("by machine"),
        }[remembered.kind]
        #: %1 is a score such as 92 %, %2 a sentence, %3 its translation, %4 whose it is
        spoken = self.tr("%1 like, %4: %3, for %2")
        for place, text in (("%1", score), ("%4", whose), ("%2", remembered.source)):
            spoken = spoken.replace(place, text)
        row = ClickRow(spoken.replace("%3", remembered.target))
        row.setToolTip(self.tr("Take this translation into the field (Enter)"))
        row.row.setContentsMargins(8, 4, 8, 4)
        row.row.setSpacing(10)
        row.row.addWidget(plain_label(score, "tag"), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(plain_label(remembered.target, "body", wrap=True))
        words.addWidget(plain_label(f"{remembered.source} · {whose}", "meta", wrap=True))
        row.row.addLayout(words, 1)
        row.activated.connect(lambda text=remembered.target: self.chosen.emit(text))
        return row
