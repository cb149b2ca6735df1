"""What a real GoToSocial does otherwise than Mastodon, and the adapter on both."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Iterator

import pytest

from rednote_desktop.api.http import HttpClient
from rednote_desktop.api.http_parts import Patience
from rednote_desktop.api.mastodon.capabilities import read_document, streaming_origin
from rednote_desktop.api.mastodon.client import MastodonClient
from rednote_desktop.domain.draft import NewNote
from rednote_desktop.domain.errors import Server
from rednote_desktop.domain.text import TextVersion, from_plain
from tests.translation_server import Request, Response, TranslationServer, answer

ME = {"id": "1", "username": "mei", "acct": "mei"}


class LateServer:
    """Ignores idempotency keys, boosts as often as told, and answers with what was before."""

    def __init__(self) -> None:
        self.posts: list[str] = []
        self.boosts = 0
        self.failing = 0
        self.rule_server = TranslationServer()
        self.rule_server.rule = self._answer

    def status(self, number: str, **more: object) -> dict[str, object]:
        return {
            "id": number,
            "created_at": "2026-11-28T12:00:00.000Z",
            "account": ME,
            "content": f"<p>{self.posts[int(number)]}</p>",
            "visibility": "public",
            "reblogged": self.boosts > 0,
            "reblogs_count": self.boosts,
            **more,
        }

    def _answer(self, request: Request) -> Response:
        path = request.path.partition("?")[0]
        if path.endswith("verify_credentials"):
            return answer(ME)
        if request.method != "GET" and self.failing:
            self.failing -= 1
            return answer({"error": "later"}, 500)
        if path == "/api/v1/statuses":
            self.posts.append(request.json["status"])
            return answer(self.status(str(len(self.posts) - 1)))
        number = path.split("/")[4]
        before = self.status(number)
        match path.rpartition("/")[2], request.method:
            case "reblog", _:
                self.boosts += 1
                return answer({**before, "id": "900", "reblog": self.status(number)})
            case "unreblog", _:
                self.boosts = 0
                return answer(before)
            case "favourite" | "bookmark", _:
                return answer(before)
            case _, "DELETE":
                self.posts[int(number)] = ""
                return answer(before)
        return answer(before)


@pytest.fixture
def server() -> Iterator[LateServer]:
    made = LateServer()
    yield made
    made.rule_server.close()


@pytest.fixture
async def client(server: LateServer) -> AsyncIterator[MastodonClient]:
    async def token() -> str:
        return "secret"

    http = HttpClient(server.rule_server.url, token, patience=Patience(tries=1, pause=0.01))
    made = MastodonClient(http, json.dumps({"version": "0.20.0"}).encode())
    yield made
    await made.close()


def note(text: str) -> NewNote:
    return NewNote((TextVersion("en", "", from_plain(text)),))


async def test_a_key_that_comes_again_posts_nothing(
    server: LateServer, client: MastodonClient
) -> None:
    first = await client.publish(note("once"), "key-1")
    assert (await client.publish(note("once"), "key-1")).id == first.id
    assert server.posts == ["once"]
    assert (await client.publish(note("once"), "key-2")).id != first.id


async def test_a_post_is_passed_on_once(server: LateServer, client: MastodonClient) -> None:
    there = await client.publish(note("pass me on"), "key-1")
    for key in ("key-2", "key-3"):
        shared = await client.federation.share(there.id, True, key)
        assert (shared.id, shared.viewer.shared, shared.counts.shares) == (there.id, True, 1)
    assert server.boosts == 1


async def test_what_was_wished_is_shown_though_the_server_is_late(
    server: LateServer, client: MastodonClient
) -> None:
    there = await client.publish(note("like me"), "key-1")
    assert (await client.like(there.id, True, "key-2")).viewer.liked
    assert (await client.collect(there.id, "bookmarks", True, "key-3")).viewer.collected
    await client.federation.share(there.id, True, "key-4")
    back = await client.federation.share(there.id, False, "key-5")
    assert (back.viewer.shared, back.counts.shares) == (False, 0)


async def test_a_write_that_failed_may_be_made_again_under_its_key(
    server: LateServer, client: MastodonClient
) -> None:
    there = await client.publish(note("delete me"), "key-1")
    server.failing = 1
    with pytest.raises(Server):
        await client.delete_note(there.id, "key-2")
    assert server.posts == ["delete me"]
    await client.delete_note(there.id, "key-2")
    assert server.posts == [""]


@pytest.mark.parametrize(
    ("told", "origin"),
    [
        ("wss://127.0.0.1:8181", ""),
        ("wss://streaming.example", "https://streaming.example"),
        ("ws://streaming.example/", "http://streaming.example"),
        ("", ""),
    ],
)
def test_a_stream_on_the_own_host_is_asked_as_everything_else(told: str, origin: str) -> None:
    document = json.dumps({"configuration": {"urls": {"streaming": told}}}).encode()
    assert streaming_origin(read_document(document), "127.0.0.1:8181") == origin
