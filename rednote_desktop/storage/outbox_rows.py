"""One row of the outbox, and the tables that keep it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any, Final

from rednote_desktop.storage.database import script

CREATE_OUTBOX: Final = script(
    """
    CREATE TABLE outbox (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        kind TEXT NOT NULL,
        account_id TEXT NOT NULL,
        payload TEXT NOT NULL,
        idempotency_key TEXT NOT NULL UNIQUE,
        draft_id TEXT NOT NULL DEFAULT '',
        state TEXT NOT NULL,
        reason TEXT NOT NULL DEFAULT '',
        attempts INTEGER NOT NULL DEFAULT 0,
        created_at REAL NOT NULL,
        due_at REAL NOT NULL
    );
    """
)
"""The migration that makes the table."""

ADD_REACTIONS: Final = script(
    """
    ALTER TABLE outbox ADD COLUMN slot TEXT NOT NULL DEFAULT '';
    ALTER TABLE outbox ADD COLUMN reached INTEGER NOT NULL DEFAULT 0;
    UPDATE outbox SET reached = attempts > 0;
    CREATE UNIQUE INDEX outbox_slot ON outbox (account_id, slot) WHERE slot <> '';
    """
)
"""The migration that lets reactions wait: one row for each thing of an account and its kind."""

COLUMNS: Final = (
    "id, kind, account_id, payload, idempotency_key, draft_id, state, reason, attempts,"
    " reached, created_at, due_at"
)
"""What ``entry_of`` reads, in order."""


class OutboxKind(StrEnum):
    """What is to be sent."""

    NOTE = "note"
    COMMENT = "comment"
    MESSAGE = "message"
    REACTION = "reaction"


class OutboxState(StrEnum):
    """How far it has come; what the network confirmed is not in the outbox any more."""

    WAITING = "waiting"
    SENDING = "sending"
    FAILED = "failed"
    """Given up until a person retries; ``reason`` says why."""


@dataclass(frozen=True, slots=True)
class OutboxEntry:
    """One post or reaction on its way.

    ``payload`` is the JSON of ``storage.codec`` or ``storage.reactions``, ``reason`` the class name
    of the last error in ``domain.errors``. It is not sent before ``due_at``. ``attempts`` counts
    from one again after a person retried, and is zero only for what was never tried. Something may
    have ``reached`` the network although no answer came.
    """

    id: int
    kind: OutboxKind
    account_id: str
    payload: str
    idempotency_key: str
    draft_id: str
    state: OutboxState
    reason: str
    attempts: int
    reached: bool
    created_at: datetime
    due_at: datetime


def entry_of(row: tuple[Any, ...]) -> OutboxEntry:
    """Return the entry of a row of ``COLUMNS``."""
    entry_id, kind, account_id, payload, key, draft_id, state, reason, attempts, reached = row[:10]
    created_at, due_at = (datetime.fromtimestamp(moment, UTC) for moment in row[10:])
    return OutboxEntry(
        id=entry_id,
        kind=OutboxKind(kind),
        account_id=account_id,
        payload=payload,
        idempotency_key=key,
        draft_id=draft_id,
        state=OutboxState(state),
        reason=reason,
        attempts=attempts,
        reached=bool(reached),
        created_at=created_at,
        due_at=due_at,
    )
