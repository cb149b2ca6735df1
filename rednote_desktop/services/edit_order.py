"""Keeps changes of one note in their order: an older one never takes a newer one's place."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from rednote_desktop.domain.errors import AuthRequired, Corrupt
from rednote_desktop.services.reach import LONGEST_OFFLINE
from rednote_desktop.storage.codec import decode_note
from rednote_desktop.storage.outbox import OutboxEntry, OutboxKind, OutboxState, OutboxStore


class EditOrder:
    """Looks at the changes in an outbox before and after one is sent.

    Methods raise ``StorageError``; for what changes no note they do nothing.
    """

    def __init__(self, store: OutboxStore) -> None:
        self._store = store

    async def behind(self, entry: OutboxEntry) -> bool:
        """Let a change wait where an older one of its note is still to be sent; tell whether."""
        before = [
            other
            for other in await self._others(entry)
            if other.id < entry.id
            and (other.state is not OutboxState.FAILED or other.reason == AuthRequired.__name__)
        ]
        if before:
            later = datetime.now(UTC) + timedelta(seconds=LONGEST_OFFLINE)
            await self._store.hold((entry.id,), before[-1].reason, later)
        return bool(before)

    async def settled(self, entry: OutboxEntry, sent: bool) -> None:
        """Let newer changes of a note go on; older ones are given up where this one was sent."""
        for other in await self._others(entry):
            if other.id > entry.id and other.state is OutboxState.WAITING:
                await self._store.retry(other.id, datetime.now(UTC))
            elif other.id < entry.id and sent:
                await self._store.cancel(other.id)

    async def _others(self, entry: OutboxEntry) -> list[OutboxEntry]:
        note_id = _changes(entry)
        return [
            other
            for other in (await self._store.entries() if note_id else ())
            if other.id != entry.id
            and (other.account_id, _changes(other)) == (entry.account_id, note_id)
        ]


def _changes(entry: OutboxEntry) -> str:
    """Return the id of the note that an entry changes, empty where it changes none."""
    if entry.kind is not OutboxKind.NOTE:
        return ""
    try:
        return decode_note(entry.payload).edit_of
    except Corrupt:
        return ""
