"""What happens to reactions on their way to a network."""

from __future__ import annotations

from dataclasses import dataclass

from rednote_desktop.domain.account import Account
from rednote_desktop.domain.comment import Comment
from rednote_desktop.domain.note import Note
from rednote_desktop.domain.poll import Poll
from rednote_desktop.domain.reaction import Reaction
from rednote_desktop.domain.relationship import Relationship

Answer = Note | Comment | Account | Poll | Relationship | None
"""What a network says to a reaction."""


@dataclass(frozen=True, slots=True)
class ReactionPending:
    """A reaction that was given up is on its way again."""

    account_id: str
    reaction: Reaction


@dataclass(frozen=True, slots=True)
class ReactionSettled:
    """A reaction of an account is not on its way any more.

    ``answer`` is what the network says then, ``error`` why it was refused; with neither it was
    taken back before anybody heard of it, or the network answers nothing.
    """

    account_id: str
    reaction: Reaction
    answer: Answer = None
    error: Exception | None = None


@dataclass(frozen=True, slots=True)
class NetworkReached:
    """The network of an account answered a question."""

    account_id: str
