"""One account's place at its server: what all parts of the client ask through."""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from enum import Enum
from typing import Any, Final, TypeVar

from rednote_desktop.api.http import HttpClient
from rednote_desktop.api.http_parts import Params
from rednote_desktop.api.mastodon import paging, wire
from rednote_desktop.api.mastodon.decode import decode, decode_list
from rednote_desktop.api.mastodon.mapping import Mapper
from rednote_desktop.domain.errors import Malformed, Rejected
from rednote_desktop.domain.paging import Page

T = TypeVar("T")
W = TypeVar("W")

LARGEST_PAGE: Final = 40
"""What servers give at most of most lists."""
_KEYS_KEPT: Final = 512
_LISTS_KEPT: Final = 8


class GoesOn(Enum):
    """How a list goes on where the server sends no ``Link`` header."""

    NOT = "not"
    BY_ID = "id"
    """Below the id of the last item."""
    BY_COUNT = "count"
    """After as many items as were given."""


class Seat:
    """Asks the server and maps what comes, off the event loop. Raises ``ApiError`` alone.

    ``viewer_id`` is the server's own id of the account where that is known already.
    """

    def __init__(self, http: HttpClient, viewer_id: str = "") -> None:
        self.http = http
        self.mapper = Mapper(http.host, viewer_id)
        self._asking = asyncio.Lock()
        self._keys: OrderedDict[str, str] = OrderedDict()
        self._given: OrderedDict[str, set[str]] = OrderedDict()

    async def viewer(self) -> wire.Account:
        """Return whose account it is."""
        found = await self.one("/api/v1/accounts/verify_credentials", wire.Account)
        if found.id in (None, ""):
            raise Malformed("nobody is signed in")
        self.mapper.viewer_id = str(found.id)
        return found

    async def know_viewer(self) -> None:
        """Ask who the viewer is, where that is not known yet."""
        if self.mapper.viewer_id:
            return
        async with self._asking:
            if not self.mapper.viewer_id:
                await self.viewer()

    def used(self, key: str, what: str) -> bool:
        """Note that a write is made under a key; tell whether the same was made before.

        Only for writes that have the same effect however often they are made: the key keeps one
        that comes again late from undoing what was done since. Raises ``Rejected`` for a key that
        stands for another write, and for what can be no key.
        """
        check_key(key)
        before = self._keys.get(key)
        if before is not None and before != what:
            raise Rejected("the key of another write", "key")
        self._keys[key] = what
        while len(self._keys) > _KEYS_KEPT:
            self._keys.popitem(last=False)
        return before is not None

    @contextmanager
    def under(self, key: str) -> Iterator[None]:
        """Make a write under a key that is ``used`` only if it succeeds."""
        try:
            yield
        except BaseException:
            self._keys.pop(key, None)
            raise

    async def one(self, path: str, kind: type[W], params: Params | None = None) -> W:
        """Return one entity."""
        reply = await self.http.get(path, params)
        return await self.http.work(lambda: decode(reply.body, kind))

    async def all(
        self, path: str, kind: type[W], read: Callable[[W], T], params: Params | None = None
    ) -> tuple[T, ...]:
        """Return a list that comes at once, mapped."""
        reply = await self.http.get(path, params)

        def work() -> tuple[T, ...]:
            return self.mapper.each(decode_list(reply.body, kind), read)

        return await self.http.work(work)

    async def page(
        self,
        path: str,
        kind: type[W],
        read: Callable[[W], T],
        cursor: str | None,
        limit: int,
        params: Mapping[str, str | int | bool | list[str]] | None = None,
        goes_on: GoesOn = GoesOn.NOT,
        pick: Callable[[bytes, type[W]], list[W]] = decode_list,
    ) -> Page[T]:
        """Return a page of a list, mapped; items that cannot be read are left out.

        ``pick`` takes the list out of an answer that holds more. A server that gives the first
        page again, whatever place it is asked for, has given all. In a list that goes on by count
        everything moves down when something comes, so what was given before is left out.
        """
        scope = paging.scope_of(path, params)
        place = paging.decode(scope, cursor)
        before = place.pop(paging.BEFORE, "")
        size = max(1, min(limit, LARGEST_PAGE))
        reply = await self.http.get(path, {**(params or {}), "limit": size, **place})

        def work() -> tuple[list[W], tuple[T, ...]]:
            found = pick(reply.body, kind)[:size]
            return found, self.mapper.each(found, read)

        found, items = await self.http.work(work)
        first = _mark(found[0]) if found else ""
        if not found or (before and first == before):
            return Page(())
        if goes_on is GoesOn.BY_COUNT:
            items = self._new_ones(scope, cursor is None, items)
            if not items:
                return Page(())
        links = paging.linked(reply.headers.get("link", ""))
        following, previous = links.get("next"), links.get("prev")
        if "link" not in reply.headers:
            if len(found) >= size:
                following = _place_after(found, place, goes_on)
            if goes_on is GoesOn.BY_ID:
                previous = {"min_id": first}
        if goes_on is GoesOn.BY_ID:
            following = paging.onwards(following, place, _mark(found[-1]))
        return Page(
            items,
            paging.encode(scope, {**following, paging.BEFORE: first}) if following else None,
            paging.encode(scope, previous) if previous else None,
        )

    def _new_ones(self, scope: str, begins: bool, items: tuple[T, ...]) -> tuple[T, ...]:
        """Leave out what was given of a list since it was begun to be read."""
        given = self._given.setdefault(scope, set())
        self._given.move_to_end(scope)
        while len(self._given) > _LISTS_KEPT:
            self._given.popitem(last=False)
        if begins:
            given.clear()
        new = tuple(item for item in items if _mark(item) not in given)
        given.update(map(_mark, new))
        return new

    async def write(
        self,
        method: str,
        path: str,
        kind: type[W],
        *,
        json: object = None,
        form: Mapping[str, str] | None = None,
        key: str = "",
        repeatable: bool = False,
    ) -> W:
        """Make a write and return the entity that comes back."""
        reply = await self.http.send(
            method, path, json=json, form=form, key=key, repeatable=repeatable
        )
        return await self.http.work(lambda: decode(reply.body, kind))

    async def order(self, method: str, path: str, *, json: object = None) -> None:
        """Make a write that has the same effect however often it is made; the answer is nothing."""
        await self.http.send(method, path, json=json, repeatable=True)


def check_key(key: str) -> None:
    """Raise ``Rejected`` unless the idempotency key can be one."""
    if not 0 < len(key) <= 200 or not key.isascii() or not key.isprintable():
        raise Rejected("idempotency key", "key")


def _mark(found: Any) -> str:
    """Return what tells an item from others of its list."""
    return str(getattr(found, "id", None) or getattr(found, "name", None) or "")


def _place_after(found: list[Any], place: Mapping[str, str], goes_on: GoesOn) -> dict[str, str]:
    if goes_on is GoesOn.BY_ID:
        return {"max_id": str(found[-1].id)}
    if goes_on is GoesOn.BY_COUNT:
        return {"offset": str(int(place.get("offset", "0") or "0") + len(found))}
    return {}
