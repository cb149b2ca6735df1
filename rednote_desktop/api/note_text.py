"""A note as one plain text, for networks that have neither titles nor two versions.

The title stands first, a blank line after it; the second language stands under the first with a
line between them by which this program knows it again; topics that stand nowhere in the text and
the place come last.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from rednote_desktop.api.richtext import parse
from rednote_desktop.domain.draft import NewNote
from rednote_desktop.domain.text import (
    LineBreak,
    RichText,
    Span,
    Text,
    TextVersion,
    from_plain,
    merge,
    plain,
    topics_of,
)

if TYPE_CHECKING:
    from rednote_desktop.api.client import Capabilities

BETWEEN_LANGUAGES: Final = "⸻"
"""The line between two languages (U+2E3B, which nobody types)."""

_LINK: Final = re.compile(r"https?://[^\s\u2e80-\u9fff\uff00-\uffef]+")
_REMOTE_MENTION: Final = re.compile(r"(?<![\w@])(@\w[\w.-]*)@[\w.-]+\w")
_ENDS: Final = ("\n\n", "\n", ("。", "！", "？", ". ", "! ", "? "), ("，", "；", ", ", "; "), " ")


def note_text(note: NewNote) -> str:
    """Return all words of a note as they are sent."""
    versions = [_version_text(version) for version in note.versions]
    blocks = [f"\n\n{BETWEEN_LANGUAGES}\n\n".join(text for text in versions if text)]
    written = {topic for version in note.versions for topic in topics_of(version.body)}
    tags = " ".join(f"#{topic}" for topic in note.topics if topic not in written)
    place = f"📍 {note.place}" if note.place else ""
    return "\n\n".join(block for block in (*blocks, tags, place) if block)


def text_length(text: str, capabilities: Capabilities) -> int:
    """Return how many characters a network counts.

    Where ``characters_per_link`` is set a link counts as that many, and a mention of somebody on
    another server without the server's name
    (https://docs.joinmastodon.org/user/posting/#text).
    """
    if not capabilities.characters_per_link:
        return len(text)
    shortened = _LINK.sub("x" * capabilities.characters_per_link, text)
    return len(_REMOTE_MENTION.sub(r"\1", shortened))


def fits(note: NewNote, capabilities: Capabilities) -> bool:
    """Return whether a note fits into one post of the network."""
    limit = capabilities.max_note_characters
    return not limit or text_length(note_text(note), capabilities) + len(note.warning) <= limit


def thread(note: NewNote, capabilities: Capabilities) -> tuple[NewNote, ...]:
    """Return a note as posts that each fit, to be sent as answers to one another.

    Each language begins a post of its own; what is still too long is cut at the end of a
    paragraph, a sentence, a clause or a word. Media, poll and what the note answers go with the
    first, the warning and the audience with all.
    """
    if fits(note, capabilities):
        return (note,)
    room = max(1, capabilities.max_note_characters - len(note.warning))
    cut = [
        (version.language, piece)
        for version in _last_words_added(note)
        for piece in _pieces(_version_text(version), room, capabilities)
    ]
    posts = [
        replace(
            note,
            versions=(TextVersion(language, "", parse(piece)),),
            topics=(),
            place="",
            media=note.media if index == 0 else (),
            poll=note.poll if index == 0 else None,
            reply_to=note.reply_to if index == 0 else "",
            quote_of=note.quote_of if index == 0 else "",
        )
        for index, (language, piece) in enumerate(cut)
    ]
    return tuple(posts)


def split_languages(text: RichText) -> tuple[RichText, ...]:
    """Return the versions that stand in a text made by ``note_text``, each without its edges."""
    parts: list[list[RichText]] = [[]]
    lines = tuple(_lines(text))
    for line in lines:
        if plain(line).strip() == BETWEEN_LANGUAGES:
            parts.append([])
        else:
            parts[-1].append(line)
    joined = tuple(_joined(part) for part in parts)
    return joined if len(parts) == 2 and all(joined) else (text,)


def split_words(text: str) -> tuple[str, ...]:
    """Return the versions that stand in a text as it was typed, each without its edges."""
    parts = re.split(rf"(?m)^[ \t]*{BETWEEN_LANGUAGES}[ \t]*$", text)
    stripped = tuple(part.strip() for part in parts)
    return stripped if len(parts) == 2 and all(stripped) else (text.strip(),)


def _version_text(version: TextVersion) -> str:
    return "\n\n".join(part for part in (version.title.strip(), version.plain_body.strip()) if part)


def _last_words_added(note: NewNote) -> tuple[TextVersion, ...]:
    """Return the versions, topics and place at the end of the first."""
    alone = note_text(replace(note, versions=()))
    first, *others = note.versions
    if alone:
        first = replace(first, body=merge((*first.body, Text(""), *from_plain(f"\n\n{alone}"))))
    return (first, *others)


def _pieces(text: str, room: int, capabilities: Capabilities) -> Iterator[str]:
    while text_length(text, capabilities) > room:
        end = _end_within(text, room, capabilities)
        yield text[:end].strip()
        text = text[end:].strip()
    if text:
        yield text


def _end_within(text: str, room: int, capabilities: Capabilities) -> int:
    longest = len(text)
    while text_length(text[:longest], capabilities) > room:
        longest -= max(1, text_length(text[:longest], capabilities) - room)
    longest = max(1, longest)
    for marks in _ENDS:
        kinds = (marks,) if isinstance(marks, str) else marks
        end = max(
            (at + len(mark) for mark in kinds if (at := text.rfind(mark, 0, longest)) > 0),
            default=0,
        )
        if end > longest // 3 and _outside_links(text, end):
            return end
    return longest


def _outside_links(text: str, end: int) -> bool:
    return not any(found.start() < end < found.end() for found in _LINK.finditer(text))


def _lines(text: RichText) -> Iterator[RichText]:
    line: list[Span] = []
    for span in text:
        if isinstance(span, LineBreak):
            yield tuple(line)
            line = []
        else:
            line.append(span)
    yield tuple(line)


def _joined(lines: list[RichText]) -> RichText:
    while lines and not lines[0]:
        lines.pop(0)
    while lines and not lines[-1]:
        lines.pop()
    spans: list[Span] = []
    for index, line in enumerate(lines):
        if index:
            spans.append(LineBreak())
        spans.extend(line)
    return tuple(spans)
