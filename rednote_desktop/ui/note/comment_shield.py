"""The pictures of a comment, and what lies over it and them until its reader opens it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from rednote_desktop.domain.comment import Comment
from rednote_desktop.services.covers import Cover
from rednote_desktop.ui.feed.cover_painter import veil_words
from rednote_desktop.ui.messages.picture import MessagePicture
from rednote_desktop.ui.note.veil import NoteVeil, blurred
from rednote_desktop.ui.note.whole_window import WholeWindow
from rednote_desktop.ui.theme.roles import set_kind
from rednote_desktop.ui.widgets.carousel import Carousel
from rednote_desktop.ui.widgets.flow import FlowLayout

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext

_GAP: Final = 6


class CommentShield(QWidget):
    """Shows nothing, and has no parts, where a comment has neither pictures nor a cover.

    ``public`` says that everybody can read the comment.
    """

    def __init__(self, context: UiContext, public: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._public = public
        self._comment: Comment | None = None
        self._cover = Cover.NONE
        self._whole: WholeWindow | None = None
        self.veil: NoteVeil | None = None
        self.pictures: list[MessagePicture] = []
        self.show_button: QPushButton | None = None
        self._gallery: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 4, 0, 4)
        self._column.setSpacing(_GAP)
        self.hide()

    @property
    def closed(self) -> bool:
        """Whether the words of the comment are covered."""
        return self._cover.closed

    def show_comment(self, comment: Comment) -> None:
        """Show how a comment is covered now, and its pictures."""
        cover = self._context.services.covers.over(comment)
        known = self._comment
        same = cover is self._cover and known is not None and known.media == comment.media
        self._comment = comment
        self._cover = cover
        if comment.warning or cover is Cover.FILTER or self.veil is not None:
            if self.veil is None:
                self.veil = NoteVeil(self._context)
                self._column.insertWidget(0, self.veil)
            self.veil.show_note(comment, cover, self._public)
        if not same:
            self._show_pictures(comment)
        self.setVisible(self.veil is not None or bool(self.pictures))

    def enter(self) -> None:
        """Say that the comment is on screen."""
        if self.veil is not None:
            self.veil.set_originals(self._context.subject.originals)

    def leave(self) -> None:
        """Say that it is not: what is being translated of the warning is cancelled."""
        if self.veil is not None:
            self.veil.leave()

    def _show_pictures(self, comment: Comment) -> None:
        if self._gallery is not None:
            self._column.removeWidget(self._gallery)
            self._gallery.hide()
            self._gallery.deleteLater()
        self._gallery = self.show_button = None
        self.pictures = []
        if not comment.media or self.closed:
            return
        covered = self._cover is Cover.MEDIA
        gallery = QWidget()
        flow = FlowLayout(gallery, _GAP)
        for index, medium in enumerate(blurred(comment.media) if covered else comment.media):
            picture = MessagePicture(self._context, medium)
            if covered:
                picture.opened.connect(self._uncover)
            else:
                picture.opened.connect(lambda at=index: self._open(at))
            flow.addWidget(picture)
            self.pictures.append(picture)
        if covered:
            #: %1 is why pictures are covered: “Sensitive content”
            words = QCoreApplication.translate("NoteView", "%1 · Show")
            self.show_button = QPushButton(words.replace("%1", veil_words(self._cover)))
            set_kind(self.show_button, "secondary")
            self.show_button.clicked.connect(self._uncover)
            flow.addWidget(self.show_button)
        self._gallery = gallery
        self._column.addWidget(gallery)

    def _uncover(self) -> None:
        if self._comment is not None:
            self._context.services.covers.open(self._comment)

    def _open(self, index: int) -> None:
        """Show the pictures over the whole window, from the one at an index."""
        self._close()
        if self._comment is not None:
            carousel = Carousel(self._context)
            carousel.show_media(self._comment.media, index)
            self._whole = WholeWindow(self._context, self.window(), carousel)
            self._whole.left.connect(self._close)

    def _close(self) -> None:
        whole, self._whole = self._whole, None
        if whole is not None:
            carousel = whole.give_back()
            carousel.dispose()
            carousel.deleteLater()
