"""Unposted notes, and posts that are still on their way."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton, QToolButton, QVBoxLayout

from rednote_desktop.domain.draft import Draft
from rednote_desktop.domain.errors import RedNoteError
from rednote_desktop.services.events import DraftDeleted, DraftSaved, OutboxChanged
from rednote_desktop.storage.outbox import OutboxEntry, OutboxState
from rednote_desktop.ui.dialogs import confirm
from rednote_desktop.ui.errors import explain_reason
from rednote_desktop.ui.pages.frame import PageFrame, ScrollColumn
from rednote_desktop.ui.theme.roles import set_kind
from rednote_desktop.ui.widgets.click_row import ClickRow
from rednote_desktop.ui.widgets.label import plain_label

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext

_PREVIEW = 120


class DraftRow(ClickRow):
    """One draft; a click opens it in the composer."""

    def __init__(self, context: UiContext, page: DraftsPage, draft: Draft) -> None:
        title = draft.text.title or draft.second.title or draft_preview(draft)
        super().__init__(title)
        words = QVBoxLayout()
        words.setSpacing(2)
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


class DraftsPage(PageFrame):
    """Drafts, newest first, below what waits to be sent."""

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
        for event in (DraftSaved, DraftDeleted, OutboxChanged):
            self.listen(event, lambda _event: self.load())
        self.state.show_loading()
        self.load()

    def load(self) -> None:
        """Look drafts and outbox up."""
        self.scope.spawn(self._load(), "drafts")

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
        if not drafts and not entries:
            self.state.show_empty(
                "drafts",
                self.tr("No drafts"),
                self.tr("What you write is kept here until you post it."),
                self.tr("New note"),
                self.context.navigator.compose,
            )
            return
        self._show(drafts, entries)

    def _show(self, drafts: Sequence[Draft], entries: Sequence[OutboxEntry]) -> None:
        column = self.list.restart()
        for entry in entries:
            column.addWidget(self._outbox_row(entry))
        for draft in drafts:
            column.addWidget(DraftRow(self.context, self, draft))
        self.state.show_content()

    def _outbox_row(self, entry: OutboxEntry) -> ClickRow:
        failed = entry.state is OutboxState.FAILED
        state = self.tr("Not sent") if failed else self.tr("Waiting to be sent")
        row = ClickRow(state)
        words = QVBoxLayout()
        words.addWidget(plain_label(state, "body-strong"))
        if entry.reason:
            words.addWidget(plain_label(explain_reason(entry.reason), "error", wrap=True))
        row.row.addLayout(words, 1)
        outbox = self.context.services.outbox
        retry = QPushButton(self.tr("Send now"))
        set_kind(retry, "secondary")
        retry.clicked.connect(lambda: self.scope.spawn(outbox.retry(entry.id), "retry"))
        cancel = QPushButton(self.tr("Don't send"))
        set_kind(cancel, "quiet")
        cancel.clicked.connect(lambda: self.scope.spawn(outbox.cancel(entry.id), "cancel"))
        row.row.addWidget(retry)
        row.row.addWidget(cancel)
        return row

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
    text = " ".join((draft.text.body or draft.second.body).split())
    return text if len(text) <= _PREVIEW else text[: _PREVIEW - 1] + "…"
