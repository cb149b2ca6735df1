"""Whether a translation has the opposite of a word of its source: *hello* and 再见.

The words are those of ``antonyms.tsv``: English, English, Chinese, Chinese, with ``_`` in phrases
and a ``-`` before what only looks like such a word.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final, Literal

from rednote_desktop.translation import english
from rednote_desktop.translation.negation import chinese_negations, english_negations
from rednote_desktop.translation.scripts import count_han

ANTONYMS: Final = Path(__file__).with_name("antonyms.tsv")

Language = Literal["en", "zh"]
_LONGEST: Final = 20
"""Ideographs of a sentence that has one thing to say."""

_WORD: Final = re.compile(r"[a-z]+(?:['’][a-z]+)*")


@dataclass(frozen=True, slots=True)
class WordList:
    """Words of one language and sense; ``other`` are words that only look like them.

    English ones are stems, with a blank around each.
    """

    words: tuple[str, ...]
    other: tuple[str, ...]

    def find(self, line: str) -> str:
        """Return the first of the words that a line has, or nothing."""
        for seeming in self.other:
            line = line.replace(seeming, " ")
        return next((word for word in self.words if word in line), "")


@dataclass(frozen=True, slots=True)
class Antonyms:
    """Two opposite senses, each in both languages: ``sides[0]["en"]`` are English words."""

    sides: tuple[Mapping[Language, WordList], Mapping[Language, WordList]]

    def side(self, line: str, language: Language) -> int | None:
        """Return which of the two senses a line has, if just one."""
        has = [bool(side[language].find(line)) for side in self.sides]
        return has.index(True) if sum(has) == 1 else None


def read_antonyms(path: Path = ANTONYMS) -> list[Antonyms]:
    """Return the antonyms of a file. Raises ``ValueError`` for a line of another form."""
    found = []
    for line in path.read_text("utf-8").splitlines():
        if not line or line.startswith("#"):
            continue
        columns = line.split("\t")
        if len(columns) != 4:
            raise ValueError(f"no antonyms in two languages: {line!r}")
        one, other = (_word_list(column, "en") for column in columns[:2])
        chinese_one, chinese_other = (_word_list(column, "zh") for column in columns[2:])
        if not all(each.words for each in (one, other, chinese_one, chinese_other)):
            raise ValueError(f"no antonyms in two languages: {line!r}")
        found.append(Antonyms(({"en": one, "zh": chinese_one}, {"en": other, "zh": chinese_other})))
    return found


def line_of(text: str, language: Language) -> str:
    """Return a text as words are looked for in it: English as its stems, a blank around each."""
    if language == "zh":
        return text
    return " " + "".join(f"{english.stem(word)} " for word in _WORD.findall(text.lower()))


def turned(source: str, output: str, *, from_chinese: bool) -> tuple[str, ...]:
    """Return a word of the source and its opposite in the translation, or nothing.

    Where one of the two says no, nothing is found: *not hard* is *easy*. Nor is it in long
    sentences, which speak of more than one thing.
    """
    chinese, other = (source, output) if from_chinese else (output, source)
    if count_han(chinese) > _LONGEST or chinese_negations(chinese) or english_negations(other):
        return ()
    known = _known()
    spelt = line_of(other, "en")
    for number in sorted(known.of(chinese) & known.of(spelt.split())):
        antonyms = known.antonyms[number]
        side = antonyms.side(spelt, "en")
        if side is not None and antonyms.side(chinese, "zh") == 1 - side:
            said = antonyms.sides[1 - side]["zh"].find(chinese)
            words = said, _spelt(antonyms.sides[side]["en"].find(spelt), other)
            return words if from_chinese else words[::-1]
    return ()


class _Known:
    """All antonyms, and which of them a text may have a word of: few, so that the rest is quick."""

    def __init__(self, antonyms: Sequence[Antonyms]) -> None:
        self.antonyms = antonyms
        self._by_start: defaultdict[str, set[int]] = defaultdict(set)
        for number, one in enumerate(antonyms):
            for side in one.sides:
                for word in side["zh"].words:
                    self._by_start[word[0]].add(number)
                for phrase in side["en"].words:
                    self._by_start[phrase.split()[0]].add(number)

    def of(self, starts: Iterable[str]) -> set[int]:
        """Return the antonyms of which a word begins with one of some characters or stems."""
        return set().union(*(self._by_start.get(start, ()) for start in set(starts)))


@cache
def _known() -> _Known:
    return _Known(read_antonyms())


def _spelt(stems: str, text: str) -> str:
    """Return the word of an English text that has the first of some stems."""
    first = stems.split()[0]
    words: list[str] = _WORD.findall(text.lower())
    return next(word for word in words if english.stem(word) == first)


def _word_list(column: str, language: Language) -> WordList:
    words = column.split()
    return WordList(
        tuple(_sought(word, language) for word in words if not word.startswith("-")),
        tuple(_sought(word[1:], language) for word in words if word.startswith("-")),
    )


def _sought(word: str, language: Language) -> str:
    return line_of(word.replace("_", " "), language)
