"""Where the window goes and how it comes back."""

from __future__ import annotations

import pytest

from rednote_desktop.ui.navigation import (
    Destination,
    Explore,
    Navigator,
    Profile,
    Search,
    TopicPage,
    Topics,
)
from tests.support import application


@pytest.fixture
def navigator() -> Navigator:
    application()
    return Navigator()


def test_back_closes_the_note_first_and_then_goes_back(navigator: Navigator) -> None:
    closed: list[bool] = []
    navigator.note_closed.connect(lambda: closed.append(True))
    navigator.go(Topics())
    navigator.go(Search("火锅"))
    navigator.open_note("n1")
    assert navigator.note_is_open
    navigator.back()
    assert closed == [True]
    places: list[object] = [navigator.current]
    for _ in range(2):
        navigator.back()
        places.append(navigator.current)
    assert places == [Search("火锅"), Topics(), Explore()]
    assert not navigator.can_go_back


def test_going_where_one_is_adds_nothing_to_the_way_back(navigator: Navigator) -> None:
    navigator.go(Topics())
    navigator.go(Topics())
    navigator.back()
    assert navigator.current == Explore()


@pytest.mark.parametrize(
    "address", ["javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "ssh://x", "", "x"]
)
def test_only_web_and_mail_addresses_are_opened(navigator: Navigator, address: str) -> None:
    assert not navigator.open_link(address)


def test_the_programs_own_addresses_lead_somewhere(navigator: Navigator) -> None:
    seen: list[Destination] = []
    navigator.went.connect(seen.append)
    assert navigator.follow("rednote:topic/%E7%81%AB%E9%94%85")
    assert navigator.follow("rednote:account/7")
    assert seen == [TopicPage("火锅"), Profile("7")]
    assert navigator.follow("rednote:note/12")
    assert navigator.open_note_id == "12"


def test_an_address_that_names_nothing_leads_nowhere(navigator: Navigator) -> None:
    for address in ("rednote:settings/privacy", "rednote:note/", "https://example.org"):
        assert not navigator.follow(address)
    assert navigator.current == Explore()
    assert not navigator.note_is_open
