"""Hands one entry of the outbox to its network."""

from __future__ import annotations

from rednote_desktop.api.client import SocialClient
from rednote_desktop.api.network import ScheduledNote
from rednote_desktop.domain.comment import Comment
from rednote_desktop.domain.conversation import Message
from rednote_desktop.domain.draft import NewMedia, NewNote
from rednote_desktop.domain.errors import Rejected
from rednote_desktop.domain.note import Note
from rednote_desktop.domain.reaction import Reaction, ReactionKind
from rednote_desktop.services.reaction_events import Answer
from rednote_desktop.storage.codec import decode_comment, decode_message, decode_note
from rednote_desktop.storage.outbox import OutboxEntry, OutboxKind
from rednote_desktop.storage.reactions import decode_reaction

Sent = Note | Comment | ScheduledNote | Message
"""What a network answers to a post."""


async def send_entry(client: SocialClient, entry: OutboxEntry) -> Sent | Answer:
    """Send what an entry holds with its key; raises ``ApiError``, and ``Rejected`` or ``Corrupt``.

    ``Rejected`` where the network has no talks. One that may have reached it already is looked for
    first by a network that heeds no keys.
    """
    key = entry.idempotency_key
    if entry.reached and client.federation is not None:
        client.federation.attempted(key, entry.created_at)
    match entry.kind:
        case OutboxKind.NOTE:
            return await send_note(client, decode_note(entry.payload), key)
        case OutboxKind.COMMENT:
            return await client.comment(decode_comment(entry.payload), key)
        case OutboxKind.MESSAGE:
            if client.conversations is None:
                raise Rejected("nobody can be written to here", "account")
            return await client.conversations.send(decode_message(entry.payload), key)
        case OutboxKind.REACTION:
            return await send_reaction(client, decode_reaction(entry.payload), key)


async def keep_nothing(entry: OutboxEntry, sent: Sent) -> None:
    """Stand in for what keeps a copy of everything that was published."""


def media_of(entry: OutboxEntry) -> tuple[NewMedia, ...]:
    """Return the media of an entry; raises ``Corrupt``."""
    match entry.kind:
        case OutboxKind.NOTE:
            return decode_note(entry.payload).media
        case OutboxKind.MESSAGE:
            return decode_message(entry.payload).media
        case OutboxKind.COMMENT | OutboxKind.REACTION:
            return ()


async def send_note(client: SocialClient, note: NewNote, key: str) -> Note | ScheduledNote:
    """Publish a note, let it take another's place, or let the network hold it for later.

    Raises ``Rejected`` where the network can do neither of the last two.
    """
    if not note.edit_of and note.publish_at is None:
        return await client.publish(note, key)
    if client.federation is None:
        raise Rejected("nothing can be edited or held here", "publish_at")
    if note.edit_of:
        return await client.federation.edit(note.edit_of, note, key)
    return await client.federation.schedule(note, key)


async def send_reaction(client: SocialClient, reaction: Reaction, key: str) -> Answer:
    """Let the network hold what a reaction wishes; return what it says then.

    Raises ``Rejected`` where it knows no such reaction.
    """
    target, on = reaction.target, reaction.on
    match reaction.kind:
        case ReactionKind.LIKE:
            return await client.like(target, on, key)
        case ReactionKind.LIKE_COMMENT:
            return await client.like_comment(target, on, key)
        case ReactionKind.COLLECT:
            return await client.collect(target, reaction.within, on, key)
        case ReactionKind.FOLLOW:
            return await client.follow(target, on, key)
    federation = client.federation
    if federation is None:
        raise Rejected(f"no {reaction.kind} here", "account")
    match reaction.kind:
        case ReactionKind.SHARE:
            return await federation.share(target, on, key)
        case ReactionKind.VOTE:
            return await federation.vote(target, reaction.choices, key)
        case ReactionKind.MUTE:
            return await federation.mute(target, on, key)
        case ReactionKind.BLOCK:
            return await federation.block(target, on, key)
        case ReactionKind.FOLLOW_TOPIC:
            await federation.follow_topic(target, on, key)
            return None
