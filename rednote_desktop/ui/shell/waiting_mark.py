"""Says quietly that something could not be sent yet; nothing is there where all went out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton

from rednote_desktop.services.events import OutboxChanged
from rednote_desktop.storage.outbox import OutboxEntry, OutboxState
from rednote_desktop.ui import navigation
from rednote_desktop.ui.tasks import TaskScope
from rednote_desktop.ui.theme.roles import set_kind
from rednote_desktop.ui.unsent import kinds_of, stuck, summary

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext


class WaitingMark(QPushButton):
    """A click leads to what waits. ``dispose`` at the end."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self._compact = False
        self._entries: tuple[OutboxEntry, ...] = ()
        self._scope = TaskScope(self, context.notifier.error)
        set_kind(self, "quiet")
        context.icons.bind(self, "offline")
        self.clicked.connect(lambda _checked: context.navigator.go(navigation.Drafts()))
        self._forget = context.services.events.subscribe(OutboxChanged, lambda _: self._look())
        self.hide()
        self._look()

    def set_compact(self, compact: bool) -> None:
        """Show the icon alone, or words beside it."""
        self._compact = compact
        self._say()

    def dispose(self) -> None:
        """Stop listening; safe to call twice."""
        self._forget()
        self._scope.close()

    def _look(self) -> None:
        self._scope.spawn(self._read(), "look")

    async def _read(self) -> None:
        self._entries = stuck(await self._context.services.outbox.entries())
        self._say()

    def _say(self) -> None:
        failed = [entry for entry in self._entries if entry.state is OutboxState.FAILED]
        waiting = len(self._entries) - len(failed)
        #: of posts and reactions, shown in the top bar
        text = self.tr("%n not sent", "", len(failed)) if failed else ""
        #: of posts and reactions, shown in the top bar
        text = text or self.tr("%n waiting", "", waiting)
        what = summary(kinds_of(failed or self._entries))
        if failed:
            #: %1 is a list: 3 likes · 1 note
            tip = self.tr("Not sent: %1. Look at the reason and try again.")
        else:
            #: %1 is a list: 3 likes · 1 note
            tip = self.tr("Waiting to be sent: %1. It goes out by itself when there is a network.")
        self.setText("" if self._compact else text)
        self.setToolTip(tip.replace("%1", what))
        self.setAccessibleName(self.toolTip())
        self._context.icons.bind(self, "warning" if failed else "offline")
        self.setVisible(bool(self._entries))
