"""The slang glossary holds together: no term twice, examples that use it, pinyin that reads it."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from functools import cache
from pathlib import Path
from typing import Final

import pytest

from rednote_desktop.translation.glossary import Glossary, SlangEntry, short_sense
from rednote_desktop.translation.scripts import has_han

FEWEST: Final = 400
DIGITS: Final = dict(zip("0123456789", "零一二三四五六七八九", strict=True))
OTHERWISE: Final = {
    "9494": "the number is said for its sound",
    "么么哒": "said as a kiss sounds",
}
"""Terms whose reading is not that of their characters, and why."""


@pytest.fixture(scope="module")
def entries(resources: Path) -> tuple[SlangEntry, ...]:
    return Glossary.load(resources / "slang_glossary.tsv").entries


@cache
def readings(character: str) -> frozenset[str]:
    """Return the readings of a character, with tone marks and without any."""
    from pypinyin import Style, pinyin

    if not has_han(character):
        return frozenset({character.lower()})
    found = pinyin(character, style=Style.TONE, heteronym=True)[0]
    return frozenset(found) | {bare(reading) for reading in found}


def bare(reading: str) -> str:
    parts = unicodedata.normalize("NFD", reading)
    toneless = "".join(part for part in parts if part not in "\u0300\u0301\u0304\u030c")
    return unicodedata.normalize("NFC", toneless)


def reads(term: str, reading: str) -> bool:
    """Tell whether a reading can be cut into one of the readings of each character."""
    if not term:
        return not reading
    character = DIGITS.get(term[0], term[0])
    known = readings(character) | ({"r"} if character == "儿" else set())
    known |= CHANGED.get(character, frozenset())
    return any(
        reading.startswith(known_reading) and reads(term[1:], reading[len(known_reading) :])
        for known_reading in known
    )


CHANGED: Final = {
    "一": frozenset({"yì", "yí", "yāo"}),
    "不": frozenset({"bú"}),
    "有": frozenset({"yǒu"}),
}
"""Tones that change before another: GB/T 16159 lets a textbook write them."""


def folded(reading: str) -> str:
    return re.sub(r"[\s'’-]", "", unicodedata.normalize("NFC", reading)).lower()


def test_there_are_enough(entries: tuple[SlangEntry, ...]) -> None:
    assert len(entries) >= FEWEST


def test_no_term_stands_twice(entries: tuple[SlangEntry, ...]) -> None:
    terms = Counter(entry.term.casefold() for entry in entries)
    assert [term for term, times in terms.items() if times > 1] == []
    examples = Counter(entry.example for entry in entries)
    assert [example for example, times in examples.items() if times > 1] == []


def test_every_field_is_filled_and_clean(entries: tuple[SlangEntry, ...]) -> None:
    for entry in entries:
        fields = (
            *(entry.term, entry.pinyin, entry.literal),
            *(entry.meaning, entry.example, entry.example_translation),
        )
        for field in fields:
            assert field, entry
            assert field == " ".join(field.split()), entry
            assert field == unicodedata.normalize("NFC", field), entry
            assert field.isprintable(), entry
        assert len(entry.meaning) <= 100, entry


def test_examples_use_the_term(entries: tuple[SlangEntry, ...]) -> None:
    for entry in entries:
        assert entry.term.lower() in entry.example.lower(), entry
        assert has_han(entry.example), entry
        assert not has_han(entry.example_translation), entry
        assert entry.example_translation[-1] in ".!?\"'…)", entry


def test_the_longest_term_of_an_example_is_found(
    entries: tuple[SlangEntry, ...], resources: Path
) -> None:
    glossary = Glossary.load(resources / "slang_glossary.tsv")
    for entry in entries:
        found = {other.term.lower() for _, other in glossary.find(entry.example)}
        covering = (term for term in found if entry.term.lower() in term)
        assert any(covering), (entry.term, found)


def test_pinyin_reads_the_term(entries: tuple[SlangEntry, ...]) -> None:
    wrong = [
        (entry.term, entry.pinyin)
        for entry in entries
        if (has_han(entry.term) or entry.term.isdigit())
        and entry.term not in OTHERWISE
        and not reads(entry.term.lower(), folded(entry.pinyin))
    ]
    assert wrong == []
    apart = {entry.term: entry.pinyin for entry in entries if entry.term in OTHERWISE}
    assert set(apart) == set(OTHERWISE)
    assert not [term for term, pinyin in apart.items() if reads(term, folded(pinyin))]


def test_a_wrong_reading_is_noticed() -> None:
    assert reads("绝绝子", "juéjuézǐ")
    assert reads("哥们儿", "gēmenr")
    assert not reads("绝绝子", "juéjuézì")
    assert not reads("绝绝子", "juézǐ")


def test_letters_say_what_they_stand_for(entries: tuple[SlangEntry, ...]) -> None:
    for entry in entries:
        if entry.literal.startswith("initials of ") and has_han(entry.literal):
            spelled = re.findall(r"[^\W\d_]+", entry.literal.removeprefix("initials of "))
            assert reads("".join(spelled), folded(re.sub(r"[,，]", "", entry.pinyin))), entry


def test_a_sense_that_stands_alone_is_english(entries: tuple[SlangEntry, ...]) -> None:
    senses = [(entry.term, short_sense(entry)) for entry in entries]
    assert sum(bool(sense) for _, sense in senses) > FEWEST / 2
    assert [each for each in senses if has_han(each[1])] == []
