"""Reads posts, people and topics from a server."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Iterable
from dataclasses import replace
from typing import Final, TypeVar
from urllib.parse import quote

from rednote_desktop.api.http_parts import Params
from rednote_desktop.api.mastodon import paging, wire
from rednote_desktop.api.mastodon.decode import decode
from rednote_desktop.api.mastodon.places import BOOKMARKS, Given, by_id, listed_at, offered
from rednote_desktop.api.mastodon.seat import LARGEST_PAGE, GoesOn, Seat
from rednote_desktop.domain.account import Account
from rednote_desktop.domain.errors import ApiError, AuthRequired, NotFound, Rejected
from rednote_desktop.domain.note import (
    Channel,
    Collection,
    Note,
    PeopleList,
    Timeline,
    TimelineKind,
    TopicInfo,
)
from rednote_desktop.domain.paging import Page
from rednote_desktop.domain.product import Product
from rednote_desktop.domain.relationship import Relationship

W = TypeVar("W")

_LOCAL: Final = Timeline(TimelineKind.LOCAL)
_TRENDS: Final = "/api/v1/trends/statuses"

_log = logging.getLogger(__name__)


class MastodonReading:
    """The part of ``api.client.Reading`` about posts, people and topics."""

    def __init__(self, seat: Seat) -> None:
        self._seat = seat
        self._mapper = seat.mapper

    async def viewer(self) -> Account:
        """Return the signed-in person."""
        found = await self._seat.viewer()
        return self._mapper.account(found)

    async def channels(self) -> tuple[Channel, ...]:
        """Return the public timelines, the viewer's lists and the topics they follow.

        What cannot be asked now is left out.
        """
        lists, topics = await asyncio.gather(
            self.lists(), self.followed_topics(), return_exceptions=True
        )
        channels = [Channel(kind, "") for kind in ("for_you", "local", "federated")]
        if not isinstance(lists, BaseException):
            channels += [Channel(f"list:{each.id}", each.name) for each in lists]
        if not isinstance(topics, BaseException):
            channels += [Channel(f"topic:{each.name}", f"#{each.name}") for each in topics]
        for outcome in (lists, topics):
            if isinstance(outcome, AuthRequired) or (
                isinstance(outcome, BaseException) and not isinstance(outcome, ApiError)
            ):
                raise outcome
            if isinstance(outcome, ApiError):
                _log.warning("some channels could not be asked for: %r", outcome)
        return tuple(channels)

    async def notes(
        self, timeline: Timeline, cursor: str | None = None, limit: int = 20
    ) -> Page[Note]:
        """Return posts of a list, each once."""
        await self._seat.know_viewer()
        timeline = offered(timeline)
        if timeline.kind is TimelineKind.FOR_YOU:
            return await self._for_you(cursor, limit)
        if timeline.kind is TimelineKind.SEARCH:
            return await self._search_notes(timeline.key, cursor, limit)
        path, params = listed_at(timeline, self._mapper)
        goes_on = GoesOn.BY_ID if by_id(timeline) else GoesOn.NOT
        return await self._statuses(path, cursor, limit, params, goes_on)

    async def between(self, timeline: Timeline, above: str = "", below: str = "") -> str | None:
        """Return the cursor between two posts; ``None`` for lists that have no order by id."""
        timeline = offered(timeline)
        if not by_id(timeline):
            return None
        try:
            place = {"max_id": self._mapper.server_id(above)} if above else {}
            if below:
                place["since_id" if above else "min_id"] = self._mapper.server_id(below)
        except NotFound:
            return None
        return paging.encode(paging.scope_of(*listed_at(timeline, self._mapper)), place)

    async def note(self, note_id: str) -> Note:
        """Return one post, with how the viewer stands to its author."""
        note, found = await self._seen(note_id)
        author = (found.reblog or found).account
        if note.viewer.own or author is None:
            return note
        known = await self._with_relationships((author,))
        return replace(note, author=known[0]) if known else note

    async def _seen(self, note_id: str) -> tuple[Note, wire.Status]:
        await self._seat.know_viewer()
        found = await self._seat.one(
            f"/api/v1/statuses/{self._mapper.server_id(note_id)}", wire.Status
        )
        return await self._seat.http.work(lambda: self._mapper.note(found)), found

    async def account(self, account_id: str) -> Account:
        """Return a person and how the viewer stands to them."""
        server_id = self._mapper.server_id(account_id)
        found, _ = await asyncio.gather(
            self._seat.one(f"/api/v1/accounts/{server_id}", wire.Account), self._seat.know_viewer()
        )
        return (await self._with_relationships((found,)))[0]

    async def account_by_handle(self, handle: str) -> Account:
        """Return a person by handle; one of another server is looked for there."""
        wanted = handle.strip().lstrip("@＠").removesuffix(f"@{self._mapper.host}")
        if not wanted:
            raise NotFound("no handle")
        try:
            found = await self._seat.one("/api/v1/accounts/lookup", wire.Account, {"acct": wanted})
        except NotFound:
            # A look-up may be strict about capitals, and knows nobody the server has not met.
            elsewhere = "@" in wanted
            params: Params = {
                "q": f"@{wanted}",
                "type": "accounts",
                "resolve": elsewhere,
                "limit": 5,
            }
            search = await self._seat.one("/api/v2/search", wire.Search, params)
            exact = [
                each
                for each in search.accounts or ()
                if (each.acct or "").lower() == wanted.lower()
            ]
            if not exact:
                raise
            found = exact[0]
        await self._seat.know_viewer()
        return (await self._with_relationships((found,)))[0]

    async def followers(
        self, account_id: str, cursor: str | None = None, limit: int = 40
    ) -> Page[Account]:
        """Return who follows a person."""
        return await self._people(account_id, "followers", cursor, limit)

    async def following(
        self, account_id: str, cursor: str | None = None, limit: int = 40
    ) -> Page[Account]:
        """Return whom a person follows."""
        return await self._people(account_id, "following", cursor, limit)

    async def topic(self, name: str) -> TopicInfo:
        """Return a topic; one that the server does not know has a count of zero."""
        wanted = name.strip().strip("#＃")
        try:
            found = await self._seat.one(f"/api/v1/tags/{quote(wanted, safe='')}", wire.Tag)
        except (NotFound, Rejected):
            return TopicInfo(wanted)
        return self._mapper.topic(found)

    async def topics(self, prefix: str = "", limit: int = 20) -> tuple[TopicInfo, ...]:
        """Return topics that are used a lot now, or those that begin with some letters."""
        wanted = prefix.strip().strip("#＃")
        if wanted:
            found = await self.search_topics(wanted, limit)
            return tuple(
                each for each in found if each.name.casefold().startswith(wanted.casefold())
            )
        try:
            return await self._seat.all(
                "/api/v1/trends/tags", wire.Tag, self._mapper.topic, {"limit": min(limit, 20)}
            )
        except NotFound:
            return ()

    async def search_accounts(self, words: str, limit: int = 20) -> tuple[Account, ...]:
        """Return people of this server and, by their whole name, of others."""
        found = await self._search(words, "accounts", limit)
        await self._seat.know_viewer()
        return await self._with_relationships(found.accounts or ())

    async def search_topics(self, words: str, limit: int = 20) -> tuple[TopicInfo, ...]:
        """Return topics whose name holds the words."""
        found = await self._search(words.strip().lstrip("#＃"), "hashtags", limit)
        tags = [
            tag if isinstance(tag, wire.Tag) else wire.Tag(name=tag) for tag in found.hashtags or ()
        ]
        return self._mapper.each(tags, self._mapper.topic)

    async def products(self, words: str = "", limit: int = 20) -> tuple[Product, ...]:
        """Return nothing: there are no products here."""
        return ()

    async def collections(self) -> tuple[Collection, ...]:
        """Return the bookmarks, which the program names."""
        return (Collection(BOOKMARKS, ""),)

    async def collections_with(self, note_id: str) -> frozenset[str]:
        """Return the bookmarks' id where the post is among them."""
        note, _ = await self._seen(note_id)
        return frozenset({BOOKMARKS} if note.viewer.collected else ())

    async def lists(self) -> tuple[PeopleList, ...]:
        """Return the viewer's lists of people; none where the server has no lists."""
        try:
            return await self._seat.all("/api/v1/lists", wire.UserList, self._mapper.people_list)
        except NotFound:
            return ()

    async def followed_topics(self) -> tuple[TopicInfo, ...]:
        """Return the topics the viewer follows; none where the server has no such thing."""
        try:
            return await self._seat.all(
                "/api/v1/followed_tags", wire.Tag, self._mapper.topic, {"limit": 100}
            )
        except NotFound:
            return ()

    async def relationships(self, server_ids: Iterable[str]) -> dict[str, Relationship]:
        """Return how the viewer stands to people, by their whole ids."""
        wanted = list(dict.fromkeys(server_ids))
        if not wanted:
            return {}
        found = await self._seat.all(
            "/api/v1/accounts/relationships",
            wire.Relationship,
            self._mapper.relationship,
            {"id[]": wanted[:LARGEST_PAGE]},
        )
        return {each.account_id: each for each in found}

    async def _statuses(
        self,
        path: str,
        cursor: str | None,
        limit: int,
        params: Given,
        goes_on: GoesOn,
    ) -> Page[Note]:
        page = await self._seat.page(
            path, wire.Status, self._mapper.note, cursor, limit, params, goes_on
        )
        return _each_once(page)

    async def _for_you(self, cursor: str | None, limit: int) -> Page[Note]:
        """Return what is talked about, or, where the server does not say, what is new."""
        path, params = listed_at(_LOCAL, self._mapper)
        page: Page[Note]
        try:
            page = await self._statuses(_TRENDS, cursor, limit, {}, GoesOn.BY_COUNT)
        except NotFound:
            page = Page(())
        except Rejected:
            if cursor is None:
                raise
            return await self._statuses(path, cursor, limit, params, GoesOn.BY_ID)
        if page.items or cursor is not None:
            return page
        return await self._statuses(path, None, limit, params, GoesOn.BY_ID)

    async def _search_notes(self, words: str, cursor: str | None, limit: int) -> Page[Note]:
        if not words.strip():
            return Page(())
        page = await self._seat.page(
            "/api/v2/search",
            wire.Status,
            self._mapper.note,
            cursor,
            limit,
            {"q": words.strip(), "type": "statuses", "resolve": "://" in words},
            GoesOn.BY_COUNT,
            lambda body, kind: decode(body, wire.Search).statuses or [],
        )
        return _each_once(page)

    async def _search(self, words: str, kind: str, limit: int) -> wire.Search:
        wanted = words.strip()
        if not wanted:
            return wire.Search()
        named = "@" in wanted.lstrip("@") or "://" in wanted
        params: Params = {
            "q": wanted,
            "type": kind,
            "limit": min(limit, LARGEST_PAGE),
            "resolve": named,
        }
        return await self._seat.one("/api/v2/search", wire.Search, params)

    async def _people(
        self, account_id: str, which: str, cursor: str | None, limit: int
    ) -> Page[Account]:
        await self._seat.know_viewer()
        path = f"/api/v1/accounts/{self._mapper.server_id(account_id)}/{which}"
        page = await self._seat.page(path, wire.Account, lambda found: found, cursor, limit)
        people = await self._with_relationships(page.items)
        return Page(people, page.next_cursor, page.previous_cursor)

    async def _with_relationships(self, found: Iterable[wire.Account]) -> tuple[Account, ...]:
        people = list(found)
        others = [str(each.id) for each in people if str(each.id) != self._mapper.viewer_id]
        known = await self.relationships(others)
        return self._mapper.each(
            people, lambda each: self._mapper.account(each, known.get(self._mapper.id(each.id)))
        )


def _each_once(page: Page[Note]) -> Page[Note]:
    """Leave out what a server gave twice in one page."""
    notes: dict[str, Note] = {}
    for note in page.items:
        notes.setdefault(note.id, note)
    once = tuple(notes.values())
    return Page(once, page.next_cursor, page.previous_cursor)
