"""Lists of notes and what is searched for."""

from __future__ import annotations

import asyncio
from concurrent.futures import Executor

from rednote_desktop.domain.account import Account
from rednote_desktop.domain.note import Channel, Note, Timeline, TimelineKind, TopicInfo
from rednote_desktop.domain.product import Product
from rednote_desktop.services.events import (
    AccountsChanged,
    NoteChanged,
    NoteHidden,
    NoteRestored,
)
from rednote_desktop.services.reaction_events import NetworkReached
from rednote_desktop.services.reactions import Reactions
from rednote_desktop.services.session import SessionService
from rednote_desktop.services.timeline_reader import TimelineReader
from rednote_desktop.services.told_since import ToldSince
from rednote_desktop.storage.kept_pages import KeptPage, KeptPages


class FeedService:
    """The lists a person reads; notes that are being deleted are left out of them.

    What is read of networks far away is kept in ``pages``, and read and written by ``workers``.
    """

    def __init__(
        self,
        session: SessionService,
        reactions: Reactions,
        pages: KeptPages | None = None,
        workers: Executor | None = None,
    ) -> None:
        self._session = session
        self._reactions = reactions
        self._pages = pages
        self._workers = workers
        self._forgetting: set[asyncio.Task[None]] = set()
        self._hidden: set[str] = set()
        self._told = ToldSince[Note]()
        self._unsubscribe = (
            session.events.subscribe(
                NoteChanged, lambda event: self._told.tell(event.note.id, event.note)
            ),
            session.events.subscribe(NoteHidden, lambda event: self._hidden.add(event.note_id)),
            session.events.subscribe(
                NoteRestored, lambda event: self._hidden.discard(event.note.id)
            ),
            session.events.subscribe(AccountsChanged, lambda _: self._forget_soon()),
        )

    async def channels(self) -> tuple[Channel, ...]:
        """Return the channels in the order in which they are offered."""
        return await self._session.client.channels()

    def reader(self, timeline: Timeline, page_size: int = 30) -> TimelineReader:
        """Return a reader at the beginning of a list."""
        client, viewer_id = self._session.client, self._session.viewer.id
        reached = NetworkReached(viewer_id)

        def hidden(note: Note) -> bool:
            own_page = timeline.key == note.author.id
            return note.id in self._hidden or (not own_page and self._reactions.hides(note))

        shelf = None
        kept = client.capabilities.remote and timeline.kind is not TimelineKind.SEARCH
        if kept and self._pages is not None:
            shelf = _Shelf(self._pages, self._workers, viewer_id, timeline)
        return TimelineReader(
            client,
            timeline,
            page_size,
            hidden,
            shelf,
            self._reactions.note,
            lambda: self._session.events.publish(reached),
            self._told,
        )

    async def topic(self, name: str) -> TopicInfo:
        """Return a topic; one that nobody used has a count of zero."""
        return await self._session.client.topic(name)

    async def topics(self, prefix: str = "", limit: int = 20) -> tuple[TopicInfo, ...]:
        """Return topics that begin with ``prefix``, most used first."""
        return await self._session.client.topics(prefix, limit)

    async def search_accounts(self, words: str, limit: int = 20) -> tuple[Account, ...]:
        """Return people whose handle, name or bio has the words."""
        found = await self._session.client.search_accounts(words, limit)
        return tuple(map(self._reactions.account, found))

    async def search_topics(self, words: str, limit: int = 20) -> tuple[TopicInfo, ...]:
        """Return topics whose name or meaning has the words."""
        return await self._session.client.search_topics(words, limit)

    async def products(self, words: str = "", limit: int = 20) -> tuple[Product, ...]:
        """Return products whose name or shop has the words."""
        return await self._session.client.products(words, limit)

    def close(self) -> None:
        """Stop listening; safe to call twice."""
        for unsubscribe in self._unsubscribe:
            unsubscribe()

    def _forget_soon(self) -> None:
        """Forget what was kept for accounts that are gone."""
        task = asyncio.create_task(self._forget())
        self._forgetting.add(task)
        task.add_done_callback(self._forgetting.discard)

    async def _forget(self) -> None:
        pages = self._pages
        if pages is None:
            return
        ids = {account.id for account in await self._session.accounts()}
        loop = asyncio.get_running_loop()
        await loop.run_in_executor(self._workers, pages.keep_only, ids)


class _Shelf:
    """The place of one list of one account among the kept pages."""

    def __init__(
        self, pages: KeptPages, workers: Executor | None, account_id: str, timeline: Timeline
    ) -> None:
        self._pages = pages
        self._workers = workers
        self._place = account_id, timeline

    async def keep(self, notes: tuple[Note, ...]) -> None:
        loop = asyncio.get_running_loop()
        await loop.run_in_executor(self._workers, self._pages.keep, *self._place, notes)

    async def find(self) -> KeptPage | None:
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._workers, self._pages.find, *self._place)
