"""What a server can do and takes, as its own description says."""

from __future__ import annotations

import re
from typing import Final

from rednote_desktop.api.client import Capabilities
from rednote_desktop.api.mastodon.decode import decode
from rednote_desktop.api.mastodon.parts import number
from rednote_desktop.api.mastodon.wire_server import (
    Configuration,
    Instance,
    MediaLimits,
    PollLimits,
    StatusLimits,
)
from rednote_desktop.domain.errors import Malformed
from rednote_desktop.domain.note import Visibility

_CHARACTERS: Final = 500
_PER_LINK: Final = 23
_PICTURES: Final = 4
_ALT_CHARACTERS: Final = 1500
_VIDEO_BYTES: Final = 40 << 20
_PICTURE_BYTES: Final = 16 << 20
_VIDEO_MS: Final = 60 * 60 * 1000
_NAMED: Final = 32
"""What it takes to name the one who is answered; their server does not count."""
_WITHOUT_LIMIT: Final = 1_000_000
_QUOTES_SINCE: Final = 7
"""The version of Mastodon's API (``api_versions``) from which posts can be quoted (4.5)."""
_VERSION: Final = re.compile(r"(\d+)\.(\d+)")
_MASTODON: Final = re.compile(r"^\d+\.\d+[^()]*$")


def read_document(document: bytes) -> Instance:
    """Return a server's description; an empty one for what cannot be read."""
    try:
        return decode(document, Instance)
    except Malformed:
        return Instance()


def capabilities(server: Instance) -> Capabilities:
    """Return what a server takes; what it does not say is what Mastodon takes."""
    told = server.configuration or Configuration()
    statuses = told.statuses or StatusLimits()
    media = told.media_attachments or MediaLimits()
    polls = told.polls or PollLimits()
    older = server.poll_limits or {}
    characters = number(statuses.max_characters) or number(server.max_toot_chars) or _CHARACTERS
    alt = number(media.description_limit) or number(server.description_limit) or _ALT_CHARACTERS
    pictures = (
        number(statuses.max_media_attachments) or number(server.max_media_attachments) or _PICTURES
    )
    upload = number(server.upload_limit)
    return Capabilities(
        name="mastodon",
        titles=False,
        products=False,
        collections=False,
        video=_takes_video(media),
        two_versions=True,
        comment_likes=True,
        visibilities=(
            Visibility.PUBLIC,
            Visibility.UNLISTED,
            Visibility.FOLLOWERS,
            Visibility.DIRECT,
        ),
        max_title_characters=0,
        max_body_characters=min(characters, _WITHOUT_LIMIT),
        max_comment_characters=max(1, min(characters, _WITHOUT_LIMIT) - _NAMED),
        max_alt_characters=alt,
        max_pictures=pictures,
        max_video_bytes=number(media.video_size_limit) or upload or _VIDEO_BYTES,
        max_video_ms=_VIDEO_MS,
        remote=True,
        max_note_characters=min(characters, _WITHOUT_LIMIT),
        characters_per_link=number(statuses.characters_reserved_per_url) or _PER_LINK,
        content_warnings=True,
        focal_points=True,
        polls=_has_polls(server),
        max_poll_options=number(polls.max_options) or older.get("max_options", 4),
        max_poll_option_characters=(
            number(polls.max_characters_per_option) or older.get("max_option_chars", 50)
        ),
        min_poll_seconds=number(polls.min_expiration) or older.get("min_expiration", 300),
        max_poll_seconds=number(polls.max_expiration) or older.get("max_expiration", 2_629_746),
        quotes=_has_quotes(server),
        sharing=True,
        editing=_has_editing(server),
        scheduling=not _is(server, "gotosocial", "pixelfed"),
        lists=not _is(server, "pixelfed"),
        followed_topics=not _is(server, "pleroma"),
        filters=not _is(server, "pixelfed", "akkoma", "pleroma"),
        moderation=True,
        media_types=tuple(media.supported_mime_types or ()),
        max_picture_bytes=number(media.image_size_limit) or upload or _PICTURE_BYTES,
    )


def streaming_origin(server: Instance, host: str) -> str:
    """Return where a server says its stream is, ``https:``; empty where it is at ``host`` itself.

    ``host`` is the server's own, which may be asked by plain HTTP on this computer whatever
    scheme its description names.
    """
    urls = (server.configuration.urls if server.configuration else None) or server.urls
    told = (urls.streaming or urls.streaming_api or "") if urls else ""
    scheme, separator, rest = told.partition("://")
    secure = {"wss": "https", "https": "https", "ws": "http", "http": "http"}.get(scheme.lower())
    rest = rest.rstrip("/")
    return f"{secure}://{rest}" if separator and secure and rest != host else ""


def _is(server: Instance, *names: str) -> bool:
    """Tell whether the server says that it runs one of these programs."""
    said = f"{server.version or ''} {server.source_url or ''}".lower()
    return any(name in said for name in names)


def _takes_video(media: MediaLimits) -> bool:
    types = media.supported_mime_types
    return not types or any(kind.startswith("video/") for kind in types)


def _has_polls(server: Instance) -> bool:
    limits = server.configuration.polls if server.configuration else None
    told = limits.max_options if limits is not None else None
    return not _is(server, "pixelfed") and told != 0


def _has_quotes(server: Instance) -> bool:
    return (server.api_versions or {}).get("mastodon", 0) >= _QUOTES_SINCE


def _has_editing(server: Instance) -> bool:
    """Mastodon edits since 3.5; GoToSocial says so by a version of its own, others by forking."""
    version = server.version or ""
    found = _VERSION.search(version)
    if not found or not _MASTODON.match(version) or _is(server, "gotosocial"):
        return True
    return (int(found.group(1)), int(found.group(2))) >= (3, 5)
