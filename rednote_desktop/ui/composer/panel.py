"""The composer: pictures, a note in two languages, what belongs to it, and posting."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QKeySequence,
    QShortcut,
    QTextCursor,
)
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from rednote_desktop.domain.draft import Draft
from rednote_desktop.domain.media import TextCard
from rednote_desktop.domain.note import Note
from rednote_desktop.services.compose import PostIn
from rednote_desktop.services.events import DraftDeleted, SessionSwitched
from rednote_desktop.ui.composer.about_note import AboutNote
from rednote_desktop.ui.composer.bilingual import Bilingual
from rednote_desktop.ui.composer.completion import Completion, begin_topic
from rednote_desktop.ui.composer.cover_picker import CoverPicker
from rednote_desktop.ui.composer.details import Details
from rednote_desktop.ui.composer.doubt_row import DoubtRow
from rednote_desktop.ui.composer.drop_veil import DropVeil
from rednote_desktop.ui.composer.extras import Extras
from rednote_desktop.ui.composer.foot import Foot
from rednote_desktop.ui.composer.media_strip import MediaStrip
from rednote_desktop.ui.composer.post_flow import PostFlow
from rednote_desktop.ui.composer.products import Products
from rednote_desktop.ui.composer.saving import DraftSaver
from rednote_desktop.ui.composer.sources import has_media
from rednote_desktop.ui.tasks import TaskScope
from rednote_desktop.ui.widgets.notice import NoticeLine

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext


class ComposerPanel(QWidget):
    """Writes one draft at a time; it is on disk half a second after the last change.

    ``dispose`` saves what is not saved and ends all work.
    """

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._tasks = TaskScope(self, context.notifier.error)
        self._compose = context.services.compose
        self._draft: Draft = self._compose.new()
        self._as_given: Draft | None = None
        self._disposed = False
        self.notice = NoticeLine()
        self.about = AboutNote(context, self._tasks)
        self.strip = MediaStrip(context, self._tasks)
        self.cover = CoverPicker(context)
        self.texts = Bilingual(context, self._tasks)
        self.products = Products(context)
        self.details = Details(context)
        self.extras = Extras(context, self._tasks)
        self.foot = Foot(context)
        self.doubt = DoubtRow(context)
        self.completion = Completion(context, self._tasks, self)
        self.saver = DraftSaver(context, lambda: self.draft, self.foot, self)
        self.veil = DropVeil(context, self)
        self.flow = PostFlow(context, self._tasks, self)
        self.posting = self.flow.posting
        self.scroll_area = QScrollArea()
        self._build()
        self._connect()
        self._show(self._draft, saved=False)
        self._tasks.spawn(self._open_current(), key="open")

    @property
    def draft(self) -> Draft:
        """The draft as it stands in the fields."""
        text, second = self.texts.texts
        draft = replace(
            self._draft,
            text=text,
            second=second,
            second_by_hand=self.texts.by_hand,
            second_pieces=self.texts.own.pieces,
            media=self.strip.media or self.cover.media,
            products=self.products.products,
            place=self.details.place,
            visibility=self.details.visibility,
        )
        return self.extras.applied(draft)

    @property
    def _parts(self) -> tuple[QWidget, ...]:
        return (self.strip, self.cover, self.texts, self.products, self.details, self.extras)

    def open_draft(self, draft_id: str) -> None:
        """Go on with a draft; what stands here now is saved first."""
        if draft_id != self._draft.id:
            self.saver.save_now()
            self._tasks.spawn(self._open(draft_id), key="open")

    def new_note(self) -> None:
        """Begin a new note; what stands here now is kept as a draft."""
        self.saver.save_now()
        self._tasks.cancel("open")
        self._show(self._compose.new(), saved=False)
        self.texts.first.body.setFocus(Qt.FocusReason.OtherFocusReason)

    def write(self, draft: Draft, about: Note | None = None) -> None:
        """Begin with a draft about a note; what stands here now is kept.

        It is saved with the first change of the person's own.
        """
        self.saver.save_now()
        self._tasks.cancel("open")
        self._show(draft, saved=False, about=about)
        self._as_given = draft
        body = self.texts.first.body
        body.moveCursor(QTextCursor.MoveOperation.End)
        body.setFocus(Qt.FocusReason.OtherFocusReason)

    async def flush(self) -> None:
        """Return when everything typed so far is on disk; raises ``StorageError``."""
        await self.saver.flush()

    def dispose(self) -> None:
        """Save what is not saved, end all work, stop listening; safe to call twice."""
        if self._disposed:
            return
        self.saver.save_now()
        self._disposed = True
        self.saver.dispose()
        self.completion.close()
        self.posting.dispose()
        self.extras.dispose()
        for unsubscribe in self._unsubscribe:
            unsubscribe()
        self._tasks.close()

    @override
    def sizeHint(self) -> QSize:
        return QSize(392, 460)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(300, 240)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if has_media(event.mimeData()) or event.mimeData().hasUrls():
            event.acceptProposedAction()
            self.veil.cover()

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.veil.hide()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        self.veil.hide()
        self.strip.add_from(event.mimeData())
        event.acceptProposedAction()

    def _build(self) -> None:
        self.setAcceptDrops(True)
        self.setAccessibleName(self.tr("New note"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        body = QWidget()
        inner = QVBoxLayout(body)
        inner.setContentsMargins(18, 8, 18, 12)
        inner.setSpacing(8)
        for part in (self.notice, self.about, *self._parts):
            inner.addWidget(part)
        inner.addStretch(1)
        self._body = body
        self.scroll_area.setWidgetResizable(True)
        self.scroll_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll_area.setWidget(body)
        column.addWidget(self.scroll_area, 1)
        column.addWidget(self.doubt)
        column.addWidget(self.foot)

    def _connect(self) -> None:
        for part in (self.strip, self.cover, self.products, self.details, self.extras):
            part.changed.connect(self._changed)
        self.texts.edited.connect(self._changed)
        self.about.dropped.connect(self._stand_alone)
        for box in (self.texts.first, self.texts.second):
            for field in (box.title, box.body):
                field.media_pasted.connect(self.strip.add_from)
                self.completion.attach(field)
                field.cursorPositionChanged.connect(lambda at=field: self._reveal_caret(at))
        self.foot.topic_asked.connect(lambda: begin_topic(self.texts.first.body))
        self.foot.product_asked.connect(self.products.toggle_picker)
        self.foot.post_asked.connect(self.post)
        self.foot.keep_asked.connect(self._keep)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda: self.post(self.foot.usual))
        self.doubt.post_wanted.connect(self.post)
        events = self._context.services.events
        self._unsubscribe = [
            events.subscribe(SessionSwitched, lambda _event: self._switch_account()),
            events.subscribe(DraftDeleted, self._draft_deleted),
        ]

    def post(self, which: PostIn) -> None:
        """Post the draft, or say what keeps it from being posted."""
        self.flow.post(which)

    def set_posting(self, posting: bool) -> None:
        """Let nothing be changed while the draft is on its way."""
        self.foot.set_posting(posting)
        for part in self._parts:
            part.setEnabled(not posting)

    def begin_anew(self) -> None:
        """Show an empty draft; what stands here is somewhere else, or gone."""
        self._show(self._compose.new(), saved=False)

    def _keep(self) -> None:
        if not self.draft.empty and not self._untouched:
            self._context.notifier.show(self.tr("Kept in your drafts"))
        self.new_note()

    def _stand_alone(self) -> None:
        """Let the draft be about no other note; one that changes a note is kept as it is."""
        if self._draft.edit_of:
            self._keep()
            return
        self._draft = replace(self._draft, reply_to="", quote_of="")
        self.about.show_draft(self._draft)
        draft = self.draft
        self.extras.start_fresh(draft, self._context.services.session.client.capabilities)
        self._changed()

    async def _open_current(self) -> None:
        await self.saver.flush()
        draft = await self._compose.current()
        if self.draft.empty and not draft.empty:
            self._show(draft, saved=True)

    async def _open(self, draft_id: str) -> None:
        await self.saver.flush()
        for draft in await self._compose.drafts():
            if draft.id == draft_id:
                self._show(draft, saved=True)
                return

    def _switch_account(self) -> None:
        self.saver.save_now()
        self._show(self._compose.new(), saved=False)
        self._tasks.spawn(self._open_current(), key="open")

    def _draft_deleted(self, event: DraftDeleted) -> None:
        if event.draft_id == self._draft.id and not self.draft.empty:
            self.saver.drop()
            self._show(self._compose.new(), saved=False)

    def _show(self, draft: Draft, *, saved: bool, about: Note | None = None) -> None:
        self._draft = draft
        self._as_given = None
        self.about.show_draft(draft, about)
        self.saver.drop()
        self.completion.close()
        self.notice.hide()
        self.doubt.hide()
        capabilities = self._context.services.session.client.capabilities
        cards = [media.card for media in draft.media if media.card is not None]
        card: TextCard | None = cards[0] if cards else None
        self.strip.set_media([media for media in draft.media if media.card is None])
        self.cover.start_fresh(draft.id, card)
        self.texts.start_fresh(draft)
        self.products.set_products(draft.products)
        self.details.start_fresh(draft, capabilities)
        self.extras.start_fresh(draft, capabilities)
        self._name_languages()
        self._show_cover()
        self.foot.show_saved(draft.updated_at if saved else None)
        self.scroll_area.verticalScrollBar().setValue(0)
        self.posting.watch(draft.id)

    def _changed(self) -> None:
        self.doubt.hide()
        self._show_cover()
        self._name_languages()
        if not self.posting.busy:
            self.notice.hide()
            if not self._untouched:
                self.saver.touch()

    @property
    def _untouched(self) -> bool:
        """Whether the draft is still as it was given; the translator's text does not count."""
        given = self._as_given
        if given is None:
            return False
        draft = self.draft
        machine = not draft.second_by_hand
        return given == (
            replace(draft, second=given.second, second_pieces=given.second_pieces)
            if machine
            else draft
        )

    def _show_cover(self) -> None:
        text = self.texts.first.text
        words = text.title.strip() or text.body.strip().split("\n", 1)[0]
        self.cover.set_text("" if self.strip.media else words)
        # A federated network has no large-text covers: there the words stand for themselves.
        far = self._context.services.session.client.capabilities.remote
        self.cover.setVisible(bool(words) and not (self.strip.media or self.strip.busy or far))

    def _name_languages(self) -> None:
        capabilities = self._context.services.session.client.capabilities
        draft = self.draft
        self.foot.set_languages(draft, capabilities)
        size, limit = self._compose.length(draft, self.foot.usual)
        if limit:
            self.texts.first.show_total(size, limit)

    def _reveal_caret(self, field: QWidget) -> None:
        if field.hasFocus():
            self.scroll_area.ensureWidgetVisible(field, 0, 8)
