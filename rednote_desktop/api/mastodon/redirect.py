"""Listens on this computer for the browser that comes back from a server's sign-in page."""

from __future__ import annotations

import asyncio
import contextlib
import hmac
from collections.abc import Callable
from types import TracebackType
from typing import Final
from urllib.parse import parse_qs, urlsplit

from rednote_desktop.domain.errors import ApiError, Denied, Rejected, TimedOut

_HOST: Final = "127.0.0.1"
_PATH: Final = "/signed-in"
_MOST_LINE: Final = 16_384
_REQUEST_SECONDS: Final = 10.0


class LoopbackRedirect:
    """One free port of this computer, while it is entered (RFC 8252, section 7.3).

    Only the answer that carries ``state`` counts; everything else that asks the port is turned
    away and changes nothing. ``page`` makes the HTML that the browser shows, given whether it
    went well. ``seconds`` is how long ``code`` waits.
    """

    def __init__(
        self, state: str, *, seconds: float = 300.0, page: Callable[[bool], str] = lambda ok: ""
    ) -> None:
        self._state = state
        self._seconds = seconds
        self._page = page
        self._server: asyncio.Server | None = None
        self._answer: asyncio.Future[str] | None = None
        self._talking: set[asyncio.Task[None]] = set()

    @property
    def uri(self) -> str:
        """The address to which the server sends the browser."""
        if self._server is None:
            raise RuntimeError("not entered")
        port = self._server.sockets[0].getsockname()[1]
        return f"http://{_HOST}:{port}{_PATH}"

    async def __aenter__(self) -> LoopbackRedirect:
        self._answer = asyncio.get_running_loop().create_future()
        self._server = await asyncio.start_server(self._talk, _HOST, 0, limit=_MOST_LINE)
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        server, self._server = self._server, None
        if server is not None:
            server.close()
        for task in self._talking:
            task.cancel()
        if self._answer is not None and not self._answer.cancel():
            self._answer.exception()  # heard or not, it is of no interest any more

    async def code(self) -> str:
        """Return the code that the browser brings.

        Raises ``Denied`` where the person said no, ``Rejected`` where the server refused for
        another reason, and ``TimedOut``.
        """
        if self._answer is None:
            raise RuntimeError("not entered")
        try:
            async with asyncio.timeout(self._seconds):
                return await asyncio.shield(self._answer)
        except TimeoutError as error:
            raise TimedOut("the browser did not come back") from error

    async def _talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._talking.add(task)
        try:
            async with asyncio.timeout(_REQUEST_SECONDS):
                await self._serve(reader, writer)
        except (OSError, ValueError, TimeoutError, asyncio.IncompleteReadError):
            return  # a browser that went away, or something that is none
        finally:
            self._talking.discard(task)
            writer.close()
            with contextlib.suppress(OSError):
                await writer.wait_closed()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        words = (await reader.readline()).decode("latin-1").split()
        while (await reader.readline()).strip():
            pass  # headers say nothing of interest
        outcome = self._outcome(words)
        if outcome is None:
            writer.write(_reply("404 Not Found", ""))
        else:
            writer.write(_reply("200 OK", self._page(isinstance(outcome, str))))
        await writer.drain()
        if outcome is None or self._answer is None or self._answer.done():
            return
        if isinstance(outcome, str):
            self._answer.set_result(outcome)
        else:
            self._answer.set_exception(outcome)

    def _outcome(self, words: list[str]) -> str | ApiError | None:
        """Return the code or the refusal in a request line; ``None`` for what is not for us."""
        if len(words) != 3 or words[0] != "GET":
            return None
        address = urlsplit(words[1])
        asked = parse_qs(address.query)
        state = asked.get("state", [""])[0]
        if address.path != _PATH or not hmac.compare_digest(state.encode(), self._state.encode()):
            return None
        return asked["code"][0] if "code" in asked else refused(asked.get("error", [""])[0])


def refused(error: str) -> ApiError:
    """Return what an OAuth error code of an authorisation answer means (RFC 6749, 4.1.2.1)."""
    return Denied(error) if error == "access_denied" else Rejected(f"refused: {error[:80]!r}")


def _reply(status: str, page: str) -> bytes:
    body = page.encode()
    head = (
        f"HTTP/1.1 {status}\r\n"
        "Content-Type: text/html; charset=utf-8\r\n"
        f"Content-Length: {len(body)}\r\n"
        "Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'\r\n"
        "Referrer-Policy: no-referrer\r\n"
        "Cache-Control: no-store\r\n"
        "Connection: close\r\n\r\n"
    )
    return head.encode() + body
