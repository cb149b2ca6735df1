"""Builds domain objects from rows, a whole page at a time in a handful of queries."""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from collections.abc import Collection as Group
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from decimal import Decimal
from typing import Final

from rednote_desktop.api.local.media import MediaPlaces
from rednote_desktop.api.richtext import parse
from rednote_desktop.domain.account import Account
from rednote_desktop.domain.comment import Comment
from rednote_desktop.domain.conversation import Message
from rednote_desktop.domain.errors import NotFound
from rednote_desktop.domain.media import Media, MediaKind, TextCard
from rednote_desktop.domain.note import Counts, Note, TopicInfo, ViewerState, Visibility
from rednote_desktop.domain.notification import Notification, NotificationKind
from rednote_desktop.domain.product import Money, Product
from rednote_desktop.domain.text import TextVersion

ACCOUNT: Final = "u"
NOTE: Final = "n"
COMMENT: Final = "c"
COLLECTION: Final = "k"
PRODUCT: Final = "p"
NOTIFICATION: Final = "a"
MEDIUM: Final = "m"
TALK: Final = "t"
MESSAGE: Final = "s"

VISIBILITIES: Final = (Visibility.PUBLIC, Visibility.FOLLOWERS, Visibility.PRIVATE)

VISIBLE: Final = """(
    notes.visibility = 0 OR notes.author = :viewer OR (
        notes.visibility = 1 AND EXISTS (
            SELECT 1 FROM follows WHERE follower = :viewer AND target = notes.author
        )
    )
)"""
"""SQL condition: the viewer may read the note."""

_ACCOUNTS: Final = """
SELECT id, handle, name, bio, avatar, languages, place,
    note_count + iif(id = :viewer, private_count, 0) AS notes,
    follower_count, following_count, liked_count,
    EXISTS (SELECT 1 FROM follows WHERE follower = :viewer AND target = accounts.id) AS followed,
    EXISTS (SELECT 1 FROM follows WHERE follower = accounts.id AND target = :viewer) AS follows
FROM accounts WHERE id IN (SELECT value FROM json_each(:ids))
"""
_NOTES: Final = f"""
SELECT id, author, created_at, visibility, place, likes, collects, comments, shares,
    EXISTS (SELECT 1 FROM likes WHERE account = :viewer AND note = notes.id) AS liked,
    EXISTS (SELECT 1 FROM collects WHERE account = :viewer AND note = notes.id) AS collected
FROM notes WHERE id IN (SELECT value FROM json_each(:ids)) AND {VISIBLE}
"""
_NOTE_VERSIONS: Final = """
SELECT note, language, title, body FROM note_versions
WHERE note IN (SELECT value FROM json_each(:ids)) ORDER BY note, position
"""
_MEDIA_COLUMNS: Final = """
id, kind, file, preview, width, height, alt, blurhash, duration_ms, card_text, card_style
"""
_MEDIA: Final = f"""
SELECT note AS holder, {_MEDIA_COLUMNS}
FROM media WHERE note IN (SELECT value FROM json_each(:ids)) ORDER BY note, position
"""
_MESSAGE_MEDIA: Final = f"""
SELECT message AS holder, {_MEDIA_COLUMNS}
FROM message_media WHERE message IN (SELECT value FROM json_each(:ids)) ORDER BY message, position
"""
_NOTE_TOPICS: Final = """
SELECT note, topics.name FROM note_topics JOIN topics ON topics.id = topic
WHERE note IN (SELECT value FROM json_each(:ids)) ORDER BY note, note_topics.position
"""
_NOTE_PRODUCTS: Final = """
SELECT note, products.* FROM note_products JOIN products ON products.id = product
WHERE note IN (SELECT value FROM json_each(:ids)) ORDER BY note, note_products.position
"""
_COMMENTS: Final = """
SELECT comments.id, note, comments.author, thread, parent, comments.created_at,
    comments.likes, replies, notes.author = comments.author AS by_note_author,
    EXISTS (
        SELECT 1 FROM comment_likes WHERE account = :viewer AND comment = comments.id
    ) AS liked
FROM comments JOIN notes ON notes.id = note
WHERE comments.id IN (SELECT value FROM json_each(:ids))
"""
_COMMENT_VERSIONS: Final = """
SELECT comment, language, body FROM comment_versions
WHERE comment IN (SELECT value FROM json_each(:ids)) ORDER BY comment, position
"""
_MESSAGES: Final = """
SELECT id, talk, author, created_at FROM messages
WHERE id IN (SELECT value FROM json_each(:ids))
    AND EXISTS (SELECT 1 FROM talk_people WHERE talk = messages.talk AND account = :viewer)
"""
_MESSAGE_VERSIONS: Final = """
SELECT message, language, body FROM message_versions
WHERE message IN (SELECT value FROM json_each(:ids)) ORDER BY message, position
"""
_NOTIFICATIONS: Final = """
SELECT id, kind, actor, created_at, note, comment, read,
    coalesce(
        (SELECT body FROM comment_versions
            WHERE comment = notifications.comment AND position = 0),
        (SELECT iif(title <> '', title, body) FROM note_versions
            WHERE note = notifications.note AND position = 0),
        ''
    ) AS excerpt
FROM notifications WHERE id IN (SELECT value FROM json_each(:ids))
"""


