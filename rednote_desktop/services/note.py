"""One note: reading it, its comments and its people, and reacting to them."""

from __future__ import annotations

import asyncio
import logging
import uuid
from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Any

from rednote_desktop.domain.account import Account
from rednote_desktop.domain.comment import Comment
from rednote_desktop.domain.draft import NewComment
from rednote_desktop.domain.errors import NotFound, RedNoteError
from rednote_desktop.domain.link import Link, LinkKind
from rednote_desktop.domain.note import Collection, Note
from rednote_desktop.domain.notification import Notification, NotificationKind
from rednote_desktop.domain.paging import Page
from rednote_desktop.domain.reaction import Reaction, ReactionKind
from rednote_desktop.services.answer_order import AnswerOrder
from rednote_desktop.services.deletions import GRACE_SECONDS, Deletions
from rednote_desktop.services.events import (
    CollectionsChanged,
    CommentDeleted,
    CommentPublished,
    EventBus,
    NoteChanged,
    NoteDeleted,
    NoteMissing,
    NotePublished,
    NotificationsChanged,
)
from rednote_desktop.services.granted import Granted
from rednote_desktop.services.outbox import OutboxService
from rednote_desktop.services.reaction_events import ReactionSettled
from rednote_desktop.services.reactions import Reactions
from rednote_desktop.services.session import SessionService
from rednote_desktop.services.undo import UndoEntry, UndoKind, UndoStack

_logger = logging.getLogger(__name__)


