"""Parses plain text, as people type it, into spans: mentions, topics, links, line breaks."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterator
from typing import Final

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

_MAX_HANDLE: Final = 40
_MAX_TOPIC: Final = 100
_TOPIC_MARK: Final = "[话题]#"
"""What RedNote puts behind a topic in texts that are copied out of it."""

_LINE_ENDS: Final = re.compile("\r\n|[\r\v\f\x1c\x1d\x1e\x85\u2028\u2029]")
_CONTROLS: Final = re.compile("[\x00-\x08\x0e-\x1b\x1f\x7f-\x84\x86-\x9f\ud800-\udfff]")

# Han, kana, Hangul, full-width forms and the punctuation that goes with them: a link that
# stands directly against them ends there.
_CJK: Final = (
    "\u1100-\u11ff\u2e80-\u30ff\u3100-\u9fff\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff"
    "\ufe30-\ufe4f\uff00-\uffef\U00020000-\U0003ffff"
)
_CJK_CHARACTER: Final = re.compile(f"[{_CJK}]")
_STARTS: Final = re.compile("[@＠#＃]|https?://|mailto:", re.IGNORECASE)
_WEB_LINK: Final = re.compile(
    rf"https?://(?=[^\W_])[^\s<>\"`{{}}|\\^\u2018-\u201f\u2026{_CJK}]+", re.IGNORECASE
)
_MAIL_LINK: Final = re.compile(
    r"mailto:[a-z0-9._%+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:\?[a-z0-9=&%+._~-]+)?", re.IGNORECASE
)
# The shape of a handle on Mastodon: dots and hyphens only inside.
_ASCII_HANDLE: Final = re.compile(r"[A-Za-z0-9_]+(?:[A-Za-z0-9_.-]*[A-Za-z0-9_])?")
_WORD_HANDLE: Final = re.compile(r"\w+")
_HOST: Final = re.compile(r"@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}(?![A-Za-z0-9-])")
_OPENING: Final = {")": "(", "]": "["}
_TRAILING: Final = frozenset(".,;:!?'*_~")


def normalise(text: str) -> str:
    """Return the text with line feeds as its only line ends and without control characters."""
    return _CONTROLS.sub("", _LINE_ENDS.sub("\n", text))


def parse(text: str, handles: Collection[str] = ()) -> RichText:
    """Return the spans of a plain text; ``plain(parse(x)) == normalise(x)`` for every text.

    ``handles`` are known handles that hold Han characters. Chinese has no spaces, so in
    ``@小柚的三隻貓你好`` only they can tell where the handle ends; without them it ends with the
    run of word characters. An ASCII handle ends at the first Han character.
    """
    return merge(_spans(normalise(text), handles))


def _spans(text: str, handles: Collection[str]) -> Iterator[Span]:
    done = 0
    position = 0
    while start := _STARTS.search(text, position):
        found = _special(text, start.start(), handles)
        if found is None:
            position = start.start() + 1
            continue
        yield from _lines(text[done : start.start()])
        yield found
        done = position = start.start() + len(found.text)
    yield from _lines(text[done:])


def _lines(text: str) -> Iterator[Span]:
    for index, line in enumerate(text.split("\n")):
        if index:
            yield LineBreak()
        if line:
            yield Text(line)


def _special(text: str, start: int, handles: Collection[str]) -> Span | None:
    """Return the mention, topic or link that begins here, if one does."""
    before = text[start - 1] if start else ""
    if _is_name_character(before) and not _CJK_CHARACTER.match(before):
        return None
    if text[start] in "@＠":
        return _mention(text, start, handles)
    if text[start] in "#＃":
        return None if before and before in "&/" else _topic(text, start)
    return _link(text, start)


def _mention(text: str, start: int, handles: Collection[str]) -> Mention | None:
    word = _WORD_HANDLE.match(text, start + 1)
    if word is None:
        return None
    run = word.group()[:_MAX_HANDLE]
    for length in range(len(run), 1, -1):
        if run[:length] in handles:
            return Mention(text[start : start + 1 + length], run[:length])
    ascii_handle = _ASCII_HANDLE.match(text, start + 1)
    if ascii_handle is None:
        return Mention(text[start : start + 1 + len(run)], run)
    handle = ascii_handle.group()
    end = ascii_handle.end()
    host = _HOST.match(text, end)
    if host is not None:
        handle, end = handle + host.group(), host.end()
    return Mention(text[start:end], handle)


def _topic(text: str, start: int) -> Topic | None:
    end = start + 1
    while end < len(text) and end - start <= _MAX_TOPIC and _is_name_character(text[end]):
        end += 1
    name = text[start + 1 : end]
    if not any(character.isalpha() for character in name):
        return None
    if text.startswith(_TOPIC_MARK, end):
        return Topic(text[start : end + len(_TOPIC_MARK)], name)
    closed = end < len(text) and text[end] in "#＃"
    if closed and not _is_name_character(text[end + 1 : end + 2]):
        # The form #火锅# of Chinese networks; in #火锅#饺子 the second sign opens a topic.
        end += 1
    return Topic(text[start:end], name)


def _link(text: str, start: int) -> Link | None:
    match = _WEB_LINK.match(text, start) or _MAIL_LINK.match(text, start)
    if match is None:
        return None
    address = match.group()
    while address[-1] in _TRAILING or (
        address[-1] in _OPENING
        and address.count(address[-1]) > address.count(_OPENING[address[-1]])
    ):
        address = address[:-1]
    return Link(address, address)


def _is_name_character(character: str) -> bool:
    """Tell whether a character can stand in a topic; emoji signs and keycaps cannot."""
    if not character:
        return False
    return (
        character.isalnum() or character == "_" or unicodedata.category(character) in ("Mn", "Mc")
    ) and not "\ufe00" <= character <= "\ufe0f"
