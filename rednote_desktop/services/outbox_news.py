"""Tells what becomes of the entries of the outbox."""

from __future__ import annotations

import asyncio

from rednote_desktop.api.network import ScheduledNote
from rednote_desktop.domain.comment import Comment
from rednote_desktop.domain.conversation import Message
from rednote_desktop.domain.errors import Corrupt, RedNoteError
from rednote_desktop.domain.note import Note
from rednote_desktop.domain.reaction import Reaction
from rednote_desktop.services.events import (
    ActionFailed,
    CommentPublished,
    DraftDeleted,
    DraftSent,
    EventBus,
    MessageSent,
    NoteChanged,
    NotePublished,
    OutboxChanged,
)
from rednote_desktop.services.reaction_events import Answer, ReactionPending, ReactionSettled
from rednote_desktop.services.sending import Sent
from rednote_desktop.storage.codec import decode_note
from rednote_desktop.storage.outbox import OutboxEntry, OutboxKind, OutboxState, OutboxStore
from rednote_desktop.storage.reactions import decode_reaction


class OutboxNews:
    """Publishes the events of one outbox; methods that read it raise ``StorageError``.

    What needs a look into the outbox is told one after the other, so that no older look comes last.
    """

    def __init__(self, store: OutboxStore, events: EventBus) -> None:
        self._store = store
        self._events = events
        self._turn = asyncio.Lock()

    async def changed(self) -> None:
        """Tell how many entries there are."""
        async with self._turn:
            entries = await self._store.entries()
            failed = sum(entry.state is OutboxState.FAILED for entry in entries)
            self._events.publish(OutboxChanged(len(entries) - failed, failed))

    async def posted(self, entry: OutboxEntry, sent: Sent, draft_gone: bool) -> None:
        """Tell that the network has a post, and what became of its draft."""
        if isinstance(sent, Comment):
            self._events.publish(CommentPublished(sent))
        elif isinstance(sent, Message):
            self._events.publish(MessageSent(sent, entry.account_id, entry.id))
        elif isinstance(sent, Note):
            edited = bool(decode_note(entry.payload).edit_of)
            published = NotePublished(sent, entry.draft_id, entry.account_id)
            self._events.publish(NoteChanged(sent) if edited else published)
        if entry.draft_id:
            async with self._turn:
                await self._tell_of_draft(entry, sent)
                if draft_gone:
                    self._events.publish(DraftDeleted(entry.draft_id))

    def settled(
        self, entry: OutboxEntry, answer: Answer = None, error: Exception | None = None
    ) -> None:
        """Tell that a reaction is not on its way any more; a post is passed over."""
        reaction = reaction_of(entry)
        if reaction is not None:
            self._events.publish(ReactionSettled(entry.account_id, reaction, answer, error))

    def pending(self, entry: OutboxEntry | None) -> None:
        """Tell that a reaction is on its way again; a post is passed over."""
        reaction = reaction_of(entry) if entry is not None else None
        if entry is not None and reaction is not None:
            self._events.publish(ReactionPending(entry.account_id, reaction))

    def refused(self, entry: OutboxEntry, error: Exception) -> None:
        """Tell why a reaction was refused for which nobody waits; a post shows that itself."""
        if entry.kind is OutboxKind.REACTION and isinstance(error, RedNoteError):
            self._events.publish(ActionFailed(error))

    async def _tell_of_draft(self, entry: OutboxEntry, sent: Sent) -> None:
        entries = await self._store.entries()
        left = [other for other in entries if other.draft_id == entry.draft_id]
        note = sent if isinstance(sent, Note) else None
        moment = sent.publish_at if isinstance(sent, ScheduledNote) else None
        self._events.publish(DraftSent(entry.draft_id, entry.account_id, note, moment, len(left)))


def reaction_of(entry: OutboxEntry) -> Reaction | None:
    """Return the reaction of an entry; ``None`` for a post, and for what cannot be read."""
    if entry.kind is not OutboxKind.REACTION:
        return None
    try:
        return decode_reaction(entry.payload)
    except Corrupt:
        return None
