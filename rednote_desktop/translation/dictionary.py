"""Reads the dictionary's file: entries of words, made readable.

``dictionary_build`` makes the file, with readings and senses as CC-CEDICT writes them.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from rednote_desktop.translation.pinyin import from_numbered

_REFERENCE: Final = re.compile(r"(?:[^\s|\[\]/(),;]+\|)?([^\s|\[\]/(),;]+)\[([^\]]*)\]")
_MEASURES: Final = re.compile(r"\s*\(?CL:\s*([^/()]*)\)?")
_OPENING: Final = re.compile(r"^(?:to be|to|an?|the) ")
_LAST: Final = re.compile(r"^(?:surname |(?:old |erhua |archaic )?variant of |see |abbr\. for )")


@dataclass(frozen=True, slots=True)
class Entry:
    """What the dictionary says of a word: reading with tone marks, senses, measure words."""

    reading: str
    senses: tuple[str, ...]
    measures: tuple[str, ...]


def read(connection: sqlite3.Connection, forms: Sequence[str]) -> dict[str, list[Entry]]:
    """Return the entries of the words that are in the dictionary, the commonest first.

    At most 500 words at once. Raises ``sqlite3.Error``.
    """
    marks = ",".join("?" * len(forms))
    rows = connection.execute(
        f"SELECT form, reading, definition FROM word WHERE form IN ({marks}) ORDER BY form, rank",
        list(forms),
    )
    found: dict[str, list[Entry]] = {}
    for form, numbered, definition in rows:
        found.setdefault(form, []).append(_entry(numbered, definition))
    for entries in found.values():
        entries.sort(key=_is_secondary)
    return found


def english_key(words: str) -> str:
    """Return English words as they are looked up: small, without article or ``to``."""
    return _OPENING.sub("", " ".join(words.lower().replace("’", "'").split()))


def read_english(connection: sqlite3.Connection, keys: Sequence[str]) -> dict[str, str]:
    """Return the Chinese for English words and phrases, each as ``english_key`` writes it.

    At most 500 at once. Raises ``sqlite3.Error``.
    """
    marks = ",".join("?" * len(keys))
    rows = connection.execute(
        f"SELECT english, form FROM sense WHERE english IN ({marks})", list(keys)
    )
    return dict(rows.fetchall())


def _entry(numbered: str, definition: str) -> Entry:
    senses: list[str] = []
    measures: list[str] = []
    for sense in definition.split("/"):
        found = _MEASURES.search(sense)
        if found is not None:
            measures += [match.group(1) for match in _REFERENCE.finditer(found.group(1))]
            sense = _MEASURES.sub("", sense)
        sense = _REFERENCE.sub(lambda match: _readable(match.group(1), match.group(2)), sense)
        if sense.strip():
            senses.append(sense.strip())
    return Entry(from_numbered(numbered), tuple(senses), tuple(dict.fromkeys(measures)))


def _is_secondary(entry: Entry) -> tuple[bool, bool]:
    """Put surnames, variants and proper names behind the word itself."""
    first = entry.senses[0] if entry.senses else ""
    return not first or _LAST.match(first) is not None, entry.reading[:1].isupper()


def _readable(word: str, numbered: str) -> str:
    reading = from_numbered(numbered)
    return f"{word} {reading}" if reading else word
