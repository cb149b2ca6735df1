"""Tells Chinese written in pinyin from other text in Latin letters."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from typing import Final

PINYIN: Final = "zh-Latn"
"""BCP 47 tag of Chinese in Latin letters."""

_SURE_TONES: Final = frozenset("āēīōūǖǎěǐǒǔǚ")
"""Vowels with a macron or caron; acute and grave accents other languages have too."""

_ENOUGH_TONES: Final = 3
_SYLLABLES: Final = re.compile(
    r"(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxzcsryw])?"
    r"(?:iang|iong|uang|ueng|ang|eng|ing|ong|ian|iao|uai|uan|ai|ei|ao|ou|an|en|in|un|ia|ie|iu|"
    r"ua|uo|ui|ue|er|a|o|e|i|u)r?)+",
)
_COMMON: Final = frozenset(
    (
        "ni", "hao", "nihao", "nimen", "xie", "xiexie", "wo", "ta", "zai", "jian",
        "zaijian", "jia", "you", "jiayou", "hen", "chi", "haochi", "haokan", "bu", "zhi", "dao",
        "zhidao", "mei", "guanxi", "meiguanxi", "dui", "qi", "duibuqi", "tai", "le", "piao",
        "liang", "piaoliang", "de", "zhong", "guo", "zhongguo", "zhongwen", "gong", "xi", "gongxi",
        "fa", "cai", "facai", "peng", "pengyou", "ai", "shi", "ma", "shenme", "zenme", "laoshi",
        "duo", "shao", "qian", "duoshao", "hanyu", "putonghua", "keyi", "mingtian", "jintian",
        "wan", "wanan", "zao", "zaoan", "xin", "nian", "kuai", "kuaile", "chun", "jie", "keai",
        "lihai", "zhen", "zhende", "dong", "mingbai", "bukeqi", "keqi", "laowai", "meiguo",
    )
)  # fmt: skip


def is_pinyin(words: Sequence[str]) -> bool:
    """Tell whether all words are pinyin: by a tone mark that only pinyin has, or by common words.

    Without tone marks at least half of the words must be common ones, and there must be two
    syllables: *ni* alone, or *can she run*, is not taken for Chinese.
    """
    plain = [_without_tones(word) for word in words]
    if not plain or not all(_SYLLABLES.fullmatch(word) for word in plain):
        return False
    toned = sum(word.lower() != bare for word, bare in zip(words, plain, strict=True))
    if toned >= _ENOUGH_TONES or any(_SURE_TONES & set(word.lower()) for word in words):
        return True
    known = sum(word in _COMMON for word in plain)
    return known * 2 >= len(plain) and (known >= 2 or len(plain[0]) > 4)


def _without_tones(word: str) -> str:
    parts = unicodedata.normalize("NFD", word.lower())
    return "".join(mark for mark in parts if not unicodedata.combining(mark)).replace("'", "")
