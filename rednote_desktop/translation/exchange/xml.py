"""Reads XML that anybody may have written: no entities, no depth, no text without bounds.

Expat is asked directly, as whatever builds a tree would hold the whole file before anything can be
refused. Entity declarations are refused when they are declared, so none is ever expanded; nothing
outside the file is read.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Protocol
from xml.parsers import expat

from rednote_desktop.translation.exchange.report import (
    LONGEST_TEXT,
    FileRefused,
    Progress,
    Refusal,
)

_CHUNK: Final = 65_536
_DEEPEST: Final = 64
_MOST_ATTRIBUTES: Final = 64
_CONTROLS: Final = (*range(9), 11, 12, *range(14, 32))
_FORBIDDEN: Final = dict.fromkeys((*_CONTROLS, *range(0xD800, 0xE000), 0xFFFE, 0xFFFF), 0xFFFD)
"""What XML 1.0 cannot carry; U+FFFD stands for it."""

_ESCAPED: Final = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;"})
_ESCAPED_IN_VALUE: Final = _ESCAPED | str.maketrans({'"': "&quot;", "\n": "&#10;", "\t": "&#9;"})


class Listener(Protocol):
    """Is told of elements by their names without prefix; ``line`` counts from 1."""

    def start(self, name: str, attributes: Mapping[str, str], line: int) -> None:
        """An element begins."""

    def text(self, text: str) -> None:
        """Some of the text of the element begun last and not ended."""

    def end(self, name: str) -> None:
        """An element ends."""


def read_xml(data: bytes, root: frozenset[str], listener: Listener, progress: Progress) -> None:
    """Tell ``listener`` of a document whose outermost element has one of the names.

    Raises ``FileRefused`` at the first thing that is wrong, and ``Stopped``.
    """
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.SetParamEntityParsing(expat.XML_PARAM_ENTITY_PARSING_NEVER)
    reader = _Reader(parser, root, listener)
    parser.StartElementHandler = reader.start
    parser.EndElementHandler = reader.end
    parser.CharacterDataHandler = listener.text
    parser.EntityDeclHandler = reader.refuse_entity
    parser.ExternalEntityRefHandler = reader.refuse_reference
    try:
        for place in range(0, len(data), _CHUNK):
            progress.reached(place, len(data))
            parser.Parse(data[place : place + _CHUNK], False)
        parser.Parse(b"", True)
    except expat.ExpatError as error:
        raise FileRefused(Refusal.NOT_WELL_FORMED, error.lineno) from error
    except (LookupError, ValueError) as error:
        raise FileRefused(Refusal.NOT_TEXT, parser.CurrentLineNumber) from error
    progress.reached(1, 1)


class _Reader:
    def __init__(
        self, parser: expat.XMLParserType, root: frozenset[str], listener: Listener
    ) -> None:
        self._parser = parser
        self._root = root
        self._listener = listener
        self._depth = 0

    def start(self, name: str, attributes: dict[str, str]) -> None:
        line = self._parser.CurrentLineNumber
        local = _local(name)
        if not self._depth and local not in self._root:
            raise FileRefused(Refusal.WRONG_FORMAT, line)
        self._depth += 1
        if self._depth > _DEEPEST or len(attributes) > _MOST_ATTRIBUTES:
            raise FileRefused(Refusal.TOO_DEEP, line)
        self._listener.start(local, attributes, line)

    def end(self, name: str) -> None:
        self._depth -= 1
        self._listener.end(_local(name))

    def refuse_entity(self, *_declaration: object) -> None:
        raise FileRefused(Refusal.ENTITIES, self._parser.CurrentLineNumber)

    def refuse_reference(self, *_reference: object) -> int:
        raise FileRefused(Refusal.ENTITIES, self._parser.CurrentLineNumber)


class TextBuffer:
    """Gathers the text of an element; of one that is too long only so much that it shows."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._length = 0

    def add(self, text: str) -> None:
        """Add some text."""
        if self._length <= LONGEST_TEXT:
            self._parts.append(text[: LONGEST_TEXT + 1])
            self._length += len(text)

    def take(self) -> str:
        """Return what was gathered and start anew."""
        text = "".join(self._parts)
        self._parts.clear()
        self._length = 0
        return text


def escaped(text: str) -> str:
    """Return the text as the content of an element."""
    return text.translate(_FORBIDDEN).translate(_ESCAPED)


def attribute(text: str) -> str:
    """Return the text as an attribute's value, in quotes."""
    return f'"{text.translate(_FORBIDDEN).translate(_ESCAPED_IN_VALUE)}"'


def language_of(attributes: Mapping[str, str]) -> str:
    """Return the language an element names, or nothing."""
    return (attributes.get("xml:lang") or attributes.get("lang") or "").strip()


def _local(name: str) -> str:
    return name.rpartition(":")[2]
