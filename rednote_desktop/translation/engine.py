"""The seam between the pipeline and whatever turns sentences into another language."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from rednote_desktop.translation.result import EngineInfo


class TranslationEngine(Protocol):
    """Translates plain sentences of one language into another.

    Implementations are called from worker threads and must be safe to call from several.
    """

    @property
    def info(self) -> EngineInfo:
        """Name, version and place, shown under every translation."""
        ...

    def supports(self, source: str, target: str) -> bool:
        """Tell whether the pair of language tags can be translated at present."""
        ...

    def translate(self, sentences: Sequence[str], source: str, target: str) -> list[str]:
        """Return one translation a sentence, in order.

        Raises ``PackMissing``, ``UnsupportedPair`` or ``EngineFailed`` of ``domain.errors``.
        """
        ...

    def close(self) -> None:
        """Release models and connections; safe to call twice."""
        ...


@dataclass(frozen=True, slots=True)
class Scored:
    """A translation; ``score`` is the mean natural log probability of its tokens, if known."""

    text: str
    score: float | None = None


@runtime_checkable
class ScoringEngine(Protocol):
    """What an engine has besides when it tells how sure it is."""

    def translate_scored(self, sentences: Sequence[str], source: str, target: str) -> list[Scored]:
        """Translate as ``TranslationEngine.translate`` does, and say how sure the model is."""
        ...


@dataclass(frozen=True, slots=True)
class Candidate:
    """One of an engine's answers; of two the likelier has the higher ``likelihood``."""

    text: str
    likelihood: float


Choose = Callable[[Sequence[Sequence[Candidate]]], Sequence[int]]
"""Says which answer to take to each sentence, given the likely ones, the likeliest first."""


@runtime_checkable
class ChoosingEngine(Protocol):
    """What an engine has besides when it knows several likely answers."""

    def translate_choosing(
        self, sentences: Sequence[str], source: str, target: str, choose: Choose
    ) -> list[Scored]:
        """Translate, with the answers that are chosen. Raises what ``translate`` raises."""
        ...


def translate_scored(
    engine: TranslationEngine, sentences: Sequence[str], source: str, target: str
) -> list[Scored]:
    """Ask an engine; there are no scores when it gives none. Raises what the engine raises."""
    if isinstance(engine, ScoringEngine):
        return engine.translate_scored(sentences, source, target)
    return [Scored(text) for text in engine.translate(sentences, source, target)]
