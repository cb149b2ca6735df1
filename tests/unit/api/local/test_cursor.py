from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rednote_desktop.api.local.cursor import decode, encode
from rednote_desktop.domain.errors import Rejected

NUMBERS = st.integers(-(2**63) + 1, 2**63 - 1)


@given(st.text(), NUMBERS, NUMBERS)
def test_a_place_comes_back(scope: str, first: int, second: int) -> None:
    assert decode(scope, encode(scope, first, second), 0, 0) == (first, second)


@given(st.text())
def test_anything_else_is_refused(garbage: str) -> None:
    with pytest.raises(Rejected):
        decode("list", garbage, 0)


def test_other_lists_and_shapes_are_refused() -> None:
    assert decode("list", None, 7, 8) == (7, 8)
    for cursor in (encode("other", 1), encode("list", 1, 2), encode("list", 2**63)):
        with pytest.raises(Rejected):
            decode("list", cursor, 0)
