"""Marks the sentences of a translation with trust, evidence and glosses."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Container, Mapping, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass, field, replace
from typing import Final

from rednote_desktop.domain.errors import StorageError
from rednote_desktop.domain.language import is_chinese
from rednote_desktop.domain.text import RichText, Text, plain
from rednote_desktop.translation.attempt import Answer
from rednote_desktop.translation.gloss import Glosser
from rednote_desktop.translation.judge import Judge
from rednote_desktop.translation.lexicon import Lexicon
from rednote_desktop.translation.plan import Plan, PlannedSentence, Words
from rednote_desktop.translation.result import SegmentPair
from rednote_desktop.translation.trust import Judgement, Trust, whole

_NO_ANSWER: Final = Judgement(Trust.FAILED)

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a sentence's translation is from, as far as its trust goes.

    ``machine`` is false for what a person or a book said, ``answered`` for what no engine could
    translate. ``model`` is the engine's own score, ``weak`` that it is known to invent.
    """

    machine: bool = True
    answered: bool = True
    model: float | None = None
    weak: bool = True


@dataclass(frozen=True, slots=True)
class Reviewed:
    """The sentences with their marks, and the mark of the whole.

    ``complete`` is false where the dictionary could not be asked; a later review sees more.
    """

    segments: tuple[SegmentPair, ...]
    whole: Judgement = field(default_factory=Judgement)
    complete: bool = True


class Reviewer:
    """Judges and glosses; to be used from worker threads, below a millisecond a caption."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._judge = Judge(lexicon.stem_meanings)
        self._glosser = Glosser(lexicon)

    def review(
        self,
        sentences: Sequence[PlannedSentence],
        segments: Sequence[SegmentPair],
        origin: Callable[[PlannedSentence], Origin],
        target: str,
    ) -> Reviewed:
        """Return the segments with their marks; the first use of a profile has no dictionary yet.

        ``segments`` are those of ``sentences``, in order.
        """
        complete = self._lexicon.ready
        try:
            judged = self._judge_all(sentences, segments, origin, target, complete)
        except StorageError as error:
            _log.warning("translations are judged without the dictionary: %s", error)
            complete = False
            judged = self._judge_all(sentences, segments, origin, target, complete)
        overall = whole(
            tuple(
                (judgement, len(plain(pair.source)))
                for judgement, pair in zip(judged, segments, strict=True)
            )
        )
        marked = []
        for sentence, pair, judgement in zip(sentences, segments, judged, strict=True):
            marks = replace(pair, trust=judgement.trust, findings=judgement.findings)
            wanted = Trust.FAILED in (judgement.trust, overall.trust)
            if complete and (wanted or judgement.trust is Trust.DOUBTFUL):
                try:
                    words = self._glosser.gloss(_words(pair.source), sentence.source, target)
                    marks = replace(marks, gloss=words)
                except StorageError:
                    complete = False
            marked.append(marks)
        return Reviewed(tuple(marked), overall, complete)

    def _judge_all(
        self,
        sentences: Sequence[PlannedSentence],
        segments: Sequence[SegmentPair],
        origin: Callable[[PlannedSentence], Origin],
        target: str,
        dictionary: bool,
    ) -> list[Judgement]:
        pairs = tuple(zip(sentences, segments, strict=True))
        if dictionary:
            self._judge.learn(
                _words(pair.source if is_chinese(sentence.source) else pair.target)
                for sentence, pair in pairs
            )
        return [
            self._judged(sentence, pair, origin(sentence), target, dictionary)
            for sentence, pair in pairs
        ]

    def _judged(
        self,
        sentence: PlannedSentence,
        pair: SegmentPair,
        origin: Origin,
        target: str,
        dictionary: bool,
    ) -> Judgement:
        if not origin.machine or pair.corrected or not sentence.source:
            return Judgement()
        if not origin.answered:
            return _NO_ANSWER
        return self._judge.judge(
            _words(pair.source),
            _words(pair.target),
            (sentence.source, target),
            model=origin.model,
            weak=origin.weak,
            dictionary=dictionary,
        )


class Reviews:
    """Reviews translations on workers and makes the dictionary when it is first wanted.

    The first captions of a new profile go without the dictionary. Used from one event loop.
    """

    def __init__(self, lexicon: Lexicon, executor: Executor) -> None:
        self._lexicon = lexicon
        self._reviewer = Reviewer(lexicon)
        self._executor = executor
        self._preparing: asyncio.Task[None] | None = None

    async def review(
        self,
        todo: Plan,
        segments: Sequence[SegmentPair],
        answers: Mapping[Words, Answer],
        by_book: Container[Words],
        weak: Container[Words],
    ) -> Reviewed:
        """Review what was made; ``answers`` that are ``by_book`` are not a machine's.

        ``weak`` are the words that an engine answered which is known to invent.
        """

        def origin(sentence: PlannedSentence) -> Origin:
            units = [unit for unit in sentence.units if unit not in by_book and unit in answers]
            scores = (answers[unit].score for unit in units)
            return Origin(
                machine=bool(units),
                answered=not all(answers[unit].reason for unit in units),
                model=min((score for score in scores if score is not None), default=None),
                weak=any(unit in weak for unit in units),
            )

        if self._preparing is None and not self._lexicon.ready:
            self._preparing = asyncio.create_task(self._prepare(), name="dictionary")
        return await asyncio.get_running_loop().run_in_executor(
            self._executor,
            self._reviewer.review,
            tuple(todo.sentences),
            segments,
            origin,
            todo.target,
        )

    def close(self) -> None:
        """Stop waiting for the dictionary; safe to call twice."""
        if self._preparing is not None:
            self._preparing.cancel()

    async def _prepare(self) -> None:
        try:
            await self._lexicon.prepare()
        except StorageError as error:
            _log.warning("dictionary not made: %s", error)


def _words(text: RichText) -> str:
    """Return the words without mentions, topics and links, which are the same in both."""
    return " ".join(span.text for span in text if isinstance(span, Text) and span.text.strip())
