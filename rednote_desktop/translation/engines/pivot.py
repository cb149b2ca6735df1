"""Translates through English where packs lead there and on, and none leads straight."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from rednote_desktop.domain.errors import UnsupportedPair
from rednote_desktop.domain.language import ENGLISH, same_language
from rednote_desktop.translation.engine import Scored, TranslationEngine, translate_scored
from rednote_desktop.translation.result import BUILT_IN, EngineInfo

_NAME: Final = f"{BUILT_IN} {ENGLISH}"


class PivotEngine:
    """Has one of some engines translate into English and one of them translate that on.

    The engines stay their owner's, who lets them look for packs. Sentences that lose something on
    the first way are not mended on the second, so it is weak, and says so.
    """

    def __init__(self, engines: Sequence[TranslationEngine]) -> None:
        self._engines = tuple(engines)

    @property
    def info(self) -> EngineInfo:
        """The versions of all packs, for any of them may have taken part."""
        versions = dict.fromkeys(engine.info.version for engine in self._engines)
        joined = ", ".join(version for version in versions if version)
        return EngineInfo(_NAME, joined, weak=True, through=ENGLISH)

    def supports(self, source: str, target: str) -> bool:
        """Tell whether a pair can be translated, but not straight."""
        if same_language(source, ENGLISH) or same_language(target, ENGLISH):
            return False
        straight = self._engine(source, target)
        return straight is None and self._ways(source, target) is not None

    def translate(self, sentences: Sequence[str], source: str, target: str) -> list[str]:
        """Return one translation a sentence, in order.

        Raises ``UnsupportedPair`` without the packs, and what the engines raise.
        """
        return [each.text for each in self.translate_scored(sentences, source, target)]

    def translate_scored(self, sentences: Sequence[str], source: str, target: str) -> list[Scored]:
        """Translate, with the lower of the two scores. Raises as ``translate`` does."""
        ways = self._ways(source, target)
        if ways is None:
            raise UnsupportedPair(source, target)
        first, second = ways
        english = translate_scored(first, sentences, source, ENGLISH)
        answers = translate_scored(second, [each.text for each in english], ENGLISH, target)
        return [
            Scored(after.text, _lower(before.score, after.score))
            for before, after in zip(english, answers, strict=True)
        ]

    def close(self) -> None:
        """Do nothing: the engines are closed by their owner."""

    def _ways(self, source: str, target: str) -> tuple[TranslationEngine, TranslationEngine] | None:
        first, second = self._engine(source, ENGLISH), self._engine(ENGLISH, target)
        return None if first is None or second is None else (first, second)

    def _engine(self, source: str, target: str) -> TranslationEngine | None:
        return next((each for each in self._engines if each.supports(source, target)), None)


def _lower(first: float | None, second: float | None) -> float | None:
    return min((score for score in (first, second) if score is not None), default=None)
