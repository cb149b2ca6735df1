"""Judges translations by evidence; weights and bounds come from labelled outputs.

``docs/trust.md`` says how they were found and how often they are right. The score is that of an
ordinal logistic regression: above 0 a translation is more likely right in part than wrong.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Final

from rednote_desktop.domain.language import ENGLISH, is_chinese, same_language
from rednote_desktop.translation.evidence import Evidence, compare, or_usual
from rednote_desktop.translation.meanings import Meanings
from rednote_desktop.translation.negation import denies_by_clause
from rednote_desktop.translation.shield import came_back, fragile
from rednote_desktop.translation.trust import Finding, FindingKind, Judgement, Trust

_MOST_WORDS: Final = 4
_LENGTH_SLACK: Final = 0.3
_LENGTH_NAMED: Final = 0.9
_UNSURE: Final = -0.85


@dataclass(frozen=True, slots=True)
class Weights:
    """What each measure adds to the score, and the bounds: below ``failed``, from ``trusted`` on.

    ``model`` multiplies the mean natural log probability of the answer's tokens.
    """

    chinese: float
    english: float
    numbers: float
    negation: float
    names: float
    repeated: float
    length: float
    model: float
    base: float
    failed: float
    trusted: float


WITH_SCORE: Final = Weights(3.62, 1.84, -1.80, -1.45, -1.50, -0.21, -1.00, 3.01, -1.91, -0.5, 1.7)
WITHOUT_SCORE: Final = Weights(4.17, 2.68, -1.77, -1.73, -2.18, -0.71, -0.83, 0.0, -4.99, -0.4, 1.5)
SOUND: Final = replace(WITHOUT_SCORE, failed=-5.2, trusted=-2.2)
"""For engines that are not known to invent: their free renderings share few words with a
dictionary, as those of people do."""

SOUND_WITH_SCORE: Final = replace(WITH_SCORE, failed=-1.8, trusted=0.4)
"""For models that tell how sure they are and are wrong in one answer of five, not in two: the
bounds are moved by the difference of the logarithms of these odds, 1.3."""


class Judge:
    """Judges sentences between Chinese and English; other pairs only by what any pair shows.

    To be used from worker threads: the dictionary reads the disk. Raises ``StorageError``.
    """

    def __init__(self, meanings: Meanings) -> None:
        self._meanings = meanings

    def learn(self, texts: Iterable[str]) -> None:
        """Ask the dictionary for the words of texts that are to be judged, all at once."""
        self._meanings.learn("\n".join(texts))

    def judge(
        self,
        source: str,
        output: str,
        languages: tuple[str, str],
        *,
        model: float | None = None,
        weak: bool = True,
        dictionary: bool = True,
    ) -> Judgement:
        """Judge the translation of a sentence; ``languages`` are the tags of source and target.

        ``model`` is the mean log probability the engine gave its answer, if it did; ``weak`` says
        that the engine is known to invent. Without the ``dictionary`` the words are not compared.
        """
        from_chinese = is_chinese(languages[0])
        other = languages[1] if from_chinese else languages[0]
        if from_chinese == is_chinese(languages[1]) or not same_language(other, ENGLISH):
            return _by_pieces(source, output)
        meanings = self._meanings if dictionary else None
        evidence = compare(source, output, from_chinese, meanings)
        if weak and not evidence.negation:
            # Such an engine was asked clause by clause.
            pair = (source, output) if from_chinese else (output, source)
            evidence = replace(evidence, negation=denies_by_clause(*pair))
        if model is None:
            weights = WITHOUT_SCORE if weak else SOUND
        else:
            weights = WITH_SCORE if weak else SOUND_WITH_SCORE
        score = weigh(evidence, weights, model or 0.0)
        trust = _trust(score, evidence, weights, weak)
        return Judgement(trust, _findings(evidence, model), score)


def weigh(evidence: Evidence, weights: Weights, model: float) -> float:
    """Return the score of some evidence."""
    return (
        weights.base
        + weights.chinese * or_usual(evidence.chinese)
        + weights.english * or_usual(evidence.english)
        + weights.numbers * bool(evidence.numbers)
        + weights.negation * bool(evidence.negation)
        + weights.names * bool(evidence.names)
        + weights.repeated * bool(evidence.repeated)
        + weights.length * max(0.0, abs(evidence.length) - _LENGTH_SLACK)
        + weights.model * model
    )


def _trust(score: float, evidence: Evidence, weights: Weights, weak: bool) -> Trust:
    """Turn a score into a mark; a lost number, name or negation is never passed over.

    What seems to say the opposite of its source is not shown as a translation if the engine is one
    that invents.
    """
    opposite = evidence.negation or evidence.contrary
    if score < weights.failed or (weak and opposite):
        return Trust.FAILED
    if score < weights.trusted or evidence.numbers or evidence.names or opposite:
        return Trust.DOUBTFUL
    return Trust.TRUSTED


def _findings(evidence: Evidence, model: float | None) -> tuple[Finding, ...]:
    worded = (
        Finding(FindingKind.NEGATION, evidence.negation),
        Finding(FindingKind.CONTRARY, evidence.contrary),
        Finding(FindingKind.NUMBERS, evidence.numbers),
        Finding(FindingKind.NAMES, evidence.names),
        Finding(FindingKind.UNSAID, evidence.unsaid[:_MOST_WORDS]),
        Finding(FindingKind.INVENTED, evidence.invented[:_MOST_WORDS]),
        Finding(FindingKind.REPETITION, evidence.repeated[:_MOST_WORDS]),
    )
    found = [finding for finding in worded if finding.words]
    if abs(evidence.length) > _LENGTH_NAMED:
        found.append(Finding(FindingKind.LENGTH))
    if model is not None and model < _UNSURE:
        found.append(Finding(FindingKind.UNSURE))
    return tuple(found)


def _by_pieces(source: str, output: str) -> Judgement:
    if came_back(fragile(source), output):
        return Judgement()
    lost = tuple(piece for piece in fragile(source) if piece not in output) or tuple(
        fragile(source)
    )
    return Judgement(Trust.DOUBTFUL, (Finding(FindingKind.NAMES, lost),))
