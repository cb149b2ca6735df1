"""The preview of a page that a note links to."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LinkCard:
    """What a network knows of a linked page; all but ``url`` may be empty, sizes in pixels."""

    url: str
    title: str = ""
    description: str = ""
    provider: str = ""
    image_url: str = ""
    image_width: int = 0
    image_height: int = 0
    blurhash: str = ""
