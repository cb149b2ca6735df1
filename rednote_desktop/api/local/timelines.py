"""Pages of notes: every list of the community, walked along an index in both directions."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from typing import Final

from rednote_desktop.api.local import cursor as cursors
from rednote_desktop.api.local.lists import (
    END,
    Ids,
    page_size,
    require_account,
    require_collection,
    topic_key,
)
from rednote_desktop.api.local.rows import NOTE, VISIBLE, RowReader, number
from rednote_desktop.api.local.search import parse_query
from rednote_desktop.api.richtext import normalise
from rednote_desktop.domain.errors import NotFound, Rejected
from rednote_desktop.domain.note import Timeline, TimelineKind

_Place = tuple[int, ...]

_UP: Final = "up "
_UNTIL: Final = "until "
"""How the scopes of cursors begin that lead upwards, or down to a place."""


@dataclass(frozen=True, slots=True)
class _Kind:
    """A query that gives id, then the one or two numbers by which the list is ordered.

    It gives what stands below ``:a`` (and ``:b``) and above ``:c`` (and ``:d``). ``place`` finds
    these numbers of one note of the list.
    """

    query: str
    place: str
    numbers: int


@dataclass(frozen=True, slots=True)
class _List:
    """One list of a kind."""

    kind: _Kind
    scope: str
    key: str | int = ""

    @property
    def top(self) -> _Place:
        """The place above all notes."""
        return (END,) * self.kind.numbers

    @property
    def bottom(self) -> _Place:
        """The place below all notes."""
        return (-END,) * self.kind.numbers


_FOR_YOU: Final = _Kind(
    """
SELECT id, rank FROM notes WHERE visibility = 0 AND rank < :a AND rank > :c
ORDER BY rank DESC LIMIT :limit
""",
    "SELECT rank FROM notes WHERE id = :note",
    1,
)
_CHANNEL: Final = _Kind(
    f"""
SELECT note, note_channels.rank FROM note_channels CROSS JOIN notes ON notes.id = note
WHERE channel = :key AND note_channels.rank < :a AND note_channels.rank > :c AND {VISIBLE}
ORDER BY note_channels.rank DESC LIMIT :limit
""",
    "SELECT rank FROM note_channels WHERE note = :note AND channel = :key",
    1,
)
_TOPIC: Final = _Kind(
    f"""
SELECT note, note_topics.rank FROM note_topics CROSS JOIN notes ON notes.id = note
WHERE topic = (SELECT id FROM topics WHERE key = :key)
    AND note_topics.rank < :a AND note_topics.rank > :c AND {VISIBLE}
ORDER BY note_topics.rank DESC LIMIT :limit
""",
    """
SELECT rank FROM note_topics
WHERE note = :note AND topic = (SELECT id FROM topics WHERE key = :key)
""",
    1,
)
_FOLLOWING: Final = _Kind(
    """
SELECT note, created_at, note FROM home
WHERE owner = :viewer AND (created_at, note) < (:a, :b) AND (created_at, note) > (:c, :d)
ORDER BY created_at DESC, note DESC LIMIT :limit
""",
    "SELECT created_at, note FROM home WHERE note = :note AND owner = :viewer",
    2,
)
_ACCOUNT: Final = _Kind(
    f"""
SELECT id, created_at, id FROM notes
WHERE author = :key AND (created_at, id) < (:a, :b) AND (created_at, id) > (:c, :d) AND {VISIBLE}
ORDER BY created_at DESC, id DESC LIMIT :limit
""",
    "SELECT created_at, id FROM notes WHERE id = :note AND author = :key",
    2,
)
_LIKED: Final = _Kind(
    f"""
SELECT note, likes.created_at, note FROM likes CROSS JOIN notes ON notes.id = note
WHERE account = :key AND (likes.created_at, note) < (:a, :b)
    AND (likes.created_at, note) > (:c, :d) AND {VISIBLE}
ORDER BY likes.created_at DESC, note DESC LIMIT :limit
""",
    "SELECT created_at, note FROM likes WHERE account = :key AND note = :note",
    2,
)
_COLLECTION: Final = _Kind(
    f"""
SELECT note, collection_notes.created_at, note
FROM collection_notes CROSS JOIN notes ON notes.id = note
WHERE collection = :key AND (collection_notes.created_at, note) < (:a, :b)
    AND (collection_notes.created_at, note) > (:c, :d) AND {VISIBLE}
ORDER BY collection_notes.created_at DESC, note DESC LIMIT :limit
""",
    "SELECT created_at, note FROM collection_notes WHERE collection = :key AND note = :note",
    2,
)
_SEARCH: Final = f"""
SELECT notes.id, note_search.rowid FROM note_search CROSS JOIN notes
    ON notes.rank = note_search.rowid
