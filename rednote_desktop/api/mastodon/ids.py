"""Ids that are unique over all networks, and those that a server uses itself."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from typing import TypeVar

from rednote_desktop.api.mastodon import wire
from rednote_desktop.domain.errors import Malformed, NotFound

S = TypeVar("S")
T = TypeVar("T")

_log = logging.getLogger(__name__)


class Ids:
    """The ids of one account on the server ``host`` (with its port where it has one).

    ``viewer_id`` is the server's own id of that account; empty until it is known.
    """

    def __init__(self, host: str, viewer_id: str = "") -> None:
        self.host = host
        self.viewer_id = viewer_id

    def id(self, server_id: wire.Id) -> str:
        """Return the id that is unique over all networks; raises ``Malformed`` without one."""
        if server_id is None or server_id == "":
            raise Malformed("no id")
        return f"{server_id}@{self.host}"

    def server_id(self, own_id: str) -> str:
        """Return what the server calls it; raises ``NotFound`` for what is none of this server."""
        server_id, at, host = own_id.rpartition("@")
        known = at and host == self.host and server_id.isascii() and server_id.isprintable()
        if not known or not server_id or not set(server_id).isdisjoint("/?#%. "):
            raise NotFound(own_id[:80])
        return server_id

    def each(self, found: Iterable[S] | None, read: Callable[[S], T]) -> tuple[T, ...]:
        """Map a list without those items that make no sense."""
        mapped: list[T] = []
        for item in found or ():
            try:
                mapped.append(read(item))
            except Malformed as error:
                _log.warning("an item of a list was dropped: %s", error)
        return tuple(mapped)

    def is_viewer(self, account: wire.Account | None) -> bool:
        """Tell whether an account is the viewer's own."""
        return account is not None and bool(self.viewer_id) and str(account.id) == self.viewer_id
