"""The part of a local client that makes small changes."""

from __future__ import annotations

from rednote_desktop.api.local import lists, people
from rednote_desktop.api.local.limits import checked_collection
from rednote_desktop.api.local.reading import own_collections, require_comment
from rednote_desktop.api.local.rows import ACCOUNT, COLLECTION, COMMENT, NOTE, RowReader, number
from rednote_desktop.api.local.seat import Seat, account_of
from rednote_desktop.domain.account import Account
from rednote_desktop.domain.comment import Comment
from rednote_desktop.domain.errors import NotFound, Rejected
from rednote_desktop.domain.note import Collection, Note
from rednote_desktop.domain.notification import NotificationKind


class LocalReacting:
    """Implements ``api.client.Reacting`` for one account of the embedded community."""

    def __init__(self, seat: Seat) -> None:
        self._seat = seat

    async def like(self, note_id: str, liked: bool, key: str) -> Note:
        note = number(NOTE, note_id)

        def act(reader: RowReader, now: int) -> int:
            row = reader.require_note(note)
            write = reader.connection.execute
            if liked:
                done = write(
                    "INSERT OR IGNORE INTO likes (account, note, created_at) VALUES (?,?,?)",
                    (reader.viewer, note, now),
                )
                if done.rowcount:
                    _tell(reader, row["author"], NotificationKind.LIKE, now, note)
            else:
                write("DELETE FROM likes WHERE account = ? AND note = ?", (reader.viewer, note))
                _untell(reader, NotificationKind.LIKE, note)
            return note

        return await self._seat.once(key, f"like {note} {liked}", act, RowReader.note)

    async def like_comment(self, comment_id: str, liked: bool, key: str) -> Comment:
        comment = number(COMMENT, comment_id)

        def act(reader: RowReader, now: int) -> int:
            note, author = require_comment(reader, comment)
            write = reader.connection.execute
            place = (reader.viewer, comment)
            if liked:
                done = write(
                    "INSERT OR IGNORE INTO comment_likes (account, comment) VALUES (?,?)", place
                )
                if done.rowcount:
                    _tell(reader, author, NotificationKind.LIKE, now, note, comment)
            else:
                write("DELETE FROM comment_likes WHERE account = ? AND comment = ?", place)
                _untell(reader, NotificationKind.LIKE, note, comment)
            return comment

        return await self._seat.once(key, f"like_comment {comment} {liked}", act, comment_of)

    async def collect(self, note_id: str, collection_id: str, collected: bool, key: str) -> Note:
        """Put a note into a collection or take it out.

        An empty ``collection_id`` takes the note out of all the viewer's collections.
        """
        note = number(NOTE, note_id)
        if collected and not collection_id:
            raise Rejected("no collection", "collection")

        def act(reader: RowReader, now: int) -> int:
            row = reader.require_note(note)
            before = _collected(reader, note)
            write = reader.connection.execute
            if not collection_id:
                write(
                    "DELETE FROM collection_notes WHERE note = ? AND account = ?",
                    (note, reader.viewer),
                )
            elif collected:
                collection = lists.require_collection(reader, collection_id)
                write(
                    "INSERT OR IGNORE INTO collection_notes (collection, note, account,"
                    " created_at) VALUES (?,?,?,?)",
                    (collection, note, reader.viewer, now),
                )
            else:
                collection = lists.require_collection(reader, collection_id)
                write(
                    "DELETE FROM collection_notes WHERE collection = ? AND note = ?",
                    (collection, note),
                )
            after = _collected(reader, note)
            if after and not before:
                _tell(reader, row["author"], NotificationKind.COLLECT, now, note)
            if before and not after:
                _untell(reader, NotificationKind.COLLECT, note)
            return note

        operation = f"collect {note} {collection_id} {collected}"
        return await self._seat.once(key, operation, act, RowReader.note)

    async def create_collection(self, name: str, key: str) -> Collection:
        cleaned = checked_collection(name)

        def act(reader: RowReader, now: int) -> int:
            _require_free(reader, cleaned)
            cursor = reader.connection.execute(
                "INSERT INTO collections (account, name, name_key, created_at) VALUES (?,?,?,?)",
                (reader.viewer, cleaned, cleaned.casefold(), now),
            )
            return int(cursor.lastrowid or 0)

        return await self._seat.once(key, "create_collection", act, _collection)

    async def rename_collection(self, collection_id: str, name: str, key: str) -> Collection:
        """Rename a collection; raises ``Rejected`` for an empty or a taken name."""
        cleaned = checked_collection(name)

        def act(reader: RowReader, now: int) -> int:
            collection = lists.require_collection(reader, collection_id)
            _require_free(reader, cleaned, besides=collection)
            reader.connection.execute(
                "UPDATE collections SET name = ?, name_key = ? WHERE id = ?",
                (cleaned, cleaned.casefold(), collection),
            )
            return collection

        operation = f"rename_collection {collection_id}"
        return await self._seat.once(key, operation, act, _collection)

    async def delete_collection(self, collection_id: str, key: str) -> None:
        """Delete a collection; one that is gone already raises nothing."""
        collection = number(COLLECTION, collection_id)

        def act(reader: RowReader, now: int) -> int:
            found = reader.rows(
                "SELECT note FROM collection_notes"
                " WHERE account = :viewer AND collection = :collection",
                collection=collection,
            )
            reader.connection.execute(
                "DELETE FROM collections WHERE id = ? AND account = ?",
                (collection, reader.viewer),
            )
            for row in found:
                if not _collected(reader, row["note"]):
                    _untell(reader, NotificationKind.COLLECT, row["note"])
            return collection

        operation = f"delete_collection {collection_id}"
        await self._seat.once(key, operation, act, lambda reader, known: None)

    async def follow(self, account_id: str, followed: bool, key: str) -> Account:
        """Follow a person or stop; raises ``Rejected`` for oneself."""
        target = number(ACCOUNT, account_id)
        if target == self._seat.viewer:
            raise Rejected("following oneself", "account")

        def act(reader: RowReader, now: int) -> int:
            lists.require_account(reader, account_id)
            write = reader.connection.execute
            kind = NotificationKind.FOLLOW
            if followed:
                done = write(
                    "INSERT OR IGNORE INTO follows (follower, target, created_at) VALUES (?,?,?)",
                    (reader.viewer, target, now),
                )
                if done.rowcount:
                    people.notify(reader.connection, target, kind, reader.viewer, now)
            else:
                write(
                    "DELETE FROM follows WHERE follower = ? AND target = ?",
                    (reader.viewer, target),
                )
                people.forget_notification(reader.connection, kind, reader.viewer, owner=target)
            return target

        return await self._seat.once(key, f"follow {target} {followed}", act, account_of)

    async def mark_notifications_read(self, key: str) -> None:
        def act(reader: RowReader, now: int) -> int:
            reader.connection.execute(
                "UPDATE notifications SET read = 1 WHERE owner = ? AND read = 0",
                (reader.viewer,),
            )
            return 0

        await self._seat.once(key, "mark_read", act, lambda reader, known: None)


