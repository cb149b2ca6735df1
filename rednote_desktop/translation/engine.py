"""The seam between the pipeline and whatever turns sentences into another language."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

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
