"""The Chinese dictionary: cuts text into words and tells how they are read and what they mean."""

from __future__ import annotations

import asyncio
import re
import sqlite3
import threading
from collections.abc import Callable, Collection, Container, Iterable, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass
from pathlib import Path
from typing import Final, TypeVar

from rednote_desktop.domain.errors import StorageError
from rednote_desktop.translation.dictionary import (
    Entry,
    forms_in,
    longest_in,
    read,
    read_english,
    read_forms,
    read_stems,
)
from rednote_desktop.translation.glossary import Glossary
from rednote_desktop.translation.glossary import SlangEntry as SlangEntry
from rednote_desktop.translation.meanings import Meanings
from rednote_desktop.translation.readings import Readings
from rednote_desktop.translation.scripts import has_han

T = TypeVar("T")

_LONGEST_WORD: Final = 8
_LONGEST_TEXT: Final = 20_000
_AT_ONCE: Final = 500
_MOST_REMEMBERED: Final = 30_000
"""Of how many pieces of text it is remembered whether they are words."""
_MOST_SENSE_WORDS: Final = 4
_PARENTHESES: Final = re.compile(r"\s*\([^()]*\)\s*")
_DESCRIBES: Final = re.compile(
    r"^(?:surname|variant|also pr|classifier|interjection|particle|used|see|abbr)\b"
    r"|\[|=|\b(?:sb|sth)\b"
)


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a text. ``start`` counts characters; ``pinyin`` carries tone marks.

    ``senses`` are English; ``measures`` the measure words that go with a noun.
    """

    text: str
    start: int
    pinyin: str
    senses: tuple[str, ...]
    slang: SlangEntry | None = None
    measures: tuple[str, ...] = ()


class Lexicon:
    """CC-CEDICT and the slang glossary.

    The dictionary's file comes with the program, in ``shipped``; where it does not, it is made in
    ``cache`` at first need.

    Errors of the asynchronous methods: ``StorageError`` when it cannot be made or read.
    """

    licence: Final = (
        "CC-CEDICT, CC BY-SA 4.0, https://www.mdbg.net/chinese/dictionary?page=cc-cedict"
    )

    def __init__(
        self, cache: Path, glossary: Glossary, executor: Executor, shipped: Path | None = None
    ) -> None:
        self._cache = cache
        self._shipped = shipped
        self._glossary = glossary
        self._meanings: Meanings | None = None
        self._executor = executor
        self._readings = Readings(cache, shipped)
        self._lock = threading.Lock()
        self._connection: sqlite3.Connection | None = None
        self._closed = False
        self._there: dict[str, bool] = {}

    @property
    def ready(self) -> bool:
        """Whether the dictionary's file is there, so that asking it takes no building."""
        if self._connection is not None:
            return True
        if self._closed:
            return False
        from rednote_desktop.translation.dictionary_build import DICTIONARY

        return DICTIONARY.place(self._shipped, self._cache).is_file()

    @property
    def stem_meanings(self) -> Meanings:
        """The words of texts with what they mean in English; for worker threads."""
        if self._meanings is None:
            self._meanings = Meanings(self.stems, self._glossary)
        return self._meanings

    async def prepare(self) -> None:
        """Make the dictionary's file if it is not there. Raises ``StorageError``."""
        await self._run(lambda: self._entries(("",)))

    async def words(self, text: str) -> tuple[Word, ...]:
        """Return the Chinese words and slang terms of a text, in order.

        The longest word of dictionary and glossary at each place is taken; Han characters that
        are in neither stand alone. At most 20,000 characters are looked at.
        """

        def find() -> tuple[Word, ...]:
            cut = text[:_LONGEST_TEXT]
            return self._words(cut, self._readings.of_characters(cut))

        return await self._run(find)

    async def look_up(self, word: str) -> Word | None:
        """Return a word of the dictionary or the glossary, or None."""

        def find() -> Word | None:
            entries = self._entries({word}).get(word, [])
            slang = self._glossary.look_up(word)
            if not entries and slang is None:
                return None
            reading = "" if entries else "".join(self._readings.of_characters(word))
            return _word(word, 0, entries, slang, reading)

        return await self._run(find)

    async def senses(self, words: Iterable[str]) -> dict[str, str]:
        """Return the sense by which a sentence of one word is translated, for words that have one.

        The first sense that says the word in a few English words, rather than describing it.
        """
        wanted = tuple(words)

        def find() -> dict[str, str]:
            entries = self._entries(wanted)
            found = {word: _short_sense(entries.get(word, [])) for word in wanted}
            return {word: sense for word, sense in found.items() if sense}

        return await self._run(find)

    def stems(self, words: Iterable[str]) -> dict[str, frozenset[str]]:
        """Return, for the words that the dictionary has, the stems of all their senses.

        Reads the disk: to be called from a worker thread. Raises ``StorageError``.
        """
        wanted = tuple(words)
        found = self._in_parts(wanted, read_stems)
        self._remember(wanted, found)
        return found

    def meanings(self, text: str) -> tuple[Word, ...]:
        """Return what ``words`` returns, with the usual sense of a word that is read in two ways.

        Sooner than ``words``: how it is read here is not looked up. To be called from a worker
        thread. Raises ``StorageError``.
        """
        return self._words(text[:_LONGEST_TEXT], ())

    def chinese_for(self, phrases: Iterable[str]) -> dict[str, str]:
        """Return the Chinese word for English ones, as ``dictionary.english_key`` writes them.

        Reads the disk: to be called from a worker thread. Raises ``StorageError``.
        """
        return self._in_parts(phrases, read_english)

    def slang_in(self, text: str) -> tuple[tuple[int, SlangEntry], ...]:
        """Return the slang of a text with its places, at once: the dictionary is not asked.

        A single character counts only where it stands alone, for it may be part of any word.
        """
        return tuple(
            (start, entry)
            for start, entry in self._glossary.find(text[:_LONGEST_TEXT])
            if len(entry.term) > 1
            or not has_han(text[max(0, start - 1) : start] + text[start + 1 : start + 2])
        )

    def slang(self) -> tuple[SlangEntry, ...]:
        """Return all entries of the slang glossary."""
        return self._glossary.entries

    def close(self) -> None:
        """Close the dictionary; safe to call twice."""
        self._readings.close()
        with self._lock:
            self._closed = True
            if self._connection is not None:
                self._connection.close()
                self._connection = None

    async def _run(self, work: Callable[[], T]) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._executor, work)

    def _words(self, text: str, readings: Sequence[str]) -> tuple[Word, ...]:
        known = self._known(text)
        cut: list[tuple[int, str, SlangEntry | None]] = []
        position = 0
        while position < len(text):
            slang = self._glossary.longest_at(text, position)
            length = longest_in(known, text, position, _LONGEST_WORD)
            if slang is not None and len(slang.term) >= length:
                length = len(slang.term)
            elif length:
                slang = None
            elif has_han(text[position]):
                length = 1
            else:
                position += 1
                continue
            cut.append((position, text[position : position + length], slang))
            position += length
        entries = self._entries({word for _, word, _ in cut})
        return tuple(
            _word(word, at, entries.get(word, []), slang, "".join(readings[at : at + len(word)]))
            for at, word, slang in cut
        )

    def _known(self, text: str) -> dict[str, str]:
        """Return the pieces of a text that are words of the dictionary."""
        known: dict[str, str] = {}
        wanted = []
        for form in forms_in(text, _LONGEST_WORD):
            there = self._there.get(form)
            if there is None:
                wanted.append(form)
            elif there:
                known[form] = form
        if wanted:
            found = self._in_parts(wanted, read_forms)
            self._remember(wanted, found)
            known |= found
        return known

    def _remember(self, forms: Collection[str], found: Container[str]) -> None:
        if len(self._there) + len(forms) > _MOST_REMEMBERED:
            self._there = {}
        for form in forms:
            self._there[form] = form in found

    def _entries(self, forms: Iterable[str]) -> dict[str, list[Entry]]:
        return self._in_parts(forms, read)

    def _in_parts(
        self,
        forms: Iterable[str],
        read_part: Callable[[sqlite3.Connection, Sequence[str]], dict[str, T]],
    ) -> dict[str, T]:
        wanted = sorted(forms)
        found: dict[str, T] = {}
        with self._lock:
            connection = self._open()
            try:
                for start in range(0, len(wanted), _AT_ONCE):
                    found |= read_part(connection, wanted[start : start + _AT_ONCE])
            except sqlite3.Error as error:
                raise StorageError(f"dictionary: {error}") from error
        return found

    def _open(self) -> sqlite3.Connection:
        if self._closed:
            raise StorageError("dictionary is closed")
        if self._connection is None:
            from rednote_desktop.translation.dictionary_build import DICTIONARY

            self._connection = DICTIONARY.open(self._shipped, self._cache)
        return self._connection


