"""What keeps a draft from being posted."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from pathlib import Path
from typing import Final

from rednote_desktop.api.client import Capabilities
from rednote_desktop.api.note_text import fits, note_text, text_length
from rednote_desktop.domain.draft import Draft, DraftText, NewMedia, NewNote

SOONEST: Final = timedelta(minutes=5)
"""How far ahead a note is held at least (https://docs.joinmastodon.org/methods/statuses/#create)."""
_FEWEST_OPTIONS: Final = 2


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
    NOTE_TOO_LONG = "note_too_long"
    """All its words together; several posts would hold them."""
    PICTURE_TOO_LARGE = "picture_too_large"
    WARNING_UNSUPPORTED = "warning_unsupported"
    POLL_UNSUPPORTED = "poll_unsupported"
    POLL_WITH_MEDIA = "poll_with_media"
    POLL_TOO_FEW_OPTIONS = "poll_too_few_options"
    POLL_TOO_MANY_OPTIONS = "poll_too_many_options"
    POLL_OPTION_TOO_LONG = "poll_option_too_long"
    POLL_OPTION_TWICE = "poll_option_twice"
    SCHEDULE_UNSUPPORTED = "schedule_unsupported"
    SCHEDULE_TOO_SOON = "schedule_too_soon"
    EDIT_UNSUPPORTED = "edit_unsupported"
    QUOTE_UNSUPPORTED = "quote_unsupported"


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that keeps a draft from being posted.

    ``field`` is "text", "second" or "media", or the name of a field of the draft; ``index`` the
    place in the media or among the answers of a poll. ``size`` and ``limit`` are in characters,
    items, bytes or milliseconds, as the kind asks. ``account_id`` is the further account whose
    network is at fault, and empty for the viewer's own.
    """

    kind: ProblemKind
    field: str = ""
    index: int = -1
    size: int = 0
    limit: int = 0
    account_id: str = ""


def texts_to_post(draft: Draft, which: PostIn) -> tuple[tuple[str, DraftText], ...]:
    """Return the texts with the names of their fields, the original first."""
    first, second = ("text", draft.text), ("second", draft.second)
    return {PostIn.BOTH: (first, second), PostIn.FIRST: (first,), PostIn.SECOND: (second,)}[which]


def problems(
    draft: Draft, which: PostIn, note: NewNote, capabilities: Capabilities
) -> tuple[Problem, ...]:
    """Hold a draft against what a network can do; empty means that it can be posted.

    ``note`` is what the draft is posted as.
    """
    return (
        *_text_problems(draft, which, capabilities),
        *_length_problems(note, capabilities),
        *_media_problems(draft.media, capabilities),
        *_other_problems(draft, which, capabilities),
        *_poll_problems(draft, capabilities),
        *_time_problems(draft, capabilities),
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
        if title and not capabilities.titles and not capabilities.max_note_characters:
            found.append(Problem(ProblemKind.TITLE_UNSUPPORTED, field))
        elif capabilities.titles and title > capabilities.max_title_characters:
            limit = capabilities.max_title_characters
            found.append(Problem(ProblemKind.TITLE_TOO_LONG, field, size=title, limit=limit))
        # Where everything is counted together, the whole is held against the limit instead.
        if body > capabilities.max_body_characters and not capabilities.max_note_characters:
            limit = capabilities.max_body_characters
            found.append(Problem(ProblemKind.BODY_TOO_LONG, field, size=body, limit=limit))
    return tuple(found)


def _length_problems(note: NewNote, capabilities: Capabilities) -> tuple[Problem, ...]:
    if note.threaded or fits(note, capabilities):
        return ()
    size = text_length(note_text(note), capabilities) + len(note.warning)
    limit = capabilities.max_note_characters
    return (Problem(ProblemKind.NOTE_TOO_LONG, "text", size=size, limit=limit),)


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
    if item.card is not None or item.kept_id:
        return tuple(found)
    try:
        size = Path(item.path).stat().st_size
    except OSError:
        return (*found, Problem(ProblemKind.MEDIA_MISSING, "media", index))
    if item.mime.startswith("video/") and capabilities.video:
        check(ProblemKind.VIDEO_TOO_LONG, item.duration_ms, capabilities.max_video_ms)
        check(ProblemKind.VIDEO_TOO_LARGE, size, capabilities.max_video_bytes)
    elif capabilities.max_picture_bytes:
        check(ProblemKind.PICTURE_TOO_LARGE, size, capabilities.max_picture_bytes)
    return tuple(found)


def _other_problems(draft: Draft, which: PostIn, capabilities: Capabilities) -> tuple[Problem, ...]:
    found: list[Problem] = []
    if which is PostIn.BOTH and not capabilities.two_versions:
        found.append(Problem(ProblemKind.TWO_VERSIONS_UNSUPPORTED, "second"))
    if draft.products and not capabilities.products:
        found.append(Problem(ProblemKind.PRODUCTS_UNSUPPORTED, "products"))
    if draft.visibility not in capabilities.visibilities:
        found.append(Problem(ProblemKind.VISIBILITY_UNSUPPORTED, "visibility"))
    if (draft.warning.strip() or draft.sensitive) and not capabilities.content_warnings:
        found.append(Problem(ProblemKind.WARNING_UNSUPPORTED, "warning"))
    if draft.edit_of and not capabilities.editing:
        found.append(Problem(ProblemKind.EDIT_UNSUPPORTED, "edit_of"))
    if draft.quote_of and not capabilities.quotes:
        found.append(Problem(ProblemKind.QUOTE_UNSUPPORTED, "quote_of"))
    return tuple(found)


def _poll_problems(draft: Draft, capabilities: Capabilities) -> tuple[Problem, ...]:
    poll = draft.poll
    if poll is None:
        return ()
    if not capabilities.polls:
        return (Problem(ProblemKind.POLL_UNSUPPORTED, "poll"),)
    found: list[Problem] = []
    if any(item.card is None for item in draft.media):
        found.append(Problem(ProblemKind.POLL_WITH_MEDIA, "poll"))
    options = [option.strip() for option in poll.options if option.strip()]
    if len(options) < _FEWEST_OPTIONS:
        kind = ProblemKind.POLL_TOO_FEW_OPTIONS
        found.append(Problem(kind, "poll", size=len(options), limit=_FEWEST_OPTIONS))
    if len(options) > capabilities.max_poll_options:
        kind, limit = ProblemKind.POLL_TOO_MANY_OPTIONS, capabilities.max_poll_options
        found.append(Problem(kind, "poll", size=len(options), limit=limit))
    if len(set(options)) < len(options):
        found.append(Problem(ProblemKind.POLL_OPTION_TWICE, "poll"))
    limit = capabilities.max_poll_option_characters
    for index, option in enumerate(options):
        if len(option) > limit:
            kind = ProblemKind.POLL_OPTION_TOO_LONG
            found.append(Problem(kind, "poll", index, len(option), limit))
    return tuple(found)


def _time_problems(draft: Draft, capabilities: Capabilities) -> tuple[Problem, ...]:
    if draft.publish_at is None:
        return ()
    if not capabilities.scheduling:
        return (Problem(ProblemKind.SCHEDULE_UNSUPPORTED, "publish_at"),)
    if draft.publish_at < datetime.now(UTC) + SOONEST:
        return (Problem(ProblemKind.SCHEDULE_TOO_SOON, "publish_at"),)
    return ()
