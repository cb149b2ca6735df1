"""Pages of a list that grows while it is read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Page(Generic[T]):
    """Some items in order and where to go on.

    Cursors are opaque: only the adapter that made one understands it. ``None`` means that there
    is nothing further in that direction.
    """

    items: tuple[T, ...]
    next_cursor: str | None = None
    previous_cursor: str | None = None
