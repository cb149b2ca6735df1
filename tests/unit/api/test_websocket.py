"""WebSockets against a server that speaks them byte by byte."""

from __future__ import annotations

import asyncio
import base64
import hashlib
import json
from collections.abc import AsyncIterator, Awaitable, Callable

import pytest

from rednote_desktop.api.http import HttpClient
from rednote_desktop.api.http_parts import Patience
from rednote_desktop.api.mastodon.client import MastodonClient
from rednote_desktop.api.network import NoteArrived, StreamBroken, StreamEvent, StreamOpened
from rednote_desktop.domain.errors import (
    ApiError,
    AuthRequired,
    Insecure,
    Malformed,
    NotFound,
    Offline,
    TimedOut,
)
from rednote_desktop.domain.note import Timeline, TimelineKind
from tests.support import wait_until
from tests.unit.api.mastodon.stream_server import ACCOUNT, status

MAGIC = b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11"
HOME = Timeline(TimelineKind.FOLLOWING)
Talk = Callable[["Side"], Awaitable[None]]


def frame(kind: int, piece: bytes, *, last: bool = True) -> bytes:
    first = bytes(((0x80 if last else 0) | kind,))
    if len(piece) < 126:
        return first + bytes((len(piece),)) + piece
    return first + b"\x7e" + len(piece).to_bytes(2) + piece


