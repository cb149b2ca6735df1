"""Says above a list that there is no network, how old what is shown is, and what waits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from rednote_desktop.services.events import LiveChanged, OutboxChanged
from rednote_desktop.storage.outbox import OutboxState
from rednote_desktop.ui.feed.model import FeedModel
from rednote_desktop.ui.tasks import TaskScope
from rednote_desktop.ui.theme.roles import set_kind

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext


class KeptMark(QPushButton):
    """A click asks for the list anew; so does the network once it is there again.

    Call ``look`` when the list may have come from elsewhere, and ``dispose`` at the end.
    """

    changed = Signal()
    """The mark came, went or got another width."""

    def __init__(self, context: UiContext, model: FeedModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._model = model
        set_kind(self, "secondary")
        context.icons.bind(self, "offline")
        #: verb: tip of a button that loads the page once more
        self.setToolTip(self.tr("Try again"))
        self.clicked.connect(model.retry)
        self._waiting = 0
        subscribe = context.services.events.subscribe
        self._forget = (
            subscribe(LiveChanged, self._told),
            subscribe(OutboxChanged, self._outbox_changed),
        )
        self._scope = TaskScope(self, context.notifier.error)
        self._scope.spawn(self._count(), "count")
        self.hide()

    def look(self) -> None:
        """Show whether the notes are kept ones."""
        at = self._model.reader.kept_at
        if at is not None:
            #: %1 is how long ago: “2 h”
            text = self.tr("Offline · as of %1").replace("%1", self._context.formats.ago(at))
            if self._waiting:
                #: of posts and reactions; stands behind “Offline · as of 2 h”
                waiting = self.tr("%n waiting", "", self._waiting)
                text = f"{text} · {waiting}"
            self.setText(text)
            self.adjustSize()
        self.setVisible(at is not None and self._model.rowCount() > 0)
        self.changed.emit()

    def dispose(self) -> None:
        """Stop listening; safe to call twice."""
        for forget in self._forget:
            forget()
        self._scope.close()

    async def _count(self) -> None:
        entries = await self._context.services.outbox.entries()
        failed = sum(entry.state is OutboxState.FAILED for entry in entries)
        self._outbox_changed(OutboxChanged(len(entries) - failed, failed))

    def _outbox_changed(self, event: OutboxChanged) -> None:
        if event.waiting != self._waiting:
            self._waiting = event.waiting
            self.look()

    def _told(self, event: LiveChanged) -> None:
        if event.connected and self._model.reader.kept_at is not None:
            self._model.come_back()
