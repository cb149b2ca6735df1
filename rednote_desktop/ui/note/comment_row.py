"""One comment with what can be done about it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from rednote_desktop.domain.comment import Comment
from rednote_desktop.domain.text import EMPTY
from rednote_desktop.services.reading_rules import Origin
from rednote_desktop.translation.trust import Trust
from rednote_desktop.ui.navigation import Profile
from rednote_desktop.ui.note.comment_shield import CommentShield
from rednote_desktop.ui.note.comment_text import CommentText
from rednote_desktop.ui.note.links import CaptionLinks
from rednote_desktop.ui.reading import ShownSource, ShownText, readable_version
from rednote_desktop.ui.reading_menu import add_post_menu, here
from rednote_desktop.ui.subject import Subject, SubjectKind
from rednote_desktop.ui.theme.roles import set_kind
from rednote_desktop.ui.widgets.avatar import Avatar
from rednote_desktop.ui.widgets.label import plain_label
from rednote_desktop.ui.widgets.reading_text import ReadingState, ReadingText

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext

_AVATAR: Final = 32
_SMALL_AVATAR: Final = 26
_MARKED_MS: Final = 2_400
_EDGE: Final = 6
_ICON: Final = 15


class CommentRow(QWidget):
    """A comment; it is translated between ``enter`` and ``leave``."""

    reply_wanted = Signal(object)
    like_wanted = Signal(object, bool)
    delete_wanted = Signal(object)

    def __init__(
        self,
        context: UiContext,
        links: CaptionLinks,
        comment: Comment,
        answered: str = "",
        public: bool = False,
    ) -> None:
        super().__init__()
        self._public = public
        self._context = context
        self._comment = comment
        self._answered = answered
        self._marked = False
        self._chosen = False
        reply = comment.thread_id != comment.id
        self._avatar = Avatar(context, context.theme.px(_SMALL_AVATAR if reply else _AVATAR))
        self._avatar.clicked.connect(self._open_author)
        self.reading = ReadingText(context, self)
        self.text = CommentText(context)
        self.text.clicked.connect(self.choose)
        self.text.menu_opened.connect(self._add_to_menu)
        self.text.installEventFilter(self)
        links.connect(self.text)
        self.shield = CommentShield(context, public)
        self._meta = plain_label("", "meta")
        #: verb on a button: answer this comment
        self.reply = QPushButton(self.tr("Reply"))
        self.like = QPushButton()
        self.retry = QPushButton(self.tr("Translate again"))
        self.guess = QPushButton()
        self.delete = QPushButton(self.tr("Delete"))
        self._lay_out()
        self.reading.changed.connect(self._write)
        self.show_comment(comment)

    @property
    def comment(self) -> Comment:
        """The comment as it is now."""
        return self._comment

    def show_comment(self, comment: Comment) -> None:
        """Show a comment, or what became of it."""
        self._comment = comment
        self.shield.show_comment(comment)
        self._avatar.set_account(comment.author)
        own = readable_version(comment.versions, self._context.services.translate)
        self.reading.set_originals(self._context.subject.originals)
        self.reading.show_text(
            comment.body,
            comment.language,
            (own.language, own.body) if own is not None else None,
            self._public,
            Origin(comment.author, here(self._context), comment.id),
        )
        self._write()
        formats = self._context.formats
        self._meta.setText(formats.ago(comment.created_at))
        self.reply.setAccessibleName(
            self.tr("Reply to %1").replace("%1", comment.author.plain_name)
        )
        self.like.setText(formats.count(comment.likes) if comment.likes else "")
        icon, token = ("heart-filled", "accent") if comment.liked else ("heart", "text_muted")
        self._context.icons.bind(self.like, icon, token)
        edge = self._context.theme.px(_ICON)
        self.like.setIconSize(QSize(edge, edge))
        if comment.liked:
            spoken = self.tr("Take the like back (%n likes)", "", comment.likes)
        else:
            spoken = self.tr("Like (%n likes)", "", comment.likes)
        self.like.setAccessibleName(spoken)
        self.like.setToolTip(spoken)
        self.like.setVisible(self._context.services.session.client.capabilities.comment_likes)
        self.delete.setVisible(comment.own)

    def indent(self, pixels: int) -> None:
        """Move the comment in, as a reply."""
        self._row.setContentsMargins(_EDGE + pixels, 4, _EDGE, 4)

    def enter(self) -> None:
        """Say that the comment is on screen."""
        self.shield.enter()
        if not self.shield.closed:
            self.reading.set_originals(self._context.subject.originals)
            self.reading.enter()

    def leave(self) -> None:
        """Say that it is not: what is being translated for it is cancelled."""
        self.shield.leave()
        self.reading.leave()

    def choose(self) -> None:
        """Make the comment what the Translation panel shows."""
        comment = self._comment
        self._context.subject.show(
            Subject(comment.id, comment.versions, comment.author, SubjectKind.COMMENT, self._public)
        )

    def set_chosen(self, chosen: bool) -> None:
        """Mark the comment as the one the Translation panel shows."""
        if chosen != self._chosen:
            self._chosen = chosen
            self.update()

    def mark(self) -> None:
        """Point the comment out for a moment."""
        self._marked = True
        self.update()
        QTimer.singleShot(_MARKED_MS, self, self._unmark)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._marked and not self._chosen:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        token = "accent_soft" if self._marked else "info_soft"
        painter.setBrush(self._context.theme.color(token))
        painter.drawRoundedRect(QRectF(self.rect()), 8, 8)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.choose()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self.choose()
        return False

    def _lay_out(self) -> None:
        set_kind(self.reply, "small")
        set_kind(self.like, "small")
        set_kind(self.retry, "link")
        set_kind(self.guess, "link")
        self.guess.clicked.connect(lambda: self.reading.set_guess(not self.reading.guess))
        set_kind(self.delete, "small")
        self._avatar.setCursor(Qt.CursorShape.PointingHandCursor)
        self.reply.clicked.connect(lambda: self.reply_wanted.emit(self._comment))
        self.like.clicked.connect(
            lambda: self.like_wanted.emit(self._comment, not self._comment.liked)
        )
        self.retry.clicked.connect(self._translate)
        self.delete.clicked.connect(lambda: self.delete_wanted.emit(self._comment))
        below = QHBoxLayout()
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(8)
        for part in (self._meta, self.reply, self.like, self.retry, self.guess, self.delete):
            below.addWidget(part)
        below.addStretch(1)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        column.addWidget(self.text)
        column.addWidget(self.shield)
        column.addLayout(below)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(_EDGE, 4, _EDGE, 4)
        self._row.setSpacing(10)
        self._row.addWidget(self._avatar, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addLayout(column, 1)

    def _write(self) -> None:
        closed = self.shield.closed
        shown = ShownText(EMPTY) if closed else self.reading.shown
        self.text.show_comment(self._comment, shown, self._answered)
        glossed = shown.source is ShownSource.GLOSS
        self.guess.setVisible(glossed or (self.reading.guess and shown.trust is Trust.FAILED))
        #: mark on a comment that was put together word by word
        self.guess.setText(self.tr("Machine's guess") if glossed else self.tr("Word by word"))
        state = self.reading.state
        asks = state in (ReadingState.FAILED, ReadingState.OFFERED)
        self.retry.setVisible(asks and not closed)
        self.retry.setText(
            #: verb on a button
            self.tr("Translate") if state is ReadingState.OFFERED else self.tr("Translate again")
        )

    def _translate(self) -> None:
        self.reading.ask()

    def _add_to_menu(self, menu: QMenu) -> None:
        """Offer what is known of the note's text for this comment too."""
        comment = self._comment
        add_post_menu(menu, self._context, self.reading, comment.id, comment.own)

    def _open_author(self) -> None:
        self._context.navigator.go(Profile(self._comment.author.id))

    def _unmark(self) -> None:
        self._marked = False
        self.update()
