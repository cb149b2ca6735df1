"""The program's own addresses."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rednote_desktop.domain.link import Link, LinkKind, is_link, parse_link

_NAMES = st.text(st.characters(exclude_categories=("C", "Z")), min_size=1, max_size=20)


@given(st.sampled_from(LinkKind), _NAMES)
def test_an_address_names_again_what_it_was_made_of(kind: LinkKind, name: str) -> None:
    assert parse_link(str(Link(kind, name))) == Link(kind, name)


@pytest.mark.parametrize(
    ("address", "link"),
    [
        ("rednote:note/12", Link(LinkKind.NOTE, "12")),
        ("rednote://note/12", Link(LinkKind.NOTE, "12")),
        ("REDNOTE:Note/a%2Fb", Link(LinkKind.NOTE, "a/b")),
        ("rednote:account/maya@example.org", Link(LinkKind.ACCOUNT, "maya@example.org")),
        ("rednote:topic/%E7%81%AB%E9%94%85", Link(LinkKind.TOPIC, "火锅")),
    ],
)
def test_desktops_and_browsers_write_addresses_in_several_ways(address: str, link: Link) -> None:
    assert parse_link(address) == link


@pytest.mark.parametrize(
    "address",
    [
        "",
        "12",
        "https://example.org/note/12",
        "rednote:",
        "rednote:note",
        "rednote:note/",
        "rednote:note/%20",
        "rednote:note/a%0Ab",
        "rednote:delete/12",
        "rednote:note/" + "1" * 500,
    ],
)
def test_what_names_nothing_is_refused(address: str) -> None:
    assert parse_link(address) is None


def test_a_bad_address_of_this_program_is_still_told_from_a_command() -> None:
    assert is_link("rednote:nonsense")
    assert not is_link("tour")
