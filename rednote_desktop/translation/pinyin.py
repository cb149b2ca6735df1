"""Pinyin with tone marks, from CC-CEDICT's numbered form."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

_SYLLABLES: Final = 2048
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


@lru_cache(_SYLLABLES)
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