class Side:
    """The server's side of an open WebSocket."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.reader, self.writer = reader, writer

    async def send(self, piece: bytes) -> None:
        self.writer.write(piece)
        await self.writer.drain()

    async def read(self) -> tuple[int, bytes]:
        """Return kind and content of a frame, which has to be masked."""
        first, second = await self.reader.readexactly(2)
        assert second & 0x80, "a client masks what it sends"
        mask = await self.reader.readexactly(4)
        piece = await self.reader.readexactly(second & 0x7F)
        return first & 0x0F, bytes(byte ^ mask[i % 4] for i, byte in enumerate(piece))


class SocketServer:
    """Opens WebSockets for ``talk``; answers everything else by ``answers``, or with 404."""

    def __init__(self) -> None:
        self.talk: Talk | None = None
        self.refuses = 0
        self.proof = ""
        self.heads: list[str] = []
        self.origin = ""

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while True:
                await self._answer(reader, writer)
        except (ConnectionError, asyncio.IncompleteReadError):
            writer.close()

    async def _answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = (await reader.readuntil(b"\r\n\r\n")).decode()
        self.heads.append(head)
        path = head.split()[1].partition("?")[0]
        if "websocket" in head and not self.refuses and self.talk is not None:
            line = next(line for line in head.split("\r\n") if "Sec-WebSocket-Key" in line)
            digest = hashlib.sha1(line.split(": ")[1].encode() + MAGIC).digest()
            proof = self.proof or base64.b64encode(digest).decode()
            writer.write(
                b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n"
                b"Connection: Upgrade\r\nSec-WebSocket-Accept: " + proof.encode() + b"\r\n\r\n"
            )
            await self.talk(Side(reader, writer))
            writer.close()
            raise ConnectionResetError
        known = path.endswith("verify_credentials")
        code = 200 if known else self.refuses or 404
        body = json.dumps(ACCOUNT if known else {"error": "none"}).encode()
        writer.write(
            f"HTTP/1.1 {code} X\r\ncontent-type: application/json\r\n"
            f"content-length: {len(body)}\r\n\r\n".encode()
            + body
        )
        await writer.drain()


@pytest.fixture
async def server() -> AsyncIterator[SocketServer]:
    made = SocketServer()
    listening = await asyncio.start_server(made.serve, "127.0.0.1", 0)
    made.origin = f"http://127.0.0.1:{listening.sockets[0].getsockname()[1]}"
    yield made
    listening.close()


@pytest.fixture
async def http(server: SocketServer) -> AsyncIterator[HttpClient]:
    async def token() -> str:
        return "secret"

    made = HttpClient(server.origin, token, patience=Patience(connect=2.0, tries=1))
    yield made
    await made.close()


async def texts(http: HttpClient, silence: float = 2.0) -> list[bytes]:
    async with http.websocket("/live", {"stream": "user"}, silence=silence) as messages:
        return [message async for message in messages]


async def test_texts_come_whole_and_pings_are_answered(
    server: SocketServer, http: HttpClient
) -> None:
    heard: list[tuple[int, bytes]] = []

    async def talk(side: Side) -> None:
        await side.send(frame(1, b"first"))
        await side.send(frame(1, b"in ", last=False))
        await side.send(frame(9, b"still there?"))
        heard.append(await side.read())
        await side.send(frame(0, "zwei Stücken".encode()))
        await side.send(frame(1, b"x" * 3000))
        await side.send(frame(8, b"\x03\xe8"))
        heard.append(await side.read())

    server.talk = talk
    assert await texts(http) == [b"first", "in zwei Stücken".encode(), b"x" * 3000]
    await wait_until(lambda: len(heard) == 2)
    assert heard == [(10, b"still there?"), (8, b"\x03\xe8")]
    assert server.heads[0].startswith("GET /live?stream=user HTTP/1.1")
    assert "Authorization: Bearer secret".lower() in server.heads[0].lower()


@pytest.mark.parametrize(
    ("piece", "error"),
    [
        (b"", Offline),
        (b"\x81\x05half", Offline),
        (b"\x81\x7f" + (1 << 40).to_bytes(8), Malformed),
        (b"\x81\x85masked....", Malformed),
    ],
)
async def test_what_breaks_off_or_makes_no_sense(
    server: SocketServer, http: HttpClient, piece: bytes, error: type[ApiError]
) -> None:
    async def talk(side: Side) -> None:
        await side.send(piece)

    server.talk = talk
    with pytest.raises(error):
        await texts(http)


async def test_silence_ends_it(server: SocketServer, http: HttpClient) -> None:
    async def talk(side: Side) -> None:
        await side.reader.read()

    server.talk = talk
    with pytest.raises(TimedOut):
        await texts(http, silence=0.1)


@pytest.mark.parametrize(("status_code", "error"), [(404, NotFound), (401, AuthRequired)])
async def test_a_server_may_open_none(
    server: SocketServer, http: HttpClient, status_code: int, error: type[ApiError]
) -> None:
    server.refuses = status_code
    with pytest.raises(error):
        await texts(http)


async def test_what_only_pretends_is_left(server: SocketServer, http: HttpClient) -> None:
    async def talk(side: Side) -> None:
        await side.send(frame(1, b"hello"))

    server.talk, server.proof = talk, "nonsense"
    with pytest.raises(Malformed):
        await texts(http)


async def test_nothing_leaves_this_computer_unencrypted(http: HttpClient) -> None:
    with pytest.raises(Insecure):
        async with http.websocket("http://example.org/live", {}, silence=1.0):
            pass


async def test_a_server_without_event_streams_is_followed_by_socket(
    server: SocketServer, http: HttpClient
) -> None:
    async def talk(side: Side) -> None:
        told = {"stream": ["user"], "event": "update", "payload": json.dumps(status(5))}
        await side.send(frame(1, b"{nonsense"))
        await side.send(frame(1, json.dumps(told).encode()))
        await side.reader.read()

    server.talk = talk
    client = MastodonClient(http)
    heard: list[StreamEvent] = []

    async def listen() -> None:
        async for event in client.streaming.events((HOME,)):
            heard.append(event)  # noqa: PERF401 - it is looked at while it grows

    task = asyncio.create_task(listen())
    try:
        await wait_until(lambda: any(isinstance(event, NoteArrived) for event in heard))
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
    note = next(event.note for event in heard if isinstance(event, NoteArrived))
    assert note.id.startswith("5@")
    assert not any(isinstance(event, StreamBroken) for event in heard)
    assert any(isinstance(event, StreamOpened) for event in heard)
    assert any("stream=direct" in head for head in server.heads if "websocket" in head)
