"""What ``benchmarks.durability`` saw acknowledged of reactions and the like, beside the files."""

from __future__ import annotations

import json
import re
import sqlite3
from collections import Counter
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path
from typing import Any

from rednote_desktop.domain.reaction import ReactionKind
from rednote_desktop.storage.paths import ProfilePaths

Line = dict[str, Any]

WISHES = "wish"
"""The act of a line that says that a reaction is on disk; its token is the reaction's slot."""

_TABLES = {
    ReactionKind.LIKE: ("likes", "note"),
    ReactionKind.LIKE_COMMENT: ("comment_likes", "comment"),
    ReactionKind.COLLECT: ("collection_notes", "note"),
}
_TOKEN = re.compile(r"k\w+x\d+z")
_OWNED = "(SELECT id FROM accounts WHERE owned = 1)"


def rows(path: Path, query: str) -> list[tuple[Any, ...]]:
    """Return what SQLite alone reads of a file."""
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(query).fetchall()


def last_wishes(lines: Iterable[Line]) -> dict[str, bool]:
    """Return what was wished last of each slot, where that is known.

    It is not where another wish was on its way to the disk when the program was killed.
    """
    known: dict[str, bool] = {}
    under_way: Counter[str] = Counter()
    for line in lines:
        slot = line["token"]
        if line["act"] == "intent" and line["to"] == WISHES:
            under_way[slot] += 1
        elif line["act"] == WISHES:
            under_way[slot] -= 1
            known[slot] = line["wanted"]
        elif line["act"] == "killed":
            _forget(known, under_way)
    _forget(known, under_way)
    return known


def _forget(known: dict[str, bool], under_way: Counter[str]) -> None:
    for slot, count in under_way.items():
        if count:
            known.pop(slot, None)
    under_way.clear()


def wrong_reactions(paths: ProfilePaths, lines: Iterable[Line]) -> tuple[list[str], list[str]]:
    """Return which reactions are not as they were wished last, and which are there twice."""
    missing, twice = [], []
    there = {kind: _reacted(paths, kind) for kind in (*_TABLES, ReactionKind.FOLLOW)}
    for slot, wanted in last_wishes(lines).items():
        kind, target, *within = slot.split(" ")
        place = tuple(int("".join(filter(str.isdigit, each))) for each in (target, *within))
        times = there[ReactionKind(kind)][place]
        if bool(times) != wanted:
            missing.append(f"{slot}: {times} for {wanted}")
        if times > 1:
            twice.append(slot)
    return missing, twice


def _reacted(paths: ProfilePaths, kind: ReactionKind) -> Counter[tuple[int, ...]]:
    """Return how often each thing has a reaction of the reader's accounts."""
    if kind is ReactionKind.FOLLOW:
        query = f"SELECT target FROM follows WHERE follower IN {_OWNED}"
    else:
        table, target = _TABLES[kind]
        within = ", collection" if kind is ReactionKind.COLLECT else ""
        query = f"SELECT {target}{within} FROM {table} WHERE account IN {_OWNED}"
    return Counter(rows(paths.community, query))


def wrong_messages(paths: ProfilePaths, lines: Iterable[Line]) -> tuple[list[str], list[str]]:
    """Return which messages are missing and which are there twice."""
    bodies = Counter(body for (body,) in rows(paths.community, "SELECT body FROM message_versions"))
    sent = {line["token"] for line in lines if line["act"] == "message"}
    missing = [f"message {token}" for token in sent if not bodies[token]]
    twice = [body for body, times in bodies.items() if times > 1 and _TOKEN.fullmatch(body)]
    return missing, [f"message {body}" for body in twice]


def wrong_restores(paths: ProfilePaths, lines: Iterable[Line]) -> tuple[list[str], list[str]]:
    """Return which restored drafts and own notes are missing, and which are there twice."""
    data = [json.loads(text) for (text,) in rows(paths.database, "SELECT data FROM drafts")]
    there = Counter(draft["text"]["title"] for draft in data)
    journal = paths.own / "journal.jsonl"
    for text in journal.read_text("utf-8").splitlines() if journal.exists() else ():
        kept = json.loads(text) if text.endswith("}") else {}
        if kept.get("act") == "kept":
            there[kept["key"]] += 1
    names = [
        f"{line['token']} {number}"
        for line in lines
        if line["act"] == "restore"
        for number in range(line["entries"])
    ]
    missing = [f"restored {name}" for name in names if not there[name]]
    return missing, [f"restored {name}" for name in names if there[name] > 1]
