"""The JSON form of notes as a network gave them, for reading them again without it."""

from __future__ import annotations

import types
import typing
from collections.abc import Sequence
from dataclasses import MISSING, fields, is_dataclass
from datetime import datetime
from enum import Enum
from functools import lru_cache
from typing import Any, Final

import msgspec

from rednote_desktop.domain.errors import Corrupt
from rednote_desktop.domain.note import Note
from rednote_desktop.domain.text import CustomEmoji, LineBreak, Link, Mention, Text, Topic

_SPANS: Final = {
    "text": Text,
    "mention": Mention,
    "topic": Topic,
    "link": Link,
    "emoji": CustomEmoji,
    "break": LineBreak,
}
_TAGS: Final = {kind: tag for tag, kind in _SPANS.items()}
_KIND: Final = "is"


def encode_notes(notes: Sequence[Note]) -> bytes:
    """Return notes as JSON; fields at their defaults are left out."""
    return msgspec.json.encode([_written(note) for note in notes])


def decode_notes(data: bytes) -> tuple[Note, ...]:
    """Return the notes that ``encode_notes`` wrote; raises ``Corrupt``."""
    try:
        kept = msgspec.json.decode(data, type=list[dict[str, Any]])
        return tuple(_read(Note, note) for note in kept)
    except (msgspec.DecodeError, RecursionError, TypeError, ValueError, KeyError) as error:
        raise Corrupt(f"kept notes: {error}") from error


def _written(value: Any) -> Any:
    if is_dataclass(value):
        kept = {
            field.name: _written(getattr(value, field.name))
            for field in fields(value)
            if field.default is MISSING or getattr(value, field.name) != field.default
        }
        tag = _TAGS.get(type(value))
        return {_KIND: tag, **kept} if tag else kept
    if isinstance(value, tuple):
        return [_written(item) for item in value]
    return value


def _read(kind: Any, data: Any) -> Any:
    """Return a value of a type of the domain; raises ``(TypeError, ValueError, KeyError)``."""
    origin, inner = typing.get_origin(kind), typing.get_args(kind)
    if origin is tuple:
        if not isinstance(data, list):
            raise TypeError("not a list")
        if inner[1:] == (...,):
            return tuple(_read(inner[0], item) for item in data)
        return tuple(_read(each, item) for each, item in zip(inner, data, strict=True))
    if origin in (types.UnionType, typing.Union):
        if data is None and type(None) in inner:
            return None
        if isinstance(data, dict) and _KIND in data:
            return _read(_SPANS[data[_KIND]], data)
        (kind,) = (each for each in inner if each is not type(None))
        return _read(kind, data)
    if is_dataclass(kind):
        if not isinstance(data, dict):
            raise TypeError("not an object")
        hints = _hints(typing.cast(type, kind))
        known = {name: _read(hints[name], item) for name, item in data.items() if name in hints}
        return typing.cast(Any, kind)(**known)
    if kind is datetime:
        return datetime.fromisoformat(data)
    if issubclass(kind, Enum):
        return kind(data)
    if kind is float and isinstance(data, int):
        return float(data)
    if type(data) is not kind:
        raise TypeError(f"{type(data).__name__} for {kind.__name__}")
    return data


@lru_cache(maxsize=64)
def _hints(kind: type) -> dict[str, Any]:
    return typing.get_type_hints(kind)
