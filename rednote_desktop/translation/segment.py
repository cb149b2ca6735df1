"""Cuts rich text into sentences that can be translated one by one and put together again.

Joined in order, the spans of all items are the text again, byte for byte.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from rednote_desktop.domain.text import LineBreak, RichText, Span, Text, merge
from rednote_desktop.translation.scripts import HAN, KANA, has_letters
from rednote_desktop.translation.shield import Kind, split

LONGEST_WIDTH: Final = 240
"""A sentence is cut at this many columns (a Han character counts three, as it says as much)."""


@dataclass(frozen=True, slots=True)
class Part:
    """A span of a sentence; ``words`` says that it may be translated, else it is kept."""

    span: Span
    words: bool


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence: it starts and ends with words; kept pieces may stand inside."""

    parts: tuple[Part, ...]

    @property
    def source(self) -> RichText:
        """The sentence as its author wrote it."""
        return merge(part.span for part in self.parts)


@dataclass(frozen=True, slots=True)
class Between:
    """What stands between sentences and stays as it is: breaks, blanks, bare kept pieces."""

    spans: RichText


Item = Sentence | Between

_ASIAN: Final = HAN + KANA
_CLOSERS: Final = "\"'”’」』）)》】〕\\]"
_STOP: Final = re.compile(
    rf"(?:[。！？!?；…]|[~～](?=\s*[{_ASIAN}])|(?<=[{_ASIAN}])\.(?=\s|$|[{_ASIAN}])|;(?=\s*[{_ASIAN}]))"
    rf"[。！？!?…~～.]*[{_CLOSERS}]*\s*"
    rf"|(?<![\s.])\.+[{_CLOSERS}]*\s+"
)
_ABBREVIATION: Final = re.compile(
    r"(?:^|[\s(\"'“])(?:[A-Za-z]|mr|mrs|ms|dr|prof|st|vs|etc|e\.g|i\.e|no|vol|approx|jr|sr|inc|ltd|dept|u\.s|"
    r"u\.k|a\.m|p\.m|\d{1,3})\.\s*$",
    re.IGNORECASE,
)
_LIST_MARK: Final = re.compile(
    rf"\s*(?:\d{{1,2}}(?:[、)）]|\.(?=\s|[{_ASIAN}]))|[(（]\d{{1,2}}[)）]|[a-zA-Z][)）])\s*"
)
_BREAKS: Final = re.compile(r"[\r\n\t\v\f\u0085\u2028\u2029]+")
_CUT: Final = re.compile(r"[，,、：:；;）)\s]\s*")

_ENDING_KINDS: Final = frozenset({Kind.EMOJI, Kind.KAOMOJI, Kind.STICKER})


def sentences(text: RichText) -> tuple[Item, ...]:
    """Return the sentences of a text and what stands between them, in order."""
    builder = _Builder()
    for span in text:
        if isinstance(span, Text):
            builder.add_text(span.text)
        elif isinstance(span, LineBreak):
            builder.end()
            builder.between([span])
            builder.line_starts = True
        else:
            builder.add_kept(span)
    builder.end()
    return builder.items()


class _Builder:
    """Gathers the parts of the sentence being read."""

    def __init__(self) -> None:
        self._items: list[Item] = []
        self._parts: list[Part] = []
        self._width = 0
        self._complete = False
        self.line_starts = True

    def add_text(self, text: str) -> None:
        for piece in split(text):
            if piece.kind is None:
                self._add_words(piece.text)
            elif piece.kind is Kind.MARK:
                self.end()
                self.between([Text(piece.text)])
            else:
                self.add_kept(Text(piece.text))
                if piece.kind in _ENDING_KINDS and self._width:
                    self._complete = True

    def add_kept(self, span: Span) -> None:
        self._parts.append(Part(span, words=False))
        self.line_starts = False

    def between(self, spans: list[Span]) -> None:
        if self._items and isinstance(self._items[-1], Between):
            spans = [*self._items[-1].spans, *spans]
            self._items.pop()
        self._items.append(Between(merge(spans)))

    def end(self) -> None:
        """Close the sentence being read; what is kept at its ends goes outside."""
        parts = self._parts
        self._parts, self._width, self._complete = [], 0, False
        first, last = 0, len(parts)
        while first < last and not _is_words(parts[first]):
            first += 1
        while last > first and not _is_words(parts[last - 1]):
            last -= 1
        before = [part.span for part in parts[:first]]
        after = [part.span for part in parts[last:]]
        middle = list(parts[first:last])
        if middle:
            head, middle[0] = _strip_start(middle[0])
            middle[-1], tail = _strip_end(middle[-1])
            before += head
            after = tail + after
        if before:
            self.between(before)
        if middle:
            self._items.append(Sentence(tuple(middle)))
        if after:
            self.between(after)

    def items(self) -> tuple[Item, ...]:
        return tuple(self._items)

    def _add_words(self, text: str) -> None:
        position = 0
        for match in _BREAKS.finditer(text):
            self._add_line(text[position : match.start()])
            self.end()
            self.between([Text(match.group())])
            self.line_starts = True
            position = match.end()
        self._add_line(text[position:])

    def _add_line(self, text: str) -> None:
        if not text:
            return
        if self.line_starts:
            mark = _LIST_MARK.match(text)
            if mark is not None and has_letters(text[mark.end() :]):
                self.between([Text(mark.group())])
                text = text[mark.end() :]
        for chunk, stops in _chunks(text):
            if self._complete and has_letters(chunk):
                self.end()
            self._add_bounded(chunk)
            self._complete = self._complete or stops
        self.line_starts = self.line_starts and not text.strip()

    def _add_bounded(self, chunk: str) -> None:
        while self._width + _width(chunk) > LONGEST_WIDTH:
            cut = _cut_place(chunk, LONGEST_WIDTH - self._width)
            if cut:
                self._parts.append(Part(Text(chunk[:cut]), words=True))
            self.end()
            chunk = chunk[cut:]
        if chunk:
            self._parts.append(Part(Text(chunk), words=True))
            self._width += _width(chunk)


def _chunks(text: str) -> Iterator[tuple[str, bool]]:
    """Cut words after each stop; the flag says that the chunk ends with one."""
    start = 0
    for match in _STOP.finditer(text):
        end = match.end()
        if match.group().lstrip().startswith(".") and _ABBREVIATION.search(text[start:end]):
            continue
        yield text[start:end], True
        start = end
    if start < len(text):
        yield text[start:], False


def _is_words(part: Part) -> bool:
    return part.words and has_letters(part.span.text)


def _strip_start(part: Part) -> tuple[list[Span], Part]:
    stripped = part.span.text.lstrip()
    cut = len(part.span.text) - len(stripped)
    head: list[Span] = [Text(part.span.text[:cut])] if cut else []
    return head, Part(Text(stripped), words=True)


def _strip_end(part: Part) -> tuple[Part, list[Span]]:
    stripped = part.span.text.rstrip()
    tail: list[Span] = (
        [Text(part.span.text[len(stripped) :])] if len(stripped) < len(part.span.text) else []
    )
    return Part(Text(stripped), words=True), tail


def _width(text: str) -> int:
    return sum(3 if character > "\u2e7f" else 1 for character in text)


def _cut_place(chunk: str, room: int) -> int:
    """Return where to cut so that the first part fits: after a comma or blank, else anywhere."""
    width = 0
    limit = 0
    while limit < len(chunk):
        width += _width(chunk[limit])
        if width > room:
            break
        limit += 1
    places = [match.end() for match in _CUT.finditer(chunk, 0, limit)]
    if places and places[-1] * 2 > limit:
        return places[-1]
    return limit
