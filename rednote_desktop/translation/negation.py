"""Whether a sentence says no, in Chinese or in English."""

from __future__ import annotations

import re
from typing import Final

_CHINESE_NO: Final = re.compile("[不没沒别別无無非未莫勿甭唔冇]")
_CHINESE_ROUNDABOUT: Final = re.compile(
    _CHINESE_NO.pattern
    + "|[免省]得|[以避]免|拒绝|拒絕|禁止|停止|失败|失敗|讨厌|討厭|很少|难以|難以|缺"
)
_CHINESE_SEEMING: Final = re.compile(
    "不错|不錯|不过|不過|不好意思|差不多|不仅|不但|不管|不同|不久|不断|不得了|不得不|不如|不止|不只|不少"
    "|不论|不然|不愧|不妨|了不起|对不起|對不起|没事|没关系|没准|没了|沒了|说不定|別人|别人|特别|特別|区别|告别|性别"
    "|级别|分别|辨别|个别|别墅|别的|别处|离别|非常|非得|非洲|是非|无论|无敌|无所谓|无语|无聊|无线|无比|无非"
    "|未来|未必|莫名|周末不|要不|动不动|忍不住|不由|不禁|不知不觉|时不时|不时"
    r"|(?P<word>.)[不没](?P=word)|有没有|有沒有|可不|好不容易|不是吗|不是嗎|不也|何不|吗不|不客气|不用谢"
    "|不一样|不見不散|不见不散|不要脸|恨不得|巴不得|不行了|受不了|不已|停不下来|睡不着|不懂就问|没想到|不在话下"
)
_ENGLISH_NO: Final = re.compile(
    r"\b(?:not|no|never|nobody|nothing|none|nowhere|neither|nor|without|cannot|hardly|barely|"
    r"can't|isn't|un\w+able|\w+less|stop|avoid|fail(?:s|ed)?|lack\w*|miss\w*|refus\w*|"
    r"except|hate\w*|rather|instead|no-one)\b|n['’]t\b",
    re.IGNORECASE,
)
_ENGLISH_PLAIN_NO: Final = re.compile(
    r"\b(?:not|no|never|nobody|nothing|none|nowhere|neither|without|cannot)\b|n['’]t\b",
    re.IGNORECASE,
)
_ENGLISH_SEEMING: Final = re.compile(
    r"\bcan(?:not|['’]t) (?:wait|help|stop|believe)|\bno (?:problem|worries|wonder|idea|matter)|"
    r"\bwhy not|\bnot only|\bnot just|\bno longer than|\bnot bad|\bor not|\bno\.\s?\d|"
    r"\b(?:is|are|do|does|did|was|were|have|has|wo|would|could|should|ca)n['’]t "
    r"(?:it|you|he|she|they|we|i|that|this)\b|\bnothing but|\bif not\b|\bnever mind|"
    r"\bnot sure|\bno need|\b(?:wasn|isn)['’]t it",
    re.IGNORECASE,
)


def chinese_negations(text: str) -> tuple[str, ...]:
    """Return the marks by which a Chinese sentence says no."""
    return tuple(_CHINESE_NO.findall(_CHINESE_SEEMING.sub("", text)))


def english_negations(text: str) -> tuple[str, ...]:
    """Return the words by which an English sentence plainly says no."""
    return tuple(_ENGLISH_PLAIN_NO.findall(_ENGLISH_SEEMING.sub("", text)))


def denies(chinese: str, english: str) -> tuple[str, ...]:
    """Return the negation that only one of two sentences has, or nothing.

    Words that deny in a roundabout way (*hardly*, *without*, 未必) excuse either side.
    """
    marks = chinese_negations(chinese)
    plain = english_negations(english)
    if marks and not plain:
        return () if _ENGLISH_NO.search(english) else marks[:1]
    if plain and not marks:
        return () if _CHINESE_ROUNDABOUT.search(chinese) else plain[:1]
    return ()


def denial_differs(before: str, after: str, *, chinese: bool) -> tuple[str, ...]:
    """Return the negation that only one of two texts of the same language has, or nothing.

    Words that deny in a roundabout way excuse either side.
    """
    marks = chinese_negations if chinese else english_negations
    roundabout = _CHINESE_ROUNDABOUT if chinese else _ENGLISH_NO
    for one, other in ((before, after), (after, before)):
        found = marks(one)
        if found and not roundabout.search(other):
            return found[:1]
    return ()
