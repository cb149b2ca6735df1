"""Fetches the list of language packs and the packs, going on where a download broke off."""

from __future__ import annotations

import asyncio
import errno
import hashlib
import json
import shutil
import ssl
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final
from urllib.parse import urljoin, urlsplit

from rednote_desktop import __version__
from rednote_desktop.domain.errors import (
    ApiError,
    Full,
    Insecure,
    Malformed,
    NotFound,
    Offline,
    PackProblem,
    PackRefused,
    RateLimited,
    Rejected,
    Server,
    TimedOut,
)
from rednote_desktop.translation.engines.remote.wire import Wire, is_this_computer
from rednote_desktop.translation.pack_archive import MOST_BYTES
from rednote_desktop.translation.pack_index import Offer, may_ask, parse_index

if TYPE_CHECKING:
    import httpx

Progress = Callable[[int, int], None]
"""Called on another thread with the bytes that are there and all of them (0: unknown)."""

_LIST_BYTES: Final = 5_000_000
_LIST_SECONDS: Final = 30.0
_READ_SECONDS: Final = 20.0
_REDIRECTS: Final = 5
_ATTEMPTS: Final = 4
_PAUSE_SECONDS: Final = 0.5
_SPARE_BYTES: Final = 50_000_000


@dataclass(frozen=True, slots=True)
class _Part:
    """What is there of a download, and the mark by which the server knows the same file again."""

    path: Path

    @property
    def size(self) -> int:
        return self.path.stat().st_size if self.path.is_file() else 0

    @property
    def mark(self) -> str:
        """The ``ETag`` or date of what is there, or empty."""
        try:
            return str(json.loads(self._note.read_text("utf-8"))["mark"])
        except (OSError, ValueError, KeyError, TypeError):
            return ""

    def start(self, mark: str) -> None:
        self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        self.path.write_bytes(b"")
        self._note.write_text(json.dumps({"mark": mark}), "utf-8")

    def delete(self) -> None:
        self.path.unlink(missing_ok=True)
        self._note.unlink(missing_ok=True)

    @property
    def _note(self) -> Path:
        return self.path.with_suffix(".json")


class PackDownloads:
    """Asks the index and the hosts it names; to be used from one event loop.

    Everything happens on a thread of its own. Only addresses for which ``may_ask`` holds are asked,
    redirects included. Raises ``ApiError`` with its kinds, ``PackRefused`` and ``Full``.
    """

    def __init__(self) -> None:
        self._wire = Wire()

    async def offers(self, address: str) -> tuple[Offer, ...]:
        """Return the packs of the list at an address."""
        if not may_ask(address, address):
            raise Rejected("address", "url")
        return await asyncio.wrap_future(self._wire.start(_offers(address)))

    async def size(self, offer: Offer, address: str) -> int:
        """Return the size of a pack in bytes as its host says; 0 when it does not."""
        return await asyncio.wrap_future(self._wire.start(_size(offer.links[0], address)))

    async def fetch(self, offer: Offer, address: str, folder: Path, progress: Progress) -> Path:
        """Download a pack into a folder and return its path.

        What a broken or cancelled download left there is used; ``discard`` deletes it.
        """
        work = _fetch(offer, address, folder, progress)
        return await asyncio.wrap_future(self._wire.start(work))

    def discard(self, offer: Offer, folder: Path) -> None:
        """Delete what there is of a download."""
        for link in offer.links:
            _part(link, folder).delete()

    def close(self) -> None:
        """Break off what is under way; safe to call twice."""
        self._wire.close()


async def _offers(url: str) -> tuple[Offer, ...]:
    content = bytearray()
    async with (
        _errors(),
        asyncio.timeout(_LIST_SECONDS),
        _client(url) as client,
        _open(client, "GET", url, url, {}) as response,
    ):
        _check(response)
        async for block in response.aiter_raw():
            content += block
            if len(content) > _LIST_BYTES:
                raise Malformed("the list is too long")
    return parse_index(bytes(content), url)


async def _size(url: str, address: str) -> int:
    async with (
        _errors(),
        asyncio.timeout(_LIST_SECONDS),
        _client(url) as client,
        _open(client, "HEAD", url, address, {}) as response,
    ):
        length = response.headers.get("content-length", "")
        return int(length) if response.is_success and length.isdecimal() else 0


async def _fetch(offer: Offer, address: str, folder: Path, progress: Progress) -> Path:
    problem: ApiError = NotFound(f"{offer.source}>{offer.target}")
    for link in offer.links:
        part = _part(link, folder)
        try:
            await _fetch_link(link, address, part, progress)
        except ApiError as error:
            problem = error
            continue
        if offer.sha256 and _sha256(part.path) != offer.sha256:
            part.delete()
            raise PackRefused(link, PackProblem.CHECKSUM)
        return part.path
    raise problem


