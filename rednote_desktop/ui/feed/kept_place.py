"""Where a feed is left, told so that it can be found again though much came meanwhile."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rednote_desktop.storage.settings import FeedPlace

if TYPE_CHECKING:
    from rednote_desktop.ui.feed.ground import CardGround

_ROWS_BELOW: Final = 15
"""How far below the topmost card in sight the list is entered again, upwards."""


def kept_place(view: CardGround) -> FeedPlace:
    """Return where a list is now."""
    place, feed = view.place(), view.feed
    if not place.anchor:
        return FeedPlace()
    row = feed.position(place.anchor)
    if feed.gaps.above(row + 1) and row and not feed.gaps.above(row):
        # The last card above a gap has no note below from which to get back to it.
        row -= 1
        place = view.place_of(row)
    edges = [edge for edge, _ in feed.gaps.all() if edge > row]
    end = min([*edges, feed.rowCount()])
    below = min(row + _ROWS_BELOW, end - 1)
    return FeedPlace(
        anchor=place.anchor,
        offset=place.offset,
        loaded=feed.rowCount(),
        below=feed.row(below).note.listed_as if below > row else "",
    )
