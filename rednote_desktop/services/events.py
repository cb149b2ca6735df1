"""What happened, told to whoever listens."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any, TypeVar

from rednote_desktop.domain.account import Account
from rednote_desktop.domain.comment import Comment
from rednote_desktop.domain.conversation import Conversation, Message
from rednote_desktop.domain.draft import Draft
from rednote_desktop.domain.errors import RedNoteError
from rednote_desktop.domain.note import Note, Timeline
from rednote_desktop.domain.relationship import Relationship

if TYPE_CHECKING:
    from rednote_desktop.services.undo import UndoKind

_logger = logging.getLogger(__name__)

Event = TypeVar("Event")


@dataclass(frozen=True, slots=True)
class NoteChanged:
    """A note looks different now; it may be a hope that the network has not confirmed yet."""

    note: Note


@dataclass(frozen=True, slots=True)
class RelationshipChanged:
    """The viewer muted or blocked a person, or no longer does."""

    relationship: Relationship


@dataclass(frozen=True, slots=True)
class FollowedTopicsChanged:
    """The viewer follows other topics now."""


@dataclass(frozen=True, slots=True)
class CoverChanged:
    """What covers a note was opened or put back."""

    note_id: str


@dataclass(frozen=True, slots=True)
class NotePublished:
    """The network has a new note; ``draft_id`` is the draft it came from, or empty.

    ``account_id`` is the account that posted it; empty is the viewer.
    """

    note: Note
    draft_id: str = ""
    account_id: str = ""


@dataclass(frozen=True, slots=True)
class DraftSent:
    """One of the networks that a draft was posted to has it.

    ``note`` is the note there; where the network holds it for later it is ``None`` and
    ``publish_at`` says until when. ``waiting`` counts the accounts that have yet to post it.
    """

    draft_id: str
    account_id: str
    note: Note | None
    publish_at: datetime | None = None
    waiting: int = 0


@dataclass(frozen=True, slots=True)
class NoteHidden:
    """A note is deleted or about to be."""

    note_id: str


@dataclass(frozen=True, slots=True)
class NoteDeleted:
    """The network has deleted a note; it was hidden before."""

    note_id: str


@dataclass(frozen=True, slots=True)
class NoteMissing:
    """A note that was asked for is not on its network, or not for this viewer."""

    note_id: str


@dataclass(frozen=True, slots=True)
class OwnNotesChanged:
    """Something else is kept of what the reader published, or it was found gone."""


@dataclass(frozen=True, slots=True)
class NoteRestored:
    """A hidden note is there again: its deletion was undone or failed."""

    note: Note


@dataclass(frozen=True, slots=True)
class CommentChanged:
    """A comment looks different now."""

    comment: Comment


@dataclass(frozen=True, slots=True)
class CommentPublished:
    """The network has a new comment, or shows one again whose deletion was undone or failed."""

    comment: Comment


@dataclass(frozen=True, slots=True)
class CommentHidden:
    """A comment is deleted or about to be."""

    comment_id: str
    note_id: str


@dataclass(frozen=True, slots=True)
class CommentDeleted:
    """The network has deleted a comment; it was hidden before."""

    comment_id: str
    note_id: str


@dataclass(frozen=True, slots=True)
class AccountChanged:
    """A person looks different now, the viewer included."""

    account: Account


@dataclass(frozen=True, slots=True)
class SessionSwitched:
    """Another account is signed in; everything read so far was read as somebody else."""

    viewer: Account


@dataclass(frozen=True, slots=True)
class AccountsChanged:
    """An account was connected or signed out, or has to be signed in again, or no longer."""


@dataclass(frozen=True, slots=True)
class SignInNeeded:
    """The network does not take the account's sign-in any more; told once, until it does again."""

    account: Account


@dataclass(frozen=True, slots=True)
class SignedIn:
    """An account of a network was signed in, for the first time or again."""

    account: Account


@dataclass(frozen=True, slots=True)
class DraftSaved:
    """A draft is on disk."""

    draft: Draft


