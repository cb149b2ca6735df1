"""The numbers a text names, in digits or in words, Chinese or English."""

from __future__ import annotations

import re
from typing import Final

_DIGITS: Final = {mark: value for value, marks in enumerate(("〇零", "一", "二两兩", "三",
    "四", "五", "六", "七", "八", "九")) for mark in marks}  # fmt: skip
_UNITS: Final = {"十": 10, "百": 100, "千": 1000}
_LARGE: Final = {"万": 10_000, "萬": 10_000, "亿": 100_000_000, "億": 100_000_000}
_RUN: Final = re.compile(
    f"(?<!第)(?<!周)(?<!星期)(?<!礼拜)[{''.join((*_DIGITS, *_UNITS, *_LARGE))}]+(?!月)"
)
_FIGURE: Final = re.compile(r"\d+(?:,\d{3})*(?:\.\d+)?")
_SCALE: Final = re.compile(r"\s?(?:(k|K)(?![A-Za-z])|([万萬wW])(?![A-Za-z])|([亿億])|(million))")
_SCALED: Final = re.compile(_FIGURE.pattern + r"\s?[万萬亿億]?")
_IDIOMS: Final = re.compile(
    "千万(?=[别不要记]|小心)|万一|十分(?!钟)|百分|三明治|四川|四处|四周|七夕|八卦|八成|百货"
    "|百合|万圣|三文鱼|二手|二维|九份|六六+|五花|三八|半[百]|七八|三三两两|二话|不二|老二|老三|三亚"
    "|两口子|一千零一夜|万岁|百度|千层|万能|八宝|十字|双十一|双十二"
)
_ENGLISH: Final = {
    word: value
    for value, spelt in (
        (2, "two twice couple pair"), (3, "three third"), (4, "four fourth"), (5, "five fifth"),
        (6, "six sixth"), (7, "seven seventh"), (8, "eight eighth"), (9, "nine ninth"),
        (10, "ten tenth"), (11, "eleven"), (12, "twelve dozen"), (13, "thirteen"), (14, "fourteen"),
        (15, "fifteen"), (16, "sixteen"), (17, "seventeen"), (18, "eighteen"), (19, "nineteen"),
        (20, "twenty"), (30, "thirty"), (40, "forty"), (50, "fifty"), (60, "sixty"),
        (70, "seventy"), (80, "eighty"), (90, "ninety"),
    )
    for word in spelt.split()
}  # fmt: skip
_MULTIPLIERS: Final = {"hundred": 100, "thousand": 1000, "million": 1_000_000}
_LOOSE: Final = frozenset({2.0, 3.0, 10.0, 100.0, 1000.0})
"""Numbers that are often said otherwise (*both*, *a few*, *dozens*)."""


def chinese_numbers(text: str) -> frozenset[float]:
    """Return the numbers of a Chinese text; one is left out, for it is seldom a number."""
    found = _figures(text)
    plain = _IDIOMS.sub(" ", _SCALED.sub(" ", text))
    for match in _RUN.finditer(plain):
        value = _value(match.group())
        if value > 1:
            found.add(float(value))
    return frozenset(found)


def english_numbers(text: str) -> frozenset[float]:
    """Return the numbers of an English text; one is left out."""
    found = _figures(text)
    total = 0
    for word in [*re.findall(r"[a-z]+|\d+|[^\w\s-]", text.lower()), ""]:
        if word in _MULTIPLIERS:
            total = max(total, 1) * _MULTIPLIERS[word]
            continue
        value = _ENGLISH.get(word, 0)
        if value and total >= 20 and total % 10 == 0 and value < total:
            total += value
            continue
        if word == "and" and total:
            continue
        if total > 1:
            found.add(float(total))
        total = value
    return frozenset(found)


def differing(source: frozenset[float], output: frozenset[float]) -> tuple[float, ...]:
    """Return the numbers that only one of the two names, small round ones aside."""
    return tuple(sorted((source ^ output) - _LOOSE)) if source != output else ()


def written(number: float) -> str:
    """Return a number as its digits."""
    return str(int(number)) if number == int(number) else str(number)


def _figures(text: str) -> set[float]:
    found: set[float] = set()
    for match in _FIGURE.finditer(text):
        value = float(match.group().replace(",", ""))
        scale = _SCALE.match(text, match.end())
        if scale is not None:
            value *= (1000, 10_000, 100_000_000, 1_000_000)[(scale.lastindex or 1) - 1]
        if value != 1:
            found.add(value)
    return found


def _value(run: str) -> int:
    if all(mark in _DIGITS for mark in run):
        return int("".join(str(_DIGITS[mark]) for mark in run))
    total = section = digit = 0
    for mark in run:
        if mark in _DIGITS:
            digit = _DIGITS[mark]
        elif mark in _UNITS:
            section += max(digit, 1) * _UNITS[mark]
            digit = 0
        else:
            total += max(section + digit, 1) * _LARGE[mark]
            section = digit = 0
    short = re.search("([百千万萬])[^零〇十]$", run)
    if short is not None and digit:
        digit *= (_UNITS | _LARGE)[short.group(1)] // 10
    return total + section + digit
