"""A note opened over the feed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeyEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from rednote_desktop.domain.errors import NotFound, RedNoteError
from rednote_desktop.domain.note import Note
from rednote_desktop.services.covers import Cover
from rednote_desktop.services.events import (
    AccountChanged,
    CommentChanged,
    CommentHidden,
    CommentPublished,
    CorrectionMade,
    CoverChanged,
    NoteChanged,
    NoteHidden,
    ReadingChanged,
)
from rednote_desktop.ui.feed.cover_painter import veil_words
from rednote_desktop.ui.navigation import OwnNotes
from rednote_desktop.ui.note.collect_menu import CollectMenu
from rednote_desktop.ui.note.sheet import NoteSheet, card_picture
from rednote_desktop.ui.note.veil import blurred
from rednote_desktop.ui.note.whole_window import WholeWindow
from rednote_desktop.ui.subject import Subject
from rednote_desktop.ui.tasks import TaskScope

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext

_LOOK_MS = 40


class NoteView(QWidget):
    """Media first, text, comments and the comment box beside them; stacked when narrow.

    ``open`` shows a note, ``close_note`` ends it, ``dispose`` ends the view; all of them may be
    called again.
    """

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._scope = TaskScope(self, context.notifier.error)
        self._note: Note | None = None
        self._note_id = ""
        self._comment_id = ""
        self._whole: WholeWindow | None = None
        self._ground: QPixmap | None = None
        self.sheet = NoteSheet(context, self._scope, self)
        self.collect_menu = CollectMenu(context, self._scope, self.sheet.actions.collect)
        self._look_timer = QTimer(self)
        self._look_timer.setSingleShot(True)
        self._look_timer.setInterval(_LOOK_MS)
        self._look_timer.timeout.connect(self._look)
        self._forget: list[Callable[[], None]] = []
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Opened note"))
        self._connect()

    @property
    def note(self) -> Note | None:
        """The note shown, once it is there."""
        return self._note

    def open(self, note_id: str, note: Note | None = None, comment_id: str = "") -> None:
        """Show a note; ``note`` saves the wait for it, ``comment_id`` is scrolled to."""
        self.close_note()
        self._note_id = note_id
        self._comment_id = comment_id
        self.sheet.box.open(note_id)
        self.sheet.scroll.verticalScrollBar().setValue(0)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        if note is not None:
            self._start(note)
        else:
            self.sheet.show_loading()
        self._scope.spawn(self._fetch(note_id), "note")

    def close_note(self) -> None:
        """Stop the video, cancel what is being translated, keep what was being written."""
        self._leave_whole_window()
        self.sheet.box.keep()
        self._scope.cancel("note")
        self._look_timer.stop()
        for part in self.sheet.readings:
            part.leave()
        self.sheet.comments.clear()
        self.sheet.carousel.dispose()
        self._note = None
        self._note_id = ""

    def dispose(self) -> None:
        """End everything; callable twice."""
        self.close_note()
        for forget in self._forget:
            forget()
        self._forget.clear()
        self._scope.close()

    def show_whole_window(self) -> None:
        """Show the media over the whole window."""
        if self._whole is None and self.sheet.carousel.count:
            self._whole = WholeWindow(self._context, self.window(), self.sheet.carousel)
            self._whole.left.connect(self._leave_whole_window)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._context.navigator.close_note()
            return
        if event.key() in _PASSED_ON and self.sheet.carousel.count:
            # Called, not sent: what the carousel leaves would come back here for ever.
            self.sheet.carousel.keyPressEvent(event)
            if event.isAccepted():
                return
        super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._ground is None:
            self._ground = card_picture(
                self.size(), self.devicePixelRatioF(), self.sheet.card_area(), self._context.theme
            )
        part = QRectF(event.rect())
        ratio = self._ground.devicePixelRatio()
        source = QRectF(part.topLeft() * ratio, part.size() * ratio)
        QPainter(self).drawPixmap(part, self._ground, source)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._ground = None
        self.sheet.arrange()
        self._look_timer.start()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.sheet.carousel.set_playing_allowed(False)

    def _connect(self) -> None:
        sheet = self.sheet
        sheet.header.close_asked.connect(self._context.navigator.close_note)
        sheet.header.delete_asked.connect(self._delete)
        sheet.header.share_asked.connect(self._share)
        sheet.actions.like_wanted.connect(self._like)
        sheet.actions.collect_wanted.connect(self._collect)
        sheet.actions.share_wanted.connect(self._share)
        sheet.actions.boost_wanted.connect(self._boost)
        sheet.actions.comments_wanted.connect(self._go_to_comments)
        sheet.box.left.connect(lambda: self.setFocus(Qt.FocusReason.OtherFocusReason))
        sheet.comments.reply_wanted.connect(sheet.box.answer)
        sheet.comments.resized.connect(self._look_timer.start)
        sheet.comments.reveal.connect(self._reveal)
        sheet.carousel.expand_asked.connect(self.show_whole_window)
        sheet.carousel.overlay.reveal.connect(self._uncover)
        sheet.scroll.verticalScrollBar().valueChanged.connect(self._scrolled)
        sheet.scroll.verticalScrollBar().rangeChanged.connect(lambda *_: self._look_timer.start())
        self._context.theme.changed.connect(self._repaint)
        self._context.subject.originals_changed.connect(self._set_originals)
        self._context.subject.changed.connect(sheet.comments.mark_subject)
        subscribe = self._context.services.events.subscribe
        self._forget += [
            subscribe(NoteChanged, self._note_changed),
            subscribe(CoverChanged, self._cover_changed),
            subscribe(NoteHidden, self._note_hidden),
            subscribe(AccountChanged, self._account_changed),
            subscribe(CommentChanged, lambda event: sheet.comments.change(event.comment)),
            subscribe(CommentPublished, lambda event: sheet.comments.add(event.comment)),
            subscribe(CommentHidden, lambda event: sheet.comments.remove(event.comment_id)),
            subscribe(ReadingChanged, lambda event: self._refresh()),
            subscribe(CorrectionMade, lambda event: self._refresh()),
        ]

    def _repaint(self) -> None:
        self._ground = None
        self.update()

    async def _fetch(self, note_id: str) -> None:
        known = self._note
        try:
            note = await self._context.services.notes.note(note_id)
        except RedNoteError as error:
            if self._note is None and isinstance(error, NotFound) and await self._is_kept(note_id):
                self._context.navigator.go(OwnNotes())
                return
            if self._note is None:
                self.sheet.show_error(error, lambda: self.open(note_id, None, self._comment_id))
                return
            raise
        if self._note is None:
            self._start(note)
        elif note != known and self._note == known:
            # What the reader did in the meantime is newer than this answer.
            self._take(note)

    async def _is_kept(self, note_id: str) -> bool:
        """Tell whether it is the reader's own, so that its words are here all the same."""
        return await self._context.services.own.find(note_id) is not None

    def _start(self, note: Note) -> None:
        self._take(note)
        self.sheet.show_content()
        self.sheet.arrange()
        if note.media and self.hasFocus():
            self.sheet.carousel.setFocus(Qt.FocusReason.OtherFocusReason)
        self.sheet.comments.open(note, self._comment_id)
        self._context.subject.show(Subject(note.id, note.versions, note.author, public=note.public))
        self._look_timer.start()

    def _take(self, note: Note) -> None:
        self._note = note
        cover = self._context.services.covers.over(note)
        closed = cover.closed
        sheet = self.sheet
        sheet.header.show_note(note)
        sheet.above.show_note(note)
        sheet.veil.show_note(note, cover, note.public)
        sheet.text.show_note(note)
        sheet.text.setVisible(not closed)
        sheet.attached.show_note(note, cover)
        sheet.products.show_products(() if closed else note.products)
        sheet.actions.show_note(note)
        sheet.comments.show_count(note)
        sheet.box.show_note(note)
        covered = cover is not Cover.NONE
        sheet.carousel.show_media(blurred(note.media) if covered else note.media)
        words = veil_words(cover) if covered and note.media else ""
        #: %1 is why pictures are covered: “Sensitive content”
        show = self.tr("%1 · Show").replace("%1", words)
        sheet.carousel.overlay.set_covered(show if words else "")

    def _note_changed(self, event: NoteChanged) -> None:
        if self._note is None and event.note.id == self._note_id:
            self._start(event.note)
        elif self._note is not None and event.note.id == self._note.id:
            self._take(event.note)

    def _cover_changed(self, event: CoverChanged) -> None:
        if self._note is not None and event.note_id == self._note.id:
            self._take(self._note)
        else:
            self.sheet.comments.cover(event.note_id)

    def _uncover(self) -> None:
        if self._note is not None:
            self._context.services.covers.open(self._note)

    def _note_hidden(self, event: NoteHidden) -> None:
        if event.note_id == self._note_id:
            self._context.navigator.close_note()

    def _account_changed(self, event: AccountChanged) -> None:
        if self._note is not None and event.account.id == self._note.author.id:
            self.sheet.header.show_author(event.account)

    def _set_originals(self, originals: bool) -> None:
        for part in (*self.sheet.readings, self.sheet.comments):
            part.set_originals(originals)

    def _refresh(self) -> None:
        for part in (*self.sheet.readings, self.sheet.comments):
            part.refresh()
        if self._note is not None:
            self._take(self._note)

    def _scrolled(self) -> None:
        if not self._look_timer.isActive():
            self._look_timer.start()

    def _look(self) -> None:
        """Tell the parts which of them are on screen."""
        if self._note is None:
            return
        viewport = self.sheet.scroll.viewport()
        comments = self.sheet.comments
        corner = comments.mapTo(viewport, QPoint(0, 0))
        comments.look(QRect(-corner, viewport.size()))
        if not self.sheet.wide and self._whole is None:
            carousel = self.sheet.carousel
            top = carousel.mapTo(viewport, QPoint(0, 0)).y()
            self.sheet.carousel.set_playing_allowed(top + carousel.height() // 2 > 0)

    def _reveal(self, widget: QWidget) -> None:
        QTimer.singleShot(
            _LOOK_MS, widget, lambda: self.sheet.scroll.ensureWidgetVisible(widget, 0, 80)
        )

    def _go_to_comments(self) -> None:
        bar = self.sheet.scroll.verticalScrollBar()
        place = self.sheet.comments.mapTo(self.sheet.scroll.viewport(), QPoint(0, 0))
        bar.setValue(bar.value() + place.y() - 8)

    def _like(self, liked: bool) -> None:
        if self._note is not None:
            self._scope.spawn(self._context.services.notes.like(self._note, liked))

    def _collect(self) -> None:
        if self._note is not None:
            self.collect_menu.open(self._note)

    def _share(self) -> None:
        if self._note is not None:
            link = self._context.services.notes.share_link(self._note)
            QApplication.clipboard().setText(link)
            self._context.notifier.show(self.tr("Link copied"))

    def _boost(self, shared: bool) -> None:
        if self._note is not None:
            self._scope.spawn(self._context.services.federation.share(self._note, shared))

    def _delete(self) -> None:
        if self._note is not None:
            self._scope.spawn(self._context.services.notes.delete_note(self._note))

    def _leave_whole_window(self) -> None:
        if self._whole is None:
            return
        whole, self._whole = self._whole, None
        carousel = whole.give_back()
        self.sheet.arrange(again=True)
        carousel.show()
        carousel.setFocus(Qt.FocusReason.OtherFocusReason)


_PASSED_ON = frozenset(
    {Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Space, Qt.Key.Key_F, Qt.Key.Key_M}
)
