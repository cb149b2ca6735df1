"""People: who writes, who reads, who follows whom."""

from __future__ import annotations

from dataclasses import dataclass

from rednote_desktop.domain.text import EMPTY, RichText


@dataclass(frozen=True, slots=True)
class Account:
    """A person on a network as the viewer sees them.

    ``avatar_url`` may be empty: the interface then paints initials. ``languages`` are BCP 47
    tags, the usual one first.
    """

    id: str
    handle: str
    name: str
    bio: RichText = EMPTY
    avatar_url: str = ""
    languages: tuple[str, ...] = ()
    place: str = ""
    note_count: int = 0
    follower_count: int = 0
    following_count: int = 0
    liked_count: int = 0
    followed: bool = False
    follows_viewer: bool = False


@dataclass(frozen=True, slots=True)
class ProfileEdit:
    """What a person may change about themselves; ``None`` leaves a field as it is."""

    name: str | None = None
    bio: str | None = None
    place: str | None = None
    languages: tuple[str, ...] | None = None
    avatar_path: str | None = None
