"""The order of the mixed feed: fresh and liked notes first, neighbours as unlike as can be."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

_WINDOW: Final = 48
"""How many of the best remaining notes compete for the next place."""


_MEMORY: Final = 40
"""How far back a place looks for its like."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """What the order looks at; ``look`` names the picture, empty for a large-text cover."""

    note: int
    author: int
    language: str
    look: str
    subject: str
    video: bool
    score: float


def score(likes: int, collects: int, comments: int, age_minutes: float) -> float:
    """Return how good a note is: engagement in doublings, less the doublings of its age."""
    engagement = math.log2(1 + likes + 2 * collects + 4 * comments)
    return engagement - 1.5 * math.log2(1 + age_minutes / 360)


def mixed(candidates: Sequence[Candidate]) -> list[int]:
    """Return note ids in the order in which they are offered.

    Greedy: each place goes to the best of the notes still left, where likeness to the notes
    just before it costs points.
    """
    left = sorted(candidates, key=lambda candidate: (-candidate.score, candidate.note))
    placed: list[Candidate] = []
    while left:
        recent = placed[-_MEMORY:]
        best = max(left[:_WINDOW], key=lambda candidate: candidate.score - _cost(candidate, recent))
        left.remove(best)
        placed.append(best)
    return [candidate.note for candidate in placed]


def _cost(candidate: Candidate, recent: Sequence[Candidate]) -> float:
    cost = 0.0
    for distance, other in enumerate(reversed(recent), start=1):
        if candidate.look and candidate.look == other.look:
            cost += 30.0
        if distance <= 10 and candidate.author == other.author:
            cost += 12.0 / distance
        if distance <= 6 and candidate.video and other.video:
            cost += 5.0
        if distance <= 3:
            cost += (2.0 if candidate.language == other.language else 0.0) / distance
            cost += (1.5 if candidate.subject == other.subject else 0.0) / distance
            cost += (4.0 if not candidate.look and not other.look else 0.0) / distance
    return cost
