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
)
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from rednote_desktop.domain.draft import Draft
from rednote_desktop.domain.errors import RedNoteError
from rednote_desktop.domain.media import TextCard
from rednote_desktop.domain.note import Note
from rednote_desktop.services.compose import PostIn, Problem
from rednote_desktop.services.events import DraftDeleted, SessionSwitched
from rednote_desktop.ui.composer.bilingual import Bilingual
from rednote_desktop.ui.composer.completion import Completion, begin_topic
from rednote_desktop.ui.composer.cover_picker import CoverPicker
from rednote_desktop.ui.composer.details import Details
from rednote_desktop.ui.composer.doubt_row import DoubtRow
from rednote_desktop.ui.composer.drop_veil import DropVeil
from rednote_desktop.ui.composer.foot import Foot
from rednote_desktop.ui.composer.media_strip import MediaStrip
from rednote_desktop.ui.composer.posting import Posting, PostProgress, PostState
from rednote_desktop.ui.composer.problem_text import ProblemText
from rednote_desktop.ui.composer.products import Products
from rednote_desktop.ui.composer.saving import DraftSaver
from rednote_desktop.ui.composer.sources import has_media
from rednote_desktop.ui.errors import explain, explain_reason
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
        self._disposed = False
        self._which = PostIn.BOTH
        self.notice = NoticeLine()
        self.strip = MediaStrip(context, self._tasks)
        self.cover = CoverPicker(context)
        self.texts = Bilingual(context, self._tasks)
        self.products = Products(context, self._tasks)
        self.details = Details(context)
        self.foot = Foot(context)
        self.doubt = DoubtRow(context)
        self.completion = Completion(context, self._tasks, self)
        self.saver = DraftSaver(context, lambda: self.draft, self.foot, self)
        self.veil = DropVeil(context, self)
        self.posting = Posting(context, self._tasks, self)
        self._problem_text = ProblemText(context.formats, self)
        self.scroll_area = QScrollArea()
        self._build()
        self._connect()
        self._show(self._draft, saved=False)
        self._tasks.spawn(self._open_current(), key="open")

    @property
    def draft(self) -> Draft:
        """The draft as it stands in the fields."""
        text, second = self.texts.texts
        return replace(
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
        for part in (
            self.notice,
            self.strip,
            self.cover,
            self.texts,
            self.products,
            self.details,
        ):
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
        for part in (self.strip, self.cover, self.products, self.details):
            part.changed.connect(self._changed)
        self.texts.edited.connect(self._changed)
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
        self.posting.progressed.connect(self._show_progress)
        self.posting.published.connect(self._posted)
        self.notice.acted.connect(self._follow_notice)
        self.notice.acted_otherwise.connect(self.posting.take_back)
        events = self._context.services.events
        self._unsubscribe = [
            events.subscribe(SessionSwitched, lambda _event: self._switch_account()),
            events.subscribe(DraftDeleted, self._draft_deleted),
        ]

    def post(self, which: PostIn) -> None:
        """Post the draft, or say what keeps it from being posted."""
        if self.posting.busy:
            return
        if self.strip.busy:
            self.notice.say(self.tr("A picture is still being read. One moment."), "", "raised")
            return
        self._tasks.spawn(self._post(which), key="post")

    async def _post(self, which: PostIn) -> None:
        if self.texts.translating and which is not PostIn.FIRST:
            await self.texts.settled()
        draft = self.draft
        problems = self._compose.problems(draft, which)
        if problems:
            self._show_problems(problems)
            return
        if which is PostIn.BOTH and self.doubt.asks(self.texts):
            return
        self.saver.drop()
        self.posting.sending()
        try:
            await self._compose.post(draft, which)
        except RedNoteError as error:
            self.posting.not_sent()
            self.saver.touch()
            self._which = which
            self.notice.say(explain(error).text, self.tr("Retry"), "warn")

    def _posted(self, note: Note) -> None:
        self._show(self._compose.new(), saved=False)
        self._context.notifier.show(
            self.tr("Posted"),
            self.tr("Open"),
            lambda: self._context.navigator.open_note(note.id, note),
        )

    def _keep(self) -> None:
        if not self.draft.empty:
            self._context.notifier.show(self.tr("Kept in your drafts"))
        self.new_note()

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

    def _show(self, draft: Draft, *, saved: bool) -> None:
        self._draft = draft
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
        self.details.start_fresh(draft.place, draft.visibility, capabilities)
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
            self.saver.touch()

    def _show_cover(self) -> None:
        text = self.texts.first.text
        words = text.title.strip() or text.body.strip().split("\n", 1)[0]
        self.cover.set_text("" if self.strip.media else words)
        self.cover.setVisible(bool(words) and not self.strip.media and not self.strip.busy)

    def _name_languages(self) -> None:
        capabilities = self._context.services.session.client.capabilities
        self.foot.set_languages(
            self.texts.first.language,
            self.texts.second.language,
            two=capabilities.two_versions,
            products=capabilities.products,
        )

    def _reveal_caret(self, field: QWidget) -> None:
        if field.hasFocus():
            self.scroll_area.ensureWidgetVisible(field, 0, 8)

    def _show_problems(self, problems: tuple[Problem, ...]) -> None:
        sentences = [self._problem_text.sentence(problem) for problem in problems]
        self.notice.say("\n".join(dict.fromkeys(sentences)), "", "warn")
        self.scroll_area.verticalScrollBar().setValue(0)
        first = problems[0]
        target = {"text": self.texts.first.body, "second": self.texts.second.body}.get(first.field)
        if target is not None:
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_progress(self, progress: PostProgress) -> None:
        busy = progress.state is not PostState.WRITING
        self.foot.set_posting(busy)
        for part in (self.strip, self.cover, self.texts, self.products, self.details):
            part.setEnabled(not busy)
        reason = explain_reason(progress.reason) if progress.reason else ""
        edit = self.tr("Go on writing")
        match progress.state:
            case PostState.WRITING:
                self.notice.hide()
            case PostState.SENDING:
                self.notice.say(self.tr("Posting…"), "", "info")
            case PostState.WAITING:
                text = self.tr("%1 It is posted as soon as that works again.")
                self.notice.say(text.replace("%1", reason), self.tr("Try now"), "warn", edit)
            case PostState.FAILED:
                self.notice.say(reason, self.tr("Retry"), "warn", edit)

    def _follow_notice(self) -> None:
        if self.posting.busy:
            self.posting.retry()
        else:
            self.post(self._which)
