"""Whether a sentence says no, in Chinese or in English."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

_CHINESE_NO: Final = re.compile("[不没沒别別无無非未莫勿甭唔冇]")
_CHINESE_ROUNDABOUT: Final = re.compile(
    _CHINESE_NO.pattern
    + "|[免省]得|[以避]免|拒绝|拒絕|禁止|停止|失败|失敗|讨厌|討厭|很少|难以|難以|缺"
    "|休想|懒得|懶得|避|躲|绝交|絕交|戒|素颜|素顏|免|防|忌|哪里|哪裡|怎么可能|怎麼可能|哪是|也叫|白白|白花|空|零"
    "|光盘|脱稿|才|记得|記得|只|仅|僅|吃力|从头|矛盾|难(?!道|忘)|難(?!道|忘)|差(?!不多)|坏|壞|糟|烂|爛"
)
_CHINESE_NEVER_NO: Final = re.compile(
    "不过|不過|特别|特別|区别|區別|性别|级别|分别|辨别|个别|别墅|别的|别处|告别|离别|非常|非得|非洲|是非"
    "|无论|無論|不管|不论|不論|不断|不斷|不愧|差不多|别人|別人|不妨|未来|未來|莫名|周末不|不禁|不由|没问题"
    r"|沒問題|(?P<verb>.)[不没沒](?P=verb)|[没沒]有?[啊呀呢]?(?=[？?])|没[收准关關]|不小心|不停|舍不得|对不起|對不起|不好意思|不错|不錯|有没有|有沒有|无聊|無聊|不久"
)
_DIFFERENT: Final = (
    re.compile("不一样|不一樣|不同|两样|区别"),
    re.compile(r"(?:\bnot|n['’]t)(?: (?:so|as|that|very|too|any))* different", re.IGNORECASE),
)
"""What two words of contrary meaning make of each other: *isn't different* is not 不一样."""

_CHINESE_SEEMING: Final = re.compile(
    "不错|不錯|不过|不過|不好意思|差不多|不仅|不但|不管|不同|不久|不断|不得了|不得不|不如|不止|不只|不少"
    "|不论|不然|不愧|不妨|了不起|对不起|對不起|没事|没关系|没准|没了|沒了|说不定|別人|别人|特别|特別|区别|告别|性别"
    "|级别|分别|辨别|个别|别墅|别的|别处|离别|非常|非得|非洲|是非|无论|无敌|无所谓|无语|无聊|无线|无比|无非"
    "|未来|未必|莫名|周末不|要不|动不动|忍不住|不由|不禁|不知不觉|时不时|不时"
    r"|(?P<word>.)[不没](?P=word)|有没有|有沒有|可不|好不容易|不是吗|不是嗎|不也|何不|吗不|不客气|不用谢"
    r"|[没沒]問題|[没沒]问题|[没沒]收|[没沒]戏|无名指|無名指|来不及|來不及|不停|[到得]不行|不活了|大不了|不就是|禁不住|数不清"
    "|舍不得|捨不得|不其然|名不虚传|不负有心|手慢无|别针|別針|不小心|不到(?=[0-9一二两三四五六七八九十百千半])"
    r"|(?<=.)[不没沒]有?[啊呀呢]?(?=[？?])"
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
    r"\bnot sure|\bno need|\b(?:wasn|isn)['’]t it|\bnot (?:me|my|the) [\w' ]*?\w+ing\b|"
    r"\bno (?:doubt|cap|lie|trouble)\b|\bnot gonna lie|\bno way you|\byes or no|\bnever fails?\b|"
    r"\bfor nothing\b|\bno more than|\bin no time|"
    r"\bno[ -]make-?up|\bwithout make-?up|\bnowhere near|n['’]t be a stranger|\bcan['’]t miss|"
    r"\brun, don['’]t walk|\b(?:not|n['’]t)\b[^.!?]* until",
    re.IGNORECASE,
)

