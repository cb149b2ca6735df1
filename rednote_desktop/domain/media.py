"""Pictures, videos and text cards that a note carries."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class MediaKind(StrEnum):
    """What a medium is, and so how it is shown."""

    IMAGE = "image"
    VIDEO = "video"
    CARD = "card"


@dataclass(frozen=True, slots=True)
class TextCard:
    """A large-text picture that is painted where it is shown and has no file.

    ``style`` names one of the card styles of ``ui.widgets.text_card``; an unknown name falls back
    to a style chosen from the text.
    """

    text: str
    style: str = ""


@dataclass(frozen=True, slots=True)
class Media:
    """One picture, video or text card.

    ``url`` is an absolute ``file:``, ``https:`` or ``http:`` address and empty for a card.
    ``width`` and ``height`` are in pixels, always positive. ``blurhash`` follows
    https://github.com/woltapp/blurhash and may be empty. ``preview_url`` is a still of a video or
    a smaller form of a picture. ``loops`` marks a video that is a moving picture: it begins again.
    """

    id: str
    kind: MediaKind
    url: str
    width: int
    height: int
    alt: str = ""
    blurhash: str = ""
    preview_url: str = ""
    duration_ms: int = 0
    card: TextCard | None = None
    loops: bool = False

    @property
    def aspect(self) -> float:
        """Height divided by width."""
        return self.height / self.width
