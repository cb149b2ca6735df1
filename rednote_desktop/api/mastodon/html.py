"""Reads the HTML of posts into spans; nothing of the markup remains.

What a server may send: https://docs.joinmastodon.org/spec/activitypub/#sanitization. Other servers
send more, less or plain text, and a hostile one anything.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Final

from rednote_desktop.api.mastodon.inline import People, handle_at, recognised, safe_address
from rednote_desktop.api.mastodon.markup import Closed, Opened, Token, tokens, unescaped
from rednote_desktop.api.richtext import normalise, parse
from rednote_desktop.domain.text import (
    LineBreak,
    Link,
    Mention,
    RichText,
    Span,
    Text,
    Topic,
    merge,
)

_MOST_CHARACTERS: Final = 100_000
_MARKUP: Final = re.compile(r"<[a-zA-Z!/]")
_BLANKS: Final = re.compile(r"[ \t\n\r\f\v]+")
_TOPIC: Final = re.compile(r"[#＃]([^\s#＃]+)")
_HEADINGS: Final = ("h1", "h2", "h3", "h4", "h5", "h6")
_BLOCKS: Final = frozenset(
    (*_HEADINGS, "p", "div", "section", "article", "header", "footer", "blockquote", "ul", "ol")
) | {"pre", "table"}
_LINES: Final = frozenset({"li", "tr", "dt", "dd", "figcaption"})
_SKIPPED: Final = frozenset(
    ("script", "style", "template", "iframe", "object", "embed", "svg", "math", "noscript", "head")
) | {"title", "textarea", "select", "audio", "video", "canvas", "form", "button"}
_VOID: Final = frozenset(
    ("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "wbr")
)


def to_rich_text(
    text: str,
    mentions: Iterable[tuple[str, str]] = (),
    topics: Iterable[str] = (),
    emojis: Mapping[str, str] | None = None,
) -> RichText:
    """Return the spans of a post, a bio or a field.

    ``mentions`` are (address, handle) pairs, ``topics`` names, ``emojis`` addresses by shortcode:
    what the server says stands in the text.
    """
    people = People(mentions)
    known = {topic.casefold() for topic in topics}
    text = text[:_MOST_CHARACTERS]
    if not _MARKUP.search(text):
        # Some servers send plain text, with line ends that mean something.
        found: Iterable[Span] = parse(unescaped(text).strip())
    else:
        found = _Reader(people, known).read(text)
    spans = merge(part for span in found for part in recognised(span, people, known, emojis or {}))
    return _without_edges(spans)


def plain_text(text: str) -> str:
    """Return the words of something that may hold markup though it should not."""
    return "".join(span.text for span in to_rich_text(text))


class _Reader:
    """Collects spans; text between tags is kept, tags are not."""

    def __init__(self, people: People, topics: set[str]) -> None:
        self._people = people
        self._topics = topics
        self._spans: list[Span] = []
        self._breaks = 0
        self._skipped = ("", 0)
        self._link: tuple[str, frozenset[str]] | None = None
        self._link_text: list[str] = []
        self._lists: list[int | None] = []
        self._verbatim = 0
        self._quotes = 0
        self._mark = ""

    def read(self, text: str) -> list[Span]:
        """Return the spans of a text with markup."""
        for token in tokens(text):
            if self._skips(token):
                continue
            if isinstance(token, Opened):
                self._open(token.name, token.attributes)
            elif isinstance(token, Closed):
                self._close(token.name)
            else:
                self._say(token)
        self._end_link()
        return self._spans

    def _skips(self, token: Token) -> bool:
        """Tell whether a token belongs to something that is left out as a whole."""
        name, depth = self._skipped
        if not depth:
            return False
        if isinstance(token, Opened) and token.name == name:
            self._skipped = (name, depth + 1)
        elif isinstance(token, Closed) and token.name == name:
            self._skipped = (name, depth - 1)
        return True

    def _open(self, tag: str, values: Mapping[str, str]) -> None:
        classes = _words(values.get("class", ""))
        if tag in _SKIPPED or "quote-inline" in classes:
            if tag not in _VOID:
                self._skipped = (tag, 1)
            return
        if tag in _BLOCKS:
            self._open_block(2)
        match tag:
            case "br":
                self._line_break()
            case "a":
                self._end_link()
                self._link = (values.get("href", ""), classes | _words(values.get("rel", "")))
            case "img":
                self._say(values.get("alt", ""))
            case "hr":
                self._open_block(2)
            case "ul" | "ol":
                self._lists.append(1 if tag == "ol" else None)
            case "pre":
                self._verbatim += 1
        if tag in _LINES:
            self._open_block(1)
        if tag == "li":
            self._mark = self._bullet()
        elif tag == "blockquote":
            self._quotes += 1

    def _close(self, tag: str) -> None:
        if tag == "a":
            self._end_link()
        elif tag in ("ul", "ol") and self._lists:
            self._lists.pop()
        elif tag == "pre" and self._verbatim:
            self._verbatim -= 1
        elif tag == "blockquote" and self._quotes:
            self._quotes -= 1
        if tag in _BLOCKS:
            self._open_block(2)
        elif tag in _LINES:
            self._open_block(1)

    def _say(self, data: str) -> None:
        data = normalise(data)
        if self._verbatim:
            for index, line in enumerate(data.split("\n")):
                if index:
                    self._line_break()
                self._add_text(line)
            return
        self._add_text(_BLANKS.sub(" ", data))

    def _open_block(self, breaks: int) -> None:
        """Ask for so many line breaks before what comes next, if anything does."""
        self._end_link()
        self._breaks = max(self._breaks, breaks)

    def _line_break(self) -> None:
        if self._link is not None:
            self._end_link()
        self._settle()
        self._strip_blank()
        self._spans.append(LineBreak())

    def _settle(self) -> None:
        """Put the breaks that were asked for, unless nothing came before."""
        wanted, self._breaks = self._breaks, 0
        if not wanted:
            return
        self._strip_blank()
        if not self._spans:
            return
        there = 0
        while there < len(self._spans) and isinstance(self._spans[-1 - there], LineBreak):
            there += 1
        self._spans.extend(LineBreak() for _ in range(wanted - there))

    def _begin(self) -> None:
        """Make ready for text; a line of a quotation or a list begins with its mark."""
        self._settle()
        if not self._spans or isinstance(self._spans[-1], LineBreak):
            mark, self._mark = "> " * self._quotes + self._mark, ""
            if mark:
                self._spans.append(Text(mark))

    def _add_text(self, text: str) -> None:
        if self._link is not None:
            self._link_text.append(text)
            return
        starts_line = not self._spans or isinstance(self._spans[-1], LineBreak) or self._breaks
        if starts_line and not self._verbatim:
            text = text.lstrip(" ")
        if not text:
            return
        self._begin()
        self._spans.append(Text(text))

    def _strip_blank(self) -> None:
        """Take blanks off the end of a line."""
        while self._spans and isinstance(self._spans[-1], Text):
            rest = self._spans[-1].text.rstrip(" ")
            if rest:
                self._spans[-1] = Text(rest)
                return
            self._spans.pop()

    def _end_link(self) -> None:
        link, self._link = self._link, None
        text = _BLANKS.sub(" ", "".join(self._link_text))
        self._link_text = []
        if link is None or not text.strip():
            return
        self._begin()
        before, core, after = _edges(text)
        self._spans.extend((Text(before), self._anchor(core, *link), Text(after)))

    def _anchor(self, text: str, address: str, words: frozenset[str]) -> Span:
        """Return what a link stands for; its true target is kept."""
        handle = self._people.at(address)
        if handle and text.startswith(("@", "＠")):
            return Mention(text, handle)
        topic = _TOPIC.fullmatch(text)
        if topic is not None:
            name = topic.group(1)
            if "hashtag" in words or "tag" in words or name.casefold() in self._topics:
                return Topic(text, name)
        if "mention" in words and text.startswith("@"):
            handle = handle_at(address, text[1:])
            if handle:
                return Mention(text, handle)
        target = safe_address(address, ("https", "http", "mailto"))
        return Link(text, target) if target else Text(text)

    def _bullet(self) -> str:
        number = self._lists[-1] if self._lists else None
        if number is None:
            return "• "
        self._lists[-1] = number + 1
        return f"{number}. "


def _without_edges(spans: RichText) -> RichText:
    """Take line breaks and blanks off both ends."""
    kept = list(spans)
    while kept and not kept[0].text.strip():
        kept.pop(0)
    while kept and not kept[-1].text.strip():
        kept.pop()
    if kept and isinstance(kept[0], Text):
        kept[0] = Text(kept[0].text.lstrip())
    if kept and isinstance(kept[-1], Text):
        kept[-1] = Text(kept[-1].text.rstrip())
    return tuple(kept)


def _edges(text: str) -> tuple[str, str, str]:
    core = text.strip()
    start = text.index(core)
    return text[:start], core, text[start + len(core) :]


def _words(text: str) -> frozenset[str]:
    return frozenset(text.lower().split())
