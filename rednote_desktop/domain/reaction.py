"""What the viewer wishes to hold between them and a note, a comment, a person or a topic."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class ReactionKind(StrEnum):
    """What is switched."""

    LIKE = "like"
    LIKE_COMMENT = "like_comment"
    COLLECT = "collect"
    SHARE = "share"
    VOTE = "vote"
    FOLLOW = "follow"
    MUTE = "mute"
    BLOCK = "block"
    FOLLOW_TOPIC = "follow_topic"


@dataclass(frozen=True, slots=True)
class Reaction:
    """One wish. It names a state and no change, so that it may be sent any number of times.

    ``target`` is the id of the note, comment, poll or account, or the topic's name; ``within`` is
    the collection of a ``COLLECT`` and the note of a ``VOTE``, whose ``choices`` are positions.
    """

    kind: ReactionKind
    target: str
    on: bool = True
    within: str = ""
    choices: tuple[int, ...] = ()

    @property
    def slot(self) -> str:
        """What stands for one wish only: of several with the same the last one holds."""
        return f"{self.kind} {self.target} {self.within}".rstrip()

    @property
    def subject(self) -> str:
        """Id of what looks different for it: a note, comment or account, or a topic's name."""
        return self.within if self.kind is ReactionKind.VOTE else self.target

    def takes_back(self, other: Reaction) -> bool:
        """Tell whether both together leave things as they were."""
        return self.slot == other.slot and self.on != other.on
