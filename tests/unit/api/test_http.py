from __future__ import annotations

import asyncio
import gzip
import io
import json
from collections.abc import AsyncIterator, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import brotli
import pytest

from rednote_desktop.api.http import HttpClient
from rednote_desktop.api.http_limits import reset_seconds
from rednote_desktop.api.http_parts import USER_AGENT, Patience
from rednote_desktop.domain.errors import (
    ApiError,
    AuthRequired,
    Insecure,
    Malformed,
    NotFound,
    Offline,
    RateLimited,
    Redirected,
    Rejected,
    Server,
    TimedOut,
    UnknownHost,
)
from tests.support import PATIENCE
from tests.translation_server import Request, Response, TranslationServer, answer

CALM = Patience(tries=3, pause=0.01, at_once=0.3)
HASTY = replace(CALM, silence=0.4, answer=3)
"""For what never ends by itself; a busy machine could not answer anything else in that time."""


@pytest.fixture
def server() -> Iterator[TranslationServer]:
    started = TranslationServer()
    yield started
    started.close()


@pytest.fixture
def other() -> Iterator[TranslationServer]:
    started = TranslationServer()
    yield started
    started.close()


@pytest.fixture
async def http(server: TranslationServer) -> AsyncIterator[HttpClient]:
    async def token() -> str:
        return "secret"

    client = HttpClient(server.url, token, patience=CALM)
    yield client
    await client.close()
    await client.close()


async def test_a_question_names_program_and_person(
    server: TranslationServer, http: HttpClient
) -> None:
    server.rule = lambda request: answer({"path": request.path})
    reply = await http.get("/api/v1/x", {"limit": 5, "tags[]": ["a", "b"]})
    assert json.loads(reply.body) == {"path": "/api/v1/x?limit=5&tags%5B%5D=a&tags%5B%5D=b"}
    headers = server.requests[0].headers
    assert headers["authorization"] == "Bearer secret"
    assert headers["user-agent"] == USER_AGENT
    assert headers["accept-encoding"] == "br, gzip"
    await http.get("/api/v1/y", anonymous=True)
    assert "authorization" not in server.requests[1].headers
    assert http.traffic.requests == 2


@pytest.mark.qt_loop
async def test_it_works_on_the_loop_of_the_program(
    server: TranslationServer, http: HttpClient
) -> None:
    server.rule = lambda request: answer({"ok": True})
    replies = await asyncio.gather(*(http.get(f"/{number}") for number in range(5)))
    assert [reply.status for reply in replies] == [200] * 5


@pytest.mark.parametrize(("name", "pack"), [("gzip", gzip.compress), ("br", brotli.compress)])
async def test_packed_replies(
    server: TranslationServer, http: HttpClient, name: str, pack: object
) -> None:
    assert callable(pack)
    text = "火锅 and dumplings " * 5_000
    packed = pack(text.encode())
    server.rule = lambda request: Response(200, packed, {"content-encoding": name})
    assert (await http.get("/")).body.decode() == text
    assert http.traffic.bytes_received == len(packed) < len(text)
    for spoilt in (packed[:-3], b"no such thing", packed[:10] + b"\0" * 40):
        server.rule = lambda request, body=spoilt: Response(  # type: ignore[misc]
            200, body, {"content-encoding": name}
        )
        with pytest.raises(Malformed):
            await http.get("/spoilt")


@pytest.mark.parametrize("pack", [lambda data: data, gzip.compress, brotli.compress])
@pytest.mark.slow
async def test_a_reply_without_end_is_not_read(
    server: TranslationServer, http: HttpClient, pack: object
) -> None:
    assert callable(pack)
    name = {gzip.compress: "gzip", brotli.compress: "br"}.get(pack, "identity")
    bomb = pack(b"0" * (40 << 20))
    server.rule = lambda request: Response(200, bomb, {"content-encoding": name})
    with pytest.raises(Malformed, match="larger"):
        await http.get("/", most_bytes=1 << 20)
    assert http.traffic.bytes_received < 4 << 20


async def test_what_is_packed_otherwise_is_refused(
    server: TranslationServer, http: HttpClient
) -> None:
    server.rule = lambda request: Response(200, b"x", {"content-encoding": "zstd"})
    with pytest.raises(Malformed):
        await http.get("/")


