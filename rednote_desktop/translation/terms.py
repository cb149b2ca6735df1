"""The reader's own terms: how a name or word is to be translated, found in a text."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from rednote_desktop.domain.language import ENGLISH, SIMPLIFIED, base
from rednote_desktop.translation.chinese import to_simplified

LONGEST_TERM: Final = 200
"""So many characters a term and its translation may have at most."""
LONGEST_NOTE: Final = 2_000

_WORD_MARK: Final = re.compile(r"[^\W_]")
_LETTERS: Final = re.compile(r"[A-Za-z0-9\u00c0-\u024f]")
_EDGE: Final = re.compile(r"^[\s，,。.！!？?～~…]+|[\s，,。.！!？?～~…]+$")


@dataclass(frozen=True, slots=True)
class Term:
    """A term with its translation; ``both_ways`` also translates it back.

    Languages are primary subtags. ``id`` is 0 until the term is kept.
    """

    source: str
    target: str
    source_language: str = SIMPLIFIED
    target_language: str = ENGLISH
    both_ways: bool = False
    note: str = ""
    id: int = 0

    @property
    def key(self) -> tuple[str, str, str]:
        """Under which a term is kept: there is one of a key."""
        return fold(self.source), base(self.source_language), base(self.target_language)


@dataclass(frozen=True, slots=True)
class Found:
    """A term in a text: where it stands, how many characters it has, what it becomes."""

    start: int
    length: int
    target: str


@dataclass(frozen=True, slots=True)
class _Direction:
    terms: dict[str, Term]
    targets: dict[str, str]
    lengths: dict[str, tuple[int, ...]]


class Terms:
    """An unchanging set of terms, to be read from any thread."""

    def __init__(self, terms: Iterable[Term] = ()) -> None:
        self.all = tuple(terms)
        pairs: dict[tuple[str, str], dict[str, tuple[Term, str]]] = {}
        for term in self.all:
            source, target = base(term.source_language), base(term.target_language)
            if term.both_ways:
                back = pairs.setdefault((target, source), {})
                back.setdefault(fold(term.target), (term, term.source))
        for term in self.all:
            pair = base(term.source_language), base(term.target_language)
            pairs.setdefault(pair, {})[fold(term.source)] = (term, term.target)
        self._directions = {pair: _direction(found) for pair, found in pairs.items()}

    def find(self, text: str, source: str, target: str) -> tuple[Found, ...]:
        """Return the terms in a text, the longest at each place; words in letters stand alone."""
        direction = self._directions.get((base(source), base(target)))
        if direction is None:
            return ()
        folded = fold(text)
        found = []
        position = 0
        while position < len(folded):
            length = _longest_at(direction, folded, position)
            if length:
                key = folded[position : position + length]
                found.append(Found(position, length, direction.targets[key]))
            position += length or 1
        return tuple(found)

    def whole(self, sentence: str, source: str, target: str) -> str | None:
        """Return the translation of a sentence that is one term, or None."""
        direction = self._directions.get((base(source), base(target)))
        if direction is None:
            return None
        exact = direction.targets.get(fold(sentence.strip()))
        return exact or direction.targets.get(fold(_EDGE.sub("", sentence)))

    def look_up(self, term: str, source: str) -> Term | None:
        """Return a term of a language, whatever it is translated into."""
        folded = fold(term)
        for (language, _), direction in self._directions.items():
            if language == base(source) and folded in direction.terms:
                return direction.terms[folded]
        return None

    def longest_at(self, text: str, start: int, source: str) -> tuple[int, Term] | None:
        """Return the longest term of a language that stands at a place, with its length."""
        first = max(0, start - 1)
        folded = fold(text[first : start + LONGEST_TERM + 1])
        start -= first
        best: tuple[int, Term] | None = None
        for (language, _), direction in self._directions.items():
            if language != base(source):
                continue
            length = _longest_at(direction, folded, start)
            if length and (best is None or length > best[0]):
                best = length, direction.terms[folded[start : start + length]]
        return best

    def digest(self, text: str, source: str, target: str) -> str:
        """Return what changes when the terms that concern a text do; empty when there are none."""
        found = self.find(text, source, target)
        if not found:
            return ""
        told = repr([(place.start, place.length, place.target) for place in found])
        return hashlib.blake2b(told.encode("utf-8", "surrogatepass"), digest_size=6).hexdigest()


def fold(text: str) -> str:
    """Return the text as terms are compared: small letters, Simplified; its length stays."""
    simplified = to_simplified(text)
    small = simplified.lower()
    return small if len(small) == len(simplified) else simplified


def stands_alone(text: str, start: int, length: int) -> bool:
    """Tell whether a term that begins or ends in a Latin letter or digit is no part of a word."""
    before = text[start - 1 : start]
    after = text[start + length : start + length + 1]
    if _LETTERS.match(text[start]) and _LETTERS.match(before):
        return False
    return not (_LETTERS.match(text[start + length - 1]) and _LETTERS.match(after))


def has_word(text: str) -> bool:
    """Tell whether there is a letter, character or digit in a text."""
    return _WORD_MARK.search(text) is not None


def _direction(found: dict[str, tuple[Term, str]]) -> _Direction:
    lengths: dict[str, set[int]] = {}
    for key in found:
        lengths.setdefault(key[:1], set()).add(len(key))
    return _Direction(
        {key: term for key, (term, _) in found.items()},
        {key: target for key, (_, target) in found.items()},
        {first: tuple(sorted(sizes, reverse=True)) for first, sizes in lengths.items()},
    )


def _longest_at(direction: _Direction, folded: str, start: int) -> int:
    for length in direction.lengths.get(folded[start : start + 1], ()):
        known = folded[start : start + length] in direction.targets
        if known and start + length <= len(folded) and stands_alone(folded, start, length):
            return length
    return 0