@dataclass(frozen=True, slots=True)
class DraftDeleted:
    """A draft is gone."""

    draft_id: str


@dataclass(frozen=True, slots=True)
class CollectionsChanged:
    """The viewer's collections or their contents differ."""


@dataclass(frozen=True, slots=True)
class NotificationsChanged:
    """The number of unread notifications differs."""

    unread: int


@dataclass(frozen=True, slots=True)
class MessageSent:
    """The network has a message of one of the person's accounts, and the outbox no longer."""

    message: Message
    account_id: str
    entry_id: int = 0


@dataclass(frozen=True, slots=True)
class ConversationChanged:
    """There is something new in a talk of the viewer, or it was read."""

    conversation: Conversation


@dataclass(frozen=True, slots=True)
class ConversationsStale:
    """The viewer's talks may have changed meanwhile: they are to be read again."""


@dataclass(frozen=True, slots=True)
class UnreadMessages:
    """How many talks of the viewer hold something unread."""

    unread: int


@dataclass(frozen=True, slots=True)
class NotesWaiting:
    """New notes for a timeline, newest first, that are not shown yet."""

    timeline: Timeline
    notes: tuple[Note, ...]


@dataclass(frozen=True, slots=True)
class LiveChanged:
    """Whether the network's news come in at this moment."""

    connected: bool


@dataclass(frozen=True, slots=True)
class UploadProgress:
    """How much of the media of an entry of the outbox has gone, in bytes; ``key`` is its key."""

    key: str
    sent: int
    size: int


@dataclass(frozen=True, slots=True)
class OutboxChanged:
    """How many entries wait to be sent, and how many were given up."""

    waiting: int
    failed: int


@dataclass(frozen=True, slots=True)
class ReadingChanged:
    """The languages a person reads, or how they read them, differ."""


@dataclass(frozen=True, slots=True)
class CorrectionMade:
    """A correction of this source text was kept or forgotten."""

    source_text: str


@dataclass(frozen=True, slots=True)
class UndoAvailable:
    """Something was done that can be undone."""

    kind: UndoKind


@dataclass(frozen=True, slots=True)
class WordListChanged:
    """A word was added to the reader's list or taken out."""


@dataclass(frozen=True, slots=True)
class TermsChanged:
    """The reader's own glossary terms differ."""


@dataclass(frozen=True, slots=True)
class MemoryChanged:
    """The reader edited, pinned or forgot remembered translations, or took some in."""


@dataclass(frozen=True, slots=True)
class PacksChanged:
    """How a download stands differs; with ``installed`` a pack was installed or removed."""

    installed: bool = False


@dataclass(frozen=True, slots=True)
class ActionFailed:
    """Something that was deferred, a deletion for instance, failed after all."""

    error: RedNoteError


class EventBus:
    """Calls the subscribers of an event's class, in order of subscription.

    To be used on the thread of the event loop. Subclasses of an event class are not delivered to
    its subscribers: events are a flat vocabulary.
    """

    def __init__(self) -> None:
        self._handlers: dict[type[Any], list[Callable[[Any], None]]] = {}

    def subscribe(
        self, event_type: type[Event], handler: Callable[[Event], None]
    ) -> Callable[[], None]:
        """Call ``handler`` for every event of the class; return what ends that (twice is fine)."""
        subscribed = True
        handlers = self._handlers.setdefault(event_type, [])
        handlers.append(handler)

        def unsubscribe() -> None:
            nonlocal subscribed
            if subscribed:
                subscribed = False
                handlers.remove(handler)

        return unsubscribe

    def publish(self, event: object) -> None:
        """Call the subscribers; one that raises is logged and does not stop the others."""
        handlers = self._handlers.get(type(event), [])
        for handler in tuple(handlers):
            if handler not in handlers:
                # One before it ended the subscription: what it belongs to is gone.
                continue
            try:
                handler(event)
            except Exception:
                _logger.exception("A subscriber of %s failed", type(event).__name__)
