"""Builds every part of the program from its profile, and closes them in the reverse order."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Final

from rednote_desktop import __version__
from rednote_desktop.api.local.community import LocalCommunity
from rednote_desktop.domain.errors import Corrupt, StorageError
from rednote_desktop.services import Services
from rednote_desktop.services.compose import ComposeService
from rednote_desktop.services.engines import EngineService
from rednote_desktop.services.events import EventBus
from rednote_desktop.services.feed import FeedService
from rednote_desktop.services.glossary import GlossaryService
from rednote_desktop.services.media import MediaService
from rednote_desktop.services.memory import MemoryService
from rednote_desktop.services.note import NoteService
from rednote_desktop.services.outbox import OutboxService
from rednote_desktop.services.packs import PackService
from rednote_desktop.services.reading_rules import ReadingRules
from rednote_desktop.services.session import SessionService
from rednote_desktop.services.translate import TranslateService
from rednote_desktop.services.undo import UndoStack
from rednote_desktop.services.word_list import WordList
from rednote_desktop.storage.database import Database
from rednote_desktop.storage.drafts import CREATE_DRAFTS, DraftStore
from rednote_desktop.storage.files import MediaFiles
from rednote_desktop.storage.outbox import CREATE_OUTBOX, OutboxStore
from rednote_desktop.storage.paths import ProfilePaths, resources_dir
from rednote_desktop.storage.secrets import SecretStore
from rednote_desktop.storage.settings import SettingsStore
from rednote_desktop.storage.word_list import CREATE_WORD_LIST, WordListStore
from rednote_desktop.translation.engines.trial import try_pack
from rednote_desktop.translation.glossary import Glossary
from rednote_desktop.translation.ledger import MIGRATIONS as LEDGER_MIGRATIONS
from rednote_desktop.translation.ledger import Ledger
from rednote_desktop.translation.lexicon import Lexicon
from rednote_desktop.translation.memory import MIGRATIONS as MEMORY_MIGRATIONS
from rednote_desktop.translation.memory import TranslationMemory
from rednote_desktop.translation.memory_search import CREATE_SEARCH
from rednote_desktop.translation.memory_shelf import MemoryShelf
from rednote_desktop.translation.pack_install import PackInstaller
from rednote_desktop.translation.routing import Routing
from rednote_desktop.translation.term_store import CREATE_TERMS, TermStore

if TYPE_CHECKING:
    from rednote_desktop.translation.engines.ctranslate import CTranslateEngine
    from rednote_desktop.translation.translator import Translator

_logger = logging.getLogger(__name__)
_WORKERS: Final = 2
_MEGABYTE: Final = 1_000_000


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
        self.settings = SettingsStore(paths.settings, language)
        self.workers = ThreadPoolExecutor(_WORKERS, thread_name_prefix="work")
        self.picture_workers = ThreadPoolExecutor(_WORKERS, thread_name_prefix="pictures")
        self.translation_workers = ThreadPoolExecutor(_WORKERS, thread_name_prefix="translate")
        self._database = Database(
            paths.database,
            (
                CREATE_DRAFTS,
                CREATE_OUTBOX,
                *MEMORY_MIGRATIONS,
                *LEDGER_MIGRATIONS,
                CREATE_WORD_LIST,
                CREATE_TERMS,
                CREATE_SEARCH,
            ),
        )
        limit = self.settings.value.cache.translation_megabytes * _MEGABYTE
        self._memory = TranslationMemory(self._database, limit)
        self.community = LocalCommunity(paths.community, paths.media, resources / "sample")
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
        self.services = self._build_services()
        self.set_aside: list[Path] = []
        """Damaged files that were put out of the way, for the window to tell of."""
        self._resuming: asyncio.Task[None] | None = None
        self._closed = False

    async def start(self) -> None:
        """Open the embedded community and sign in; send what the last run left in the background.

        A damaged file is set aside and work goes on with a fresh one; ``set_aside`` names it.
        """
        if self.settings.damaged is not None:
            self.set_aside.append(self.settings.damaged)
        await self._past_damage(lambda: self.community.open(self.settings.value.reading.languages))
        await self._past_damage(self._database.open)
        await self.services.session.start()
        await self.services.terms.start()
        self.services.engines.start()
        self._resuming = asyncio.create_task(self._resume())

    async def close(self) -> None:
        """Finish what is promised, then close everything, last made first; safe to call twice."""
        if self._closed:
            return
        self._closed = True
        if self._resuming is not None:
            await self._resuming
        services = self.services
        services.compose.close()
        await services.notes.close()
        await services.outbox.close()
        services.undo.close()
        services.feed.close()
        services.translate.close()
        if self._translator is not None:
            await self._translator.flush()
            self._translator.close()
        services.engines.close()
        services.packs.close()
        services.words.close()
        await services.session.close()
        self.community.close()
        self._database.close()
        self._secrets.close()
        self.settings.close()
        for executor in (self.translation_workers, self.picture_workers, self.workers):
            executor.shutdown(wait=True, cancel_futures=True)

    async def _past_damage(self, work: Callable[[], Awaitable[object]]) -> None:
        """Do some work, once more where a damaged file had to be set aside first."""
        try:
            await work()
        except Corrupt as error:
            _logger.warning("A damaged file was set aside: %s", error.path)
            self.set_aside.append(Path(error.path))
            await work()

    async def _resume(self) -> None:
        """Send what waits and tidy up; what fails here is tried again at the next start."""
        try:
            await self.services.outbox.start()
            await self.services.compose.tidy()
        except StorageError as error:
            _logger.warning("What the last run left could not be gone on with: %r", error)

    def _make_translator(self) -> Translator:
        """Make the translator; its modules load only now, after the first frame."""
        from rednote_desktop.translation.engines.ctranslate import CTranslateEngine
        from rednote_desktop.translation.translator import Translator

        # What the person installed goes first; where it fails, what came with the program helps.
        self._engines = (
            CTranslateEngine(self._packs.installed),
            CTranslateEngine(self._packs.bundled),
        )
        self._translator = Translator(
            self._engines,
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
            _logger.info("%s", engine.info)

    def _build_services(self) -> Services:
        events = EventBus()
        undo = UndoStack(events)
        session = SessionService(self.community, self.settings, events)
        outbox = OutboxService(OutboxStore(self._database), session, events)
        translate = TranslateService(self._make_translator, self.settings, events, undo)
        media = MediaService(MediaFiles(self.paths.media / "unposted"), self.workers)
        drafts = DraftStore(self._database)
        return Services(
            events=events,
            settings=self.settings,
            session=session,
            feed=FeedService(session),
            notes=NoteService(session, outbox, events, undo),
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
        )
