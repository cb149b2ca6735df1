"""Asks one server in the name of one account, within bounds of time, size and number."""

from __future__ import annotations

import asyncio
import random
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any, Final, TypeVar
from urllib.parse import urlencode, urljoin, urlsplit

from rednote_desktop.api.http_faults import as_api_error, is_loopback, refusal
from rednote_desktop.api.http_limits import RateLimits
from rednote_desktop.api.http_parts import (
    MOST_BYTES,
    PATIENCE,
    USER_AGENT,
    Params,
    Patience,
    Reply,
    Traffic,
    counted,
    named_address,
    new_client,
    no_token,
)
from rednote_desktop.api.unpack import unpacker
from rednote_desktop.domain.errors import (
    AuthRequired,
    Insecure,
    Malformed,
    Offline,
    RateLimited,
    Redirected,
    Rejected,
    Server,
    UnknownHost,
)

if TYPE_CHECKING:
    import httpx

T = TypeVar("T")

_MOST_REDIRECTS: Final = 3
_WORTH_ANOTHER_TRY: Final = frozenset({502, 503, 504})


class HttpClient:
    """One server and one account.

    ``origin`` is ``https://host[:port]``; plain ``http:`` is for this computer alone. ``token`` is
    asked before each request and may raise ``AuthRequired``; ``refused`` is called where the
    server does not take it any more. Nothing is opened before the first request. All methods
    raise ``ApiError`` alone.
    """

    def __init__(
        self,
        origin: str,
        token: Callable[[], Awaitable[str]] = no_token,
        refused: Callable[[], None] = lambda: None,
        *,
        patience: Patience = PATIENCE,
        tls: ssl.SSLContext | None = None,
    ) -> None:
        parts = urlsplit(origin)
        if not parts.hostname or parts.scheme not in ("http", "https"):
            raise Rejected(f"no origin: {origin[:80]!r}", "server")
        self._loopback = is_loopback(parts.hostname)
        if parts.scheme == "http" and not self._loopback:
            raise Insecure(f"{parts.netloc}: not encrypted")
        self._encrypted = parts.scheme == "https"
        self.origin = f"{parts.scheme}://{parts.netloc}"
        self.host = parts.netloc
        self.traffic = Traffic()
        self._token = token
        self._refused = refused
        self._patience = patience
        self._tls = tls
        self._limits = RateLimits()
        self._worker = ThreadPoolExecutor(1, thread_name_prefix="network")
        self._opening = asyncio.Lock()
        self._client: httpx.AsyncClient | None = None
        self._closed = False

    async def get(
        self,
        path: str,
        params: Params | None = None,
        *,
        anonymous: bool = False,
        most_bytes: int = MOST_BYTES,
    ) -> Reply:
        """Return the answer to a question; it may come out of the cache where the server allows.

        ``path`` begins with a slash. An anonymous request carries no token.
        """
        return await self._persist(
            "GET", path, anonymous=anonymous, most_bytes=most_bytes, params=params
        )

    async def send(
        self,
        method: str,
        path: str,
        *,
        json: object = None,
        form: Mapping[str, str] | None = None,
        key: str = "",
        repeatable: bool = False,
        anonymous: bool = False,
    ) -> Reply:
        """Make a write and return the answer.

        ``key`` travels as ``Idempotency-Key``. A repeatable write has the same effect however
        often it is made, and is tried again like a question.
        """
        headers = {"idempotency-key": key} if key else {}
        content: dict[str, Any] = {"headers": headers}
        if json is not None:
            content["json"] = json
        if form is not None:
            content["data"] = dict(form)
        if repeatable:
            return await self._persist(method, path, anonymous=anonymous, **content)
        return await self._once(method, path, anonymous=anonymous, **content)

    async def upload(
        self,
        path: str,
        files: Mapping[str, tuple[str, Any, str]],
        fields: Mapping[str, str],
        *,
        key: str = "",
        method: str = "POST",
    ) -> Reply:
        """Send files as a form; each is (name, binary file, MIME type) and is read as it goes."""
        return await self._once(
            method,
            path,
            anonymous=False,
            seconds=self._patience.upload,
            headers={"idempotency-key": key} if key else {},
            files=dict(files),
            data=dict(fields),
        )

    @asynccontextmanager
    async def stream(
        self, url: str, params: Params | None = None, *, silence: float
    ) -> AsyncIterator[AsyncIterator[bytes]]:
        """Open an endless answer and give its bytes as they come.

        ``url`` is a path, or an address that the server named. So much silence is ``TimedOut``.
        """
        import httpx

        address, host = named_address(self.origin, url)
        client = await self._open()
        headers = {
            **await self._authorisation(anonymous=False),
            "accept": "text/event-stream",
            "accept-encoding": "identity",
            "cache-control": "no-store",
        }
        timeout = httpx.Timeout(silence, connect=self._patience.connect)
        try:
            self.traffic.requests += 1
            async with client.stream(
                "GET", address, params=params, headers=headers, timeout=timeout
            ) as response:
                if response.status_code != 200:
                    self._raise(response.status_code, dict(response.headers), b"", "GET", url)
                yield counted(response.aiter_raw(), self.traffic)
        except (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError, OSError) as error:
            raise as_api_error(error, host) from error

    @asynccontextmanager
    async def websocket(
        self, url: str, params: Mapping[str, str], *, silence: float
    ) -> AsyncIterator[AsyncIterator[bytes]]:
        """Open a WebSocket and give its messages as they come; ``url`` as for ``stream``."""
        from rednote_desktop.api.websocket import UpgradeRefused, websocket

        address, host = named_address(self.origin, url)
        headers = {**await self._authorisation(anonymous=False), "User-Agent": USER_AGENT}
        self.traffic.requests += 1
        try:
            async with websocket(
                f"{address}?{urlencode(params)}",
                headers,
                self._tls,
                (self._patience.connect, silence),
            ) as messages:
                yield counted(messages, self.traffic)
        except UpgradeRefused as error:
            self._raise(error.status, {}, b"", "GET", url)
        except OSError as error:
            raise as_api_error(error, host) from error

    async def work(self, function: Callable[[], T]) -> T:
        """Run something that takes a while, decoding for instance, off the event loop."""
        if self._closed:
            raise Offline("closed")
        return await asyncio.wrap_future(self._worker.submit(function))

    async def close(self) -> None:
        """End all connections; safe to call twice."""
        self._closed = True
        async with self._opening:
            client, self._client = self._client, None
        if client is not None:
            await client.aclose()
        self._worker.shutdown(wait=False, cancel_futures=True)

    async def _persist(self, method: str, path: str, **content: Any) -> Reply:
        """Make a request that may be made twice, some times over where that may help."""
        for attempt in range(1, self._patience.tries + 1):
            wait = self._patience.pause * 2.0 ** (attempt - 1) * random.uniform(0.5, 1.5)
            try:
                return await self._once(method, path, **content)
            except UnknownHost:
                raise
            except Offline:
                if attempt == self._patience.tries:
                    raise
            except Server as error:
                if attempt == self._patience.tries or error.status not in _WORTH_ANOTHER_TRY:
                    raise
            except RateLimited as error:
                asked = error.retry_after
                if (
                    attempt == self._patience.tries
                    or asked is None
                    or asked > self._patience.at_once
                ):
                    raise
                wait = asked
            await asyncio.sleep(wait)
        raise Offline(self.host)

    async def _once(
        self,
        method: str,
        path: str,
        *,
        anonymous: bool,
        headers: Mapping[str, str] | None = None,
        most_bytes: int = MOST_BYTES,
        seconds: float | None = None,
        **content: Any,
    ) -> Reply:
        client = await self._open()
        wait = self._limits.check(method, path, self._patience.at_once)
        if wait:
            await asyncio.sleep(wait)
        sent = {**(headers or {}), **await self._authorisation(anonymous)}
        import httpx

        try:
            async with asyncio.timeout(seconds or self._patience.answer):
                reply = await self._follow(client, method, path, sent, most_bytes, content)
        except (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError, OSError) as error:
            raise as_api_error(error, self.host) from error
        if reply.status >= 300:
            self._raise(
                reply.status, reply.headers, reply.body, method, path, "authorization" in sent
            )
        self._limits.note(method, path, reply.status, reply.headers)
        return reply

    async def _follow(
        self,
        client: httpx.AsyncClient,
        method: str,
        path: str,
        headers: Mapping[str, str],
        most_bytes: int,
        content: dict[str, Any],
    ) -> Reply:
        """Follow redirections of questions within the server; a token goes to no other one."""
        url = self.origin + path
        for _ in range(_MOST_REDIRECTS):
            async with client.stream(method, url, headers=dict(headers), **content) as response:
                client.cookies.clear()
                if not response.has_redirect_location:
                    return await self._read(response, most_bytes)
                target = response.headers["location"]
            try:
                target = urljoin(url, target)
                parts = urlsplit(target)
            except ValueError as error:
                raise Malformed(f"{self.host}: leads on to {target[:80]!r}") from error
            if method != "GET" or f"{parts.scheme}://{parts.netloc}" != self.origin:
                raise Redirected(f"{self.host}: status {response.status_code}", target)
            url, content = target, {}
        raise Malformed(f"{self.host}: leads on too often")

    async def _read(self, response: httpx.Response, most_bytes: int) -> Reply:
        state: Mapping[str, bool] = response.extensions.get("caching") or {}
        from_cache = state.get("from_cache", False)
        if not from_cache or state.get("revalidated", False):
            self.traffic.requests += 1
        if from_cache:
            self.traffic.from_cache += 1
        length = response.request.headers.get("content-length", "0")
        self.traffic.bytes_sent += int(length) if length.isdecimal() else 0
        packed = unpacker(response.headers.get("content-encoding", ""))
        body = bytearray()
        async for chunk in response.aiter_raw():
            if not from_cache:
                self.traffic.bytes_received += len(chunk)
            body += packed.feed(chunk, most_bytes - len(body))
        if response.request.method != "HEAD":
            packed.finish()
        headers = {name.lower(): text for name, text in response.headers.items()}
        return Reply(response.status_code, bytes(body), headers, str(response.url))

    async def _authorisation(self, anonymous: bool) -> dict[str, str]:
        token = "" if anonymous else await self._token()
        return {"authorization": f"Bearer {token}"} if token else {}

    async def _open(self) -> httpx.AsyncClient:
        """Return the client; it is made off the event loop, for that takes a while."""
        async with self._opening:
            if self._closed:
                raise Offline("closed")
            if self._client is None:
                self._client = await self.work(
                    lambda: new_client(self._patience, self._tls, self._loopback, self._encrypted)
                )
            return self._client

    def _raise(
        self,
        status: int,
        headers: Mapping[str, str],
        body: bytes,
        method: str,
        path: str,
        named: bool = True,
    ) -> None:
        wait = self._limits.note(method, path, status, headers)
        error = refusal(status, body, wait)
        if isinstance(error, AuthRequired) and named:
            self._refused()
        raise error
