"""Translates by sense, from glossary and dictionary, what engines are known to get wrong."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from dataclasses import dataclass

from rednote_desktop.domain.errors import StorageError
from rednote_desktop.domain.language import ENGLISH, is_chinese, same_language
from rednote_desktop.translation.attempt import continued
from rednote_desktop.translation.chinese import to_simplified
from rednote_desktop.translation.glossary import Glossary, latin_mark_after, single_word
from rednote_desktop.translation.lexicon import Lexicon
from rednote_desktop.translation.plan import Words
from rednote_desktop.translation.result import DICTIONARY, OWN_TERMS, SLANG_GLOSSARY, EngineInfo
from rednote_desktop.translation.terms import Terms

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Task:
    """What an engine is asked for some words, and what goes around its answer."""

    sentence: str
    before: str = ""
    after: str = ""

    def whole(self, answer: str) -> str:
        """Return the answer with what was taken off."""
        if self.before:
            answer = continued(answer, ENGLISH)
        if self.after:
            answer = answer.rstrip(".!?")
        return self.before + answer + self.after


@dataclass(frozen=True, slots=True)
class Sensed:
    """Translations by sense, and the book they are from."""

    texts: dict[Words, str]
    book: EngineInfo | None = None


class Senses:
    """Slang terms and vocatives by the glossary, single words by the dictionary."""

    def __init__(self, glossary: Glossary, lexicon: Lexicon | None) -> None:
        self._glossary = glossary
        self._lexicon = lexicon

    @property
    def version(self) -> str:
        """Changes when the slang glossary does."""
        return self._glossary.version

    @property
    def terms(self) -> Terms:
        """The reader's own terms as they are now."""
        return self._glossary.own

    def version_for(self, sentence: str, source: str, target: str, terms: Terms) -> str:
        """Return the version of what the glossary and the reader's terms say of one sentence.

        Terms that are not in the sentence do not change it.
        """
        own = terms.digest(sentence, source, target)
        return f"{self.version}+{own}" if own else self.version

    def task(self, unit: Words, target: str) -> Task:
        """Return what to ask an engine for the words."""
        framed = self._glossary.frame(unit.text.strip(), unit.source, target)
        if framed is None:
            return Task(unit.text.strip())
        return Task(framed.rest.strip(), framed.before, framed.after)

    async def translate(self, units: Iterable[Words], weak: Iterable[Words], target: str) -> Sensed:
        """Translate those of the words that are one slang term; of ``weak``, also single words.

        ``weak`` are the words for which there is only a weak engine.
        """
        texts: dict[Words, str] = {}
        book: EngineInfo | None = None
        for unit in units:
            sense = self._glossary.translate(unit.text, unit.source, target)
            if sense is not None:
                own = self.terms.whole(unit.text, unit.source, target) is not None
                texts[unit] = sense
                book = EngineInfo(OWN_TERMS) if own else EngineInfo(SLANG_GLOSSARY, self.version)
        if self._lexicon is None or not same_language(target, ENGLISH):
            return Sensed(texts, book)
        words = {
            unit: to_simplified(core)
            for unit in weak
            if unit not in texts and is_chinese(unit.source) and (core := single_word(unit.text))
        }
        if not words:
            return Sensed(texts, book)
        try:
            found = await self._lexicon.senses(set(words.values()))
        except StorageError as error:
            _log.warning("dictionary not used: %s", error)
            return Sensed(texts, book)
        for unit, word in words.items():
            if word in found:
                texts[unit] = found[word] + latin_mark_after(unit.text)
                book = EngineInfo(DICTIONARY)
        return Sensed(texts, book)
