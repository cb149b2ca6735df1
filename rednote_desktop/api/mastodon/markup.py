"""Cuts HTML into tags and text in one pass, whatever it is.

``html.parser`` takes minutes for markup that was made to be slow; this takes time in proportion to
the length of the text. It knows no document, only what stands there one after the other.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

# No quoted value may hold "<": servers write it as a reference, and so nothing is read twice.
_TAG: Final = re.compile(r"""<(/?)([a-zA-Z][a-zA-Z0-9:-]*+)((?:[^<>"']|"[^"<]*+"|'[^'<]*+')*+)>""")
_ATTRIBUTE: Final = re.compile(
    r"""([a-zA-Z_:][-a-zA-Z0-9_:.]*+)\s*+(?:=\s*+(?:"([^"]*+)"|'([^']*+)'|([^\s"']++)))?"""
)
_MOST_ATTRIBUTES: Final = 40


@dataclass(frozen=True, slots=True)
class Opened:
    """A start tag; names in lower case, the first of two attributes of one name counts."""

    name: str
    attributes: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Closed:
    """An end tag."""

    name: str


Token = Opened | Closed | str


def tokens(text: str) -> Iterator[Token]:
    """Give tags and runs of text, with character references resolved, in order."""
    done = 0
    while True:
        start = text.find("<", done)
        if start < 0:
            break
        if text.startswith("<!--", start):
            end = text.find("-->", start + 4)
            yield from _words(text[done:start])
            done = len(text) if end < 0 else end + 3
            continue
        if text.startswith(("<!", "<?"), start):
            end = text.find(">", start)
            yield from _words(text[done:start])
            done = len(text) if end < 0 else end + 1
            continue
        found = _TAG.match(text, start)
        if found is None:
            # It stands for itself, and what follows up to the next one too.
            following = text.find("<", start + 1)
            following = len(text) if following < 0 else following
            yield from _words(text[done:following])
            done = following
            continue
        yield from _words(text[done:start])
        slash, name, rest = found.groups()
        yield Closed(name.lower()) if slash else Opened(name.lower(), _attributes(rest))
        done = found.end()
    yield from _words(text[done:])


def unescaped(text: str) -> str:
    """Return a text with its character references resolved."""
    try:
        return html.unescape(text)
    except (ValueError, OverflowError):
        # A number with thousands of digits is no character.
        return text


def _words(text: str) -> Iterator[str]:
    if text:
        yield unescaped(text)


def _attributes(text: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for match in _ATTRIBUTE.finditer(text):
        name, double, single, bare = match.groups()
        found.setdefault(name.lower(), unescaped(double or single or bare or ""))
        if len(found) >= _MOST_ATTRIBUTES:
            break
    return found
