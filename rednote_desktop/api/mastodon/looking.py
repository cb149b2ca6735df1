"""Looks for what an earlier attempt may have made, before it is made once more.

A server may have taken a post although no answer came, and not every server heeds the idempotency
key; those that do forget it after an hour.
"""

from __future__ import annotations

import re
from collections import OrderedDict
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any, Final

from rednote_desktop.api.mastodon import parts, wire
from rednote_desktop.api.mastodon.bodies import body_of
from rednote_desktop.api.mastodon.seat import Seat
from rednote_desktop.domain.text import from_plain, plain

_CLOCKS_DIFFER: Final = timedelta(minutes=5)
_LOOKED_AT: Final = 20
_SENT_KEPT: Final = 64
_DIRECT: Final = "direct"
_SERVER_OF: Final = re.compile(r"(@[\w.-]+)@[\w.-]+")
_ADDRESS: Final = re.compile(r"^(?:\s*@[\w.-]+)+(?=\s|$)")


class Looking:
    """Remembers the keys of attempts and of what they made, for as long as the client lives."""

    def __init__(self, seat: Seat) -> None:
        self._seat = seat
        self._attempts: dict[str, datetime] = {}
        self._made: OrderedDict[str, str] = OrderedDict()

    def attempted(self, key: str, at: datetime) -> None:
        """Say that something was sent under a key at some time, perhaps with effect."""
        self._attempts.setdefault(key, at)

    def attempt(self, key: str) -> datetime | None:
        """Return when something was sent under a key first, if it was and may have arrived."""
        return self._attempts.get(key)

    def refused(self, key: str) -> None:
        """Say that what was sent under a key had no effect."""
        self._attempts.pop(key, None)

    def made(self, key: str, server_id: str) -> None:
        """Say what was made under a key."""
        self._attempts.pop(key, None)
        self._made[key] = server_id
        while len(self._made) > _SENT_KEPT:
            self._made.popitem(last=False)

    def known(self, key: str) -> str | None:
        """Return the server's id of what was made under a key, if that is known."""
        return self._made.get(key)

    async def post(self, fields: Mapping[str, Any], files: int, key: str) -> wire.Status | None:
        """Return the viewer's post with these fields and so many files, if there is one.

        Only one since the first attempt under the key, and none that was made under another.
        """
        since = self._attempts.get(key)
        if since is None:
            return None
        viewer = self._seat.mapper.viewer_id
        latest = await self._seat.all(
            f"/api/v1/accounts/{viewer}/statuses",
            wire.Status,
            lambda found: found,
            {"limit": _LOOKED_AT},
        )
        others = set(self._made.values())
        for found in latest:
            at = parts.moment(found.created_at)
            if at is None or at < since - _CLOCKS_DIFFER or str(found.id) in others:
                continue
            if self._same(found, fields, files):
                return found
        return None

    def _same(self, found: wire.Status, fields: Mapping[str, Any], files: int) -> bool:
        if found.reblog is not None or len(found.media_attachments or ()) != files:
            return False
        direct = fields["visibility"] == _DIRECT
        if (found.visibility == _DIRECT) != direct:
            return False
        # A message answers the last one of its talk, which may be this very one by now.
        place = str(found.in_reply_to_id or "")
        if not direct and place != fields.get("in_reply_to_id", ""):
            return False
        text = plain(body_of(found, self._seat.mapper.host))
        return _bare(text) == _bare(plain(from_plain(fields["status"])))


def _bare(text: str) -> str:
    """Return what of a text is the same before and after a server made a page of it.

    It is without spaces, the people at its beginning and the servers of those it names.
    """
    return "".join(_ADDRESS.sub("", _SERVER_OF.sub(r"\1", text)).split())