async def _fetch_link(url: str, address: str, part: _Part, progress: Progress) -> None:
    """Ask until all of it is there, each time for the rest alone."""
    for attempt in range(_ATTEMPTS):
        before = part.size
        try:
            async with _errors(), _client(url) as client:
                await _fetch_rest(client, url, address, part, progress)
            return
        except (Offline, TimedOut):
            if attempt == _ATTEMPTS - 1 or part.size == before:
                raise
            await asyncio.sleep(_PAUSE_SECONDS)


async def _fetch_rest(
    client: httpx.AsyncClient, url: str, address: str, part: _Part, progress: Progress
) -> None:
    have, mark = part.size, part.mark
    wanted = {"range": f"bytes={have}-", "if-range": mark} if have and mark else {}
    async with _open(client, "GET", url, address, wanted) as response:
        if response.status_code == 416:
            if have and response.headers.get("content-range", "") == f"bytes */{have}":
                return
            part.delete()
            raise Offline("what was there is not what the server has")
        _check(response)
        have, total = _begin(response, part, have)
        if total > MOST_BYTES:
            raise PackRefused(f"{total} bytes", PackProblem.TOO_LARGE)
        if shutil.disk_usage(part.path.parent).free < total - have + _SPARE_BYTES:
            raise Full(f"{total} bytes to download")
        progress(have, total)
        with part.path.open("ab") as file:
            async for block in response.aiter_raw():
                have += len(block)
                if have > (total or MOST_BYTES):
                    raise PackRefused("longer than it says", PackProblem.TOO_LARGE)
                file.write(block)
                progress(have, total)
    if total and have < total:
        raise Offline("broke off")


def _begin(response: httpx.Response, part: _Part, have: int) -> tuple[int, int]:
    """Return how many bytes are there and how many there will be, 0 when nobody says."""
    length = response.headers.get("content-length", "")
    length = int(length) if length.isdecimal() else 0
    if response.status_code == 206:
        span, _, whole = response.headers.get("content-range", "").partition("/")
        if span.replace("bytes ", "").split("-")[0] != str(have):
            raise Malformed("another part than was asked for")
        return have, int(whole) if whole.isdecimal() else have + length
    mark = response.headers.get("etag", "")
    if not mark or mark.startswith("W/"):
        mark = response.headers.get("last-modified", "")
    part.start(mark)
    return 0, length


@asynccontextmanager
async def _open(
    client: httpx.AsyncClient, method: str, url: str, address: str, headers: dict[str, str]
) -> AsyncIterator[httpx.Response]:
    for _ in range(_REDIRECTS):
        if not may_ask(url, address):
            raise PackRefused(url, PackProblem.ADDRESS)
        async with client.stream(method, url, headers=headers) as response:
            if not response.is_redirect:
                yield response
                return
            url = urljoin(url, response.headers.get("location", ""))
    raise Malformed("too many redirects")


def _check(response: httpx.Response) -> None:
    status = response.status_code
    if status in (404, 410):
        raise NotFound(str(response.url.host))
    if status == 429:
        raise RateLimited(str(response.url.host))
    if status >= 500:
        raise Server(str(response.url.host), status)
    if status not in (200, 206):
        raise Rejected(f"status {status}")
    if response.headers.get("content-encoding", "identity").lower() != "identity":
        raise Malformed("packed answer")


@asynccontextmanager
async def _errors() -> AsyncIterator[None]:
    import httpx

    try:
        yield
    except (TimeoutError, httpx.TimeoutException) as error:
        raise TimedOut(type(error).__name__) from error
    except (httpx.InvalidURL, httpx.UnsupportedProtocol, ValueError) as error:
        raise Rejected(type(error).__name__, "url") from error
    except httpx.TransportError as error:
        cause: BaseException | None = error
        while cause is not None:
            if isinstance(cause, ssl.SSLError):
                raise Insecure(cause.reason or type(cause).__name__) from error
            cause = cause.__cause__ or cause.__context__
        raise Offline(type(error).__name__) from error
    except OSError as error:
        if error.errno == errno.ENOSPC:
            raise Full("download") from error
        raise


def _client(url: str) -> httpx.AsyncClient:
    import httpx

    return httpx.AsyncClient(
        follow_redirects=False,
        trust_env=not is_this_computer(urlsplit(url).hostname or ""),
        timeout=httpx.Timeout(_READ_SECONDS),
        # A packed answer could unpack to far more than its size.
        headers={"user-agent": f"rednote-desktop/{__version__}", "accept-encoding": "identity"},
    )


def _part(link: str, folder: Path) -> _Part:
    return _Part(folder / f"{hashlib.sha256(link.encode()).hexdigest()[:32]}.part")


def _sha256(path: Path) -> str:
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while block := file.read(1 << 20):
            digest.update(block)
    return digest.hexdigest()
