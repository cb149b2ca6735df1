"""Turns a subject and its translations into the sentence pairs that are shown."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from rednote_desktop.domain.text import (
    LineBreak,
    RichText,
    Text,
    TextVersion,
    from_plain,
    merge,
    plain,
)
from rednote_desktop.translation.result import (
    EngineFailure,
    EngineInfo,
    Outcome,
    SegmentPair,
    Translation,
)
from rednote_desktop.translation.trust import Finding, GlossWord, Trust


@dataclass(frozen=True, slots=True)
class Pair:
    """One sentence in both languages; ``segment`` is what a correction is filed under.

    ``target`` is ``None`` while the translation is on its way and empty where the sentence needs
    none. ``by_author`` says that no machine made it.
    """

    source: RichText
    source_language: str
    target: RichText | None
    target_language: str
    is_title: bool = False
    by_author: bool = False
    corrected: bool = False
    segment: RichText = ()
    trust: Trust = Trust.TRUSTED
    findings: tuple[Finding, ...] = ()
    gloss: tuple[GlossWord, ...] = ()

    @property
    def correctable(self) -> bool:
        """Whether the reader can put a translation of their own."""
        return bool(self.segment) and not self.by_author


@dataclass(frozen=True, slots=True)
class Reading:
    """All pairs of a subject and what is said about them.

    ``failed`` is the class name of the error of the first part that failed, else empty.
    ``passed_over`` are the engines that were asked first and failed.
    """

    pairs: tuple[Pair, ...]
    outcome: Outcome
    source_language: str = ""
    confidence: float = 0.0
    engine: EngineInfo | None = None
    elapsed_ms: float = 0.0
    failed: str = ""
    passed_over: tuple[EngineFailure, ...] = ()


def parts_of(version: TextVersion) -> tuple[RichText, ...]:
    """Return title and body of a version as far as there are any."""
    parts = (from_plain(version.title.strip()), version.body)
    return tuple(part for part in parts if plain(part).strip())


def waiting(version: TextVersion, target_language: str) -> Reading:
    """Return what is shown until the translations are there: the lines as they were written."""
    titled = bool(version.title.strip())
    pairs = [
        Pair(line, version.language, None, target_language, is_title=titled and index == 0)
        for index, part in enumerate(parts_of(version))
        for line in lines_of(part)
    ]
    return Reading(tuple(pairs), Outcome.TRANSLATED, version.language)


def by_author(original: TextVersion, other: TextVersion) -> Reading:
    """Return an author's two versions line by line, or as wholes where the lines do not match."""
    pairs: list[Pair] = []
    if original.title.strip() or other.title.strip():
        pairs.append(
            Pair(
                from_plain(original.title.strip()),
                original.language,
                from_plain(other.title.strip()),
                other.language,
                is_title=True,
                by_author=True,
            )
        )
    sources, targets = lines_of(original.body), lines_of(other.body)
    if len(sources) != len(targets):
        sources, targets = (trimmed(original.body),), (trimmed(other.body),)
    pairs += [
        Pair(source, original.language, target, other.language, by_author=True)
        for source, target in zip(sources, targets, strict=True)
        if source or target
    ]
    return Reading(tuple(pairs), Outcome.TRANSLATED, original.language, 1.0)


