"""Finds what a translation lost or invented, as far as that can be told without a dictionary.

People, topics and links must come back as they were; numbers must come back as numbers, in
figures or in words. What says no must still say no when it is translated back.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace
from typing import Final

from rednote_desktop.api.richtext import parse
from rednote_desktop.domain.draft import DraftText
from rednote_desktop.domain.language import ENGLISH, base, is_chinese
from rednote_desktop.domain.text import Link, Mention, Text, Topic, plain
from rednote_desktop.translation.negation import (
    chinese_negations,
    denial_differs,
    english_negations,
)
from rednote_desktop.translation.segment import Sentence, sentences

_FIGURES: Final = re.compile(r"\d+(?:[.,:]\d+)*")
_UNIT: Final = re.compile(r"\s*([百千万亿]|k\b|thousand\b|million\b|billion\b)", re.IGNORECASE)
_FACTORS: Final = {
    "百": 100, "千": 1000, "万": 10_000, "亿": 100_000_000,
    "k": 1000, "thousand": 1000, "million": 1_000_000, "billion": 1_000_000_000,
}  # fmt: skip
_CHINESE_NUMBER: Final = re.compile(r"[零〇一二两三四五六七八九十百千万亿]+")
_CHINESE_DIGITS: Final = {
    "零": 0, "〇": 0, "一": 1, "二": 2, "两": 2, "三": 3, "四": 4,
    "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
}  # fmt: skip
_CHINESE_UNITS: Final = {"十": 10, "百": 100, "千": 1000}
_CHINESE_LARGE: Final = {"万": 10_000, "亿": 100_000_000}
_ENGLISH_NUMBERS: Final = {
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20,
    "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
    "ninety": 90, "hundred": 100, "thousand": 1000,
    "first": 1, "second": 2, "third": 3, "once": 1, "twice": 2, "half": 2, "double": 2,
    "monday": 1, "tuesday": 2, "wednesday": 3, "thursday": 4, "friday": 5, "saturday": 6,
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7,
    "august": 8, "september": 9, "october": 10, "november": 11, "december": 12,
}  # fmt: skip
"""Also the words that Chinese writes with a number: 周二, 三月, 第一."""
_ENGLISH_WORD: Final = re.compile(r"[A-Za-z]+")


@dataclass(frozen=True, slots=True)
class Difference:
    """Pieces of a text that its translation lacks, and numbers that only the translation has.

    ``unsaid`` are negations that the text has and its reading back has not, ``denied`` the
    other way round.
    """

    lost: tuple[str, ...] = ()
    invented: tuple[str, ...] = ()
    unsaid: tuple[str, ...] = ()
    denied: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.lost or self.invented or self.unsaid or self.denied)


def drift(first: DraftText, second: DraftText, back: DraftText) -> Difference:
    """Compare the two texts of a note, and the first with how the second reads back.

    Nothing is said while one of them is missing.
    """
    source, translation, reading = (
        f"{text.title}\n{text.body}".strip() for text in (first, second, back)
    )
    if not source or not translation:
        return Difference()
    found = compare(source, translation)
    if not reading:
        return found
    no = turned(source, reading, first.language)
    return replace(found, unsaid=no.unsaid, denied=no.denied)


def compare(source: str, translation: str) -> Difference:
    """Compare a text with its translation.

    A number counts as kept when the translation has it in figures or words of English or Chinese;
    it counts as invented when the translation has it in figures and the text has it in no form.
    """
    source_kept, source_prose = _apart(source)
    target_kept, target_prose = _apart(translation)
    missing = source_kept - target_kept
    lost = list(missing.elements())
    in_source, in_target = _numbers(source_prose), _numbers(target_prose)
    source_values, target_values = _values(source_prose), _values(target_prose)
    lost += [figures for figures, value in in_source if value not in target_values]
    invented = [figures for figures, value in in_target if value not in source_values]
    return Difference(tuple(dict.fromkeys(lost)), tuple(dict.fromkeys(invented)))


def turned(source: str, back: str, language: str) -> Difference:
    """Compare a text with its reading back in the same language: does each say no as the other.

    They are compared sentence by sentence where they have as many; other languages than Chinese
    and English are not compared.
    """
    chinese = is_chinese(language)
    if not chinese and base(language) != ENGLISH:
        return Difference()
    before, after = _sentences(source), _sentences(back)
    if len(before) != len(after):
        before, after = [" ".join(before)], [" ".join(after)]
    unsaid: list[str] = []
    denied: list[str] = []
    for one, other in zip(before, after, strict=True):
        if one and other:
            found = denial_differs(one, other, chinese=chinese)
            marks = chinese_negations(one) if chinese else english_negations(one)
            (unsaid if marks else denied).extend(found)
    return Difference(unsaid=tuple(dict.fromkeys(unsaid)), denied=tuple(dict.fromkeys(denied)))


def _sentences(text: str) -> list[str]:
    return [plain(item.source) for item in sentences(parse(text)) if isinstance(item, Sentence)]


def _apart(text: str) -> tuple[Counter[str], str]:
    """Return the pieces that must come back as they are, and the prose without them."""
    kept: Counter[str] = Counter()
    prose: list[str] = []
    for span in parse(text):
        if isinstance(span, (Mention, Topic, Link)):
            kept[span.text] += 1
            prose.append(" ")
        elif isinstance(span, Text):
            prose.append(span.text)
        else:
            prose.append("\n")
    return kept, "".join(prose)


def _numbers(prose: str) -> list[tuple[str, float]]:
    """Return the numbers written in figures, a unit such as 万 included, with their values."""
    found: list[tuple[str, float]] = []
    for match in _FIGURES.finditer(prose):
        unit = _UNIT.match(prose, match.end())
        factor = _FACTORS[unit[1].casefold()] if unit is not None else 1
        written = match[0] + (unit[0] if unit is not None else "")
        found.append((written, _value(match[0]) * factor))
    return found


def _values(prose: str) -> frozenset[float]:
    values = {value for _, value in _numbers(prose)}
    values.update(_chinese_value(word) for word in _CHINESE_NUMBER.findall(prose))
    values.update(
        float(_ENGLISH_NUMBERS[word])
        for word in (match.casefold() for match in _ENGLISH_WORD.findall(prose))
        if word in _ENGLISH_NUMBERS
    )
    return frozenset(values)


def _value(figures: str) -> float:
    """Return the number that figures stand for; a time such as 10:30 becomes 10.30."""
    plain = re.sub(r",(?=\d{3}(?:\D|$))", "", figures).replace(",", ".").replace(":", ".")
    head, _, tail = plain.partition(".")
    return float(f"{head}.{tail.replace('.', '')}" if tail else head)


def _chinese_value(word: str) -> float:
    """Return the number a run of Chinese numerals stands for: 三千二百 is 3,200."""
    if not any(sign in word for sign in (*_CHINESE_UNITS, *_CHINESE_LARGE)):
        return float("".join(str(_CHINESE_DIGITS[sign]) for sign in word))
    total = section = digit = 0
    for sign in word:
        if sign in _CHINESE_DIGITS:
            digit = _CHINESE_DIGITS[sign]
        elif sign in _CHINESE_UNITS:
            section += (digit or 1) * _CHINESE_UNITS[sign]
            digit = 0
        else:
            total = (total + section + digit or 1) * _CHINESE_LARGE[sign]
            section = digit = 0
    return float(total + section + digit)
