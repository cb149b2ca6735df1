from __future__ import annotations

import asyncio

import pytest

from rednote_desktop.api.http import HttpClient
from rednote_desktop.api.mastodon.client import MastodonClient
from tests.late import LateAnswer
from tests.unit.api.mastodon.stream_server import status, streaming_server


async def test_a_marker_read_before_all_was_marked_as_read_is_too_old(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async def token() -> str:
        return "token"

    notice = {"id": "9", "type": "favourite", "account": status(1)["account"], "status": status(5)}
    async with streaming_server() as server:
        server.answers["/api/v1/notifications"] = (200, [notice])
        server.answers["/api/v1/markers"] = (200, {"notifications": {"last_read_id": "8"}})
        client = MastodonClient(HttpClient(server.origin, token))
        await client._seat.know_viewer()
        late = LateAnswer(monkeypatch, client._seat, "one")
        reading = asyncio.create_task(client.notifications())
        await late.asked.wait()
        await client.mark_notifications_read("key")
        late.come()
        (told,) = (await reading).items
        assert told.read
        await client.close()
