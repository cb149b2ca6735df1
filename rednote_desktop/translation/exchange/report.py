"""What reading a file brought, what of it was left out and why, and how far it got."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final, Generic, TypeVar

from rednote_desktop.domain.errors import RedNoteError

T = TypeVar("T")

LARGEST_FILE: Final = 64_000_000
"""Larger files are refused, in bytes."""
LONGEST_TEXT: Final = 20_000
"""Longer texts are left out, in characters."""
MOST_ENTRIES: Final = 500_000


class Refusal(StrEnum):
    """Why a file is not read at all."""

    TOO_LARGE = "too large"
    TOO_MANY = "too many entries"
    UNREADABLE = "unreadable"
    NOT_TEXT = "not text"
    WRONG_FORMAT = "wrong format"
    NOT_WELL_FORMED = "not well formed"
    ENTITIES = "entities"
    """It declares entities, with which a small file can be made to fill the memory."""
    TOO_DEEP = "too deep"
    NO_COLUMNS = "no columns"
    """The first line does not name the columns that are needed."""


class Fault(StrEnum):
    """Why an entry is left out."""

    NO_SOURCE = "no source"
    NO_TARGET = "no target"
    SAME = "same"
    TOO_LONG = "too long"
    LANGUAGE = "language"
    """No language is named, an impossible one, or twice the same."""
    CELLS = "cells"
    """A line has more cells than the first one names."""
    QUOTES = "quotes"
    """The quotes of a line do not close."""


class FileRefused(RedNoteError):
    """A file cannot be read; ``line`` counts from 1 and is 0 where there is none to name."""

    def __init__(self, refusal: Refusal, line: int = 0) -> None:
        super().__init__(f"{refusal} at line {line}" if line else str(refusal))
        self.refusal = refusal
        self.line = line


class Stopped(Exception):
    """Somebody asked for the work to stop."""


@dataclass(frozen=True, slots=True)
class Problem:
    """An entry that was left out; ``line`` counts from 1."""

    line: int
    fault: Fault


@dataclass(frozen=True, slots=True)
class Contents(Generic[T]):
    """The entries of a file in its order, and those that were left out."""

    entries: tuple[T, ...]
    problems: tuple[Problem, ...] = ()


@dataclass(slots=True)
class Progress:
    """How far some work got, to be read and stopped from another thread.

    ``done`` goes from 0 to 1 over the reading and again over the keeping.
    """

    done: float = 0.0
    _stop: threading.Event = field(default_factory=threading.Event)

    def stop(self) -> None:
        """Ask for the work to stop; nothing of it is kept."""
        self._stop.set()

    def reached(self, done: int, total: int) -> None:
        """Note how far the work is. Raises ``Stopped`` when it is to stop."""
        if self._stop.is_set():
            raise Stopped
        self.done = done / total if total else 1.0
