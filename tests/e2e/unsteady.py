"""A way to a server on which answers get lost after the server has acted."""

from __future__ import annotations

import asyncio
import contextlib
from types import TracebackType
from urllib.parse import urlsplit


class UnsteadyWay:
    """Passes bytes between the program and a server, on a port of its own.

    ``lose_answer`` lets the next request that begins with some words reach the server, and hangs
    up instead of bringing the answer. ``break_off`` ends connections and refuses new ones until
    ``mend``. ``seen`` are the first lines of all requests.
    """

    def __init__(self, server: str) -> None:
        parts = urlsplit(server)
        self._host, self._port = parts.hostname or "127.0.0.1", parts.port or 80
        self._lost: list[str] = []
        self._open: set[asyncio.Task[None]] = set()
        self._serving: dict[asyncio.StreamWriter, str] = {}
        self._broken = ""
        self._listening: asyncio.Server | None = None
        self.seen: list[str] = []

    @property
    def address(self) -> str:
        """``host:port`` as a person types it."""
        assert self._listening is not None
        return f"127.0.0.1:{self._listening.sockets[0].getsockname()[1]}"

    def lose_answer(self, request: str) -> None:
        """Lose the answer to the next request that begins so, such as ``POST /api/v1/x ``."""
        self._lost.append(request)

    def break_off(self, request: str) -> None:
        """Hang up on requests that begin so, those under way too, such as ``GET /api/v1/x``."""
        self._broken = request
        for writer, line in tuple(self._serving.items()):
            if line.startswith(request):
                writer.transport.abort()

    def mend(self) -> None:
        """Let every request through again."""
        self._broken = ""

    @property
    def all_lost(self) -> bool:
        """Whether every answer that was to be lost is lost."""
        return not self._lost

    async def __aenter__(self) -> UnsteadyWay:
        self._listening = await asyncio.start_server(self._pass, "127.0.0.1", 0)
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        assert self._listening is not None
        self._listening.close()
        for task in self._open:
            task.cancel()
        await asyncio.gather(*self._open, return_exceptions=True)

    async def _pass(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._open.add(task)
        losing = asyncio.Event()
        with contextlib.suppress(OSError):
            there, back = await asyncio.open_connection(self._host, self._port)
            ways = {
                asyncio.ensure_future(self._forth(reader, back, losing, writer)),
                asyncio.ensure_future(self._back(there, writer, losing)),
            }
            try:
                await asyncio.wait(ways, return_when=asyncio.FIRST_COMPLETED)
            finally:
                for way in ways:
                    way.cancel()
                await asyncio.gather(*ways, return_exceptions=True)
                back.close()
        writer.close()
        self._serving.pop(writer, None)
        self._open.discard(task)

    async def _forth(
        self,
        reader: asyncio.StreamReader,
        server: asyncio.StreamWriter,
        losing: asyncio.Event,
        program: asyncio.StreamWriter,
    ) -> None:
        while piece := await reader.read(65_536):
            line = piece.split(b"\r\n", 1)[0].decode("latin-1")
            if line.endswith(" HTTP/1.1"):
                self.seen.append(line.removesuffix(" HTTP/1.1"))
                self._serving[program] = line
                if self._broken and line.startswith(self._broken):
                    return
            for request in self._lost:
                if piece.startswith(request.encode()):
                    self._lost.remove(request)
                    losing.set()
                    break
            server.write(piece)
            await server.drain()

    async def _back(
        self, server: asyncio.StreamReader, writer: asyncio.StreamWriter, losing: asyncio.Event
    ) -> None:
        while piece := await server.read(65_536):
            if losing.is_set():
                return
            writer.write(piece)
            await writer.drain()
