"""Where the cards of a masonry lie: columns of equal width, each card in the shortest one.

A bar goes across all columns, which begin anew below it.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final

GUTTER: Final = 16
NARROWEST: Final = 220
WIDEST: Final = 320
"""Gutter and column widths in logical pixels at 100 % text size."""


@dataclass(frozen=True, slots=True)
class Columns:
    """How many columns there are, how wide they are and where they begin, in pixels.

    The first column is the leftmost one, or the rightmost one where they are ``mirrored``.
    """

    count: int
    width: int
    left: int
    mirrored: bool = False

    def x(self, column: int) -> int:
        """Return the left edge of a column."""
        place = self.count - 1 - column if self.mirrored else column
        return self.left + place * (self.width + GUTTER)


def columns_for(width: int, margin: int, scale: float = 1.0, *, mirrored: bool = False) -> Columns:
    """Return as many columns as fit into ``width`` with ``margin`` on both sides.

    ``scale`` widens the columns for larger text. They are centred where they cannot fill.
    """
    narrowest, widest = round(NARROWEST * scale), round(WIDEST * scale)
    room = max(1, width - 2 * margin)
    count = max(1, (room + GUTTER) // (narrowest + GUTTER))
    each = min(widest, (room - GUTTER * (count - 1)) // count)
    used = count * each + GUTTER * (count - 1)
    return Columns(count, each, (width - used) // 2, mirrored)


@dataclass(slots=True)
class _Column:
    """The rows of one column from top to bottom, with their top edges."""

    rows: list[int] = field(default_factory=list)
    tops: list[int] = field(default_factory=list)
    bottom: int = 0


class MasonryLayout:
    """Places cards as they come; what is placed stays until it is cut off.

    Positions are in logical pixels from the top of the first card. Appending costs time for the
    new rows only, finding what is visible a binary search in each column.
    """

    def __init__(self, columns: Columns) -> None:
        self.columns = columns
        self._columns = [_Column() for _ in range(columns.count)]
        self._column_of = array("H")
        self._tops = array("q")
        self._heights = array("l")
        self._bars: list[tuple[int, int, int]] = []

    def __len__(self) -> int:
        return len(self._tops)

    @property
    def height(self) -> int:
        """Where the longest column ends."""
        return max((column.bottom for column in self._columns), default=0)

    @property
    def bottoms(self) -> tuple[int, ...]:
        """Where each column ends."""
        return tuple(column.bottom for column in self._columns)

    @property
    def bars(self) -> dict[int, int]:
        """The row below each bar, and the upper edge of the bar."""
        return {row: top for row, top, _ in self._bars}

    def add_bar(self, height: int) -> None:
        """Place a bar below all cards; further cards go below it."""
        top = self.height + GUTTER if len(self) else 0
        self._bars.append((len(self), top, top + height))
        for column in self._columns:
            column.bottom = top + height

    def append(self, heights: Iterable[int]) -> None:
        """Place further cards, each in the column that is shortest then."""
        columns = self._columns
        for height in heights:
            best = 0
            bottom = columns[0].bottom
            for number in range(1, len(columns)):
                if columns[number].bottom < bottom:
                    best, bottom = number, columns[number].bottom
            column = columns[best]
            top = bottom + GUTTER if bottom else 0
            column.rows.append(len(self._tops))
            column.tops.append(top)
            column.bottom = top + height
            self._column_of.append(best)
            self._tops.append(top)
            self._heights.append(height)

    def cut(self, row: int) -> None:
        """Forget ``row``, the bar above it and everything after it."""
        while self._bars and self._bars[-1][0] >= row:
            self._bars.pop()
        above = self._bars[-1][2] if self._bars else 0
        for column in self._columns:
            keep = bisect_left(column.rows, row)
            del column.rows[keep:]
            del column.tops[keep:]
            column.bottom = max(above, self.bottom(column.rows[-1]) if column.rows else 0)
        del self._column_of[row:]
        del self._tops[row:]
        del self._heights[row:]

    def x(self, row: int) -> int:
        """Return the left edge of a card."""
        return self.columns.x(self._column_of[row])

    def top(self, row: int) -> int:
        """Return the upper edge of a card."""
        return self._tops[row]

    def bottom(self, row: int) -> int:
        """Return the lower edge of a card."""
        return self._tops[row] + self._heights[row]

    def card_height(self, row: int) -> int:
        """Return the height of a card."""
        return self._heights[row]

    def column(self, row: int) -> int:
        """Return the number of a card's column, in reading order."""
        return self._column_of[row]

    def visible(self, top: int, bottom: int) -> list[int]:
        """Return the rows that touch the strip from ``top`` to ``bottom``, in order."""
        rows: list[int] = []
        for column in self._columns:
            first = max(0, bisect_right(column.tops, top) - 1)
            last = bisect_left(column.tops, bottom)
            rows.extend(row for row in column.rows[first:last] if self.bottom(row) > top)
        rows.sort()
        return rows

    def at(self, x: int, y: int) -> int:
        """Return the row of the card at a point, or -1."""
        for number, column in enumerate(self._columns):
            left = self.columns.x(number)
            if left <= x < left + self.columns.width:
                place = bisect_right(column.tops, y) - 1
                if place >= 0 and y < self.bottom(column.rows[place]):
                    return column.rows[place]
        return -1

    def above(self, row: int) -> int:
        """Return the card above in the same column, or -1."""
        return self._neighbour(row, -1)

    def below(self, row: int) -> int:
        """Return the card below in the same column, or -1."""
        return self._neighbour(row, 1)

    def beside(self, row: int, step: int) -> int:
        """Return the card in the next column that lies most beside this one, or -1.

        ``step`` is -1 for the column before and 1 for the one after, in reading order.
        """
        number = self._column_of[row] + step
        if not 0 <= number < len(self._columns):
            return -1
        column = self._columns[number]
        if not column.rows:
            return -1
        top, bottom = self._tops[row], self.bottom(row)
        first = max(0, bisect_right(column.tops, top) - 1)
        last = max(first + 1, bisect_left(column.tops, bottom))
        return max(
            column.rows[first:last],
            key=lambda other: min(bottom, self.bottom(other)) - max(top, self._tops[other]),
        )

    def in_column(self, column: int, y: int) -> int:
        """Return the card of a column at ``y`` or nearest above, else its first; or -1."""
        rows = self._columns[column].rows
        if not rows:
            return -1
        return rows[max(0, bisect_right(self._columns[column].tops, y) - 1)]

    def _neighbour(self, row: int, step: int) -> int:
        column = self._columns[self._column_of[row]]
        place = bisect_left(column.rows, row) + step
        return column.rows[place] if 0 <= place < len(column.rows) else -1
