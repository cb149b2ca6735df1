"""What the translator is asked and what it answers."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from rednote_desktop.domain.text import RichText, plain
from rednote_desktop.translation.trust import Finding, GlossWord, Trust


class Outcome(StrEnum):
    """How a request ended."""

    TRANSLATED = "translated"
    ALREADY_READ = "already_read"
    """The text is in the target language already."""
    NOTHING = "nothing"
    """There are no words in it: emoji, numbers, a bare link."""
    FAILED = "failed"


class Place(StrEnum):
    """Where a translation was made."""

    DEVICE = "device"
    REMOTE = "remote"
    AUTHOR = "author"
    """Not by a machine: the author wrote both versions."""


BUILT_IN: Final = "CTranslate2"
SLANG_GLOSSARY: Final = "Slang glossary"
OWN_TERMS: Final = "Your glossary"
DICTIONARY: Final = "CC-CEDICT"
"""What the engine on this computer and the books are called in ``EngineInfo``."""


@dataclass(frozen=True, slots=True)
class Detection:
    """A language found in a text: BCP 47 tag (``und``, ``mul`` included), confidence 0 to 1."""

    language: str
    confidence: float


@dataclass(frozen=True, slots=True)
class EngineInfo:
    """Which engine answered; ``version`` is the language pack's where there is one."""

    name: str
    version: str = ""
    place: Place = Place.DEVICE
    weak: bool = False
    """The engine is known to invent content; the interface says so."""
    through: str = ""
    """The language by way of which it translates, where it does not translate straight."""


@dataclass(frozen=True, slots=True)
class EngineFailure:
    """An engine that was asked and gave nothing; ``reason`` names the class of its error."""

    engine: EngineInfo
    reason: str


@dataclass(frozen=True, slots=True)
class SegmentPair:
    """One sentence and its translation, as shown side by side.

    ``corrected`` says the translation is the reader's own. ``source`` is what the correction is
    filed under, so that it is found again wherever the same sentence occurs. ``findings`` speak
    against the translation; ``gloss`` is there where it is not to be trusted.
    """

    source: RichText
    target: RichText
    corrected: bool = False
    from_memory: bool = False
    trust: Trust = Trust.TRUSTED
    findings: tuple[Finding, ...] = ()
    gloss: tuple[GlossWord, ...] = ()


@dataclass(frozen=True, slots=True)
class Translation:
    """The answer to one request. ``elapsed_ms`` is wall time; ``kept`` the shielded pieces.

    ``reason`` is the class name of the error in ``domain.errors`` when the outcome is ``FAILED``.
    ``passed_over`` are the engines that the reader prefers and that failed for a part of the text.
    """

    outcome: Outcome
    source: RichText
    target: RichText
    target_language: str
    detection: Detection
    segments: tuple[SegmentPair, ...] = ()
    engine: EngineInfo | None = None
    elapsed_ms: float = 0.0
    kept: tuple[str, ...] = ()
    reason: str = ""
    passed_over: tuple[EngineFailure, ...] = ()
    trust: Trust = Trust.TRUSTED
    findings: tuple[Finding, ...] = ()

    @property
    def gloss(self) -> tuple[GlossWord, ...]:
        """The source word by word; nothing where the translation is to be trusted."""
        return tuple(word for pair in self.segments for word in pair.gloss)

    @property
    def source_text(self) -> str:
        """The source as its author wrote it."""
        return plain(self.source)

    @property
    def text(self) -> str:
        """The translation as plain text; the source itself where nothing was translated."""
        return plain(self.target)
