"""What speaks for and against a translation between Chinese and English, as measures and words."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Final

from rednote_desktop.translation import english
from rednote_desktop.translation.contraries import turned
from rednote_desktop.translation.meanings import Meaning, Meanings
from rednote_desktop.translation.negation import denies
from rednote_desktop.translation.numerals import (
    chinese_numbers,
    differing,
    english_numbers,
    written,
)
from rednote_desktop.translation.scripts import LATIN, count_han
from rednote_desktop.translation.shield import came_back, fragile

_USUAL_SUPPORT: Final = 0.6
"""Where a side has no words that tell, neither for nor against."""

_HALF: Final = 0.5
_SINGLE: Final = 0.6
"""What a word of one character counts: it has many senses, so that one is soon found."""

_CHARACTERS_A_WORD: Final = 1.6
_FIGURES: Final = re.compile(r"[\d.,:/-]+")
"""Bare figures, which are compared as numbers."""

_LATIN_WORD: Final = re.compile(rf"[{LATIN}][{LATIN}0-9'’-]*[{LATIN}0-9]")


@dataclass(frozen=True, slots=True)
class Evidence:
    """Measures of a pair of sentences.

    ``chinese`` and ``english`` are the shares, 0 to 1, of the words of that side that the other
    side supports; ``None`` where there are no such words. ``length`` is the natural logarithm of
    output words to source words.
    """

    numbers: tuple[str, ...]
    negation: tuple[str, ...]
    contrary: tuple[str, ...]
    names: tuple[str, ...]
    length: float
    chinese: float | None = None
    english: float | None = None
    unsaid: tuple[str, ...] = ()
    invented: tuple[str, ...] = ()
    repeated: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Supported:
    """The shares of words that the other side supports, as in ``Evidence``, and the others."""

    chinese: float | None
    english: float | None
    chinese_missing: tuple[str, ...]
    english_missing: tuple[str, ...]


def compare(source: str, output: str, from_chinese: bool, meanings: Meanings | None) -> Evidence:
    """Compare a sentence with its translation, from Chinese into English or the other way.

    Without ``meanings`` the words of the two are not compared.
    """
    chinese, other = (source, output) if from_chinese else (output, source)
    figures = differing(chinese_numbers(chinese), english_numbers(other))
    evidence = Evidence(
        numbers=tuple(map(written, figures)),
        negation=denies(chinese, other),
        contrary=turned(source, output, from_chinese=from_chinese),
        names=_lost(source, output, from_chinese),
        length=_length(chinese, other) * (1 if from_chinese else -1),
    )
    if meanings is None:
        return evidence
    words = supported(chinese, other, meanings)
    return replace(
        evidence,
        chinese=words.chinese,
        english=words.english,
        unsaid=words.chinese_missing if from_chinese else words.english_missing,
        invented=words.english_missing if from_chinese else words.chinese_missing,
        repeated=_repeated(source, output, from_chinese, meanings),
    )


def or_usual(share: float | None) -> float:
    """Return a share of supported words, the usual one where no word tells."""
    return _USUAL_SUPPORT if share is None else share


def supported(chinese: str, other: str, meanings: Meanings) -> Supported:
    """Return which words of a Chinese and an English sentence answer each other."""
    words = meanings.of(chinese)
    telling = [word for word in words if word.tells]
    spelt = english.words(other)
    said = frozenset[str]().union(*map(english.meant, spelt))
    chinese_share, chinese_missing = _chinese_support(telling, said)
    english_share, english_missing = _english_support(
        [word for word in spelt if english.tells(word)], words, meanings.hints(chinese), chinese
    )
    return Supported(chinese_share, english_share, chinese_missing, english_missing)


def _chinese_support(
    telling: Sequence[Meaning], said: frozenset[str]
) -> tuple[float | None, tuple[str, ...]]:
    if not telling:
        return None, ()
    supported = total = 0.0
    missing: list[str] = []
    for word in telling:
        weight = _SINGLE if len(word.word) == 1 else 1.0
        total += weight
        if word.stems & said:
            supported += weight
        elif word.parts & said:
            supported += weight * _HALF
        else:
            missing.append(word.word)
    return supported / total, tuple(dict.fromkeys(missing))


def _english_support(
    spelt: Sequence[str], words: Sequence[Meaning], hints: frozenset[str], chinese: str
) -> tuple[float | None, tuple[str, ...]]:
    if not spelt:
        return None, ()
    whole = frozenset[str]().union(*(word.stems for word in words))
    parts = hints.union(*(word.parts for word in words))
    lowered = chinese.lower()
    supported = 0.0
    missing: list[str] = []
    for word in spelt:
        stems = english.meant(word)
        if stems & whole or word.lower() in lowered:
            supported += 1
        elif stems & parts:
            supported += _HALF
        else:
            missing.append(word)
    return supported / len(spelt), tuple(dict.fromkeys(missing))


def _lost(source: str, output: str, from_chinese: bool) -> tuple[str, ...]:
    """Return names and other Latin words, prices and codes that the translation should have."""
    pieces: tuple[str, ...] = ()
    if not came_back(fragile(source), output):
        pieces = tuple(
            piece
            for piece in fragile(source)
            if piece not in output and not _FIGURES.fullmatch(piece)
        )
    if not from_chinese:
        return pieces
    lowered = output.lower()
    latin = (word for word in _LATIN_WORD.findall(source) if word.lower() not in lowered)
    return tuple(dict.fromkeys((*pieces, *latin)))


def _repeated(source: str, output: str, from_chinese: bool, meanings: Meanings) -> tuple[str, ...]:
    """Return words that stand twice in the translation where the source repeats nothing."""
    if from_chinese:
        before = [word.word for word in meanings.of(source) if word.tells]
        after = [english.stem(word) for word in english.words(output) if english.tells(word)]
    else:
        before = [english.stem(word) for word in english.words(source) if english.tells(word)]
        after = [word.word for word in meanings.of(output) if word.tells]
    most = max(Counter(before).values(), default=1)
    twice = [word for word, count in Counter(after).items() if count > most]
    doubled = [a for a, b in pairwise(after) if a == b and a not in twice]
    return tuple(dict.fromkeys((*twice, *(doubled if most == 1 else ()))))


def _length(chinese: str, other: str) -> float:
    """Return the logarithm of English words to Chinese ones; 1.6 characters make a word."""
    spelt = len(english.words(other)) + 0.5
    characters = count_han(chinese) / _CHARACTERS_A_WORD + len(_LATIN_WORD.findall(chinese)) + 0.5
    return math.log(spelt / characters)
