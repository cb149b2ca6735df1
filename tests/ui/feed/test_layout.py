"""Columns follow the width; cards fall into the shortest one and are found again quickly."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rednote_desktop.ui.feed.layout import GUTTER, Columns, MasonryLayout, columns_for

HEIGHTS = st.lists(st.integers(180, 520), max_size=120)


def laid(heights: list[int], count: int = 4) -> MasonryLayout:
    layout = MasonryLayout(Columns(count, 240, 20))
    layout.append(heights)
    return layout


@pytest.mark.parametrize(
    ("width", "count"), [(300, 1), (500, 2), (740, 3), (848, 3), (1000, 4), (1360, 5), (1900, 7)]
)
def test_as_many_columns_as_fit(width: int, count: int) -> None:
    columns = columns_for(width, 20)
    assert columns.count == count
    assert 220 <= columns.width <= 320
    right = columns.x(count - 1) + columns.width
    assert columns.left >= 20
    assert abs(columns.left - (width - right)) <= count


def test_larger_text_gets_wider_columns() -> None:
    assert columns_for(1360, 20, 1.5).count < columns_for(1360, 20).count


@given(HEIGHTS, st.integers(1, 6))
def test_cards_never_overlap_and_keep_the_gutter(heights: list[int], count: int) -> None:
    layout = laid(heights, count)
    for row in range(len(heights)):
        below = layout.below(row)
        if below >= 0:
            assert layout.top(below) == layout.bottom(row) + GUTTER
            assert layout.x(below) == layout.x(row)
    if len(heights) > count * 3:
        assert max(layout.bottoms) - min(layout.bottoms) <= 520 + GUTTER


@given(HEIGHTS, st.integers(-300, 9000), st.integers(1, 1200))
def test_visible_finds_exactly_what_touches_the_strip(
    heights: list[int], top: int, height: int
) -> None:
    layout = laid(heights)
    expected = [
        row
        for row in range(len(heights))
        if layout.top(row) < top + height and layout.bottom(row) > top
    ]
    assert layout.visible(top, top + height) == expected


@given(HEIGHTS, st.data())
def test_appending_in_parts_is_the_same_as_at_once(heights: list[int], data: st.DataObject) -> None:
    cut = data.draw(st.integers(0, len(heights)))
    parts = laid(heights[:cut])
    parts.append(heights[cut:])
    whole = laid(heights)
    assert [parts.top(row) for row in range(len(heights))] == [
        whole.top(row) for row in range(len(heights))
    ]
    whole.cut(cut)
    assert len(whole) == cut
    whole.append(heights[cut:])
    assert parts.bottoms == whole.bottoms


@given(st.lists(st.integers(180, 520), min_size=1, max_size=120), st.data())
def test_a_point_in_a_card_finds_it(heights: list[int], data: st.DataObject) -> None:
    layout = laid(heights)
    row = data.draw(st.integers(0, len(heights) - 1))
    assert layout.at(layout.x(row) + 5, layout.top(row) + 5) == row
    assert layout.at(layout.x(row) - 2, layout.top(row) + 5) != row
    assert layout.at(layout.x(row) + 5, layout.bottom(row) + 2) != row


def test_neighbours_lie_where_the_arrows_point() -> None:
    layout = laid([300, 200, 400, 250, 300, 300, 300, 300], count=4)
    assert layout.beside(0, 1) == 1
    assert layout.beside(0, -1) == -1
    assert layout.beside(3, 1) == -1
    assert layout.above(0) == -1
    below = layout.below(1)
    assert layout.column(below) == 1
    assert layout.above(below) == 1


def test_a_bar_goes_across_all_columns_and_can_be_cut_off() -> None:
    layout = MasonryLayout(Columns(3, 240, 20))
    layout.append([300, 100, 200, 150])
    top = layout.height + GUTTER
    layout.add_bar(50)
    assert layout.bars == {4: top}
    layout.append([80, 90, 70, 60])
    assert [layout.top(row) for row in (4, 5, 6)] == [top + 50 + GUTTER] * 3
    assert [layout.column(row) for row in (4, 5, 6, 7)] == [0, 1, 2, 2]
    assert layout.visible(top, top + 50) == []
    assert layout.at(30, top + 10) == -1
    layout.cut(6)
    layout.append([70])
    assert layout.top(6) == top + 50 + GUTTER
    layout.cut(4)
    assert layout.bars == {}
    assert layout.height == top - GUTTER
    layout.append([40])
    assert layout.top(4) < top
