"""Net slang: finds the terms of the glossary in a text, and translates by sense where it is sure.

An engine reads 种草 as gardening. Where a whole sentence is one term, its sense is the better
translation; a vocative that opens or closes a sentence (家人们，…) is taken off, so that the engine
sees a plain sentence, and put back in the target language.
"""

from __future__ import annotations

import csv
import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from rednote_desktop.domain.language import SIMPLIFIED, base, is_chinese
from rednote_desktop.translation.literal import is_literal
from rednote_desktop.translation.scripts import HAN
from rednote_desktop.translation.terms import Term, Terms, fold, stands_alone

_VOCATIVES: Final = {
    "家人们": "Folks",
    "家人们谁懂啊": "Folks, does anyone get this",
    "宝子们": "Friends",
    "宝子": "Hon",
    "宝宝们": "Dears",
    "姐妹们": "Girls",
    "集美们": "Girls",
    "兄弟们": "Guys",
    "老铁们": "Guys",
    "朋友们": "Friends",
    "友友们": "Friends",
    "薯宝宝们": "Fellow RedNote users",
}
_MOST_SENSE_WORDS: Final = 7
_LATEST_QUOTE: Final = 14
_DESCRIBES: Final = re.compile(
    r"\b(?:word|name|joke|joking|tag|emoji|universal|here|laughter|playful|suffix|someone)\b",
    re.IGNORECASE,
)
_QUOTED: Final = re.compile(r'"([^"]+)"')
_END_OF_SENSE: Final = re.compile(r"\s*[;:(]|,\s+or\s|\s/\s")
_EDGE: Final = re.compile(r"^[\s，,。.！!？?～~…]+|[\s，,。.！!？?～~…]+$")
_WORD: Final = re.compile(f"[{HAN}]{{2,6}}")


@dataclass(frozen=True, slots=True)
class SlangEntry:
    """A term of the glossary with what it says word for word and what it means.

    One of the reader's ``own`` has their translation as its meaning and their note as example,
    and no ``pinyin``: it is read as the dictionary or the context says.
    """

    term: str
    pinyin: str
    literal: str
    meaning: str
    example: str
    example_translation: str
    own: bool = False


@dataclass(frozen=True, slots=True)
class Framed:
    """A sentence without its vocative, and what to put around the translation of the rest."""

    before: str
    rest: str
    after: str


