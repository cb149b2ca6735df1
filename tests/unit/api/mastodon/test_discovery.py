"""Servers of several kinds, real and pretended, on the loopback."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest

from rednote_desktop.api.mastodon.discovery import find_server, server_origin
from rednote_desktop.domain.errors import (
    Insecure,
    Offline,
    OtherService,
    Redirected,
    Rejected,
    Server,
    UnknownHost,
)
from tests.network import mock_network
from tests.translation_server import (
    Request,
    Response,
    TranslationServer,
    answer,
    translation_server,
)


@pytest.fixture
def server() -> Iterator[TranslationServer]:
    with translation_server() as made:
        yield made


def paths(answers: dict[str, Any]) -> Any:
    """Answer by path; everything else is not there."""

    def rule(request: Request) -> Response:
        found = answers.get(request.path)
        if found is None:
            return answer({"error": "not found"}, 404)
        return found if isinstance(found, Response) else answer(found)

    return rule


@pytest.mark.parametrize(
    ("typed", "origin"),
    [
        ("mastodon.social", "https://mastodon.social"),
        ("  Mastodon.Social. ", "https://mastodon.social"),
        ("@mei@example.org", "https://example.org"),
        ("mei@example.org:8443", "https://example.org:8443"),
        ("https://example.org/@mei/1", "https://example.org"),
        ("http://example.org/", "https://example.org"),
        ("https://example.org:443", "https://example.org"),
        ("http://例子.中国/about", "https://xn--fsqu00a.xn--fiqs8s"),
        ("127.0.0.1:3000", "http://127.0.0.1:3000"),
        ("localhost", "http://localhost"),
        ("https://localhost:3000", "https://localhost:3000"),
        ("[::1]:3000", "http://[::1]:3000"),
    ],
)
def test_what_people_type(typed: str, origin: str) -> None:
    assert server_origin(typed) == origin


@pytest.mark.parametrize(
    "typed",
    ["", "  ", "mei", "@mei", "two words", "ftp://example.org", "https://me:secret@example.org",
     "a..b", "-a.org", "example.org:port", "x" * 64 + ".org", "javascript:alert(1)"],
)  # fmt: skip
def test_what_is_no_server(typed: str) -> None:
    with pytest.raises(Rejected) as caught:
        server_origin(typed)
    assert caught.value.field == "server"


async def test_a_real_server_says_what_it_is() -> None:
    with mock_network() as network:
        url = network.base_url
        found = await find_server(url)
    assert found.origin == url
    assert (found.title, found.software) == ("Mastodon Mock", "mastodon")
    assert found.users == 4
    assert found.registrations_open is True
    assert found.token_url == f"{url}/oauth/token"
    assert json.loads(found.document)["configuration"]["statuses"]["max_characters"] == 500


async def test_an_old_server_without_version_two_and_oauth_metadata(
    server: TranslationServer,
) -> None:
    server.rule = paths(
        {
            "/api/v1/instance": {
                "uri": server.host,
                "title": "Old <b>& small</b>",
                "version": "2.7.2 (compatible; Pleroma 2.6.1)",
                "description": "<p>Tea &amp; rain</p>",
                "thumbnail": "javascript:alert(1)",
                "registrations": False,
                "stats": {"user_count": 7, "status_count": "many"},
                "unheard_of": [1],
            }
        }
    )
    found = await find_server(server.url)
    assert (found.software, found.users, found.registrations_open) == ("pleroma", 7, False)
    assert found.description == "Tea & rain"
    assert found.picture_url == ""
    assert found.authorize_url == found.token_url == ""


async def test_endpoints_on_another_host_are_not_used(server: TranslationServer) -> None:
    server.rule = paths(
        {
            "/api/v2/instance": {"title": "x", "version": "4.3.0"},
            "/.well-known/oauth-authorization-server": {
                "authorization_endpoint": "https://evil.example/oauth/authorize",
                "token_endpoint": "https://evil.example/oauth/token",
            },
        }
    )
    found = await find_server(server.url)
    assert (found.authorize_url, found.token_url) == ("", "")


@pytest.mark.parametrize(
    "page",
    [
        Response(200, b"<!doctype html><p>A bakery</p>"),
        answer({"hello": "world"}),
        answer([]),
        answer({"error": "no"}, 401),
        answer({"error": "no"}, 403),
    ],
)
async def test_another_kind_of_server(server: TranslationServer, page: Response) -> None:
    server.rule = lambda request: page
    with pytest.raises(OtherService):
        await find_server(server.url)


async def test_a_server_in_trouble_is_not_taken_for_another_kind(
    server: TranslationServer,
) -> None:
    server.rule = lambda request: answer({"error": "busy"}, 500)
    with pytest.raises(Server):
        await find_server(server.url)


async def test_a_domain_whose_server_is_elsewhere_is_followed(server: TranslationServer) -> None:
    with translation_server() as elsewhere:
        elsewhere.rule = paths({"/api/v2/instance": {"title": "Elsewhere", "version": "4.3.0"}})
        server.rule = lambda request: Response(302, headers={"location": f"{elsewhere.url}/x"})
        assert (await find_server(server.url)).origin == elsewhere.url
        server.rule = paths(
            {
                "/.well-known/nodeinfo": {
                    "links": [
                        {
                            "rel": "http://nodeinfo.diaspora.software/ns/schema/2.0",
                            "href": f"{elsewhere.url}/nodeinfo/2.0",
                        }
                    ]
                }
            }
        )
        assert (await find_server(server.url)).title == "Elsewhere"


async def test_servers_that_lead_in_circles_end(server: TranslationServer) -> None:
    with translation_server() as other:
        server.rule = lambda request: Response(302, headers={"location": f"{other.url}/"})
        other.rule = lambda request: Response(302, headers={"location": f"{server.url}/"})
        with pytest.raises(OtherService):
            await find_server(server.url)


async def test_a_far_server_cannot_lead_to_this_computer() -> None:
    from rednote_desktop.api.mastodon.discovery import _moved

    around = (
        "http://127.0.0.1:80",
        "https://192.168.1.1",
        "https://localhost",
        "https://[fd00::1]",
    )
    for near in around:
        with pytest.raises(Redirected):
            _moved("https://example.org", Redirected("", near))
    assert _moved("https://example.org", Redirected("", "https://social.example.org/x")) == (
        "https://social.example.org"
    )


async def test_what_keeps_a_server_from_being_reached(server: TranslationServer) -> None:
    with pytest.raises(UnknownHost):
        await find_server("no-such-server.invalid")
    with pytest.raises(Insecure):
        await find_server(f"https://{server.host}")
    gone = server.url
    server.close()
    with pytest.raises(Offline):
        await find_server(gone)
