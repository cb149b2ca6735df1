"""What may have arrived is looked for before it is sent again, by servers that heed no keys."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from rednote_desktop.api.http import HttpClient
from rednote_desktop.api.mastodon.client import MastodonClient
from rednote_desktop.api.richtext import parse
from rednote_desktop.domain.conversation import NewMessage
from rednote_desktop.domain.draft import NewComment, NewMedia
from rednote_desktop.domain.errors import Rejected, Server
from rednote_desktop.domain.text import TextVersion
from tests.translation_server import Request, Response, answer
from tests.unit.api.mastodon.test_client import FakeServer, client, new, post, server

__all__ = ["client", "server"]

BOB = {"id": "8", "username": "bob", "acct": "bob@far.example"}
NAMED = [
    {"id": "8", "username": "bob", "acct": "bob@far.example", "url": "https://far.example/bob"}
]
AT_BOB = '<a href="https://far.example/bob">@bob</a>'
STATUSES = "/api/v1/statuses"
OWN = "/api/v1/accounts/7/statuses"


def now() -> str:
    return datetime.now(UTC).isoformat()


def restarted(server: FakeServer) -> MastodonClient:
    """Return a client that knows nothing of what another one did."""
    return MastodonClient(HttpClient(server.url), b"{}", viewer_id=f"7@{server.host}")


class Careless:
    """Takes every post, tells nothing of the first, and heeds no keys."""

    def __init__(
        self, server: FakeServer, page: Callable[[dict[str, Any]], dict[str, Any]]
    ) -> None:
        self.taken: list[dict[str, Any]] = []
        self._page = page
        self._server = server
        server.replies[STATUSES] = self.take
        server.on(OWN, [])

    def take(self, request: Request) -> Response:
        self.taken.append(request.json)
        found = self._page(request.json)
        self._server.on(OWN, [found])
        self._server.on(f"{STATUSES}/{found['id']}", found)
        return answer(found, 500 if len(self.taken) == 1 else 200)


async def test_a_message_is_found_although_it_is_the_last_of_its_talk_by_now(
    server: FakeServer, client: MastodonClient
) -> None:
    def page(sent: dict[str, Any]) -> dict[str, Any]:
        text = f"{AT_BOB} are you there?"
        found = post(5, text, created_at=now(), visibility="direct", mentions=NAMED)
        server.on(
            "/api/v1/conversations",
            [{"id": "c1", "unread": False, "accounts": [BOB], "last_status": found}],
        )
        return found

    server.on("/api/v1/conversations", [])
    server.on("/api/v1/accounts/8", BOB)
    careless = Careless(server, page)
    talks = client.conversations
    assert talks is not None
    version = TextVersion("en", "", parse("are you there?"))
    message = NewMessage((version,), account_ids=(f"8@{server.host}",))
    with pytest.raises(Server):
        await talks.send(message, "k")
    sent = await talks.send(message, "k")
    assert sent.id == f"5@{server.host}"
    assert len(careless.taken) == 1


async def test_the_same_words_under_another_key_are_another_message(
    server: FakeServer, client: MastodonClient
) -> None:
    numbers = iter((1, 2))
    server.replies[STATUSES] = lambda request: answer(post(next(numbers), "ok"))
    await client.publish(new("ok"), "k1")
    server.on(OWN, [post(1, "ok", created_at=now())])
    client.federation.attempted("k2", datetime.now(UTC))
    assert (await client.publish(new("ok"), "k2")).id == f"2@{server.host}"


async def test_an_answer_to_somebody_far_away_is_found(
    server: FakeServer, client: MastodonClient
) -> None:
    parent = {**post(3, "hello"), "account": BOB, "visibility": "public"}
    server.on(f"{STATUSES}/3", parent)
    server.on(f"{STATUSES}/3/context", {"ancestors": [], "descendants": []})
    server.on(f"{STATUSES}/4/context", {"ancestors": [parent], "descendants": []})

    def page(sent: dict[str, Any]) -> dict[str, Any]:
        return post(
            4,
            f"{AT_BOB} so good",
            created_at=now(),
            visibility="public",
            in_reply_to_id="3",
            mentions=NAMED,
        )

    careless = Careless(server, page)
    comment = NewComment(f"3@{server.host}", (TextVersion("en", "", parse("so good")),))
    with pytest.raises(Server):
        await client.comment(comment, "k")
    assert (await client.comment(comment, "k")).id == f"4@{server.host}"
    assert len(careless.taken) == 1


async def test_a_picture_is_not_sent_again_for_a_post_that_is_there(
    server: FakeServer, client: MastodonClient, tmp_path: Path
) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(b"p" * 100)
    server.on("/api/v2/media", {"id": "11", "url": "https://a.example/11.png"})
    shown = {"id": "11", "type": "image", "url": "https://a.example/11.png"}
    careless = Careless(
        server, lambda _: post(6, "tea", created_at=now(), media_attachments=[shown])
    )
    note = new("tea", media=(NewMedia(str(path), "image/png", 4, 4),))
    with pytest.raises(Server):
        await client.publish(note, "k")
    again = restarted(server)
    again.federation.attempted("k", datetime.now(UTC))
    assert (await again.publish(note, "k")).id == f"6@{server.host}"
    assert len(server.asked("/api/v2/media")) == len(careless.taken) == 1
    await again.close()


async def test_a_picture_less_post_is_not_taken_for_one_with_a_picture(
    server: FakeServer, client: MastodonClient, tmp_path: Path
) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(b"p" * 100)
    server.on("/api/v2/media", {"id": "11", "url": "https://a.example/11.png"})
    server.on(OWN, [post(1, "tea", created_at=now())])
    server.on(STATUSES, post(2, "tea"))
    client.federation.attempted("k", datetime.now(UTC))
    note = new("tea", media=(NewMedia(str(path), "image/png", 4, 4),))
    assert (await client.publish(note, "k")).id == f"2@{server.host}"


async def test_all_parts_of_a_thread_are_looked_for_after_a_restart(
    server: FakeServer, client: MastodonClient
) -> None:
    words = "word " * 150
    taken: list[str] = []

    def take(request: Request) -> Response:
        taken.append(request.json["status"])
        number = len(taken)
        below = request.json.get("in_reply_to_id")
        found = post(number, request.json["status"], created_at=now(), in_reply_to_id=below)
        posts.append(found)
        server.on(OWN, posts)
        return answer(found)

    posts: list[dict[str, Any]] = []
    server.on(OWN, posts)
    server.replies[STATUSES] = take
    note = new(words, threaded=True)
    await client.publish(note, "k")
    assert len(taken) == 2
    again = restarted(server)
    again.federation.attempted("k", datetime.now(UTC))
    assert (await again.publish(note, "k")).id == f"1@{server.host}"
    assert len(taken) == 2
    await again.close()


async def test_what_is_held_for_later_is_looked_for(
    server: FakeServer, client: MastodonClient
) -> None:
    at = datetime.now(UTC) + timedelta(hours=1)
    held = {"id": "20", "scheduled_at": at.isoformat(), "params": {"text": "see you"}}
    taken: list[str] = []

    def take(request: Request) -> Response:
        taken.append(request.json["status"])
        server.on("/api/v1/scheduled_statuses", [held])
        return answer({}, 502)

    server.on("/api/v1/scheduled_statuses", [])
    server.replies[STATUSES] = take
    note = new("see you", publish_at=at)
    with pytest.raises(Server):
        await client.federation.schedule(note, "k")
    assert (await client.federation.schedule(note, "k")).id == f"20@{server.host}"
    other = new("see you", publish_at=at + timedelta(hours=1))
    client.federation.attempted("k2", datetime.now(UTC))
    with pytest.raises(Server):
        await client.federation.schedule(other, "k2")
    assert taken == ["see you", "see you"]


async def test_a_change_that_arrived_is_not_made_again(
    server: FakeServer, client: MastodonClient
) -> None:
    put: list[str] = []
    status = post(9, "new words", language="en", sensitive=False, media_attachments=[])

    def change(request: Request) -> Response:
        if request.method == "PUT":
            put.append(request.json["status"])
            server.on(f"{STATUSES}/9/source", {"id": "9", "text": "new words", "spoiler_text": ""})
            return answer({}, 500)
        return answer(status)

    server.on(f"{STATUSES}/9/source", {"id": "9", "text": "old words", "spoiler_text": ""})
    server.replies[f"{STATUSES}/9"] = change
    number = f"9@{server.host}"
    with pytest.raises(Server):
        await client.federation.edit(number, new("new words"), "k")
    assert (await client.federation.edit(number, new("new words"), "k")).id == number
    assert len(put) == 1
    with pytest.raises(Server):
        await client.federation.edit(number, new("other words"), "k")
    assert put[-1] == "other words"


async def test_a_vote_that_arrived_is_no_refusal(
    server: FakeServer, client: MastodonClient
) -> None:
    options = [{"title": "tea", "votes_count": 1}, {"title": "milk", "votes_count": 0}]
    poll = {"id": "30", "options": options, "voted": True, "own_votes": [0]}
    server.on("/api/v1/polls/30/votes", {"error": "You have already voted"}, 422)
    server.on("/api/v1/polls/30", poll)
    number = f"30@{server.host}"
    assert (await client.federation.vote(number, (0,), "k")).own_votes == (0,)
    with pytest.raises(Rejected):
        await client.federation.vote(number, (1,), "k2")
