"""The caption translator: plans, recalls, asks the engines, checks, remembers."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterable, Sequence
from concurrent.futures import Executor
from typing import Final

from rednote_desktop.domain.language import (
    MIXED,
    SIMPLIFIED,
    UNDETERMINED,
    base,
    writes_traditional,
)
from rednote_desktop.domain.text import RichText
from rednote_desktop.translation.assemble import assemble, untouched
from rednote_desktop.translation.attempt import Answer
from rednote_desktop.translation.detect import detect
from rednote_desktop.translation.engine import TranslationEngine
from rednote_desktop.translation.glossary import Glossary
from rednote_desktop.translation.lexicon import Lexicon
from rednote_desktop.translation.memory import TranslationMemory
from rednote_desktop.translation.plan import (
    Plan,
    PlannedSentence,
    Words,
    filed_under,
    kept_pieces,
    plan,
)
from rednote_desktop.translation.priority import Priority
from rednote_desktop.translation.ready import Asked, ReadyTranslations
from rednote_desktop.translation.result import Detection, EngineInfo, Outcome, Translation
from rednote_desktop.translation.review import Reviewed, Reviews
from rednote_desktop.translation.rounds import Rounds
from rednote_desktop.translation.routing import Routing
from rednote_desktop.translation.senses import Senses
from rednote_desktop.translation.support import Support
from rednote_desktop.translation.traditional import TraditionalWriter

_SHORT: Final = 60
"""So many characters are planned on the loop: it takes less than handing them to a worker."""

_SAVE_SECONDS: Final = 0.4

_MORE_TURNS: Final = 3
"""So often a text is translated anew because terms or corrections changed meanwhile."""


class Translator:
    """Translates rich text between the languages its engines know.

    Used from one event loop; planning of long texts, inference and SQLite happen on other
    threads. The engines are the translator's own from now on; the executor is not and needs
    ``cores.WORKERS``, so that planning does not wait for inference. With a lexicon, a sentence of
    a single Chinese word is translated by the dictionary where the engine is weak, and
    translations are marked with what speaks against them. ``routing`` adds remote engines, which
    stay its own and are asked for public text only.
    """

    def __init__(
        self,
        engines: Sequence[TranslationEngine],
        memory: TranslationMemory,
        executor: Executor,
        glossary: Glossary | None = None,
        lexicon: Lexicon | None = None,
        routing: Routing | None = None,
    ) -> None:
        self._engines = tuple(engines)
        self._memory = memory
        self._executor = executor
        glossary = glossary or Glossary(())
        self._senses = Senses(glossary, lexicon)
        self._reviews = None if lexicon is None else Reviews(lexicon, executor)
        self._routing = routing or Routing()
        self._rounds = Rounds(
            self._engines,
            self._routing,
            memory,
            self._senses,
            executor,
            self._save_soon,
            None if lexicon is None else Support(lexicon),
        )
        self._ready = ReadyTranslations()
        self._traditional = TraditionalWriter()
        self._tasks: set[asyncio.Task[Translation]] = set()
        self._saver: asyncio.Task[None] | None = None
        self._looked = self._closed = False

    def submit(
        self,
        text: RichText,
        target: str,
        *,
        hint: str = "",
        source: str = "",
        priority: Priority = Priority.VISIBLE,
        public: bool = False,
    ) -> asyncio.Future[Translation]:
        """Return a future of the translation; cancelling it takes the text off the queue.

        ``hint`` is the language tag the text came with, ``source`` one the reader named. Only a
        text that everybody may read is ``public``; any other stays on this computer. The future
        raises nothing but ``CancelledError``: failures are an ``Outcome``.
        """
        asked = (text, target, hint, source, public, self._routing.generation)
        ready = self._ready.get(asked)
        if self._closed or ready is not None:
            future: asyncio.Future[Translation] = asyncio.get_running_loop().create_future()
            if ready is None:
                future.cancel()
            else:
                future.set_result(ready)
            return future
        task = asyncio.create_task(self._translate(asked, priority), name="translate")
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task

    def cached(
        self,
        text: RichText,
        target: str,
        *,
        hint: str = "",
        source: str = "",
        public: bool = False,
    ) -> Translation | None:
        """Return a translation that is at hand in memory, without waiting."""
        return self._ready.get((text, target, hint, source, public, self._routing.generation))

    def detect(self, text: RichText, hint: str = "") -> Detection:
        """Return the language of a text; ``hint`` is the tag it came with."""
        return detect(text, hint)

    def engine_info(self, source: str, target: str, public: bool = False) -> EngineInfo | None:
        """Return the engine that would translate the pair, or None. It may read pack files."""
        engine = self._engine_for(source, target, public)
        return None if engine is None else engine.info

    async def correct(
        self, sentence: RichText, corrected: str, source_language: str, target_language: str
    ) -> None:
        """Use the reader's translation of a sentence from now on.

        ``sentence`` is the ``source`` of a ``SegmentPair``. An empty correction takes an earlier
        one back. Raises ``StorageError`` when it cannot be kept.
        """
        filed, language = self._filed(sentence, source_language, target_language)
        if corrected.strip():
            await self._memory.correct(filed, corrected.strip(), language, target_language)
        else:
            await self._memory.forget(filed, language, target_language)
        self._ready.clear()

    async def forget(self, sentence: RichText, source_language: str, target_language: str) -> None:
        """Forget the correction of a sentence and what engines made of it. ``StorageError``."""
        filed, language = self._filed(sentence, source_language, target_language)
        await self._memory.forget(filed, language, target_language)
        for unit in _units(plan(sentence, target_language, source_language)):
            asked = self._senses.task(unit, target_language).sentence
            await self._memory.forget(asked, unit.source, target_language)
        self._ready.clear()

    async def flush(self) -> None:
        """Write what was made and is not on the disk yet; to be called before ``close``."""
        await self._memory.flush()

    def refresh(self) -> None:
        """Let go of what is ready: terms or remembered translations were changed elsewhere."""
        self._ready.clear()

    async def pin(
        self, sentence: RichText, source_language: str, target_language: str, pinned: bool = True
    ) -> None:
        """Keep what engines made of a sentence from being evicted, or let go. ``StorageError``."""
        for unit in _units(plan(sentence, target_language, source_language)):
            asked = self._senses.task(unit, target_language).sentence
            await self._memory.pin(asked, unit.source, target_language, pinned)

    def corrected(
        self, sentence: RichText, source_language: str, target_language: str
    ) -> str | None:
        """Return the reader's translation of a sentence, or None."""
        filed, language = self._filed(sentence, source_language, target_language)
        return self._memory.correction(filed, language, target_language)

    def close(self) -> None:
        """Cancel what is asked for and let go of the engines; safe to call twice."""
        if self._closed:
            return
        self._closed = True
        self._rounds.close()
        if self._reviews is not None:
            self._reviews.close()
        for task in list(self._tasks):
            task.cancel()
        if self._saver is not None:
            self._saver.cancel()
        for engine in self._engines:
            engine.close()

    async def _translate(
        self, asked: Asked, priority: Priority, turns: int = _MORE_TURNS
    ) -> Translation:
        """Translate, anew when terms or corrections changed meanwhile; then keep the answer."""
        age = self._ready.age
        result, lasting = await self._in_script(asked, priority)
        if age != self._ready.age:
            return await self._translate(asked, priority, turns - 1) if turns else result
        return self._ready.keep(asked, result) if lasting else result

    async def _in_script(self, asked: Asked, priority: Priority) -> tuple[Translation, bool]:
        """Translate; return whether the answer lasts.

        Traditional Chinese is made of Simplified, which is what engines know.
        """
        text, target, hint, source, public, generation = asked
        if not writes_traditional(target):
            return await self._translate_plainly(asked, priority)
        simplified = (text, SIMPLIFIED, hint, source, public, generation)
        made, lasting = self._ready.get(simplified), True
        if made is None:
            age = self._ready.age
            made, lasting = await self._translate_plainly(simplified, priority)
            if lasting and age == self._ready.age:
                self._ready.keep(simplified, made)
        loop = asyncio.get_running_loop()
        await loop.run_in_executor(self._executor, self._traditional.load, target)
        return self._traditional.translation(made, target), lasting

    async def _translate_plainly(
        self, asked: Asked, priority: Priority
    ) -> tuple[Translation, bool]:
        started = time.perf_counter()
        text, target, hint, source, public, _ = asked
        await self._memory.load()
        await self._look_for_packs()
        todo = await self._plan(text, target, hint, source)
        if todo.outcome is not None:
            return untouched(todo, (time.perf_counter() - started) * 1000), True
        corrections = self._corrections(todo)
        units = [
            unit
            for sentence in todo.sentences
            if sentence not in corrections
            for unit in sentence.units
        ]
        engines = {unit.source: self._engine_for(unit.source, target, public) for unit in units}
        weak = [unit for unit in units if _is_weak(engines[unit.source])]
        sensed = await self._senses.translate(units, weak, target)
        answers = {unit: Answer(text) for unit, text in sensed.texts.items()}
        wanted = [unit for unit in dict.fromkeys(units) if unit not in answers]
        given = await self._rounds.ask(wanted, target, priority, public)
        answers |= given.answers
        assembled = assemble(
            todo, answers.__getitem__, corrections.get, given.remembered.__contains__
        )
        shown = next((engine.info for engine in engines.values() if engine is not None), None)
        failed = not assembled.translated
        reviewed = Reviewed(assembled.segments)
        if self._reviews is not None and not failed:
            reviewed = await self._reviews.review(
                todo, assembled.segments, answers, sensed.texts, given.weak
            )
        result = Translation(
            outcome=Outcome.FAILED if failed else Outcome.TRANSLATED,
            source=text,
            target=text if failed else assembled.text,
            target_language=target,
            detection=todo.detection,
            segments=() if failed else reviewed.segments,
            engine=given.engines[-1] if given.engines else sensed.book or shown,
            elapsed_ms=(time.perf_counter() - started) * 1000,
            kept=kept_pieces(todo),
            reason=assembled.reason if failed else "",
            passed_over=given.passed_over,
            trust=reviewed.whole.trust,
            findings=reviewed.whole.findings,
        )
        # What is not as the reader prefers it is tried again the next time.
        passing = failed or assembled.reason or given.passed_over or not reviewed.complete
        return result, not passing

    async def _look_for_packs(self) -> None:
        """Let the engines read what they have on a worker, before they are asked on the loop."""
        if self._looked:
            return
        loop = asyncio.get_running_loop()
        for engine in self._engines:
            await loop.run_in_executor(self._executor, getattr, engine, "info")
        self._looked = True

    def _save_soon(self) -> None:
        if self._saver is None and self._memory.unsaved and not self._closed:
            self._saver = asyncio.create_task(self._save(), name="save translations")

    async def _save(self) -> None:
        """Write what was made, gathered over a moment: a transaction costs a disk flush."""
        try:
            while self._memory.unsaved:
                await asyncio.sleep(_SAVE_SECONDS)
                await self._memory.flush()
        finally:
            self._saver = None

    async def _plan(self, text: RichText, target: str, hint: str, source: str) -> Plan:
        if sum(len(span.text) for span in text) <= _SHORT:
            return plan(text, target, hint, source)
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._executor, plan, text, target, hint, source)

    def _corrections(self, todo: Plan) -> dict[PlannedSentence, str]:
        found = {}
        for sentence in todo.sentences:
            filed = filed_under(sentence.sentence.source)
            for language in (sentence.source, todo.detection.language):
                corrected = self._memory.correction(filed, language, todo.target)
                if corrected is not None:
                    found[sentence] = corrected
                    break
        return found

    def _engine_for(self, source: str, target: str, public: bool) -> TranslationEngine | None:
        return next(iter(self._rounds.candidates(source, target, public)), None)

    def _filed(self, sentence: RichText, source: str, target: str) -> tuple[str, str]:
        """Return under what a correction is filed: the sentence, and the language it is in.

        A sentence of a mixed text has a language of its own.
        """
        if base(source) in (MIXED, UNDETERMINED):
            planned = plan(sentence, target).sentences
            source = next((item.source for item in planned if item.source), source)
        return filed_under(sentence), source


def _units(todo: Plan) -> Iterable[Words]:
    return (unit for sentence in todo.sentences for unit in sentence.units)


def _is_weak(engine: TranslationEngine | None) -> bool:
    return engine is not None and engine.info.weak
