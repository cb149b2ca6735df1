"""Drafts that begin with a posted note: changed, written anew, answered or quoted."""

from __future__ import annotations

import uuid
from dataclasses import replace
from typing import TYPE_CHECKING

from rednote_desktop.api.network import Federation, NoteSource, ScheduledNote
from rednote_desktop.api.note_text import split_words
from rednote_desktop.domain.draft import Draft, DraftText
from rednote_desktop.domain.errors import Rejected
from rednote_desktop.domain.language import UNDETERMINED, base, same_language
from rednote_desktop.domain.note import Note, not_wider
from rednote_desktop.domain.poll import NewPoll
from rednote_desktop.services.events import EventBus, NoteDeleted, NoteHidden
from rednote_desktop.services.session import SessionService

if TYPE_CHECKING:
    from rednote_desktop.services.compose import ComposeService


class DerivedDrafts:
    """Makes them, and keeps company with what the network holds for later.

    Raises ``Rejected`` where the network can do no such thing, and ``ApiError``.
    """

    def __init__(self, session: SessionService, compose: ComposeService, events: EventBus) -> None:
        self._session = session
        self._compose = compose
        self._events = events

    async def edit(self, note: Note) -> Draft:
        """Return a draft that takes the place of an own note when it is posted.

        A change that was begun and kept goes on. Raises ``StorageError`` too.
        """
        for begun in await self._compose.drafts():
            if begun.edit_of == note.id:
                return begun
        source = await self._federation.source(note.id)
        return replace(self._rewritten(note, source), edit_of=note.id)

    async def redraft(self, note: Note) -> Draft:
        """Delete an own note and return what it was, kept as a draft; raises ``StorageError``."""
        source = await self._federation.redraft(note.id, uuid.uuid4().hex)
        draft = replace(
            self._rewritten(note, source),
            reply_to=note.reply_to.note_id if note.reply_to is not None else "",
            quote_of=note.quote.note.id if note.quote is not None and note.quote.note else "",
        )
        try:
            return await self._compose.save(draft)
        finally:
            self._events.publish(NoteHidden(note.id))
            self._events.publish(NoteDeleted(note.id))

    def answer(self, note: Note) -> Draft:
        """Return a new draft that answers a note, for no more people than that one."""
        draft = self._compose.new()
        viewer = self._session.viewer
        body = "" if note.author.id == viewer.id else f"@{note.author.handle} "
        return replace(
            draft,
            text=replace(draft.text, body=body),
            reply_to=note.id,
            warning=note.warning,
            visibility=not_wider(draft.visibility, note.visibility),
        )

    def quote(self, note: Note) -> Draft:
        """Return a new draft that shows a note inside it."""
        return replace(self._compose.new(), quote_of=note.id)

    async def scheduled(self) -> tuple[ScheduledNote, ...]:
        """Return what the viewer's network holds for later, soonest first."""
        client = self._session.client
        if client.federation is None or not client.capabilities.scheduling:
            return ()
        return await client.federation.scheduled()

    async def cancel_scheduled(self, held: ScheduledNote) -> None:
        """Take a note back that the network holds; what it said is kept as a draft."""
        await self._compose.save(self._words_of(held))
        await self._federation.cancel_scheduled(held.id, uuid.uuid4().hex)

    @property
    def _federation(self) -> Federation:
        federation = self._session.client.federation
        if federation is None:
            raise Rejected("notes stay as they are here", "edit_of")
        return federation

    def _rewritten(self, note: Note, source: NoteSource) -> Draft:
        poll = note.poll
        return replace(
            self._with_texts(source.text, note.language),
            media=source.media,
            visibility=note.visibility,
            warning=source.warning,
            sensitive=note.sensitive,
            poll=None
            if poll is None
            else NewPoll(tuple(option.title for option in poll.options), multiple=poll.multiple),
        )

    def _words_of(self, held: ScheduledNote) -> Draft:
        return replace(self._with_texts(held.text, ""), warning=held.warning)

    def _with_texts(self, words: str, language: str) -> Draft:
        """Return a new draft of a text in one language or, as this program joins them, two."""
        draft = self._compose.new()
        first, *others = split_words(words)
        known = language if base(language) not in ("", UNDETERMINED) else draft.text.language
        tag = self._compose.language_of(DraftText(known, "", first))
        pair = draft.text.language, draft.second.language
        other = next(each for each in (*pair[::-1], *pair) if not same_language(each, tag))
        second = others[0] if others else ""
        if second:
            other = self._compose.language_of(DraftText(other, "", second))
        return replace(
            draft,
            text=DraftText(tag, "", first),
            second=DraftText(other, "", second),
            second_by_hand=bool(second),
        )
