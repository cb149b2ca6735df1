"""Comments in threads."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from rednote_desktop.domain.account import Account
from rednote_desktop.domain.filters import FilterMatch
from rednote_desktop.domain.media import Media
from rednote_desktop.domain.text import RichText, TextVersion


@dataclass(frozen=True, slots=True)
class Comment:
    """One comment. ``versions``, ``media``, ``warning``, ``sensitive`` and ``filtered`` are as for
    notes, the versions with empty titles.

    ``thread_id`` is the id of the top comment of its thread (its own id for a top comment).
    ``reply_count`` counts the whole thread below a top comment and direct replies elsewhere.
    """

    id: str
    note_id: str
    author: Account
    versions: tuple[TextVersion, ...]
    created_at: datetime
    thread_id: str
    parent_id: str | None = None
    likes: int = 0
    liked: bool = False
    own: bool = False
    by_note_author: bool = False
    reply_count: int = 0
    media: tuple[Media, ...] = ()
    warning: str = ""
    sensitive: bool = False
    url: str = ""
    filtered: tuple[FilterMatch, ...] = ()

    @property
    def body(self) -> RichText:
        """Body of the original."""
        return self.versions[0].body

    @property
    def language(self) -> str:
        """Language tag the original carries."""
        return self.versions[0].language

    def with_like(self, liked: bool) -> Comment:
        """Return the comment as it is after the viewer liked it or took the like back."""
        change = int(liked) - int(self.liked)
        return replace(self, likes=max(0, self.likes + change), liked=liked)
