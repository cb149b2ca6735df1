"""The accounts that are connected to networks, without their secrets, in the profile database."""

from __future__ import annotations

import logging
import sqlite3
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final

import msgspec

from rednote_desktop.domain.account import Account
from rednote_desktop.domain.errors import Corrupt
from rednote_desktop.storage.codec import decode_text, encode_text
from rednote_desktop.storage.database import Database, script

_logger = logging.getLogger(__name__)

CREATE_CONNECTIONS: Final = script(
    """
    CREATE TABLE connections (
        account_id TEXT PRIMARY KEY,
        origin TEXT NOT NULL,
        client_id TEXT NOT NULL,
        software TEXT NOT NULL,
        account BLOB NOT NULL,
        document BLOB NOT NULL,
        documented_at REAL NOT NULL,
        added_at REAL NOT NULL,
        signed_out INTEGER NOT NULL
    ) WITHOUT ROWID;
    """
)
"""The migration that makes the table."""

ADD_TALKS: Final = script(
    "ALTER TABLE connections ADD COLUMN without_talks INTEGER NOT NULL DEFAULT 0;"
)
"""The migration that remembers which servers have no conversations."""

_COLUMNS: Final = (
    "account, origin, client_id, software, document, documented_at, added_at, signed_out,"
    " without_talks"
)


@dataclass(frozen=True, slots=True)
class Connection:
    """One account on a server, as it was known last.

    ``origin`` is such as ``https://example.org``. ``document`` is the JSON with which the server
    describes itself and its limits, as of ``documented_at``. With ``needs_sign_in`` the server
    does not take the account's token any more, and with ``without_talks`` it has no conversations.
    """

    account: Account
    origin: str
    client_id: str
    software: str
    document: bytes
    documented_at: datetime
    added_at: datetime
    needs_sign_in: bool = False
    without_talks: bool = False

    @property
    def host(self) -> str:
        """The server's name, with its port where it has one."""
        return self.origin.partition("://")[2]


class _Account(msgspec.Struct, frozen=True, kw_only=True):
    """What is kept of an account; the bio is JSON of ``storage.codec``."""

    id: str
    handle: str
    name: str
    bio: str = "[]"
    avatar_url: str = ""
    header_url: str = ""
    url: str = ""
    languages: tuple[str, ...] = ()
    note_count: int = 0
    follower_count: int = 0
    following_count: int = 0
    locked: bool = False


class ConnectionStore:
    """Connections, the oldest first. All methods raise ``StorageError`` and its subclasses.

    Tokens and client secrets are not here but in ``storage.secrets``.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    async def all(self) -> tuple[Connection, ...]:
        """Return all connections; one that cannot be read any more is left out."""

        def read(connection: sqlite3.Connection) -> list[tuple[Any, ...]]:
            return connection.execute(
                f"SELECT {_COLUMNS} FROM connections ORDER BY added_at, account_id"
            ).fetchall()

        found = []
        for row in await self._database.read(read):
            try:
                found.append(_connection(row))
            except Corrupt as error:
                _logger.warning("A connected account cannot be read: %s", error)
        return tuple(found)

    async def save(self, kept: Connection) -> None:
        """Keep a connection in place of the one of the same account."""
        row = (
            kept.account.id,
            kept.origin,
            kept.client_id,
            kept.software,
            _encoded(kept.account),
            kept.document,
            kept.documented_at.timestamp(),
            kept.added_at.timestamp(),
            kept.needs_sign_in,
            kept.without_talks,
        )

        def write(connection: sqlite3.Connection) -> None:
            connection.execute(
                "INSERT OR REPLACE INTO connections (account_id, origin, client_id, software,"
                " account, document, documented_at, added_at, signed_out, without_talks)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                row,
            )

        await self._database.write(write)

    async def delete(self, account_id: str) -> None:
        """Forget a connection; one that is gone raises nothing."""

        def write(connection: sqlite3.Connection) -> None:
            connection.execute("DELETE FROM connections WHERE account_id = ?", (account_id,))

        await self._database.write(write)


def check_connection(row: dict[str, Any]) -> dict[str, Any]:
    """Return a row of the table if it is a connection; raises ``Corrupt`` and ``ValueError``."""
    account = _decoded(row["account"])
    if account.id != row["account_id"] or not row["origin"].startswith(("https://", "http://")):
        raise Corrupt("a connection of another account")
    for moment in (row["documented_at"], row["added_at"]):
        datetime.fromtimestamp(moment, UTC)
    return row


def _connection(row: tuple[Any, ...]) -> Connection:
    account, origin, client_id, software, document, documented_at, added_at = row[:7]
    signed_out, without_talks = row[7:]
    return Connection(
        account=_decoded(account),
        origin=origin,
        client_id=client_id,
        software=software,
        document=document,
        documented_at=datetime.fromtimestamp(documented_at, UTC),
        added_at=datetime.fromtimestamp(added_at, UTC),
        needs_sign_in=bool(signed_out),
        without_talks=bool(without_talks),
    )


def _encoded(account: Account) -> bytes:
    return msgspec.json.encode(
        _Account(
            id=account.id,
            handle=account.handle,
            name=account.name,
            bio=encode_text(account.bio),
            avatar_url=account.avatar_url,
            header_url=account.header_url,
            url=account.url,
            languages=account.languages,
            note_count=account.note_count,
            follower_count=account.follower_count,
            following_count=account.following_count,
            locked=account.locked,
        )
    )


def _decoded(data: bytes) -> Account:
    try:
        kept = msgspec.json.decode(data, type=_Account)
    except (msgspec.DecodeError, RecursionError) as error:
        raise Corrupt(f"account: {error}") from error
    return Account(
        id=kept.id,
        handle=kept.handle,
        name=kept.name,
        bio=decode_text(kept.bio),
        avatar_url=kept.avatar_url,
        header_url=kept.header_url,
        url=kept.url,
        languages=kept.languages,
        note_count=kept.note_count,
        follower_count=kept.follower_count,
        following_count=kept.following_count,
        locked=kept.locked,
    )
