"""What is being written in each talk, kept in the profile database."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from typing import Any, Final

import msgspec

from rednote_desktop.domain.draft import NewMedia
from rednote_desktop.domain.errors import Corrupt
from rednote_desktop.storage.database import Database, script

CREATE_MESSAGE_DRAFTS: Final = script(
    """
    CREATE TABLE message_drafts (
        account_id TEXT NOT NULL,
        talk TEXT NOT NULL,
        draft TEXT NOT NULL,
        PRIMARY KEY (account_id, talk)
    ) WITHOUT ROWID;
    """
)
"""The migration that makes the table."""


@dataclass(frozen=True, slots=True)
class MessageDraft:
    """An unsent message: the text, the same in the second language, pictures.

    ``second_by_hand`` says that the author edited the second text.
    """

    text: str = ""
    second: str = ""
    second_by_hand: bool = False
    media: tuple[NewMedia, ...] = ()

    @property
    def empty(self) -> bool:
        """Whether there is nothing worth keeping."""
        return not self.text.strip() and not self.media


class MessageDraftStore:
    """Unsent messages by account and talk. All methods raise ``StorageError`` and subclasses."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def save(self, account_id: str, talk: str, draft: MessageDraft) -> None:
        """Keep a draft in place of the talk's earlier one; an empty one is deleted."""
        data = msgspec.json.encode(draft).decode()

        def write(connection: sqlite3.Connection) -> None:
            if draft.empty:
                connection.execute(
                    "DELETE FROM message_drafts WHERE account_id = ? AND talk = ?",
                    (account_id, talk),
                )
            else:
                connection.execute(
                    "INSERT OR REPLACE INTO message_drafts (account_id, talk, draft)"
                    " VALUES (?, ?, ?)",
                    (account_id, talk, data),
                )

        await self._database.write(write)

    async def get(self, account_id: str, talk: str) -> MessageDraft:
        """Return the draft of a talk, an empty one where there is none or it is damaged."""
        query = "SELECT draft FROM message_drafts WHERE account_id = ? AND talk = ?"
        row = await self._database.read(
            lambda connection: connection.execute(query, (account_id, talk)).fetchone()
        )
        if row is None:
            return MessageDraft()
        try:
            return _decoded(row[0])
        except Corrupt:
            return MessageDraft()

    async def media_paths(self) -> frozenset[str]:
        """Return the paths of all media of drafts; raises ``Corrupt`` if one cannot be read."""
        rows = await self._database.read(
            lambda connection: connection.execute("SELECT draft FROM message_drafts").fetchall()
        )
        media = [item for row in rows for item in _decoded(row[0]).media]
        return frozenset(path for item in media for path in (item.path, item.preview_path))


def check_message_draft(row: dict[str, Any]) -> dict[str, Any]:
    """Return a row of the table if a message can be read from it; raises ``Corrupt``."""
    _decoded(row["draft"])
    return row


def _decoded(data: str) -> MessageDraft:
    try:
        return msgspec.json.decode(data, type=MessageDraft)
    except (msgspec.DecodeError, RecursionError) as error:
        raise Corrupt(f"message draft: {error}") from error
