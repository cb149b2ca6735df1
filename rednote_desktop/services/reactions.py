"""Reactions that show at once, wait in the outbox, and are laid over whatever is read meanwhile."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Final

from rednote_desktop.domain.account import Account
from rednote_desktop.domain.comment import Comment
from rednote_desktop.domain.note import Note, TopicInfo
from rednote_desktop.domain.poll import Poll
from rednote_desktop.domain.reaction import Reaction, ReactionKind
from rednote_desktop.domain.relationship import Relationship
from rednote_desktop.services.events import (
    AccountChanged,
    CommentChanged,
    EventBus,
    FollowedTopicsChanged,
    NoteChanged,
    RelationshipChanged,
)
from rednote_desktop.services.granted import Granted, Thing, name_of
from rednote_desktop.services.outbox import OutboxService
from rednote_desktop.services.outbox_news import reaction_of
from rednote_desktop.services.reaction_events import Answer, ReactionPending, ReactionSettled
from rednote_desktop.services.session import SessionService
from rednote_desktop.services.told_since import ToldSince
from rednote_desktop.services.wished import Item, holds, wished
from rednote_desktop.storage.outbox import OutboxState

Reactive = Thing | None
"""What a reaction makes look different; ``None`` is a topic."""


class _Sort(StrEnum):
    """Ids are unlike within a sort."""

    NOTE = "note"
    COMMENT = "comment"
    ACCOUNT = "account"
    STAND = "stand"
    TOPIC = "topic"


_SORTS: Final = {
    ReactionKind.LIKE_COMMENT: _Sort.COMMENT,
    ReactionKind.FOLLOW: _Sort.ACCOUNT,
    ReactionKind.MUTE: _Sort.STAND,
    ReactionKind.BLOCK: _Sort.STAND,
    ReactionKind.FOLLOW_TOPIC: _Sort.TOPIC,
}
"""All others are of notes."""

_Place = tuple[str, _Sort, str]
"""Account, sort and id."""


@dataclass(slots=True)
class _Pending:
    """Wishes about one thing by their slots, over the thing as the network last gave it."""

    confirmed: Reactive = None
    wishes: dict[str, Reaction] = field(default_factory=dict)


class Reactions:
    """The wishes of all accounts that the network has not confirmed.

    A wish is on disk before it is sent. Of several for the same thing only the last is sent, and
    nothing where it takes back one that was not sent yet. What the network refuses is shown as
    the network has it; whoever wished hears the reason, or ``ActionFailed`` tells it.
    """

    def __init__(self, session: SessionService, outbox: OutboxService, events: EventBus) -> None:
        self._session = session
        self._outbox = outbox
        self._events = events
        self._pending: dict[_Place, _Pending] = {}
        self._latest: dict[tuple[str, str], object] = {}
        self._granted = ToldSince[Thing]()
        self._writing: set[asyncio.Task[asyncio.Future[object]]] = set()
        self._unsubscribe = (
            events.subscribe(ReactionPending, self._again),
            events.subscribe(ReactionSettled, self._settled),
        )

    async def start(self) -> None:
        """Take up what earlier runs left; raises ``StorageError``.

        What cannot be read is passed over: the outbox gives it up and says so.
        """
        for entry in await self._outbox.entries():
            reaction = reaction_of(entry)
            if reaction is not None and entry.state is not OutboxState.FAILED:
                self._add(entry.account_id, reaction)

    async def wish(self, reaction: Reaction, item: Reactive = None) -> bool:
        """Show what the viewer wishes of ``item``, keep it and have it sent.

        Return once the network has it or it has to wait, and whether it was still the last wish
        then. Raises ``StorageError`` where it cannot be kept, and what the network refuses it
        with. Cancelling the call does not take the wish back.
        """
        account_id = self._session.viewer.id
        place = self._add(account_id, reaction, item)
        name, mark = (account_id, reaction.slot), object()
        self._latest[name] = mark
        self._show(place)
        held = holds(self._pending[place].confirmed, reaction)
        writing = asyncio.create_task(self._outbox.wish(reaction, account_id, held))
        self._writing.add(writing)
        writing.add_done_callback(self._writing.discard)
        try:
            answer = await asyncio.shield(writing)
            await answer
        except asyncio.CancelledError:
            writing.add_done_callback(_wait_no_longer)
            raise
        except Exception as error:
            if self._latest.get(name) is not mark:
                return False
            self._settled(ReactionSettled(account_id, reaction, error=error))
            raise
        finally:
            last = self._latest.get(name) is mark
            if last:
                del self._latest[name]
        return last

    @contextmanager
    def since(self) -> Iterator[Granted]:
        """Give what the network grants inside the block, where something is read from it.

        What it granted after the question was put is newer than the answer to that.
        """
        account_id = self._session.viewer.id
        with self._granted.since() as granted:
            yield Granted(account_id, granted)

    def note(self, note: Note) -> Note:
        """Return a note just read with the wishes of the viewer."""
        if not self._pending:
            return note
        author = self.account(note.author)
        note = self._read(_Sort.NOTE, note.id, note)
        return note if author is note.author else replace(note, author=author)

    def comment(self, comment: Comment) -> Comment:
        """Return a comment just read with the wishes of the viewer."""
        return self._read(_Sort.COMMENT, comment.id, comment)

    def account(self, account: Account) -> Account:
        """Return a person just read with the wishes of the viewer."""
        return self._read(_Sort.ACCOUNT, account.id, account)

    def relationship(self, relationship: Relationship) -> Relationship:
        """Return how the viewer stands to a person, just read, with their wishes."""
        return self._read(_Sort.STAND, relationship.account_id, relationship)

    def topics(self, topics: tuple[TopicInfo, ...]) -> tuple[TopicInfo, ...]:
        """Return the followed topics, just read, with the wishes of the viewer."""
        followed = {topic.name.casefold(): topic for topic in topics}
        for reaction in self._wishes_of(_Sort.TOPIC):
            if reaction.on:
                followed.setdefault(reaction.target.casefold(), TopicInfo(reaction.target))
            else:
                followed.pop(reaction.target.casefold(), None)
        return tuple(followed.values())

    def collections_with(self, note_id: str, ids: frozenset[str]) -> frozenset[str]:
        """Return which collections hold a note, just read, with the wishes of the viewer."""
        for reaction in self._wishes_of(_Sort.NOTE, note_id):
            if reaction.kind is ReactionKind.COLLECT:
                held = {reaction.within}
                ids = ids | held if reaction.on else ids - held
        return ids

    def hides(self, note: Note) -> bool:
        """Tell whether a note is of somebody whom the viewer wishes to mute or block."""
        people = (note.author, note.shared_by) if self._pending else ()
        return any(
            reaction.on
            for person in people
            if person is not None
            for reaction in self._wishes_of(_Sort.STAND, person.id)
        )

    async def close(self) -> None:
        """Stop listening once every wish is kept; safe to call twice."""
        await asyncio.gather(*self._writing, return_exceptions=True)
        for unsubscribe in self._unsubscribe:
            unsubscribe()

    def _add(self, account_id: str, reaction: Reaction, item: Reactive = None) -> _Place:
        place = _place(account_id, reaction)
        pending = self._pending.setdefault(place, _Pending(item))
        pending.wishes[reaction.slot] = reaction
        return place

    def _wishes_of(self, sort: _Sort, subject: str = "") -> tuple[Reaction, ...]:
        """Return the viewer's wishes of a sort, about one thing or all."""
        if not self._session.signed_in:
            return ()
        viewer = self._session.viewer.id
        return tuple(
            reaction
            for (account_id, its_sort, its_id), pending in self._pending.items()
            if account_id == viewer and its_sort is sort and subject in ("", its_id)
            for reaction in pending.wishes.values()
        )

    def _read(self, sort: _Sort, subject: str, item: Item) -> Item:
        if not self._pending or not self._session.signed_in:
            return item
        pending = self._pending.get((self._session.viewer.id, sort, subject))
        if pending is None:
            return item
        pending.confirmed = item
        for reaction in pending.wishes.values():
            item = wished(item, reaction)
        return item

    def _again(self, event: ReactionPending) -> None:
        self._show(self._add(event.account_id, event.reaction))

    def _settled(self, event: ReactionSettled) -> None:
        place = _place(event.account_id, event.reaction)
        pending = self._pending.get(place)
        if pending is None:
            return
        pending.confirmed = _answered(pending.confirmed, event.answer)
        if event.answer is not None and pending.confirmed is not None:
            name = name_of(event.account_id, pending.confirmed)
            self._granted.tell(name, pending.confirmed)
        if pending.wishes.get(event.reaction.slot) == event.reaction:
            del pending.wishes[event.reaction.slot]
        self._show(place)
        if not pending.wishes:
            del self._pending[place]

    def _show(self, place: _Place) -> None:
        account_id, sort, _ = place
        if not self._session.signed_in or self._session.viewer.id != account_id:
            return
        item = self._pending[place].confirmed
        match sort, item:
            case _Sort.TOPIC, _:
                self._events.publish(FollowedTopicsChanged())
            case _, Note():
                self._events.publish(NoteChanged(self.note(item)))
            case _, Comment():
                self._events.publish(CommentChanged(self.comment(item)))
            case _, Account():
                self._events.publish(AccountChanged(self.account(item)))
            case _, Relationship():
                self._events.publish(RelationshipChanged(self.relationship(item)))


def _place(account_id: str, reaction: Reaction) -> _Place:
    return account_id, _SORTS.get(reaction.kind, _Sort.NOTE), reaction.subject


def _answered(before: Reactive, answer: Answer) -> Reactive:
    """Return a thing as the network has it after its answer."""
    if isinstance(answer, Poll):
        return replace(before, poll=answer) if isinstance(before, Note) else before
    return before if answer is None else answer


def _wait_no_longer(writing: asyncio.Task[asyncio.Future[object]]) -> None:
    """Let an answer that nobody waits for any more be told as an event."""
    if not writing.cancelled() and writing.exception() is None:
        writing.result().cancel()
