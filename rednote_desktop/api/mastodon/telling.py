"""Reads what concerns the viewer, and says what they have read."""

from __future__ import annotations

import logging
from typing import Final

from rednote_desktop.api.mastodon import wire
from rednote_desktop.api.mastodon.parts import number
from rednote_desktop.api.mastodon.seat import LARGEST_PAGE, GoesOn, Seat
from rednote_desktop.domain.errors import ApiError, AuthRequired, NotFound, Rejected, Server
from rednote_desktop.domain.notification import Notification, NotificationKind
from rednote_desktop.domain.paging import Page

_PATH: Final = "/api/v1/notifications"
_TYPES: Final = {
    NotificationKind.LIKE: ("favourite",),
    NotificationKind.SHARE: ("reblog",),
    NotificationKind.COMMENT: ("mention",),
    NotificationKind.REPLY: ("mention",),
    NotificationKind.MENTION: ("mention",),
    NotificationKind.FOLLOW: ("follow",),
    NotificationKind.FOLLOW_REQUEST: ("follow_request",),
    NotificationKind.POLL: ("poll",),
    NotificationKind.EDIT: ("update",),
    NotificationKind.NEW_NOTE: ("status",),
    NotificationKind.QUOTE: ("quote",),
}


_log = logging.getLogger(__name__)


class MastodonTelling:
    """The part of ``api.client`` about notifications."""

    def __init__(self, seat: Seat) -> None:
        self._seat = seat
        self._last_read = ""

    async def notifications(
        self,
        cursor: str | None = None,
        limit: int = 40,
        kinds: tuple[NotificationKind, ...] = (),
    ) -> Page[Notification]:
        """Return what concerns the viewer, newest first; of some kinds, or of all."""
        types = list(dict.fromkeys(name for kind in kinds for name in _TYPES.get(kind, ())))
        if kinds and not types:
            return Page(())
        await self._seat.know_viewer()
        if cursor is None:
            known = self._last_read
            marker = await self._marker()
            if self._last_read == known:  # else all was marked as read meanwhile
                self._last_read = marker
        page = await self._seat.page(
            _PATH,
            wire.Notification,
            lambda found: self._seat.mapper.notification(found, self._last_read),
            cursor,
            limit,
            {"types[]": types} if types else {},
            GoesOn.BY_ID,
        )
        wanted = page.items
        if kinds:
            wanted = tuple(item for item in page.items if item.kind in kinds)
        return Page(wanted, page.next_cursor, page.previous_cursor)

    async def unread_count(self) -> int:
        """Return how many notifications are unread; where the server does not count, up to 40.

        Not every server takes the marker into account, so what it counts is held against that.
        """
        counted: int | None = None
        try:
            counted = number((await self._seat.one(f"{_PATH}/unread_count", wire.Unread)).count)
        except (NotFound, Rejected, Server):
            _log.debug("the server does not count what is unread")
        if counted == 0:
            return 0
        last = self._last_read or await self._marker()
        if not last and counted is not None:
            return counted
        newer = await self._seat.all(
            _PATH,
            wire.Notification,
            lambda found: found,
            {"limit": LARGEST_PAGE} | ({"since_id": last} if last else {}),
        )
        return len(newer)

    async def mark_notifications_read(self, key: str) -> None:
        """Mark all notifications as read, on every device of the person."""
        if self._seat.used(key, "mark_read"):
            return
        newest = await self._seat.page(
            _PATH, wire.Notification, lambda found: str(found.id or ""), None, 1
        )
        if not newest.items or not newest.items[0]:
            return
        marker = {"notifications": {"last_read_id": newest.items[0]}}
        await self._seat.order("POST", "/api/v1/markers", json=marker)
        self._last_read = newest.items[0]

    async def _marker(self) -> str:
        """Return the server's id of the last notification that was read."""
        try:
            found = await self._seat.one(
                "/api/v1/markers", wire.Markers, {"timeline[]": ["notifications"]}
            )
        except AuthRequired:
            raise
        except ApiError:
            return self._last_read
        marker = found.notifications
        return str(marker.last_read_id or "") if marker is not None else ""
