"""Direct conversations: reading them, writing in them, and what is on its way."""

from __future__ import annotations

import asyncio
import logging
import uuid
from collections.abc import Coroutine
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Final

from rednote_desktop.api.network import Conversations
from rednote_desktop.domain.account import Account
from rednote_desktop.domain.conversation import Conversation, Message, NewMessage
from rednote_desktop.domain.errors import NotFound, RedNoteError
from rednote_desktop.domain.paging import Page
from rednote_desktop.services.answer_order import AnswerOrder
from rednote_desktop.services.events import (
    ConversationChanged,
    ConversationsStale,
    EventBus,
    MessageSent,
    UnreadMessages,
)
from rednote_desktop.services.outbox import OutboxService
from rednote_desktop.services.session import SessionService
from rednote_desktop.services.talks_told import laid_over, last_said
from rednote_desktop.services.told_since import ToldSince
from rednote_desktop.storage.codec import decode_message
from rednote_desktop.storage.message_drafts import MessageDraft, MessageDraftStore
from rednote_desktop.storage.outbox import OutboxKind, OutboxState

_logger = logging.getLogger(__name__)

_PAGES_LOOKED_THROUGH: Final = 3


@dataclass(frozen=True, slots=True)
class PendingMessage:
    """An own message that the network does not have yet.

    ``reason`` is the class name of the last error in ``domain.errors``, empty before one.
    """

    entry_id: int
    message: NewMessage
    state: OutboxState
    reason: str
    created_at: datetime


