"""Chooses among an engine's likely answers, by what the words of both sides say of each other.

What each fault counts was found by chrF on captions kept out of the packs' training; it is in the
measure of the search, the logarithm of a probability over the length to the power of 1.8.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from typing import Final

from rednote_desktop.domain.errors import StorageError
from rednote_desktop.domain.language import ENGLISH, is_chinese, same_language
from rednote_desktop.translation.engine import Candidate
from rednote_desktop.translation.evidence import or_usual, supported
from rednote_desktop.translation.lexicon import Lexicon

_UNSUPPORTED: Final = 0.1

_log = logging.getLogger(__name__)

Faults = Callable[[int, str], float]
"""What is wrong with an answer to the sentence of that number, besides its words."""


class Support:
    """Knows by the dictionary which words of a sentence and its translation answer each other.

    To be used from worker threads.
    """

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._meanings = lexicon.stem_meanings

    def missing(
        self, pairs: Sequence[tuple[str, str]], source: str, target: str
    ) -> list[float] | None:
        """Return what share of the words of sentence and translation has no counterpart: 0 to 2.

        None for other languages than Chinese and English, or without a dictionary.
        """
        from_chinese = is_chinese(source)
        other = target if from_chinese else source
        into_chinese = is_chinese(target)
        if from_chinese == into_chinese or not same_language(other, ENGLISH):
            return None
        if not self._lexicon.ready:
            return None
        both = [pair if from_chinese else pair[::-1] for pair in pairs]
        try:
            self._meanings.learn("\n".join(chinese for chinese, _ in both))
            found = [supported(chinese, english, self._meanings) for chinese, english in both]
        except StorageError as error:
            _log.warning("answers are chosen without the dictionary: %s", error)
            return None
        return [2.0 - or_usual(each.chinese) - or_usual(each.english) for each in found]


def choose(
    sentences: Sequence[str],
    languages: tuple[str, str],
    candidates: Sequence[Sequence[Candidate]],
    faults: Faults,
    support: Support | None,
) -> list[int]:
    """Return which answer to take to each sentence: likely, without faults, with all its words.

    Others than the likeliest are looked at only where that has anything wrong with it.
    """
    source, target = languages
    costs: dict[tuple[int, int], float] = {}

    def weigh(places: Sequence[tuple[int, int]]) -> None:
        pairs = [(sentences[number], candidates[number][rank].text) for number, rank in places]
        lacking = support.missing(pairs, source, target) if support is not None else None
        for place, (number, rank) in enumerate(places):
            fault = faults(number, candidates[number][rank].text)
            unsaid = _UNSUPPORTED * lacking[place] if lacking is not None else 0.0
            costs[number, rank] = fault + unsaid

    weigh([(number, 0) for number in range(len(sentences))])
    wanting = [number for number in range(len(sentences)) if costs[number, 0]]
    weigh([(number, rank) for number in wanting for rank in range(1, len(candidates[number]))])
    taken = [0] * len(sentences)
    for number in wanting:
        likely = candidates[number]
        taken[number] = min(
            range(len(likely)), key=lambda rank: costs[number, rank] - likely[rank].likelihood
        )
    return taken
