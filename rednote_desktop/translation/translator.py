"""The caption translator: plans, recalls, asks the engines, checks, remembers."""

from __future__ import annotations

import asyncio
import logging
import time
from collections import OrderedDict
from collections.abc import Iterable, Mapping, Sequence
from concurrent.futures import Executor
from typing import Final

from rednote_desktop.domain.errors import StorageError, UnsupportedPair
from rednote_desktop.domain.language import ENGLISH, base, same_language
from rednote_desktop.domain.text import RichText, plain
from rednote_desktop.translation.attempt import Answer, continued, translate_sentences
from rednote_desktop.translation.chinese import to_simplified
from rednote_desktop.translation.detect import detect
from rednote_desktop.translation.engine import TranslationEngine
from rednote_desktop.translation.glossary import Glossary, latin_mark_after, single_word
from rednote_desktop.translation.lexicon import Lexicon
from rednote_desktop.translation.memory import Entry, TranslationMemory
from rednote_desktop.translation.plan import (
    Plan,
    PlannedSentence,
    Words,
    assemble,
    filed_under,
    kept_pieces,
    plan,
)
from rednote_desktop.translation.queue import Priority as Priority
from rednote_desktop.translation.queue import SentenceQueue
from rednote_desktop.translation.result import Detection, EngineInfo, Outcome, Translation

_PIPELINE_VERSION: Final = "1"
"""To be raised when the same engine would now give something else for the same sentence."""

_GLOSSARY: Final = "Slang glossary"
_DICTIONARY: Final = "CC-CEDICT"

_SHORT: Final = 600
"""So many characters are planned on the loop in well under a millisecond."""

_HOT_CHARACTERS: Final = 2_000_000
_SAVE_SECONDS: Final = 0.4

_log = logging.getLogger(__name__)

_Asked = tuple[RichText, str, str, str]


