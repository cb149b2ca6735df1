"""One note: reading it, its comments and its people, and reacting to them."""

from __future__ import annotations

import asyncio
import logging
import uuid
from collections.abc import Coroutine
from dataclasses import replace
from typing import Any

from rednote_desktop.domain.account import Account
from rednote_desktop.domain.comment import Comment
from rednote_desktop.domain.draft import NewComment
from rednote_desktop.domain.errors import RedNoteError
from rednote_desktop.domain.note import Collection, Note
from rednote_desktop.domain.notification import Notification
from rednote_desktop.domain.paging import Page
from rednote_desktop.services.deletions import GRACE_SECONDS, Deletions
from rednote_desktop.services.events import (
    AccountChanged,
    CollectionsChanged,
    CommentChanged,
    CommentDeleted,
    CommentPublished,
    EventBus,
    NoteChanged,
    NoteDeleted,
    NotePublished,
    NotificationsChanged,
    SessionSwitched,
)
from rednote_desktop.services.outbox import OutboxService
from rednote_desktop.services.session import SessionService
from rednote_desktop.services.toggles import Toggles
from rednote_desktop.services.undo import UndoEntry, UndoKind, UndoStack

_logger = logging.getLogger(__name__)


class NoteService:
    """What can be done with notes, comments, people and collections.

    Reading methods raise ``ApiError`` and ``StorageError``. Reactions show at once
    (``NoteChanged``, ``CommentChanged``, ``AccountChanged``); when the network says no they are
    rolled back with the same events and the error is raised to the caller whose wish was the last.
    """

    def __init__(
        self,
        session: SessionService,
        outbox: OutboxService,
        events: EventBus,
        undo: UndoStack,
        grace_seconds: float = GRACE_SECONDS,
    ) -> None:
        self._session = session
        self._outbox = outbox
        self._events = events
        self._undo = undo
        self._deletions = Deletions(events, undo, grace_seconds)
        self._background: set[asyncio.Task[None]] = set()
        self._retired: list[Toggles[Note] | Toggles[Comment] | Toggles[Account]] = []
        self._make_toggles()
        self._unsubscribe = (
            events.subscribe(SessionSwitched, lambda _: self._start_afresh()),
            events.subscribe(
                CommentPublished, lambda event: self._refresh_note(event.comment.note_id)
            ),
            events.subscribe(CommentDeleted, lambda event: self._refresh_note(event.note_id)),
            events.subscribe(NotePublished, lambda _: self._refresh_viewer()),
            events.subscribe(NoteDeleted, lambda _: self._refresh_viewer()),
        )

    # Reading

    async def note(self, note_id: str) -> Note:
        """Return one note; raises ``NotFound``."""
        return self._notes.overlaid(note_id, await self._session.client.note(note_id))

    async def comments(self, note_id: str, cursor: str | None = None) -> Page[Comment]:
        """Return top comments of a note, best first."""
        return self._without_hidden(await self._session.client.comments(note_id, cursor))

    async def replies(self, thread_id: str, cursor: str | None = None) -> Page[Comment]:
        """Return the replies below a top comment, oldest first."""
        return self._without_hidden(await self._session.client.replies(thread_id, cursor))

    async def account(self, account_id: str) -> Account:
        """Return a person by id; raises ``NotFound``."""
        account = await self._session.client.account(account_id)
        return self._accounts.overlaid(account_id, account)

    async def account_by_handle(self, handle: str) -> Account:
        """Return a person by handle without the at sign; raises ``NotFound``."""
        account = await self._session.client.account_by_handle(handle)
        return self._accounts.overlaid(account.id, account)

    async def followers(self, account_id: str, cursor: str | None = None) -> Page[Account]:
        """Return who follows a person."""
        return await self._session.client.followers(account_id, cursor)

    async def following(self, account_id: str, cursor: str | None = None) -> Page[Account]:
        """Return whom a person follows."""
        return await self._session.client.following(account_id, cursor)

    async def notifications(self, cursor: str | None = None) -> Page[Notification]:
        """Return what concerns the viewer, newest first."""
        return await self._session.client.notifications(cursor)

    async def unread_count(self) -> int:
        """Return how many notifications are unread, and publish ``NotificationsChanged``."""
        unread = await self._session.client.unread_count()
        self._events.publish(NotificationsChanged(unread))
        return unread

    async def mark_notifications_read(self) -> None:
        """Mark all notifications as read; publishes ``NotificationsChanged``."""
        await self._session.client.mark_notifications_read(_key())
        self._events.publish(NotificationsChanged(0))

    def share_link(self, note: Note) -> str:
        """Return the note's address, or one that this program understands."""
        return note.url or f"rednote:note/{note.id}"

    # Reacting

    async def like(self, note: Note, liked: bool) -> None:
        """Like a note or take the like back; can be undone."""
        if await self._set_like(note, liked):
            kind = UndoKind.LIKE if liked else UndoKind.UNLIKE
            self._push(kind, lambda: self._set_like(note.with_like(liked), not liked))

    async def like_comment(self, comment: Comment, liked: bool) -> None:
        """Like a comment or take the like back."""
        client = self._session.client
        await self._comments.set(
            comment.id,
            comment,
            "like",
            liked,
            Comment.with_like,
            lambda wanted, key: client.like_comment(comment.id, wanted, key),
        )

    async def collect(self, note: Note, collection_id: str, collected: bool) -> None:
        """Put a note into a collection or take it out; can be undone."""
        if await self._set_collected(note, collection_id, collected):
            kind = UndoKind.COLLECT if collected else UndoKind.UNCOLLECT
            after = note.with_collect(collected)
            self._push(kind, lambda: self._set_collected(after, collection_id, not collected))

    async def follow(self, account: Account, followed: bool) -> None:
        """Follow a person or stop; can be undone."""
        if await self._set_followed(account, followed):
            kind = UndoKind.FOLLOW if followed else UndoKind.UNFOLLOW
            after = _with_follow(account, followed)
            self._push(kind, lambda: self._set_followed(after, not followed))

    async def collections(self) -> tuple[Collection, ...]:
        """Return the viewer's collections."""
        return await self._session.client.collections()

    async def collections_with(self, note_id: str) -> frozenset[str]:
        """Return the ids of the viewer's collections that hold a note."""
        return await self._session.client.collections_with(note_id)

    async def create_collection(self, name: str) -> Collection:
        """Make a collection; raises ``Rejected`` for an empty or a taken name."""
        collection = await self._session.client.create_collection(name, _key())
        self._events.publish(CollectionsChanged())
        return collection

    async def rename_collection(self, collection_id: str, name: str) -> Collection:
        """Rename a collection; raises ``Rejected`` for an empty or a taken name."""
        client = self._session.client
        collection = await client.rename_collection(collection_id, name, _key())
        self._events.publish(CollectionsChanged())
        return collection

    async def delete_collection(self, collection_id: str) -> None:
        """Delete a collection; the notes in it stay where they are."""
        await self._session.client.delete_collection(collection_id, _key())
        self._events.publish(CollectionsChanged())

    # Publishing and deleting

    async def comment(self, comment: NewComment) -> Comment | None:
        """Post a comment; ``CommentPublished`` follows.

        Return it, or ``None`` when it could not be sent yet and waits in the outbox. Raises
        ``Rejected`` and the like when the network refuses it; it is not kept then.
        """
        return await self._outbox.post_comment(comment)

    async def delete_note(self, note: Note) -> None:
        """Hide an own note now and delete it after a grace; can be undone until then.

        When the deletion fails, ``NoteRestored`` and ``ActionFailed`` are published.
        """
        self._deletions.delete_note(self._session.client, note)

    async def delete_comment(self, comment: Comment) -> None:
        """Hide an own comment now and delete it after a grace; can be undone until then.

        When the deletion is undone or fails, ``CommentPublished`` shows the comment again.
        """
        self._deletions.delete_comment(self._session.client, comment)

    async def close(self) -> None:
        """Delete what was to be deleted and finish what is under way; safe to call twice."""
        for unsubscribe in self._unsubscribe:
            unsubscribe()
        await self._deletions.flush()
        for toggles in (*self._retired, self._notes, self._comments, self._accounts):
            await toggles.close()
        for task in tuple(self._background):
            task.cancel()
        await asyncio.gather(*self._background, return_exceptions=True)

    # Inside

    async def _set_like(self, note: Note, liked: bool) -> bool:
        client = self._session.client
        return await self._notes.set(
            note.id,
            note,
            "like",
            liked,
            Note.with_like,
            lambda wanted, key: client.like(note.id, wanted, key),
        )

    async def _set_collected(self, note: Note, collection_id: str, collected: bool) -> bool:
        client = self._session.client
        settled = await self._notes.set(
            note.id,
            note,
            ("collect", collection_id),
            collected,
            Note.with_collect,
            lambda wanted, key: client.collect(note.id, collection_id, wanted, key),
        )
        if settled:
            self._events.publish(CollectionsChanged())
        return settled

    async def _set_followed(self, account: Account, followed: bool) -> bool:
        client = self._session.client
        settled = await self._accounts.set(
            account.id,
            account,
            "follow",
            followed,
            _with_follow,
            lambda wanted, key: client.follow(account.id, wanted, key),
        )
        if settled:
            self._refresh_viewer()
        return settled

    def _push(self, kind: UndoKind, revert: Any) -> None:
        async def run() -> None:
            await revert()

        self._undo.push(UndoEntry(kind, run))

    def _make_toggles(self) -> None:
        events = self._events
        self._notes: Toggles[Note] = Toggles(lambda note: events.publish(NoteChanged(note)))
        self._comments: Toggles[Comment] = Toggles(
            lambda comment: events.publish(CommentChanged(comment))
        )
        self._accounts: Toggles[Account] = Toggles(
            lambda account: events.publish(AccountChanged(account))
        )

    def _start_afresh(self) -> None:
        """What the last viewer has under way goes on, but is not shown to the new one."""
        for toggles in (self._notes, self._comments, self._accounts):
            toggles.mute()
            self._retired.append(toggles)
        self._make_toggles()

    def _without_hidden(self, page: Page[Comment]) -> Page[Comment]:
        items = tuple(
            self._comments.overlaid(comment.id, comment)
            for comment in page.items
            if not self._deletions.hides(comment)
        )
        return replace(page, items=items)

    def _refresh_note(self, note_id: str) -> None:
        async def refresh() -> None:
            self._events.publish(NoteChanged(await self.note(note_id)))

        self._in_background(refresh())

    def _refresh_viewer(self) -> None:
        async def refresh() -> None:
            await self._session.refresh()

        self._in_background(refresh())

    def _in_background(self, work: Coroutine[Any, Any, None]) -> None:
        """Read again for the counts; that it fails is not worth a word on the screen."""

        async def run() -> None:
            try:
                await work
            except RedNoteError as error:
                _logger.info("Counts could not be read again: %r", error)

        task = asyncio.create_task(run())
        self._background.add(task)
        task.add_done_callback(self._background.discard)


def _key() -> str:
    return uuid.uuid4().hex


def _with_follow(account: Account, followed: bool) -> Account:
    change = int(followed) - int(account.followed)
    count = max(0, account.follower_count + change)
    return replace(account, followed=followed, follower_count=count)
