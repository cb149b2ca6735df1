"""What the reader published, kept on this computer whatever becomes of the network."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping
from concurrent.futures import Executor
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from typing import TypeVar

from rednote_desktop.api.client import SocialClient
from rednote_desktop.domain.comment import Comment
from rednote_desktop.domain.draft import Draft, DraftText, NewComment, NewNote
from rednote_desktop.domain.errors import NotFound, RedNoteError, Rejected, StorageError
from rednote_desktop.domain.note import Note
from rednote_desktop.services.compose import ComposeService
from rednote_desktop.services.events import (
    CommentDeleted,
    EventBus,
    NoteDeleted,
    NoteMissing,
    OwnNotesChanged,
)
from rednote_desktop.services.sending import Sent
from rednote_desktop.services.session import SessionService
from rednote_desktop.storage.codec import decode_comment, decode_note
from rednote_desktop.storage.outbox import OutboxEntry, OutboxKind
from rednote_desktop.storage.own_notes import OwnNote as OwnNote
from rednote_desktop.storage.own_notes import OwnNoteStore

T = TypeVar("T")
_logger = logging.getLogger(__name__)


class OwnNotes:
    """Keeps what the outbox published, tells what is gone, and makes drafts of it.

    Publishes ``OwnNotesChanged``. Methods raise ``StorageError``.
    """

    def __init__(
        self, store: OwnNoteStore, session: SessionService, events: EventBus, executor: Executor
    ) -> None:
        self._store = store
        self._session = session
        self._events = events
        self._executor = executor
        self._background: set[asyncio.Task[None]] = set()
        self._unsubscribe = (
            events.subscribe(NoteDeleted, lambda event: self._forget(event.note_id)),
            events.subscribe(CommentDeleted, lambda event: self._forget(event.comment_id)),
            events.subscribe(NoteMissing, lambda event: self._missing(event.note_id)),
        )

    async def keep(self, entry: OutboxEntry, sent: Sent) -> None:
        """Keep what an entry of the outbox has just published; it is on disk when this returns.

        Messages are between people and stay with the network; what it holds for later is kept
        once it is public.
        """
        if not isinstance(sent, Note | Comment):
            return
        content: NewNote | NewComment
        if entry.kind is OutboxKind.NOTE:
            content = decode_note(entry.payload)
        else:
            content = decode_comment(entry.payload)
        handle, _, host = sent.author.handle.partition("@")
        _, _, server = entry.account_id.rpartition("@")
        own = OwnNote(
            key=entry.idempotency_key,
            note_id=sent.id,
            account_id=entry.account_id,
            handle=handle,
            host=host or (server if "@" in entry.account_id else ""),
            published_at=sent.created_at,
            content=content,
            url=sent.url,
        )
        await self._run(lambda: self._store.keep(own))
        self._events.publish(OwnNotesChanged())

    async def notes(self) -> tuple[OwnNote, ...]:
        """Return everything kept, the newest first."""
        return await self._run(self._store.notes)

    async def find(self, note_id: str) -> OwnNote | None:
        """Return what is kept of a note, if anything is."""
        return next((own for own in await self.notes() if own.note_id == note_id), None)

    async def check(self, own: OwnNote) -> OwnNote:
        """Look whether a note is on its network; where that cannot be told nothing changes."""
        try:
            client = self._session.client_of(own.account_id)
            note_id = own.content.note_id if isinstance(own.content, NewComment) else own.note_id
            await client.note(note_id)
            gone = False
        except NotFound:
            gone = True
        except RedNoteError as error:
            _logger.info("Whether an own note is still there cannot be told: %r", error)
            return own
        if gone == (own.gone_since is not None):
            return own
        await self._run(lambda: self._store.mark_gone(own.key, gone))
        self._events.publish(OwnNotesChanged())
        return replace(own, gone_since=datetime.now(UTC) if gone else None)

    async def check_all(self) -> int:
        """Look for all of them, one after the other; return how many are gone."""
        checked = [await self.check(own) for own in await self.notes()]
        return sum(own.gone_since is not None for own in checked)

    async def draft_of(self, own: OwnNote, compose: ComposeService) -> Draft:
        """Return a new draft of what was published, for whichever account is signed in."""
        draft = compose.new()
        content = own.content
        first, *others = content.versions
        second = others[0] if others else None
        text = DraftText(first.language or draft.text.language, first.title, first.plain_body)
        draft = replace(draft, text=text)
        if second is not None:
            written = DraftText(second.language, second.title, second.plain_body)
            draft = replace(draft, second=written, second_by_hand=True)
        if isinstance(content, NewComment):
            return draft
        there = [item for item in content.media if item.path or item.card]
        media = [await compose.media.adopt(replace(item, kept_id="", url="")) for item in there]
        return replace(
            draft,
            media=tuple(media),
            topics=content.topics,
            products=content.products,
            place=content.place,
            visibility=content.visibility,
            warning=content.warning,
            sensitive=content.sensitive,
            poll=content.poll,
        )

    async def recover(self) -> int:
        """Publish in a fresh embedded community what the lost one had; return how much it was.

        Notes come first, then comments below what is there again: their own notes under new ids,
        and what came with the program. Each is posted with a key of its own, so that one that is
        there already is not doubled, by the account it was posted with, or by the first where that
        is gone. Nothing goes to a network, whoever is signed in.
        """
        lost = [own for own in reversed(await self.notes()) if not own.host]
        accounts = [account.id for account in await self._session.accounts()]
        here = [account_id for account_id in accounts if "@" not in account_id]
        if not here:
            return 0
        now_at: dict[str, str] = {}
        for own in sorted(lost, key=lambda own: isinstance(own.content, NewComment)):
            author = own.account_id if own.account_id in here else here[0]
            client = self._session.client_of(author)
            again: Note | Comment | None
            if isinstance(own.content, NewNote):
                again = await client.publish(own.content, f"recovered-{own.key}")
            else:
                again = await self._comment_again(client, own.key, own.content, now_at)
            if again is not None:
                now_at[own.note_id] = again.id
                await self._run(partial(self._store.move, own.key, again.id, author))
        if now_at:
            self._events.publish(OwnNotesChanged())
        return len(now_at)

    async def _comment_again(
        self, client: SocialClient, key: str, comment: NewComment, now_at: Mapping[str, str]
    ) -> Comment | None:
        """Write a comment again; ``None`` where what it was about is not there any more."""
        places = (comment.note_id, comment.parent_id)
        if any(place in now_at.values() and place not in now_at for place in places):
            return None  # that id is another thing's now
        note_id, parent_id = (now_at.get(place or "", place) for place in places)
        again = replace(comment, note_id=note_id or "", parent_id=parent_id)
        try:
            return await client.comment(again, f"recovered-{key}")
        except (NotFound, Rejected) as error:
            _logger.info("An own comment has no place any more: %r", error)
            return None

    async def tidy(self) -> None:
        """Let go for good of what the reader deleted. Meant for the start of the program."""
        await self._run(self._store.tidy)

    async def close(self) -> None:
        """Stop listening and finish what is under way; safe to call twice."""
        for unsubscribe in self._unsubscribe:
            unsubscribe()
        await asyncio.gather(*self._background, return_exceptions=True)

    def _forget(self, note_id: str) -> None:
        async def forget() -> None:
            own = await self.find(note_id)
            if own is not None:
                await self._run(lambda: self._store.delete(own.key))
                self._events.publish(OwnNotesChanged())

        self._in_background(forget)

    def _missing(self, note_id: str) -> None:
        async def look() -> None:
            own = await self.find(note_id)
            if own is not None and own.gone_since is None:
                await self._run(lambda: self._store.mark_gone(own.key, True))
                self._events.publish(OwnNotesChanged())

        self._in_background(look)

    def _in_background(self, work: Callable[[], Awaitable[None]]) -> None:
        async def run() -> None:
            try:
                await work()
            except StorageError as error:
                _logger.warning("The journal of own notes could not be written: %r", error)

        task = asyncio.create_task(run())
        self._background.add(task)
        task.add_done_callback(self._background.discard)

    async def _run(self, work: Callable[[], T]) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._executor, work)
