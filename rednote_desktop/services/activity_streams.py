"""What a person published as an ActivityStreams collection, which other programs can read.

https://www.w3.org/TR/activitystreams-core/ and the archives that Mastodon makes. Beside each
activity stands what this program keeps of it, so that nothing is lost on the way back.
"""

from __future__ import annotations

import html
import json
from collections.abc import Callable, Iterable
from typing import Any, Final

from rednote_desktop.domain.draft import NewComment, NewMedia, NewNote
from rednote_desktop.domain.note import Visibility
from rednote_desktop.domain.text import Link, RichText, TextVersion, plain
from rednote_desktop.storage.own_notes import OwnNote, media_of

_PUBLIC: Final = "https://www.w3.org/ns/activitystreams#Public"
_OWN: Final = "rednote"
_CONTEXT: Final = [
    "https://www.w3.org/ns/activitystreams",
    {"Hashtag": "as:Hashtag", "sensitive": "as:sensitive", _OWN: "urn:rednote-desktop"},
]


def outbox(
    notes: Iterable[OwnNote],
    encode: Callable[[OwnNote], bytes],
    address_of: Callable[[NewMedia], str],
) -> str:
    """Return the collection as JSON; ``address_of`` says where in the archive a medium lies."""
    items = [_create(own, json.loads(encode(own)), address_of) for own in notes]
    document = {
        "@context": _CONTEXT,
        "id": "outbox.json",
        "type": "OrderedCollection",
        "totalItems": len(items),
        "orderedItems": items,
    }
    return json.dumps(document, ensure_ascii=False, indent=1)


def records(document: object) -> list[bytes]:
    """Return what this program kept beside the activities of a collection, as it encoded it."""
    items = document.get("orderedItems") if isinstance(document, dict) else None
    found = [item.get(_OWN) for item in items or () if isinstance(item, dict)]
    return [json.dumps(kept).encode() for kept in found if isinstance(kept, dict)]


def _create(
    own: OwnNote, kept: dict[str, Any], address_of: Callable[[NewMedia], str]
) -> dict[str, Any]:
    actor = f"acct:{own.handle}@{own.host}" if own.host else f"acct:{own.handle}"
    published = own.published_at.isoformat()
    content = own.content
    address = own.url or f"urn:rednote-desktop:{own.key}"
    note: dict[str, Any] = {
        "id": address,
        "type": "Note",
        "attributedTo": actor,
        "published": published,
        "content": "".join(_html(version) for version in content.versions),
        "contentMap": {
            version.language or "und": _html(version) for version in reversed(content.versions)
        },
        "attachment": [_attachment(item, address_of) for item in media_of(content) if item.path],
    }
    to = [f"{actor}/followers"]
    if isinstance(content, NewComment):
        note["inReplyTo"] = content.parent_id or content.note_id
        to = [_PUBLIC]
    else:
        to = _readers(content, actor)
        note |= _parts(content)
    note["to"] = to
    return {
        "id": f"{address}#create",
        "type": "Create",
        "actor": actor,
        "published": published,
        "to": to,
        "object": note,
        _OWN: kept,
    }


def _parts(note: NewNote) -> dict[str, Any]:
    parts: dict[str, Any] = {
        "sensitive": note.sensitive,
        "tag": [{"type": "Hashtag", "name": f"#{name}"} for name in note.topics],
    }
    if note.versions[0].title:
        parts["name"] = note.versions[0].title
    if note.warning:
        parts["summary"] = note.warning
    if note.reply_to:
        parts["inReplyTo"] = note.reply_to
    return parts


def _readers(note: NewNote, actor: str) -> list[str]:
    match note.visibility:
        case Visibility.PUBLIC | Visibility.UNLISTED:
            return [_PUBLIC]
        case Visibility.FOLLOWERS:
            return [f"{actor}/followers"]
        case _:
            return []


def _attachment(item: NewMedia, address_of: Callable[[NewMedia], str]) -> dict[str, Any]:
    return {
        "type": "Document",
        "mediaType": item.mime,
        "url": address_of(item),
        "name": item.alt or None,
        "width": item.width,
        "height": item.height,
        "blurhash": item.blurhash or None,
    }


def _html(version: TextVersion) -> str:
    title = f"<p><strong>{html.escape(version.title)}</strong></p>" if version.title else ""
    paragraphs = plain(version.body).split("\n\n")
    links = {span.text: span.url for span in _links(version.body)}
    return title + "".join(f"<p>{_line_breaks(part, links)}</p>" for part in paragraphs if part)


def _links(body: RichText) -> list[Link]:
    return [span for span in body if isinstance(span, Link)]


def _line_breaks(text: str, links: dict[str, str]) -> str:
    written = html.escape(text).replace("\n", "<br>")
    for shown, url in links.items():
        anchor = f'<a href="{html.escape(url)}">{html.escape(shown)}</a>'
        written = written.replace(html.escape(shown), anchor)
    return written
