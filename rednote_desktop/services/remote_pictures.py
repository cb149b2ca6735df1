"""Brings pictures of other computers here: what is looked at first, nothing twice."""

from __future__ import annotations

import logging
import threading
from collections import Counter, OrderedDict
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, Protocol
from urllib.parse import urlsplit

from rednote_desktop.domain.errors import ApiError
from rednote_desktop.storage.picture_cache import PictureCache

_logger = logging.getLogger(__name__)

_PARALLEL: Final = 6
_PER_HOST: Final = 3


class Fetcher(Protocol):
    """Brings the bytes behind an address; blocks."""

    def allows(self, url: str) -> bool:
        """Tell whether an address has a form that may be asked."""
        ...

    def fetch(self, url: str, stopped: Callable[[], bool]) -> bytes:
        """Return the bytes of a picture; raises ``ApiError``, also once ``stopped`` says so."""
        ...

    def follow(self, url: str) -> str:
        """Return where an address leads in the end; raises ``ApiError``."""
        ...

    def close(self) -> None:
        """Close the connections; safe to call twice."""
        ...


@dataclass(frozen=True, slots=True)
class Arrival:
    """How it went with an address: ``path`` is the file, ``None`` when there is none.

    ``passing`` says that another try may do better.
    """

    url: str
    path: Path | None
    passing: bool = False


@dataclass(slots=True, eq=False)
class _Wanted:
    owners: set[str] = field(default_factory=set)
    stopped: bool = False


class RemotePictures:
    """Fetches what is asked for, the newest wish first, few at a time from one computer.

    ``request`` and ``keep_only`` return at once and may be called on any thread. Listeners are
    called on a worker thread. ``close`` cancels everything; it may be called twice.
    """

    def __init__(self, fetcher: Fetcher, cache: PictureCache) -> None:
        self._fetcher = fetcher
        self._cache = cache
        self._gate = threading.Lock()
        self._workers = ThreadPoolExecutor(_PARALLEL, thread_name_prefix="fetch")
        self._waiting: OrderedDict[str, _Wanted] = OrderedDict()
        self._running: dict[str, _Wanted] = {}
        self._busy: Counter[str] = Counter()
        self._active = 0
        self._listeners: list[Callable[[Arrival], None]] = []
        self._closed = False

    @property
    def waiting(self) -> int:
        """How many addresses wait or are being fetched."""
        with self._gate:
            return len(self._waiting) + len(self._running)

    def listen(self, listener: Callable[[Arrival], None]) -> Callable[[], None]:
        """Tell of every arrival; return what ends that (twice is fine)."""
        self._listeners.append(listener)

        def forget() -> None:
            if listener in self._listeners:
                self._listeners.remove(listener)

        return forget

    def request(self, url: str, owner: str = "") -> None:
        """Ask for a picture in the name of ``owner``; an ``Arrival`` follows."""
        with self._gate:
            if self._closed:
                return
            running = self._running.get(url)
            if running is not None:
                running.owners.add(owner)
                return
            wanted = self._waiting.setdefault(url, _Wanted())
            wanted.owners.add(owner)
            self._waiting.move_to_end(url)
            self._start()

    def keep_only(self, owner: str, urls: set[str]) -> None:
        """Give up what ``owner`` alone asked for, except these addresses."""
        with self._gate:
            for table in (self._waiting, self._running):
                for url in [url for url in table if url not in urls]:
                    wanted = table[url]
                    if owner in wanted.owners:
                        wanted.owners.discard(owner)
                        if not wanted.owners:
                            wanted.stopped = True
                            del table[url]

    def find(self, url: str) -> Path | None:
        """Return the file of an address that was fetched before; blocks for a moment."""
        return self._cache.find(url)

    def playable(self, url: str) -> str:
        """Return the address from which a player may stream; blocks.

        That is where a remote one leads in the end, every step checked. Raises ``ApiError``.
        """
        return self._fetcher.follow(url)

    def close(self) -> None:
        """Cancel everything and close the connections."""
        with self._gate:
            self._closed = True
            for table in (self._waiting, self._running):
                for wanted in table.values():
                    wanted.stopped = True
                table.clear()
            self._listeners.clear()
        self._fetcher.close()
        self._workers.shutdown(wait=True, cancel_futures=True)

    def _start(self) -> None:
        """Send workers for the newest wishes that may be fetched now; the gate is held."""
        for url in tuple(reversed(self._waiting)):
            if self._active >= _PARALLEL:
                return
            host = _host(url)
            if self._busy[host] < _PER_HOST:
                wanted = self._running[url] = self._waiting.pop(url)
                self._busy[host] += 1
                self._active += 1
                self._workers.submit(self._work, url, wanted)

    def _work(self, url: str, wanted: _Wanted) -> None:
        arrival = self._bring(url, wanted)
        with self._gate:
            if self._running.get(url) is wanted:
                del self._running[url]
            self._busy[_host(url)] -= 1
            self._active -= 1
            listeners = () if wanted.stopped else tuple(self._listeners)
            if not self._closed:
                self._start()
        for listener in listeners:
            listener(arrival)

    def _bring(self, url: str, wanted: _Wanted) -> Arrival:
        path = self._cache.find(url)
        if path is not None:
            return Arrival(url, path)
        try:
            data = self._fetcher.fetch(url, lambda: wanted.stopped)
        except ApiError as error:
            if not wanted.stopped:
                _logger.info("A picture did not come: %r", error)
            return Arrival(url, None, error.retryable)
        except Exception:
            _logger.exception("Fetching a picture broke")
            return Arrival(url, None)
        kept = self._cache.keep(url, data)
        return Arrival(url, kept, kept is None)


def _host(url: str) -> str:
    try:
        return urlsplit(url).netloc
    except ValueError:
        return ""
