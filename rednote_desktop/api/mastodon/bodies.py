"""Reads what a post says and shows: its text in one or two languages, its media, its topics."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Final

from rednote_desktop.api.mastodon import parts, wire
from rednote_desktop.api.mastodon.html import to_rich_text
from rednote_desktop.api.mastodon.inline import safe_address
from rednote_desktop.api.note_text import split_languages
from rednote_desktop.domain.language import ENGLISH, SIMPLIFIED, UNDETERMINED, is_chinese
from rednote_desktop.domain.media import Media
from rednote_desktop.domain.text import (
    LineBreak,
    Link,
    Mention,
    RichText,
    Span,
    Text,
    TextVersion,
    plain,
    topics_of,
)

_HAN: Final = re.compile("[\u3400-\u9fff\U00020000-\U0003ffff]")


def body_of(found: wire.Status, host: str) -> RichText:
    """Return all text of a post on the server ``host``."""
    mentions = [
        (each.url or "", (each.acct or each.username or "").removesuffix(f"@{host}"))
        for each in found.mentions or ()
    ]
    tags = [tag.name or "" for tag in found.tags or ()]
    body = to_rich_text(found.content or "", mentions, tags, emoji_codes(found.emojis))
    return (*body, *_other_attachments(found.media_attachments, bool(body)))


def versions_of(found: wire.Status, host: str) -> tuple[TextVersion, ...]:
    """Return a post's text, in two versions where this program joined two."""
    language = (found.language or "").strip() or UNDETERMINED
    first, *others = split_languages(body_of(found, host))
    further = [TextVersion(_second(language, body), "", body) for body in others]
    return (TextVersion(language, "", first), *further)


def media_of(found: list[wire.MediaAttachment] | None) -> tuple[Media, ...]:
    """Return the pictures, videos and sounds that can be shown."""
    mapped = (parts.media(each) for each in found or ())
    return tuple(each for each in mapped if each is not None)


def topics_in(found: wire.Status, versions: tuple[TextVersion, ...]) -> tuple[str, ...]:
    """Return the topics, as the author wrote them first, then those only the server names."""
    written = [name for version in versions for name in topics_of(version.body)]
    known = {name.casefold() for name in written}
    further = [tag.name for tag in found.tags or () if tag.name]
    return tuple(
        dict.fromkeys((*written, *(name for name in further if name.casefold() not in known)))
    )


def emoji_codes(emojis: list[wire.CustomEmoji] | None) -> dict[str, str]:
    """Return the addresses of a server's own emoji by their codes."""
    found = {each.shortcode or "": safe_address(each.url or "") for each in emojis or ()}
    return {code: address for code, address in found.items() if code and address}


def without_address(body: RichText, handles: Collection[str] | None = None) -> RichText:
    """Return a text without the people whom it is addressed to at its beginning.

    All who are named there, or only those with one of the ``handles``.
    """
    rest = list(body)
    while rest and (_names(rest[0], handles) or not rest[0].text.strip()):
        rest.pop(0)
    if len(rest) < len(body) and rest and isinstance(rest[0], Text):
        rest[0] = Text(rest[0].text.lstrip())
    return tuple(rest)


def _names(span: Span, handles: Collection[str] | None) -> bool:
    return isinstance(span, Mention) and (handles is None or span.handle in handles)


def _other_attachments(
    found: list[wire.MediaAttachment] | None, after_text: bool
) -> list[LineBreak | Link]:
    """Return links to attachments that cannot be shown here."""
    spans: list[LineBreak | Link] = []
    for each in found or ():
        address = parts.other_address(each)
        if parts.media(each) is None and address:
            if spans or after_text:
                spans.append(LineBreak())
            spans.append(Link(address, address))
    return spans


def _second(language: str, body: RichText) -> str:
    """Return the language of a second version, as far as its characters tell."""
    if _HAN.search(plain(body)):
        return UNDETERMINED if is_chinese(language) else SIMPLIFIED
    return ENGLISH if is_chinese(language) else UNDETERMINED
