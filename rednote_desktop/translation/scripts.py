"""Which writing system a character belongs to, as far as the translator asks."""

from __future__ import annotations

import re
from typing import Final

HAN: Final = (
    "\u3005\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0002fa1f\U00030000-\U000323af"
)
"""Han ideographs (Unicode blocks CJK Unified Ideographs, extensions and compatibility), written
as the inside of a regular expression's character class."""

KANA: Final = "\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fd-\u30ff\u31f0-\u31ff\uff66-\uff9d"
HANGUL: Final = "\u1100-\u11ff\u3131-\u318e\uac00-\ud7a3"
LATIN: Final = "A-Za-z\u00aa\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u1e00-\u1eff"

CLOSED_UP: Final = (
    HAN + KANA + "\u3001-\u3003\u3008-\u3011\uff01\uff08\uff09\uff0c\uff1a\uff1b\uff1f"
)
"""Characters beside which Chinese and Japanese set no space."""

_HAN: Final = re.compile(f"[{HAN}]")
_KANA: Final = re.compile(f"[{KANA}]")
_HANGUL: Final = re.compile(f"[{HANGUL}]")
_LATIN: Final = re.compile(f"[{LATIN}]")
_LETTER: Final = re.compile(r"[^\W\d_]")


def count_han(text: str) -> int:
    """Return the number of Han ideographs."""
    return len(_HAN.findall(text))


def count_kana(text: str) -> int:
    """Return the number of Japanese kana."""
    return len(_KANA.findall(text))


def count_hangul(text: str) -> int:
    """Return the number of Korean letters and syllables."""
    return len(_HANGUL.findall(text))


def count_latin(text: str) -> int:
    """Return the number of Latin letters."""
    return len(_LATIN.findall(text))


def count_letters(text: str) -> int:
    """Return the number of letters of any script."""
    return len(_LETTER.findall(text))


def has_han(text: str) -> bool:
    """Tell whether there is a Han ideograph in the text."""
    return _HAN.search(text) is not None


def has_letters(text: str) -> bool:
    """Tell whether there is a letter of any script in the text."""
    return _LETTER.search(text) is not None
