"""Writing a note: drafts, the second language, posting."""

from __future__ import annotations

import asyncio
import logging
import uuid
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Final

from rednote_desktop.api.note_text import note_text, text_length, thread
from rednote_desktop.api.richtext import parse
from rednote_desktop.domain.draft import Draft, DraftText, NewNote
from rednote_desktop.domain.errors import Corrupt, Rejected
from rednote_desktop.domain.language import (
    ENGLISH,
    MIXED,
    UNDETERMINED,
    base,
    is_chinese,
    same_language,
)
from rednote_desktop.domain.text import TextVersion, from_plain, topics_of
from rednote_desktop.services.derived_drafts import DerivedDrafts
from rednote_desktop.services.events import DraftDeleted, DraftSaved, DraftSent, EventBus
from rednote_desktop.services.media import MediaService
from rednote_desktop.services.outbox import OutboxService
from rednote_desktop.services.problems import PostIn, Problem, ProblemKind, problems, texts_to_post
from rednote_desktop.services.second_language import SecondLanguage
from rednote_desktop.services.session import SessionService
from rednote_desktop.services.text_cover import text_cover
from rednote_desktop.services.translate import Priority, TranslateService
from rednote_desktop.storage.drafts import DraftStore
from rednote_desktop.storage.settings import SettingsStore
from rednote_desktop.translation.result import Outcome, Translation

_logger = logging.getLogger(__name__)

__all__ = ["ComposeService", "PostIn", "Problem", "ProblemKind", "SecondLanguage"]

_SURE: Final = 0.6


