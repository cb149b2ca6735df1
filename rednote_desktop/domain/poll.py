"""Polls that a note carries, and polls being written."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class PollOption:
    """One answer; ``votes`` is ``None`` while the network keeps the count to itself."""

    title: str
    votes: int | None = None


@dataclass(frozen=True, slots=True)
class Poll:
    """A poll as the viewer sees it.

    ``voters`` counts people, ``votes`` their answers; they differ where several may be given.
    ``own_votes`` are the positions of the viewer's answers.
    """

    id: str
    options: tuple[PollOption, ...]
    votes: int = 0
    voters: int = 0
    multiple: bool = False
    ended: bool = False
    ends_at: datetime | None = None
    voted: bool = False
    own_votes: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class NewPoll:
    """A poll being written; ``seconds`` is how long it runs."""

    options: tuple[str, ...]
    seconds: int = 86_400
    multiple: bool = False
    totals_hidden: bool = False
