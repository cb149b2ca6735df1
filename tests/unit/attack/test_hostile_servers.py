"""Whatever a server sends is decoded, or refused as malformed: nothing else comes of it."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from rednote_desktop.api.mastodon import wire, wire_server
from rednote_desktop.api.mastodon.capabilities import read_document
from rednote_desktop.api.mastodon.decode import decode, decode_list
from rednote_desktop.api.mastodon.mapping import Mapper
from rednote_desktop.api.sse import EventParser
from rednote_desktop.domain.errors import Malformed
from rednote_desktop.domain.text import Link
from tests.unit.attack.counting import counted, examples

ACCOUNT: dict[str, Any] = {
    "id": "2",
    "acct": "ann@far.example",
    "display_name": ":blob: Ann",
    "note": "<p>Hi</p>",
    "url": "https://far.example/@ann",
    "avatar": "https://far.example/a.png",
    "header": "https://far.example/h.png",
    "fields": [{"name": "Web", "value": '<a href="https://x.example">x</a>'}],
    "emojis": [{"shortcode": "blob", "url": "https://far.example/b.png"}],
    "followers_count": 3,
}
STATUS: dict[str, Any] = {
    "id": "1",
    "created_at": "2026-05-03T12:00:00.000Z",
    "content": '<p>Hi <a href="https://x.example/y" class="mention">@ann</a> #cat</p>',
    "account": ACCOUNT,
    "language": "en",
    "visibility": "public",
    "spoiler_text": "",
    "url": "https://far.example/@ann/1",
    "tags": [{"name": "cat", "url": "https://far.example/tags/cat"}],
    "mentions": [{"id": "2", "acct": "ann", "url": "https://x.example/y", "username": "ann"}],
    "emojis": [],
    "media_attachments": [
        {
            "id": "3",
            "type": "image",
            "url": "https://far.example/m.png",
            "preview_url": "https://far.example/p.png",
            "blurhash": "LEHV6nWB2yk8pyo0adR*.7kCMdnj",
            "meta": {"original": {"width": 4, "height": 3}, "focus": {"x": 0.1, "y": -0.4}},
        }
    ],
    "poll": {"id": "9", "options": [{"title": "a", "votes_count": 1}, {"title": "b"}]},
    "card": {"url": "https://x.example", "title": "X", "type": "link"},
    "favourites_count": 5,
}
NOTIFICATION = {"id": "5", "type": "mention", "created_at": "2026-05-03T12:00:00Z"} | {
    "account": ACCOUNT,
    "status": STATUS,
}
CONVERSATION = {"id": "6", "accounts": [ACCOUNT], "last_status": STATUS, "unread": True}
FILTER = {"id": "7", "title": "t", "context": ["home"], "filter_action": "warn"} | {
    "keywords": [{"id": "8", "keyword": "spoiler", "whole_word": True}]
}

HOSTILE = st.sampled_from(
    (
        "javascript:alert(1)",
        "file:///etc/passwd",
        "data:text/html,<script>x</script>",
        "http://169.254.169.254/latest",
        "<script>x</script>",
        '<a href="javascript:x">y</a>',
        "\x00",
        "\u202e",
        "9" * 400,
        "-1",
        "1e999",
        "9999-99-99T99:99:99Z",
        "0001-01-01T00:00:00+14:00",
        "../../etc/passwd",
        "💥" * 50,
    )
)
VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(10**30), 10**30)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=20)
    | HOSTILE,
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3)
    ),
    max_leaves=6,
)
KINDS: tuple[tuple[dict[str, Any], type[Any], Callable[[Mapper, Any], object]], ...] = (
    (STATUS, wire.Status, lambda mapper, found: mapper.note(found)),
    (
        STATUS,
        wire.Status,
        lambda mapper, found: mapper.comment(found, "1@m.example", "2@m.example", "4", 0),
    ),
    (STATUS, wire.Status, lambda mapper, found: mapper.message(found, "6@m.example")),
    (ACCOUNT, wire.Account, lambda mapper, found: mapper.account(found)),
    (NOTIFICATION, wire.Notification, lambda mapper, found: mapper.notification(found)),
    (CONVERSATION, wire.Conversation, lambda mapper, found: mapper.conversation(found)),
    (FILTER, wire.Filter, lambda mapper, found: mapper.filter(found)),
)


def places(value: Any) -> Iterator[tuple[Any, Any]]:
    """Return every container of a JSON value with every key or index in it."""
    for key, inner in value.items() if isinstance(value, dict) else enumerate(value):
        yield value, key
        if isinstance(inner, dict | list):
            yield from places(inner)


def strings(value: object) -> Iterator[tuple[str, str]]:
    """Return the name and the text of every address in what was decoded."""
    if isinstance(value, Link):
        yield "url", value.url
    elif is_dataclass(value):
        for field in fields(value):
            inner = getattr(value, field.name)
            if isinstance(inner, str) and (field.name == "url" or field.name.endswith("_url")):
                yield field.name, inner
            else:
                yield from strings(inner)
    elif isinstance(value, tuple):
        for inner in value:
            yield from strings(inner)


@counted
@settings(max_examples=examples(250))
@given(st.sampled_from(KINDS), st.lists(st.tuples(st.integers(0), VALUES), min_size=1, max_size=4))
def test_a_changed_answer_is_decoded_or_malformed(
    kind: tuple[dict[str, Any], type[Any], Callable[[Mapper, Any], object]],
    changes: list[tuple[int, Any]],
) -> None:
    sent, wanted, mapped = kind
    body = copy.deepcopy(sent)
    for number, value in changes:
        known = list(places(body))
        if known:
            holder, key = known[number % len(known)]
            holder[key] = value
    try:
        found = mapped(
            Mapper("m.example", "2@m.example"), decode(json.dumps(body).encode(), wanted)
        )
    except Malformed:
        return
    for name, address in strings(found):
        scheme = address.partition(":")[0].lower()
        assert not address or scheme in {"https", "http", "mailto"}, (name, address)


@counted
@settings(max_examples=examples(150))
@given(st.binary(max_size=200) | VALUES.map(lambda value: json.dumps(value).encode()))
def test_any_body_is_decoded_or_malformed(body: bytes) -> None:
    for wanted in (wire.Status, wire.Account, wire_server.Instance, wire.Context, wire.Search):
        for read in (decode, decode_list):
            try:
                read(body, wanted)
            except Malformed:
                continue
    read_document(body)


@counted
@settings(max_examples=examples(60))
@given(st.integers(0), st.binary(min_size=1, max_size=4), st.booleans())
def test_bytes_flipped_and_cut_are_decoded_or_malformed(
    place: int, noise: bytes, cut: bool
) -> None:
    body = json.dumps([STATUS, STATUS], ensure_ascii=False).encode()
    where = place % len(body)
    body = body[:where] + noise + (b"" if cut else body[where + len(noise) :])
    try:
        found = decode_list(body, wire.Status)
    except Malformed:
        return
    mapper = Mapper("m.example")
    for status in found:
        try:
            mapper.note(status)
        except Malformed:
            continue


@counted
@settings(max_examples=examples(100))
@given(
    st.lists(st.binary(max_size=30) | st.sampled_from((b"data:", b"event:", b"\n", b"\r", b"\r\n")))
)
def test_any_stream_of_events_is_read_or_malformed(pieces: list[bytes]) -> None:
    parser = EventParser()
    for piece in pieces:
        try:
            events = parser.feed(piece)
        except Malformed:
            return
        assert all(isinstance(event.data, bytes) for event in events)
