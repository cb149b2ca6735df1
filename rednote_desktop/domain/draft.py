"""What a person is writing and has not posted."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from rednote_desktop.domain.media import TextCard
from rednote_desktop.domain.note import Visibility
from rednote_desktop.domain.product import Product
from rednote_desktop.domain.text import TextVersion

_ENDS: Final = " \t\n.。…"


@dataclass(frozen=True, slots=True)
class NewMedia:
    """A picture or video ready to be posted.

    ``path`` is a file of the program's own (metadata already removed) and empty for a text card.
    Sizes in pixels, duration in milliseconds. ``metadata_removed`` says that the picked file
    carried EXIF or GPS data and the kept one does not; ``first_frame_only`` that it was animated
    and the kept one stands still.
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


@dataclass(frozen=True, slots=True)
class NewNote:
    """A note as it is handed to a network; ``versions`` hold the original first."""

    versions: tuple[TextVersion, ...]
    media: tuple[NewMedia, ...] = ()
    topics: tuple[str, ...] = ()
    products: tuple[Product, ...] = ()
    place: str = ""
    visibility: Visibility = Visibility.PUBLIC


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

    @property
    def empty(self) -> bool:
        """Whether there is nothing worth keeping."""
        typed = (self.text.title, self.text.body, self.second.title, self.second.body)
        return not any(part.strip() for part in typed) and not self.media
