"""Finds remembered sentences that are like another one, by an index of pairs of characters."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterable
from typing import Final, NamedTuple

from rednote_desktop.domain.language import base
from rednote_desktop.storage.database import Migration, script
from rednote_desktop.translation.scripts import HAN
from rednote_desktop.translation.terms import fold

_GRAM_TABLES: Final = (
    "CREATE VIRTUAL TABLE translation_gram"
    " USING fts5(grams, tokenize = 'unicode61', detail = none)",
    "CREATE VIRTUAL TABLE translation_gram_use USING fts5vocab(translation_gram, row)",
)

CREATE_SEARCH: Final[Migration] = script(
    ";\n".join(_GRAM_TABLES)
    + """;
    CREATE TABLE translation_sentence (
        id INTEGER PRIMARY KEY,
        source TEXT NOT NULL,
        source_language TEXT NOT NULL,
        target_language TEXT NOT NULL,
        sentence BLOB,
        length INTEGER NOT NULL DEFAULT 0,
        UNIQUE (source, source_language, target_language)
    );
    CREATE INDEX translation_sentence_new ON translation_sentence (id) WHERE length = 0;
    CREATE INDEX translation_sentence_of ON translation_sentence (sentence);
    CREATE TRIGGER translation_made_added AFTER INSERT ON translation_made BEGIN
        INSERT INTO translation_sentence (source, source_language, target_language, sentence)
        VALUES (new.source, new.source_language, new.target_language, new.sentence)
        ON CONFLICT DO UPDATE SET sentence = excluded.sentence;
    END;
    CREATE TRIGGER translation_correction_added AFTER INSERT ON translation_correction BEGIN
        INSERT OR IGNORE INTO translation_sentence (source, source_language, target_language)
        VALUES (new.source, new.source_language, new.target_language);
    END;
    CREATE TRIGGER translation_made_gone AFTER DELETE ON translation_made
    WHEN NOT EXISTS (SELECT 1 FROM translation_made WHERE sentence = old.sentence) BEGIN
        DELETE FROM translation_sentence
        WHERE source = old.source AND source_language = old.source_language
        AND target_language = old.target_language AND NOT EXISTS (
            SELECT 1 FROM translation_correction WHERE source = old.source
            AND source_language = old.source_language AND target_language = old.target_language
        );
    END;
    CREATE TRIGGER translation_correction_gone AFTER DELETE ON translation_correction BEGIN
        DELETE FROM translation_sentence
        WHERE source = old.source AND source_language = old.source_language
        AND target_language = old.target_language AND (
            sentence IS NULL OR NOT EXISTS (
                SELECT 1 FROM translation_made
                WHERE translation_made.sentence = translation_sentence.sentence
            )
        );
    END;
    CREATE TRIGGER translation_sentence_gone AFTER DELETE ON translation_sentence
    WHEN old.length > 0 BEGIN
        DELETE FROM translation_gram WHERE rowid = old.id;
    END;
    INSERT OR IGNORE INTO translation_sentence (
        source, source_language, target_language, sentence
    ) SELECT source, source_language, target_language, sentence FROM translation_made;
    INSERT OR IGNORE INTO translation_sentence (source, source_language, target_language)
        SELECT source, source_language, target_language FROM translation_correction;
    """
)
"""Every remembered sentence once. Triggers note new ones with a length of 0; ``index_new`` gives
them their grams, so that remembering a translation costs no more than before."""

LEAST_SCORE: Final = 75
"""A match is shown from so many per cent."""

_LONGEST: Final = 400
"""Longer sentences are looked for exactly, not by likeness."""
_MOST_CANDIDATES: Final = 200
_AT_ONCE: Final = 2_000
_WORD: Final = re.compile(rf"[{HAN}]+|[^\W_{HAN}]+")
_PARTS: Final = re.compile(r"\s+")


class Candidate(NamedTuple):
    """A remembered sentence and how like it is, in per cent."""

    source: str
    sentence: bytes | None
    score: int


def index_new(connection: sqlite3.Connection) -> int:
    """Index some of the sentences that came since the last time; return how many, 0 at the end.

    So many only that others who want to write need not wait long.
    """
    rows = connection.execute(
        "SELECT id, source FROM translation_sentence WHERE length = 0 LIMIT ?", (_AT_ONCE,)
    ).fetchall()
    measured = [(max(1, len(comparable(source))), number) for number, source in rows]
    connection.executemany(
        "INSERT INTO translation_gram (rowid, grams) VALUES (?, ?)",
        [(number, " ".join(grams(source))) for number, source in rows],
    )
    connection.executemany("UPDATE translation_sentence SET length = ? WHERE id = ?", measured)
    return len(rows)


def drop_index(connection: sqlite3.Connection) -> None:
    """Empty the index; ``index_new`` makes it anew.

    Before most sentences go: to take them out of it one by one takes longer.
    """
    connection.execute("UPDATE translation_sentence SET length = 0")
    connection.execute("DROP TABLE translation_gram_use")
    connection.execute("DROP TABLE translation_gram")
    for statement in _GRAM_TABLES:
        connection.execute(statement)


def has_new(connection: sqlite3.Connection) -> bool:
    """Tell whether ``index_new`` has something to do."""
    query = "SELECT EXISTS (SELECT 1 FROM translation_sentence WHERE length = 0)"
    return bool(connection.execute(query).fetchone()[0])


def alike(
    connection: sqlite3.Connection, sentence: str, source: str, target: str
) -> list[Candidate]:
    """Return remembered sentences of a pair that are like one, the likest first.

    Only sentences whose length lets them reach ``LEAST_SCORE`` are looked at. At most so many
    edits lie between two of them, each of which breaks at most two grams: one of any
    ``2 * edits + 1`` grams is in both, so the rarest so many are enough to find them all.
    """
    wanted = comparable(sentence)
    if not wanted or len(wanted) > _LONGEST:
        return []
    edits = len(wanted) * (100 - LEAST_SCORE) // LEAST_SCORE
    rare = _rarest(connection, set(grams(sentence)), 2 * edits + 1)
    if not rare:
        return []
    rows = connection.execute(
        "SELECT known.source, known.sentence FROM translation_gram"
        " JOIN translation_sentence AS known ON known.id = translation_gram.rowid"
        " WHERE translation_gram MATCH ? AND known.source_language = ?"
        " AND known.target_language = ? AND known.length BETWEEN ? AND ?"
        " ORDER BY rank LIMIT ?",
        (
            " OR ".join(f'"{gram}"' for gram in rare),
            base(source),
            base(target),
            -(-len(wanted) * LEAST_SCORE // 100),
            len(wanted) * 100 // LEAST_SCORE,
            _MOST_CANDIDATES,
        ),
    )
    found = [Candidate(known, key, score(sentence, known)) for known, key in rows]
    return sorted(
        (each for each in found if each.score >= LEAST_SCORE),
        key=lambda each: (-each.score, each.source),
    )


def score(first: str, second: str) -> int:
    """Return how like two sentences are, in per cent of the longer one's characters.

    One less the edit distance over the length, rounded down; letter case, Traditional characters
    and blanks make no difference, but 100 is given only for the same characters.
    """
    one, other = comparable(first), comparable(second)
    if one == other:
        return 100 if " ".join(first.split()) == " ".join(second.split()) else 99
    longest = max(len(one), len(other), 1)
    return min(99, 100 * (longest - distance(one, other)) // longest)


def distance(first: str, second: str) -> int:
    """Return the Levenshtein distance of two strings.

    Source: Hyyrö, "A bit-vector algorithm for computing Levenshtein and Damerau edit distances"
    (2003), after Myers (1999); one whole number holds a column.
    """
    if not first:
        return len(second)
    places: dict[str, int] = {}
    for index, character in enumerate(first):
        places[character] = places.get(character, 0) | 1 << index
    mask = (1 << len(first)) - 1
    last = 1 << len(first) - 1
    up, down, edits = mask, 0, len(first)
    for character in second:
        match = places.get(character, 0)
        diagonal = (((match & up) + up) ^ up) | match | down
        right = down | ~(diagonal | up) & mask
        left = up & diagonal
        if right & last:
            edits += 1
        if left & last:
            edits -= 1
        right = right << 1 | 1
        up = (left << 1 | ~(diagonal | right)) & mask
        down = right & diagonal & mask
    return edits


def comparable(text: str) -> str:
    """Return the text without what makes no difference: case, Traditional forms, blanks."""
    return _PARTS.sub(" ", fold(text)).strip()


def grams(text: str) -> list[str]:
    """Return pairs of neighbouring Chinese characters and whole words of other scripts."""
    found = []
    for word in _WORD.findall(comparable(text)):
        if not re.match(f"[{HAN}]", word) or len(word) == 1:
            found.append(word)
        else:
            found += [word[place : place + 2] for place in range(len(word) - 1)]
    return found


def _rarest(connection: sqlite3.Connection, wanted: Iterable[str], most: int) -> list[str]:
    """Return those of the grams that are in the index, the rarest first."""
    uses = []
    for gram in wanted:
        row = connection.execute(
            "SELECT doc FROM translation_gram_use WHERE term = ?", (gram,)
        ).fetchone()
        if row is not None:
            uses.append((int(row[0]), gram))
    return [gram for _, gram in sorted(uses)[:most]]
