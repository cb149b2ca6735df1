"""Where the window goes and how it comes back."""

from __future__ import annotations

import pytest

from rednote_desktop.ui.navigation import Explore, Navigator, Search, Topics
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
