"""The answers below a post, as comments in threads."""

from __future__ import annotations

import time
from collections import OrderedDict, defaultdict
from dataclasses import dataclass, field
from typing import Final

from rednote_desktop.api.mastodon import paging, wire
from rednote_desktop.api.mastodon.seat import Seat
from rednote_desktop.domain.comment import Comment
from rednote_desktop.domain.note import Note
from rednote_desktop.domain.paging import Page

_KEPT: Final = 8
_KEPT_SECONDS: Final = 120.0


@dataclass(slots=True)
class Thread:
    """All that stands around one post; ids are the server's own."""

    ancestors: list[wire.Status]
    answers: dict[str, wire.Status]
    children: defaultdict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    at: float = 0.0

    def below(self, server_id: str) -> list[str]:
        """Return the ids of everything below a post, the oldest first."""
        found: list[str] = []
        waiting = list(self.children[server_id])
        seen = {server_id}
        while waiting:
            one = waiting.pop()
            if one not in seen:
                seen.add(one)
                found.append(one)
                waiting += self.children[one]
        return sorted(found, key=lambda one: (self.answers[one].created_at or "", len(one), one))

    def top(self, server_id: str, root: str) -> str:
        """Return the answer to ``root`` under which a post stands: itself for one of these."""
        seen: set[str] = set()
        while server_id in self.answers and server_id not in seen:
            seen.add(server_id)
            parent = str(self.answers[server_id].in_reply_to_id or "")
            if parent in (root, ""):
                return server_id
            server_id = parent
        return server_id


class Threads:
    """Asks for threads and keeps the last few for as long as they are leafed through."""

    def __init__(self, seat: Seat) -> None:
        self._seat = seat
        self._mapper = seat.mapper
        self._kept: OrderedDict[str, Thread] = OrderedDict()

    async def comments(self, note_id: str, cursor: str | None, limit: int) -> Page[Comment]:
        """Return the answers to a post itself, those that most people like first."""
        root = self._mapper.server_id(note_id)
        thread = await self._thread(root, fresh=cursor is None)
        tops = sorted(
            thread.children[root], key=lambda one: -(thread.answers[one].favourites_count or 0)
        )
        return await self._page(thread, root, tops, f"comments {root}", cursor, limit)

    async def replies(self, thread_id: str, cursor: str | None, limit: int) -> Page[Comment]:
        """Return everything below an answer, the oldest first."""
        top = self._mapper.server_id(thread_id)
        thread = await self._thread(top, fresh=cursor is None)
        scope = f"replies {top}"
        return await self._page(thread, top, thread.below(top), scope, cursor, limit, top)

    async def ancestors(self, note_id: str) -> tuple[Note, ...]:
        """Return the posts that a post answers, the first of the thread first."""
        thread = await self._thread(self._mapper.server_id(note_id), fresh=True)
        return await self._seat.http.work(
            lambda: self._mapper.each(thread.ancestors, self._mapper.note)
        )

    async def comment(self, found: wire.Status, note_id: str = "") -> Comment:
        """Return a post as the comment that it is; ``note_id`` is what it is about, if known."""
        server_id, parent = str(found.id), str(found.in_reply_to_id or "")
        root = self._mapper.server_id(note_id) if note_id else ""
        thread = self._kept.get(root)
        if thread is None or (server_id not in thread.answers and parent not in thread.answers):
            around = await self._thread(server_id, fresh=True)
            chain = [str(each.id) for each in around.ancestors]
            root = root if root in chain else (chain[0] if chain else parent or server_id)
            below = [*chain[chain.index(root) + 1 :], server_id] if root in chain else [server_id]
            author = around.ancestors[chain.index(root)].account if root in chain else None
            replies = len(around.below(server_id))
            return self._comment(found, root, author, below[0], replies)
        top = thread.top(parent, root) if parent != root else server_id
        below = thread.below(server_id) if top == server_id else thread.children[server_id]
        tops = thread.children[root]
        author_id = str(thread.answers[tops[0]].in_reply_to_account_id or "") if tops else ""
        return self._comment(found, root, wire.Account(id=author_id), top, len(below))

    def forget(self) -> None:
        """Ask anew next time: something was changed."""
        self._kept.clear()

    async def _thread(self, server_id: str, *, fresh: bool) -> Thread:
        kept = self._kept.get(server_id)
        if not fresh and kept is not None and time.monotonic() - kept.at < _KEPT_SECONDS:
            return kept
        await self._seat.know_viewer()
        context = await self._seat.one(f"/api/v1/statuses/{server_id}/context", wire.Context)
        answers = {str(each.id): each for each in context.descendants or () if each.id}
        thread = Thread(list(context.ancestors or ()), answers, at=time.monotonic())
        for one, answer in answers.items():
            thread.children[str(answer.in_reply_to_id or server_id)].append(one)
        self._kept[server_id] = thread
        while len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        return thread

    async def _page(
        self,
        thread: Thread,
        root: str,
        order: list[str],
        scope: str,
        cursor: str | None,
        limit: int,
        top: str = "",
    ) -> Page[Comment]:
        """Cut a page out of what the server gave at once."""
        place = paging.decode(scope, cursor)
        begin = int(place["offset"]) if place.get("offset", "").isdecimal() else 0
        if place.get("min_id") in order:
            begin = order.index(place["min_id"]) + 1
        chosen = order[begin : begin + max(1, limit)]
        note = root
        author: wire.Account | None = self._author(thread, root)
        if top:
            above = thread.ancestors[-1] if thread.ancestors else None
            note = str(above.id) if above is not None else top
            author = above.account if above is not None else None

        def work() -> tuple[Comment, ...]:
            return self._mapper.each(
                chosen,
                lambda one: self._comment(
                    thread.answers[one],
                    note,
                    author,
                    top or one,
                    len(thread.children[one]) if top else len(thread.below(one)),
                ),
            )

        items = await self._seat.http.work(work)
        further = begin + len(chosen) < len(order)
        following = {"offset": str(begin + len(chosen)), "min_id": chosen[-1]} if further else {}
        return Page(items, paging.encode(scope, following) if following else None)

    def _author(self, thread: Thread, root: str) -> wire.Account:
        tops = thread.children[root]
        answered = thread.answers[tops[0]].in_reply_to_account_id if tops else None
        return wire.Account(id=answered)

    def _comment(
        self, found: wire.Status, root: str, author: wire.Account | None, top: str, replies: int
    ) -> Comment:
        known = author is not None and author.id not in (None, "")
        return self._mapper.comment(
            found,
            self._mapper.id(root),
            self._mapper.id(author.id) if author is not None and known else "",
            self._mapper.id(top),
            replies,
        )
