"""Word-by-word glosses: what each word of a sentence means, always true to the source."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Final

from rednote_desktop.domain.language import ENGLISH, is_chinese, same_language
from rednote_desktop.translation.chinese import to_simplified
from rednote_desktop.translation.common_chinese import ENGLISH as COMMON_ENGLISH
from rednote_desktop.translation.common_english import CHINESE
from rednote_desktop.translation.dictionary import english_key
from rednote_desktop.translation.english import stem, tells
from rednote_desktop.translation.glossary import short_sense
from rednote_desktop.translation.lexicon import Lexicon, Word
from rednote_desktop.translation.trust import GlossWord

_LONGEST_PHRASE: Final = 4
_MOST_SENSE_CHARACTERS: Final = 30
_ASIDE: Final = re.compile(r"\s*\([^()]*\)\s*")
_DESCRIBES: Final = re.compile(
    r"^(?:surname|variant|old variant|also pr|classifier|particle|used |see |abbr|CL:|modal|"
    r"erhua|same as|\W*$)|\["
)
_PARTICLES: Final = frozenset("的了吗呢吧啊呀嘛啦地得着过哦喔么之們们嗎個嘅呐哇")
_ENGLISH_WORD: Final = re.compile(r"[A-Za-z]+(?:['’-][A-Za-z]+)*")
_SILENT: Final = re.compile("[^aeiou][aeiouy][^aeiouwxy](?:ing|ed|es)$")
"""*Staring* and *typed* come of words in e, for *star* would double its last letter."""

_PASSED_OVER: Final = frozenset(
    ("a", "an", "the", "of", "is", "are", "am", "was", "were", "be", "been", "to", "do", "does")
)


class Glosser:
    """Glosses sentences between Chinese and English; to be used from worker threads."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon

    def gloss(self, sentence: str, source: str, target: str) -> tuple[GlossWord, ...]:
        """Return the words of a sentence with their senses, or nothing for other languages.

        Raises ``StorageError``.
        """
        if is_chinese(source) and same_language(target, ENGLISH):
            return tuple(self._from_chinese(sentence))
        if same_language(source, ENGLISH) and is_chinese(target):
            return self._from_english(sentence)
        return ()

    def _from_chinese(self, sentence: str) -> list[GlossWord]:
        found: list[GlossWord] = []
        position = 0
        for word in self._lexicon.meanings(sentence):
            found += _kept(sentence[position : word.start])
            position = word.start + len(word.text)
            if word.text not in _PARTICLES:
                found.append(GlossWord(word.text, brief(word)))
        return [*found, *_kept(sentence[position:])]

    def _from_english(self, sentence: str) -> tuple[GlossWord, ...]:
        words = _ENGLISH_WORD.findall(sentence)
        phrases = {
            _key(words[start : start + length])
            for start in range(len(words))
            for length in range(1, _LONGEST_PHRASE + 1)
        }
        known = self._lexicon.chinese_for(
            {*phrases, *(form for word in words for form in _forms(word))} - {""}
        )
        found: list[GlossWord] = []
        position = 0
        while position < len(words):
            for length in range(min(_LONGEST_PHRASE, len(words) - position), 0, -1):
                phrase = words[position : position + length]
                sense = _chinese(phrase, known)
                if sense is not None or length == 1:
                    if length > 1 or phrase[0].lower() not in _PASSED_OVER:
                        found.append(GlossWord(" ".join(phrase), sense or ""))
                    position += length
                    break
        return tuple(found)


def _chinese(words: Sequence[str], known: Mapping[str, str]) -> str | None:
    """Return what a word or a phrase is in Chinese: the usual first, then what is ``known``."""
    spelt = " ".join(words).lower().replace("’", "'")
    if spelt in CHINESE:
        return CHINESE[spelt]
    if len(words) > 1:
        return None if _loose(words) else known.get(_key(words))
    forms = _forms(words[0])
    usual = next((CHINESE[form] for form in forms if form in CHINESE), None)
    return usual or next((known[form] for form in forms if form in known), None)


def _loose(words: Sequence[str]) -> bool:
    """Tell whether words only happen to stand together: the dictionary has ``in it`` and ``my``
    with every relative, and says them as they are said in one place of one book.
    """
    return not all(tells(word) for word in (words[0], words[-1]))


def brief(word: Word) -> str:
    """Return the sense of a word in few words: what slang means goes before the dictionary."""
    if word.slang is not None and word.slang.own:
        return _cut(word.slang.meaning)
    if word.slang is not None:
        sense = (short_sense(word.slang) or word.slang.meaning).removeprefix("To ")
        return _cut(sense[:1].lower() + sense[1:] if sense[1:2].islower() else sense)
    common = COMMON_ENGLISH.get(to_simplified(word.text))
    if common is not None:
        return common
    for sense in word.senses:
        plain = _ASIDE.sub(" ", sense).split(";", 1)[0].strip()
        if plain and not _DESCRIBES.search(plain):
            return _cut(plain.removeprefix("to be ").removeprefix("to "))
    return _cut(_ASIDE.sub(" ", word.senses[0]).strip()) if word.senses else ""


def _cut(sense: str) -> str:
    """Return as many whole words as there is room for."""
    if len(sense) <= _MOST_SENSE_CHARACTERS:
        return sense
    first = re.split(r"[,:/(;]", sense, maxsplit=1)[0].strip()
    if len(first) <= _MOST_SENSE_CHARACTERS:
        return first
    return first[: _MOST_SENSE_CHARACTERS + 1].rsplit(" ", 1)[0] + "…"


def _kept(between: str) -> list[GlossWord]:
    """Return what stands between Chinese words and is worth reading: Latin words, numbers."""
    return [GlossWord(text) for text in re.findall(r"[^\W_][\w.,'’%&+-]*(?<![.,])", between)]


def _key(words: Sequence[str]) -> str:
    """Return the key of a phrase; one that is a single word with its article has none."""
    key = english_key(" ".join(words))
    return key if len(words) == 1 or " " in key else ""


def _forms(word: str) -> tuple[str, ...]:
    """Return other forms under which an English word may stand in the dictionary, likely first."""
    bare = word.lower().replace("’", "'").removesuffix("'s").removesuffix("n't")
    root = stem(bare)
    roots = (f"{root}e", root) if _SILENT.search(bare) else (root, f"{root}e")
    plural = bare.removesuffix("s") if not bare.endswith("ss") else ""
    return tuple(dict.fromkeys(form for form in (bare, plural, *roots) if form))
