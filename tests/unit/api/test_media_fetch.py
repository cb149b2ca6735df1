"""What strangers link to is fetched within bounds, and never from where nobody should look."""

from __future__ import annotations

import ipaddress
import socket
from collections.abc import Callable, Iterator

import pytest

from rednote_desktop.api.media_fetch import MediaFetcher, Stopped, is_public, on_loopback
from rednote_desktop.domain.errors import ApiError, Malformed, NotFound, Rejected, Server
from tests.picture_server import Answer, PictureServer, picture_server, png


@pytest.fixture
def server() -> Iterator[PictureServer]:
    with picture_server() as made:
        yield made


@pytest.fixture
def fetcher() -> Iterator[MediaFetcher]:
    made = MediaFetcher("rednote-desktop/test", lambda: True)
    yield made
    made.close()
    made.close()


def wanted() -> bool:
    return False


def test_a_picture_comes_as_it_is(server: PictureServer, fetcher: MediaFetcher) -> None:
    picture = png(8, 8)
    assert fetcher.fetch(server.put("/a.png", picture), wanted) == picture


def test_it_follows_where_a_picture_moved(server: PictureServer, fetcher: MediaFetcher) -> None:
    picture = png(8, 8)
    server.put("/b.png", picture)
    url = server.put("/a.png", Answer(status=302, headers={"Location": "/b.png"}))
    assert fetcher.fetch(url, wanted) == picture
    assert fetcher.follow(url) == server.address + "/b.png"


@pytest.mark.parametrize(
    ("answer", "error"),
    [
        (Answer(status=404), NotFound),
        (Answer(status=503), Server),
        (Answer(b"<html>no picture at all</html>"), Malformed),
        (Answer(b"<svg xmlns='http://www.w3.org/2000/svg'/>"), Malformed),
        (Answer(b""), Malformed),
        (Answer(png(8, 8) + bytes(5_000)), Rejected),
        (Answer(png(8, 8) + bytes(5_000), chunked=True), Rejected),
        (Answer(status=302, headers={"Location": "/x"}), Rejected),
        (Answer(status=302, headers={"Location": "http://192.168.0.1/x"}), Rejected),
        (Answer(status=302, headers={"Location": "https://10.0.0.1/x"}), Rejected),
        (Answer(status=302, headers={"Location": "https://169.254.169.254/x"}), Rejected),
        (Answer(status=302, headers={"Location": "file:///etc/hostname"}), Rejected),
        (Answer(status=302, headers={"Location": "https://[::ffff:10.0.0.1]/x"}), Rejected),
    ],
)
def test_what_is_refused(
    server: PictureServer, fetcher: MediaFetcher, answer: Answer, error: type[ApiError]
) -> None:
    with pytest.raises(error):
        fetcher.fetch(server.put("/x", answer), wanted, 4_000)


def test_it_stops_when_nobody_wants_it(server: PictureServer, fetcher: MediaFetcher) -> None:
    with pytest.raises(Stopped):
        fetcher.fetch(server.put("/a.png", png(8, 8)), lambda: True)


def test_this_computer_is_out_of_bounds_for_public_servers(server: PictureServer) -> None:
    fetcher = MediaFetcher("rednote-desktop/test", lambda: False)
    url = server.put("/a.png", png(8, 8))
    assert not fetcher.allows(url)
    for address in (url, url.replace("http:", "https:"), "https://localhost/a.png"):
        with pytest.raises(Rejected):
            fetcher.fetch(address, wanted)
    assert server.asked == []
    fetcher.close()


def test_a_name_is_refused_when_one_of_its_addresses_is_private(
    monkeypatch: pytest.MonkeyPatch, fetcher: MediaFetcher
) -> None:
    """A stranger's name server may give a public address and a private one together."""

    def look_up(host: str, port: int, **_: object) -> list[tuple[object, ...]]:
        return [
            (socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, port))
            for address in ("93.184.215.14", "192.168.1.1")
        ]

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    with pytest.raises(Rejected, match=r"192\.168\.1\.1"):
        fetcher.fetch("https://pictures.example/a.png", wanted)


@pytest.mark.parametrize(
    "url",
    [
        "http://pictures.example/a.png",
        "ftp://pictures.example/a.png",
        "https://name:word@pictures.example/a.png",
        "https://",
        "https://[bad/a.png",
        "https://pictures.example:port/a.png",
        "data:image/png;base64,AAAA",
        "",
    ],
)
def test_addresses_of_a_wrong_form(fetcher: MediaFetcher, url: str) -> None:
    assert not fetcher.allows(url)
    with pytest.raises(Rejected):
        fetcher.fetch(url, wanted)


@pytest.mark.parametrize(
    ("address", "public"),
    [
        ("93.184.215.14", True),
        ("2606:2800:21f:cb07:6820:80da:af6b:8b2c", True),
        ("10.1.2.3", False),
        ("100.64.0.1", False),
        ("0.0.0.0", False),
        ("224.0.0.1", False),
        ("fe80::1", False),
        ("fd00::1", False),
        ("::1", False),
        ("::ffff:127.0.0.1", False),
        ("64:ff9b::a00:1", False),
        ("2002:a00:1::", False),
    ],
)
def test_which_addresses_are_public(address: str, public: bool) -> None:
    assert is_public(ipaddress.ip_address(address)) is public


@pytest.mark.parametrize(
    ("account_id", "here"),
    [
        ("1@127.0.0.1:3000", True),
        ("1@localhost", True),
        ("1@[::1]:3000", True),
        ("1@social.example", False),
        ("1@127.0.0.1.social.example", False),
        ("7b9c", False),
    ],
)
def test_which_accounts_live_on_this_computer(account_id: str, here: bool) -> None:
    assert on_loopback(account_id) is here


def test_closed_it_fetches_nothing(fetcher: MediaFetcher) -> None:
    fetcher.close()
    attempts: list[Callable[[], object]] = [
        lambda: fetcher.fetch("https://pictures.example/a.png", wanted),
        lambda: fetcher.follow("https://pictures.example/a.mp4"),
    ]
    for attempt in attempts:
        with pytest.raises(Stopped):
            attempt()
