"""What every network can be asked: small Protocols that together make a ``SocialClient``.

All methods raise only ``ApiError`` and its subclasses (``domain.errors``), or ``StorageError``
where the network lives on this computer. Cursors are opaque. ``limit`` is an upper bound; a page
may be shorter without being the last (the last one has no ``next_cursor``).

Every write carries an idempotency ``key``: the same key sent again has no second effect and gives
the first answer.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from rednote_desktop.api.network import Conversations, Federation, Streaming
from rednote_desktop.domain.account import Account, ProfileEdit
from rednote_desktop.domain.comment import Comment
from rednote_desktop.domain.draft import NewComment, NewNote
from rednote_desktop.domain.note import (
    Channel,
    Collection,
    Note,
    Timeline,
    TopicInfo,
    Visibility,
)
from rednote_desktop.domain.notification import Notification, NotificationKind
from rednote_desktop.domain.paging import Page
from rednote_desktop.domain.product import Product


@dataclass(frozen=True, slots=True)
class Capabilities:
    """What a network can do, so that the interface offers nothing by guess.

    Limits count characters (Unicode code points), items, bytes or milliseconds, as named.
    """

    name: str
    titles: bool
    products: bool
    collections: bool
    video: bool
    two_versions: bool
    """A note or comment can hold two languages side by side."""
    comment_likes: bool
    visibilities: tuple[Visibility, ...]
    max_title_characters: int
    max_body_characters: int
    max_comment_characters: int
    max_alt_characters: int
    max_pictures: int
    max_video_bytes: int
    max_video_ms: int
    remote: bool = False
    """It lives on another computer: there may be no connection, and what is sent leaves."""
    max_note_characters: int = 0
    """Limit of everything in a note together (title, both versions, topics); 0 is none."""
    characters_per_link: int = 0
    """How many characters any link counts as; 0 is as many as it has."""
    content_warnings: bool = False
    focal_points: bool = False
    polls: bool = False
    max_poll_options: int = 4
    max_poll_option_characters: int = 50
    min_poll_seconds: int = 300
    max_poll_seconds: int = 2_629_746
    quotes: bool = False
    sharing: bool = False
    editing: bool = False
    scheduling: bool = False
    lists: bool = False
    followed_topics: bool = False
    filters: bool = False
    moderation: bool = False
    """People can be muted, blocked and reported."""
    media_types: tuple[str, ...] = ()
    """MIME types that can be sent; empty is whatever the program makes."""
    max_picture_bytes: int = 0
    """0 is no limit."""


class Reading(Protocol):
    """Everything that only looks."""

    async def viewer(self) -> Account:
        """Return the signed-in person."""
        ...

    async def channels(self) -> tuple[Channel, ...]:
        """Return the channels in the order in which they are offered."""
        ...

    async def notes(
        self, timeline: Timeline, cursor: str | None = None, limit: int = 20
    ) -> Page[Note]:
        """Return notes of a list, newest or best first, without gaps or repeats.

        ``previous_cursor`` leads to the notes right above the page, which come in the same order.
        """
        ...

    async def between(self, timeline: Timeline, above: str = "", below: str = "") -> str | None:
        """Return the cursor of what stands between two places of a list (``Note.listed_as``).

        The pages begin right below ``above``; without ``above`` they are those right above
        ``below``, and ``previous_cursor`` leads on. Networks may be late to end at ``below``:
        whoever reads stops at the first note that is known. ``None`` where a list cannot be
        entered at its notes, or where a place cannot be found any more.
        """
        ...

    async def note(self, note_id: str) -> Note:
        """Return one note; raises ``NotFound``."""
        ...

    async def comments(
        self, note_id: str, cursor: str | None = None, limit: int = 20
    ) -> Page[Comment]:
        """Return top comments of a note, best first."""
        ...

    async def replies(
        self, thread_id: str, cursor: str | None = None, limit: int = 20
    ) -> Page[Comment]:
        """Return all replies below a top comment, oldest first, as one flat list.

        A reply's ``parent_id`` tells to which comment it answers.
        """
        ...

    async def account(self, account_id: str) -> Account:
        """Return a person by id; raises ``NotFound``."""
        ...

    async def account_by_handle(self, handle: str) -> Account:
        """Return a person by handle without the at sign; raises ``NotFound``."""
        ...

    async def followers(
        self, account_id: str, cursor: str | None = None, limit: int = 40
    ) -> Page[Account]:
        """Return who follows a person."""
        ...

    async def following(
        self, account_id: str, cursor: str | None = None, limit: int = 40
    ) -> Page[Account]:
        """Return whom a person follows."""
        ...

    async def topic(self, name: str) -> TopicInfo:
        """Return a topic; one that nobody used has a count of zero."""
        ...

    async def topics(self, prefix: str = "", limit: int = 20) -> tuple[TopicInfo, ...]:
        """Return topics by use, most used first, those that begin with ``prefix`` if given."""
        ...

    async def search_accounts(self, words: str, limit: int = 20) -> tuple[Account, ...]:
        """Return people whose handle, name or bio has the words."""
        ...

    async def search_topics(self, words: str, limit: int = 20) -> tuple[TopicInfo, ...]:
        """Return topics whose name or meaning has the words."""
        ...

    async def products(self, words: str = "", limit: int = 20) -> tuple[Product, ...]:
        """Return products whose name or shop has the words."""
        ...

    async def collections(self) -> tuple[Collection, ...]:
        """Return the viewer's collections."""
        ...

    async def collections_with(self, note_id: str) -> frozenset[str]:
        """Return the ids of the viewer's collections that hold a note."""
        ...

    async def notifications(
        self,
        cursor: str | None = None,
        limit: int = 40,
        kinds: tuple[NotificationKind, ...] = (),
    ) -> Page[Notification]:
        """Return what concerns the viewer, newest first; of some kinds, or of all."""
        ...

    async def unread_count(self) -> int:
        """Return how many notifications are unread."""
        ...


