"""Like, collect, comment and share: the buttons under a note."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from rednote_desktop.domain.note import Note, Visibility
from rednote_desktop.ui.theme.roles import set_kind

if TYPE_CHECKING:
    from rednote_desktop.api.client import Capabilities
    from rednote_desktop.ui.context import UiContext

_ICON: Final = 18


class NoteActions(QWidget):
    """Shows the counts; emits what the reader wants."""

    like_wanted = Signal(bool)
    collect_wanted = Signal()
    comments_wanted = Signal()
    share_wanted = Signal()
    """The link is wanted."""
    boost_wanted = Signal(bool)
    """The note is to be passed on to the viewer's followers, or no longer."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._liked = False
        self._shared = False
        self.like = QPushButton()
        self.boost = QPushButton()
        self.collect = QPushButton()
        self.comments = QPushButton()
        self.share = QPushButton()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for button in self._buttons:
            set_kind(button, "count")
            row.addWidget(button)
        self.boost.clicked.connect(lambda: self.boost_wanted.emit(not self._shared))
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
        self._show_boost(note)
        self._size_icons()

    @property
    def _buttons(self) -> tuple[QPushButton, ...]:
        return self.like, self.collect, self.boost, self.comments, self.share

    def _show_boost(self, note: Note) -> None:
        """Offer to pass the note on where the network can and its author lets."""
        client = self._context.services.session.client
        self.boost.setVisible(can_share(note, client.capabilities))
        self._shared = note.viewer.shared
        self.boost.setText(self._context.formats.count(note.counts.shares))
        if note.viewer.shared:
            self._context.icons.bind(self.boost, "repost", "ok")
            spoken = self.tr("Stop sharing (%n shared it)", "", note.counts.shares)
        else:
            self._context.icons.bind(self.boost, "repost")
            spoken = self.tr("Share with your followers (%n shared it)", "", note.counts.shares)
        self._name(self.boost, spoken)

    def _size_icons(self) -> None:
        edge = self._context.theme.px(_ICON)
        for button in self._buttons:
            button.setIconSize(QSize(edge, edge))

    def _name(self, button: QPushButton, spoken: str) -> None:
        button.setAccessibleName(spoken)
        button.setToolTip(spoken)


def can_share(note: Note, capabilities: Capabilities) -> bool:
    """Tell whether the viewer may pass a note on: the network can, and its author lets."""
    if note.visibility is Visibility.FOLLOWERS:
        return capabilities.sharing and note.viewer.own
    return capabilities.sharing and note.public
