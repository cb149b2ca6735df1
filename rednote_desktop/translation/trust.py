"""How far a machine translation can be trusted, and what speaks for or against it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

BETWEEN: Final = "\u00a0· "
"""What parts the words of a gloss; no line begins with it."""


class Trust(StrEnum):
    """What a reader may expect of a translation."""

    TRUSTED = "trusted"
    DOUBTFUL = "doubtful"
    """Parts of it may be wrong."""
    FAILED = "failed"
    """It does not say what the source says."""


class FindingKind(StrEnum):
    """What speaks against a translation."""

    UNSAID = "unsaid"
    """Words of the source whose dictionary senses are not in the translation."""
    INVENTED = "invented"
    """Words of the translation that stand for nothing in the source."""
    NUMBERS = "numbers"
    NEGATION = "negation"
    """One of the two says no and the other does not."""
    CONTRARY = "contrary"
    """A word of the source, and the word of contrary meaning in the translation."""
    NAMES = "names"
    """Names, Latin words or pieces to be kept that did not come back."""
    LENGTH = "length"
    REPETITION = "repetition"
    UNSURE = "unsure"
    """The model itself gave its answer a low score."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that speaks against a translation, with the words concerned."""

    kind: FindingKind
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class GlossWord:
    """A word of the source and its sense in the reader's language; empty where it has none."""

    text: str
    sense: str = ""


@dataclass(frozen=True, slots=True)
class Judgement:
    """What was found for one sentence. ``score`` is the higher the better, 0 in the middle."""

    trust: Trust = Trust.TRUSTED
    findings: tuple[Finding, ...] = ()
    score: float = 0.0


def interlinear(words: Sequence[GlossWord]) -> str:
    """Return the words each followed by its sense."""
    return BETWEEN.join(f"{word.text} {word.sense}".strip() for word in words)


def senses_alone(words: Sequence[GlossWord]) -> str:
    """Return the senses in the order of the words; a word without one stands for itself."""
    return BETWEEN.join(word.sense or word.text for word in words)


def whole(judged: tuple[tuple[Judgement, int], ...]) -> Judgement:
    """Return the judgement of a text from its sentences', each with its length in characters.

    A text failed when more than half of it did, and is doubtful when any sentence is.
    """
    length = sum(characters for _, characters in judged)
    if not length:
        return Judgement()
    failed = sum(characters for each, characters in judged if each.trust is Trust.FAILED)
    found: dict[FindingKind, dict[str, None]] = {}
    for each, _ in judged:
        if each.trust is not Trust.TRUSTED:
            for finding in each.findings:
                found.setdefault(finding.kind, {}).update(dict.fromkeys(finding.words))
    if failed * 2 > length:
        trust = Trust.FAILED
    elif any(each.trust is not Trust.TRUSTED for each, _ in judged):
        trust = Trust.DOUBTFUL
    else:
        trust = Trust.TRUSTED
    score = sum(each.score * characters for each, characters in judged) / length
    return Judgement(trust, tuple(Finding(kind, tuple(found[kind])) for kind in found), score)
