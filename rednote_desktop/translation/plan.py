"""Decides what of a text is to be translated from which language."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from rednote_desktop.domain.language import (
    ENGLISH,
    MIXED,
    SIMPLIFIED,
    UNDETERMINED,
    base,
    is_chinese,
    same_language,
)
from rednote_desktop.domain.text import LineBreak, RichText, Span, Text, plain
from rednote_desktop.translation.detect import (
    chinese_share,
    detect,
    detect_plain,
    is_letter_slang,
)
from rednote_desktop.translation.result import Detection, Outcome
from rednote_desktop.translation.romanised import PINYIN
from rednote_desktop.translation.scripts import HAN, LATIN, count_latin, has_han, has_letters
from rednote_desktop.translation.segment import Between, Part, Sentence, sentences
from rednote_desktop.translation.shield import fragile, split


@dataclass(frozen=True, slots=True)
class Words:
    """Words of a sentence and the language they are in; no ``source`` means they stay."""

    text: str
    source: str = ""


@dataclass(frozen=True, slots=True)
class PlannedSentence:
    """A sentence as the steps that make up its translation: kept spans and words, in order."""

    sentence: Sentence
    steps: tuple[Span | Words, ...]

    @property
    def units(self) -> Iterator[Words]:
        """The words that an engine is to translate."""
        return (step for step in self.steps if isinstance(step, Words) and step.source)

    @property
    def source(self) -> str:
        """The language of the first words to be translated, or nothing."""
        return next((unit.source for unit in self.units), "")


@dataclass(frozen=True, slots=True)
class Plan:
    """What is to be done for a text. ``outcome`` is set when nothing is to be translated."""

    text: RichText
    target: str
    detection: Detection
    items: tuple[PlannedSentence | Between, ...]
    outcome: Outcome | None

    @property
    def sentences(self) -> Iterator[PlannedSentence]:
        """The sentences without what stands between them."""
        return (item for item in self.items if isinstance(item, PlannedSentence))


_HAN_RUN: Final = re.compile(
    rf"[{HAN}](?:[{HAN}0-9，。！？、…：；·“”（）《》\s]*[{HAN}…。！？”）》])?"
)
_LATIN_WORD: Final = re.compile(rf"[{LATIN}]+")
_EDGE_MARKS: Final = re.compile(r"^[\s，,。、！？!?…~～:：;；.)）=＝/+-]+")
_WHOLE_CHINESE: Final = 0.5
_READ_AS_CHINESE: Final = 0.6
_FEWEST_RUN_WORDS: Final = 2
_FOREIGN_WORDS: Final = 4
"""So many Latin words in a row are a sentence to a Chinese reader; fewer are names and loans."""


def plan(text: RichText, target: str, hint: str = "", source: str = "") -> Plan:
    """Return what is to be done to bring a text into the target language.

    ``hint`` is the tag that came with the text; ``source`` overrules detection.
    """
    detection = Detection(source, 1.0) if source else detect(text, hint)
    items = tuple(
        item if isinstance(item, Between) else _plan_sentence(item, target, detection, source)
        for item in sentences(text)
    )
    planned = [item for item in items if isinstance(item, PlannedSentence)]
    outcome = None
    if not planned:
        outcome = Outcome.NOTHING
    elif not any(True for item in planned for _ in item.units):
        outcome = Outcome.ALREADY_READ
    return Plan(text, target, detection, items, outcome)


def kept_pieces(plan: Plan) -> tuple[str, ...]:
    """Return the mentions, topics, links, emoji, prices and the like of a text, in order."""
    kept: list[str] = []
    for item in plan.items:
        if isinstance(item, Between):
            kept += _kept_of(item.spans)
            continue
        for part in item.sentence.parts:
            kept += fragile(part.span.text) if part.words else [part.span.text]
    return tuple(kept)


def _kept_of(spans: RichText) -> Iterator[str]:
    for span in spans:
        if isinstance(span, LineBreak):
            continue
        if not isinstance(span, Text):
            yield span.text
            continue
        yield from (piece.text for piece in split(span.text) if piece.kind is not None)


def _plan_sentence(
    sentence: Sentence, target: str, detection: Detection, source: str
) -> PlannedSentence:
    steps: list[Span | Words] = []
    for part in sentence.parts:
        if not part.words:
            steps.append(part.span)
        elif not has_letters(part.span.text):
            steps.append(Words(part.span.text))
        else:
            steps += _plan_words(part, target, detection, source)
    return PlannedSentence(sentence, tuple(steps))


def _plan_words(part: Part, target: str, detection: Detection, source: str) -> Iterator[Words]:
    text = part.span.text
    lead = _EDGE_MARKS.match(text)
    if lead is not None and lead.end() < len(text):
        yield Words(lead.group())
        text = text[lead.end() :]
    if source and base(source) not in (MIXED, UNDETERMINED):
        yield Words(text, source if _could_be(text, source, target) else "")
        return
    if has_han(text) and count_latin(text) and base(detection.language) != "ja":
        yield from _plan_mixed(text, target, detection)
        return
    language = _language_of(text, detection)
    foreign = not same_language(language, target) and language not in (UNDETERMINED, PINYIN)
    if is_chinese(target) and is_chinese(detection.language) and not has_han(text):
        foreign = foreign and len(_LATIN_WORD.findall(text)) >= _FOREIGN_WORDS
    yield Words(text, language if foreign else "")


def _plan_mixed(text: str, target: str, detection: Detection) -> Iterator[Words]:
    """Plan words of both scripts: as a Chinese sentence when Chinese carries it, else by runs."""
    share = chinese_share(text)
    latin = _latin_language(detection)
    if is_chinese(target):
        if share >= _READ_AS_CHINESE:
            yield Words(text)
            return
    elif share > _WHOLE_CHINESE:
        yield Words(text, SIMPLIFIED)
        return
    position = 0
    for match in _HAN_RUN.finditer(text):
        yield from _latin_run(text[position : match.start()], latin, target)
        yield Words(match.group(), "" if is_chinese(target) else SIMPLIFIED)
        position = match.end()
    yield from _latin_run(text[position:], latin, target)


def _latin_run(text: str, language: str, target: str) -> Iterator[Words]:
    if not text:
        return
    foreign = has_letters(text) and not same_language(language, target)
    if not foreign or len(_LATIN_WORD.findall(text)) < _FEWEST_RUN_WORDS:
        if text.strip() or not is_chinese(target):
            yield Words(text)
        return
    lead = _EDGE_MARKS.match(text)
    if lead is not None:
        yield Words(lead.group())
        text = text[lead.end() :]
    yield Words(text, language)


def _language_of(text: str, detection: Detection) -> str:
    if is_letter_slang(text):
        return SIMPLIFIED
    if count_latin(text) and not has_han(text):
        if base(detection.language) in ("zh", "ja", "ko", "mul", "und"):
            return detect_plain(text).language
        return detection.language
    own = detect_plain(text, detection.language).language
    return detection.language if base(detection.language) == "ja" and is_chinese(own) else own


def _latin_language(detection: Detection) -> str:
    return (
        ENGLISH
        if base(detection.language) in ("zh", "ja", "ko", "mul", "und")
        else detection.language
    )


def _could_be(text: str, source: str, target: str) -> bool:
    """Tell whether words can be in the language that the reader named."""
    if same_language(source, target):
        return False
    if is_chinese(source):
        return has_han(text) or is_letter_slang(text)
    if base(source) in ("ja", "ko"):
        return True
    return not is_chinese(target) or count_latin(text) > 0


def filed_under(sentence: RichText) -> str:
    """Return what a correction of the sentence is filed under."""
    return " ".join(plain(sentence).split())
