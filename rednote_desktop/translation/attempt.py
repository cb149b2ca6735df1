"""Gets a usable translation of a sentence out of an engine, with second tries."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final

from rednote_desktop.domain.errors import EngineFailed
from rednote_desktop.domain.language import is_chinese
from rednote_desktop.translation.check import Problem, blemish, problem
from rednote_desktop.translation.engine import (
    Candidate,
    ChoosingEngine,
    Scored,
    TranslationEngine,
    translate_scored,
)
from rednote_desktop.translation.prepare import after_engine, for_engine, marks_for
from rednote_desktop.translation.scripts import has_letters
from rednote_desktop.translation.shield import fragile, split_at_fragile
from rednote_desktop.translation.slips import slips
from rednote_desktop.translation.support import Support, choose

_COMMA: Final = re.compile(r"[，,、：:；;](?!\d)\s*|\s[-–—]+\s|——")
_CHINESE_CLAUSE: Final = (26, 8)
_LATIN_CLAUSE: Final = (40, 12)
"""From which length in characters a sentence is cut, and the least that a clause must have.

Both were found by chrF on captions kept out of the packs' training.
"""


_SLIP: Final = 1.0
"""What a lost number or a lost no counts: more than any difference in likelihood in a beam."""

_BLEMISH: Final = 3.0
"""What counts for more than a lost number and a lost no together."""

_Run = Callable[[Sequence[str], str, str], list[Scored | None]]

_Parts = list[tuple[str, bool]]
"""Pieces of a sentence in order; True for those that are words to be translated."""


@dataclass(frozen=True, slots=True)
class Answer:
    """A translated sentence, or the error class that says why there is none.

    ``score`` is how sure the model was, as ``Scored`` has it; that of the least sure part.
    """

    text: str
    reason: str = ""
    score: float | None = None


def translate_sentences(
    engine: TranslationEngine,
    sentences: Sequence[str],
    source: str,
    target: str,
    support: Support | None = None,
) -> list[Answer]:
    """Translate sentences in one call of the engine; what came out wrong is tried once more.

    A weak engine gets long sentences clause by clause: it drops less of them so.
    Of the engine's likely answers one is taken that keeps the numbers and the no and, where there
    is ``support``, the words.
    The second try takes the sentence apart: at the prices, measures and codes when one of those
    was lost, else at its commas. Raises what the engine raises when it can do nothing at all
    (``PackMissing``, ``UnsupportedPair``); a sentence that fails alone gets its own reason.
    """
    clauses = [_clauses(sentence, source, engine.info.weak) for sentence in sentences]
    run = partial(_run, engine, support)
    outputs = iter(run([text for parts in clauses for text, _ in parts], source, target))
    answers: list[Scored | None] = []
    again: dict[int, _Parts] = {}
    for place, (sentence, parts) in enumerate(zip(sentences, clauses, strict=True)):
        output = _joined([(next(outputs), mark) for _, mark in parts], target)
        answers.append(output)
        wrong = Problem.EMPTY if output is None else blemish(sentence, output.text, source, target)
        if wrong is not None:
            again[place] = _parts(sentence, wrong)
    for place, output in _tried_again(run, sentences, again, source, target).items():
        first = answers[place]
        if output is not None:
            answers[place] = output
        elif first is not None and problem(sentences[place], first.text, source, target):
            answers[place] = None
    return [
        Answer("", EngineFailed.__name__)
        if output is None
        else Answer(output.text, score=output.score)
        for output in answers
    ]


def join(before: str, after: str, target: str) -> str:
    """Set two parts of a translated sentence side by side, spaced as the target is written."""
    if not before or not after:
        return before + after
    if is_chinese(target) or before[-1].isspace() or after[0].isspace():
        return before + after
    if after[0] in ",.!?;:)%”’~…" or before[-1] in "([“‘":
        return before + after
    if after[0] in "\"'" and before[-1] not in ".,!?;:":
        return before + after
    return f"{before} {after}"


def continued(text: str, target: str) -> str:
    """Write the first word small where a sentence goes on; ``I`` and all-capitals stay."""
    if is_chinese(target):
        return text
    word = text.lstrip()[:2]
    if len(word) == 2 and word[0].isupper() and word[1].islower():
        place = len(text) - len(text.lstrip())
        return text[:place] + text[place].lower() + text[place + 1 :]
    return text


def _clauses(sentence: str, source: str, weak: bool) -> list[tuple[str, str]]:
    """Return the clauses of a long sentence, each with the mark that ends it."""
    longest, least = _CHINESE_CLAUSE if is_chinese(source) else _LATIN_CLAUSE
    if not weak or len(sentence) < longest:
        return [(sentence, "")]
    clauses: list[tuple[str, str]] = []
    start = 0
    for match in _COMMA.finditer(sentence):
        if match.start() - start < least or len(sentence) - match.end() < least:
            continue
        clauses.append((sentence[start : match.start()], match.group().strip()))
        start = match.end()
    return [*clauses, (sentence[start:], "")]


def _joined(parts: Sequence[tuple[Scored | None, str]], target: str) -> Scored | None:
    """Put translated clauses together again; None when one is missing."""
    whole = ""
    outputs: list[Scored] = []
    for output, mark in parts:
        if output is None:
            return None
        outputs.append(output)
        text = output.text.rstrip(".。") if mark else output.text
        whole = join(whole, continued(text, target) if whole else text, target)
        whole = join(whole, marks_for(mark, target).rstrip(), target)
    return Scored(whole, _least(outputs))


def _least(outputs: Sequence[Scored]) -> float | None:
    return min((each.score for each in outputs if each.score is not None), default=None)


def _run(
    engine: TranslationEngine,
    support: Support | None,
    sentences: Sequence[str],
    source: str,
    target: str,
) -> list[Scored | None]:
    """Return the engine's answers; None for sentences on which it broke."""
    try:
        outputs: list[Scored | None] = [*_ask(engine, support, sentences, source, target)]
    except EngineFailed:
        if len(sentences) == 1:
            return [None]
        outputs = []
        for sentence in sentences:
            try:
                outputs += _ask(engine, support, [sentence], source, target)
            except EngineFailed:
                outputs.append(None)
    return [
        None
        if output is None
        else Scored(after_engine(output.text, sentence, target), output.score)
        for sentence, output in zip(sentences, outputs, strict=True)
    ]


