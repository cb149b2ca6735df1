"""Small writes: likes, bookmarks, follows. Doing what is done already changes nothing."""

from __future__ import annotations

from collections.abc import Callable

from rednote_desktop.api.mastodon import wire
from rednote_desktop.api.mastodon.places import BOOKMARKS
from rednote_desktop.api.mastodon.reading import MastodonReading
from rednote_desktop.api.mastodon.seat import Seat
from rednote_desktop.api.mastodon.threads import Threads
from rednote_desktop.domain.account import Account
from rednote_desktop.domain.comment import Comment
from rednote_desktop.domain.errors import NotFound, Rejected
from rednote_desktop.domain.note import Collection, Note


class MastodonReacting:
    """Implements ``api.client.Reacting`` but for notifications."""

    def __init__(self, seat: Seat, reading: MastodonReading, threads: Threads) -> None:
        self._seat = seat
        self._reading = reading
        self._threads = threads

    async def like(self, note_id: str, liked: bool, key: str) -> Note:
        """Like a post or take the like back."""
        verb = "favourite" if liked else "unfavourite"
        return await self._act(note_id, verb, key, lambda note: note.with_like(liked))

    async def like_comment(self, comment_id: str, liked: bool, key: str) -> Comment:
        """Like a comment or take the like back."""
        found, anew = await self._done(comment_id, "favourite" if liked else "unfavourite", key)
        comment = await self._threads.comment(found)
        return comment.with_like(liked) if anew else comment

    async def collect(self, note_id: str, collection_id: str, collected: bool, key: str) -> Note:
        """Put a post among the bookmarks or take it out."""
        if collection_id != BOOKMARKS:
            raise NotFound(f"collection {collection_id[:80]}")
        verb = "bookmark" if collected else "unbookmark"
        return await self._act(note_id, verb, key, lambda note: note.with_collect(collected))

    async def create_collection(self, name: str, key: str) -> Collection:
        """Raise ``Rejected``: there are bookmarks alone."""
        raise Rejected("no collections here", "collection")

    async def rename_collection(self, collection_id: str, name: str, key: str) -> Collection:
        """Raise ``Rejected``: there are bookmarks alone."""
        raise Rejected("no collections here", "collection")

    async def delete_collection(self, collection_id: str, key: str) -> None:
        """Raise ``Rejected``: the bookmarks stay."""
        raise Rejected("no collections here", "collection")

    async def follow(self, account_id: str, followed: bool, key: str) -> Account:
        """Follow a person or stop; one who lets followers in themselves is asked."""
        server_id = self._seat.mapper.server_id(account_id)
        verb = "follow" if followed else "unfollow"
        if not self._seat.used(key, verb):
            with self._seat.under(key):
                await self._seat.order("POST", f"/api/v1/accounts/{server_id}/{verb}", json={})
        return await self._reading.account(account_id)

    async def share(self, note_id: str, shared: bool, key: str) -> Note:
        """Pass a post on or take that back; return the post itself.

        GoToSocial passes a post on as often as it is told, so it is asked first.
        """
        if shared and (there := await self._reading.note(note_id)).viewer.shared:
            return there
        verb = "reblog" if shared else "unreblog"
        return await self._act(note_id, verb, key, lambda note: note.with_share(shared))

    async def _act(self, note_id: str, verb: str, key: str, wish: Callable[[Note], Note]) -> Note:
        """Return the post with what was wished.

        Some servers answer with what was before, and act on it a moment later.
        """
        await self._seat.know_viewer()
        found, anew = await self._done(note_id, verb, key)
        inner = found.reblog or found
        note = await self._seat.http.work(lambda: self._seat.mapper.note(inner))
        return wish(note) if anew else note

    async def _done(self, note_id: str, verb: str, key: str) -> tuple[wire.Status, bool]:
        """Return the post after a write, and whether it was made now and not before."""
        path = f"/api/v1/statuses/{self._seat.mapper.server_id(note_id)}"
        if self._seat.used(key, verb):
            return await self._seat.one(path, wire.Status), False
        with self._seat.under(key):
            found = await self._seat.write(
                "POST", f"{path}/{verb}", wire.Status, json={}, repeatable=verb != "reblog"
            )
        return found, True
