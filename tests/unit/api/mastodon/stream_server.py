"""A server on the loopback that streams what a test hands it, and hangs up when told."""

from __future__ import annotations

import asyncio
import contextlib
import json
from collections import defaultdict
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from urllib.parse import urlsplit

ACCOUNT = {"id": "1", "username": "anna", "acct": "anna"}


def status(number: int, **more: object) -> dict[str, object]:
    """Return a post by somebody else."""
    author = {"id": "2", "username": "ben", "acct": "ben"}
    made = f"2026-11-28T12:00:{number:02}.000Z"
    return {
        "id": str(number),
        "created_at": made,
        "account": author,
        "content": f"<p>note {number}</p>",
        "visibility": "public",
        **more,
    }


class StreamServer:
    """Answers ``GET`` with ``answers`` by path, and streams what is told to it."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.answers: dict[str, tuple[int, object]] = {
            "/api/v1/accounts/verify_credentials": (200, ACCOUNT)
        }
        self.origin = ""
        self._open: dict[str, list[asyncio.StreamWriter]] = defaultdict(list)
        self._connected = asyncio.Condition()

    async def tell(self, stream: str, event: str, data: object) -> None:
        """Send an event to all who listen to a stream, as soon as somebody does."""
        async with self._connected:
            await self._connected.wait_for(lambda: self._open[stream])
        text = data if isinstance(data, str) else json.dumps(data)
        piece = f"event: {event}\ndata: {text}\n\n".encode()
        for writer in self._open[stream]:
            writer.write(f"{len(piece):x}\r\n".encode() + piece + b"\r\n")
            await writer.drain()

    async def hang_up(self) -> None:
        """End all streams in the middle."""
        writers = [writer for writers in self._open.values() for writer in writers]
        self._open.clear()
        for writer in writers:
            writer.close()

    def times(self, path: str) -> int:
        """Return how often a path was asked for."""
        return sum(asked.startswith(path) for asked in self.asked)

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Answer on one connection."""
        with contextlib.suppress(ConnectionError, asyncio.IncompleteReadError):
            while True:
                head = await reader.readuntil(b"\r\n\r\n")
                target = head.split(b" ", 2)[1].decode()
                self.asked.append(target)
                path = urlsplit(target).path
                prefix = "/api/v1/streaming/"
                if path.startswith(prefix) and path not in self.answers:
                    writer.write(
                        b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\n"
                        b"transfer-encoding: chunked\r\n\r\n"
                    )
                    await writer.drain()
                    async with self._connected:
                        self._open[path.removeprefix(prefix)].append(writer)
                        self._connected.notify_all()
                    await reader.read()
                    return
                code, body = self.answers.get(path, (404, {"error": "nothing there"}))
                data = json.dumps(body).encode()
                writer.write(
                    f"HTTP/1.1 {code} X\r\ncontent-type: application/json\r\n"
                    f"content-length: {len(data)}\r\n\r\n".encode()
                    + data
                )
                await writer.drain()
        writer.close()


@asynccontextmanager
async def streaming_server() -> AsyncIterator[StreamServer]:
    """Run a server until the block ends."""
    made = StreamServer()
    server = await asyncio.start_server(made.serve, "127.0.0.1", 0)
    made.origin = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    try:
        yield made
    finally:
        server.close()
        await made.hang_up()
        await server.wait_closed()
