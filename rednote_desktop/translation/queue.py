"""Lines up sentences for the engine: what is on screen first, in small batches, off the loop."""

from __future__ import annotations

import asyncio
import heapq
import itertools
import logging
from collections.abc import Callable, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass, field
from typing import Final

from rednote_desktop.domain.errors import EngineFailed, RedNoteError
from rednote_desktop.translation.attempt import Answer
from rednote_desktop.translation.cores import BATCHES, cores
from rednote_desktop.translation.priority import Priority

_SENTENCES: Final = 16
_CHARACTERS: Final = 1600
"""A batch for each core; sixteen captions take some 70 ms."""

_log = logging.getLogger(__name__)


Run = Callable[[Sequence[str], str, str], Sequence[Answer]]
"""Translates sentences of one pair of languages; called in the executor."""

Made = Callable[[str, str, str, Answer], None]
"""Is told sentence, source, target and answer on the loop, before those who wait are."""

_Key = tuple[str, str, str]


@dataclass(slots=True)
class _Job:
    key: _Key
    priority: Priority
    futures: list[asyncio.Future[Answer]] = field(default_factory=list)


class SentenceQueue:
    """Few batches run at a time; the same sentence asked for twice runs once.

    Cancelling all futures of a sentence takes it off the queue. To be used from one event loop.
    A batch is cut off at so many ``sentences`` or ``characters``; 0 is what the cores of this
    computer do in some 70 ms. ``at_once`` batches are given to the executor.
    """

    def __init__(
        self,
        run: Run,
        made: Made,
        executor: Executor,
        sentences: int = 0,
        characters: int = 0,
        at_once: int = BATCHES,
    ) -> None:
        self._run = run
        self._made = made
        self._executor = executor
        self._most_sentences = sentences or _SENTENCES * cores()
        self._most_characters = characters or _CHARACTERS * cores()
        self._order = itertools.count()
        self._heap: list[tuple[int, int, _Key]] = []
        self._waiting: dict[_Key, _Job] = {}
        self._running: dict[_Key, _Job] = {}
        self._at_once = at_once
        self._batches: set[asyncio.Task[None]] = set()
        self._starting = False
        self._closed = False

    def submit(
        self, sentence: str, source: str, target: str, priority: Priority
    ) -> asyncio.Future[Answer]:
        """Return a future of the sentence's translation; it never raises but ``CancelledError``."""
        future: asyncio.Future[Answer] = asyncio.get_running_loop().create_future()
        if self._closed:
            future.cancel()
            return future
        key = (sentence, source, target)
        job = self._running.get(key) or self._waiting.get(key)
        if job is None:
            job = _Job(key, priority)
            self._waiting[key] = job
            self._push(job)
        elif priority < job.priority and key in self._waiting:
            job.priority = priority
            self._push(job)
        job.futures.append(future)
        future.add_done_callback(lambda done: self._leave(job, done))
        if not self._starting and len(self._batches) < self._at_once:
            # What else is asked for in this turn of the loop goes into the same batch.
            self._starting = True
            asyncio.get_running_loop().call_soon(self._start)
        return future

    @property
    def waiting(self) -> int:
        """How many sentences wait."""
        return len(self._waiting)

    @property
    def busy(self) -> bool:
        """Whether anything waits or runs."""
        return bool(self._waiting or self._running)

    def close(self) -> None:
        """Cancel what waits and what runs; safe to call twice."""
        self._closed = True
        jobs = [*self._waiting.values(), *self._running.values()]
        self._waiting.clear()
        self._running.clear()
        self._heap.clear()
        for job in jobs:
            for future in list(job.futures):
                future.cancel()
        for batch in self._batches:
            batch.cancel()

    def _push(self, job: _Job) -> None:
        heapq.heappush(self._heap, (job.priority, next(self._order), job.key))

    def _leave(self, job: _Job, future: asyncio.Future[Answer]) -> None:
        job.futures.remove(future)
        if not job.futures and self._waiting.get(job.key) is job:
            del self._waiting[job.key]

    def _start(self) -> None:
        self._starting = False
        while len(self._batches) < self._at_once and (batch := self._take()):
            task = asyncio.create_task(self._run_batch(batch), name="translation queue")
            self._batches.add(task)
            task.add_done_callback(self._ended)

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._batches.discard(task)
        if not self._closed:
            self._start()

    async def _run_batch(self, batch: list[_Job]) -> None:
        loop = asyncio.get_running_loop()
        _, source, target = batch[0].key
        sentences = [job.key[0] for job in batch]
        try:
            answers = await loop.run_in_executor(
                self._executor, self._run, sentences, source, target
            )
        except RedNoteError as error:
            answers = [Answer("", type(error).__name__)] * len(batch)
        except Exception:  # noqa: BLE001
            # The engine is foreign code: whatever it raises must not leave readers waiting.
            _log.exception("translation engine broke")
            answers = [Answer("", EngineFailed.__name__)] * len(batch)
        for job, answer in zip(batch, answers, strict=True):
            self._running.pop(job.key, None)
            if self._closed:
                continue
            self._made(*job.key, answer)
            for future in list(job.futures):
                if not future.done():
                    future.set_result(answer)

    def _take(self) -> list[_Job]:
        """Take the first sentences in order that share priority and pair of languages."""
        batch: list[_Job] = []
        put_back: list[tuple[int, int, _Key]] = []
        characters = 0
        most, longest = self._most_sentences, self._most_characters
        while self._heap and len(batch) < most and characters < longest:
            place = heapq.heappop(self._heap)
            job = self._waiting.get(place[2])
            if job is None or job.priority != place[0]:
                continue
            if batch and job.priority != batch[0].priority:
                put_back.append(place)
                break
            if batch and job.key[1:] != batch[0].key[1:]:
                put_back.append(place)
                continue
            del self._waiting[job.key]
            self._running[job.key] = job
            batch.append(job)
            characters += len(job.key[0])
        for place in put_back:
            heapq.heappush(self._heap, place)
        return batch
