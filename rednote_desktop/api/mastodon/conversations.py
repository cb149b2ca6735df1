"""Direct posts as talks: posts that only the people named in them can read.

A server tells of threads of such posts and of the last post of each; what was said before stands
around that post (https://docs.joinmastodon.org/methods/conversations/). Here all threads among the
same people are one talk, whose id is made of theirs.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import replace
from typing import Final

import msgspec

from rednote_desktop.api.mastodon import paging, wire
from rednote_desktop.api.mastodon.bodies import without_address
from rednote_desktop.api.mastodon.seat import LARGEST_PAGE, Seat, check_key
from rednote_desktop.domain.conversation import Conversation, Message, NewMessage
from rednote_desktop.domain.draft import NewNote
from rednote_desktop.domain.errors import NotFound, Rejected
from rednote_desktop.domain.note import Note, Visibility
from rednote_desktop.domain.paging import Page
from rednote_desktop.domain.text import Mention, Text, TextVersion, merge

PATH: Final = "/api/v1/conversations"

_DIRECT: Final = "direct"
_PAGES_LOOKED_THROUGH: Final = 4
_NOBODY: Final = "0"
_KEPT_READINGS: Final = 8
_THREADS_READ: Final = 5
"""Of how many threads of the same people the posts are looked up."""


class MastodonConversations:
    """Implements ``api.network.Conversations``; ``publish`` posts a note.

    ``missing`` is told where the server has no such list at all.
    """

    def __init__(
        self,
        seat: Seat,
        publish: Callable[[NewNote, str], Awaitable[Note]],
        missing: Callable[[], None],
    ) -> None:
        self._seat = seat
        self._publish = publish
        self._missing = missing
        self._readings: OrderedDict[str, list[wire.Status]] = OrderedDict()

    async def conversations(self, cursor: str | None = None, limit: int = 30) -> Page[Conversation]:
        """Return the viewer's talks, the last spoken in first."""
        page = await self._threads(cursor, limit)
        talks: dict[str, Conversation] = {}
        for talk, _ in page.items:
            newer = talks.get(talk.id)
            unread = talk.unread or (newer is not None and newer.unread)
            talks[talk.id] = replace(newer or talk, unread=unread)
        return Page(tuple(talks.values()), page.next_cursor)

    async def messages(
        self, conversation_id: str, cursor: str | None = None, limit: int = 40
    ) -> Page[Message]:
        """Return the messages of a talk, newest first; raises ``NotFound``."""
        scope = f"messages {conversation_id}"
        before = paging.decode(scope, cursor).get("max_id", "")
        posts = self._readings.get(conversation_id) if before else None
        if posts is None:
            posts = await self._read(conversation_id)
        ids = [str(post.id) for post in posts]
        start = ids.index(before) + 1 if before in ids else 0
        size = max(1, limit)
        page = posts[start : start + size]
        mapper = self._seat.mapper
        items = await self._seat.http.work(
            lambda: mapper.each(page, lambda post: mapper.message(post, conversation_id))
        )
        more = len(posts) > start + size
        place = paging.encode(scope, {"max_id": str(page[-1].id)}) if more else None
        return Page(items, place)

    async def send(self, message: NewMessage, key: str) -> Message:
        """Send a message as a direct post that answers the last one of its talk.

        Those it is for are named at its beginning. Raises ``NotFound`` where the talk or the
        people are gone, and ``Rejected``.
        """
        check_key(key)
        words = any(version.plain_body.strip() for version in message.versions)
        if not words and not message.media:
            raise Rejected("empty message", "body")
        await self._seat.know_viewer()
        conversation_id = message.conversation_id or self._id_of(
            self._seat.mapper.server_id(one) for one in message.account_ids
        )
        threads = await self._find(conversation_id)
        if message.conversation_id and not threads:
            raise NotFound(conversation_id[:80])
        last = threads[0].last_status if threads else None
        note = NewNote(
            self._addressed(message, await self._handles(threads, message)),
            media=message.media,
            visibility=Visibility.DIRECT,
            reply_to=self._seat.mapper.id(last.id) if last is not None else "",
        )
        sent = await self._publish(note, key)
        return Message(
            sent.id,
            conversation_id,
            sent.author,
            tuple(replace(one, body=without_address(one.body)) for one in sent.versions),
            sent.created_at,
            sent.media,
            own=True,
        )

    async def mark_conversation_read(self, conversation_id: str, key: str) -> None:
        """Mark a talk as read."""
        check_key(key)
        if self._seat.used(key, "read"):
            return
        for thread in await self._find(conversation_id):
            if thread.unread and thread.id not in (None, ""):
                await self._seat.order("POST", f"{PATH}/{thread.id}/read")

    async def unread_conversations(self) -> int:
        """Return how many of the latest talks hold something unread."""
        page = await self.conversations(limit=LARGEST_PAGE)
        return sum(talk.unread for talk in page.items)

    def talk(self, found: wire.Conversation) -> Conversation:
        """Map a thread of direct posts that the server told of to its talk."""
        mapped = self._seat.mapper.conversation(self._with_people(found))
        own_id = self._id_of(person.id.rpartition("@")[0] for person in mapped.people)
        last = mapped.last
        return replace(
            mapped,
            id=own_id,
            last=replace(last, conversation_id=own_id) if last is not None else None,
            unread=mapped.unread and not (last is not None and last.own),
        )

    def _with_people(self, found: wire.Conversation) -> wire.Conversation:
        """Return a thread with those whom its last post names, where the server names no other."""
        own = self._seat.mapper.viewer_id
        others = any(str(person.id) != own for person in found.accounts or ())
        if others or found.last_status is None:
            return found
        named = [
            wire.Account(id=one.id, username=one.username, acct=one.acct, url=one.url)
            for one in found.last_status.mentions or ()
        ]
        return msgspec.structs.replace(found, accounts=named)

    def _id_of(self, people: Iterable[str]) -> str:
        """Return the id of the talk with people, of whom the server's own ids are given."""
        return f"{'.'.join(sorted(people)) or _NOBODY}@{self._seat.mapper.host}"

    async def _threads(
        self, cursor: str | None, limit: int
    ) -> Page[tuple[Conversation, wire.Conversation]]:
        await self._seat.know_viewer()
        try:
            return await self._seat.page(
                PATH, wire.Conversation, lambda found: (self.talk(found), found), cursor, limit
            )
        except NotFound:
            self._missing()
            raise

    async def _find(self, conversation_id: str) -> list[wire.Conversation]:
        """Return the latest threads of a talk, as they are now, the last spoken in first."""
        found: list[wire.Conversation] = []
        cursor: str | None = None
        for _ in range(_PAGES_LOOKED_THROUGH):
            page = await self._threads(cursor, LARGEST_PAGE)
            found += [thread for talk, thread in page.items if talk.id == conversation_id]
            cursor = page.next_cursor
            if cursor is None or found:
                break
        return found[:_THREADS_READ]

    async def _read(self, conversation_id: str) -> list[wire.Status]:
        """Return all posts of a talk, newest first."""
        threads = await self._find(conversation_id)
        if not threads:
            raise NotFound(conversation_id[:80])
        posts: dict[str, wire.Status] = {}
        for thread in threads:
            last = thread.last_status
            if last is None or last.id in (None, "") or str(last.id) in posts:
                continue
            around = await self._seat.one(f"/api/v1/statuses/{last.id}/context", wire.Context)
            for post in (*(around.ancestors or ()), last, *(around.descendants or ())):
                if post.visibility == _DIRECT:
                    posts[str(post.id)] = post
        ordered = sorted(
            posts.values(),
            key=lambda post: (post.created_at or "", len(str(post.id)), str(post.id)),
            reverse=True,
        )
        self._readings[conversation_id] = ordered
        self._readings.move_to_end(conversation_id)
        while len(self._readings) > _KEPT_READINGS:
            self._readings.popitem(last=False)
        return ordered

    async def _handles(self, threads: list[wire.Conversation], message: NewMessage) -> list[str]:
        """Return the handles of those a message is for; raises ``NotFound`` and ``Rejected``."""
        if threads:
            own = self._seat.mapper.viewer_id
            people = [one for one in threads[0].accounts or () if str(one.id) != own]
        else:
            ids = [self._seat.mapper.server_id(one) for one in message.account_ids]
            people = [await self._seat.one(f"/api/v1/accounts/{one}", wire.Account) for one in ids]
        handles = [person.acct for person in people if person.acct]
        if not handles:
            raise Rejected("for nobody", "account")
        return handles

    def _addressed(self, message: NewMessage, handles: list[str]) -> tuple[TextVersion, ...]:
        address = [
            span for handle in handles for span in (Mention(f"@{handle}", handle), Text(" "))
        ]
        first, *others = message.versions
        return (replace(first, body=merge((*address, *first.body))), *others)
