"""What the embedded community takes, and how what is sent is cleaned before it is kept."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from rednote_desktop.api.client import Capabilities
from rednote_desktop.api.richtext import normalise, parse
from rednote_desktop.domain.account import ProfileEdit
from rednote_desktop.domain.conversation import NewMessage
from rednote_desktop.domain.draft import NewComment, NewMedia, NewNote
from rednote_desktop.domain.errors import Rejected
from rednote_desktop.domain.language import UNDETERMINED
from rednote_desktop.domain.note import Visibility
from rednote_desktop.domain.text import TextVersion, Topic, from_plain, topics_of

CAPABILITIES: Final = Capabilities(
    name="local",
    titles=True,
    products=True,
    collections=True,
    video=True,
    two_versions=True,
    comment_likes=True,
    visibilities=(Visibility.PUBLIC, Visibility.FOLLOWERS, Visibility.PRIVATE),
    max_title_characters=60,
    max_body_characters=1000,
    max_comment_characters=500,
    max_alt_characters=500,
    max_pictures=18,
    max_video_bytes=200 * 1024 * 1024,
    max_video_ms=5 * 60 * 1000,
)

_MAX_VERSIONS: Final = 2
_MAX_TOPICS: Final = 30
_MAX_PRODUCTS: Final = 18
_MAX_NAME: Final = 40
_MAX_BIO: Final = 300
_MAX_PLACE: Final = 60
_MAX_LANGUAGES: Final = 20
_HANDLE: Final = re.compile(r"(?=.*[^\W\d])\w{2,30}")
_TAG: Final = re.compile(r"[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*")


def checked_note(note: NewNote) -> NewNote:
    """Return the note cleaned, with plain bodies and all topics; raises ``Rejected``.

    Topics that stand in the text are added to those that were picked.
    """
    versions = _versions(note.versions, CAPABILITIES.max_body_characters)
    for version in versions:
        _at_most(version.title, CAPABILITIES.max_title_characters, "title")
    _check_media(note.media)
    if not note.media and not any(v.title or v.plain_body.strip() for v in versions):
        raise Rejected("empty note", "body")
    if note.visibility not in CAPABILITIES.visibilities:
        raise Rejected(f"visibility {note.visibility}", "visibility")
    written = [name for version in versions for name in topics_of(parse(version.plain_body))]
    topics = _topics([*note.topics, *written])
    if len(note.products) > _MAX_PRODUCTS:
        raise Rejected(f"{len(note.products)} products", "products")
    for item in note.products:
        _line(item.name, 200, "products")
        if not item.price.amount.is_finite() or item.price.amount < 0:
            raise Rejected(f"price {item.price.amount}", "products")
    place = _line(note.place, _MAX_PLACE, "place", empty=True)
    return replace(note, versions=versions, topics=topics, place=place)


def checked_comment(comment: NewComment) -> NewComment:
    """Return the comment cleaned, with plain bodies; raises ``Rejected``."""
    versions = _versions(comment.versions, CAPABILITIES.max_comment_characters)
    if not all(version.plain_body.strip() for version in versions):
        raise Rejected("empty comment", "body")
    return replace(comment, versions=versions)


def checked_message(message: NewMessage) -> NewMessage:
    """Return the message cleaned, with plain bodies; raises ``Rejected``."""
    versions = _versions(message.versions, CAPABILITIES.max_body_characters)
    _check_media(message.media)
    if not message.media and not all(version.plain_body.strip() for version in versions):
        raise Rejected("empty message", "body")
    return replace(message, versions=versions)


def checked_profile(edit: ProfileEdit) -> ProfileEdit:
    """Return the edit cleaned; raises ``Rejected``."""
    bio = None if edit.bio is None else normalise(edit.bio).strip()
    if bio is not None:
        _at_most(bio, _MAX_BIO, "bio")
    return replace(
        edit,
        name=None if edit.name is None else checked_name(edit.name),
        bio=bio,
        place=None if edit.place is None else _line(edit.place, _MAX_PLACE, "place", empty=True),
        languages=None if edit.languages is None else checked_languages(edit.languages),
    )


def checked_name(name: str) -> str:
    """Return a person's name cleaned; raises ``Rejected``."""
    return _line(name, _MAX_NAME, "name")


