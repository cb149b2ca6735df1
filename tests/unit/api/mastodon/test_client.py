from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from rednote_desktop.api.http import HttpClient
from rednote_desktop.api.http_parts import Patience
from rednote_desktop.api.mastodon.client import MastodonClient
from rednote_desktop.api.richtext import parse
from rednote_desktop.domain.draft import NewMedia, NewNote
from rednote_desktop.domain.errors import (
    AuthRequired,
    Malformed,
    NotFound,
    RateLimited,
    Rejected,
    Server,
)
from rednote_desktop.domain.note import Timeline, TimelineKind
from rednote_desktop.domain.text import TextVersion
from tests.translation_server import Request, Response, TranslationServer, answer

ANN = {"id": "7", "username": "ann", "acct": "ann"}
HOME = Timeline(TimelineKind.FOLLOWING)
Reply = Callable[[Request], Response]


class FakeServer(TranslationServer):
    """Answers by path; what was not set is not found."""

    def __init__(self) -> None:
        super().__init__()
        self.replies: dict[str, Reply] = {}
        self.rule = self._answer
        self.on("/api/v1/accounts/verify_credentials", ANN)

    def on(self, path: str, value: object, status: int = 200, **headers: str) -> None:
        self.replies[path] = lambda request: answer(value, status, **headers)

    def asked(self, path: str) -> list[dict[str, list[str]]]:
        """Return the parameters of all requests for a path."""
        places = [urlsplit(request.path) for request in self.requests]
        return [parse_qs(place.query) for place in places if place.path == path]

    def _answer(self, request: Request) -> Response:
        found = self.replies.get(urlsplit(request.path).path)
        return found(request) if found is not None else answer({"error": "not found"}, 404)


@pytest.fixture
def server() -> Iterator[FakeServer]:
    started = FakeServer()
    yield started
    started.close()


@pytest.fixture
async def client(server: FakeServer) -> AsyncIterator[MastodonClient]:
    http = HttpClient(server.url, patience=Patience(pause=0.01, at_once=0.1))
    made = MastodonClient(http, b"{}", viewer_id=f"7@{server.host}")
    yield made
    await made.close()
    await made.close()


def post(number: int | str, text: str = "x", **fields: Any) -> dict[str, Any]:
    return {"id": str(number), "account": ANN, "content": f"<p>{text}</p>", **fields}


def new(text: str = "hello", **fields: Any) -> NewNote:
    return NewNote((TextVersion("en", "", parse(text)),), **fields)


async def all_of(client: MastodonClient, timeline: Timeline, limit: int = 2) -> list[str]:
    ids: list[str] = []
    cursor: str | None = None
    while True:
        page = await client.notes(timeline, cursor, limit)
        ids += [note.id.partition("@")[0] for note in page.items]
        cursor = page.next_cursor
        if cursor is None:
            return ids


async def test_links_lead_both_ways(server: FakeServer, client: MastodonClient) -> None:
    # The addresses name another server, as behind a badly set proxy: only the place counts.
    def home(request: Request) -> Response:
        asked = parse_qs(urlsplit(request.path).query)
        if asked.get("max_id") == ["4"]:
            return answer([post(3), post(2)])
        if asked.get("min_id") == ["5"]:
            return answer([post(7), post(6)])
        link = (
            '<http://10.0.0.1/api/v1/timelines/home?max_id=4&limit=9&evil=1>; rel="next", '
            "<http://10.0.0.1/x?min_id=5>; rel=prev"
        )
        return answer([post(5), post(4)], link=link)

    server.replies["/api/v1/timelines/home"] = home
    first = await client.notes(HOME, limit=2)
    assert [note.id for note in first.items] == [f"5@{server.host}", f"4@{server.host}"]
    assert len((await client.notes(HOME, first.next_cursor, 2)).items) == 2
    newer = await client.notes(HOME, first.previous_cursor, 2)
    assert [note.id for note in newer.items] == [f"7@{server.host}", f"6@{server.host}"]
    assert server.asked("/api/v1/timelines/home")[1] == {"limit": ["2"], "max_id": ["4"]}
    assert server.asked("/api/v1/accounts/verify_credentials") == []


async def test_a_server_without_links(server: FakeServer, client: MastodonClient) -> None:
    def home(request: Request) -> Response:
        below = int(parse_qs(urlsplit(request.path).query).get("max_id", ["6"])[0])
        return answer([post(number) for number in range(below - 1, 0, -1)][:2])

    server.replies["/api/v1/timelines/home"] = home
    assert await all_of(client, HOME) == ["5", "4", "3", "2", "1"]


@pytest.mark.parametrize(
    "link", ["", "nonsense", '<>; rel="next"', "<http://[>; rel=next", "," * 99]
)
async def test_odd_links_end_a_list(server: FakeServer, client: MastodonClient, link: str) -> None:
    server.on("/api/v1/timelines/home", [post(5), post(4)], link=link)
    assert await all_of(client, HOME) == ["5", "4"]


