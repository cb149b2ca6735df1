"""What is taken over from a profile database that was damaged, and what each row has to be like."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any, Final

from rednote_desktop.domain.errors import Corrupt
from rednote_desktop.storage.codec import decode_comment, decode_draft, decode_message, decode_note
from rednote_desktop.storage.connections import check_connection
from rednote_desktop.storage.message_drafts import check_message_draft
from rednote_desktop.storage.outbox_rows import OutboxKind, OutboxState
from rednote_desktop.storage.reactions import decode_reaction
from rednote_desktop.storage.salvage import Row, Salvage
from rednote_desktop.translation.memory_rows import sentence_key
from rednote_desktop.translation.term_store import usable
from rednote_desktop.translation.terms import Term

_PAYLOADS: Final[dict[OutboxKind, Any]] = {
    OutboxKind.NOTE: decode_note,
    OutboxKind.COMMENT: decode_comment,
    OutboxKind.MESSAGE: decode_message,
    OutboxKind.REACTION: decode_reaction,
}


def _draft(row: Row) -> Row:
    draft = decode_draft(row["data"])
    if (draft.id, draft.account_id) != (row["id"], row["account_id"]):
        raise Corrupt("a draft under another name")
    datetime.fromisoformat(row["updated_at"])
    return row


def _outbox(row: Row) -> Row:
    """Let a person decide whether a post goes: a damaged file may not know that it went."""
    kind = OutboxKind(row["kind"])
    OutboxState(row["state"])
    _PAYLOADS[kind](row["payload"])
    for moment in (row["created_at"], row["due_at"]):
        datetime.fromtimestamp(moment, UTC)
    if kind is OutboxKind.REACTION:
        return row
    return {**row, "state": OutboxState.FAILED, "reason": Corrupt.__name__, "reached": 1}


def _word(row: Row) -> Row:
    datetime.fromisoformat(row["added_at"])
    return row


def _made(row: Row) -> Row:
    digest = sentence_key(row["source"], row["source_language"], row["target_language"])
    if digest != row["sentence"]:
        raise Corrupt("a translation of another sentence")
    return row


def _term(row: Row) -> Row:
    names = ("source", "target", "source_language", "target_language", "both_ways", "note")
    term = Term(*(row[name] for name in names))
    if not usable(term) or term.key != (
        row["folded"],
        row["source_language"],
        row["target_language"],
    ):
        raise Corrupt("no term")
    return row


PROFILE_SALVAGE: Final = (
    Salvage("drafts", _draft),
    Salvage("outbox", _outbox),
    Salvage("word_list", _word),
    Salvage("glossary_term", _term),
    Salvage("translation_correction"),
    Salvage("translation_made", _made),
    Salvage("connections", check_connection),
    Salvage("message_drafts", check_message_draft),
    Salvage("translation_sent"),
)
"""All tables of the profile; what the memory's search needs is made by its triggers."""
