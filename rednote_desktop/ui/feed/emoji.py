"""The network's own emoji in the words of a card."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rednote_desktop.domain.text import CustomEmoji, RichText

if TYPE_CHECKING:
    from PySide6.QtGui import QPixmap

    from rednote_desktop.ui.context import UiContext
    from rednote_desktop.ui.feed.rows import FeedRow

PLACE: Final = "\u2003"
"""The space, as wide as a letter is high, over which an emoji is painted."""
_SIZE: Final = 18


class EmojiPictures:
    """Gives the emoji of one card, and notes in ``waits_for`` which are still to come."""

    def __init__(self, context: UiContext, owner: str, ratio: float, waits_for: set[str]) -> None:
        self._context = context
        self._owner = owner
        self._ratio = ratio
        self._waits_for = waits_for

    def marked(self, text: RichText) -> tuple[str, tuple[str, ...]]:
        """Return a text with places for its emoji, and their addresses in order.

        An emoji that cannot be had stays the code that its author wrote.
        """
        failed = self._context.pictures.failed
        parts: list[str] = []
        urls: list[str] = []
        for span in text:
            if isinstance(span, CustomEmoji) and span.url and not failed(span.url):
                parts.append(PLACE)
                urls.append(span.url)
            else:
                parts.append(span.text.replace(PLACE, " "))
        return "".join(parts), tuple(urls)

    def picture(self, url: str) -> QPixmap | None:
        """Return an emoji, or ``None`` while it is on its way."""
        edge = self._context.theme.px(_SIZE)
        found = self._context.pictures.get(url, edge, edge, self._ratio, owner=self._owner)
        if found is None:
            self._waits_for.add(url)
        return found


def with_places(text: RichText) -> str:
    """Return a text in which every emoji is as wide as a letter is high."""
    return "".join(PLACE if isinstance(span, CustomEmoji) else span.text for span in text)


def emoji_urls(row: FeedRow) -> tuple[str, ...]:
    """Return the addresses of the emoji in a card's caption and its author's name."""
    spans = (*row.caption, *row.note.author.emojis)
    return tuple(span.url for span in spans if isinstance(span, CustomEmoji))
