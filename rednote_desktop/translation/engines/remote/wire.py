"""Posts JSON to servers on a thread of its own, within bounds of time and size."""

from __future__ import annotations

import asyncio
import concurrent.futures
import ipaddress
import json
import logging
import ssl
import threading
from collections.abc import Coroutine, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, TypeVar
from urllib.parse import urlsplit

from rednote_desktop import __version__
from rednote_desktop.domain.errors import (
    ApiError,
    EngineFailed,
    Insecure,
    Malformed,
    Offline,
    Redirected,
    Rejected,
    TimedOut,
)

if TYPE_CHECKING:
    import httpx

T = TypeVar("T")

_MOST_BYTES: Final = 2_000_000
_CONNECT_SECONDS: Final = 6.0
_CLOSE_SECONDS: Final = 3.0
_WORKERS: Final = 8

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Reply:
    """What a server answered; ``retry_after`` is the header of that name as it came."""

    status: int
    body: bytes
    retry_after: str = ""

    def json(self) -> Any:
        """Return the decoded body; raises ``Malformed``."""
        try:
            return json.loads(self.body)
        except (ValueError, RecursionError) as error:
            raise Malformed(f"status {self.status}: no JSON") from error


class Wire:
    """An event loop on a thread of its own, and workers that wait for it.

    Both start at the first use. The interface's loop never waits for a server, for name look-ups
    or for certificates. ``most_bytes`` bounds an answer.
    """

    def __init__(self, most_bytes: int = _MOST_BYTES) -> None:
        self._most_bytes = most_bytes
        self._lock = threading.Lock()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: threading.Thread | None = None
        self._workers: ThreadPoolExecutor | None = None
        self._clients: dict[bool, httpx.AsyncClient] = {}
        self._closed = False

    @property
    def executor(self) -> ThreadPoolExecutor:
        """Workers for those that call ``start`` and wait."""
        with self._lock:
            if self._workers is None:
                self._workers = ThreadPoolExecutor(_WORKERS, thread_name_prefix="remote-engine")
            return self._workers

    def start(self, work: Coroutine[Any, Any, T]) -> concurrent.futures.Future[T]:
        """Run a coroutine on the wire's loop. Raises ``EngineFailed`` after ``close``."""
        with self._lock:
            if self._closed:
                work.close()
                raise EngineFailed("closed")
            if self._loop is None:
                self._loop = asyncio.new_event_loop()
                self._thread = threading.Thread(
                    target=_run, args=(self._loop,), name="wire", daemon=True
                )
                self._thread.start()
            return asyncio.run_coroutine_threadsafe(work, self._loop)

    async def post(
        self, url: str, headers: Mapping[str, str], content: object, seconds: float
    ) -> Reply:
        """Post a JSON value and return the whole answer; for coroutines given to ``start``.

        No redirect is followed: the text would go to somebody whom nobody chose. Raises
        ``Offline``, ``TimedOut`` (when the answer is not complete after so many seconds),
        ``Insecure``, ``Redirected``, ``Malformed`` and, for an address that is none, ``Rejected``.
        """
        import httpx

        data = json.dumps(content, ensure_ascii=False).encode("utf-8", "replace")
        try:
            async with asyncio.timeout(seconds):
                return await self._exchange(url, headers, data)
        except (TimeoutError, httpx.TimeoutException) as error:
            raise TimedOut(_host(url)) from error
        except (httpx.InvalidURL, httpx.UnsupportedProtocol, UnicodeError) as error:
            raise Rejected(type(error).__name__, "url") from error
        except httpx.ProtocolError as error:
            raise Malformed(f"{_host(url)}: {type(error).__name__}") from error
        except httpx.TransportError as error:
            raise _unreachable(error, _host(url)) from error

    def close(self) -> None:
        """Cancel what is under way and end the threads; safe to call twice."""
        with self._lock:
            if self._closed:
                return
            self._closed = True
            loop, thread, workers = self._loop, self._thread, self._workers
        if loop is not None and thread is not None:
            ended = asyncio.run_coroutine_threadsafe(self._end(), loop)
            try:
                ended.result(_CLOSE_SECONDS)
            except (TimeoutError, concurrent.futures.TimeoutError):
                _log.warning("a request to a translation server did not end")
            loop.call_soon_threadsafe(loop.stop)
            thread.join(_CLOSE_SECONDS)
        if workers is not None:
            workers.shutdown(wait=True)

    async def _exchange(self, url: str, headers: Mapping[str, str], data: bytes) -> Reply:
        client = self._client(is_this_computer(urlsplit(url).hostname or ""))
        sent = {
            "content-type": "application/json",
            "accept": "application/json",
            # A packed answer could unpack to far more than its size.
            "accept-encoding": "identity",
            **headers,
        }
        async with client.stream("POST", url, content=data, headers=sent) as response:
            client.cookies.clear()
            if response.is_redirect:
                address = response.headers.get("location", "")
                raise Redirected(f"status {response.status_code}", address)
            if response.headers.get("content-encoding", "identity").lower() != "identity":
                raise Malformed("packed answer")
            body = bytearray()
            async for chunk in response.aiter_raw():
                body += chunk
                if len(body) > self._most_bytes:
                    raise Malformed(f"more than {self._most_bytes} bytes")
            retry_after = response.headers.get("retry-after", "")
            return Reply(response.status_code, bytes(body), retry_after)

    def _client(self, direct: bool) -> httpx.AsyncClient:
        """Return the client; what is on this computer is not asked through a proxy."""
        client = self._clients.get(direct)
        if client is None:
            import httpx

            client = httpx.AsyncClient(
                follow_redirects=False,
                trust_env=not direct,
                timeout=httpx.Timeout(None, connect=_CONNECT_SECONDS),
                headers={"user-agent": f"rednote-desktop/{__version__}"},
            )
            self._clients[direct] = client
        return client

    async def _end(self) -> None:
        others = asyncio.all_tasks() - {asyncio.current_task()}
        for task in others:
            task.cancel()
        await asyncio.gather(*others, return_exceptions=True)
        for client in self._clients.values():
            await client.aclose()
        self._clients.clear()


def _run(loop: asyncio.AbstractEventLoop) -> None:
    """Run a loop until it is stopped, then let it finish what collected generators began."""
    try:
        loop.run_forever()
        loop.run_until_complete(_finish(loop))
    finally:
        loop.close()


async def _finish(loop: asyncio.AbstractEventLoop) -> None:
    await loop.shutdown_asyncgens()
    others = asyncio.all_tasks(loop) - {asyncio.current_task()}
    if others:
        await asyncio.wait(others, timeout=_CLOSE_SECONDS)


def is_this_computer(host: str) -> bool:
    """Tell whether a host name stands for the computer that the program runs on."""
    if host.lower() == "localhost" or host.lower().endswith(".localhost"):
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


def _unreachable(error: Exception, host: str) -> ApiError:
    """Tell a failed handshake from a missing connection."""
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, ssl.SSLError):
            return Insecure(f"{host}: {cause.reason or type(cause).__name__}")
        cause = cause.__cause__ or cause.__context__
    return Offline(f"{host}: {type(error).__name__}")


def _host(url: str) -> str:
    return urlsplit(url).netloc.rsplit("@", 1)[-1]
