"""Language packs: which there are, where more are to be had, installing and removing them."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from concurrent.futures import Executor
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeVar

from rednote_desktop.domain.errors import Full, PackRefused, RedNoteError, Rejected
from rednote_desktop.services.events import EventBus, PacksChanged
from rednote_desktop.storage.settings import SettingsStore
from rednote_desktop.translation.pack_index import DEFAULT_ADDRESS, Offer, may_ask
from rednote_desktop.translation.pack_install import PackInstaller
from rednote_desktop.translation.packs import PackFile, file_digest, order, readme

if TYPE_CHECKING:
    from rednote_desktop.translation.engines.remote.packs import PackDownloads

T = TypeVar("T")
Pair = tuple[str, str]

_TELL_SECONDS: Final = 0.15
_AT_ONCE: Final = 4

_logger = logging.getLogger(__name__)


class Stage(StrEnum):
    """How far a download is."""

    DOWNLOADING = "downloading"
    TRYING = "trying"
    """All of it is there; it is looked over and tried."""
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"
    """What is there is kept, and used when it is asked for again."""


@dataclass(frozen=True, slots=True)
class Download:
    """A pack that was asked for. ``received`` and ``total`` in bytes, 0 for an unknown total.

    ``sha256`` is that of what came, once all is there.
    """

    offer: Offer
    stage: Stage = Stage.DOWNLOADING
    received: int = 0
    total: int = 0
    sha256: str = ""
    error: Exception | None = None


@dataclass(frozen=True, slots=True)
class KnownPack:
    """A pack that is there; ``used`` unless a newer one of its pair is."""

    file: PackFile
    bundled: bool
    used: bool


class PackService:
    """Packs of the profile and of the index; nobody is asked before ``look`` or ``install``.

    Publishes ``PacksChanged``. ``changed`` is called on a worker after the packs on the disk
    differ, ``told`` on the loop afterwards. Corrections and what was made before are kept.
    """

    def __init__(
        self,
        installer: PackInstaller,
        downloads_folder: Path,
        settings: SettingsStore,
        events: EventBus,
        executor: Executor,
        changed: Callable[[], None],
        told: Callable[[], None],
    ) -> None:
        self._installer = installer
        self._folder = downloads_folder
        self._settings = settings
        self._events = events
        self._executor = executor
        self._changed = changed
        self._told = told
        self._client: PackDownloads | None = None
        self._downloads: dict[Pair, Download] = {}
        self._tasks: dict[Pair, asyncio.Task[None]] = {}
        self._telling: asyncio.TimerHandle | None = None
        self._closed = False

    @property
    def address(self) -> str:
        """Where the list of packs is."""
        return self._settings.value.packs.index or DEFAULT_ADDRESS

    def set_address(self, address: str) -> None:
        """Use another list, an empty text for the usual one; raises ``Rejected``."""
        wanted = address.strip()
        if wanted and not may_ask(wanted, wanted):
            raise Rejected("not an encrypted address", "url")
        self._settings.update(packs={"index": "" if wanted == DEFAULT_ADDRESS else wanted})

    @property
    def downloads(self) -> tuple[Download, ...]:
        """What was asked for since the start, also what ended."""
        return tuple(self._downloads.values())

    def download(self, offer: Offer) -> Download | None:
        """Return how the download of a pack stands."""
        found = self._downloads.get((offer.source, offer.target))
        return found if found is not None and found.offer == offer else None

    async def packs(self) -> tuple[KnownPack, ...]:
        """Return the packs that are there, those that came with the program last."""
        return await self._work(self._known)

    async def readme(self, file: PackFile) -> str:
        """Return what a pack's makers wrote about it; raises ``PackRefused``."""
        return await self._work(partial(readme, file.path))

    async def look(self) -> tuple[Offer, ...]:
        """Ask the index which packs there are, newer ones than those here; raises ``ApiError``."""
        offers = await self._network().offers(self.address)
        have = {(pack.file.source, pack.file.target): pack for pack in await self.packs()}
        return tuple(
            offer
            for offer in offers
            if (known := have.get((offer.source, offer.target))) is None
            or order(offer.version) > order(known.file.version)
        )

    async def sizes(self, offers: tuple[Offer, ...]) -> dict[Offer, int]:
        """Ask the hosts of some packs how large they are; what they do not say is left out."""
        gate = asyncio.Semaphore(_AT_ONCE)

        async def ask(offer: Offer) -> int:
            async with gate:
                try:
                    return offer.size or await self._network().size(offer, self.address)
                except RedNoteError as error:
                    _logger.info("size of %s>%s: %r", offer.source, offer.target, error)
                    return 0

        sizes = await asyncio.gather(*map(ask, offers))
        return {offer: size for offer, size in zip(offers, sizes, strict=True) if size}

    def install(self, offer: Offer) -> None:
        """Start downloading a pack and install it; ``download`` says how that goes."""
        pair = (offer.source, offer.target)
        if pair in self._tasks or self._closed:
            return
        self._downloads[pair] = Download(offer, total=offer.size)
        task = asyncio.create_task(self._install(offer), name="install pack")
        self._tasks[pair] = task
        task.add_done_callback(lambda _: self._tasks.pop(pair, None))
        self._events.publish(PacksChanged())

    def cancel(self, offer: Offer) -> None:
        """Stop a download; what is there is kept. A pack that is being tried goes on."""
        task = self._tasks.get((offer.source, offer.target))
        known = self.download(offer)
        if task is not None and known is not None and known.stage is Stage.DOWNLOADING:
            task.cancel()

    async def install_file(self, path: Path) -> PackFile:
        """Install a pack from a file; raises ``PackRefused`` or ``Full``."""
        try:
            file = await self._work(partial(self._installer.install, path))
        except OSError as error:
            raise PackRefused(str(error)) from error
        await self._tell()
        return file

    async def remove(self, file: PackFile) -> None:
        """Delete an installed pack; what was translated with it stays remembered."""
        await self._work(partial(self._installer.remove, file))
        self._downloads.pop((file.source, file.target), None)
        await self._tell()

    def close(self) -> None:
        """Break off what is under way; safe to call twice."""
        self._closed = True
        if self._telling is not None:
            self._telling.cancel()
        for task in tuple(self._tasks.values()):
            task.cancel()
        if self._client is not None:
            self._client.close()

    async def _install(self, offer: Offer) -> None:
        loop = asyncio.get_running_loop()

        def progress(received: int, total: int) -> None:
            loop.call_soon_threadsafe(self._received, offer, received, total)

        try:
            path = await self._network().fetch(offer, self.address, self._folder, progress)
            digest = await self._work(partial(file_digest, [path]))
            self._set(offer, stage=Stage.TRYING, sha256=digest)
            try:
                await self._work(partial(self._installer.install, path, offer.sha256))
            except (PackRefused, OSError):
                self._network().discard(offer, self._folder)
                raise
            self._network().discard(offer, self._folder)
            self._set(offer, stage=Stage.DONE)
            await self._tell()
        except asyncio.CancelledError:
            self._set(offer, stage=Stage.CANCELLED)
            raise
        except (RedNoteError, OSError) as error:
            _logger.warning("pack %s>%s: %r", offer.source, offer.target, error)
            shown = Full(str(error)) if getattr(error, "errno", 0) == 28 else error
            self._set(offer, stage=Stage.FAILED, error=shown)

    def _received(self, offer: Offer, received: int, total: int) -> None:
        known = self.download(offer)
        if known is None or known.stage is not Stage.DOWNLOADING:
            return
        self._downloads[offer.source, offer.target] = replace(known, received=received, total=total)
        if self._telling is None:
            loop = asyncio.get_running_loop()
            self._telling = loop.call_later(_TELL_SECONDS, self._tell_progress)

    def _tell_progress(self) -> None:
        self._telling = None
        self._events.publish(PacksChanged())

    def _set(
        self,
        offer: Offer,
        stage: Stage,
        sha256: str = "",
        error: Exception | None = None,
    ) -> None:
        known = self.download(offer) or Download(offer)
        self._downloads[offer.source, offer.target] = replace(
            known, stage=stage, sha256=sha256 or known.sha256, error=error
        )
        self._events.publish(PacksChanged())

    async def _tell(self) -> None:
        await self._work(self._changed)
        self._told()
        self._events.publish(PacksChanged(installed=True))

    def _known(self) -> tuple[KnownPack, ...]:
        installer = self._installer
        used = {file.path for file in (*installer.installed.files(), *installer.bundled.files())}
        newer = {(file.source, file.target) for file in installer.installed.files()}
        mine = [
            KnownPack(file, False, file.path in used) for file in installer.installed.all_files()
        ]
        theirs = [
            KnownPack(file, True, (file.source, file.target) not in newer)
            for file in installer.bundled.files()
        ]
        return (*mine, *theirs)

    async def _work(self, work: Callable[[], T]) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._executor, work)

    def _network(self) -> PackDownloads:
        if self._client is None:
            from rednote_desktop.translation.engines.remote.packs import PackDownloads

            self._client = PackDownloads()
        return self._client
