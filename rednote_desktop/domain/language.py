"""Language tags (BCP 47) as the program compares and names them."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

UNDETERMINED: Final = "und"
"""BCP 47 tag of a text with no language of its own: emoji, numbers, a bare link."""

MIXED: Final = "mul"
"""BCP 47 tag of a text in which several languages carry the meaning."""

SIMPLIFIED: Final = "zh"
TRADITIONAL: Final = "zh-Hant"
ENGLISH: Final = "en"


@lru_cache(256)
def base(tag: str) -> str:
    """Return the primary language subtag in lower case: ``zh-Hant-TW`` gives ``zh``."""
    return tag.replace("_", "-").split("-", 1)[0].lower()


def same_language(first: str, second: str) -> bool:
    """Tell whether a reader of one tag reads the other (both scripts of Chinese count as one)."""
    return base(first) == base(second)


def is_chinese(tag: str) -> bool:
    """Tell whether the tag names Chinese in any script."""
    return base(tag) == "zh"


def writes_traditional(tag: str) -> bool:
    """Tell whether the tag names Chinese in Traditional characters."""
    return is_chinese(tag) and "hant" in tag.replace("_", "-").lower().split("-")


def short_mark(tag: str) -> str:
    """Return the mark a card shows for a language: ``EN``, ``中``, ``繁``, else the subtag."""
    if tag.lower().startswith("zh-hant"):
        return "繁"
    if is_chinese(tag):
        return "中"
    return base(tag).upper()