class NoteService:
    """What can be done with notes, comments, people and collections.

    Reading methods raise ``ApiError`` and ``StorageError``. Reactions show at once
    (``NoteChanged``, ``CommentChanged``, ``AccountChanged``) and are kept until the network has
    them; when it says no they are rolled back with the same events and the error is raised to the
    caller whose wish was the last.
    """

    def __init__(
        self,
        session: SessionService,
        outbox: OutboxService,
        reactions: Reactions,
        events: EventBus,
        undo: UndoStack,
        grace_seconds: float = GRACE_SECONDS,
    ) -> None:
        self._session = session
        self._outbox = outbox
        self._reactions = reactions
        self._events = events
        self._undo = undo
        self._deletions = Deletions(events, undo, grace_seconds)
        self._background: set[asyncio.Task[None]] = set()
        self._counts = AnswerOrder()
        self._unsubscribe = (
            events.subscribe(ReactionSettled, self._reaction_settled),
            events.subscribe(
                CommentPublished, lambda event: self._refresh_note(event.comment.note_id)
            ),
            events.subscribe(CommentDeleted, lambda event: self._refresh_note(event.note_id)),
            events.subscribe(NotePublished, lambda _: self._refresh_viewer()),
            events.subscribe(NoteDeleted, lambda _: self._refresh_viewer()),
        )

    # Reading

    async def note(self, note_id: str) -> Note:
        """Return one note; raises ``NotFound`` and publishes ``NoteMissing`` then."""
        with self._reactions.since() as granted:
            try:
                note = await self._session.client.note(note_id)
            except NotFound:
                self._events.publish(NoteMissing(note_id))
                raise
        return self._reactions.note(granted.note(note))

    async def comments(self, note_id: str, cursor: str | None = None) -> Page[Comment]:
        """Return top comments of a note, best first."""
        with self._reactions.since() as granted:
            page = await self._session.client.comments(note_id, cursor)
        return self._without_hidden(page, granted)

    async def replies(self, thread_id: str, cursor: str | None = None) -> Page[Comment]:
        """Return the replies below a top comment, oldest first."""
        with self._reactions.since() as granted:
            page = await self._session.client.replies(thread_id, cursor)
        return self._without_hidden(page, granted)

    async def account(self, account_id: str) -> Account:
        """Return a person by id; raises ``NotFound``."""
        with self._reactions.since() as granted:
            account = await self._session.client.account(account_id)
        return self._reactions.account(granted.over(account))

    async def account_by_handle(self, handle: str) -> Account:
        """Return a person by handle without the at sign; raises ``NotFound``."""
        with self._reactions.since() as granted:
            account = await self._session.client.account_by_handle(handle)
        return self._reactions.account(granted.over(account))

    async def followers(self, account_id: str, cursor: str | None = None) -> Page[Account]:
        """Return who follows a person."""
        with self._reactions.since() as granted:
            page = await self._session.client.followers(account_id, cursor)
        return self._with_wishes(page, granted)

    async def following(self, account_id: str, cursor: str | None = None) -> Page[Account]:
        """Return whom a person follows."""
        with self._reactions.since() as granted:
            page = await self._session.client.following(account_id, cursor)
        return self._with_wishes(page, granted)

    async def notifications(
        self, cursor: str | None = None, kinds: tuple[NotificationKind, ...] = ()
    ) -> Page[Notification]:
        """Return what concerns the viewer, newest first; of some kinds, or of all."""
        return await self._session.client.notifications(cursor, kinds=kinds)

    async def unread_count(self) -> int:
        """Return how many notifications are unread, and publish ``NotificationsChanged``."""
        viewer, question = self._session.viewer.id, self._counts.ask()
        unread = await self._session.client.unread_count()
        here = self._session.signed_in and self._session.viewer.id == viewer
        if here and self._counts.take(question):
            self._events.publish(NotificationsChanged(unread))
        return unread

    async def mark_notifications_read(self) -> None:
        """Mark all notifications as read; publishes ``NotificationsChanged``."""
        viewer, question = self._session.viewer.id, self._counts.ask()
        await self._session.client.mark_notifications_read(_key())
        if not self._session.signed_in or self._session.viewer.id != viewer:
            return
        if not self._counts.alone(question):
            # Something came meanwhile, which may be marked or not.
            self._in_background(self.unread_count)
        self._counts.changed()
        self._events.publish(NotificationsChanged(0))

    def wished(self, note: Note) -> Note:
        """Return a note that came by itself with what the viewer wishes of it."""
        return self._reactions.note(note)

    def share_link(self, note: Note) -> str:
        """Return the note's address, or one that this program understands."""
        return note.url or str(Link(LinkKind.NOTE, note.id))

    # Reacting

    async def like(self, note: Note, liked: bool) -> None:
        """Like a note or take the like back; can be undone."""
        if await self._set_like(note, liked):
            kind = UndoKind.LIKE if liked else UndoKind.UNLIKE
            self._push(kind, lambda: self._set_like(note.with_like(liked), not liked))

    async def like_comment(self, comment: Comment, liked: bool) -> None:
        """Like a comment or take the like back."""
        await self._reactions.wish(Reaction(ReactionKind.LIKE_COMMENT, comment.id, liked), comment)

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
            after = account.with_follow(followed)
            self._push(kind, lambda: self._set_followed(after, not followed))

    async def collections(self) -> tuple[Collection, ...]:
        """Return the viewer's collections."""
        return await self._session.client.collections()

    async def collections_with(self, note_id: str) -> frozenset[str]:
        """Return the ids of the viewer's collections that hold a note."""
        ids = await self._session.client.collections_with(note_id)
        return self._reactions.collections_with(note_id, ids)

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
        """Delete what was to be deleted and keep what was wished; safe to call twice."""
        for unsubscribe in self._unsubscribe:
            unsubscribe()
        await self._deletions.flush()
        await self._reactions.close()
        for task in tuple(self._background):
            task.cancel()
        await asyncio.gather(*self._background, return_exceptions=True)

    # Inside

    async def _set_like(self, note: Note, liked: bool) -> bool:
        return await self._reactions.wish(Reaction(ReactionKind.LIKE, note.id, liked), note)

    async def _set_collected(self, note: Note, collection_id: str, collected: bool) -> bool:
        reaction = Reaction(ReactionKind.COLLECT, note.id, collected, collection_id)
        return await self._reactions.wish(reaction, note)

    async def _set_followed(self, account: Account, followed: bool) -> bool:
        return await self._reactions.wish(
            Reaction(ReactionKind.FOLLOW, account.id, followed), account
        )

    def _reaction_settled(self, event: ReactionSettled) -> None:
        if not self._session.signed_in or event.account_id != self._session.viewer.id:
            return
        if event.reaction.kind is ReactionKind.COLLECT and event.answer is not None:
            self._events.publish(CollectionsChanged())
        if event.reaction.kind is ReactionKind.FOLLOW and event.answer is not None:
            self._refresh_viewer()

    def _push(self, kind: UndoKind, revert: Any) -> None:
        async def run() -> None:
            await revert()

        self._undo.push(UndoEntry(kind, run))

    def _with_wishes(self, page: Page[Account], granted: Granted) -> Page[Account]:
        items = (self._reactions.account(granted.over(account)) for account in page.items)
        return replace(page, items=tuple(items))

    def _without_hidden(self, page: Page[Comment], granted: Granted) -> Page[Comment]:
        items = tuple(
            self._reactions.comment(granted.over(comment))
            for comment in page.items
            if not self._deletions.hides(comment)
        )
        return replace(page, items=items)

    def _refresh_note(self, note_id: str) -> None:
        async def refresh() -> None:
            self._events.publish(NoteChanged(await self.note(note_id)))

        self._in_background(refresh)

    def _refresh_viewer(self) -> None:
        async def refresh() -> None:
            await self._session.refresh()

        self._in_background(refresh)

    def _in_background(self, work: Callable[[], Awaitable[object]]) -> None:
        """Read again for the counts; that it fails is not worth a word on the screen."""

        async def run() -> None:
            try:
                await work()
            except RedNoteError as error:
                _logger.info("Counts could not be read again: %r", error)

        task = asyncio.create_task(run())
        self._background.add(task)
        task.add_done_callback(self._background.discard)


def _key() -> str:
    return uuid.uuid4().hex
