"""Keeps the counts in the rail right: drafts, notifications, messages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rednote_desktop.services.events import (
    DraftDeleted,
    DraftSaved,
    NotificationsChanged,
    UnreadMessages,
)
from rednote_desktop.ui import navigation
from rednote_desktop.ui.shell.rail import Rail
from rednote_desktop.ui.tasks import TaskScope

if TYPE_CHECKING:
    from collections.abc import Callable

    from rednote_desktop.ui.context import UiContext


class RailCounts:
    """Looks the counts up when asked and follows what changes them; ``dispose`` ends that."""

    def __init__(self, context: UiContext, rail: Rail, scope: TaskScope) -> None:
        self._context = context
        self._rail = rail
        self._scope = scope
        subscribe = context.services.events.subscribe
        self._forget: list[Callable[[], None]] = [
            subscribe(DraftSaved, lambda _: self._count_drafts()),
            subscribe(DraftDeleted, lambda _: self._count_drafts()),
            subscribe(NotificationsChanged, self._tell_notifications),
            subscribe(UnreadMessages, self._tell_messages),
        ]

    def look_up(self) -> None:
        """Count everything anew, unless the news of the network are about to do so."""
        self._count_drafts()
        services = self._context.services
        if not services.live.counts_soon:
            self._scope.spawn(services.conversations.count_unread(), "messages")
            self._scope.spawn(services.notes.unread_count(), "notifications")

    def dispose(self) -> None:
        """Stop listening; safe to call twice."""
        for forget in self._forget:
            forget()

    def _count_drafts(self) -> None:
        self._scope.spawn(self._drafts(), "drafts")

    async def _drafts(self) -> None:
        drafts = await self._context.services.compose.drafts()
        self._rail.button(navigation.Drafts).set_count(len(drafts), strong=False)

    def _tell_notifications(self, event: NotificationsChanged) -> None:
        self._rail.button(navigation.Notifications).set_count(event.unread, strong=True)

    def _tell_messages(self, event: UnreadMessages) -> None:
        button = self._rail.button(navigation.Messages)
        button.set_count(event.unread, strong=True)
        button.setVisible(self._context.services.conversations.available)
