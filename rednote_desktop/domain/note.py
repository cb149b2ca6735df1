"""Notes: the posts of the network, and the lists in which they are read."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from rednote_desktop.domain.account import Account
from rednote_desktop.domain.filters import FilterMatch
from rednote_desktop.domain.link_card import LinkCard
from rednote_desktop.domain.media import Media
from rednote_desktop.domain.poll import Poll
from rednote_desktop.domain.product import Product
from rednote_desktop.domain.text import RichText, TextVersion


class Visibility(StrEnum):
    """Who may read a note."""

    PUBLIC = "public"
    UNLISTED = "unlisted"
    """Everybody, but it stands in no list but the author's and their followers'."""
    FOLLOWERS = "followers"
    DIRECT = "direct"
    """The people mentioned in it."""
    PRIVATE = "private"
    """The author alone."""


def not_wider(wanted: Visibility, limit: Visibility) -> Visibility:
    """Return the one of the two that fewer people may read."""
    order = tuple(Visibility)
    return max(wanted, limit, key=order.index)


@dataclass(frozen=True, slots=True)
class Counts:
    """How often others did something with a note."""

    likes: int = 0
    collects: int = 0
    comments: int = 0
    shares: int = 0


@dataclass(frozen=True, slots=True)
class ViewerState:
    """What the signed-in person did with a note."""

    liked: bool = False
    collected: bool = False
    own: bool = False
    shared: bool = False


@dataclass(frozen=True, slots=True)
class Quote:
    """A note inside a note; ``note`` is ``None`` where it is gone or not for this viewer."""

    note: Note | None = None


@dataclass(frozen=True, slots=True)
class ReplyTo:
    """The note that a note answers; ``handle`` is empty where it is not known."""

    note_id: str
    account_id: str = ""
    handle: str = ""


@dataclass(frozen=True, slots=True)
class Note:
    """One note as the viewer sees it.

    ``versions`` holds what the author wrote, the original first; a note posted in two languages
    has two. ``topics`` are names without number signs, also those that stand in the body.
    ``warning`` stands before the content, which opens on a click; ``sensitive`` covers the media.
    ``shared_by`` is who put somebody else's note into the list, and ``place_id`` its place there
    (the note's own id otherwise).
    """

    id: str
    author: Account
    versions: tuple[TextVersion, ...]
    media: tuple[Media, ...]
    created_at: datetime
    topics: tuple[str, ...] = ()
    products: tuple[Product, ...] = ()
    place: str = ""
    visibility: Visibility = Visibility.PUBLIC
    counts: Counts = Counts()
    viewer: ViewerState = ViewerState()
    url: str = ""
    warning: str = ""
    sensitive: bool = False
    poll: Poll | None = None
    quote: Quote | None = None
    card: LinkCard | None = None
    reply_to: ReplyTo | None = None
    edited_at: datetime | None = None
    shared_by: Account | None = None
    place_id: str = ""
    filtered: tuple[FilterMatch, ...] = ()

    @property
    def original(self) -> TextVersion:
        """The version the author wrote first."""
        return self.versions[0]

    @property
    def listed_as(self) -> str:
        """What names its place in the list that it was read from."""
        return self.place_id or self.id

    @property
    def public(self) -> bool:
        """Whether everybody may read it."""
        return self.visibility in (Visibility.PUBLIC, Visibility.UNLISTED)

    @property
    def title(self) -> str:
        """Title of the original."""
        return self.original.title

    @property
    def body(self) -> RichText:
        """Body of the original."""
        return self.original.body

    @property
    def language(self) -> str:
        """Language tag the original carries; the content may tell otherwise."""
        return self.original.language

    def with_like(self, liked: bool) -> Note:
        """Return the note as it is after the viewer liked it or took the like back."""
        change = int(liked) - int(self.viewer.liked)
        return replace(
            self,
            counts=replace(self.counts, likes=max(0, self.counts.likes + change)),
            viewer=replace(self.viewer, liked=liked),
        )

    def with_share(self, shared: bool) -> Note:
        """Return the note as it is after the viewer shared it or took that back."""
        change = int(shared) - int(self.viewer.shared)
        return replace(
            self,
            counts=replace(self.counts, shares=max(0, self.counts.shares + change)),
            viewer=replace(self.viewer, shared=shared),
        )

    def with_collect(self, collected: bool) -> Note:
        """Return the note as it is after the viewer collected it or took it out."""
        change = int(collected) - int(self.viewer.collected)
        return replace(
            self,
            counts=replace(self.counts, collects=max(0, self.counts.collects + change)),
            viewer=replace(self.viewer, collected=collected),
        )


class TimelineKind(StrEnum):
    """The lists in which notes are read."""

    FOR_YOU = "for_you"
    FOLLOWING = "following"
    CHANNEL = "channel"
    TOPIC = "topic"
    ACCOUNT = "account"
    LIKED = "liked"
    COLLECTION = "collection"
    SEARCH = "search"
    LOCAL = "local"
    """What people of this server write."""
    FEDERATED = "federated"
    """What this server hears of from all others."""
    LIST = "list"
    """What people of one of the viewer's lists write."""
    ACCOUNT_MEDIA = "account_media"
    ACCOUNT_REPLIES = "account_replies"
    """What a person writes, answers to others included."""


@dataclass(frozen=True, slots=True)
class Timeline:
    """One list of notes.

    ``key`` is the channel's name, the topic's name, an account id, a collection or list id or the
    search words, as the kind asks; it is empty for the others.
    """

    kind: TimelineKind
    key: str = ""


@dataclass(frozen=True, slots=True)
class Channel:
    """A list of notes that a network offers beside the first; ``timeline_of`` tells which.

    The program names those whose ``name`` is empty.
    """

    id: str
    name: str


def timeline_of(channel: str) -> Timeline:
    """Return the timeline behind a channel's id.

    ``for_you``, ``local`` and ``federated`` are these kinds, ``list:ID`` and ``topic:NAME`` a list
    and a topic; every other id is the key of a subject.
    """
    kind, colon, key = channel.partition(":")
    if not colon and kind in _PLAIN_CHANNELS:
        return Timeline(TimelineKind(kind))
    if key and kind in _KEYED_CHANNELS:
        return Timeline(TimelineKind(kind), key)
    return Timeline(TimelineKind.CHANNEL, channel)


_PLAIN_CHANNELS = frozenset({TimelineKind.FOR_YOU, TimelineKind.LOCAL, TimelineKind.FEDERATED})
_KEYED_CHANNELS = frozenset({TimelineKind.LIST, TimelineKind.TOPIC})


@dataclass(frozen=True, slots=True)
class TopicInfo:
    """A topic with its use; ``meanings`` are (language tag, short explanation) pairs."""

    name: str
    note_count: int = 0
    channel: str = ""
    meanings: tuple[tuple[str, str], ...] = ()

    def meaning(self, language: str) -> str:
        """Return the explanation in that language, or an empty string."""
        return dict(self.meanings).get(language, "")


BOOKMARKS = "bookmarks"
"""Id of the one collection of networks whose collections have no names; the program names it."""


@dataclass(frozen=True, slots=True)
class Collection:
    """A named folder of collected notes."""

    id: str
    name: str
    note_count: int = 0
    covers: tuple[Media, ...] = ()


@dataclass(frozen=True, slots=True)
class PeopleList:
    """A named list of people whom the viewer reads together."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class NoteEdit:
    """A note as it was at ``at``, when it was written or changed."""

    at: datetime
    version: TextVersion
    warning: str = ""
    media: tuple[Media, ...] = ()
