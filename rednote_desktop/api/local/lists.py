"""Pages of row ids: the lists of people and of what is said, each walked along an index."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from rednote_desktop.api.local import cursor as cursors
from rednote_desktop.api.local.rows import (
    ACCOUNT,
    COLLECTION,
    RowReader,
    number,
)
from rednote_desktop.api.richtext import normalise
from rednote_desktop.domain.errors import NotFound

END: Final = 2**63 - 1
_LARGEST_PAGE: Final = 200


@dataclass(frozen=True, slots=True)
class Ids:
    """Row ids of one page in order, and the cursors of the pages around it."""

    ids: tuple[int, ...]
    next_cursor: str | None
    previous_cursor: str | None = None


# Every query gives id, then the one or two numbers by which the list is ordered.
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
    AND (:key = '[]' OR kind IN (SELECT value FROM json_each(:key)))
ORDER BY created_at DESC, id DESC LIMIT :limit
"""

_TALKS: Final = """
SELECT talk, spoken_at, talk FROM talk_people
WHERE account = :viewer AND spoken_at > 0 AND (spoken_at, talk) < (:a, :b)
ORDER BY spoken_at DESC, talk DESC LIMIT :limit
"""
_MESSAGES: Final = """
SELECT id, created_at, id FROM messages
WHERE talk = :key AND (created_at, id) < (:a, :b)
ORDER BY created_at DESC, id DESC LIMIT :limit
"""


def comments(reader: RowReader, note: int, cursor: str | None, limit: int) -> Ids:
    """Return the ids of top comments, newest of one's own first, then best first."""
    scope = f"comments:{note}"
    return _walk(reader, scope, _COMMENTS, note, cursor, limit, (END, END))


def replies(reader: RowReader, thread: int, cursor: str | None, limit: int) -> Ids:
    """Return the ids of all replies of a thread, oldest first."""
    return _walk(reader, f"replies:{thread}", _REPLIES, thread, cursor, limit, (-END, -END))


def followers(reader: RowReader, account: int, cursor: str | None, limit: int) -> Ids:
    """Return the ids of who follows a person, latest first."""
    scope = f"followers:{account}"
    return _walk(reader, scope, _FOLLOWERS, account, cursor, limit, (END, END))


def following(reader: RowReader, account: int, cursor: str | None, limit: int) -> Ids:
    """Return the ids of whom a person follows, latest first."""
    scope = f"following:{account}"
    return _walk(reader, scope, _FOLLOWED, account, cursor, limit, (END, END))


def notifications(reader: RowReader, kinds: Iterable[str], cursor: str | None, limit: int) -> Ids:
    """Return the ids of what concerns the viewer, newest first; no ``kinds`` are all."""
    wanted = json.dumps(list(kinds))
    return _walk(reader, "notifications", _NOTIFICATIONS, wanted, cursor, limit, (END, END))


def talks(reader: RowReader, cursor: str | None, limit: int) -> Ids:
    """Return the ids of the viewer's talks, the last spoken in first."""
    return _walk(reader, "talks", _TALKS, "", cursor, limit, (END, END))


def messages(reader: RowReader, talk: int, cursor: str | None, limit: int) -> Ids:
    """Return the ids of the messages of a talk, newest first."""
    return _walk(reader, f"messages:{talk}", _MESSAGES, talk, cursor, limit, (END, END))


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
    values = dict(zip("ab", place, strict=False))
    found = reader.rows(sql, key=key, limit=size + 1, **values)
    last = tuple(found[size - 1])[1:] if len(found) > size else None
    ids = tuple(row[0] for row in found[:size])
    return Ids(ids, None if last is None else cursors.encode(scope, *last))
