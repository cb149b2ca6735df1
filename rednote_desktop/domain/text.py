"""Rich text as spans: the one form in which captions travel through the program.

Adapters parse a network's own form into spans once, at the border. Rendering and translation
work on spans, so that no foreign markup ever reaches a text widget.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Text:
    """A run of plain text without line breaks."""

    text: str


@dataclass(frozen=True, slots=True)
class Mention:
    """A person spoken to; ``text`` is what the author wrote, ``handle`` is without the at sign."""

    text: str
    handle: str


@dataclass(frozen=True, slots=True)
class Topic:
    """A hashtag; ``text`` is what the author wrote, ``name`` is without number signs."""

    text: str
    name: str


@dataclass(frozen=True, slots=True)
class Link:
    """A link; ``text`` is what the author wrote and may differ from ``url``."""

    text: str
    url: str


@dataclass(frozen=True, slots=True)
class CustomEmoji:
    """A network's own emoji, ``text`` being its ``:shortcode:``."""

    text: str
    url: str


@dataclass(frozen=True, slots=True)
class LineBreak:
    """One line break."""

    text: str = "\n"


Span = Text | Mention | Topic | Link | CustomEmoji | LineBreak
RichText = tuple[Span, ...]

EMPTY: RichText = ()


def plain(text: RichText) -> str:
    """Return what the author wrote, line breaks included."""
    return "".join(span.text for span in text)


def folded(text: str) -> str:
    """Return a text for searching, in which neither case nor width counts: “ＡＢ” is “ab”."""
    return unicodedata.normalize("NFKC", text).casefold()


def from_plain(text: str) -> RichText:
    """Return spans of plain text and line breaks only; nothing is recognised in it."""
    spans: list[Span] = []
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    for index, line in enumerate(lines):
        if index:
            spans.append(LineBreak())
        if line:
            spans.append(Text(line))
    return tuple(spans)


def merge(spans: Iterable[Span]) -> RichText:
    """Join neighbouring runs of plain text and drop empty ones."""
    merged: list[Span] = []
    for span in spans:
        if isinstance(span, Text):
            if not span.text:
                continue
            if merged and isinstance(merged[-1], Text):
                merged[-1] = Text(merged[-1].text + span.text)
                continue
        merged.append(span)
    return tuple(merged)


def topics_of(text: RichText) -> tuple[str, ...]:
    """Return the topic names in order of appearance, each once."""
    return tuple(dict.fromkeys(span.name for span in text if isinstance(span, Topic)))


@dataclass(frozen=True, slots=True)
class TextVersion:
    """What an author wrote in one language: a title (may be empty) and a body."""

    language: str
    title: str
    body: RichText

    @property
    def plain_body(self) -> str:
        """The body as the author typed it."""
        return plain(self.body)