def read(version: TextVersion, translations: Sequence[Translation]) -> Reading:
    """Return the pairs of a version; ``translations`` are those of ``parts_of`` in order."""
    titled = bool(version.title.strip())
    pairs: list[Pair] = []
    for index, translation in enumerate(translations):
        language = translation.detection.language or version.language
        is_title = titled and index == 0
        if translation.outcome is Outcome.TRANSLATED:
            segments = translation.segments or (
                SegmentPair(translation.source, translation.target),
            )
            pairs += [
                _pair(segment, language, translation.target_language, is_title)
                for segment in segments
                if plain(segment.source).strip()
            ]
        else:
            pairs += [
                Pair(line, language, (), translation.target_language, is_title)
                for line in lines_of(translation.source)
            ]
    leading = _leading(translations)
    engines = [item.engine for item in translations if item.engine is not None]
    failed = next((item.reason for item in translations if item.outcome is Outcome.FAILED), "")
    return Reading(
        tuple(pairs),
        _outcome(translations),
        leading.detection.language if leading else version.language,
        leading.detection.confidence if leading else 0.0,
        engines[-1] if engines else None,
        sum(item.elapsed_ms for item in translations),
        failed or ("EngineFailed" if _outcome(translations) is Outcome.FAILED else ""),
        tuple(dict.fromkeys(each for item in translations for each in item.passed_over)),
    )


def whole_gloss(translation: Translation) -> tuple[GlossWord, ...]:
    """Return a text word by word; a sentence without a gloss stands for itself."""
    if not any(segment.gloss for segment in translation.segments):
        return ()
    return tuple(
        word
        for segment in translation.segments
        for word in segment.gloss or (GlossWord(plain(segment.source).strip(), ""),)
        if word.text
    )


def trimmed(text: RichText) -> RichText:
    """Return a text without line breaks and spaces at its ends."""
    spans = list(merge(text))
    while spans and (isinstance(spans[0], LineBreak) or not spans[0].text.strip()):
        spans.pop(0)
    while spans and (isinstance(spans[-1], LineBreak) or not spans[-1].text.strip()):
        spans.pop()
    if spans and isinstance(spans[0], Text):
        spans[0] = Text(spans[0].text.lstrip())
    if spans and isinstance(spans[-1], Text):
        spans[-1] = Text(spans[-1].text.rstrip())
    return tuple(spans)


def lines_of(text: RichText) -> tuple[RichText, ...]:
    """Return the non-empty lines of a text."""
    lines: list[list[object]] = [[]]
    for span in text:
        if isinstance(span, LineBreak):
            lines.append([])
        else:
            lines[-1].append(span)
    trimmed_lines = (trimmed(tuple(line)) for line in lines)  # type: ignore[arg-type]
    return tuple(line for line in trimmed_lines if line)


def source_text(reading: Reading) -> str:
    """Return the originals, a pair a line."""
    return "\n".join(plain(pair.source) for pair in reading.pairs)


def target_text(reading: Reading) -> str:
    """Return the translations, a pair a line; what needs none stands as it was written."""
    return "\n".join(plain(pair.target or pair.source) for pair in reading.pairs)


def both_texts(reading: Reading) -> str:
    """Return each sentence with its translation beneath, pairs parted by an empty line."""
    return "\n\n".join(
        "\n".join(filter(None, (plain(pair.source), plain(pair.target or ()))))
        for pair in reading.pairs
    )


def _pair(segment: SegmentPair, source_language: str, target_language: str, title: bool) -> Pair:
    same = plain(segment.source).strip() == plain(segment.target).strip()
    needs_none = same and not segment.corrected
    return Pair(
        trimmed(segment.source),
        source_language,
        () if needs_none else trimmed(segment.target),
        target_language,
        is_title=title,
        corrected=segment.corrected,
        segment=segment.source,
        trust=segment.trust,
        findings=segment.findings,
        gloss=segment.gloss,
    )


def _leading(translations: Sequence[Translation]) -> Translation | None:
    translated = [item for item in translations if item.outcome is Outcome.TRANSLATED]
    pool = translated or list(translations)
    return max(pool, key=lambda item: len(item.source_text), default=None)


def _outcome(translations: Sequence[Translation]) -> Outcome:
    """Return what holds for the whole: a translated part, then a failed one, outranks the rest."""
    outcomes = {item.outcome for item in translations}
    for outcome in (Outcome.TRANSLATED, Outcome.FAILED, Outcome.ALREADY_READ):
        if outcome in outcomes:
            return outcome
    return Outcome.NOTHING