async def test_the_server_says_what_may_be_kept(
    server: TranslationServer, http: HttpClient
) -> None:
    def rule(request: Request) -> Response:
        if request.path == "/fresh":
            return answer([1], cache_control="max-age=60")
        if request.path == "/tagged":
            if request.headers.get("if-none-match") == '"v1"':
                return Response(304, b"", {"etag": '"v1"'})
            return answer([2], etag='"v1"', cache_control="private, max-age=0, must-revalidate")
        if request.path == "/secret":
            return answer([3], etag='"v1"', cache_control="no-store")
        return answer([4], last_modified="Mon, 01 Jan 2024 00:00:00 GMT")

    server.rule = rule
    for path, asked in (("/fresh", 1), ("/tagged", 2), ("/secret", 2), ("/silent", 2)):
        before = len(server.requests)
        first, second = await http.get(path), await http.get(path)
        assert first.body == second.body
        assert second.status == 200
        assert len(server.requests) - before == asked, path
    assert (http.traffic.requests, http.traffic.from_cache) == (7, 2)


async def test_a_large_reply_is_not_kept(server: TranslationServer, http: HttpClient) -> None:
    body = b'"' + b"x" * (3 << 20) + b'"'
    server.rule = lambda request: Response(200, body, {"cache-control": "max-age=60"})
    assert (await http.get("/")).body == (await http.get("/")).body == body
    assert len(server.requests) == 2


@pytest.mark.parametrize(
    ("status", "error", "asked"),
    [
        (400, Rejected, 1),
        (401, AuthRequired, 1),
        (403, Rejected, 1),
        (404, NotFound, 1),
        (410, NotFound, 1),
        (422, Rejected, 1),
        (500, Server, 1),
        (501, Server, 1),
        (503, Server, 3),
    ],
)
async def test_refusals(
    server: TranslationServer, http: HttpClient, status: int, error: type[ApiError], asked: int
) -> None:
    server.rule = lambda request: answer({"error": "no, 不行"}, status)
    with pytest.raises(error, match="不行"):
        await http.get("/")
    assert len(server.requests) == asked


async def test_a_refused_token_is_told(server: TranslationServer) -> None:
    server.rule = lambda request: answer({"error": "The access token was revoked"}, 401)
    told: list[bool] = []

    async def token() -> str:
        return "old"

    http = HttpClient(server.url, token, lambda: told.append(True), patience=CALM)
    with pytest.raises(AuthRequired):
        await http.get("/x", anonymous=True)
    assert told == []
    with pytest.raises(AuthRequired):
        await http.send("POST", "/x")
    assert told == [True]
    await http.close()


async def test_a_question_is_repeated_a_write_is_not(
    server: TranslationServer, http: HttpClient
) -> None:
    def failing_once(request: Request) -> Response:
        return answer({}, 502 if len(server.requests) % 2 else 200)

    server.rule = failing_once
    assert (await http.get("/")).status == 200
    assert (await http.send("POST", "/like", repeatable=True)).status == 200
    with pytest.raises(Server):
        await http.send("POST", "/post", json={"status": "x"}, key="k")
    assert len(server.requests) == 5
    assert server.requests[-1].headers["idempotency-key"] == "k"
    assert server.requests[-1].json == {"status": "x"}


async def test_too_many_requests(server: TranslationServer, http: HttpClient) -> None:
    server.rule = lambda request: answer({}, 429, retry_after="100")
    with pytest.raises(RateLimited) as caught:
        await http.get("/")
    assert caught.value.retry_after == 100
    with pytest.raises(RateLimited) as caught:
        await http.get("/other")
    assert caught.value.retry_after == pytest.approx(100, abs=60)
    assert len(server.requests) == 1
    server.rule = lambda request: answer({})
    assert (await http.send("DELETE", "/counted/apart")).status == 200


async def test_a_short_pause_is_waited_out(server: TranslationServer, http: HttpClient) -> None:
    server.rule = lambda request: (
        answer({}, 429, retry_after="0") if len(server.requests) == 1 else answer({"ok": 1})
    )
    assert (await http.get("/")).body == b'{"ok": 1}'


async def test_the_allowance_is_not_overdrawn(server: TranslationServer, http: HttpClient) -> None:
    whole_again = (datetime.now(UTC) + timedelta(seconds=300)).isoformat()
    server.rule = lambda request: answer(
        {}, x_ratelimit_remaining="0", x_ratelimit_reset=whole_again
    )
    await http.get("/")
    with pytest.raises(RateLimited) as caught:
        await http.get("/")
    assert caught.value.retry_after == pytest.approx(300, abs=60)
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    "header", ["2026-11-28T12:05:00.000Z", "1795867500", "300", "2026-11-28T12:05:00+00:00"]
)
def test_the_clock_of_the_server_counts(header: str) -> None:
    headers = {"x-ratelimit-reset": header, "date": "Sat, 28 Nov 2026 12:00:00 GMT"}
    assert reset_seconds(headers) == pytest.approx(300)