async def test_a_server_that_gives_the_first_page_for_ever(
    server: FakeServer, client: MastodonClient
) -> None:
    server.on("/api/v1/timelines/home", [post(5), post(4)])
    assert await all_of(client, HOME) == ["5", "4"]
    server.on("/api/v2/search", {"statuses": [post(5), post(4)]})
    assert await all_of(client, Timeline(TimelineKind.SEARCH, "x")) == ["5", "4"]


async def test_a_post_given_twice_stands_once(server: FakeServer, client: MastodonClient) -> None:
    twice = [post(5), post(5), post("9", reblog=post(4)), post(4), {"id": "3"}, None]
    server.on("/api/v1/timelines/home", twice, link="")
    assert await all_of(client, HOME, 10) == ["5", "4"]


async def test_what_is_talked_about_or_else_what_is_new(
    server: FakeServer, client: MastodonClient
) -> None:
    server.on("/api/v1/timelines/public", [post(1)])
    for_you = Timeline(TimelineKind.FOR_YOU)
    assert await all_of(client, for_you) == ["1"]
    server.on("/api/v1/trends/statuses", [])
    assert await all_of(client, for_you) == ["1"]
    server.on("/api/v1/trends/statuses", [post(2)])
    assert await all_of(client, for_you) == ["2"]


@pytest.mark.parametrize(
    ("reply", "error"),
    [
        (Response(200, b"<html>hi</html>", {"content-type": "text/html"}), Malformed),
        (Response(200, b'{"error": "truncated', {}), Malformed),
        (Response(200, b"", {}), Malformed),
        (answer({"error": "odd"}), Malformed),
        (answer({"error": "gone"}, 410), NotFound),
        (answer({"error": "token"}, 401), AuthRequired),
        (answer({"error": "slow"}, 429, retry_after="60"), RateLimited),
        (answer({"error": "broken"}, 500), Server),
        (Response(503, b"<html>", {}), Server),
        (answer({"error": "no"}, 422), Rejected),
    ],
)
async def test_answers_that_are_none(
    server: FakeServer, client: MastodonClient, reply: Response, error: type[Exception]
) -> None:
    server.replies["/api/v1/timelines/home"] = lambda request: reply
    with pytest.raises(error):
        await client.notes(HOME)


async def test_channels_come_though_some_cannot_be_asked(
    server: FakeServer, client: MastodonClient
) -> None:
    server.on("/api/v1/lists", [{"id": 4, "title": "Cooks"}, {"title": "no id"}])
    server.on("/api/v1/followed_tags", {}, 500)
    assert [(channel.id, channel.name) for channel in await client.channels()] == [
        ("for_you", ""),
        ("local", ""),
        ("federated", ""),
        (f"list:4@{server.host}", "Cooks"),
    ]


async def test_a_post_is_looked_for_before_it_is_sent_again(
    server: FakeServer, client: MastodonClient
) -> None:
    taken: list[str] = []

    def statuses(request: Request) -> Response:
        taken.append(request.json["status"])
        return answer({}, 500 if len(taken) == 1 else 200)

    server.replies["/api/v1/statuses"] = statuses
    now = datetime.now(UTC).isoformat()
    own = "/api/v1/accounts/7/statuses"
    server.on(
        own, [post(1, "hello <a href='https://a.example'>https://a.example</a>", created_at=now)]
    )
    with pytest.raises(Server):
        await client.publish(new("hello\nhttps://a.example"), "k")
    assert server.asked(own) == []
    found = await client.publish(new("hello\nhttps://a.example"), "k")
    assert found.id == f"1@{server.host}"
    assert len(taken) == 1


async def test_an_older_post_with_the_same_words_is_another(
    server: FakeServer, client: MastodonClient
) -> None:
    server.on("/api/v1/statuses", post(2, "good morning"))
    before = (datetime.now(UTC) - timedelta(days=1)).isoformat()
    server.on("/api/v1/accounts/7/statuses", [post(1, "good morning", created_at=before)])
    client.federation.attempted("k", datetime.now(UTC))
    assert (await client.publish(new("good morning"), "k")).id == f"2@{server.host}"


async def test_a_post_whose_sending_was_cancelled_is_looked_for(
    server: FakeServer, client: MastodonClient
) -> None:
    arrived = asyncio.Event()
    loop = asyncio.get_running_loop()

    def slow(request: Request) -> Response:
        loop.call_soon_threadsafe(arrived.set)
        return Response(200, b"{}" + b" " * 40, drip=0.2)

    server.replies["/api/v1/statuses"] = slow
    sending = asyncio.create_task(client.publish(new(), "k"))
    await arrived.wait()
    sending.cancel()
    with pytest.raises(asyncio.CancelledError):
        await sending
    now = datetime.now(UTC).isoformat()
    server.on("/api/v1/accounts/7/statuses", [post(3, "hello", created_at=now)])
    server.on("/api/v1/statuses", post(4, "hello"))
    assert (await client.publish(new(), "k")).id == f"3@{server.host}"


