"""Tells whether what an engine gave can be shown as a translation at all."""

from __future__ import annotations

import re
from collections import Counter
from enum import StrEnum
from itertools import pairwise
from typing import Final

from rednote_desktop.domain.language import is_chinese
from rednote_desktop.translation.scripts import count_han, count_latin, count_letters
from rednote_desktop.translation.shield import came_back, fragile


class Problem(StrEnum):
    """What is wrong with an answer."""

    EMPTY = "empty"
    RAW_BYTES = "raw bytes"
    """Byte pieces that never became a character."""
    SCRIPT = "script"
    """Not in the target's script."""
    REPEATS = "repeats"
    LENGTH = "length"
    LOST_PIECE = "lost piece"
    """A price, measure or code did not come back exactly once and in order."""


_RAW_BYTES: Final = re.compile(
    r"<0x[0-9A-Fa-f]{2}>|[\ufffd\ue000-\uf8ff]|⁇|<unk>|</?s>|>>\w+<<|\u2581"
)
_TOKEN: Final = re.compile(r"[A-Za-z']+|\d+|[^\W\d_A-Za-z]")
_REPEATED_RUN: Final = re.compile(r"(.{2,12}?)\1{3,}")
_MOST_REPEATS: Final = 0.5
_LONGEST_RATIO: Final = 4.0
_SHORTEST_RATIO: Final = 0.15


def problem(source_text: str, output: str, source: str, target: str) -> Problem | None:
    """Return what makes a translation unfit to be shown, or None; languages are BCP 47 tags."""
    if not output.strip() or not count_letters(output):
        return Problem.EMPTY
    if _RAW_BYTES.search(output) and not _RAW_BYTES.search(source_text):
        return Problem.RAW_BYTES
    if _wrong_script(source_text, output, source, target):
        return Problem.SCRIPT
    if _repeats(output) and not _repeats(source_text):
        return Problem.REPEATS
    if not _plausible_length(source_text, output, source, target):
        return Problem.LENGTH
    if not came_back(fragile(source_text), output):
        return Problem.LOST_PIECE
    return None


def blemish(source_text: str, output: str, source: str, target: str) -> Problem | None:
    """Return what is worth a second try, or None: also what can be shown where that fails too."""
    if is_chinese(source) and not is_chinese(target) and count_han(output):
        return Problem.SCRIPT
    return problem(source_text, output, source, target)


def _wrong_script(source_text: str, output: str, source: str, target: str) -> bool:
    han = count_han(output)
    latin = count_latin(output)
    if is_chinese(target):
        return not han and latin > 0
    if is_chinese(source):
        return han > 0 and (han * 4 > latin or han > count_han(source_text))
    return False


def _repeats(text: str) -> bool:
    if _REPEATED_RUN.search(text):
        return True
    tokens = _TOKEN.findall(text.lower())
    if len(tokens) < 8:
        return False
    pairs = Counter(pairwise(tokens))
    repeated = sum(count - 1 for count in pairs.values())
    return repeated / (len(tokens) - 1) > _MOST_REPEATS


def _plausible_length(source_text: str, output: str, source: str, target: str) -> bool:
    """Compare lengths in words; a Chinese word has about 1.6 characters."""
    before = _words(source_text, source)
    after = _words(output, target)
    return _SHORTEST_RATIO * before - 2 <= after <= _LONGEST_RATIO * before + 8


def _words(text: str, language: str) -> float:
    if is_chinese(language):
        return count_han(text) / 1.6 + len(re.findall(r"[A-Za-z]+|\d+", text))
    return len(text.split())
