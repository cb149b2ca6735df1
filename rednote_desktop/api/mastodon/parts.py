"""Turns the small parts of posts into the domain's: times, numbers, media, cards, filters."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Final

from rednote_desktop.api.mastodon import wire
from rednote_desktop.api.mastodon.html import plain_text
from rednote_desktop.api.mastodon.inline import safe_address
from rednote_desktop.api.richtext import normalise
from rednote_desktop.domain.filters import Filter, FilterAction, FilterMatch, FilterWord
from rednote_desktop.domain.link_card import LinkCard
from rednote_desktop.domain.media import Media, MediaKind
from rednote_desktop.domain.note import Visibility
from rednote_desktop.domain.poll import PollOption

_LARGEST_SIDE: Final = 100_000
_UNKNOWN_PICTURE: Final = (1200, 900)
_UNKNOWN_VIDEO: Final = (1280, 720)
_LONGEST_TITLE: Final = 500
_MOVING: Final = frozenset({"video", "gifv", "audio"})
_CONTEXTS: Final = frozenset({"home", "notifications", "public", "thread", "account"})

NEVER: Final = datetime.fromtimestamp(0, UTC)
"""The time of what carries none."""

VISIBILITIES: Final = {
    Visibility.PUBLIC: "public",
    Visibility.UNLISTED: "unlisted",
    Visibility.FOLLOWERS: "private",
    Visibility.DIRECT: "direct",
}
_READ_VISIBILITIES: Final = {name: value for value, name in VISIBILITIES.items()}


def number(value: wire.Count) -> int:
    """Return a count; what is none or negative is 0."""
    return max(0, int(value)) if value else 0


def moment(text: str | None) -> datetime | None:
    """Return a time, in UTC where no zone is given."""
    if not text:
        return None
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        return None
    return found if found.tzinfo is not None else found.replace(tzinfo=UTC)


def line(text: str | None) -> str:
    """Return a text of one line without markup: a name, a title, a warning."""
    return " ".join(plain_text(text).split()) if text else ""


def visibility(name: str | None) -> Visibility:
    """Return who may read a post; what is unknown counts as not public."""
    return _READ_VISIBILITIES.get(name or "", Visibility.FOLLOWERS)


def media(found: wire.MediaAttachment) -> Media | None:
    """Return a picture, a video or a sound; ``None`` for what cannot be shown."""
    kind = found.type or "unknown"
    url = safe_address(found.url or "") or safe_address(found.remote_url or "")
    if not url or (kind != "image" and kind not in _MOVING):
        return None
    moving = kind in _MOVING
    width, height, seconds = _measures(found.meta, _UNKNOWN_VIDEO if moving else _UNKNOWN_PICTURE)
    preview = safe_address(found.preview_url or "")
    return Media(
        id=str(found.id or ""),
        kind=MediaKind.VIDEO if moving else MediaKind.IMAGE,
        url=url,
        width=width,
        height=height,
        alt=normalise(found.description or "").strip(),
        blurhash=found.blurhash or "",
        # A video's preview may be the video itself, which is no picture.
        preview_url="" if preview == url and moving else preview,
        duration_ms=int(seconds * 1000) if moving else 0,
        loops=kind == "gifv",
    )


def other_address(found: wire.MediaAttachment) -> str:
    """Return where an attachment that cannot be shown may be opened, or an empty string."""
    return safe_address(found.url or "") or safe_address(found.remote_url or "")


def card(found: wire.PreviewCard | None) -> LinkCard | None:
    """Return the preview of a page."""
    url = safe_address(found.url or "") if found else ""
    if found is None or not url:
        return None
    return LinkCard(
        url=url,
        title=line(found.title)[:_LONGEST_TITLE],
        description=line(found.description)[: 4 * _LONGEST_TITLE],
        provider=line(found.provider_name) or line(found.author_name),
        image_url=safe_address(found.image or ""),
        image_width=number(found.width),
        image_height=number(found.height),
        blurhash=found.blurhash or "",
    )


def poll_option(found: wire.PollOption) -> PollOption:
    """Return one answer of a poll."""
    votes = None if found.votes_count is None else number(found.votes_count)
    return PollOption(line(found.title), votes)


def filter_matches(found: list[wire.FilterResult] | None) -> tuple[FilterMatch, ...]:
    """Return the filters that caught a post."""
    return tuple(
        FilterMatch(
            line(result.filter.title),
            filter_action(result.filter.filter_action),
            tuple(result.keyword_matches or ()),
        )
        for result in found or ()
        if result.filter is not None
    )


def filter_action(name: str | None) -> FilterAction:
    """Return what a filter does; an unknown action warns."""
    try:
        return FilterAction(name or "")
    except ValueError:
        return FilterAction.WARN


def word_filter(found: wire.Filter, own_id: str) -> Filter:
    """Return a filter as its owner keeps it."""
    return Filter(
        id=own_id,
        title=line(found.title),
        words=tuple(
            FilterWord(word.keyword or "", bool(word.whole_word), str(word.id or ""))
            for word in found.keywords or ()
        ),
        contexts=tuple(name for name in found.context or () if name in _CONTEXTS),
        action=filter_action(found.filter_action),
        expires_at=moment(found.expires_at),
    )


def _measures(meta: wire.MediaMeta | None, unknown: tuple[int, int]) -> tuple[int, int, float]:
    """Return width and height in pixels and the length in seconds."""
    if meta is None:
        return (*unknown, 0.0)
    sizes = (meta.original, wire.Size(width=meta.width, height=meta.height), meta.small)
    found = next((size for size in sizes if size and size.width and size.height), None)
    seconds = (meta.original.duration if meta.original else None) or meta.duration or 0.0
    if found is None or number(found.width) < 1 or number(found.height) < 1:
        return (*unknown, max(0.0, float(seconds)))
    width, height = number(found.width), number(found.height)
    return min(width, _LARGEST_SIDE), min(height, _LARGEST_SIDE), max(0.0, float(seconds))
