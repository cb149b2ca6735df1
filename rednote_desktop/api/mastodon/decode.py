"""Decodes what servers of the Mastodon family send, whatever else they send along.

A field of another type than expected is left at its default, an item that is none is dropped, and
a log line counts both. What is no JSON at all raises ``Malformed``.
"""

from __future__ import annotations

import logging
import re
from typing import Any, Final, TypeVar

import msgspec

from rednote_desktop.domain.errors import Malformed

T = TypeVar("T")

_MOST_REPAIRS: Final = 40
_PLACE: Final = re.compile(r" - at `\$(.*)`$")
_STEP: Final = re.compile(r"\.([^.\[\]]+)|\[(\d+|\.\.\.)\]")

_log = logging.getLogger(__name__)


def decode(body: bytes, kind: type[T]) -> T:
    """Return one entity; raises ``Malformed`` for what is none."""
    try:
        return msgspec.json.decode(body, type=kind)
    except msgspec.ValidationError:
        repaired = _repaired(_value(body), kind)
        if repaired is None:
            raise Malformed(f"no {kind.__name__}") from None
        return repaired
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise Malformed(f"no JSON: {error}") from error


def decode_list(body: bytes, kind: type[T]) -> list[T]:
    """Return the entities of a list, without those that are none; raises ``Malformed``."""
    try:
        found = msgspec.json.decode(body, type=list[msgspec.Raw])
    except msgspec.ValidationError as error:
        raise Malformed("no list") from error
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise Malformed(f"no JSON: {error}") from error
    kept: list[T] = []
    for raw in found:
        try:
            kept.append(decode(bytes(raw), kind))
        except Malformed as error:
            _log.warning("an item of a list was dropped: %s", error)
    return kept


def convert(value: object, kind: type[T]) -> T | None:
    """Return the entity that a decoded value is, if it is one; the value may be changed."""
    return _repaired(value, kind)


def _value(body: bytes) -> Any:
    try:
        return msgspec.json.decode(body)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise Malformed(f"no JSON: {error}") from error


def _repaired(value: Any, kind: type[T]) -> T | None:
    """Take out what does not fit, one thing after the other; ``None`` where nothing is left."""
    for count in range(_MOST_REPAIRS):
        try:
            found = msgspec.convert(value, kind, strict=False)
        except msgspec.ValidationError as error:
            if not _take_out(value, str(error)):
                return None
        else:
            if count:
                _log.debug("%d fields of a %s were left out", count, kind.__name__)
            return found
    return None


def _take_out(value: Any, complaint: str) -> bool:
    """Remove what a complaint of ``msgspec`` names; tell whether there was something to remove."""
    found = _PLACE.search(complaint)
    steps = _STEP.findall(found.group(1)) if found else []
    holder = value
    for index, (name, number) in enumerate(steps):
        last = index == len(steps) - 1
        if number == "...":
            # Keys of a mapping are not named.
            return _clear(holder)
        step: Any = name or int(number)
        try:
            if last:
                del holder[step]
            else:
                holder = holder[step]
        except (KeyError, IndexError, TypeError):
            return False
    return bool(steps)


def _clear(holder: Any) -> bool:
    if not isinstance(holder, dict) or not holder:
        return False
    holder.clear()
    return True
