"""What keeps a draft from being posted."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from rednote_desktop.api.client import Capabilities
from rednote_desktop.domain.draft import Draft, DraftText, NewMedia


class PostIn(StrEnum):
    """Which of a draft's two texts are posted."""

    BOTH = "both"
    FIRST = "first"
    SECOND = "second"


class ProblemKind(StrEnum):
    """What is wrong."""

    EMPTY = "empty"
    """Neither words nor media."""
    LANGUAGE_EMPTY = "language_empty"
    """One of the texts to be posted has no words while the other has."""
    TITLE_TOO_LONG = "title_too_long"
    TITLE_UNSUPPORTED = "title_unsupported"
    BODY_TOO_LONG = "body_too_long"
    ALT_TOO_LONG = "alt_too_long"
    TOO_MANY_PICTURES = "too_many_pictures"
    TOO_MANY_VIDEOS = "too_many_videos"
    VIDEO_WITH_PICTURES = "video_with_pictures"
    VIDEO_UNSUPPORTED = "video_unsupported"
    VIDEO_TOO_LONG = "video_too_long"
    VIDEO_TOO_LARGE = "video_too_large"
    MEDIA_MISSING = "media_missing"
    TWO_VERSIONS_UNSUPPORTED = "two_versions_unsupported"
    PRODUCTS_UNSUPPORTED = "products_unsupported"
    VISIBILITY_UNSUPPORTED = "visibility_unsupported"


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that keeps a draft from being posted.

    ``field`` is "text", "second" or "media", or the name of a field of the draft; ``index`` the
    place in the media. ``size`` and ``limit`` are in characters, items, bytes or milliseconds, as
    the kind asks.
    """

    kind: ProblemKind
    field: str = ""
    index: int = -1
    size: int = 0
    limit: int = 0


def texts_to_post(draft: Draft, which: PostIn) -> tuple[tuple[str, DraftText], ...]:
    """Return the texts with the names of their fields, the original first."""
    first, second = ("text", draft.text), ("second", draft.second)
    return {PostIn.BOTH: (first, second), PostIn.FIRST: (first,), PostIn.SECOND: (second,)}[which]


def problems(draft: Draft, which: PostIn, capabilities: Capabilities) -> tuple[Problem, ...]:
    """Hold a draft against what a network can do; empty means that it can be posted."""
    return (
        *_text_problems(draft, which, capabilities),
        *_media_problems(draft.media, capabilities),
        *_other_problems(draft, which, capabilities),
    )


def _text_problems(draft: Draft, which: PostIn, capabilities: Capabilities) -> tuple[Problem, ...]:
    texts = texts_to_post(draft, which)
    wordless = [field for field, text in texts if not (text.title.strip() or text.body.strip())]
    if len(wordless) == len(texts) and not draft.media:
        return (Problem(ProblemKind.EMPTY, texts[0][0]),)
    found: list[Problem] = []
    if 0 < len(wordless) < len(texts):
        found.append(Problem(ProblemKind.LANGUAGE_EMPTY, wordless[0]))
    for field, text in texts:
        title, body = len(text.title.strip()), len(text.body.strip())
        if title and not capabilities.titles:
            found.append(Problem(ProblemKind.TITLE_UNSUPPORTED, field))
        elif title > capabilities.max_title_characters:
            limit = capabilities.max_title_characters
            found.append(Problem(ProblemKind.TITLE_TOO_LONG, field, size=title, limit=limit))
        if body > capabilities.max_body_characters:
            limit = capabilities.max_body_characters
            found.append(Problem(ProblemKind.BODY_TOO_LONG, field, size=body, limit=limit))
    return tuple(found)


def _media_problems(media: tuple[NewMedia, ...], capabilities: Capabilities) -> tuple[Problem, ...]:
    found: list[Problem] = []
    videos = [index for index, item in enumerate(media) if item.mime.startswith("video/")]
    pictures = len(media) - len(videos)
    if pictures > capabilities.max_pictures:
        limit = capabilities.max_pictures
        found.append(Problem(ProblemKind.TOO_MANY_PICTURES, "media", size=pictures, limit=limit))
    if videos and not capabilities.video:
        found.append(Problem(ProblemKind.VIDEO_UNSUPPORTED, "media", videos[0]))
    if len(videos) > 1:
        kind = ProblemKind.TOO_MANY_VIDEOS
        found.append(Problem(kind, "media", videos[1], size=len(videos), limit=1))
    if videos and pictures:
        found.append(Problem(ProblemKind.VIDEO_WITH_PICTURES, "media", videos[0]))
    for index, item in enumerate(media):
        found.extend(_medium_problems(index, item, capabilities))
    return tuple(found)


def _medium_problems(index: int, item: NewMedia, capabilities: Capabilities) -> tuple[Problem, ...]:
    found: list[Problem] = []

    def check(kind: ProblemKind, size: int, limit: int) -> None:
        if size > limit:
            found.append(Problem(kind, "media", index, size, limit))

    check(ProblemKind.ALT_TOO_LONG, len(item.alt.strip()), capabilities.max_alt_characters)
    if item.card is not None:
        return tuple(found)
    try:
        size = Path(item.path).stat().st_size
    except OSError:
        return (*found, Problem(ProblemKind.MEDIA_MISSING, "media", index))
    if item.mime.startswith("video/") and capabilities.video:
        check(ProblemKind.VIDEO_TOO_LONG, item.duration_ms, capabilities.max_video_ms)
        check(ProblemKind.VIDEO_TOO_LARGE, size, capabilities.max_video_bytes)
    return tuple(found)


def _other_problems(draft: Draft, which: PostIn, capabilities: Capabilities) -> tuple[Problem, ...]:
    found: list[Problem] = []
    if which is PostIn.BOTH and not capabilities.two_versions:
        found.append(Problem(ProblemKind.TWO_VERSIONS_UNSUPPORTED, "second"))
    if draft.products and not capabilities.products:
        found.append(Problem(ProblemKind.PRODUCTS_UNSUPPORTED, "products"))
    if draft.visibility not in capabilities.visibilities:
        found.append(Problem(ProblemKind.VISIBILITY_UNSUPPORTED, "visibility"))
    return tuple(found)