def checked_collection(name: str) -> str:
    """Return a collection's name cleaned; raises ``Rejected``."""
    return _line(name, _MAX_NAME, "name")


def checked_handle(handle: str) -> str:
    """Return a handle without its at sign; raises ``Rejected``.

    A handle has 2 to 30 letters (Han characters too), digits and underscores, not only digits.
    """
    cleaned = normalise(handle).strip().lstrip("@＠")
    if not _HANDLE.fullmatch(cleaned):
        raise Rejected(f"handle {cleaned!r}", "handle")
    return cleaned


def checked_languages(languages: Sequence[str]) -> tuple[str, ...]:
    """Return language tags, each once; raises ``Rejected``."""
    tags = tuple(dict.fromkeys(languages))
    if len(tags) > _MAX_LANGUAGES or not all(_TAG.fullmatch(tag) for tag in tags):
        raise Rejected(f"languages {tags!r}", "languages")
    return tags


def check_key(key: str) -> None:
    """Raise ``Rejected`` unless the idempotency key can be one."""
    if not 0 < len(key) <= 200:
        raise Rejected("idempotency key", "key")


def _versions(versions: Sequence[TextVersion], limit: int) -> tuple[TextVersion, ...]:
    if not 1 <= len(versions) <= _MAX_VERSIONS:
        raise Rejected(f"{len(versions)} versions", "versions")
    cleaned = []
    for version in versions:
        body = normalise(version.plain_body).rstrip()
        _at_most(body, limit, "body")
        language = version.language or UNDETERMINED
        if not _TAG.fullmatch(language):
            raise Rejected(f"language {language!r}", "language")
        title = " ".join(normalise(version.title).split())
        cleaned.append(TextVersion(language, title, from_plain(body)))
    if len({version.language for version in cleaned}) < len(cleaned):
        raise Rejected("two versions in one language", "versions")
    return tuple(cleaned)


def _topics(names: Sequence[str]) -> tuple[str, ...]:
    found: dict[str, str] = {}
    for name in names:
        spans = parse("#" + normalise(name).strip().strip("#＃"))
        if len(spans) != 1 or not isinstance(spans[0], Topic):
            raise Rejected(f"topic {name!r}", "topics")
        found.setdefault(spans[0].name.casefold(), spans[0].name)
    if len(found) > _MAX_TOPICS:
        raise Rejected(f"{len(found)} topics", "topics")
    return tuple(found.values())


def _check_media(media: Sequence[NewMedia]) -> None:
    videos = [item for item in media if item.card is None and item.mime.startswith("video/")]
    if videos and len(media) > 1:
        raise Rejected("a video stands alone", "media")
    if len(media) > CAPABILITIES.max_pictures:
        raise Rejected(f"{len(media)} pictures", "media")
    for item in media:
        _at_most(item.alt, CAPABILITIES.max_alt_characters, "alt")
        if item.width <= 0 or item.height <= 0:
            raise Rejected(f"{item.width}x{item.height}", "media")
        if item.card is None and not item.mime.startswith(("video/", "image/")):
            raise Rejected(f"type {item.mime!r}", "media")
        if item.duration_ms > CAPABILITIES.max_video_ms:
            raise Rejected(f"{item.duration_ms} ms", "media")


def _line(text: str, limit: int, field: str, *, empty: bool = False) -> str:
    cleaned = " ".join(normalise(text).split())
    if not cleaned and not empty:
        raise Rejected(f"empty {field}", field)
    _at_most(cleaned, limit, field)
    return cleaned


def _at_most(text: str, limit: int, field: str) -> None:
    if len(text) > limit:
        raise Rejected(f"{len(text)} > {limit} characters", field)
