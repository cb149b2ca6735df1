"""Notes: the posts of the network, and the lists in which they are read."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from rednote_desktop.domain.account import Account
from rednote_desktop.domain.media import Media
from rednote_desktop.domain.product import Product
from rednote_desktop.domain.text import RichText, TextVersion


class Visibility(StrEnum):
    """Who may read a note."""

    PUBLIC = "public"
    FOLLOWERS = "followers"
    PRIVATE = "private"


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


@dataclass(frozen=True, slots=True)
class Note:
    """One note as the viewer sees it.

    ``versions`` holds what the author wrote, the original first; a note posted in two languages
    has two. ``topics`` are names without number signs, also those that stand in the body.
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

    @property
    def original(self) -> TextVersion:
        """The version the author wrote first."""
        return self.versions[0]

    @property
    def public(self) -> bool:
        """Whether everybody may read it."""
        return self.visibility is Visibility.PUBLIC

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


@dataclass(frozen=True, slots=True)
class Timeline:
    """One list of notes.

    ``key`` is the channel's name, the topic's name, an account id, a collection id or the search
    words, as the kind asks; it is empty for ``FOR_YOU`` and ``FOLLOWING``.
    """

    kind: TimelineKind
    key: str = ""


@dataclass(frozen=True, slots=True)
class Channel:
    """A broad subject of the feed; ``id`` is its key in a timeline."""

    id: str
    name: str


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


@dataclass(frozen=True, slots=True)
class Collection:
    """A named folder of collected notes."""

    id: str
    name: str
    note_count: int = 0
    covers: tuple[Media, ...] = ()