_BY_CONTRARY: Final = (
    (
        "[不没沒](?:太|怎么|怎麼)?(?:好|行|佳)",
        r"bad(?:ly)?|worse|worst|poor(?:ly)?|terrible|awful|hard|sick|ill",
    ),
    ("[不没沒](?:太)?[对對]|不正[确確]", r"wrong|off|incorrect|mistaken?|mismatch\w*"),
    ("[没沒][醒睡]|不睡|睡不", r"asleep|awake|up|sleep"),
    ("[没沒][电電气氣死]", r"dead|flat|lives?|alive|out"),
    ("不[说說][话話]|不[出吭]声|[无無][声聲]|不语|不語", r"quiet(?:ly)?|silen\w+|mute"),
    ("不理|不管", r"ignor\w+|alone|regardless|whatever"),
    ("不开|不開|不[营營][业業]|[没沒][开開]|打不", r"closed?|off|shut|stuck"),
    ("不敢|不好意思", r"scared|afraid|too|shy|dare"),
    ("不早|[没沒]赶上|[没沒]趕上|[没沒]抢到|[没沒]搶到", r"late|missed|lost"),
    ("不[见見知]", r"gone|vanish\w*|disappear\w*|lost|hid\w*|missing|unknown"),
    ("不在", r"out|away|gone|absent|off"),
    ("[不没沒](?:煮)?熟", r"undercooked|raw|unripe"),
    ("[没沒]有?.*那[么麼]|不如|不比", r"less|fewer|than"),
    ("不[贵貴]", r"cheap\w*|affordable|inexpensive|reasonabl\w+"),
    ("不[难難費费]", r"eas(?:y|ily|ier)|simple"),
    ("不[远遠]", r"near(?:by)?|close"),
    ("不多|[没沒]几|[没沒]多少", r"few|little|small"),
    ("不[放加要吃喝用带帶看]", r"skip\w*|leave|left|free|omit\w*|pass"),
    ("不[饿餓]", r"full"),
    ("[还還].*[没沒]|[没沒].*[前到]", r"still|yet|before|waiting|pending"),
    ("[不没沒]礼貌|[不没沒]禮貌", r"rude|impolite|mean"),
    ("[没沒][有了]?|[无無毫]", r"zero|out of|empty|0|\w+-free|free|unsigned|lonely|alone"),
    ("不真[实實]", r"unreal|fake"),
    ("不可能", r"impossible"),
    ("[没沒]意思|[无無]聊", r"boring|dull|bored"),
    ("[没沒]|不[承认認]", r"den(?:y|ies|ied)|disagree\w*|doubt\w*|unlike"),
    ("太.*[不没沒]|[不没沒].*太", r"too"),
    ("不[动動]", r"still|stuck|frozen"),
    ("不[干乾][净淨]", r"dirty|messy"),
    ("不舒服", r"sick|ill|unwell|hurts?|sore"),
    ("[没沒不]人", r"alone|lonely|empty|deserted"),
    ("别|別", r"leave|stop|skip|off|out|quit|over|to yourself"),
)
"""Chinese that says no, and English that says the same by a word of contrary meaning."""


_CHINESE_COMMA: Final = re.compile("[，；：]")
_ENGLISH_COMMA: Final = re.compile(r"[,;:](?!\d)")


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
        if _ENGLISH_NO.search(english) or _by_contrary(chinese, english):
            return ()
        return marks[:1]
    if plain and not marks:
        if all(
            pattern.search(text)
            for pattern, text in zip(_DIFFERENT, (chinese, english), strict=False)
        ):
            return plain[:1]
        excused = _CHINESE_ROUNDABOUT.search(_CHINESE_NEVER_NO.sub(" ", chinese))
        return () if excused else plain[:1]
    return ()


def denies_by_clause(chinese: str, english: str) -> tuple[str, ...]:
    """Return the negation that only one of two clauses has that stand at the same place.

    For translations that were made clause by clause; nothing where the clauses are not as many.
    """
    parts = _CHINESE_COMMA.split(chinese), _ENGLISH_COMMA.split(english)
    if len(parts[0]) != len(parts[1]):
        return ()
    return next(filter(None, (denies(one, other) for one, other in zip(*parts, strict=True))), ())


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


def _by_contrary(chinese: str, english: str) -> bool:
    """Tell whether the English says a Chinese no by a word of contrary meaning: 不好, *bad*."""
    return any(no.search(chinese) and words.search(english) for no, words in _contraries())


@cache
def _contraries() -> tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]:
    return tuple(
        (re.compile(no), re.compile(rf"\b(?:{words})\b", re.IGNORECASE))
        for no, words in _BY_CONTRARY
    )