def number(prefix: str, identifier: str) -> int:
    """Return the row id in a public id such as ``n17``; raises ``NotFound``."""
    digits = identifier.removeprefix(prefix)
    if not identifier.startswith(prefix) or not (digits.isascii() and digits.isdigit()):
        raise NotFound(identifier)
    found = int(digits[:20])
    if found >= 2**63:
        raise NotFound(identifier)
    return found


def moment(microseconds: int) -> datetime:
    """Return a stored time as a moment in UTC."""
    return datetime.fromtimestamp(microseconds / 1_000_000, UTC)


def topic_info(row: sqlite3.Row) -> TopicInfo:
    """Return a topic from its row."""
    meanings = tuple((str(tag), str(text)) for tag, text in json.loads(row["meanings"]))
    return TopicInfo(row["name"], row["note_count"], row["channel"], meanings)


def product(row: sqlite3.Row) -> Product:
    """Return a product from its row."""
    return Product(
        id=f"{PRODUCT}{row['id']}",
        name=row["name"],
        price=Money(Decimal(row["amount"]), row["currency"]),
        shop=row["shop"],
        kind=row["kind"],
        url=row["url"],
    )


class RowReader:
    """Reads what one viewer sees through one connection."""

    def __init__(
        self,
        connection: sqlite3.Connection,
        viewer: int,
        places: MediaPlaces,
        handles: Group[str],
    ) -> None:
        self.connection = connection
        self.viewer = viewer
        self._places = places
        self._handles = handles

    def rows(self, sql: str, **values: object) -> list[sqlite3.Row]:
        """Run a query; ``:viewer`` is filled in."""
        cursor = self.connection.cursor()
        cursor.row_factory = sqlite3.Row
        return cursor.execute(sql, {"viewer": self.viewer, **values}).fetchall()

    def accounts(self, ids: Iterable[int]) -> dict[int, Account]:
        """Return people by row id; those that are gone are missing."""
        return {row["id"]: self._account(row) for row in self.rows(_ACCOUNTS, ids=_json(ids))}

    def notes(self, ids: Sequence[int]) -> tuple[Note, ...]:
        """Return notes in the order of ``ids``, without those the viewer may not read."""
        wanted = _json(ids)
        rows = {row["id"]: row for row in self.rows(_NOTES, ids=wanted)}
        authors = self.accounts({row["author"] for row in rows.values()})
        versions: defaultdict[int, list[TextVersion]] = defaultdict(list)
        for row in self.rows(_NOTE_VERSIONS, ids=wanted):
            body = parse(row["body"], self._handles)
            versions[row["note"]].append(TextVersion(row["language"], row["title"], body))
        media = self._media(_MEDIA, wanted)
        topics: defaultdict[int, list[str]] = defaultdict(list)
        for row in self.rows(_NOTE_TOPICS, ids=wanted):
            topics[row["note"]].append(row["name"])
        products: defaultdict[int, list[Product]] = defaultdict(list)
        for row in self.rows(_NOTE_PRODUCTS, ids=wanted):
            products[row["note"]].append(product(row))
        return tuple(
            Note(
                id=f"{NOTE}{note_id}",
                author=authors[row["author"]],
                versions=tuple(versions[note_id]),
                media=tuple(media[note_id]),
                created_at=moment(row["created_at"]),
                topics=tuple(topics[note_id]),
                products=tuple(products[note_id]),
                place=row["place"],
                visibility=VISIBILITIES[row["visibility"]],
                counts=Counts(row["likes"], row["collects"], row["comments"], row["shares"]),
                viewer=ViewerState(
                    bool(row["liked"]), bool(row["collected"]), row["author"] == self.viewer
                ),
            )
            for note_id in ids
            for row in [rows.get(note_id)]
            if row is not None
        )

    def note(self, note_id: int) -> Note:
        """Return one note; raises ``NotFound``."""
        found = self.notes((note_id,))
        if not found:
            raise NotFound(f"{NOTE}{note_id}")
        return found[0]

    def require_note(self, note_id: int) -> sqlite3.Row:
        """Return id, author and visibility of a note the viewer may read, or ``NotFound``."""
        found = self.rows(
            f"SELECT id, author, visibility FROM notes WHERE id = :id AND {VISIBLE}", id=note_id
        )
        if not found:
            raise NotFound(f"{NOTE}{note_id}")
        return found[0]

    def first_media(self, note_ids: Iterable[int]) -> dict[int, Media]:
        """Return the first medium of each note that has one."""
        return {note: found[0] for note, found in self._media(_MEDIA, _json(note_ids)).items()}

    def comments(self, ids: Sequence[int]) -> tuple[Comment, ...]:
        """Return comments in the order of ``ids``."""
        wanted = _json(ids)
        rows = {row["id"]: row for row in self.rows(_COMMENTS, ids=wanted)}
        authors = self.accounts({row["author"] for row in rows.values()})
        versions = self._versions(_COMMENT_VERSIONS, "comment", wanted)
        return tuple(
            Comment(
                id=f"{COMMENT}{comment_id}",
                note_id=f"{NOTE}{row['note']}",
                author=authors[row["author"]],
                versions=tuple(versions[comment_id]),
                created_at=moment(row["created_at"]),
                thread_id=f"{COMMENT}{row['thread']}",
                parent_id=None if row["parent"] is None else f"{COMMENT}{row['parent']}",
                likes=row["likes"],
                liked=bool(row["liked"]),
                own=row["author"] == self.viewer,
                by_note_author=bool(row["by_note_author"]),
                reply_count=row["replies"],
            )
            for comment_id in ids
            for row in [rows.get(comment_id)]
            if row is not None
        )

    def messages(self, ids: Sequence[int]) -> tuple[Message, ...]:
        """Return messages in the order of ``ids``, without those of other people's talks."""
        wanted = _json(ids)
        rows = {row["id"]: row for row in self.rows(_MESSAGES, ids=wanted)}
        authors = self.accounts({row["author"] for row in rows.values()})
        versions = self._versions(_MESSAGE_VERSIONS, "message", wanted)
        media = self._media(_MESSAGE_MEDIA, wanted)
        return tuple(
            Message(
                id=f"{MESSAGE}{message_id}",
                conversation_id=f"{TALK}{row['talk']}",
                author=authors[row["author"]],
                versions=tuple(versions[message_id]),
                created_at=moment(row["created_at"]),
                media=tuple(media[message_id]),
                own=row["author"] == self.viewer,
            )
            for message_id in ids
            for row in [rows.get(message_id)]
            if row is not None
        )

    def notifications(self, ids: Sequence[int]) -> tuple[Notification, ...]:
        """Return notifications in the order of ``ids``."""
        rows = {row["id"]: row for row in self.rows(_NOTIFICATIONS, ids=_json(ids))}
        actors = self.accounts({row["actor"] for row in rows.values()})
        return tuple(
            Notification(
                id=f"{NOTIFICATION}{row['id']}",
                kind=NotificationKind(row["kind"]),
                actor=actors[row["actor"]],
                created_at=moment(row["created_at"]),
                note_id=None if row["note"] is None else f"{NOTE}{row['note']}",
                comment_id=None if row["comment"] is None else f"{COMMENT}{row['comment']}",
                excerpt=row["excerpt"],
                read=bool(row["read"]),
            )
            for notification_id in ids
            for row in [rows.get(notification_id)]
            if row is not None
        )

    def _account(self, row: sqlite3.Row) -> Account:
        return Account(
            id=f"{ACCOUNT}{row['id']}",
            handle=row["handle"],
            name=row["name"],
            bio=parse(row["bio"], self._handles),
            avatar_url=self._places.url(row["avatar"]),
            languages=tuple(json.loads(row["languages"])),
            place=row["place"],
            note_count=row["notes"],
            follower_count=row["follower_count"],
            following_count=row["following_count"],
            liked_count=row["liked_count"],
            followed=bool(row["followed"]),
            follows_viewer=bool(row["follows"]),
        )

    def _versions(self, sql: str, holder: str, wanted: str) -> defaultdict[int, list[TextVersion]]:
        versions: defaultdict[int, list[TextVersion]] = defaultdict(list)
        for row in self.rows(sql, ids=wanted):
            body = parse(row["body"], self._handles)
            versions[row[holder]].append(TextVersion(row["language"], "", body))
        return versions

    def _media(self, sql: str, wanted: str) -> defaultdict[int, list[Media]]:
        media: defaultdict[int, list[Media]] = defaultdict(list)
        for row in self.rows(sql, ids=wanted):
            kind = MediaKind(row["kind"])
            card = TextCard(row["card_text"], row["card_style"]) if kind == MediaKind.CARD else None
            media[row["holder"]].append(
                Media(
                    id=f"{MEDIUM}{row['id']}",
                    kind=kind,
                    url=self._places.url(row["file"]),
                    width=row["width"],
                    height=row["height"],
                    alt=row["alt"],
                    blurhash=row["blurhash"],
                    preview_url=self._places.url(row["preview"]),
                    duration_ms=row["duration_ms"],
                    card=card,
                )
            )
        return media


def _json(ids: Iterable[int]) -> str:
    return json.dumps(list(ids))
