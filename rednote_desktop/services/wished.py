"""How things look once a reaction is granted."""

from __future__ import annotations

from dataclasses import replace
from typing import TypeVar

from rednote_desktop.domain.account import Account
from rednote_desktop.domain.comment import Comment
from rednote_desktop.domain.note import Note
from rednote_desktop.domain.poll import Poll
from rednote_desktop.domain.reaction import Reaction, ReactionKind
from rednote_desktop.domain.relationship import Relationship

Item = TypeVar("Item", Note, Comment, Account, Relationship)


def wished(item: Item, reaction: Reaction) -> Item:
    """Return an item as it is after a reaction; what holds already changes nothing."""
    on = reaction.on
    match item:
        case Note():
            return _note(item, reaction)
        case Comment():
            return item.with_like(on)
        case Account():
            return item if on and item.requested else item.with_follow(on)
        case Relationship():
            muted = reaction.kind is ReactionKind.MUTE
            return replace(item, muting=on) if muted else replace(item, blocking=on)
    return item


def holds(item: Note | Comment | Account | Relationship | None, reaction: Reaction) -> bool:
    """Tell whether things are as a reaction wishes them; not where that is not known."""
    now: bool | None = None
    match item:
        case Note(viewer=viewer):
            states = {
                ReactionKind.LIKE: viewer.liked,
                ReactionKind.COLLECT: viewer.collected,
                ReactionKind.SHARE: viewer.shared,
            }
            now = states.get(reaction.kind)
        case Comment(liked=liked):
            now = liked
        case Account(followed=followed, requested=requested):
            now = followed or requested
        case Relationship(muting=muting, blocking=blocking):
            now = muting if reaction.kind is ReactionKind.MUTE else blocking
    return now is reaction.on


def _note(note: Note, reaction: Reaction) -> Note:
    match reaction.kind:
        case ReactionKind.LIKE:
            return note.with_like(reaction.on)
        case ReactionKind.COLLECT:
            return note.with_collect(reaction.on)
        case ReactionKind.SHARE:
            return note.with_share(reaction.on)
        case ReactionKind.VOTE if note.poll is not None and note.poll.id == reaction.target:
            return replace(note, poll=with_votes(note.poll, reaction.choices))
    return note


def with_votes(poll: Poll, choices: tuple[int, ...]) -> Poll:
    """Return a poll as it is after the viewer's answers, if nobody else answers meanwhile."""
    if poll.voted:
        return poll
    options = tuple(
        option
        if option.votes is None or index not in choices
        else replace(option, votes=option.votes + 1)
        for index, option in enumerate(poll.options)
    )
    return replace(
        poll,
        options=options,
        votes=poll.votes + len(choices),
        voters=poll.voters + 1,
        voted=True,
        own_votes=choices,
    )
