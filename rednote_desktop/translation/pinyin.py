"""Pinyin with tone marks, from CC-CEDICT's numbered form and from running text."""

from __future__ import annotations

import re
from typing import Final

_MARKS: Final = {
    "a": "āáǎà",
    "e": "ēéěè",
    "i": "īíǐì",
    "o": "ōóǒò",
    "u": "ūúǔù",
    "ü": "ǖǘǚǜ",
}
_SYLLABLE: Final = re.compile(r"^([A-Za-zü]+)([1-5])$")
_MARKED: Final = re.compile(r"[aeoAEO]|[iuüIUÜ](?=[^iuüaeoIUÜAEO]*$)")


def from_numbered(reading: str) -> str:
    """Return ``yin2 hang2`` as ``yínháng``: marks on the vowel, syllables of a word together.

    An apostrophe divides where the second syllable starts with a vowel (``Xī'ān``). Rules:
    GB/T 16159, "Basic rules of the Chinese phonetic alphabet orthography".
    """
    word = ""
    for part in reading.replace("u:", "ü").replace("U:", "Ü").split():
        syllable = _with_mark(part)
        if not syllable:
            continue
        if word and part[-1].isdigit() and _bare(syllable[0]) in "aeo":
            word += "'"
        word += syllable
    return word


def of_characters(text: str) -> list[str]:
    """Return the reading of every character of a running text, empty for what is not Han."""
    from pypinyin import Style, pinyin

    readings = pinyin(text, style=Style.TONE, errors=lambda other: "\0" * len(other))
    flat = [mark for reading in readings for mark in _by_character(reading[0])]
    return flat if len(flat) == len(text) else [""] * len(text)


def _by_character(reading: str) -> list[str]:
    return [""] * len(reading) if "\0" in reading else [reading]


def _with_mark(part: str) -> str:
    match = _SYLLABLE.match(part)
    if match is None:
        return part if part.isalnum() else ""
    letters, tone = match.group(1), int(match.group(2))
    if letters in ("r", "R") or tone == 5:
        return letters
    place = _MARKED.search(letters)
    if place is None:
        return letters
    vowel = place.group()
    marked = _MARKS[vowel.lower()][tone - 1]
    if vowel.isupper():
        marked = marked.upper()
    return letters[: place.start()] + marked + letters[place.end() :]


def _bare(letter: str) -> str:
    letter = letter.lower()
    return next((vowel for vowel, marked in _MARKS.items() if letter in marked), letter)
