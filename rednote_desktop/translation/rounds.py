"""Asks engines for sentences in rounds: what the preferred one does not give, the next is asked."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Final

from rednote_desktop.domain.errors import ApiError, EngineFailed, EnginesOff, UnsupportedPair
from rednote_desktop.domain.language import base
from rednote_desktop.translation.attempt import Answer, translate_sentences
from rednote_desktop.translation.engine import TranslationEngine
from rednote_desktop.translation.honour import Translate, translate_with_terms
from rednote_desktop.translation.memory import Entry, TranslationMemory
from rednote_desktop.translation.plan import Words
from rednote_desktop.translation.priority import Priority
from rednote_desktop.translation.queue import SentenceQueue
from rednote_desktop.translation.result import EngineFailure, EngineInfo
from rednote_desktop.translation.routing import RemoteEngine, Routing
from rednote_desktop.translation.senses import Senses
from rednote_desktop.translation.support import Support
from rednote_desktop.translation.terms import Terms

_PIPELINE_VERSION: Final = "3"
"""To be raised when the same engine would now give something else for the same sentence."""


@dataclass(frozen=True, slots=True)
class Given:
    """What came of some words: answers, which of them were remembered, and by whom.

    ``engines`` are those that answered, the preferred one first; ``passed_over`` those that were
    asked and failed; ``weak`` are the words that an engine which is known to invent answered.
    """

    answers: dict[Words, Answer]
    remembered: set[Words]
    engines: tuple[EngineInfo, ...] = ()
    passed_over: tuple[EngineFailure, ...] = ()
    weak: set[Words] = field(default_factory=set)


class Rounds:
    """Lines sentences up for the engines; each remote one has a queue and a thread of its own.

    What is asked under some terms of the reader's is made and remembered under those, also when
    the terms change meanwhile: each set of terms has queues of its own. ``saved`` is called after
    something new was given to the memory, ``support`` helps to choose among the answers of an
    engine that has several. The engines belong to others.
    """

    def __init__(
        self,
        local: Sequence[TranslationEngine],
        routing: Routing,
        memory: TranslationMemory,
        senses: Senses,
        executor: Executor,
        saved: Callable[[], None],
        support: Support | None = None,
    ) -> None:
        self._local = tuple(local)
        self._routing = routing
        self._memory = memory
        self._senses = senses
        self._executor = executor
        self._saved = saved
        self._support = support
        self._queues: dict[tuple[TranslationEngine, Terms], SentenceQueue] = {}
        self._closed = False

    def candidates(self, source: str, target: str, public: bool) -> tuple[TranslationEngine, ...]:
        """Return the engines that would be asked, the preferred one first."""
        return self._routing.candidates(self._local, source, target, public)

    async def ask(
        self, units: Sequence[Words], target: str, priority: Priority, public: bool
    ) -> Given:
        """Return the answers to some words; text that is not public stays on this computer."""
        terms = self._senses.terms
        tasks = {unit: self._senses.task(unit, target) for unit in units}
        engines = {
            source: self.candidates(source, target, public)
            for source in {unit.source for unit in units}
        }
        none = UnsupportedPair if self._routing.device else EnginesOff
        unsupported = Answer("", none.__name__)
        given = Given(dict.fromkeys(units, unsupported), set())
        answered: dict[EngineInfo, None] = {}
        failed: dict[EngineFailure, None] = {}
        left = list(units)
        for turn in range(max(map(len, engines.values()), default=0)):
            asked = {
                unit: engines[unit.source][turn]
                for unit in left
                if turn < len(engines[unit.source])
            }
            sentences = {unit: tasks[unit].sentence for unit in asked}
            answers = await self._turn(asked, sentences, target, priority, given.remembered, terms)
            for unit, answer in answers.items():
                if answer.reason:
                    given.answers[unit] = answer
                    failed[EngineFailure(asked[unit].info, answer.reason)] = None
                else:
                    whole = tasks[unit].whole(answer.text)
                    given.answers[unit] = Answer(whole, score=answer.score)
                    if asked[unit].info.weak:
                        given.weak.add(unit)
                    answered[asked[unit].info] = None
            left = [unit for unit in left if given.answers[unit].reason]
        return replace(given, engines=tuple(answered), passed_over=tuple(failed))

    def close(self) -> None:
        """Cancel what waits; safe to call twice."""
        self._closed = True
        for queue in self._queues.values():
            queue.close()

    async def _turn(
        self,
        asked: dict[Words, TranslationEngine],
        sentences: dict[Words, str],
        target: str,
        priority: Priority,
        remembered: set[Words],
        terms: Terms,
    ) -> dict[Words, Answer]:
        entries = {
            unit: self._entry(engine, terms, sentences[unit], unit.source, target)
            for unit, engine in asked.items()
        }
        recalled = await self._memory.recall(entries.values())
        answers: dict[Words, Answer] = {}
        futures: dict[Words, asyncio.Future[Answer]] = {}
        for unit, engine in asked.items():
            # Another request may have got the sentence while this one was waiting.
            text = recalled.get(entries[unit]) or self._memory.hot(entries[unit])
            if text is not None:
                remembered.add(unit)
                answers[unit] = Answer(text, score=self._memory.score(entries[unit]))
            else:
                queue = self._queue(engine, terms)
                futures[unit] = queue.submit(sentences[unit], unit.source, target, priority)
        try:
            given = await asyncio.gather(*futures.values())
        finally:
            for future in futures.values():
                future.cancel()
        return {**answers, **dict(zip(futures, given, strict=True))}

    def _queue(self, engine: TranslationEngine, terms: Terms) -> SentenceQueue:
        queue = self._queues.get((engine, terms))
        if queue is not None:
            return queue
        self._drop_old_queues()
        made = partial(self._made, engine, terms)
        remote = next((each for each in self._routing.remote if each is engine), None)
        if remote is None:
            queue = SentenceQueue(
                partial(
                    _with_terms, terms, partial(translate_sentences, engine, support=self._support)
                ),
                made,
                self._executor,
            )
        else:
            queue = SentenceQueue(
                partial(_with_terms, terms, partial(_translate_remotely, remote)),
                made,
                remote.executor,
                remote.batch_sentences,
                remote.batch_characters,
                at_once=1,
            )
        if self._closed:
            queue.close()
        self._queues[engine, terms] = queue
        return queue

    def _drop_old_queues(self) -> None:
        """Let go of the queues of engines that are switched off and of terms that changed."""
        current = {*self._local, *self._routing.remote}
        for key, queue in list(self._queues.items()):
            engine, terms = key
            old = engine not in current or terms is not self._senses.terms
            if old and not queue.busy:
                del self._queues[key]

    def _made(
        self,
        engine: TranslationEngine,
        terms: Terms,
        sentence: str,
        source: str,
        target: str,
        answer: Answer,
    ) -> None:
        """Remember what an engine made; the queue says so before it tells who waits for it."""
        if not answer.reason:
            entry = self._entry(engine, terms, sentence, source, target)
            self._memory.remember({entry: answer.text}, answer.score)
            self._saved()

    def _entry(
        self, engine: TranslationEngine, terms: Terms, sentence: str, source: str, target: str
    ) -> Entry:
        info = engine.info
        glossary = self._senses.version_for(sentence, source, target, terms)
        made_by = f"{info.name} {info.version} {glossary} {_PIPELINE_VERSION}"
        return Entry(sentence, base(source), base(target), made_by)


class _Sending:
    """A remote engine during one batch.

    Once it has answered, what goes wrong costs only the sentences that it befell.
    """

    def __init__(self, engine: RemoteEngine) -> None:
        self._engine = engine
        self._answered = False

    @property
    def info(self) -> EngineInfo:
        return self._engine.info

    def supports(self, source: str, target: str) -> bool:
        return self._engine.supports(source, target)

    def translate(self, sentences: Sequence[str], source: str, target: str) -> list[str]:
        try:
            answers = self._engine.translate(sentences, source, target)
        except ApiError as error:
            if self._answered:
                raise EngineFailed(type(error).__name__) from error
            raise
        self._answered = True
        return answers

    def close(self) -> None:
        self._engine.close()


def _with_terms(
    terms: Terms, translate: Translate, sentences: Sequence[str], source: str, target: str
) -> list[Answer]:
    return translate_with_terms(translate, terms, sentences, source, target)


def _translate_remotely(
    engine: RemoteEngine, sentences: Sequence[str], source: str, target: str
) -> list[Answer]:
    return translate_sentences(_Sending(engine), sentences, source, target)
