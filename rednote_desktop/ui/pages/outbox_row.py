"""Something that is on its way or was given up, with what can be done about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout

from rednote_desktop.domain.errors import Rejected
from rednote_desktop.storage.outbox import OutboxEntry, OutboxKind, OutboxState
from rednote_desktop.ui.errors import explain_unsent
from rednote_desktop.ui.tasks import TaskScope
from rednote_desktop.ui.theme.roles import set_kind
from rednote_desktop.ui.unsent import beginning_of, kinds_of, summary
from rednote_desktop.ui.widgets.click_row import ClickRow
from rednote_desktop.ui.widgets.label import plain_label

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext

_PREVIEW = 120


class OutboxRow(ClickRow):
    """One post, or all reactions of an account that wait or were refused for the same reason."""

    def __init__(
        self, context: UiContext, scope: TaskScope, entries: tuple[OutboxEntry, ...]
    ) -> None:
        self._context = context
        self._scope = scope
        self._entries = entries
        first = entries[0]
        translate = QCoreApplication.translate
        failed = first.state is OutboxState.FAILED
        if failed:
            state = translate("DraftsPage", "Not sent")
        elif first.state is OutboxState.SENDING and not first.reason:
            state = translate("OutboxRow", "Sending…")
        else:
            state = translate("DraftsPage", "Waiting to be sent")
        what = summary(kinds_of(entries))
        super().__init__(f"{state}: {what}")
        self.setCursor(Qt.CursorShape.ArrowCursor)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(plain_label(f"{state} · {what}", "body-strong"))
        beginning = short_line(beginning_of(first))
        if beginning:
            words.addWidget(plain_label(beginning, "body"))
        if first.reason:
            role = "error" if failed else "meta"
            words.addWidget(plain_label(self._why(first), role, wrap=True))
        self.row.addLayout(words, 1)
        #: verb on a button: try to send what was refused once more
        retry = translate("OutboxRow", "Retry") if failed else translate("DraftsPage", "Send now")
        self.retry = QPushButton(retry)
        set_kind(self.retry, "secondary")
        self.retry.clicked.connect(lambda _: scope.spawn(self._retry(), f"retry {first.id}"))
        self.cancel = QPushButton(translate("DraftsPage", "Don't send"))
        set_kind(self.cancel, "quiet")
        self.cancel.clicked.connect(lambda _: scope.spawn(self._cancel(), f"cancel {first.id}"))
        self.row.addWidget(self.retry)
        self.row.addWidget(self.cancel)

    def _why(self, entry: OutboxEntry) -> str:
        if entry.kind is OutboxKind.REACTION and entry.reason == Rejected.__name__:
            #: a like, a follow or the like was refused
            return self.tr("The network refused it.")
        return explain_unsent(entry.reason)

    async def _retry(self) -> None:
        for entry in self._entries:
            await self._context.services.outbox.retry(entry.id)

    async def _cancel(self) -> None:
        for entry in self._entries:
            await self._context.services.outbox.cancel(entry.id)


def short_line(text: str) -> str:
    """Return the beginning of a text on one line."""
    line = " ".join(text.split())
    return line if len(line) <= _PREVIEW else line[: _PREVIEW - 1] + "…"
