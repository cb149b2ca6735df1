"""Words and notes that a person does not want to meet."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class FilterAction(StrEnum):
    """What happens to a note that a filter catches."""

    WARN = "warn"
    """It stands behind the filter's name and opens on a click."""
    BLUR = "blur"
    """Its media are covered."""
    HIDE = "hide"
    """It is not shown."""


@dataclass(frozen=True, slots=True)
class FilterMatch:
    """A filter that caught a note; ``words`` are what it found."""

    title: str
    action: FilterAction
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FilterWord:
    """One word or phrase of a filter."""

    text: str
    whole_word: bool = True
    id: str = ""


@dataclass(frozen=True, slots=True)
class Filter:
    """A filter as its owner keeps it.

    ``contexts`` are where it works: "home", "notifications", "public", "thread", "account".
    A new one has an empty ``id``.
    """

    id: str
    title: str
    words: tuple[FilterWord, ...]
    contexts: tuple[str, ...] = ("home", "notifications", "public", "thread", "account")
    action: FilterAction = FilterAction.WARN
    expires_at: datetime | None = None