class Reacting(Protocol):
    """Small writes. Doing what is done already changes nothing and raises nothing."""

    async def like(self, note_id: str, liked: bool, key: str) -> Note:
        """Like a note or take the like back; return the note as it is then."""
        ...

    async def like_comment(self, comment_id: str, liked: bool, key: str) -> Comment:
        """Like a comment or take the like back."""
        ...

    async def collect(self, note_id: str, collection_id: str, collected: bool, key: str) -> Note:
        """Put a note into a collection or take it out."""
        ...

    async def create_collection(self, name: str, key: str) -> Collection:
        """Make a collection; raises ``Rejected`` for an empty or a taken name."""
        ...

    async def rename_collection(self, collection_id: str, name: str, key: str) -> Collection:
        """Rename a collection."""
        ...

    async def delete_collection(self, collection_id: str, key: str) -> None:
        """Delete a collection; the notes in it stay where they are."""
        ...

    async def follow(self, account_id: str, followed: bool, key: str) -> Account:
        """Follow a person or stop; return the person as they are then."""
        ...

    async def mark_notifications_read(self, key: str) -> None:
        """Mark all notifications as read."""
        ...


class Publishing(Protocol):
    """Writes that make or remove something others see."""

    async def publish(self, note: NewNote, key: str) -> Note:
        """Publish a note; raises ``Rejected`` when it breaks a limit of the capabilities."""
        ...

    async def delete_note(self, note_id: str, key: str) -> None:
        """Delete an own note; one that is gone already raises nothing."""
        ...

    async def comment(self, comment: NewComment, key: str) -> Comment:
        """Publish a comment or reply."""
        ...

    async def delete_comment(self, comment_id: str, key: str) -> None:
        """Delete an own comment with its replies."""
        ...

    async def edit_profile(self, edit: ProfileEdit, key: str) -> Account:
        """Change the viewer's own profile."""
        ...


class SocialClient(Reading, Reacting, Publishing, Protocol):
    """One account on one network."""

    @property
    def capabilities(self) -> Capabilities:
        """What the network can do."""
        ...

    @property
    def federation(self) -> Federation | None:
        """What federated networks offer besides, where this is one."""
        ...

    @property
    def conversations(self) -> Conversations | None:
        """Direct messages, where the network has them."""
        ...

    @property
    def streaming(self) -> Streaming | None:
        """News as they come, where the network can tell them."""
        ...

    async def close(self) -> None:
        """Release connections; safe to call twice."""
        ...
