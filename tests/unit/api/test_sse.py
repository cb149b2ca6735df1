from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rednote_desktop.api.sse import EventParser, ServerEvent
from rednote_desktop.domain.errors import Malformed

STREAM = (
    b"\xef\xbb\xbf:connected\n\n"
    b'event: update\ndata: {"content":\ndata: "\xe4\xbd\xa0\xe5\xa5\xbd"}\n\n'
    b":thump\n\n"
    b"event: delete\r\ndata:123\r\n\r\n"
    b"event: nothing\n\n"
    b"data: bare\r\rid: 7\n"
)
EVENTS = [
    ServerEvent("update", '{"content":\n"你好"}'.encode()),
    ServerEvent("delete", b"123"),
    ServerEvent("message", b"bare"),
]


def parsed(pieces: list[bytes]) -> list[ServerEvent]:
    parser = EventParser()
    return [event for piece in pieces for event in parser.feed(piece)]


@given(st.lists(st.integers(0, len(STREAM)), max_size=12))
def test_events_do_not_depend_on_how_the_bytes_are_cut(cuts: list[int]) -> None:
    places = [0, *sorted(cuts), len(STREAM)]
    pieces = [STREAM[start:end] for start, end in pairwise(places)]
    assert parsed(pieces) == EVENTS


def test_an_event_is_given_only_when_it_is_whole() -> None:
    parser = EventParser()
    assert parser.feed(b"event: update\ndata: {}\n") == []
    assert parser.feed(b"\n") == [ServerEvent("update", b"{}")]


def test_an_event_without_end_is_refused() -> None:
    with pytest.raises(Malformed):
        parsed([b"data: " + b"x" * 100_000] * 50)
