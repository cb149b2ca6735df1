"""Reads the dictionary's file: entries of words, made readable.

``dictionary_build`` makes the file, with readings and senses as CC-CEDICT writes them.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from operator import itemgetter
from sys import intern
from typing import Final

from rednote_desktop.translation.english import told, widened
from rednote_desktop.translation.pinyin import from_numbered
from rednote_desktop.translation.scripts import HAN

_REFERENCE: Final = re.compile(r"(?:[^\s|\[\]/(),;]+\|)?([^\s|\[\]/(),;]+)\[([^\]]*)\]")
_MEASURES: Final = re.compile(r"\s*\(?CL:\s*([^/()]*)\)?")
_HAN_RUN: Final = re.compile(f"[{HAN}]+")
_OPENING: Final = re.compile(r"^(?:to be|to|an?|the) ")
_MOST_KEPT: Final = 4096
_TEXTS_KEPT: Final = 64
"""A sentence is asked about some times in a row."""
_ASIDE: Final = re.compile(r"\([^()]*\)|\[[^\]]*\]|\b(?:variant|abbr\.|see also|see) .*")
_LAST: Final = re.compile(r"^(?:surname |(?:old |erhua |archaic )?variant of |see |abbr\. for )")


@dataclass(frozen=True, slots=True)
class Entry:
    """What the dictionary says of a word: reading with tone marks, senses, measure words."""

    reading: str
    senses: tuple[str, ...]
    measures: tuple[str, ...]


@lru_cache(_TEXTS_KEPT)
def forms_in(text: str, longest: int) -> frozenset[str]:
    """Return every run of at most so many Han characters in a text: what may be a word of it."""
    return frozenset(
        characters[start:end]
        for characters in _HAN_RUN.findall(text)
        for start in range(len(characters))
        for end in range(start + 1, min(start + longest, len(characters)) + 1)
    )


def longest_in(known: Mapping[str, object | None], text: str, start: int, longest: int) -> int:
    """Return how many characters the longest word has that begins at a place, 0 without any.

    ``known`` has something for what is a word.
    """
    for length in range(min(longest, len(text) - start), 0, -1):
        if known.get(text[start : start + length]) is not None:
            return length
    return 0


def read(connection: sqlite3.Connection, forms: Sequence[str]) -> dict[str, list[Entry]]:
    """Return the entries of the words that are in the dictionary, the commonest first.

    At most 500 words at once. Raises ``sqlite3.Error``.
    """
    marks = ",".join("?" * len(forms))
    rows = connection.execute(
        f"SELECT form, reading, definition FROM word WHERE form IN ({marks}) ORDER BY form, rank",
        list(forms),
    )
    return {
        form: in_order(each[1:] for each in written)
        for form, written in groupby(rows, itemgetter(0))
    }


def in_order(written: Iterable[tuple[str, str]]) -> list[Entry]:
    """Return the entries of a word, the word itself before names, variants and references.

    They are given as CC-CEDICT writes them: reading, definition.
    """
    entries = [_entry(numbered, definition) for numbered, definition in written]
    return sorted(entries, key=_is_secondary) if len(entries) > 1 else entries


def read_forms(connection: sqlite3.Connection, forms: Sequence[str]) -> dict[str, str]:
    """Return those that are in the dictionary, each as its own value.

    At most 500 at once. Raises ``sqlite3.Error``.
    """
    marks = ",".join("?" * len(forms))
    rows = connection.execute(f"SELECT form FROM told WHERE form IN ({marks})", list(forms))
    return {form: form for (form,) in rows}


def read_stems(connection: sqlite3.Connection, forms: Sequence[str]) -> dict[str, frozenset[str]]:
    """Return, for the words that are in the dictionary, the stems of all their senses.

    With those of like meaning. At most 500 words at once. Raises ``sqlite3.Error``.
    """
    marks = ",".join("?" * len(forms))
    rows = connection.execute(f"SELECT form, stems FROM told WHERE form IN ({marks})", list(forms))
    return {form: widened(map(intern, stems.split())) for form, stems in rows}


def told_by(entries: Iterable[Entry]) -> frozenset[str]:
    """Return the stems of all senses, asides in brackets left out where there is more."""
    text = " / ".join(sense for entry in entries for sense in entry.senses)
    return told(_ASIDE.sub(" ", text)) or told(text)


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


@lru_cache(_MOST_KEPT)
def _entry(numbered: str, definition: str) -> Entry:
    senses: list[str] = []
    measures: list[str] = []
    for sense in definition.split("/"):
        if "CL:" in sense and (found := _MEASURES.search(sense)) is not None:
            measures += [match.group(1) for match in _REFERENCE.finditer(found.group(1))]
            sense = _MEASURES.sub("", sense)
        if "[" in sense:
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
