"""Builds every part of the program from its profile, and closes them in the reverse order."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Final

from rednote_desktop import __version__
from rednote_desktop.api.local.community import LocalCommunity
from rednote_desktop.api.media_fetch import MediaFetcher, on_loopback
from rednote_desktop.app.damage import Damage, DamageMended, on_loop
from rednote_desktop.app.profile_salvage import PROFILE_SALVAGE
from rednote_desktop.app.profile_schema import PROFILE_MIGRATIONS
from rednote_desktop.app.profile_settings import open_settings
from rednote_desktop.domain.errors import (
    AuthRequired,
    Corrupt,
    NotFound,
    RedNoteError,
    StorageError,
)
from rednote_desktop.services import Services
from rednote_desktop.services.compose import ComposeService
from rednote_desktop.services.connected import ConnectedAccounts
from rednote_desktop.services.conversations import ConversationService
from rednote_desktop.services.covers import Covers
from rednote_desktop.services.engines import EngineService
from rednote_desktop.services.events import EventBus
from rednote_desktop.services.federation import FederationService
from rednote_desktop.services.feed import FeedService
from rednote_desktop.services.glossary import GlossaryService
from rednote_desktop.services.live import LiveService
from rednote_desktop.services.media import MediaService
from rednote_desktop.services.memory import MemoryService
from rednote_desktop.services.networks import NetworkService
from rednote_desktop.services.note import NoteService
from rednote_desktop.services.outbox import OutboxService
from rednote_desktop.services.own_archive import OwnArchive
from rednote_desktop.services.own_notes import OwnNotes
from rednote_desktop.services.packs import PackService
from rednote_desktop.services.reactions import Reactions
from rednote_desktop.services.reading_rules import ReadingRules
from rednote_desktop.services.remote_pictures import RemotePictures
from rednote_desktop.services.session import SessionService
from rednote_desktop.services.translate import TranslateService
from rednote_desktop.services.undo import UndoStack
from rednote_desktop.services.word_list import WordList
from rednote_desktop.storage.connections import ConnectionStore
from rednote_desktop.storage.database import Database
from rednote_desktop.storage.drafts import DraftStore
from rednote_desktop.storage.files import MediaFiles
from rednote_desktop.storage.kept_pages import KeptPages
from rednote_desktop.storage.message_drafts import MessageDraftStore
from rednote_desktop.storage.outbox import OutboxStore
from rednote_desktop.storage.own_notes import OwnNoteStore
from rednote_desktop.storage.paths import ProfilePaths, resources_dir
from rednote_desktop.storage.picture_cache import PictureCache
from rednote_desktop.storage.secrets import SecretStore
from rednote_desktop.storage.word_list import WordListStore
from rednote_desktop.translation.cores import WORKERS
from rednote_desktop.translation.engines.trial import try_pack
from rednote_desktop.translation.glossary import Glossary
from rednote_desktop.translation.ledger import Ledger
from rednote_desktop.translation.lexicon import Lexicon
from rednote_desktop.translation.memory import TranslationMemory
from rednote_desktop.translation.memory_shelf import MemoryShelf
from rednote_desktop.translation.pack_install import PackInstaller
from rednote_desktop.translation.routing import Routing
from rednote_desktop.translation.term_store import TermStore

if TYPE_CHECKING:
    from rednote_desktop.translation.engines.ctranslate import CTranslateEngine
    from rednote_desktop.translation.translator import Translator

_logger = logging.getLogger(__name__)
_WORKERS: Final = 2
_MEGABYTE: Final = 1_000_000
_PICTURES_ON_DISK: Final = 512 * _MEGABYTE


class Container:
    """The services over one profile; ``start`` before use, ``close`` at the end (twice is fine).

    ``secrets`` replaces the keyring of the operating system. Made inside a running event loop.
    Raises ``StorageError`` where the profile cannot be used.
    """

    def __init__(
        self, paths: ProfilePaths, secrets: SecretStore | None = None, language: str = ""
    ) -> None:
        """A first start guesses from ``language``, a locale such as ``zh_CN``, what is read."""
        paths.create()
        resources = resources_dir()
        self.paths = paths
        self.settings = open_settings(paths, language)
        self.workers = ThreadPoolExecutor(_WORKERS, thread_name_prefix="work")
        self.picture_workers = ThreadPoolExecutor(_WORKERS, thread_name_prefix="pictures")
        self.translation_workers = ThreadPoolExecutor(WORKERS, thread_name_prefix="translate")
        self._damage = Damage(self._tell)
        self._database = Database(
            paths.database,
            PROFILE_MIGRATIONS,
            salvage=PROFILE_SALVAGE,
            on_salvaged=on_loop(self._damage.salvaged),
        )
        limit = self.settings.value.cache.translation_megabytes * _MEGABYTE
        self._memory = TranslationMemory(self._database, limit)
        self.community = LocalCommunity(
            paths.community,
            paths.media,
            resources / "sample",
            on_set_aside=on_loop(self._community_lost),
            on_salvaged=self._damage.salvaged,
        )
        self._glossary = Glossary.load(resources / "slang_glossary.tsv")
        self._translator: Translator | None = None
        self._secrets = secrets or SecretStore()
        self._routing = Routing()
        self._packs = PackInstaller(
            paths.packs, resources / "packs", paths.cache / "packs", try_pack
        )
        self._engines: tuple[CTranslateEngine, ...] = ()
        self._words = Lexicon(
            paths.cache / "dictionary", self._glossary, self.workers, resources / "dictionary"
        )
        self._message_drafts = MessageDraftStore(self._database)
        self.services = self._build_services()
        self._resuming: asyncio.Task[None] | None = None
        self._fresh_community = False
        self._started = False
        self._mending: asyncio.Task[None] | None = None
        self._closed = False

    @property
    def mended(self) -> Sequence[DamageMended]:
        """Damaged files that were put out of the way, for the window to tell of."""
        return self._damage.mended

    async def start(self) -> None:
        """Open the embedded community and sign in; send what the last run left in the background.

        A damaged file is set aside and work goes on with a fresh one, which takes over what can
        be read; ``mended`` tells of it.
        """
        if self.settings.damaged is not None:
            self._damage.tell(str(self.settings.damaged))
        await self._damage.past(self._open_community)
        await self._damage.past(self._database.open)
        await self._damage.past(self.services.networks.start)
        await self._damage.past(self._sign_in)
        await self._damage.past(self._reactions.start)
        if self._fresh_community:
            # The one before was damaged, in this run or the last, if anything was published there.
            await self.services.own.recover()
        self._started = True
        await self.services.terms.start()
        self.services.engines.start()
        self.services.live.start()
        self._resuming = asyncio.create_task(self._resume())

    async def close(self) -> None:
        """Finish what is promised, then close everything, last made first; safe to call twice."""
        if self._closed:
            return
        self._closed = True
        for task in (self._resuming, self._mending):
            if task is not None:
                await task
        services = self.services
        services.compose.close()
        await services.live.close()
        await services.conversations.close()
        await services.notes.close()
        await services.outbox.close()
        await services.own.close()
        services.undo.close()
        services.feed.close()
        services.translate.close()
        if self._translator is not None:
            await self._translator.flush()
            self._translator.close()
        services.engines.close()
        services.packs.close()
        services.remote_pictures.close()
        services.covers.close()
        services.words.close()
        await services.networks.close()
        await services.session.close()
        self.community.close()
        self._database.close()
        self._secrets.close()
        self.settings.close()
        for executor in (self.translation_workers, self.picture_workers, self.workers):
            executor.shutdown(wait=True, cancel_futures=True)

    async def _open_community(self) -> None:
        if await self.community.open(self.settings.value.reading.languages):
            self._fresh_community = True

    async def _sign_in(self) -> None:
        """Sign in; a community whose damage shows only now is made anew."""
        try:
            try:
                await self.services.session.start()
            except (AuthRequired, NotFound):
                await self.community.check()  # it named an account that it does not know
                raise
        except Corrupt:
            await self._open_community()
            raise

    def _tell(self, mended: DamageMended) -> None:
        self.services.events.publish(mended)

    def _community_lost(self, path: Path) -> None:
        """Make the community anew where its damage shows while the program runs."""
        if self._started and not self._closed:
            self._damage.tell(str(path))
            self._mending = asyncio.create_task(self._mend_community(self._mending))

    async def _mend_community(self, before: asyncio.Task[None] | None) -> None:
        if before is not None:
            await before
        services = self.services
        try:
            await self._open_community()
            await services.own.recover()
            if "@" not in services.session.viewer.id:
                await services.session.start()
        except RedNoteError as error:
            _logger.warning("The community could not be made anew: %r", error)

    async def _resume(self) -> None:
        """Send what waits and tidy up; what fails here is tried again at the next start."""
        try:
            await self.services.outbox.start()
            await self.services.compose.tidy(await self._message_drafts.media_paths())
            await self.services.own.tidy()
        except StorageError as error:
            _logger.warning("What the last run left could not be gone on with: %r", error)

    def _make_translator(self) -> Translator:
        """Make the translator; its modules load only now, after the first frame."""
        from rednote_desktop.translation.engines.ctranslate import CTranslateEngine
        from rednote_desktop.translation.engines.pivot import PivotEngine
        from rednote_desktop.translation.translator import Translator

        # What the person installed goes first; where it fails, what came with the program helps.
        self._engines = (
            CTranslateEngine(self._packs.installed),
            CTranslateEngine(self._packs.bundled),
        )
        self._translator = Translator(
            (*self._engines, PivotEngine(self._engines)),
            self._memory,
            self.translation_workers,
            self._glossary,
            self._words,
            self._routing,
        )
        return self._translator

    def _packs_changed(self) -> None:
        """Let the engines look at their packs again, on the worker that this runs on."""
        for engine in self._engines:
            engine.refresh()
            _logger.info("Packs of %s: %s", engine.info.name, engine.info.version)

    def _build_services(self) -> Services:
        events = EventBus()
        undo = UndoStack(events)
        accounts = ConnectedAccounts(
            self.community, ConnectionStore(self._database), self._secrets, events
        )
        session = SessionService(accounts, self.settings, events)
        kept = OwnNoteStore(self.paths.own)
        own = OwnNotes(kept, session, events, self.workers)
        outbox = OutboxService(OutboxStore(self._database), session, events, keep=own.keep)
        translate = TranslateService(self._make_translator, self.settings, events, undo)
        media = MediaService(MediaFiles(self.paths.media / "unposted"), self.workers)
        drafts = DraftStore(self._database)
        self._reactions = reactions = Reactions(session, outbox, events)
        notes = NoteService(session, outbox, reactions, events, undo)
        conversations = ConversationService(session, outbox, self._message_drafts, events)
        return Services(
            events=events,
            settings=self.settings,
            session=session,
            networks=NetworkService(accounts, session, events),
            feed=FeedService(
                session, reactions, KeptPages(self.paths.cache / "pages"), self.workers
            ),
            notes=notes,
            federation=FederationService(session, reactions, undo),
            conversations=conversations,
            live=LiveService(session, notes, conversations, events),
            own=own,
            archive=OwnArchive(lambda: self.services, kept, drafts, self.paths.cache, self.workers),
            compose=ComposeService(
                session, drafts, outbox, translate, media, events, self.settings
            ),
            outbox=outbox,
            media=media,
            translate=translate,
            engines=EngineService(
                self.settings, self._secrets, Ledger(self._database), self._routing, events
            ),
            undo=undo,
            words=self._words,
            rules=ReadingRules(self.settings, undo),
            word_list=WordList(WordListStore(self._database), events, undo),
            terms=GlossaryService(
                TermStore(self._database),
                self._glossary,
                self.workers,
                events,
                undo,
                translate.refresh,
            ),
            memory=MemoryService(
                MemoryShelf(self._database, self._memory),
                self.workers,
                events,
                undo,
                translate.refresh,
                __version__,
            ),
            packs=PackService(
                self._packs,
                self.paths.cache / "downloads",
                self.settings,
                events,
                self.workers,
                self._packs_changed,
                translate.refresh,
            ),
            covers=Covers(self.settings, events),
            remote_pictures=RemotePictures(
                MediaFetcher(
                    f"rednote-desktop/{__version__}",
                    lambda: session.signed_in and on_loopback(session.viewer.id),
                ),
                PictureCache(self.paths.cache / "pictures", _PICTURES_ON_DISK),
            ),
        )