class Translator:
    """Translates rich text between the languages its engines know.

    Used from one event loop; planning of long texts, inference and SQLite happen on other
    threads. The engines are the translator's own from now on; the executor is not and needs two
    workers, so that planning does not wait for inference. With a lexicon, a sentence of a single
    Chinese word is translated by the dictionary where the engine is weak.
    """

    def __init__(
        self,
        engines: Sequence[TranslationEngine],
        memory: TranslationMemory,
        executor: Executor,
        glossary: Glossary | None = None,
        lexicon: Lexicon | None = None,
    ) -> None:
        self._engines = tuple(engines)
        self._memory = memory
        self._executor = executor
        self._glossary = glossary or Glossary(())
        self._lexicon = lexicon
        self._queue = SentenceQueue(self._run_sentences, executor)
        self._ready: OrderedDict[_Asked, Translation] = OrderedDict()
        self._ready_characters = 0
        self._tasks: set[asyncio.Task[Translation]] = set()
        self._saver: asyncio.Task[None] | None = None
        self._closed = False

    def submit(
        self,
        text: RichText,
        target: str,
        *,
        hint: str = "",
        source: str = "",
        priority: Priority = Priority.VISIBLE,
    ) -> asyncio.Future[Translation]:
        """Return a future of the translation; cancelling it takes the text off the queue.

        ``hint`` is the language tag the text came with, ``source`` one the reader named. The
        future raises nothing but ``CancelledError``: failures are an ``Outcome``.
        """
        asked = (text, target, hint, source)
        ready = self._recall_ready(asked)
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
        self, text: RichText, target: str, *, hint: str = "", source: str = ""
    ) -> Translation | None:
        """Return a translation that is at hand in memory, without waiting."""
        return self._recall_ready((text, target, hint, source))

    def detect(self, text: RichText, hint: str = "") -> Detection:
        """Return the language of a text; ``hint`` is the tag it came with."""
        return detect(text, hint)

    def engine_info(self, source: str, target: str) -> EngineInfo | None:
        """Return the engine that would translate the pair, or None. It may read pack files."""
        engine = self._engine_for(source, target)
        return None if engine is None else engine.info

    async def correct(
        self, sentence: RichText, corrected: str, source_language: str, target_language: str
    ) -> None:
        """Use the reader's translation of a sentence from now on.

        ``sentence`` is the ``source`` of a ``SegmentPair``. An empty correction takes an earlier
        one back. Raises ``StorageError`` when it cannot be kept.
        """
        filed = filed_under(sentence)
        if corrected.strip():
            await self._memory.correct(filed, corrected.strip(), source_language, target_language)
        else:
            await self._memory.forget(filed, source_language, target_language)
        self._drop_ready()

    async def forget(self, sentence: RichText, source_language: str, target_language: str) -> None:
        """Forget the correction of a sentence and what engines made of it. ``StorageError``."""
        filed = filed_under(sentence)
        await self._memory.forget(filed, source_language, target_language)
        for unit in _units(plan(sentence, target_language, source_language)):
            await self._memory.forget(unit.text.strip(), unit.source, target_language)
        self._drop_ready()

    async def flush(self) -> None:
        """Write what was made and is not on the disk yet; to be called before ``close``."""
        await self._memory.flush()

    async def pin(
        self, sentence: RichText, source_language: str, target_language: str, pinned: bool = True
    ) -> None:
        """Keep what engines made of a sentence from being evicted, or let go. ``StorageError``."""
        for unit in _units(plan(sentence, target_language, source_language)):
            await self._memory.pin(unit.text.strip(), unit.source, target_language, pinned)

    def corrected(
        self, sentence: RichText, source_language: str, target_language: str
    ) -> str | None:
        """Return the reader's translation of a sentence, or None."""
        return self._memory.correction(filed_under(sentence), source_language, target_language)

    def close(self) -> None:
        """Cancel what is asked for and let go of the engines; safe to call twice."""
        if self._closed:
            return
        self._closed = True
        self._queue.close()
        for task in list(self._tasks):
            task.cancel()
        if self._saver is not None:
            self._saver.cancel()
        for engine in self._engines:
            engine.close()

    async def _translate(self, asked: _Asked, priority: Priority) -> Translation:
        started = time.perf_counter()
        text, target, hint, source = asked
        await self._memory.load()
        todo = await self._plan(text, target, hint, source)
        if todo.outcome is not None:
            return self._finish(asked, self._untouched(todo, started))
        corrections = self._corrections(todo)
        units = [
            unit
            for sentence in todo.sentences
            if sentence not in corrections
            for unit in sentence.units
        ]
        engines = {unit.source: self._engine_for(unit.source, target) for unit in units}
        by_sense, sensed_by = await self._by_sense(units, target, engines)
        answers = dict(by_sense)
        entries = {
            unit: self._entry(unit, target, engine.info)
            for unit in units
            if unit not in answers and (engine := engines[unit.source]) is not None
        }
        recalled = await self._memory.recall(entries.values())
        remembered = {unit for unit, entry in entries.items() if entry in recalled}
        answers |= {unit: Answer(recalled[entries[unit]]) for unit in remembered}
        wanted = [unit for unit in dict.fromkeys(units) if unit not in answers]
        answers |= await self._ask(wanted, target, priority)
        made = {
            entries[unit]: answers[unit].text
            for unit in wanted
            if unit in entries and not answers[unit].reason
        }
        assembled = assemble(
            todo, answers.__getitem__, corrections.get, lambda unit: unit in remembered
        )
        self._memory.remember(made)
        self._save_soon()
        failed = not assembled.translated
        shown = next((engine.info for engine in engines.values() if engine is not None), None)
        if sensed_by is not None and all(unit in by_sense for unit in units):
            shown = sensed_by
        result = Translation(
            outcome=Outcome.FAILED if failed else Outcome.TRANSLATED,
            source=text,
            target=text if failed else assembled.text,
            target_language=target,
            detection=todo.detection,
            segments=() if failed else assembled.segments,
            engine=shown,
            elapsed_ms=(time.perf_counter() - started) * 1000,
            kept=kept_pieces(todo),
            reason=assembled.reason if failed else "",
        )
        return result if failed or assembled.reason else self._finish(asked, result)

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

    def _untouched(self, todo: Plan, started: float) -> Translation:
        return Translation(
            outcome=todo.outcome or Outcome.NOTHING,
            source=todo.text,
            target=todo.text,
            target_language=todo.target,
            detection=todo.detection,
            elapsed_ms=(time.perf_counter() - started) * 1000,
            kept=kept_pieces(todo),
        )

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

    async def _by_sense(
        self,
        units: Sequence[Words],
        target: str,
        engines: Mapping[str, TranslationEngine | None],
    ) -> tuple[dict[Words, Answer], EngineInfo | None]:
        """Translate slang terms and single words by their sense; say which book gave it."""
        senses: dict[Words, Answer] = {}
        book: EngineInfo | None = None
        for unit in units:
            sense = self._glossary.translate(unit.text, unit.source, target)
            if sense is not None:
                senses[unit] = Answer(sense)
                book = EngineInfo(_GLOSSARY, self._glossary.version)
        words = {
            unit: to_simplified(core)
            for unit in units
            if unit not in senses
            and same_language(target, ENGLISH)
            and (engine := engines[unit.source]) is not None
            and engine.info.weak
            and (core := single_word(unit.text))
        }
        if self._lexicon is None or not words:
            return senses, book
        try:
            found = await self._lexicon.senses(set(words.values()))
        except StorageError as error:
            _log.warning("dictionary not used: %s", error)
            return senses, book
        for unit, word in words.items():
            if word in found:
                senses[unit] = Answer(found[word] + latin_mark_after(unit.text))
                book = EngineInfo(_DICTIONARY)
        return senses, book

    async def _ask(
        self, units: Sequence[Words], target: str, priority: Priority
    ) -> dict[Words, Answer]:
        framed = {unit: self._glossary.frame(unit.text, unit.source, target) for unit in units}
        futures = []
        for unit in units:
            frame = framed[unit]
            sentence = unit.text if frame is None else frame.rest
            futures.append(self._queue.submit(sentence.strip(), unit.source, target, priority))
        try:
            given = await asyncio.gather(*futures)
        finally:
            for future in futures:
                future.cancel()
        answers = {}
        for unit, answer in zip(units, given, strict=True):
            frame = framed[unit]
            if frame is not None and not answer.reason:
                answer = Answer(_framed(frame.before, answer.text, frame.after))
            answers[unit] = answer
        return answers

    def _run_sentences(
        self, sentences: Sequence[str], source: str, target: str
    ) -> Sequence[Answer]:
        engine = self._engine_for(source, target)
        if engine is None:
            raise UnsupportedPair(source, target)
        return translate_sentences(engine, sentences, source, target)

    def _engine_for(self, source: str, target: str) -> TranslationEngine | None:
        return next((engine for engine in self._engines if engine.supports(source, target)), None)

    def _entry(self, unit: Words, target: str, info: EngineInfo) -> Entry:
        engine = f"{info.name} {info.version} {self._glossary.version} {_PIPELINE_VERSION}"
        return Entry(unit.text.strip(), base(unit.source), base(target), engine)

    def _finish(self, asked: _Asked, result: Translation) -> Translation:
        """Keep a result at hand for ``cached``."""
        self._ready[asked] = result
        self._ready_characters += _size(result)
        while self._ready_characters > _HOT_CHARACTERS and len(self._ready) > 1:
            self._ready_characters -= _size(self._ready.popitem(last=False)[1])
        return result

    def _recall_ready(self, asked: _Asked) -> Translation | None:
        ready = self._ready.get(asked)
        if ready is not None:
            self._ready.move_to_end(asked)
        return ready

    def _drop_ready(self) -> None:
        self._ready.clear()
        self._ready_characters = 0


def _units(todo: Plan) -> Iterable[Words]:
    return (unit for sentence in todo.sentences for unit in sentence.units)


def _framed(before: str, text: str, after: str) -> str:
    if before:
        text = continued(text, ENGLISH)
    if after:
        text = text.rstrip(".!?")
    return before + text + after


def _size(result: Translation) -> int:
    return len(plain(result.source)) + len(plain(result.target)) + 200
