"""Bytes on the wire that are no proper answer: an error of the domain, in time, within bounds."""

from __future__ import annotations

import asyncio
import socket
import struct
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rednote_desktop.api.http import HttpClient
from rednote_desktop.api.http_parts import Patience
from rednote_desktop.api.mastodon import wire
from rednote_desktop.api.mastodon.decode import decode
from rednote_desktop.domain.errors import ApiError, Malformed, Offline, TimedOut
from tests.support import PATIENCE
from tests.unit.attack.counting import counted, examples

CALM = Patience(tries=2, pause=0.01, at_once=0.1)
HASTY = replace(CALM, silence=0.3, answer=1.5)
"""For what never ends by itself; a busy machine could not answer anything else in that time."""
OK = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n"

Talk = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


@asynccontextmanager
async def host(
    talk: Talk, patience: Patience = CALM
) -> AsyncIterator[tuple[HttpClient, list[bytes]]]:
    """Serve connections with ``talk`` after the head of a request; give a client and the heads."""
    heads: list[bytes] = []
    serving: set[asyncio.Task[None]] = set()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        serving.add(task)
        try:
            heads.append(await reader.readuntil(b"\r\n\r\n"))
            await talk(reader, writer)
            await writer.drain()
        except (OSError, asyncio.IncompleteReadError):
            return
        finally:
            writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    client = HttpClient(f"http://127.0.0.1:{port}", patience=patience)
    try:
        yield client, heads
    finally:
        await client.close()
        server.close()
        await server.wait_closed()
        if serving:
            await asyncio.wait(serving)


def saying(answer: bytes) -> Talk:
    async def talk(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(answer)

    return talk


async def reset(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """End the connection as a router does that lost it: RST instead of FIN."""
    writer.write(OK + b"content-length: 100\r\n\r\n[")
    await writer.drain()
    raw: socket.socket = writer.get_extra_info("socket")
    raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


async def stall(reader: asyncio.StreamReader, _writer: asyncio.StreamWriter) -> None:
    await reader.read()


async def drip_headers(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    for number in range(100):
        writer.write(b"HTTP/1.1 200 OK\r\n" if not number else b"x-%d: y\r\n" % number)
        await writer.drain()
        await asyncio.sleep(0.05)
        if reader.at_eof():
            return


async def endless_headers(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    writer.write(OK)
    for number in range(100_000):
        writer.write(b"x-%d: " % number + b"y" * 1000 + b"\r\n")
        await writer.drain()


@pytest.mark.parametrize(
    ("talk", "error"),
    [
        (saying(b""), Offline),
        (reset, Offline),
        (saying(OK + b"content-length: 100\r\n\r\n[1,"), Offline),
        (saying(OK + b"transfer-encoding: chunked\r\n\r\n5\r\n[1,"), Offline),
        (saying(OK + b"transfer-encoding: chunked\r\n\r\nzz\r\n[1]\r\n0\r\n\r\n"), ApiError),
        (saying(OK + b"content-length: many\r\n\r\n[]"), ApiError),
        (saying(OK + b"content-length: 5\r\ncontent-length: 7\r\n\r\n[1,2,3]"), ApiError),
        (saying(OK + b"content-encoding: gzip\r\ncontent-length: 4\r\n\r\nzzzz"), Malformed),
        (saying(b"SSH-2.0-OpenSSH_9.9\r\n"), ApiError),
        (saying(b"\x16\x03\x01\x02\x00\x01\x00"), ApiError),
        (saying(b"\x00" * 5000), ApiError),
        (stall, TimedOut),
        (drip_headers, TimedOut),
        (endless_headers, ApiError),
    ],
    ids=lambda value: getattr(value, "__name__", ""),
)
async def test_what_is_no_answer_is_an_error_in_time(talk: Talk, error: type[ApiError]) -> None:
    async with host(talk, HASTY if error is TimedOut else CALM) as (client, _):
        async with asyncio.timeout(PATIENCE):
            with pytest.raises(error):
                await client.get("/api/v1/timelines/home")


@pytest.mark.parametrize("talk", [saying(b""), reset, stall, saying(b"\x00\x00\r\n\r\n")])
async def test_a_write_whose_answer_was_lost_is_never_sent_twice(talk: Talk) -> None:
    async with host(talk, HASTY if talk is stall else CALM) as (client, heads):
        with pytest.raises(ApiError):
            await client.send("POST", "/api/v1/statuses", json={"status": "x"}, key="k")
    assert len(heads) == 1


@pytest.mark.parametrize(
    "head",
    [
        b"content-type: text/html; charset=utf-16",
        b"content-type: application/json; charset=klingon",
        b"content-type: image/png",
        b"content-type:",
        b"x: y",
    ],
)
async def test_the_type_and_the_charset_that_are_claimed_change_nothing(head: bytes) -> None:
    body = '{"id":"1","content":"好","account":{"id":"2","acct":"a"}}'.encode()
    answer = b"HTTP/1.1 200 OK\r\n" + head + b"\r\ncontent-length: %d\r\n\r\n" % len(body) + body
    async with host(saying(answer)) as (client, _):
        reply = await client.get("/api/v1/statuses/1")
    assert decode(reply.body, wire.Status).content == "好"


@pytest.mark.parametrize("charset", ["latin-1", "gb18030", "utf-16"])
async def test_what_is_not_utf_8_is_malformed(charset: str) -> None:
    body = '{"id":"1","content":"é好"}'.replace("好", "" if charset == "latin-1" else "好")
    data = body.encode(charset)
    async with host(saying(OK + b"content-length: %d\r\n\r\n" % len(data) + data)) as (client, _):
        reply = await client.get("/api/v1/statuses/1")
    with pytest.raises(Malformed):
        decode(reply.body, wire.Status)


@counted
@settings(max_examples=examples(60))
@given(
    st.binary(max_size=120)
    | st.builds(
        lambda status, heads, body: b"HTTP/1.1 %d X\r\n" % status + heads + b"\r\n\r\n" + body,
        st.sampled_from((99, 100, 101, 200, 204, 206, 301, 304, 400, 429, 500, 599, 999)),
        st.lists(
            st.sampled_from(
                (
                    b"content-length: 3",
                    b"content-length: -1",
                    b"content-length: 99999999999999999999",
                    b"transfer-encoding: chunked",
                    b"content-encoding: br",
                    b"location: //x",
                    b"location: \xff",
                    b"retry-after: -1",
                    b"retry-after: \xff",
                    b"link: <x>; rel=next",
                    b"set-cookie: a=b",
                    b"\xff: \xff",
                    b"upgrade: h2c",
                )
            ),
            max_size=4,
        ).map(b"\r\n".join),
        st.binary(max_size=20),
    )
)
def test_any_bytes_are_an_answer_or_an_error(answer: bytes) -> None:
    async def ask() -> None:
        async with host(saying(answer)) as (client, _):
            try:
                await client.get("/")
            except ApiError:
                return

    asyncio.run(ask())