class ConversationService:
    """The viewer's talks.

    Reading methods raise ``ApiError`` and ``StorageError``, and ``NotFound`` on a network without
    talks. What is sent goes through the outbox: ``OutboxChanged`` tells that the pending messages
    differ, ``MessageSent`` that the network has one. ``UnreadMessages`` follows whatever may have
    changed the count. What is told of talks while an answer is on its way is laid over it.
    """

    def __init__(
        self,
        session: SessionService,
        outbox: OutboxService,
        drafts: MessageDraftStore,
        events: EventBus,
    ) -> None:
        self._session = session
        self._outbox = outbox
        self._drafts = drafts
        self._events = events
        self._background: set[asyncio.Task[None]] = set()
        self._told = ToldSince[Conversation]()
        self._counts = AnswerOrder()
        self._unsubscribe = (
            events.subscribe(ConversationChanged, self._changed),
            events.subscribe(MessageSent, self._sent),
        )

    @property
    def available(self) -> bool:
        """Whether the viewer's network has talks."""
        return self._session.client.conversations is not None

    @property
    def max_characters(self) -> int:
        """How many characters a message may have, all its languages together where they share."""
        capabilities = self._session.client.capabilities
        return capabilities.max_note_characters or capabilities.max_body_characters

    async def conversations(self, cursor: str | None = None) -> Page[Conversation]:
        """Return the viewer's talks, the last spoken in first."""
        with self._told.since() as told:
            page = await self._network().conversations(cursor)
        return laid_over(page, told, first=cursor is None)

    async def messages(self, conversation_id: str, cursor: str | None = None) -> Page[Message]:
        """Return the messages of a talk, newest first."""
        return await self._network().messages(conversation_id, cursor)

    async def with_person(self, account: Account) -> Conversation:
        """Return the talk with one person, or one without an id that begins with a message."""
        cursor: str | None = None
        for _ in range(_PAGES_LOOKED_THROUGH):
            page = await self.conversations(cursor)
            for talk in page.items:
                if [person.id for person in talk.people] == [account.id]:
                    return talk
            cursor = page.next_cursor
            if cursor is None:
                break
        return Conversation("", (account,))

    def spoke(self, talk: Conversation) -> None:
        """Take what a talk became with a message of the viewer's."""
        self._tell(talk)

    async def send(self, talk: Conversation, message: NewMessage) -> int:
        """Put a message into the outbox, where it is safe when this returns its entry's id.

        Its talk and people are those of ``talk``. Raises ``StorageError``.
        """
        addressed = replace(
            message,
            conversation_id=talk.id,
            account_ids=() if talk.id else tuple(person.id for person in talk.people),
        )
        return (await self._outbox.submit_message(addressed)).id

    async def pending(self, talk: Conversation) -> tuple[PendingMessage, ...]:
        """Return what is on its way into a talk, oldest first; raises ``StorageError``."""
        people = tuple(person.id for person in talk.people)
        viewer = self._session.viewer.id
        found = []
        for entry in await self._outbox.entries():
            if entry.kind is not OutboxKind.MESSAGE or entry.account_id != viewer:
                continue
            message = decode_message(entry.payload)
            here = message.conversation_id == talk.id if talk.id else False
            if here or message.account_ids == people:
                found.append(
                    PendingMessage(entry.id, message, entry.state, entry.reason, entry.created_at)
                )
        return tuple(found)

    async def retry(self, entry_id: int) -> None:
        """Try to send a pending message now."""
        await self._outbox.retry(entry_id)

    async def cancel(self, entry_id: int) -> bool:
        """Do not send a pending message; return whether it could still be taken back."""
        return await self._outbox.cancel(entry_id)

    async def mark_read(self, talk: Conversation) -> None:
        """Mark a talk as read; ``ConversationChanged`` and ``UnreadMessages`` follow.

        Where something is said in it meanwhile, that was told already and may be unread still.
        """
        if not talk.unread or not talk.id:
            return
        with self._told.since() as told:
            await self._network().mark_conversation_read(talk.id, uuid.uuid4().hex)
        now = told.get(talk.id, talk)
        if last_said(now) == last_said(talk):
            self._events.publish(ConversationChanged(replace(now, unread=False)))
        else:
            self._count_soon()

    async def count_unread(self) -> int:
        """Return how many talks hold something unread, and publish ``UnreadMessages``."""
        viewer = self._session.viewer.id
        network = self._session.client.conversations
        question = self._counts.ask()
        try:
            unread = 0 if network is None else await network.unread_conversations()
        except NotFound:
            if self.available:
                raise
            unread = 0  # it has just been found that the network has none
        here = self._session.signed_in and self._session.viewer.id == viewer
        if here and self._counts.take(question):
            self._events.publish(UnreadMessages(unread))
        return unread

    async def draft(self, talk: Conversation) -> MessageDraft:
        """Return what was being written in a talk; raises ``StorageError``."""
        return await self._drafts.get(self._session.viewer.id, _key(talk))

    async def keep_draft(self, talk: Conversation, draft: MessageDraft) -> None:
        """Keep what is being written in a talk; raises ``StorageError``."""
        await self._drafts.save(self._session.viewer.id, _key(talk), draft)

    async def close(self) -> None:
        """Stop listening; safe to call twice."""
        for unsubscribe in self._unsubscribe:
            unsubscribe()
        for task in tuple(self._background):
            task.cancel()
        await asyncio.gather(*self._background, return_exceptions=True)

    def _network(self) -> Conversations:
        network = self._session.client.conversations
        if network is None:
            raise NotFound("the network has no talks")
        return network

    def _changed(self, event: ConversationChanged) -> None:
        self._tell(event.conversation)
        self._count_soon()

    def _tell(self, talk: Conversation) -> None:
        if talk.id:  # one without cannot be in an answer
            self._told.tell(talk.id, talk)

    def _sent(self, event: MessageSent) -> None:
        """Look again where another account of this computer may have written to the viewer."""
        if self._session.signed_in and event.account_id != self._session.viewer.id:
            self._events.publish(ConversationsStale())
            self._count_soon()

    def _count_soon(self) -> None:
        async def count() -> None:
            await self.count_unread()

        self._in_background(count())

    def _in_background(self, work: Coroutine[Any, Any, None]) -> None:
        """A count that fails is not worth a word on the screen."""

        async def run() -> None:
            try:
                await work
            except RedNoteError as error:
                _logger.info("Talks could not be counted: %r", error)

        task = asyncio.create_task(run())
        self._background.add(task)
        task.add_done_callback(self._background.discard)


def _key(talk: Conversation) -> str:
    """Return what a talk's draft is filed under: people, who stay when the talk gets its id."""
    return ",".join(sorted(person.id for person in talk.people)) or talk.id
