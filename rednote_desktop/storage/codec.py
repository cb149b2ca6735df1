"""The JSON forms in which unposted writing is kept."""

from __future__ import annotations

from datetime import datetime
from typing import TypeVar

import msgspec

from rednote_desktop.domain.conversation import NewMessage
from rednote_desktop.domain.draft import Draft, NewComment, NewMedia, NewNote
from rednote_desktop.domain.errors import Corrupt
from rednote_desktop.domain.note import Visibility
from rednote_desktop.domain.poll import NewPoll
from rednote_desktop.domain.product import Product
from rednote_desktop.domain.text import (
    CustomEmoji,
    LineBreak,
    Link,
    Mention,
    RichText,
    Span,
    Text,
    TextVersion,
    Topic,
)

Value = TypeVar("Value")


class _Text(msgspec.Struct, frozen=True, array_like=True, tag="text"):
    text: str


class _Mention(msgspec.Struct, frozen=True, array_like=True, tag="mention"):
    text: str
    handle: str


class _Topic(msgspec.Struct, frozen=True, array_like=True, tag="topic"):
    text: str
    name: str


class _Link(msgspec.Struct, frozen=True, array_like=True, tag="link"):
    text: str
    url: str


class _Emoji(msgspec.Struct, frozen=True, array_like=True, tag="emoji"):
    text: str
    url: str


class _Break(msgspec.Struct, frozen=True, array_like=True, tag="break"):
    text: str = "\n"


_Span = _Text | _Mention | _Topic | _Link | _Emoji | _Break


class _Version(msgspec.Struct, frozen=True):
    language: str
    title: str
    body: tuple[_Span, ...]


class _Note(msgspec.Struct, frozen=True):
    versions: tuple[_Version, ...]
    media: tuple[NewMedia, ...] = ()
    topics: tuple[str, ...] = ()
    products: tuple[Product, ...] = ()
    place: str = ""
    visibility: Visibility = Visibility.PUBLIC
    warning: str = ""
    sensitive: bool = False
    poll: NewPoll | None = None
    reply_to: str = ""
    quote_of: str = ""
    publish_at: datetime | None = None
    threaded: bool = False
    edit_of: str = ""


class _Comment(msgspec.Struct, frozen=True):
    note_id: str
    versions: tuple[_Version, ...]
    parent_id: str | None = None


class _Message(msgspec.Struct, frozen=True):
    versions: tuple[_Version, ...]
    conversation_id: str = ""
    account_ids: tuple[str, ...] = ()
    media: tuple[NewMedia, ...] = ()


def encode_draft(draft: Draft) -> str:
    """Return a draft as JSON."""
    return msgspec.json.encode(draft).decode()


def decode_draft(data: str) -> Draft:
    """Return the draft that ``encode_draft`` wrote; raises ``Corrupt``."""
    return _decode(data, Draft)


def encode_note(note: NewNote) -> str:
    """Return a note that waits to be posted as JSON."""
    kept = _Note(
        versions=tuple(_stored(version) for version in note.versions),
        media=note.media,
        topics=note.topics,
        products=note.products,
        place=note.place,
        visibility=note.visibility,
        warning=note.warning,
        sensitive=note.sensitive,
        poll=note.poll,
        reply_to=note.reply_to,
        quote_of=note.quote_of,
        publish_at=note.publish_at,
        threaded=note.threaded,
        edit_of=note.edit_of,
    )
    return msgspec.json.encode(kept).decode()


def decode_note(data: str) -> NewNote:
    """Return the note that ``encode_note`` wrote; raises ``Corrupt``."""
    kept = _decode(data, _Note)
    return NewNote(
        versions=tuple(_version(version) for version in kept.versions),
        media=kept.media,
        topics=kept.topics,
        products=kept.products,
        place=kept.place,
        visibility=kept.visibility,
        warning=kept.warning,
        sensitive=kept.sensitive,
        poll=kept.poll,
        reply_to=kept.reply_to,
        quote_of=kept.quote_of,
        publish_at=kept.publish_at,
        threaded=kept.threaded,
        edit_of=kept.edit_of,
    )


def encode_comment(comment: NewComment) -> str:
    """Return a comment that waits to be posted as JSON."""
    kept = _Comment(
        note_id=comment.note_id,
        versions=tuple(_stored(version) for version in comment.versions),
        parent_id=comment.parent_id,
    )
    return msgspec.json.encode(kept).decode()


def decode_comment(data: str) -> NewComment:
    """Return the comment that ``encode_comment`` wrote; raises ``Corrupt``."""
    kept = _decode(data, _Comment)
    return NewComment(
        note_id=kept.note_id,
        versions=tuple(_version(version) for version in kept.versions),
        parent_id=kept.parent_id,
    )


def encode_message(message: NewMessage) -> str:
    """Return a message that waits to be sent as JSON."""
    kept = _Message(
        versions=tuple(_stored(version) for version in message.versions),
        conversation_id=message.conversation_id,
        account_ids=message.account_ids,
        media=message.media,
    )
    return msgspec.json.encode(kept).decode()


def decode_message(data: str) -> NewMessage:
    """Return the message that ``encode_message`` wrote; raises ``Corrupt``."""
    kept = _decode(data, _Message)
    return NewMessage(
        versions=tuple(_version(version) for version in kept.versions),
        conversation_id=kept.conversation_id,
        account_ids=kept.account_ids,
        media=kept.media,
    )


def encode_text(text: RichText) -> str:
    """Return rich text as a JSON list of spans."""
    return msgspec.json.encode(tuple(_stored_span(span) for span in text)).decode()


def decode_text(data: str) -> RichText:
    """Return the rich text that ``encode_text`` wrote; raises ``Corrupt``."""
    return tuple(_span(span) for span in _decode(data, tuple[_Span, ...]))


def _decode(data: str, kind: type[Value]) -> Value:
    try:
        return msgspec.json.decode(data, type=kind)
    except (msgspec.DecodeError, RecursionError) as error:
        raise Corrupt(f"{getattr(kind, '__name__', kind)}: {error}") from error


def _stored(version: TextVersion) -> _Version:
    body = tuple(_stored_span(span) for span in version.body)
    return _Version(language=version.language, title=version.title, body=body)


def _version(kept: _Version) -> TextVersion:
    return TextVersion(kept.language, kept.title, tuple(_span(span) for span in kept.body))


def _stored_span(span: Span) -> _Span:
    match span:
        case Text(text):
            return _Text(text)
        case Mention(text, handle):
            return _Mention(text, handle)
        case Topic(text, name):
            return _Topic(text, name)
        case Link(text, url):
            return _Link(text, url)
        case CustomEmoji(text, url):
            return _Emoji(text, url)
        case LineBreak(text):
            return _Break(text)


def _span(kept: _Span) -> Span:
    match kept:
        case _Text():
            return Text(kept.text)
        case _Mention():
            return Mention(kept.text, kept.handle)
        case _Topic():
            return Topic(kept.text, kept.name)
        case _Link():
            return Link(kept.text, kept.url)
        case _Emoji():
            return CustomEmoji(kept.text, kept.url)
        case _Break():
            return LineBreak(kept.text)
