"""Finds people, topics and emoji that a server names, and addresses that may be opened."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Final
from urllib.parse import urlsplit

from rednote_desktop.api.richtext import parse
from rednote_desktop.domain.text import CustomEmoji, Mention, RichText, Span, Text, Topic

_MOST_ADDRESS: Final = 2_048
_SHORTCODE: Final = re.compile(r":([a-zA-Z0-9_]+):")


class People:
    """Whom a text speaks to: handles by address and by the name that stands in the text."""

    def __init__(self, mentions: Iterable[tuple[str, str]]) -> None:
        """Take (address of the profile, handle) pairs."""
        self._by_address: dict[str, str] = {}
        self._by_name: dict[str, str] = {}
        for address, handle in mentions:
            self._by_address.setdefault(address, handle)
            self._by_name.setdefault(handle.lower(), handle)
            self._by_name.setdefault(handle.partition("@")[0].lower(), handle)

    def at(self, address: str) -> str:
        """Return the handle of a profile, or an empty string."""
        return self._by_address.get(address, "")

    def named(self, name: str) -> str:
        """Return the handle of a name as it is written in a text, or an empty string."""
        return self._by_name.get(name.lower(), "")


def safe_address(address: str, schemes: tuple[str, ...] = ("https", "http")) -> str:
    """Return an address that may be opened, or an empty string."""
    address = address.strip()
    if not address or len(address) > _MOST_ADDRESS or not address.isprintable():
        return ""
    try:
        parts = urlsplit(address)
        host = parts.hostname
    except ValueError:
        return ""
    if parts.scheme.lower() == "mailto" and "mailto" in schemes:
        return address
    if parts.scheme.lower() not in schemes or not host or parts.username is not None:
        return ""
    return "" if " " in address else address


def handle_at(address: str, name: str) -> str:
    """Return the handle of a profile's address where it is the one that the text names."""
    target = safe_address(address)
    if not target:
        return ""
    parts = urlsplit(target)
    last = parts.path.rstrip("/").rpartition("/")[2].removeprefix("@")
    user, _, host = name.partition("@")
    if last.partition("@")[0].lower() != user.lower():
        return ""
    if host and host.lower() != parts.netloc.lower():
        return ""
    return f"{user}@{parts.netloc}"


def recognised(
    span: Span, people: People, topics: set[str], emojis: Mapping[str, str]
) -> Iterator[Span]:
    """Find in a text what the server says is in it: some servers make no links of it."""
    if not isinstance(span, Text):
        yield span
        return
    found: RichText = (span,)
    if any(mark in span.text for mark in ("@", "＠", "#", "＃", "://")):
        found = parse(span.text)
    for part in found:
        if isinstance(part, Mention):
            handle = people.named(part.handle)
            part = Mention(part.text, handle) if handle else Text(part.text)
        elif isinstance(part, Topic) and part.name.casefold() not in topics:
            part = Text(part.text)
        if isinstance(part, Text):
            yield from _with_emojis(part.text, emojis)
        else:
            yield part


def _with_emojis(text: str, emojis: Mapping[str, str]) -> Iterator[Span]:
    done = 0
    if emojis:
        for found in _SHORTCODE.finditer(text):
            address = emojis.get(found.group(1))
            if address is None:
                continue
            yield Text(text[done : found.start()])
            yield CustomEmoji(found.group(), address)
            done = found.end()
    yield Text(text[done:])
