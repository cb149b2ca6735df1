"""What can be done on a federated network beyond an embedded community."""

from __future__ import annotations

import uuid
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from typing import Final

from rednote_desktop.api.network import Federation
from rednote_desktop.domain.account import Account
from rednote_desktop.domain.errors import NotFound
from rednote_desktop.domain.note import Note, NoteEdit, TopicInfo
from rednote_desktop.domain.reaction import Reaction, ReactionKind
from rednote_desktop.domain.relationship import Relationship, Report
from rednote_desktop.services.reactions import Reactions, Reactive
from rednote_desktop.services.session import SessionService
from rednote_desktop.services.undo import UndoEntry, UndoKind, UndoStack

_STANDS_KEPT: Final = 64


class FederationService:
    """Sharing, polls, threads and their history, and how the viewer stands to people.

    All methods but ``available`` and the empty answers named below raise ``ApiError``; on a
    network that is not federated they raise ``NotFound``.
    """

    def __init__(self, session: SessionService, reactions: Reactions, undo: UndoStack) -> None:
        self._session = session
        self._reactions = reactions
        self._undo = undo
        self._stands: OrderedDict[str, Relationship] = OrderedDict()

    @property
    def available(self) -> bool:
        """Whether the viewer's network is a federated one."""
        return self._session.signed_in and self._session.client.federation is not None

    async def share(self, note: Note, shared: bool) -> None:
        """Pass a note on to one's followers, or take that back; shows at once, can be undone."""
        if await self._set_shared(note, shared):
            kind = UndoKind.SHARE if shared else UndoKind.UNSHARE
            after = note.with_share(shared)
            self._push(kind, lambda: self._set_shared(after, not shared))

    async def vote(self, note: Note, choices: tuple[int, ...]) -> None:
        """Answer a note's poll; shows at once, and is taken back when the network says no."""
        poll = note.poll
        if poll is not None and choices:
            vote = Reaction(ReactionKind.VOTE, poll.id, within=note.id, choices=choices)
            await self._wish(vote, note)

    async def history(self, note_id: str) -> tuple[NoteEdit, ...]:
        """Return what a note was from the first writing to now, oldest first."""
        return await self._federation.history(note_id)

    async def ancestors(self, note_id: str) -> tuple[Note, ...]:
        """Return the notes that a note answers, the first of the thread first.

        Empty where the network knows no threads of notes.
        """
        if not self.available:
            return ()
        with self._reactions.since() as granted:
            notes = await self._federation.ancestors(note_id)
        return tuple(self._reactions.note(granted.note(note)) for note in notes)

    async def relationship(self, account_id: str) -> Relationship:
        """Return how the viewer stands to a person."""
        with self._reactions.since() as granted:
            found = granted.over(await self._federation.relationship(account_id))
        self._stands[account_id] = found
        self._stands.move_to_end(account_id)
        while len(self._stands) > _STANDS_KEPT:
            self._stands.popitem(last=False)
        return self._reactions.relationship(found)

    async def mute(self, account: Account, muted: bool) -> None:
        """Stop or start seeing a person's notes; can be undone."""
        if await self._stand(ReactionKind.MUTE, account, muted):
            kind = UndoKind.MUTE if muted else UndoKind.UNMUTE
            self._push(kind, lambda: self._stand(ReactionKind.MUTE, account, not muted))

    async def block(self, account: Account, blocked: bool) -> None:
        """Keep a person away from oneself, or let them again; can be undone."""
        if await self._stand(ReactionKind.BLOCK, account, blocked):
            kind = UndoKind.BLOCK if blocked else UndoKind.UNBLOCK
            self._push(kind, lambda: self._stand(ReactionKind.BLOCK, account, not blocked))

    async def report(self, report: Report) -> None:
        """Tell the people who run the server."""
        await self._federation.report(report, _key())

    async def answer_follow_request(self, account_id: str, accepted: bool) -> None:
        """Let a person follow, or not."""
        await self._federation.answer_follow_request(account_id, accepted, _key())

    async def followed_topics(self) -> tuple[TopicInfo, ...]:
        """Return the topics that the viewer follows; empty where that cannot be done."""
        if not self.available or not self._session.client.capabilities.followed_topics:
            return ()
        return self._reactions.topics(await self._federation.followed_topics())

    async def follow_topic(self, name: str, followed: bool) -> None:
        """Take the notes of a topic into the viewer's own list, or no longer; can be undone."""
        if await self._set_topic(name, followed):
            kind = UndoKind.FOLLOW_TOPIC if followed else UndoKind.UNFOLLOW_TOPIC
            self._push(kind, lambda: self._set_topic(name, not followed))

    @property
    def _federation(self) -> Federation:
        federation = self._session.client.federation
        if federation is None:
            raise NotFound("no federated network")
        return federation

    async def _wish(self, reaction: Reaction, item: Reactive = None) -> bool:
        if not self.available:
            raise NotFound("no federated network")
        return await self._reactions.wish(reaction, item)

    async def _set_shared(self, note: Note, shared: bool) -> bool:
        return await self._wish(Reaction(ReactionKind.SHARE, note.id, shared), note)

    async def _stand(self, kind: ReactionKind, account: Account, on: bool) -> bool:
        known = self._stands.get(account.id) or Relationship(
            account.id, account.followed, account.requested, account.follows_viewer
        )
        return await self._wish(Reaction(kind, account.id, on), known)

    async def _set_topic(self, name: str, followed: bool) -> bool:
        return await self._wish(Reaction(ReactionKind.FOLLOW_TOPIC, name, followed))

    def _push(self, kind: UndoKind, revert: Callable[[], Awaitable[object]]) -> None:
        async def run() -> None:
            await revert()

        self._undo.push(UndoEntry(kind, run))


def _key() -> str:
    return uuid.uuid4().hex
