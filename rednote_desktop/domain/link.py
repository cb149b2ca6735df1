"""The program's own addresses, ``rednote:note/ID`` and the like for accounts and topics."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Final
from urllib.parse import quote, unquote

_SCHEME: Final = "rednote:"
_LONGEST: Final = 500
_PLAIN: Final = "/:@.~"


class LinkKind(Enum):
    """What a link names."""

    NOTE = "note"
    ACCOUNT = "account"
    TOPIC = "topic"


@dataclass(frozen=True, slots=True)
class Link:
    """One thing to look at, by its id or, a topic, by its name. ``str`` of it is its address."""

    kind: LinkKind
    name: str

    def __str__(self) -> str:
        return f"{_SCHEME}{self.kind.value}/{quote(self.name, safe=_PLAIN)}"


def is_link(text: str) -> bool:
    """Tell whether a text is an address of this program, be it a good one or not."""
    return text[: len(_SCHEME)].lower() == _SCHEME


def parse_link(text: str) -> Link | None:
    """Return what an address names; ``None`` for one that names nothing this program knows.

    Desktops and browsers hand on ``rednote://note/ID`` as well. The text may come from anywhere, so
    control characters and overlong names are refused.
    """
    if not is_link(text) or len(text) > _LONGEST:
        return None
    word, _, rest = text[len(_SCHEME) :].lstrip("/").partition("/")
    name = unquote(rest).strip()
    if not name or not name.isprintable():
        return None
    try:
        return Link(LinkKind(word.lower()), name)
    except ValueError:
        return None
