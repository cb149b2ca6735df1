"""How the viewer stands to another person."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Relationship:
    """What holds between the viewer and the person with ``account_id``."""

    account_id: str
    following: bool = False
    requested: bool = False
    """The viewer asked to follow and waits for an answer."""
    followed_by: bool = False
    muting: bool = False
    blocking: bool = False
    blocked_by: bool = False
    shares_shown: bool = True
    """What the person shares of others is shown too."""


@dataclass(frozen=True, slots=True)
class Report:
    """A complaint about a person, with the notes that show it.

    ``forward`` sends it also to the person's own server, where that is another one.
    """

    account_id: str
    note_ids: tuple[str, ...] = ()
    comment: str = ""
    forward: bool = False
