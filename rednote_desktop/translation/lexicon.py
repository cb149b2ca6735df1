"""The Chinese dictionary: cuts text into words and tells how they are read and what they mean."""

from __future__ import annotations

import asyncio
import re
import sqlite3
import threading
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass
from pathlib import Path
from typing import Final, TypeVar

from rednote_desktop.domain.errors import StorageError
from rednote_desktop.translation.dictionary import Entry, read, read_english
from rednote_desktop.translation.glossary import Glossary
from rednote_desktop.translation.glossary import SlangEntry as SlangEntry
from rednote_desktop.translation.pinyin import of_characters
from rednote_desktop.translation.scripts import HAN, has_han

T = TypeVar("T")

_LONGEST_WORD: Final = 8
_LONGEST_TEXT: Final = 20_000
_AT_ONCE: Final = 500
_MOST_SENSE_WORDS: Final = 4
_PARENTHESES: Final = re.compile(r"\s*\([^()]*\)\s*")
_DESCRIBES: Final = re.compile(
    r"^(?:surname|variant|also pr|classifier|interjection|particle|used|see|abbr)\b"
    r"|\[|=|\b(?:sb|sth)\b"
)
_HAN_RUN: Final = re.compile(f"[{HAN}]+")


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
        self._executor = executor
        self._lock = threading.Lock()
        self._connection: sqlite3.Connection | None = None
        self._closed = False

    @property
    def ready(self) -> bool:
        """Whether the dictionary's file is there, so that asking it takes no building."""
        if self._connection is not None:
            return True
        return not self._closed and self._path().is_file()

    async def prepare(self) -> None:
        """Make the dictionary's file if it is not there. Raises ``StorageError``."""
        await self._run(lambda: self._entries(("",)))

    async def words(self, text: str) -> tuple[Word, ...]:
        """Return the Chinese words and slang terms of a text, in order.

        The longest word of dictionary and glossary at each place is taken; Han characters that
        are in neither stand alone. At most 20,000 characters are looked at.
        """
        return await self._run(lambda: self._words(text[:_LONGEST_TEXT]))

    async def look_up(self, word: str) -> Word | None:
        """Return a word of the dictionary or the glossary, or None."""

        def find() -> Word | None:
            entries = self._entries({word}).get(word, [])
            slang = self._glossary.look_up(word)
            if not entries and slang is None:
                return None
            return _word(word, 0, entries, slang, "")

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

    def all_senses(self, words: Iterable[str]) -> dict[str, tuple[str, ...]]:
        """Return every sense of the words that the dictionary has, of all their readings.

        Reads the disk: to be called from a worker thread. Raises ``StorageError``.
        """
        return {
            word: tuple(sense for entry in entries for sense in entry.senses)
            for word, entries in self._entries(words).items()
        }

    def words_now(self, text: str) -> tuple[Word, ...]:
        """Return what ``words`` returns; to be called from a worker thread. ``StorageError``."""
        return self._words(text[:_LONGEST_TEXT])

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
        with self._lock:
            self._closed = True
            if self._connection is not None:
                self._connection.close()
                self._connection = None

    async def _run(self, work: Callable[[], T]) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._executor, work)

    def _words(self, text: str) -> tuple[Word, ...]:
        known = self._entries(_candidates(text))
        readings = _readings(text)
        words: list[Word] = []
        position = 0
        while position < len(text):
            slang = self._glossary.longest_at(text, position)
            length = _longest_known(text, position, known)
            if slang is not None and len(slang.term) >= length:
                length = len(slang.term)
            elif length:
                slang = None
            elif has_han(text[position]):
                length = 1
            else:
                position += 1
                continue
            word = text[position : position + length]
            reading = "".join(readings[position : position + length])
            words.append(_word(word, position, known.get(word, []), slang, reading))
            position += length
        return tuple(words)

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

    def _path(self) -> Path:
        from rednote_desktop.translation.dictionary_build import file_name

        name = file_name()
        if self._shipped is not None and (self._shipped / name).is_file():
            return self._shipped / name
        return self._cache / name

    def _open(self) -> sqlite3.Connection:
        if self._closed:
            raise StorageError("dictionary is closed")
        if self._connection is None:
            from rednote_desktop.translation.dictionary_build import build

            path = self._path()
            try:
                if not path.is_file():
                    build(path)
                self._connection = sqlite3.connect(
                    f"file:{path.as_posix()}?mode=ro&immutable=1",
                    uri=True,
                    check_same_thread=False,
                )
            except (OSError, sqlite3.Error, ValueError) as error:
                raise StorageError(f"dictionary: {error}") from error
        return self._connection


def _candidates(text: str) -> set[str]:
    """Return every run of Han characters of a word's length."""
    found = set()
    for run in _HAN_RUN.finditer(text):
        characters = run.group()
        for start in range(len(characters)):
            for end in range(start + 1, min(start + _LONGEST_WORD, len(characters)) + 1):
                found.add(characters[start:end])
    return found


def _longest_known(text: str, position: int, known: dict[str, list[Entry]]) -> int:
    for length in range(min(_LONGEST_WORD, len(text) - position), 0, -1):
        if text[position : position + length] in known:
            return length
    return 0


def _readings(text: str) -> list[str]:
    """Return the reading of every character in its context, empty for what is not Han."""
    readings = [""] * len(text)
    for run in _HAN_RUN.finditer(text):
        for offset, reading in enumerate(of_characters(run.group())):
            readings[run.start() + offset] = reading
    return readings


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
