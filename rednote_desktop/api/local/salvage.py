"""What is taken over from a community that was damaged: the reader's own accounts and their things.

Notes and comments are not among it: they come back from their journal (``services.own_notes``),
under new ids. The sample is installed anew under the ids that it always has, so that what the
reader did with it still fits.
"""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from rednote_desktop.api.local import people
from rednote_desktop.api.local.limits import (
    checked_collection,
    checked_handle,
    checked_languages,
    checked_name,
)
from rednote_desktop.domain.media import MediaKind
from rednote_desktop.storage.salvage import NotWanted, Row, Salvage, Salvaged, take_over

_REFERENCE: Final = re.compile(r"(?:(?:sample|media):[\w-]+(?:[./][\w-]+)*)?")
_COUNTS: Final = (
    "note_count",
    "private_count",
    "follower_count",
    "following_count",
    "liked_count",
)


@dataclass
class Rescue:
    """Takes over from one damaged file, in the transaction that fills the fresh community."""

    damaged: Path
    taken: frozenset[str]
    """Handles of the sample's people, in the form in which they are compared."""
    first: int
    """Row ids up to this one are the sample's people."""
    own: set[int] = field(default_factory=set)
    """Row ids of the reader's accounts that came over."""
    _saved: dict[str, int] = field(default_factory=dict)
    _lost: dict[str, int] = field(default_factory=dict)

    def accounts(self, connection: sqlite3.Connection) -> None:
        """Take over the reader's accounts; to be called before any is made."""
        self._take(connection, (Salvage("accounts", self._account),))
        rows = connection.execute("SELECT id FROM accounts WHERE owned = 1")
        self.own.update(row[0] for row in rows.fetchall())
        for account in self.own:
            people.index_account(connection, account)

    def things(self, connection: sqlite3.Connection) -> Salvaged:
        """Take over what these accounts did with the sample, and their conversations."""
        talks: set[int] = set()
        messages: set[int] = set()
        collections: set[int] = set()

        def talk(row: Row) -> Row:
            members = {int(each) for each in row["members"].strip(",").split(",")}
            _want(bool(members & self.own))
            talks.add(row["id"])
            return row

        def message(row: Row) -> Row:
            _want(row["talk"] in talks)
            messages.add(row["id"])
            return row

        def collection(row: Row) -> Row:
            _want(row["account"] in self.own)
            checked_collection(row["name"])
            collections.add(row["id"])
            return {**row, "note_count": 0}

        def medium(row: Row) -> Row:
            _want(row["message"] in messages)
            MediaKind(row["kind"])
            _check_references(row["file"], row["preview"])
            return row

        # Talks before their people: a message counts as unread for whoever is there already.
        self._take(
            connection,
            (
                Salvage("follows", _one_of(self.own, "follower", "target")),
                Salvage("likes", _one_of(self.own, "account")),
                Salvage("comment_likes", _one_of(self.own, "account")),
                Salvage("collections", collection),
                Salvage("collection_notes", _one_of(collections, "collection")),
                Salvage("talks", talk),
                Salvage("messages", message),
                Salvage("message_versions", _one_of(messages, "message")),
                Salvage("message_media", medium),
                Salvage("talk_people", _one_of(talks, "talk")),
            ),
        )
        return Salvaged(self.damaged, self._saved, self._lost)

    def _take(self, connection: sqlite3.Connection, tables: Sequence[Salvage]) -> None:
        taken = take_over(self.damaged, connection, tables)
        if taken is not None:
            self._saved.update(taken.saved)
            self._lost.update(taken.lost)

    def _account(self, row: Row) -> Row:
        _want(row["owned"] == 1 and row["sample"] == 0)
        handle = checked_handle(row["handle"])
        checked_name(row["name"])
        checked_languages(json.loads(row["languages"]))
        _check_references(row["avatar"])
        key = handle.casefold()
        if (handle, key) != (row["handle"], row["handle_key"]) or key in self.taken:
            raise ValueError("another's handle")
        if row["id"] <= self.first:
            raise ValueError("another's number")
        return {**row, **dict.fromkeys(_COUNTS, 0)}


def _want(wanted: bool) -> None:
    if not wanted:
        raise NotWanted


def _one_of(known: set[int], *names: str) -> Callable[[Row], Row]:
    """Return a check that wants rows which name one of these in one of these columns."""

    def check(row: Row) -> Row:
        _want(any(row[name] in known for name in names))
        return row

    return check


def _check_references(*references: str) -> None:
    if not all(_REFERENCE.fullmatch(reference) for reference in references):
        raise ValueError("a picture of another place")
