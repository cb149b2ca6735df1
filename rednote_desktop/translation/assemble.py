"""Puts the answers of engines in the places of the words, spaced as the target is written."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from rednote_desktop.domain.language import is_chinese
from rednote_desktop.domain.text import LineBreak, RichText, Span, Text, merge
from rednote_desktop.translation.attempt import Answer, continued, join
from rednote_desktop.translation.plan import Plan, PlannedSentence, Words, kept_pieces
from rednote_desktop.translation.prepare import marks_for
from rednote_desktop.translation.result import Outcome, SegmentPair, Translation
from rednote_desktop.translation.scripts import has_letters
from rednote_desktop.translation.segment import Between, Sentence


@dataclass(frozen=True, slots=True)
class Assembled:
    """The translated text; ``reason`` is that of the first sentence that could not be translated.

    ``translated`` counts the sentences that were.
    """

    text: RichText
    segments: tuple[SegmentPair, ...]
    translated: int
    reason: str


def untouched(plan: Plan, elapsed_ms: float) -> Translation:
    """Return the answer to a text of which nothing is to be translated."""
    return Translation(
        outcome=plan.outcome or Outcome.NOTHING,
        source=plan.text,
        target=plan.text,
        target_language=plan.target,
        detection=plan.detection,
        elapsed_ms=elapsed_ms,
        kept=kept_pieces(plan),
    )


def assemble(
    plan: Plan,
    answer: Callable[[Words], Answer],
    correction: Callable[[PlannedSentence], str | None],
    remembered: Callable[[Words], bool],
) -> Assembled:
    """Put the answers in the places of the words; a sentence without one stays as written."""
    spans: list[Span] = []
    segments: list[SegmentPair] = []
    translated = 0
    reason = ""
    for item in plan.items:
        if isinstance(item, Between):
            _append(spans, item.spans, plan.target)
            continue
        source = item.sentence.source
        corrected = correction(item)
        if corrected is not None:
            target = _with_pieces(corrected, item.sentence)
            segments.append(SegmentPair(source, target, corrected=True, from_memory=True))
            translated += 1
        else:
            target, failed = _fill(item, answer, plan.target)
            units = tuple(item.units)
            reason = reason or failed
            translated += bool(units and not failed)
            known = bool(units) and not failed and all(remembered(unit) for unit in units)
            segments.append(SegmentPair(source, target, from_memory=known))
        _append(spans, target, plan.target)
    return Assembled(merge(spans), tuple(segments), translated, reason)


def _fill(
    item: PlannedSentence, answer: Callable[[Words], Answer], target: str
) -> tuple[RichText, str]:
    """Return the sentence with its answers; words without one stay as they are.

    The reason is that of the first failure where nothing of the sentence could be translated.
    """
    reasons = [answer(unit).reason for unit in item.units]
    changed = bool(reasons) and not all(reasons)
    if reasons and not changed:
        return item.sentence.source, reasons[0]
    spans: list[Span] = []
    for step in item.steps:
        if not isinstance(step, Words):
            _append(spans, (step,), target)
            continue
        text = step.text
        given = answer(step) if step.source else None
        if given is not None and not given.reason:
            text = _blanks_of(step.text, given.text, target)
            if spans:
                text = continued(text, target)
        elif changed and not has_letters(text):
            text = marks_for(text, target)
        _append(spans, (Text(text),), target)
    return merge(spans), ""


def _blanks_of(source: str, output: str, target: str) -> str:
    """Give a translation the blanks around its source; Chinese sets none beside itself."""
    if is_chinese(target):
        return output
    lead = source[: len(source) - len(source.lstrip())]
    tail = source[len(source.rstrip()) :]
    return f"{lead}{output}{tail}"


def _append(spans: list[Span], more: RichText, target: str) -> None:
    """Add spans; where they meet there is a blank if the target is written with one."""
    added = [span for span in more if span.text]
    if not added:
        return
    if spans and not isinstance(spans[-1], LineBreak) and not isinstance(added[0], LineBreak):
        if is_chinese(target):
            if added[0] == Text(" ") and _closed_up(spans[-1].text):
                added.pop(0)
        elif _wants_blank(_edge(spans[-1], -1), _edge(added[0], 0), target):
            spans.append(Text(" "))
    spans += added


def _edge(span: Span, place: int) -> str:
    """Return the character at an end of a span; a mention, topic or the like counts as a word."""
    return span.text[place] if isinstance(span, Text) else "x"


def _closed_up(before: str) -> bool:
    return before[-1] in "。！？”）…"


def _wants_blank(before: str, after: str, target: str) -> bool:
    """Tell whether a blank goes between two characters; beside control characters none does."""
    if _is_joiner(before) or _is_joiner(after):
        return False
    return join(before, after, target) != before + after


def _is_joiner(character: str) -> bool:
    return (
        not character.isprintable()
        or character in "-–—·•/\\|｜=+_*【】〖〗#"
        or character in "，。！？、：；（）《》“”‘’…～~"
    )


def _with_pieces(corrected: str, sentence: Sentence) -> RichText:
    """Return a correction as spans, with the sentence's mentions, topics and links found again."""
    spans: list[Span] = []
    rest = corrected.replace("\r", " ").replace("\n", " ")
    for part in sentence.parts:
        if part.words or isinstance(part.span, Text):
            continue
        before, found, after = rest.partition(part.span.text)
        if not found:
            continue
        spans += [Text(before), part.span]
        rest = after
    spans.append(Text(rest))
    return merge(spans)
