"""Finds lines that say almost what a held-out line says, so that none of them is learned."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Final

from training.corpus import Pair

_WORD: Final = re.compile(r"[a-z0-9']+")
_NOT_CHINESE: Final = re.compile(r"[^\w]+")


def english_marks(text: str) -> frozenset[str]:
    """Return the words of an English text."""
    return frozenset(_WORD.findall(text.lower()))


def chinese_marks(text: str) -> frozenset[str]:
    """Return the pairs of neighbouring characters of a Chinese text, or the one it consists of."""
    text = _NOT_CHINESE.sub("", text.lower())
    return frozenset(text[i : i + 2] for i in range(max(1, len(text) - 1)))


class Overlaps:
    """Answers whether a set shares at least ``share`` (Jaccard) with one of many sets.

    Two sets that overlap so much must share one of the rarest few marks of each (prefix
    filtering: Chaudhuri, Ganti and Kaushik 2006), so that only few sets are compared.
    """

    def __init__(self, sets: Iterable[frozenset[str]], share: float) -> None:
        self._sets: Sequence[frozenset[str]] = list({marks for marks in sets if marks})
        self._share = share
        self._frequency = Counter(mark for marks in self._sets for mark in marks)
        self._index: dict[str, list[int]] = {}
        for number, marks in enumerate(self._sets):
            for mark in self._prefix(marks):
                self._index.setdefault(mark, []).append(number)

    def has(self, marks: frozenset[str]) -> bool:
        """Tell whether one of the sets overlaps."""
        seen: set[int] = set()
        for mark in self._prefix(marks):
            for number in self._index.get(mark, ()):
                if number in seen:
                    continue
                seen.add(number)
                other = self._sets[number]
                shared = len(marks & other)
                if shared >= self._share * (len(marks) + len(other) - shared):
                    return True
        return False

    def _prefix(self, marks: frozenset[str]) -> list[str]:
        ordered = sorted(marks, key=lambda mark: (self._frequency[mark], mark))
        return ordered[: len(marks) - math.ceil(self._share * len(marks)) + 1]


class HeldOut:
    """The held-out pairs, and what is too close to one of them on either side."""

    def __init__(
        self, pairs: Iterable[Pair], english_overlap: float, chinese_overlap: float
    ) -> None:
        pairs = list(pairs)
        self._english = Overlaps((english_marks(pair[0]) for pair in pairs), english_overlap)
        self._chinese = Overlaps((chinese_marks(pair[1]) for pair in pairs), chinese_overlap)

    def is_close(self, pair: Pair) -> bool:
        """Tell whether a pair must not be learned."""
        return self._english.has(english_marks(pair[0])) or self._chinese.has(
            chinese_marks(pair[1])
        )
