from __future__ import annotations

import json
import logging
from typing import Any

import pytest

from rednote_desktop.api.mastodon import wire, wire_server
from rednote_desktop.api.mastodon.decode import decode, decode_list
from rednote_desktop.domain.errors import Malformed

STATUS: dict[str, Any] = {
    "id": "1",
    "content": "<p>hi</p>",
    "account": {"id": "2", "acct": "ann"},
    "tags": [{"name": "cat"}],
    "media_attachments": [{"id": "3", "type": "image", "meta": {"original": {"width": 4}}}],
}


def status(**changes: Any) -> wire.Status:
    return decode(json.dumps({**STATUS, **changes}).encode(), wire.Status)


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"id": 1},
        {"new_field": {"deep": [1, {}]}},
        {"visibility": "martian"},
        {"poll": None, "card": None, "reblog": None, "tags": None, "mentions": None},
        {"favourites_count": "12"},
        {"favourites_count": "many"},
        {"sensitive": "false"},
        {"language": 5},
        {"tags": [{"name": "cat"}, "dog", None, 3]},
        {"tags": {"name": "cat"}},
        {"mentions": "nobody"},
        {"media_attachments": [{"id": "3", "meta": []}, "x"]},
        {"media_attachments": [{"id": "3", "meta": {"original": "640x480"}}]},
        {"card": [], "poll": "x", "application": 5},
        {"emojis": [{"shortcode": 5, "url": "https://x.example"}]},
        {"account": {"id": 2, "acct": "ann", "fields": None, "followers_count": -1, "bot": 0}},
        {"quote": {"state": "accepted", "quoted_status": {"id": 5}}},
        {"created_at": 1_700_000_000},
    ],
)
def test_a_post_survives_what_servers_send(changes: dict[str, Any]) -> None:
    found = status(**changes)
    assert str(found.id) == "1"
    assert found.content == "<p>hi</p>"
    assert found.account is not None
    assert found.account.acct == "ann"


@pytest.mark.parametrize("name", wire.Status.__struct_fields__)
@pytest.mark.parametrize("value", [None, 5, -1.5, "text", True, [], [1], {}, {"a": [None]}, [[{}]]])
def test_no_field_breaks_a_post(name: str, value: object) -> None:
    found = status(**{name: value})
    others = {"id", "content"} - {name}
    assert all(getattr(found, other) for other in others)


@pytest.mark.parametrize("value", [None, 5, "text", True, [], {"configuration": 5}, {"a": {}}])
@pytest.mark.parametrize("name", wire_server.Instance.__struct_fields__)
def test_no_field_breaks_a_server(name: str, value: object) -> None:
    body = json.dumps({"domain": "x.example", "title": "X", name: value}).encode()
    decode(body, wire_server.Instance)


def test_one_bad_item_does_not_spoil_a_page(caplog: pytest.LogCaptureFixture) -> None:
    body = json.dumps([STATUS, 5, None, "x", {**STATUS, "id": "2"}, []]).encode()
    with caplog.at_level(logging.WARNING):
        assert [item.id for item in decode_list(body, wire.Status)] == ["1", "2"]
    assert len(caplog.records) == 4


@pytest.mark.parametrize(
    "body", [b"", b"<html>", b"{", b"\xff\xfe", b"[" * 100_000, b'"x"', b"5", b"null"]
)
def test_what_is_no_entity(body: bytes) -> None:
    with pytest.raises(Malformed):
        decode(body, wire.Status)
    with pytest.raises(Malformed):
        decode_list(body, wire.Status)
