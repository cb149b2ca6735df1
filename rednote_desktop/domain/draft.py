"""What a person is writing and has not posted."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from rednote_desktop.domain.media import TextCard
from rednote_desktop.domain.note import Visibility
from rednote_desktop.domain.poll import NewPoll
from rednote_desktop.domain.product import Product
from rednote_desktop.domain.text import TextVersion

_ENDS: Final = " \t\n.。…"


@dataclass(frozen=True, slots=True)
class NewMedia:
    """A picture or video ready to be posted.

    ``path`` is a file of the program's own (metadata already removed) and empty for a text card.
    Sizes in pixels, duration in milliseconds. ``metadata_removed`` says that the picked file
    carried EXIF or GPS data and the kept one does not; ``first_frame_only`` that it was animated
    and the kept one stands still. ``focus`` is the point that stays in sight when the picture is
    cut, from (-1, -1) at the bottom left to (1, 1) at the top right. ``kept_id`` names a medium
    that the network has already, shown from ``url``; its ``path`` is empty.
    """

    path: str
    mime: str
    width: int
    height: int
    alt: str = ""
    blurhash: str = ""
    preview_path: str = ""
    duration_ms: int = 0
    metadata_removed: bool = False
    card: TextCard | None = None
    first_frame_only: bool = False
    focus: tuple[float, float] | None = None
    kept_id: str = ""
    url: str = ""


@dataclass(frozen=True, slots=True)
class NewNote:
    """A note as it is handed to a network; ``versions`` hold the original first.

    ``reply_to`` and ``quote_of`` are ids of notes. ``publish_at`` is when the network makes it
    public; ``None`` is at once. ``threaded`` lets a note that does not fit become several.
    ``edit_of`` is the id of the posted note whose place it takes.
    """

    versions: tuple[TextVersion, ...]
    media: tuple[NewMedia, ...] = ()
    topics: tuple[str, ...] = ()
    products: tuple[Product, ...] = ()
    place: str = ""
    visibility: Visibility = Visibility.PUBLIC
    warning: str = ""
    sensitive: bool = False
    poll: NewPoll | None = None
    reply_to: str = ""
    quote_of: str = ""
    publish_at: datetime | None = None
    threaded: bool = False
    edit_of: str = ""


@dataclass(frozen=True, slots=True)
class NewComment:
    """A comment as it is handed to a network; ``versions`` have empty titles."""

    note_id: str
    versions: tuple[TextVersion, ...]
    parent_id: str | None = None


@dataclass(frozen=True, slots=True)
class DraftText:
    """Title and body of one language as they are being typed (plain text)."""

    language: str
    title: str = ""
    body: str = ""


@dataclass(frozen=True, slots=True)
class SecondPiece:
    """A run of the second text: sentences, or what stands between them (``sentences`` is 0).

    ``source`` is the run of the first text it renders, ``machine`` what the translator makes of
    that, ``text`` what stands there. ``written_for`` is the source as it was when the author
    wrote ``text``.
    """

    source: str
    machine: str
    text: str
    sentences: int = 1
    written_for: str = ""

    @property
    def by_hand(self) -> bool:
        """Whether the author wrote it otherwise than the translator."""
        return self.text != self.machine

    @property
    def outdated(self) -> bool:
        """Whether the author wrote it for a source that has changed since; a full stop is none."""
        return self.by_hand and self.written_for.strip(_ENDS) != self.source.strip(_ENDS)


@dataclass(frozen=True, slots=True)
class SecondPieces:
    """The second text in pieces; joined, they are its title and its body."""

    title: tuple[SecondPiece, ...] = ()
    body: tuple[SecondPiece, ...] = ()


@dataclass(frozen=True, slots=True)
class Draft:
    """An unposted note.

    ``second`` is the other language; ``second_by_hand`` says that its author edited it, so that
    the translator must not write over it. ``second_pieces`` then tell which sentences the author
    edited; they are empty where it is all the author's or none of it. ``idempotency_key`` is made
    once, with the draft, and goes with every attempt to post it.
    """

    id: str
    account_id: str
    idempotency_key: str
    text: DraftText
    second: DraftText
    updated_at: datetime
    second_by_hand: bool = False
    media: tuple[NewMedia, ...] = ()
    topics: tuple[str, ...] = ()
    products: tuple[Product, ...] = ()
    place: str = ""
    visibility: Visibility = Visibility.PUBLIC
    second_pieces: SecondPieces = SecondPieces()
    warning: str = ""
    sensitive: bool = False
    poll: NewPoll | None = None
    reply_to: str = ""
    quote_of: str = ""
    publish_at: datetime | None = None
    threaded: bool = False
    edit_of: str = ""
    also_to: tuple[str, ...] = ()
    """Further accounts of the person, on this or other networks, that post the same."""
    posted_by: tuple[str, ...] = ()
    """Accounts that have posted it already, while others have yet to."""

    @property
    def empty(self) -> bool:
        """Whether there is nothing worth keeping."""
        typed = (self.text.title, self.text.body, self.second.title, self.second.body)
        return not any(part.strip() for part in typed) and not self.media