def comment_of(reader: RowReader, comment_id: int) -> Comment:
    """Return one comment; raises ``NotFound``."""
    found = reader.comments((comment_id,))
    if not found:
        raise NotFound(f"{COMMENT}{comment_id}")
    return found[0]


def _tell(
    reader: RowReader,
    owner: int,
    kind: NotificationKind,
    now: int,
    note: int,
    comment: int | None = None,
) -> None:
    people.notify(reader.connection, owner, kind, reader.viewer, now, note, comment)


def _untell(
    reader: RowReader, kind: NotificationKind, note: int, comment: int | None = None
) -> None:
    people.forget_notification(reader.connection, kind, reader.viewer, note=note, comment=comment)


def _collected(reader: RowReader, note: int) -> bool:
    query = "SELECT 1 FROM collects WHERE account = :viewer AND note = :note"
    return bool(reader.rows(query, note=note))


def _require_free(reader: RowReader, name: str, besides: int = 0) -> None:
    query = (
        "SELECT 1 FROM collections WHERE account = :viewer AND name_key = :key AND id <> :besides"
    )
    if reader.rows(query, key=name.casefold(), besides=besides):
        raise Rejected(f"collection {name!r} is there already", "name")


def _collection(reader: RowReader, collection_id: int) -> Collection:
    wanted = f"{COLLECTION}{collection_id}"
    for collection in own_collections(reader):
        if collection.id == wanted:
            return collection
    raise NotFound(wanted)