@pytest.mark.parametrize("header", ["nonsense", "", "-5", "9" * 400])
async def test_odd_limits_do_no_harm(
    server: TranslationServer, http: HttpClient, header: str
) -> None:
    server.rule = lambda request: answer(
        {}, 429, retry_after=header, x_ratelimit_reset=header, x_ratelimit_remaining=header
    )
    with pytest.raises(RateLimited) as caught:
        await http.get("/")
    assert caught.value.retry_after is None or caught.value.retry_after <= 86_400


async def test_only_the_server_itself_may_lead_on(
    server: TranslationServer, other: TranslationServer, http: HttpClient
) -> None:
    other.rule = lambda request: answer({})
    places = {
        "/here": "/there",
        "/away": f"{other.url}/",
        "/plain": "http://example.org/",
        "/round": "/round",
        "/odd": "http://[",
    }
    server.rule = lambda request: (
        Response(302, b"", {"location": places[request.path]})
        if request.path in places
        else answer({"at": request.path})
    )
    assert (await http.get("/here")).body == b'{"at": "/there"}'
    with pytest.raises(Redirected) as caught:
        await http.get("/away")
    assert caught.value.address == f"{other.url}/"
    for path, error in (("/plain", Redirected), ("/round", Malformed), ("/odd", ApiError)):
        with pytest.raises(error):
            await http.get(path)
    with pytest.raises(Redirected):
        await http.send("POST", "/here")
    assert other.requests == []


async def test_where_nobody_answers() -> None:
    free = TranslationServer()
    free.close()
    for origin, error in (
        (free.url, Offline),
        ("https://nobody.invalid", UnknownHost),
    ):
        http = HttpClient(origin, patience=CALM)
        with pytest.raises(error):
            await http.get("/")
        await http.close()
        with pytest.raises(Offline):
            await http.get("/")


async def test_what_speaks_no_tls(server: TranslationServer) -> None:
    http = HttpClient(server.url.replace("http:", "https:"), patience=CALM)
    with pytest.raises(Insecure):
        await http.get("/")
    await http.close()


@pytest.mark.parametrize(
    "origin", ["http://example.org", "http://10.0.0.1", "http://127.0.0.1.example"]
)
def test_nothing_goes_out_unencrypted(origin: str) -> None:
    with pytest.raises(Insecure):
        HttpClient(origin)


@pytest.mark.parametrize("origin", ["", "ftp://example.org", "example.org", "https://"])
def test_what_is_no_origin(origin: str) -> None:
    with pytest.raises(Rejected):
        HttpClient(origin)


async def test_silence_ends(server: TranslationServer) -> None:
    http = HttpClient(server.url, patience=HASTY)
    for drip in (0.6, 0.2):  # longer than it is silent, and shorter: then the whole takes too long
        server.rule = lambda request, drip=drip: Response(  # type: ignore[misc]
            200, b"x" * 5000, drip=drip
        )
        async with asyncio.timeout(PATIENCE):
            with pytest.raises(TimedOut):
                await http.get("/")
    await http.close()


async def test_an_upload_is_read_as_it_goes(server: TranslationServer, http: HttpClient) -> None:
    class Counted(io.BytesIO):
        reads = 0

        def read(self, size: int | None = -1, /) -> bytes:
            self.reads += 1
            return super().read(size)

    file = Counted(b"p" * 300_000)
    server.rule = lambda request: answer({"id": "1"})
    await http.upload(
        "/api/v2/media", {"file": ("a.png", file, "image/png")}, {"description": "猫"}, key="k"
    )
    body = server.requests[0].body
    assert body.count(b"p" * 300_000) == 1
    assert "猫".encode() in body
    assert file.reads > 3
    assert http.traffic.bytes_sent > 300_000


async def test_a_stream_is_given_as_it_comes(server: TranslationServer, http: HttpClient) -> None:
    server.rule = lambda request: Response(200, b"abcdef", drip=0.05)
    got = b""
    async with http.stream("/api/v1/streaming", {"stream": "user"}, silence=2) as chunks:
        async for chunk in chunks:
            got += chunk
    assert got == b"abcdef"
    assert server.requests[0].path.endswith("?stream=user")
    server.rule = lambda request: answer({}, 401)
    with pytest.raises(AuthRequired):
        async with http.stream("/api/v1/streaming", silence=2):
            raise AssertionError
    with pytest.raises(Insecure):
        async with http.stream("http://example.org/x", silence=2):
            raise AssertionError


async def test_cookies_are_not_kept(server: TranslationServer, http: HttpClient) -> None:
    server.rule = lambda request: answer({}, set_cookie="a=b; Path=/")
    await http.get("/")
    await http.get("/")
    assert "cookie" not in server.requests[1].headers
