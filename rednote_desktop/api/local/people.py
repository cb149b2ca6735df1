"""People and what they are told, inside a transaction of the caller's."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Sequence
from typing import Final

from rednote_desktop.api.local.search import indexed
from rednote_desktop.api.richtext import parse
from rednote_desktop.domain.errors import Rejected
from rednote_desktop.domain.notification import NotificationKind
from rednote_desktop.domain.text import Mention, RichText

_NOTIFY: Final = """
INSERT INTO notifications (owner, kind, actor, created_at, note, comment)
SELECT id, ?, ?, ?, ?, ? FROM accounts WHERE id = ? AND owned = 1 AND id <> ?
"""


def add_account(
    connection: sqlite3.Connection,
    handle: str,
    name: str,
    languages: Sequence[str],
    now: int,
    *,
    bio: str = "",
    place: str = "",
    avatar: str = "",
) -> int:
    """Add an account of this computer and return its row id.

    Raises ``Rejected`` when the handle is taken.
    """
    key = handle.casefold()
    if connection.execute("SELECT 1 FROM accounts WHERE handle_key = ?", (key,)).fetchone():
        raise Rejected(f"handle {handle!r} is taken", "handle")
    cursor = connection.execute(
        "INSERT INTO accounts (handle, handle_key, han, name, bio, avatar, languages, place, owned,"
        " sample, created_at)"
        " VALUES (:handle, :key, :han, :name, :bio, :avatar, :languages, :place, 1, 0, :now)",
        {
            "handle": handle,
            "key": key,
            "han": int(not handle.isascii()),
            "name": name,
            "bio": bio,
            "avatar": avatar,
            "languages": json.dumps(list(languages)),
            "place": place,
            "now": now,
        },
    )
    account_id = int(cursor.lastrowid or 0)
    index_account(connection, account_id)
    return account_id


def index_account(connection: sqlite3.Connection, account_id: int) -> None:
    """Bring a person's search entry up to date."""
    handle, name, bio = connection.execute(
        "SELECT handle, name, bio FROM accounts WHERE id = ?", (account_id,)
    ).fetchone()
    connection.execute("DELETE FROM account_search WHERE rowid = ?", (account_id,))
    connection.execute(
        "INSERT INTO account_search (rowid, handle, name, bio) VALUES (?,?,?,?)",
        (account_id, indexed(handle), indexed(name), indexed(bio)),
    )


def notify(
    connection: sqlite3.Connection,
    owner: int,
    kind: NotificationKind,
    actor: int,
    now: int,
    note: int | None = None,
    comment: int | None = None,
) -> None:
    """Tell an account of this computer what another one did; nobody hears of their own deeds."""
    connection.execute(_NOTIFY, (kind, actor, now, note, comment, owner, actor))


def forget_notification(
    connection: sqlite3.Connection,
    kind: NotificationKind,
    actor: int,
    *,
    owner: int | None = None,
    note: int | None = None,
    comment: int | None = None,
) -> None:
    """Take back the notification of something that was taken back."""
    connection.execute(
        "DELETE FROM notifications WHERE actor = ? AND kind = ? AND owner = coalesce(?, owner)"
        " AND note IS ? AND comment IS ?",
        (actor, kind, owner, note, comment),
    )


def mentioned(connection: sqlite3.Connection, texts: Iterable[RichText]) -> list[int]:
    """Return the row ids of the people whom plain texts mention, each once."""
    found: dict[int, None] = {}
    handles = han_handles(connection)
    for text in texts:
        spans = parse("".join(span.text for span in text), handles)
        for span in spans:
            if isinstance(span, Mention):
                row = connection.execute(
                    "SELECT id FROM accounts WHERE handle_key = ?", (span.handle.casefold(),)
                ).fetchone()
                if row is not None:
                    found[row[0]] = None
    return list(found)


def han_handles(connection: sqlite3.Connection) -> frozenset[str]:
    """Return all handles with characters beyond ASCII (``parse`` needs them)."""
    rows = connection.execute("SELECT handle FROM accounts WHERE han = 1")
    return frozenset(row[0] for row in rows)


class HanHandles:
    """Remembers ``han_handles`` until there is a new account: handles never change."""

    def __init__(self) -> None:
        self._known: tuple[int, frozenset[str]] = (-1, frozenset())

    def get(self, connection: sqlite3.Connection) -> frozenset[str]:
        """Return all handles with characters beyond ASCII."""
        row = connection.execute(
            "SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = 'accounts'"
        ).fetchone()
        newest, handles = self._known
        if newest != row[0]:
            handles = han_handles(connection)
            self._known = (row[0], handles)
        return handles


def may_read(connection: sqlite3.Connection, account: int, note_id: int) -> bool:
    """Tell whether a person may read a note."""
    row = connection.execute(
        "SELECT visibility, author FROM notes WHERE id = ?", (note_id,)
    ).fetchone()
    if row is None:
        return False
    visibility, author = row
    if author == account or visibility == 0:
        return True
    return visibility == 1 and follows(connection, account, author)


def follows(connection: sqlite3.Connection, follower: int, target: int) -> bool:
    """Tell whether a person follows another."""
    query = "SELECT 1 FROM follows WHERE follower = ? AND target = ?"
    return connection.execute(query, (follower, target)).fetchone() is not None
