"""The large-text cover of a note that has no pictures."""

from __future__ import annotations

from typing import Final

from rednote_desktop.domain.draft import NewMedia
from rednote_desktop.domain.media import TextCard
from rednote_desktop.domain.text import TextVersion

_SIZE: Final = (1080, 1440)
_MOST_CHARACTERS: Final = 120


def text_cover(version: TextVersion) -> tuple[NewMedia, ...]:
    """Return a card of the title or the first line; none where there are no words."""
    words = version.title or version.plain_body.split("\n", 1)[0]
    if not words:
        return ()
    width, height = _SIZE
    card = TextCard(words[:_MOST_CHARACTERS])
    return (NewMedia(path="", mime="", width=width, height=height, card=card),)
