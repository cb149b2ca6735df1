"""Pages of row ids: every list of the community, each walked along an index."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from typing import Final

from rednote_desktop.api.local import cursor as cursors
from rednote_desktop.api.local.rows import (
    ACCOUNT,
    COLLECTION,
    VISIBLE,
    RowReader,
    number,
)
from rednote_desktop.api.local.search import parse_query
from rednote_desktop.api.richtext import normalise
from rednote_desktop.domain.errors import NotFound
from rednote_desktop.domain.note import Timeline, TimelineKind

_END: Final = 2**63 - 1
_LARGEST_PAGE: Final = 200


@dataclass(frozen=True, slots=True)
class Ids:
    """Row ids of one page in order, and the cursor of the next page."""

    ids: tuple[int, ...]
    next_cursor: str | None


# Every query gives id, then the one or two numbers by which the list is ordered.
_FOR_YOU: Final = """
SELECT id, rank FROM notes WHERE visibility = 0 AND rank < :a ORDER BY rank DESC LIMIT :limit
"""
_CHANNEL: Final = f"""
SELECT note, note_channels.rank FROM note_channels CROSS JOIN notes ON notes.id = note
WHERE channel = :key AND note_channels.rank < :a AND {VISIBLE}
ORDER BY note_channels.rank DESC LIMIT :limit
"""
_TOPIC: Final = f"""
SELECT note, note_topics.rank FROM note_topics CROSS JOIN notes ON notes.id = note
WHERE topic = (SELECT id FROM topics WHERE key = :key) AND note_topics.rank < :a AND {VISIBLE}
ORDER BY note_topics.rank DESC LIMIT :limit
"""
_FOLLOWING: Final = """
SELECT note, created_at, note FROM home
WHERE owner = :viewer AND (created_at, note) < (:a, :b)
ORDER BY created_at DESC, note DESC LIMIT :limit
"""
_ACCOUNT: Final = f"""
SELECT id, created_at, id FROM notes
WHERE author = :key AND (created_at, id) < (:a, :b) AND {VISIBLE}
ORDER BY created_at DESC, id DESC LIMIT :limit
"""
_LIKED: Final = f"""
SELECT note, likes.created_at, note FROM likes CROSS JOIN notes ON notes.id = note
WHERE account = :key AND (likes.created_at, note) < (:a, :b) AND {VISIBLE}
ORDER BY likes.created_at DESC, note DESC LIMIT :limit
"""
_COLLECTION: Final = f"""
SELECT note, collection_notes.created_at, note
FROM collection_notes CROSS JOIN notes ON notes.id = note
WHERE collection = :key AND (collection_notes.created_at, note) < (:a, :b) AND {VISIBLE}
ORDER BY collection_notes.created_at DESC, note DESC LIMIT :limit
"""
_SEARCH: Final = f"""
SELECT notes.id, note_search.rowid FROM note_search CROSS JOIN notes
    ON notes.rank = note_search.rowid
WHERE note_search MATCH :key AND note_search.rowid < :a AND {VISIBLE}
ORDER BY note_search.rowid DESC LIMIT :limit
"""
_COMMENTS: Final = """
SELECT id, rank, id FROM comments
WHERE note = :key AND parent IS NULL AND (rank, id) < (:a, :b)
ORDER BY rank DESC, id DESC LIMIT :limit
"""
_REPLIES: Final = """
SELECT id, created_at, id FROM comments
WHERE thread = :key AND parent IS NOT NULL AND (created_at, id) > (:a, :b)
ORDER BY created_at, id LIMIT :limit
"""
_FOLLOWERS: Final = """
SELECT follower, created_at, follower FROM follows
WHERE target = :key AND (created_at, follower) < (:a, :b)
ORDER BY created_at DESC, follower DESC LIMIT :limit
"""
_FOLLOWED: Final = """
SELECT target, created_at, target FROM follows
WHERE follower = :key AND (created_at, target) < (:a, :b)
ORDER BY created_at DESC, target DESC LIMIT :limit
"""
_NOTIFICATIONS: Final = """
SELECT id, created_at, id FROM notifications
WHERE owner = :viewer AND (created_at, id) < (:a, :b)
ORDER BY created_at DESC, id DESC LIMIT :limit
"""


def timeline(reader: RowReader, wanted: Timeline, cursor: str | None, limit: int) -> Ids:
    """Return the ids of notes of a list; raises ``NotFound`` and ``Rejected``."""
    scope = f"{wanted.kind}:{wanted.key}"
    match wanted.kind:
        case TimelineKind.FOR_YOU:
            return _walk(reader, scope, _FOR_YOU, "", cursor, limit, (_END,))
        case TimelineKind.FOLLOWING:
            return _walk(reader, scope, _FOLLOWING, "", cursor, limit, (_END, _END))
        case TimelineKind.CHANNEL:
            return _walk(reader, scope, _CHANNEL, normalise(wanted.key), cursor, limit, (_END,))
        case TimelineKind.TOPIC:
            key = topic_key(wanted.key)
            return _walk(reader, scope, _TOPIC, key, cursor, limit, (_END,))
        case TimelineKind.ACCOUNT:
            account = require_account(reader, wanted.key)
            return _walk(reader, scope, _ACCOUNT, account, cursor, limit, (_END, _END))
        case TimelineKind.LIKED:
            liker = require_account(reader, wanted.key) if wanted.key else reader.viewer
            return _walk(reader, scope, _LIKED, liker, cursor, limit, (_END, _END))
        case TimelineKind.COLLECTION:
            collection = require_collection(reader, wanted.key)
            return _walk(reader, scope, _COLLECTION, collection, cursor, limit, (_END, _END))
        case TimelineKind.SEARCH:
            return _search(reader, scope, wanted.key, cursor, limit)


def comments(reader: RowReader, note: int, cursor: str | None, limit: int) -> Ids:
    """Return the ids of top comments, newest of one's own first, then best first."""
    scope = f"comments:{note}"
    return _walk(reader, scope, _COMMENTS, note, cursor, limit, (_END, _END))


