"""Direct conversations and the messages in them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from rednote_desktop.domain.account import Account
from rednote_desktop.domain.draft import NewMedia
from rednote_desktop.domain.media import Media
from rednote_desktop.domain.text import RichText, TextVersion


@dataclass(frozen=True, slots=True)
class Message:
    """One message. ``versions`` are as for notes, with empty titles."""

    id: str
    conversation_id: str
    author: Account
    versions: tuple[TextVersion, ...]
    created_at: datetime
    media: tuple[Media, ...] = ()
    own: bool = False

    @property
    def body(self) -> RichText:
        """Body of the original."""
        return self.versions[0].body

    @property
    def language(self) -> str:
        """Language tag the original carries."""
        return self.versions[0].language


@dataclass(frozen=True, slots=True)
class Conversation:
    """A talk among the viewer and ``people`` (the viewer not among them)."""

    id: str
    people: tuple[Account, ...]
    last: Message | None = None
    unread: bool = False


@dataclass(frozen=True, slots=True)
class NewMessage:
    """A message as it is handed to a network.

    Either ``conversation_id`` names the talk, or ``account_ids`` those with whom one begins; a
    talk that these have already goes on.
    """

    versions: tuple[TextVersion, ...]
    conversation_id: str = ""
    account_ids: tuple[str, ...] = ()
    media: tuple[NewMedia, ...] = ()
