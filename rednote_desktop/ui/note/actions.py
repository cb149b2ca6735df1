"""Like, collect, comment and share: the buttons under a note."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from rednote_desktop.domain.note import Note
from rednote_desktop.ui.theme.roles import set_kind

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext

_ICON: Final = 18


class NoteActions(QWidget):
    """Shows the counts; emits what the reader wants."""

    like_wanted = Signal(bool)
    collect_wanted = Signal()
    comments_wanted = Signal()
    share_wanted = Signal()

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._liked = False
        self.like = QPushButton()
        self.collect = QPushButton()
        self.comments = QPushButton()
        self.share = QPushButton()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for button in (self.like, self.collect, self.comments, self.share):
            set_kind(button, "count")
            row.addWidget(button)
        self.like.clicked.connect(lambda: self.like_wanted.emit(not self._liked))
        self.collect.clicked.connect(self.collect_wanted)
        self.comments.clicked.connect(self.comments_wanted)
        self.share.clicked.connect(self.share_wanted)
        self.share.setAccessibleName(self.tr("Copy the link"))
        self.share.setToolTip(self.share.accessibleName())
        context.icons.bind(self.comments, "comment")
        context.icons.bind(self.share, "share")
        context.theme.changed.connect(self._size_icons)

    def show_note(self, note: Note) -> None:
        """Show a note's counts and what the viewer did."""
        count = self._context.formats.count
        self._liked = note.viewer.liked
        self.like.setText(count(note.counts.likes))
        self.collect.setText(count(note.counts.collects))
        self.comments.setText(count(note.counts.comments))
        if note.viewer.liked:
            self._context.icons.bind(self.like, "heart-filled", "accent")
            spoken = self.tr("Take the like back (%n likes)", "", note.counts.likes)
        else:
            self._context.icons.bind(self.like, "heart")
            spoken = self.tr("Like (%n likes)", "", note.counts.likes)
        self._name(self.like, spoken)
        if note.viewer.collected:
            self._context.icons.bind(self.collect, "star-filled", "warn")
            spoken = self.tr("Change its collections (%n collected it)", "", note.counts.collects)
        else:
            self._context.icons.bind(self.collect, "star")
            spoken = self.tr("Collect (%n collected it)", "", note.counts.collects)
        self._name(self.collect, spoken)
        self._name(self.comments, self.tr("Go to %n comments", "", note.counts.comments))
        self._size_icons()
        self.collect.setVisible(self._context.services.session.client.capabilities.collections)

    def _size_icons(self) -> None:
        edge = self._context.theme.px(_ICON)
        for button in (self.like, self.collect, self.comments, self.share):
            button.setIconSize(QSize(edge, edge))

    def _name(self, button: QPushButton, spoken: str) -> None:
        button.setAccessibleName(spoken)
        button.setToolTip(spoken)