def replies(reader: RowReader, thread: int, cursor: str | None, limit: int) -> Ids:
    """Return the ids of all replies of a thread, oldest first."""
    return _walk(reader, f"replies:{thread}", _REPLIES, thread, cursor, limit, (-_END, -_END))


def followers(reader: RowReader, account: int, cursor: str | None, limit: int) -> Ids:
    """Return the ids of who follows a person, latest first."""
    scope = f"followers:{account}"
    return _walk(reader, scope, _FOLLOWERS, account, cursor, limit, (_END, _END))


def following(reader: RowReader, account: int, cursor: str | None, limit: int) -> Ids:
    """Return the ids of whom a person follows, latest first."""
    scope = f"following:{account}"
    return _walk(reader, scope, _FOLLOWED, account, cursor, limit, (_END, _END))


def notifications(reader: RowReader, cursor: str | None, limit: int) -> Ids:
    """Return the ids of what concerns the viewer, newest first."""
    return _walk(reader, "notifications", _NOTIFICATIONS, "", cursor, limit, (_END, _END))


def topic_key(name: str) -> str:
    """Return what makes two spellings of a topic the same."""
    return normalise(name).strip().strip("#＃").casefold()


def require_account(reader: RowReader, identifier: str) -> int:
    """Return the row id of a person who is there, or raise ``NotFound``."""
    account = number(ACCOUNT, identifier)
    if not reader.rows("SELECT 1 FROM accounts WHERE id = :id", id=account):
        raise NotFound(identifier)
    return account


def require_collection(reader: RowReader, identifier: str) -> int:
    """Return the row id of one of the viewer's collections, or raise ``NotFound``."""
    collection = number(COLLECTION, identifier)
    own = "SELECT 1 FROM collections WHERE id = :id AND account = :viewer"
    if not reader.rows(own, id=collection):
        raise NotFound(identifier)
    return collection


def page_size(limit: int) -> int:
    """Return a limit as it is honoured."""
    return max(1, min(limit, _LARGEST_PAGE))


def _walk(
    reader: RowReader,
    scope: str,
    sql: str,
    key: str | int,
    cursor: str | None,
    limit: int,
    start: tuple[int, ...],
) -> Ids:
    place = cursors.decode(scope, cursor, *start)
    size = page_size(limit)
    found = _rows(reader, sql, key, size + 1, place)
    last = tuple(found[size - 1])[1:] if len(found) > size else None
    ids = tuple(row[0] for row in found[:size])
    return Ids(ids, None if last is None else cursors.encode(scope, *last))


def _rows(
    reader: RowReader, sql: str, key: str | int, limit: int, place: tuple[int, ...]
) -> list[sqlite3.Row]:
    values = dict(zip("ab", place, strict=False))
    return reader.rows(sql, key=key, limit=limit, **values)


def _search(reader: RowReader, scope: str, words: str, cursor: str | None, limit: int) -> Ids:
    """Walk through tiers of hits: in title or topics, in the body, loosely."""
    tier, rank = cursors.decode(scope, cursor, 0, _END)
    query = parse_query(normalise(words))
    if query is None:
        return Ids((), None)
    tiers = query.tiers("title subjects")
    size = page_size(limit)
    found: list[tuple[int, int, int]] = []
    while 0 <= tier < len(tiers) and len(found) <= size:
        rows = _rows(reader, _SEARCH, tiers[tier], size + 1 - len(found), (rank,))
        found += [(row[0], tier, row[1]) for row in rows]
        tier, rank = tier + 1, _END
    last = found[size - 1] if len(found) > size else None
    ids = tuple(item[0] for item in found[:size])
    return Ids(ids, None if last is None else cursors.encode(scope, *last[1:]))
