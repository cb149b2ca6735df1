"""Which language a text is in, by script first, then words; the tag it carries comes last."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from rednote_desktop.domain.language import (
    ENGLISH,
    MIXED,
    SIMPLIFIED,
    TRADITIONAL,
    UNDETERMINED,
    base,
    is_chinese,
)
from rednote_desktop.domain.text import RichText, Text
from rednote_desktop.translation.chinese import traditional_evidence
from rednote_desktop.translation.kanji import is_japanese
from rednote_desktop.translation.latin_languages import (
    COMMON_WORDS,
    LATIN_LANGUAGES,
    LETTERS,
    SURE_LETTERS,
)
from rednote_desktop.translation.result import Detection
from rednote_desktop.translation.romanised import PINYIN, is_pinyin
from rednote_desktop.translation.scripts import (
    LATIN,
    count_han,
    count_hangul,
    count_kana,
    count_latin,
    count_letters,
)
from rednote_desktop.translation.shield import words_only

_OTHER_SCRIPTS: Final = (
    ("ru", re.compile("[\u0400-\u052f]")),
    ("ar", re.compile("[\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufefc]")),
    ("th", re.compile("[\u0e00-\u0e7f]")),
    ("hi", re.compile("[\u0900-\u097f]")),
    ("el", re.compile("[\u0370-\u03ff\u1f00-\u1fff]")),
    ("he", re.compile("[\u0590-\u05ff]")),
    ("bn", re.compile("[\u0980-\u09ff]")),
    ("ta", re.compile("[\u0b80-\u0bff]")),
    ("ka", re.compile("[\u10a0-\u10ff]")),
    ("hy", re.compile("[\u0530-\u058f]")),
)


_LETTER_SLANG: Final = re.compile(
    r"(?:yyds|u1s1|xswl|awsl|nbcs|dbq|zqsg|ssfd|szd|bdjw|yysy|plgg|pljj|jms|gkd|xdm|pyq|tql|nsdd|"
    r"kswl|xxj|ljbb|nmsl|cdx|bhys|djll|drl|rnb|srds|tmd|wdnmd|xfxy|yjgj|zdjd|ghs|hhh+|"
    r"emm+|3q)",
    re.IGNORECASE,
)
_WORD: Final = re.compile(rf"[{LATIN}]+(?:['’][{LATIN}]+)*")
_TOKEN: Final = re.compile(rf"[{LATIN}0-9]+")

_MOSTLY_CHINESE: Final = 0.6
_MOSTLY_LATIN: Final = 0.06
_MOST_LOANS: Final = 3
_LEAST_CHINESE: Final = 0.4
_JAPANESE_SHARE: Final = 0.15
_ENOUGH: Final = 1.5


def detect(text: RichText, hint: str = "") -> Detection:
    """Return the language of a caption; ``hint`` is the BCP 47 tag it came with, or empty.

    The tag decides only where the content leaves it open: between Simplified and Traditional when
    no character differs, between Latin-script languages when no word tells. Mentions, topics,
    links, emoji and the like carry no language; a text of nothing else is ``und``.
    """
    return detect_plain(" ".join(_words(text)), hint)


def detect_plain(text: str, hint: str = "") -> Detection:
    """Return the language of words from which the kept pieces were taken out already."""
    letters = count_letters(text)
    if not letters:
        return Detection(UNDETERMINED, 1.0)
    han = count_han(text)
    kana = count_kana(text)
    hangul = count_hangul(text)
    if kana and _is_japanese(text, han, kana):
        return Detection("ja", 0.95)
    if hangul > han:
        return Detection("ko", 0.98 if hangul * 2 >= letters else 0.7)
    latin_words = _WORD.findall(text)
    if han:
        return _with_han(text, han, latin_words, hint)
    if is_pinyin(latin_words):
        return Detection(PINYIN, 0.8)
    if latin_words:
        return _latin(text, latin_words, hint, count_latin(text) / letters)
    for language, pattern in _OTHER_SCRIPTS:
        if pattern.search(text):
            return Detection(hint if _is_hint_for(hint, language) else language, 0.9)
    return Detection(hint or UNDETERMINED, 0.3)


def is_letter_slang(text: str) -> bool:
    """Tell whether a text is Chinese net slang in letters (yyds, u1s1) and nothing else."""
    tokens = _TOKEN.findall(text)
    return bool(tokens) and all(_LETTER_SLANG.fullmatch(token) for token in tokens)


def chinese_share(text: str) -> float:
    """Return 0 to 1: how much of the meaning Chinese carries in text of both scripts.

    A Han character weighs half a Latin word: a Chinese word has two characters on average.
    """
    han = count_han(text)
    if not han:
        return 0.0
    return han / (han + 2 * len(_WORD.findall(text)))


def _words(text: RichText) -> Iterable[str]:
    for span in text:
        if isinstance(span, Text):
            yield words_only(span.text)


def _is_japanese(text: str, han: int, kana: int) -> bool:
    if han and set(re.findall("[\u3041-\u30ff]", text)) == {"の"}:
        return False
    return kana / (kana + han) >= _JAPANESE_SHARE


def _with_han(text: str, han: int, latin_words: list[str], hint: str) -> Detection:
    share = chinese_share(text)
    loans = len(latin_words) <= _MOST_LOANS and not _function_words(latin_words)
    if latin_words and share < _MOSTLY_CHINESE and not (loans and share > _LEAST_CHINESE):
        if share <= _MOSTLY_LATIN:
            return _latin(text, latin_words, hint, 1 - share)
        return Detection(MIXED, 1 - abs(share - 0.5))
    traditional, simplified = traditional_evidence(text)
    if is_japanese(text, simplified, base(hint) == "ja"):
        return Detection("ja", 0.8)
    if traditional != simplified:
        sure = max(traditional, simplified) / (traditional + simplified)
        return Detection(TRADITIONAL if traditional > simplified else SIMPLIFIED, sure)
    if is_chinese(hint):
        return Detection(hint, 0.8)
    return Detection(SIMPLIFIED, 0.7 if han < 3 else 0.8)


def _function_words(words: list[str]) -> bool:
    """Tell whether English words are among them that are no loans in a Chinese sentence."""
    known = COMMON_WORDS[ENGLISH]
    lowered = (word.lower().replace("’", "'") for word in words)
    return any(word in known or word.split("'", 1)[0] in known for word in lowered)


def _latin(text: str, words: list[str], hint: str, share: float) -> Detection:
    if is_letter_slang(text):
        return Detection(SIMPLIFIED, 0.8)
    lowered = text.lower()
    english = _score(ENGLISH, lowered, words)
    for language, letters in SURE_LETTERS:
        if len(letters.findall(lowered)) > english:
            return Detection(hint if _is_hint_for(hint, language) else language, 0.9 * share)
    scores = {language: _score(language, lowered, words) for language in COMMON_WORDS}
    hinted = base(hint)
    if hinted in scores and hinted != ENGLISH:
        scores[hinted] += 1.0
    elif hinted in LATIN_LANGUAGES and hinted != ENGLISH and not english:
        return Detection(hint, 0.6)
    best = max(scores, key=lambda language: (scores[language], language == ENGLISH))
    if scores[best] <= english or scores[best] < min(_ENOUGH, len(words)):
        best = ENGLISH
    sure = min(1.0, 0.55 + scores[best] / (len(words) + 1)) * share
    if hinted == best:
        return Detection(hint, max(sure, 0.6))
    return Detection(best, sure)


def _score(language: str, lowered: str, words: list[str]) -> float:
    known = COMMON_WORDS[language]
    score = float(sum(word.lower().replace("’", "'") in known for word in words))
    letters = LETTERS.get(language)
    if letters is not None:
        score += 0.7 * min(3, len(letters.findall(lowered)))
    return score


def _is_hint_for(hint: str, language: str) -> bool:
    """Tell whether the tag names a language of the same script as the one that was found."""
    families = {
        "ru": {"ru", "uk", "be", "bg", "sr", "mk", "kk", "ky", "mn", "tg"},
        "ar": {"ar", "fa", "ur", "ps", "ug", "ckb"},
        "hi": {"hi", "mr", "ne", "sa"},
        "he": {"he", "yi"},
        "bn": {"bn", "as"},
        "es": {"es", "gl", "eu", "ast"},
        "vi": {"vi"},
    }
    return base(hint) in families.get(language, {language})
