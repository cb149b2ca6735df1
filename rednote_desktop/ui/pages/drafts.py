"""Unposted notes, posts that are still on their way, and what the network holds for later."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QPushButton, QToolButton, QVBoxLayout

from rednote_desktop.api.network import ScheduledNote
from rednote_desktop.domain.draft import Draft
from rednote_desktop.domain.errors import RedNoteError
from rednote_desktop.services.events import DraftDeleted, DraftSaved, DraftSent, OutboxChanged
from rednote_desktop.storage.outbox import OutboxEntry
from rednote_desktop.ui.dialogs import confirm
from rednote_desktop.ui.pages.frame import PageFrame, ScrollColumn
from rednote_desktop.ui.pages.outbox_row import OutboxRow, short_line
from rednote_desktop.ui.theme.roles import set_kind
from rednote_desktop.ui.unsent import grouped
from rednote_desktop.ui.widgets.click_row import ClickRow
from rednote_desktop.ui.widgets.label import plain_label

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext


class DraftRow(ClickRow):
    """One draft; a click opens it in the composer."""

    def __init__(self, context: UiContext, page: DraftsPage, draft: Draft) -> None:
        title = draft.text.title or draft.second.title or draft_preview(draft)
        super().__init__(title)
        words = QVBoxLayout()
        words.setSpacing(2)
        #: adjective: a draft without title and text
        words.addWidget(plain_label(title or self.tr("Untitled"), "body-strong"))
        preview = draft_preview(draft)
        if preview and preview != title:
            words.addWidget(plain_label(preview, "body"))
        pictures = self.tr("%n picture(s)", "", len(draft.media))
        saved = context.formats.ago(draft.updated_at)
        words.addWidget(plain_label(f"{saved} · {pictures}", "meta"))
        delete = QToolButton()
        context.icons.bind(delete, "trash")
        delete.setToolTip(self.tr("Delete draft"))
        delete.setAccessibleName(self.tr("Delete draft"))
        delete.clicked.connect(lambda: page.delete(draft))
        self.row.addLayout(words, 1)
        self.row.addWidget(delete)
        self.activated.connect(lambda: context.navigator.compose(draft.id))


class HeldRow(ClickRow):
    """A note that the network holds, with the time when it makes it public."""

    def __init__(self, context: UiContext, page: DraftsPage, held: ScheduledNote) -> None:
        #: %1 is a date, %2 a time of day
        title = QCoreApplication.translate("HeldRow", "Scheduled for %1, %2")
        title = title.replace("%1", context.formats.date(held.publish_at))
        title = title.replace("%2", context.formats.time(held.publish_at))
        super().__init__(title)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(plain_label(title, "body-strong"))
        words.addWidget(plain_label(short_line(held.warning or held.text), "body"))
        self.row.addLayout(words, 1)
        #: verb on a button: do not publish the note that waits
        self.cancel = QPushButton(self.tr("Don't post"))
        set_kind(self.cancel, "quiet")
        self.cancel.setToolTip(self.tr("Take it back from the network and keep it as a draft"))
        self.cancel.clicked.connect(lambda: page.take_back(held))
        self.row.addWidget(self.cancel)


class DraftsPage(PageFrame):
    """Drafts, newest first, below what the network holds and what waits to be sent."""

    def __init__(self, context: UiContext) -> None:
        super().__init__(context, "")
        self.title.setText(self.tr("Drafts"))
        self.setAccessibleName(self.tr("Drafts"))
        self.new = QPushButton(self.tr("New note"))
        set_kind(self.new, "secondary")
        context.icons.bind(self.new, "plus")
        self.new.clicked.connect(lambda _checked: context.navigator.compose())
        self.tools.addWidget(self.new)
        self.list = ScrollColumn()
        self.state.set_content(self.list)
        self._held: tuple[ScheduledNote, ...] = ()
        for event in (DraftSaved, DraftDeleted, OutboxChanged):
            self.listen(event, lambda _event: self.load())
        self.listen(DraftSent, self._note_sent)
        self.state.show_loading()
        self.load()
        self._look()

    def load(self) -> None:
        """Look drafts and outbox up."""
        self.scope.spawn(self._load(), "drafts")

    def take_back(self, held: ScheduledNote) -> None:
        """Let the network hold a note no longer; its words become a draft."""
        self.scope.spawn(self._take_back(held), "take-back")

    def delete(self, draft: Draft) -> None:
        """Delete a draft after asking."""
        self.scope.spawn(self._delete(draft), "delete")

    async def _load(self) -> None:
        services = self.context.services
        try:
            drafts = await services.compose.drafts()
            entries = await services.outbox.entries()
        except RedNoteError as error:
            self.state.show_error(error, self.load)
            return
        if not drafts and not entries and not self._held:
            self.state.show_empty(
                "drafts",
                self.tr("No drafts"),
                self.tr("What you write is kept here until you post it."),
                self.tr("New note"),
                self.context.navigator.compose,
            )
            return
        self._show(drafts, entries)

    def _note_sent(self, event: DraftSent) -> None:
        if event.publish_at is not None:
            self._look()

    def _look(self) -> None:
        self.scope.spawn(self._look_up(), "held")

    async def _look_up(self) -> None:
        before = self._held
        self._held = await self.context.services.compose.derived.scheduled()
        if self._held != before:
            self.load()

    async def _take_back(self, held: ScheduledNote) -> None:
        await self.context.services.compose.derived.cancel_scheduled(held)
        self._held = tuple(other for other in self._held if other != held)
        self.load()
        self._look()

    def _show(self, drafts: Sequence[Draft], entries: Sequence[OutboxEntry]) -> None:
        column = self.list.restart()
        for group in grouped(entries):
            column.addWidget(OutboxRow(self.context, self.scope, group))
        for held in self._held:
            column.addWidget(HeldRow(self.context, self, held))
        for draft in drafts:
            column.addWidget(DraftRow(self.context, self, draft))
        self.state.show_content()

    async def _delete(self, draft: Draft) -> None:
        if await confirm(
            self,
            self.tr("Delete draft"),
            self.tr("Delete this draft? It cannot be brought back."),
            self.tr("Delete"),
        ):
            await self.context.services.compose.delete(draft.id)


def draft_preview(draft: Draft) -> str:
    """Return the beginning of a draft's text on one line."""
    return short_line(draft.text.body or draft.second.body)