WHERE note_search MATCH :key AND note_search.rowid < :a AND {VISIBLE}
ORDER BY note_search.rowid DESC LIMIT :limit
"""


def timeline(reader: RowReader, wanted: Timeline, cursor: str | None, limit: int) -> Ids:
    """Return the ids of notes of a list; raises ``NotFound`` and ``Rejected``."""
    if wanted.kind is TimelineKind.SEARCH:
        return _search(reader, _scope(wanted), wanted.key, cursor, limit)
    walked = _list(reader, wanted)
    size = page_size(limit)
    upwards = _place_in(walked, _UP + walked.scope, cursor, 1)
    if upwards is not None:
        return _upwards(reader, walked, upwards, size)
    span = _place_in(walked, _UNTIL + walked.scope, cursor, 2)
    if span is not None:
        half = walked.kind.numbers
        return _downwards(reader, walked, span[:half], span[half:], size)
    start = cursors.decode(walked.scope, cursor, *walked.top)
    return _downwards(reader, walked, start, (), size)


def between(reader: RowReader, wanted: Timeline, above: str, below: str) -> str | None:
    """Return the cursor between two notes of a list; ``None`` where one is not in it."""
    if wanted.kind is TimelineKind.SEARCH:
        return None
    walked = _list(reader, wanted)
    upper = _place_of(reader, walked, above) if above else walked.top
    lower = _place_of(reader, walked, below) if below else ()
    if upper is None or lower is None:
        return None
    if not lower:
        return cursors.encode(walked.scope, *upper)
    if not above:
        return cursors.encode(_UP + walked.scope, *lower)
    return cursors.encode(_UNTIL + walked.scope, *upper, *lower)


def _scope(wanted: Timeline) -> str:
    return f"{wanted.kind}:{wanted.key}"


def _list(reader: RowReader, wanted: Timeline) -> _List:
    scope = _scope(wanted)
    match wanted.kind:
        case TimelineKind.FOR_YOU:
            return _List(_FOR_YOU, scope)
        case TimelineKind.FOLLOWING:
            return _List(_FOLLOWING, scope)
        case TimelineKind.CHANNEL:
            return _List(_CHANNEL, scope, normalise(wanted.key))
        case TimelineKind.TOPIC:
            return _List(_TOPIC, scope, topic_key(wanted.key))
        case TimelineKind.ACCOUNT:
            return _List(_ACCOUNT, scope, require_account(reader, wanted.key))
        case TimelineKind.LIKED:
            liker = require_account(reader, wanted.key) if wanted.key else reader.viewer
            return _List(_LIKED, scope, liker)
        case TimelineKind.COLLECTION:
            return _List(_COLLECTION, scope, require_collection(reader, wanted.key))
    raise NotFound(f"timeline {wanted.kind}")


def _place_in(walked: _List, scope: str, cursor: str | None, count: int) -> _Place | None:
    """Return the place or places in a cursor; ``None`` where it is of another scope."""
    if cursor is None:
        return None
    try:
        return cursors.decode(scope, cursor, *(walked.top * count))
    except Rejected:
        return None


def _place_of(reader: RowReader, walked: _List, identifier: str) -> _Place | None:
    try:
        note = number(NOTE, identifier)
    except NotFound:
        return None
    found = reader.rows(walked.kind.place, key=walked.key, note=note)
    return tuple(found[0]) if found else None


def _downwards(reader: RowReader, walked: _List, start: _Place, until: _Place, size: int) -> Ids:
    found = _rows(reader, walked, walked.kind.query, start, until or walked.bottom, size + 1)
    shown = found[:size]
    following = None
    if len(found) > size:
        scope = _UNTIL + walked.scope if until else walked.scope
        following = cursors.encode(scope, *shown[-1][1:], *until)
    return _page(walked, shown, following)


def _upwards(reader: RowReader, walked: _List, above: _Place, size: int) -> Ids:
    query = walked.kind.query.replace("DESC", "ASC")
    shown = _rows(reader, walked, query, walked.top, above, size)[::-1]
    # What it is read upwards from stands below, so that the list always goes on there.
    following = cursors.encode(walked.scope, *shown[-1][1:]) if shown else None
    return _page(walked, shown, following)


def _page(walked: _List, shown: list[_Place], following: str | None) -> Ids:
    previous = cursors.encode(_UP + walked.scope, *shown[0][1:]) if shown else None
    return Ids(tuple(row[0] for row in shown), following, previous)


def _rows(
    reader: RowReader, walked: _List, query: str, below: _Place, above: _Place, limit: int
) -> list[_Place]:
    values = dict(zip("ab", below, strict=False)) | dict(zip("cd", above, strict=False))
    return [tuple(row) for row in reader.rows(query, key=walked.key, limit=limit, **values)]


def _search(reader: RowReader, scope: str, words: str, cursor: str | None, limit: int) -> Ids:
    """Walk through tiers of hits: in title or topics, in the body, loosely."""
    tier, rank = cursors.decode(scope, cursor, 0, END)
    query = parse_query(normalise(words))
    if query is None:
        return Ids((), None)
    tiers = query.tiers("title subjects")
    size = page_size(limit)
    found: list[tuple[int, int, int]] = []
    while 0 <= tier < len(tiers) and len(found) <= size:
        rows: list[sqlite3.Row] = reader.rows(
            _SEARCH, key=tiers[tier], limit=size + 1 - len(found), a=rank
        )
        found += [(row[0], tier, row[1]) for row in rows]
        tier, rank = tier + 1, END
    last = found[size - 1] if len(found) > size else None
    ids = tuple(item[0] for item in found[:size])
    return Ids(ids, None if last is None else cursors.encode(scope, *last[1:]))
