"""Reactions in the outbox: one row for each thing that is switched, with the last wish in it."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from datetime import datetime

import msgspec

from rednote_desktop.domain.errors import Corrupt
from rednote_desktop.domain.reaction import Reaction
from rednote_desktop.storage.outbox_rows import (
    COLUMNS,
    OutboxEntry,
    OutboxKind,
    OutboxState,
    entry_of,
)


@dataclass(frozen=True, slots=True)
class Wished:
    """What became of a wish: its entry, or ``None`` where it took back one that was not sent yet.

    ``given_up`` is the key of the wish in whose place it stands, empty where there was none.
    """

    entry: OutboxEntry | None
    given_up: str = ""

    @property
    def key(self) -> str:
        """The key under which the wish is sent, or the one that it took back."""
        return self.given_up if self.entry is None else self.entry.idempotency_key


def encode_reaction(reaction: Reaction) -> str:
    """Return a reaction as JSON."""
    return msgspec.json.encode(reaction).decode()


def decode_reaction(data: str) -> Reaction:
    """Return the reaction that ``encode_reaction`` wrote; raises ``Corrupt``."""
    try:
        return msgspec.json.decode(data, type=Reaction)
    except (msgspec.DecodeError, RecursionError) as error:
        raise Corrupt(f"reaction: {error}") from error


def wish(
    connection: sqlite3.Connection,
    account_id: str,
    reaction: Reaction,
    key: str,
    now: datetime,
    held: bool,
) -> Wished:
    """Put a wish into its row. One that takes back what nobody has heard of ends both.

    That is so only where the network holds things as wished already, which ``held`` says.

    While the wish before it is being sent the new one waits; ``confirm`` and the like then find
    another key and leave it alone.
    """
    where = "account_id = ? AND slot = ?"
    place = (account_id, reaction.slot)
    found = connection.execute(f"SELECT {COLUMNS} FROM outbox WHERE {where}", place).fetchone()
    payload, moment = encode_reaction(reaction), now.timestamp()
    if found is None:
        connection.execute(
            "INSERT INTO outbox (kind, account_id, slot, payload, idempotency_key, state,"
            " created_at, due_at) VALUES (?, ?, ?, ?, ?, 'waiting', ?, ?)",
            (OutboxKind.REACTION, *place, payload, key, moment, moment),
        )
        return Wished(_entry(connection, place))
    before = entry_of(found)
    under_way = before.state is OutboxState.SENDING
    if before.payload == payload and before.state is not OutboxState.FAILED:
        return Wished(before)
    if held and not under_way and not before.reached and _takes_back(reaction, before):
        connection.execute(f"DELETE FROM outbox WHERE {where}", place)
        return Wished(None, before.idempotency_key)
    connection.execute(
        "UPDATE outbox SET payload = ?, idempotency_key = ?, state = 'waiting', reason = '',"
        f" attempts = MIN(attempts, 1), created_at = ?, due_at = ? WHERE {where}",
        (payload, key, moment, moment, *place),
    )
    return Wished(_entry(connection, place), "" if under_way else before.idempotency_key)


def confirm(connection: sqlite3.Connection, entry: OutboxEntry) -> tuple[str, ...]:
    """Take out a wish that the network has; another that came meanwhile stays and begins anew.

    Return the key of what was taken out, if anything was: one who came back to the same wish
    while it was being sent has given it another.
    """
    place = (entry.id, entry.idempotency_key, entry.payload)
    gone = connection.execute(
        "DELETE FROM outbox WHERE id = ? AND (idempotency_key = ? OR payload = ?)"
        " RETURNING idempotency_key",
        place,
    ).fetchall()
    connection.execute("UPDATE outbox SET reached = 0, attempts = 0 WHERE id = ?", (entry.id,))
    return tuple(key for (key,) in gone)


def _takes_back(reaction: Reaction, before: OutboxEntry) -> bool:
    try:
        return reaction.takes_back(decode_reaction(before.payload))
    except Corrupt:
        return False


def _entry(connection: sqlite3.Connection, place: tuple[str, str]) -> OutboxEntry:
    query = f"SELECT {COLUMNS} FROM outbox WHERE account_id = ? AND slot = ?"
    return entry_of(connection.execute(query, place).fetchone())
