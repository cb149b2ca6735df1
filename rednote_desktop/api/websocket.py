"""A WebSocket that is listened to (RFC 6455): text as it comes, within bounds of size and time."""

from __future__ import annotations

import asyncio
import base64
import hashlib
import secrets
import ssl
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from typing import Final
from urllib.parse import urlsplit

from rednote_desktop.domain.errors import Malformed, Offline, TimedOut

_MAGIC: Final = b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11"
_MOST_BYTES: Final = 2_000_000
_MOST_HEAD: Final = 32_768
_GOING_ON, _TEXT, _CLOSE, _PING = 0x0, 0x1, 0x8, 0x9
_PONG: Final = 0xA
_LAST: Final = 0x80
_MASKED: Final = 0x80


class UpgradeRefused(Exception):
    """The server answered an opening with something else; ``status`` is its HTTP status."""

    def __init__(self, status: int) -> None:
        super().__init__(f"status {status}")
        self.status = status


@asynccontextmanager
async def websocket(
    address: str,
    headers: Mapping[str, str],
    tls: ssl.SSLContext | None,
    patience: tuple[float, float],
) -> AsyncIterator[AsyncIterator[bytes]]:
    """Open a WebSocket at an ``http(s):`` address and give the texts that come, as UTF-8.

    It ends when the server closes it. ``patience`` is for how many seconds it may take to open,
    and to be silent without even a ping. Raises ``UpgradeRefused``, ``OSError``, ``Malformed``,
    ``TimedOut``, and ``Offline`` for one that breaks off.
    """
    connect, silence = patience
    parts = urlsplit(address)
    secure = parts.scheme == "https"
    if secure and tls is None:
        import httpx

        tls = await asyncio.to_thread(httpx.create_ssl_context)
    try:
        async with asyncio.timeout(connect):
            reader, writer = await asyncio.open_connection(
                parts.hostname,
                parts.port or (443 if secure else 80),
                ssl=tls if secure else None,
                limit=_MOST_HEAD,
            )
    except TimeoutError as error:
        raise TimedOut(parts.netloc) from error
    try:
        async with asyncio.timeout(connect):
            await _shake_hands(reader, writer, address, headers)
        yield _texts(reader, writer, silence)
    except TimeoutError as error:
        raise TimedOut(parts.netloc) from error
    except (asyncio.IncompleteReadError, asyncio.LimitOverrunError) as error:
        raise Offline(f"{parts.netloc}: broke off") from error
    finally:
        writer.transport.abort()


async def _shake_hands(
    reader: asyncio.StreamReader,
    writer: asyncio.StreamWriter,
    address: str,
    headers: Mapping[str, str],
) -> None:
    parts = urlsplit(address)
    target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    key = base64.b64encode(secrets.token_bytes(16))
    sent = {
        "Host": parts.netloc,
        "Upgrade": "websocket",
        "Connection": "Upgrade",
        "Sec-WebSocket-Version": "13",
        "Sec-WebSocket-Key": key.decode(),
        **headers,
    }
    lines = [f"GET {target} HTTP/1.1", *(f"{name}: {text}" for name, text in sent.items())]
    if any("\r" in line or "\n" in line for line in lines):
        raise Malformed("a line break in a header")
    writer.write("\r\n".join([*lines, "", ""]).encode("latin-1"))
    await writer.drain()
    head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
    words = head[0].split()
    status = int(words[1]) if len(words) > 1 and words[1].isdecimal() else 0
    if status != 101:
        raise UpgradeRefused(status)
    pairs = (line.partition(":") for line in head[1:])
    told = {name.strip().lower(): text.strip() for name, _, text in pairs}
    # SHA-1 only shows that the other side speaks the protocol; nothing hangs on its strength.
    proof = hashlib.sha1(key + _MAGIC, usedforsecurity=False).digest()
    if told.get("sec-websocket-accept") != base64.b64encode(proof).decode():
        raise Malformed(f"{parts.netloc}: no WebSocket")


async def _texts(
    reader: asyncio.StreamReader, writer: asyncio.StreamWriter, silence: float
) -> AsyncIterator[bytes]:
    message = bytearray()
    while True:
        async with asyncio.timeout(silence):
            first, second = await reader.readexactly(2)
            size = second & ~_MASKED
            if size >= 126:
                size = int.from_bytes(await reader.readexactly(2 if size == 126 else 8))
            if second & _MASKED or len(message) + size > _MOST_BYTES:
                raise Malformed("a frame that no server sends, or one without end")
            piece = await reader.readexactly(size)
        kind = first & 0x0F
        if kind == _CLOSE:
            writer.write(_frame(_CLOSE, piece[:2]))
            return
        if kind == _PING:
            writer.write(_frame(_PONG, piece))
        elif kind in (_GOING_ON, _TEXT):
            message += piece
            if first & _LAST:
                yield bytes(message)
                message.clear()


def _frame(kind: int, piece: bytes) -> bytes:
    """Return a short frame as a client sends it; control frames hold 125 bytes at most."""
    mask = secrets.token_bytes(4)
    piece = piece[:125]
    masked = bytes(byte ^ mask[place % 4] for place, byte in enumerate(piece))
    return bytes((_LAST | kind, _MASKED | len(piece))) + mask + masked