def _ask(
    engine: TranslationEngine,
    support: Support | None,
    sentences: Sequence[str],
    source: str,
    target: str,
) -> list[Scored]:
    """Have the engine choose, if it can, what has no blemish and keeps numbers, no and words."""
    prepared = [for_engine(sentence, source) for sentence in sentences]
    if not isinstance(engine, ChoosingEngine):
        return translate_scored(engine, prepared, source, target)

    def faults(number: int, answer: str) -> float:
        text = after_engine(answer, sentences[number], target)
        wrong = blemish(sentences[number], text, source, target)
        slipped = slips(sentences[number], text, source, target)
        return _SLIP * slipped + _BLEMISH * (wrong is not None)

    def chosen(candidates: Sequence[Sequence[Candidate]]) -> list[int]:
        return choose(prepared, (source, target), candidates, faults, support)

    return engine.translate_choosing(prepared, source, target, chosen)


def _parts(sentence: str, wrong: Problem) -> _Parts:
    """Take a sentence apart: what of it is to be translated, and what stands between."""
    return list(_fragile_parts(sentence) if wrong is Problem.LOST_PIECE else _comma_parts(sentence))


def _tried_again(
    run: _Run,
    sentences: Sequence[str],
    again: Mapping[int, _Parts],
    source: str,
    target: str,
) -> dict[int, Scored | None]:
    """Translate the parts of some sentences in one call; None where that is no better."""
    wanted = {place: [text for text, words in parts if words] for place, parts in again.items()}
    asked = {
        place: texts for place, texts in wanted.items() if texts and texts != [sentences[place]]
    }
    flat = [text for texts in asked.values() for text in texts]
    outputs = iter(run(flat, source, target) if flat else [])
    given = {place: [next(outputs) for _ in texts] for place, texts in asked.items()}
    return {
        place: _whole(sentences[place], again[place], given[place], source, target)
        if place in given
        else None
        for place in again
    }


def _whole(
    sentence: str, parts: _Parts, outputs: Sequence[Scored | None], source: str, target: str
) -> Scored | None:
    """Put a sentence together again from the translations of its parts."""
    left = iter(outputs)
    joined = ""
    used: list[Scored] = []
    for text, words in parts:
        if not words:
            joined = join(joined, text if fragile(text) else marks_for(text, target), target)
            continue
        output = next(left)
        if output is None or problem(text, output.text, source, target) is not None:
            return None
        used.append(output)
        joined = join(joined, continued(output.text, target) if joined else output.text, target)
    if problem(sentence, joined, source, target) is not None:
        return None
    return Scored(joined, _least(used))


def _fragile_parts(sentence: str) -> Iterator[tuple[str, bool]]:
    for piece in split_at_fragile(sentence):
        text = piece.text if piece.kind is not None else piece.text.strip()
        if text:
            yield text, piece.kind is None and has_letters(text)


def _comma_parts(sentence: str) -> Iterator[tuple[str, bool]]:
    start = 0
    for match in _COMMA.finditer(sentence):
        if not has_letters(sentence[start : match.start()]):
            continue
        yield sentence[start : match.start()].strip(), True
        yield match.group().strip(), False
        start = match.end()
    rest = sentence[start:].strip()
    if rest:
        yield rest, has_letters(rest)
