"""How soon a translation is wanted."""

from __future__ import annotations

from enum import IntEnum


class Priority(IntEnum):
    """How soon a translation is wanted; less is sooner."""

    INTERACTIVE = 0
    """A person waits for it: typing, a click."""
    VISIBLE = 1
    """It is on screen."""
    NEARBY = 2
    """It may come on screen soon."""
