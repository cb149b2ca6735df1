"""Direct conversations between the people of the embedded community."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence

from rednote_desktop.api.local import lists, writes
from rednote_desktop.api.local.keeping import MediaKeeper
from rednote_desktop.api.local.limits import checked_message
from rednote_desktop.api.local.rows import MESSAGE, TALK, RowReader, number
from rednote_desktop.api.local.seat import Seat
from rednote_desktop.api.local.writes import StoredMedia
from rednote_desktop.domain.conversation import Conversation, Message, NewMessage
from rednote_desktop.domain.errors import NotFound, Rejected
from rednote_desktop.domain.paging import Page
from rednote_desktop.domain.text import TextVersion

_TALKS = """
SELECT talk, unread, (
    SELECT id FROM messages WHERE talk = talk_people.talk
    ORDER BY created_at DESC, id DESC LIMIT 1
) AS last
FROM talk_people
WHERE account = :viewer AND talk IN (SELECT value FROM json_each(:ids))
"""
_PEOPLE = """
SELECT talk, account FROM talk_people
WHERE account <> :viewer AND talk IN (SELECT value FROM json_each(:ids)) ORDER BY talk, account
"""
_MOST_PEOPLE = 20


class LocalConversations:
    """Implements ``api.network.Conversations`` for one account of the embedded community."""

    def __init__(self, seat: Seat) -> None:
        self._seat = seat
        self._media = MediaKeeper(seat)

    async def conversations(self, cursor: str | None = None, limit: int = 30) -> Page[Conversation]:
        """Return the viewer's talks, the last spoken in first."""

        def page(reader: RowReader) -> Page[Conversation]:
            found = lists.talks(reader, cursor, limit)
            return Page(_talks(reader, found.ids), found.next_cursor)

        return await self._seat.read(page)

    async def messages(
        self, conversation_id: str, cursor: str | None = None, limit: int = 40
    ) -> Page[Message]:
        """Return the messages of a talk, newest first; raises ``NotFound``."""

        def page(reader: RowReader) -> Page[Message]:
            talk = _require_talk(reader, conversation_id)
            found = lists.messages(reader, talk, cursor, limit)
            return Page(reader.messages(found.ids), found.next_cursor)

        return await self._seat.read(page)

    async def send(self, message: NewMessage, key: str) -> Message:
        """Send a message; raises ``NotFound`` where talk or people are gone, and ``Rejected``."""
        cleaned = checked_message(message)

        def act(reader: RowReader, now: int, media: Sequence[StoredMedia]) -> int:
            if cleaned.conversation_id:
                talk = _require_talk(reader, cleaned.conversation_id)
            else:
                others = {lists.require_account(reader, one) for one in cleaned.account_ids}
                talk = _talk_with(reader, others - {reader.viewer})
            return add_message(reader.connection, talk, reader.viewer, cleaned.versions, media, now)

        return await self._media.once(key, "send", cleaned.media, act, _message)

    async def mark_conversation_read(self, conversation_id: str, key: str) -> None:
        """Mark a talk as read."""

        def act(reader: RowReader, now: int) -> int:
            talk = _require_talk(reader, conversation_id)
            reader.connection.execute(
                "UPDATE talk_people SET unread = 0 WHERE talk = ? AND account = ?",
                (talk, reader.viewer),
            )
            return talk

        operation = f"read {conversation_id}"
        await self._seat.once(key, operation, act, lambda reader, known: None)

    async def unread_conversations(self) -> int:
        """Return how many talks hold something unread."""
        query = "SELECT count(*) FROM talk_people WHERE account = :viewer AND unread > 0"
        return await self._seat.read(lambda reader: int(reader.rows(query)[0][0]))


def add_talk(connection: sqlite3.Connection, people: Iterable[int], talk: int | None = None) -> int:
    """Return the talk that all these people have, made now if they have none yet."""
    members = sorted(set(people))
    name = "".join(f",{member}" for member in members) + ","
    known = connection.execute("SELECT id FROM talks WHERE members = ?", (name,)).fetchone()
    if known is not None:
        return int(known[0])
    cursor = connection.execute("INSERT INTO talks (id, members) VALUES (?, ?)", (talk, name))
    made = int(cursor.lastrowid or 0)
    connection.executemany(
        "INSERT INTO talk_people (talk, account) VALUES (?, ?)",
        [(made, member) for member in members],
    )
    return made


def add_message(
    connection: sqlite3.Connection,
    talk: int,
    author: int,
    versions: Sequence[TextVersion],
    media: Sequence[StoredMedia],
    now: int,
    message: int | None = None,
) -> int:
    """Add a message to a talk, unread for all but its author; return its row id."""
    cursor = connection.execute(
        "INSERT INTO messages (id, talk, author, created_at) VALUES (?, ?, ?, ?)",
        (message, talk, author, now),
    )
    added = int(cursor.lastrowid or 0)
    connection.executemany(
        "INSERT INTO message_versions (message, position, language, body) VALUES (?, ?, ?, ?)",
        [
            (added, position, version.language, version.plain_body)
            for position, version in enumerate(versions)
        ],
    )
    writes.insert_media(connection, "message", added, media)
    return added


def _talk_with(reader: RowReader, others: set[int]) -> int:
    if not 1 <= len(others) <= _MOST_PEOPLE:
        raise Rejected(f"a talk with {len(others)} people", "account")
    return add_talk(reader.connection, {reader.viewer, *others})


def _require_talk(reader: RowReader, conversation_id: str) -> int:
    talk = number(TALK, conversation_id)
    mine = "SELECT 1 FROM talk_people WHERE talk = :talk AND account = :viewer"
    if not reader.rows(mine, talk=talk):
        raise NotFound(conversation_id)
    return talk


def _talks(reader: RowReader, ids: Sequence[int]) -> tuple[Conversation, ...]:
    wanted = str(list(ids))
    rows = {row["talk"]: row for row in reader.rows(_TALKS, ids=wanted)}
    members = [(row["talk"], row["account"]) for row in reader.rows(_PEOPLE, ids=wanted)]
    people = reader.accounts({account for _, account in members})
    lasts = [row["last"] for row in rows.values() if row["last"] is not None]
    messages = {message.id: message for message in reader.messages(lasts)}
    return tuple(
        Conversation(
            f"{TALK}{talk}",
            tuple(people[account] for owner, account in members if owner == talk),
            messages.get(f"{MESSAGE}{rows[talk]['last']}"),
            bool(rows[talk]["unread"]),
        )
        for talk in ids
        if talk in rows
    )


def _message(reader: RowReader, message_id: int) -> Message:
    found = reader.messages((message_id,))
    if not found:
        raise NotFound(f"{MESSAGE}{message_id}")
    return found[0]
