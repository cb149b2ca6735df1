"""Keeps the reader's own terms in the profile database."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable, Iterable
from typing import Final

from rednote_desktop.domain.language import base
from rednote_desktop.storage.database import Database, Migration, script
from rednote_desktop.translation.terms import LONGEST_NOTE, LONGEST_TERM, Term, has_word

CREATE_TERMS: Final[Migration] = script(
    """
    CREATE TABLE glossary_term (
        id INTEGER PRIMARY KEY,
        folded TEXT NOT NULL,
        source TEXT NOT NULL,
        target TEXT NOT NULL,
        source_language TEXT NOT NULL,
        target_language TEXT NOT NULL,
        both_ways INTEGER NOT NULL,
        note TEXT NOT NULL,
        changed_at INTEGER NOT NULL,
        UNIQUE (folded, source_language, target_language)
    );
    """
)
_DELETE: Final = (
    "DELETE FROM glossary_term WHERE folded = ? AND source_language = ? AND target_language = ?"
)


class TermStore:
    """Terms in the order in which they were first kept. All methods raise ``StorageError``."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def all(self) -> tuple[Term, ...]:
        """Return every term."""
        return await self._database.read(read_terms)

    async def keep(
        self,
        terms: Iterable[Term],
        instead_of: Iterable[Term] = (),
        going_on: Callable[[int], None] = lambda done: None,
    ) -> None:
        """Keep terms and let others go, all or none; one of the same key is replaced.

        A term with an ``id`` replaces the one of that id. ``going_on`` is called on the writer's
        thread with how many are kept; what it raises takes everything back. Raises ``ValueError``
        for a term that ``usable`` refuses.
        """

        def write(connection: sqlite3.Connection) -> None:
            wanted = tuple(tidy(term) for term in terms)
            gone = [term.key for term in instead_of]
            if not all(map(usable, wanted)):
                raise ValueError("a term needs two sides in two languages")
            connection.executemany(_DELETE, gone)
            for number, term in enumerate(wanted):
                _write(connection, term)
                if number % 500 == 0:
                    going_on(number)

        await self._database.write(write)

    async def remove(self, terms: Iterable[Term]) -> None:
        """Let go of terms; those that are gone already raise nothing."""
        await self.keep((), terms)


def tidy(term: Term) -> Term:
    """Return the term with blanks taken together and languages as primary subtags."""
    return Term(
        " ".join(_writable(term.source).split()),
        " ".join(_writable(term.target).split()),
        base(term.source_language.strip()),
        base(term.target_language.strip()),
        term.both_ways,
        _writable(term.note).strip()[:LONGEST_NOTE],
        term.id,
    )


def usable(term: Term) -> bool:
    """Tell whether a term has two sides of a fair length in two languages."""
    sides = term.source, term.target
    languages = term.source_language, term.target_language
    return (
        all(side and len(side) <= LONGEST_TERM for side in sides)
        and has_word(term.source)
        and all(2 <= len(tag) <= 8 and tag.isascii() and tag.isalpha() for tag in languages)
        and languages[0] != languages[1]
    )


def read_terms(connection: sqlite3.Connection) -> tuple[Term, ...]:
    """Return every term, in the order in which they were first kept."""
    rows = connection.execute(
        "SELECT source, target, source_language, target_language, both_ways, note, id"
        " FROM glossary_term ORDER BY id"
    )
    return tuple(Term(row[0], row[1], row[2], row[3], bool(row[4]), row[5], row[6]) for row in rows)


def _write(connection: sqlite3.Connection, term: Term) -> None:
    if term.id:
        connection.execute("DELETE FROM glossary_term WHERE id = ?", (term.id,))
    connection.execute(
        "INSERT INTO glossary_term (id, folded, source_language, target_language, source, target,"
        " both_ways, note, changed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (folded, source_language, target_language) DO UPDATE SET"
        " source = excluded.source, target = excluded.target, both_ways = excluded.both_ways,"
        " note = excluded.note, changed_at = excluded.changed_at",
        (
            term.id or None,
            *term.key,
            term.source,
            term.target,
            int(term.both_ways),
            term.note,
            int(time.time()),
        ),
    )


def _writable(text: str) -> str:
    return text.encode("utf-8", "replace").decode("utf-8")