class ComposeService:
    """Drafts of the viewer, on disk as they are typed, and posting them."""

    def __init__(
        self,
        session: SessionService,
        drafts: DraftStore,
        outbox: OutboxService,
        translate: TranslateService,
        media: MediaService,
        events: EventBus,
        settings: SettingsStore,
    ) -> None:
        self.media = media
        self._session = session
        self._drafts = drafts
        self._outbox = outbox
        self._translate = translate
        self._events = events
        self._settings = settings
        self.derived = DerivedDrafts(session, self, events)
        self._sent_by: dict[str, set[str]] = {}
        self._posted: set[str] = set()
        self._unsubscribe = (events.subscribe(DraftSent, self._sent),)

    # Languages

    def languages(self) -> tuple[str, str]:
        """Return the viewer's own language and the one to write in beside it.

        A server fills a language in for those who never chose one, so what an account there is
        said to speak counts only if the reader reads it.
        """
        read = self._settings.value.reading.languages
        own = self._session.viewer.languages
        if read and self._session.client.capabilities.remote:
            own = tuple(one for one in own if any(same_language(one, each) for each in read))
        spoken = (*own, *read)
        first = spoken[0] if spoken else ENGLISH
        other = ENGLISH if is_chinese(first) else self._translate.chinese
        second = self._settings.value.writing.second_language
        return first, second if second and not same_language(second, first) else other

    def language_of(self, text: DraftText) -> str:
        """Return the language a text is written in, whatever it was meant to be in."""
        found = self._translate.detect(parse(f"{text.title}\n{text.body}".strip()), text.language)
        if found.confidence < _SURE or base(found.language) in (UNDETERMINED, MIXED):
            return text.language
        return text.language if same_language(found.language, text.language) else found.language

    async def second_language(self, text: DraftText, target: str) -> SecondLanguage:
        """Write a text in another language and show how that reads when translated back.

        A part that cannot be translated is empty and its answer says why. Cancel it when typing
        goes on.
        """
        title, body = await self._translated(text, target)
        written = DraftText(target, _words(title), _words(body))
        return SecondLanguage(written, title, body, await self.reads_back(written, text.language))

    async def reads_back(self, second: DraftText, language: str) -> DraftText:
        """Return the second text translated into the first language; empty where that fails."""
        title, body = await self._translated(second, language)
        return DraftText(language, _words(title), _words(body))

    # Drafts

    def new(self) -> Draft:
        """Return an empty draft; nothing is kept until it is saved."""
        first, second = self.languages()
        return Draft(
            id=uuid.uuid4().hex,
            account_id=self._session.viewer.id,
            idempotency_key=uuid.uuid4().hex,
            text=DraftText(first),
            second=DraftText(second),
            updated_at=datetime.now(UTC),
        )

    async def current(self) -> Draft:
        """Return the draft last worked on that is not being posted, or a new one."""
        on_its_way = {entry.draft_id for entry in await self._outbox.entries()}
        for draft in await self.drafts():
            if draft.id not in on_its_way:
                return draft
        return self.new()

    async def save(self, draft: Draft) -> Draft:
        """Keep a draft; it is on disk when this returns. Raises ``StorageError``.

        An empty draft is not worth keeping and is taken off the disk. A draft that was posted
        meanwhile stays gone.
        """
        if draft.id in self._posted:
            return draft
        if draft.empty:
            if await self._drafts.delete(draft.id):
                self._events.publish(DraftDeleted(draft.id))
            return draft
        posted_by = tuple(sorted(self._posted_by(draft)))
        saved = replace(draft, updated_at=datetime.now(UTC), posted_by=posted_by)
        await self._drafts.save_last(saved)
        if saved.id in self._posted:
            await self._drafts.delete(saved.id)
            return saved
        self._events.publish(DraftSaved(saved))
        return saved

    async def drafts(self) -> tuple[Draft, ...]:
        """Return the viewer's drafts, the one last worked on first."""
        return await self._drafts.list(self._session.viewer.id)

    async def delete(self, draft_id: str) -> None:
        """Delete a draft; one that is gone raises nothing."""
        await self._drafts.delete(draft_id)
        self._events.publish(DraftDeleted(draft_id))

    async def tidy(self, also: frozenset[str] = frozenset()) -> int:
        """Delete media that no draft and no post on its way uses; return how many files went.

        ``also`` are paths that something else needs. Meant for the start of the program. As long
        as one draft cannot be read nothing is deleted: its pictures would be among what looks
        unused.
        """
        try:
            drafts = await self._drafts.all()
            posting = await self._outbox.media_paths()
        except Corrupt as error:
            _logger.warning("Unposted media are not tidied up: %s", error)
            return 0
        kept = {
            path
            for draft in drafts
            for item in draft.media
            for path in (item.path, item.preview_path)
        }
        return await self.media.tidy(kept | posting | also)

    # Posting

    def problems(self, draft: Draft, which: PostIn) -> tuple[Problem, ...]:
        """Return what keeps the draft from being posted by one of its accounts."""
        note = self.note_of(draft, which)
        found = [
            replace(problem, account_id="" if account_id == self._session.viewer.id else account_id)
            for account_id in self._senders(draft)
            for problem in problems(
                draft, which, note, self._session.client_of(account_id).capabilities
            )
        ]
        return tuple(dict.fromkeys(found))

    def length(self, draft: Draft, which: PostIn) -> tuple[int, int]:
        """Return how many characters the viewer's network counts, and its limit; 0 is none."""
        capabilities = self._session.client.capabilities
        if not capabilities.max_note_characters:
            return 0, 0
        texts = [text for _, text in texts_to_post(draft, which)]
        note = self._note(draft, texts, [text.language for text in texts])
        size = text_length(note_text(note), capabilities) + len(note.warning)
        return size, capabilities.max_note_characters

    def comment_length(self, texts: Sequence[str], prefix: str = "") -> tuple[int, int]:
        """Return how long a comment in these languages is to the viewer's network, and its limit.

        ``prefix`` is what the network wants besides, a mention or a warning for instance.
        """
        capabilities = self._session.client.capabilities
        if not capabilities.max_note_characters:
            return max(map(len, texts), default=0), capabilities.max_comment_characters
        note = NewNote(tuple(TextVersion("", "", parse(text)) for text in texts))
        size = text_length(prefix + note_text(note), capabilities)
        return size, capabilities.max_note_characters

    def thread_length(self, draft: Draft, which: PostIn) -> int:
        """Return how many posts a draft becomes at most that does not fit into one."""
        note = self.note_of(draft, which)
        return max(
            len(thread(note, self._session.client_of(account_id).capabilities))
            for account_id in self._senders(draft)
        )

    async def post(self, draft: Draft, which: PostIn) -> None:
        """Hand the draft to the outbox, where it is safe when this returns.

        All accounts that the draft names post it, each at its own pace; one that has posted it
        already does not do so again. ``NotePublished`` follows for each, ``DraftDeleted`` at the
        end. Raises ``Rejected`` with the ``field`` at fault, and ``StorageError``.
        """
        found = self.problems(draft, which)
        if found:
            raise Rejected(found[0].kind, found[0].field)
        if draft.id in self._posted:
            return
        await self.save(draft)
        note = self.note_of(draft, which)
        sent_by = self._posted_by(draft)
        if sent_by.issuperset(self._senders(draft)):
            self._posted.add(draft.id)
            await self.delete(draft.id)
        for account_id in self._senders(draft):
            if account_id in sent_by:
                continue
            alone = account_id == self._session.viewer.id
            key = draft.idempotency_key if alone else f"{draft.idempotency_key}-{account_id}"
            await self._outbox.submit_note(note, key, draft.id, account_id)

    def note_of(self, draft: Draft, which: PostIn) -> NewNote:
        """Return the draft as it would be posted.

        The topics of all bodies are added to the draft's own. A note without pictures gets a
        large-text cover of its title.
        """
        texts = [text for _, text in texts_to_post(draft, which)]
        languages = [self.language_of(text) for text in texts]
        if len(set(languages)) < len(languages):
            # One of them is a name or a quotation perhaps: its author knows better.
            languages = [text.language for text in texts]
        return self._note(draft, texts, languages)

    def _note(self, draft: Draft, texts: list[DraftText], languages: list[str]) -> NewNote:
        versions = tuple(
            TextVersion(language, text.title.strip(), parse(text.body.strip()))
            for language, text in zip(languages, texts, strict=True)
        )
        written = (topic for version in versions for topic in topics_of(version.body))
        return NewNote(
            versions=versions,
            media=draft.media or text_cover(versions[0]),
            topics=tuple(dict.fromkeys((*draft.topics, *written))),
            products=draft.products,
            place=draft.place.strip(),
            visibility=draft.visibility,
            warning=draft.warning.strip(),
            sensitive=draft.sensitive,
            poll=draft.poll,
            reply_to=draft.reply_to,
            quote_of=draft.quote_of,
            publish_at=draft.publish_at,
            threaded=draft.threaded,
            edit_of=draft.edit_of,
        )

    def _senders(self, draft: Draft) -> tuple[str, ...]:
        """Return the accounts that post a draft; what answers or edits a note stays with one."""
        if draft.edit_of or draft.reply_to or draft.quote_of:
            return (self._session.viewer.id,)
        return tuple(dict.fromkeys((self._session.viewer.id, *draft.also_to)))

    def _posted_by(self, draft: Draft) -> frozenset[str]:
        return frozenset(draft.posted_by).union(self._sent_by.get(draft.id, ()))

    def _sent(self, event: DraftSent) -> None:
        self._sent_by.setdefault(event.draft_id, set()).add(event.account_id)
        if not event.waiting:
            self._posted.add(event.draft_id)

    def close(self) -> None:
        """Stop listening; safe to call twice."""
        for unsubscribe in self._unsubscribe:
            unsubscribe()

    async def _translated(
        self, text: DraftText, target: str
    ) -> tuple[Translation | None, Translation | None]:
        source = self.language_of(text)
        futures = [
            self._translate.submit(spans, hint=source, target=target, priority=Priority.INTERACTIVE)
            if part.strip()
            else None
            for part, spans in (
                (text.title, from_plain(text.title)),
                (text.body, parse(text.body)),
            )
        ]
        waiting = [future for future in futures if future is not None]
        try:
            await asyncio.gather(*waiting)
        finally:
            for future in waiting:
                future.cancel()
        title, body = (None if future is None else future.result() for future in futures)
        return title, body


def _words(answer: Translation | None) -> str:
    return "" if answer is None or answer.outcome is Outcome.FAILED else answer.text