class Glossary:
    """The slang entries; ``version`` changes with their content.

    The reader's ``own`` terms win over them; ``set_own`` may be called while others read.
    """

    def __init__(self, entries: tuple[SlangEntry, ...]) -> None:
        self.entries = entries
        self._by_term = {entry.term.lower(): entry for entry in entries}
        self._lengths = _lengths_by_first_character(self._by_term)
        self.version = hashlib.sha256(repr(entries).encode()).hexdigest()[:8]
        self.own = Terms()

    def set_own(self, terms: Terms) -> None:
        """Use other terms of the reader's from now on."""
        self.own = terms

    @classmethod
    def load(cls, path: Path) -> Glossary:
        """Read a tab-separated file of term, pinyin, literal, meaning and two examples.

        Lines without a term or a meaning are left out; raises ``OSError`` when there is no file.
        """
        with path.open(encoding="utf-8", newline="") as file:
            rows = list(csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
        cells = ([cell.strip() for cell in (*row, *[""] * 6)[:6]] for row in rows[1:])
        entries = (SlangEntry(row[0], row[1], row[2], row[3], row[4], row[5]) for row in cells)
        return cls(tuple(entry for entry in entries if entry.term and entry.meaning))

    def look_up(self, term: str) -> SlangEntry | None:
        """Return the entry of exactly this term, letters in any case."""
        own = self.own.look_up(term, SIMPLIFIED)
        return _own_entry(own, term) if own is not None else self._by_term.get(term.lower())

    def longest_at(self, text: str, start: int) -> SlangEntry | None:
        """Return the longest term that stands in the text at this place.

        A term in letters or digits must stand alone: 88 is not found in 1988. One that stands in
        its everyday sense is passed over, see ``literal``; the reader's own never are.
        """
        own = self.own.longest_at(text, start, SIMPLIFIED) if self.own.all else None
        shortest = own[0] if own is not None else 0
        for length in self._lengths.get(text[start : start + 1].lower(), ()):
            if length <= shortest:
                break
            if length > len(text) - start:
                continue
            entry = self._by_term.get(text[start : start + length].lower())
            fits = entry is not None and stands_alone(text, start, length)
            if fits and not is_literal(text, start, text[start : start + length]):
                return entry
        return None if own is None else _own_entry(own[1], text[start : start + own[0]])

    def find(self, text: str) -> tuple[tuple[int, SlangEntry], ...]:
        """Return the terms in a text with their places, longest first at each place."""
        found = []
        position = 0
        while position < len(text):
            entry = self.longest_at(text, position)
            if entry is None:
                position += 1
                continue
            found.append((position, entry))
            position += len(entry.term)
        return tuple(found)

    def translate(self, sentence: str, source: str, target: str) -> str | None:
        """Return the sense of a sentence that is one term, or None.

        The reader's own terms in their direction, slang only from Chinese into English.
        """
        own = self.own.whole(sentence, source, target)
        if own is not None:
            return own + mark_after(sentence, own, target)
        if (base(source), base(target)) != ("zh", "en"):
            return None
        core = _EDGE.sub("", sentence)
        vocative = _VOCATIVES.get(core)
        if vocative is not None:
            return vocative + latin_mark_after(sentence)
        entry = self.look_up(core)
        sense = short_sense(entry) if entry is not None else ""
        return sense + latin_mark_after(sentence) if sense else None

    def frame(self, sentence: str, source: str, target: str) -> Framed | None:
        """Take a vocative off a sentence, or return None; only Chinese into English."""
        if (base(source), base(target)) != ("zh", "en"):
            return None
        for length in range(7, 1, -1):
            vocative = self._vocative(sentence[:length], source, target)
            rest = _EDGE.sub("", sentence[length:]) + _end_of(sentence)
            if vocative is not None and _is_clause(rest):
                return Framed(f"{vocative}, ", rest, "")
        core = _EDGE.sub("", sentence)
        for length in range(7, 1, -1):
            vocative = self._vocative(core[-length:], source, target)
            rest = _EDGE.sub("", core[:-length])
            closed = core[:-length].rstrip().endswith(("，", ","))
            if vocative is not None and closed and _is_clause(rest):
                return Framed(
                    "", rest, f", {vocative[:1].lower()}{vocative[1:]}{latin_mark_after(sentence)}"
                )
        return None

    def _vocative(self, words: str, source: str, target: str) -> str | None:
        """Return how people are addressed in English, unless the reader has a word for it."""
        own = self.own.whole(words, source, target)
        return None if own is not None else _VOCATIVES.get(words)


def short_sense(entry: SlangEntry) -> str:
    """Return the meaning in the few words that can stand as a translation, or nothing.

    A meaning that opens with words in quotes gives those; one that describes the term instead of
    saying it in English (*Casual word for …*) gives nothing.
    """
    quoted = _QUOTED.search(entry.meaning)
    if quoted is not None and quoted.start() <= _LATEST_QUOTE:
        sense = quoted.group(1)
    elif quoted is not None or _DESCRIBES.search(entry.meaning):
        return ""
    else:
        sense = re.sub(r"^(?:To|A|An|The) ", "", entry.meaning)
    sense = _END_OF_SENSE.split(sense, maxsplit=1)[0].strip(" ,.;!?")
    if not sense or len(sense.split()) > _MOST_SENSE_WORDS:
        return ""
    return sense[0].upper() + sense[1:]


def _lengths_by_first_character(terms: Iterable[str]) -> dict[str, tuple[int, ...]]:
    """Return how long the terms are that begin with a character, longest first."""
    found: dict[str, set[int]] = {}
    for term in terms:
        found.setdefault(term[:1], set()).add(len(term))
    return {first: tuple(sorted(lengths, reverse=True)) for first, lengths in found.items()}


def _own_entry(term: Term, text: str) -> SlangEntry:
    """Return a term of the reader's as an entry; ``text`` is the side that stands in the text."""
    meaning = term.target if fold(term.source) == fold(text) else term.source
    return SlangEntry(text, "", "", meaning, term.note, "", own=True)


def _is_clause(rest: str) -> bool:
    return len(re.findall(f"[{HAN}]", rest)) >= 2


def _end_of(sentence: str) -> str:
    match = re.search(r"[。！？!?]+$", sentence)
    return match.group() if match is not None else ""


def single_word(sentence: str) -> str:
    """Return the Han characters of a sentence that may be one word, else nothing."""
    core = _EDGE.sub("", sentence)
    return core if _WORD.fullmatch(core) else ""


def latin_mark_after(sentence: str) -> str:
    """Return the Latin form of the stop that ends a sentence, or nothing."""
    return {"！": "!", "!": "!", "？": "?", "?": "?", "。": "."}.get(sentence.rstrip()[-1:], "")


def mark_after(sentence: str, translated: str, target: str) -> str:
    """Return the stop that ends a sentence as the target writes it, unless it is there already."""
    stop = sentence.rstrip()[-1:]
    if stop not in "。！？.!?" or not stop or translated.endswith(tuple("。！？.!?")):
        return ""
    return (
        "。！？"["。！？.!?".index(stop) % 3] if is_chinese(target) else latin_mark_after(sentence)
    )
