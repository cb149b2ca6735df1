"""Traditional and Simplified Chinese: which one a text is in, and the way to Simplified."""

from __future__ import annotations

import re
from typing import Final

from rednote_desktop.translation.character_table import SIMPLIFIED, TRADITIONAL

_TO_SIMPLIFIED: Final = str.maketrans(TRADITIONAL, SIMPLIFIED)

# In these words Simplified Chinese keeps the character that the table would replace.
_KEPT_WORDS: Final = re.compile(
    "著[名作者述稱称書书錄录]|[顯显原名編编土專专論论巨遺遗合拙所卓昭]著|"
    "乾[隆坤]|瞭望|徵[羽]|[宮宫]商角徵"
)

_DOUBTFUL: Final = frozenset("著乾瞭徵")
_CANTONESE: Final = frozenset("哋唔嘅咗冇嚟啲喺嗰佢")
_TRADITIONAL_ONLY: Final = (frozenset(TRADITIONAL) - _DOUBTFUL) | _CANTONESE
_SIMPLIFIED_ONLY: Final = frozenset(SIMPLIFIED) - frozenset(TRADITIONAL)


def traditional_evidence(text: str) -> tuple[int, int]:
    """Return how many characters are used only in Traditional, and only in Simplified Chinese.

    A Simplified form counts only where it is not also a Traditional character of its own (后, 里,
    面 are in both and tell nothing).
    """
    traditional = sum(character in _TRADITIONAL_ONLY for character in text)
    simplified = sum(
        character in _SIMPLIFIED_ONLY and not _in_big5(character) for character in text
    )
    return traditional, simplified


def is_traditional(text: str) -> bool:
    """Tell whether a Chinese text is in Traditional characters, by the characters that differ."""
    traditional, simplified = traditional_evidence(text)
    return traditional > simplified


def to_simplified(text: str) -> str:
    """Return the text in Simplified characters; its length in characters stays the same.

    One character becomes one, but for a short list of words that keep theirs (著名, 乾隆).
    """
    converted = text.translate(_TO_SIMPLIFIED)
    if converted == text:
        return text
    for match in _KEPT_WORDS.finditer(text):
        start, end = match.span()
        word = "".join(
            character if character in _DOUBTFUL else converted[start + offset]
            for offset, character in enumerate(match.group())
        )
        converted = converted[:start] + word + converted[end:]
    return converted


def _in_big5(character: str) -> bool:
    try:
        character.encode("big5")
    except UnicodeEncodeError:
        return False
    return True