def _word(
    text: str, start: int, entries: list[Entry], slang: SlangEntry | None, reading: str
) -> Word:
    """Make a word; of several entries the one that is read as the context asks goes first."""
    fitting = [entry for entry in entries if _same_reading(entry.reading, reading)]
    ordered = [*fitting, *(entry for entry in entries if entry not in fitting)]
    pinyin = ordered[0].reading if ordered else reading
    if slang is not None and slang.pinyin:
        pinyin = slang.pinyin
    senses = fitting or [entry for entry in ordered if _same_reading(entry.reading, pinyin)]
    return Word(
        text,
        start,
        pinyin,
        tuple(dict.fromkeys(sense for entry in senses for sense in entry.senses)),
        slang,
        tuple(dict.fromkeys(measure for entry in senses for measure in entry.measures)),
    )


def _short_sense(entries: list[Entry]) -> str:
    for entry in entries:
        for sense in entry.senses:
            words = _PARENTHESES.sub("", sense).split(";", 1)[0].strip()
            if not words or has_han(words) or _DESCRIBES.search(words):
                continue
            words = words.removeprefix("to ")
            if len(words.split()) <= _MOST_SENSE_WORDS:
                return words[0].upper() + words[1:]
    return ""


def _same_reading(first: str, second: str) -> bool:
    return first.replace("'", "").casefold() == second.replace("'", "").casefold()
