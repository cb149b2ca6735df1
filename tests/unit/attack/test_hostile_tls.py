"""A certificate that does not hold, or none: said so once, and nothing goes out in the clear."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

pytest.importorskip("cryptography")  # comes with keyring on Linux alone

from rednote_desktop.api.http import HttpClient
from rednote_desktop.api.http_parts import Patience
from rednote_desktop.api.media_fetch import MediaFetcher
from rednote_desktop.domain.errors import ApiError, Insecure, Offline, TimedOut
from rednote_desktop.ui.errors import explain
from tests.support import PATIENCE
from tests.tls_server import Authority, Talk, Visits, listening, showing

if TYPE_CHECKING:
    from collections.abc import Sequence

CALM = Patience(tries=3, pause=0.01, at_once=0.1)
HASTY = replace(CALM, connect=1, silence=0.5, answer=2)
"""For what never ends by itself; a busy machine could not shake hands in that time."""
ANSWER = b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}"
SECRET = "a-token-nobody-may-see"
DAYS = timedelta(days=30)

Ask = Callable[[HttpClient], Awaitable[object]]


@pytest.fixture
def authority(tmp_path: Path) -> Authority:
    return Authority(tmp_path)


async def _token() -> str:
    return SECRET


async def _get(client: HttpClient) -> object:
    return await client.get("/api/v1/timelines/home")


async def _post(client: HttpClient) -> object:
    return await client.send("POST", "/api/v1/statuses", json={"status": "words"}, key="k")


async def _stream(client: HttpClient) -> object:
    async with client.stream("/api/v1/streaming/user", silence=1) as chunks:
        return [chunk async for chunk in chunks]


async def _socket(client: HttpClient) -> object:
    async with client.websocket("/api/v1/streaming", {"stream": "user"}, silence=1) as messages:
        return [message async for message in messages]


async def _asked(
    visits: Visits,
    ask: Ask,
    tls: ssl.SSLContext | None,
    host: str = "127.0.0.1",
    patience: Patience = CALM,
) -> ApiError | None:
    client = HttpClient(f"https://{host}:{visits.port}", _token, patience=patience, tls=tls)
    try:
        await ask(client)
    except ApiError as error:
        return error
    finally:
        await client.close()
    return None


async def test_a_certificate_that_holds_is_taken(authority: Authority) -> None:
    heard = bytearray()
    async with listening(showing(authority.serving(), heard, ANSWER)) as visits:
        assert await _asked(visits, _get, authority.trusting()) is None
    assert SECRET.encode() in heard


def _contexts(authority: Authority) -> Sequence[tuple[str, ssl.SSLContext]]:
    return (
        ("signed by itself", authority.serving(self_signed=True)),
        ("for another name", authority.serving("elsewhere.example")),
        ("for another address", authority.serving("127.0.0.2")),
        ("expired", authority.serving(since=-2 * DAYS, until=-DAYS)),
        ("not valid yet", authority.serving(since=DAYS, until=2 * DAYS)),
    )


@pytest.mark.parametrize("ask", [_get, _post, _stream, _socket])
@pytest.mark.parametrize("which", range(5))
async def test_a_certificate_that_does_not_hold_is_refused(
    authority: Authority, ask: Ask, which: int
) -> None:
    kind, context = _contexts(authority)[which]
    heard = bytearray()
    async with listening(showing(context, heard, ANSWER)) as visits:
        error = await _asked(visits, ask, authority.trusting())
    assert isinstance(error, Insecure), (kind, error)
    assert not error.retryable
    assert visits.connections == 1, kind
    assert heard == b""
    assert SECRET not in str(error)
    assert explain(error).text == "No secure connection could be made. Check the address."


@pytest.mark.filterwarnings("ignore:ssl.TLSVersion.TLSv1_1 is deprecated")
async def test_an_old_protocol_is_not_spoken(authority: Authority) -> None:
    old = authority.serving()
    old.maximum_version = ssl.TLSVersion.TLSv1_1
    heard = bytearray()
    async with listening(showing(old, heard, ANSWER)) as visits:
        error = await _asked(visits, _post, authority.trusting())
    assert isinstance(error, (Insecure, Offline))  # servers of that age just break off
    assert (visits.connections, bytes(heard)) == (1, b"")


async def test_an_authority_that_the_system_does_not_know_is_refused(authority: Authority) -> None:
    heard = bytearray()
    async with listening(showing(authority.serving(), heard, ANSWER)) as visits:
        error = await _asked(visits, _get, None)
    assert isinstance(error, Insecure)
    assert (visits.connections, bytes(heard)) == (1, b"")


def _in_the_clear(heard: bytearray) -> Talk:
    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        heard.extend(await reader.read(4096))
        writer.write(b"HTTP/1.1 400 Bad Request\r\ncontent-length: 0\r\n\r\n")
        await writer.drain()

    return talk


@pytest.mark.parametrize("ask", [_get, _post, _socket])
async def test_a_server_without_encryption_is_told_nothing(ask: Ask) -> None:
    heard = bytearray()
    async with listening(_in_the_clear(heard)) as visits:
        error = await _asked(visits, ask, None)
    assert isinstance(error, Insecure)
    assert visits.connections == 1
    assert heard[:1] == b"\x16"  # a handshake, no request
    for words in (SECRET, "/api/v1", "words", "GET", "POST"):
        assert words.encode() not in heard


async def _end_at_once(reader: asyncio.StreamReader, _writer: asyncio.StreamWriter) -> None:
    await reader.read(10)


async def test_a_handshake_that_breaks_off_is_no_connection(authority: Authority) -> None:
    async with listening(_end_at_once) as visits:
        error = await _asked(visits, _get, authority.trusting())
        assert isinstance(error, Offline)
        assert visits.connections == HASTY.tries
        visits.connections = 0
        error = await _asked(visits, _post, authority.trusting())
        assert isinstance(error, Offline)
        assert visits.connections == 1


async def _stall(reader: asyncio.StreamReader, _writer: asyncio.StreamWriter) -> None:
    await reader.read()


async def test_a_handshake_that_stalls_ends_in_time(authority: Authority) -> None:
    async with listening(_stall) as visits:
        async with asyncio.timeout(PATIENCE):
            error = await _asked(visits, _get, authority.trusting(), patience=HASTY)
    assert isinstance(error, TimedOut)
    assert visits.connections <= HASTY.tries


async def test_pictures_come_over_certificates_that_hold_alone(authority: Authority) -> None:
    heard = bytearray()
    context = authority.serving(self_signed=True)
    async with listening(showing(context, heard, ANSWER)) as visits:
        fetcher = MediaFetcher("test", lambda: True)
        try:
            with pytest.raises(Insecure):
                await asyncio.to_thread(
                    fetcher.fetch, f"https://127.0.0.1:{visits.port}/a.png", lambda: False
                )
        finally:
            fetcher.close()
    assert (visits.connections, bytes(heard)) == (1, b"")