async def test_media_are_sent_once_and_waited_for(
    server: FakeServer, client: MastodonClient, tmp_path: Path
) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(b"p" * 200_000)
    polls = iter((206, 206, 200))
    server.on("/api/v2/media", {"id": 11, "url": None}, 202)
    server.replies["/api/v1/media/11"] = lambda request: answer({"id": 11}, next(polls))
    server.on("/api/v1/statuses", {}, 503)
    server.on("/api/v1/accounts/7/statuses", [])
    told: list[tuple[str, int, int]] = []
    client.uploads.progress = lambda *news: told.append(news)
    media = (NewMedia(str(path), "image/png", 2, 2, alt="猫", focus=(0.5, -0.25)),)
    with pytest.raises(Server):
        await client.publish(new(media=media), "k")
    server.on("/api/v1/statuses", post(1))
    await client.publish(new(media=media), "k")
    (upload,) = [request for request in server.requests if request.path == "/api/v2/media"]
    assert "猫".encode() in upload.body
    assert b"0.500,-0.250" in upload.body
    assert server.requests[-1].json["media_ids"] == ["11"]
    sent = [bytes_sent for _, bytes_sent, _ in told]
    assert sent == sorted(sent)
    assert told[-1] == ("k", 200_000, 200_000)


async def test_an_older_server_takes_media_at_once(
    server: FakeServer, client: MastodonClient, tmp_path: Path
) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(b"p")
    server.on("/api/v1/media", {"id": "5", "url": "https://m.example/5.png"})
    server.on("/api/v1/statuses", post(1))
    await client.publish(new(media=(NewMedia(str(path), "image/png", 2, 2),)), "k")
    assert server.requests[-1].json["media_ids"] == ["5"]


async def test_people_of_other_servers_are_looked_for(
    server: FakeServer, client: MastodonClient
) -> None:
    server.on("/api/v2/search", {"accounts": [{"id": "9", "acct": "mei@far.example"}]})
    server.on("/api/v1/accounts/relationships", [{"id": "9", "following": True}])
    assert (await client.account_by_handle("@mei@far.example")).followed
    assert server.asked("/api/v2/search")[0]["resolve"] == ["true"]
    with pytest.raises(NotFound):
        await client.account_by_handle("somebody_else")


async def test_a_search_for_a_whole_name_asks_other_servers(
    server: FakeServer, client: MastodonClient
) -> None:
    far = {"id": "9", "username": "mei", "acct": "mei@far.example"}
    server.on("/api/v2/search", {"accounts": [far]})
    server.on("/api/v1/accounts/relationships", [{"id": "9"}])
    (found,) = await client.search_accounts("@mei@far.example")
    assert found.handle == "mei@far.example"
    await client.search_accounts("mei")
    asked = [one["resolve"] for one in server.asked("/api/v2/search")]
    assert asked[0] == ["true"]
    assert asked[1] != ["true"]


@pytest.mark.parametrize(
    ("document", "characters", "pictures", "quotes", "polls"),
    [
        ({}, 500, 4, False, True),
        ({"configuration": {"statuses": {"max_characters": 5000}}}, 5000, 4, False, True),
        (
            {"max_toot_chars": "3000", "version": "2.7.2 (compatible; Akkoma 3.1)"},
            3000,
            4,
            False,
            True,
        ),
        ({"version": "3.5.3 (compatible; Pixelfed 0.12)"}, 500, 4, False, False),
        ({"api_versions": {"mastodon": 7}}, 500, 4, True, True),
        ({"configuration": {"statuses": None, "polls": []}, "version": 5}, 500, 4, False, True),
        ({"configuration": {"statuses": {"max_media_attachments": 6}}}, 500, 6, False, True),
    ],
)
async def test_what_a_server_takes(
    server: FakeServer,
    document: dict[str, Any],
    characters: int,
    pictures: int,
    quotes: bool,
    polls: bool,
) -> None:
    kept: list[bytes] = []
    client = MastodonClient(HttpClient(server.url), b"", kept.append)
    server.on("/api/v1/instance", document)
    assert (await client.viewer()).id == f"7@{server.host}"
    can = client.capabilities
    assert (can.max_note_characters, can.max_pictures) == (characters, pictures)
    assert (can.quotes, can.polls) == (quotes, polls)
    assert [json.loads(body) for body in kept] == [document]
    await client.close()
    again = MastodonClient(HttpClient(server.url), kept[0])
    assert again.capabilities == can
    await again.close()
