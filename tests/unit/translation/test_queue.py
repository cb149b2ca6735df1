"""Order, batches, sharing and cancelling of the sentences that wait for an engine."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor

import pytest

from rednote_desktop.domain.errors import PackMissing
from rednote_desktop.translation.attempt import Answer
from rednote_desktop.translation.cores import BATCHES, WORKERS, cores
from rednote_desktop.translation.priority import Priority
from rednote_desktop.translation.queue import SentenceQueue
from tests.support import wait_until


class Recorder:
    """Runs batches when its gate is open and notes what was in them."""

    def __init__(self) -> None:
        self.batches: list[list[str]] = []
        self.gate = threading.Event()
        self.gate.set()
        self.error: Exception | None = None
        self.threads: set[int] = set()
        self.told: list[tuple[str, Answer]] = []

    def run(self, sentences: Sequence[str], source: str, target: str) -> Sequence[Answer]:
        self.threads.add(threading.get_ident())
        self.batches.append(list(sentences))
        assert self.gate.wait(10)
        if self.error is not None:
            raise self.error
        return [Answer(f"{target}:{sentence}") for sentence in sentences]

    def made(self, sentence: str, source: str, target: str, answer: Answer) -> None:
        self.told.append((sentence, answer))

    @property
    def order(self) -> list[str]:
        return [sentence for batch in self.batches for sentence in batch]


@pytest.fixture
def recorder() -> Recorder:
    return Recorder()


async def held(queue: SentenceQueue, recorder: Recorder) -> asyncio.Future[Answer]:
    """Keep the engine busy with one sentence until the gate opens."""
    recorder.gate.clear()
    first = queue.submit("first", "zh", "en", Priority.VISIBLE)
    await wait_until(lambda: recorder.batches)
    return first


async def test_what_is_wanted_sooner_runs_sooner(
    recorder: Recorder, executor: ThreadPoolExecutor
) -> None:
    queue = SentenceQueue(recorder.run, recorder.made, executor, at_once=1)
    first = await held(queue, recorder)
    waiting = [
        queue.submit("near", "zh", "en", Priority.NEARBY),
        queue.submit("seen 1", "zh", "en", Priority.VISIBLE),
        queue.submit("typed", "zh", "en", Priority.INTERACTIVE),
        queue.submit("seen 2", "zh", "en", Priority.VISIBLE),
    ]
    recorder.gate.set()
    await asyncio.gather(first, *waiting)
    assert recorder.batches == [["first"], ["typed"], ["seen 1", "seen 2"], ["near"]]
    assert threading.get_ident() not in recorder.threads


async def test_batches_are_small_and_of_one_pair(
    recorder: Recorder, executor: ThreadPoolExecutor
) -> None:
    queue = SentenceQueue(recorder.run, recorder.made, executor, sentences=8, at_once=1)
    first = await held(queue, recorder)
    waiting = [
        queue.submit(f"{number}", "zh" if number % 2 else "en", "en", Priority.VISIBLE)
        for number in range(60)
    ]
    recorder.gate.set()
    answers = await asyncio.gather(first, *waiting)
    assert [answer.text for answer in answers[1:]] == [f"en:{number}" for number in range(60)]
    assert max(map(len, recorder.batches)) <= 8
    for batch in recorder.batches[1:]:
        assert len({int(sentence) % 2 for sentence in batch}) == 1
    queue.close()


async def test_a_batch_has_work_for_every_core(
    recorder: Recorder, executor: ThreadPoolExecutor
) -> None:
    queue = SentenceQueue(recorder.run, recorder.made, executor, at_once=1)
    first = await held(queue, recorder)
    waiting = [
        queue.submit(f"{number}", "zh", "en", Priority.VISIBLE) for number in range(40 * cores())
    ]
    recorder.gate.set()
    await asyncio.gather(first, *waiting)
    assert max(map(len, recorder.batches)) == 16 * cores()
    queue.close()


async def test_the_same_sentence_runs_once(
    recorder: Recorder, executor: ThreadPoolExecutor
) -> None:
    queue = SentenceQueue(recorder.run, recorder.made, executor, at_once=1)
    first = await held(queue, recorder)
    again = queue.submit("first", "zh", "en", Priority.INTERACTIVE)
    twice = [queue.submit("same", "zh", "en", Priority.NEARBY) for _ in range(3)]
    recorder.gate.set()
    await asyncio.gather(first, again, *twice)
    assert recorder.order == ["first", "same"]
    assert recorder.told == [("first", Answer("en:first")), ("same", Answer("en:same"))]


async def test_asking_again_more_urgently_moves_it_up(
    recorder: Recorder, executor: ThreadPoolExecutor
) -> None:
    queue = SentenceQueue(recorder.run, recorder.made, executor, at_once=1)
    first = await held(queue, recorder)
    low = queue.submit("b", "zh", "en", Priority.NEARBY)
    other = queue.submit("a", "zh", "en", Priority.VISIBLE)
    high = queue.submit("b", "zh", "en", Priority.INTERACTIVE)
    recorder.gate.set()
    await asyncio.gather(first, low, other, high)
    assert recorder.order == ["first", "b", "a"]


async def test_some_batches_are_under_way_and_what_is_asked_together_is_one(
    recorder: Recorder,
) -> None:
    with ThreadPoolExecutor(WORKERS) as workers:
        queue = SentenceQueue(recorder.run, recorder.made, workers, sentences=2)
        recorder.gate.clear()
        futures = [queue.submit(text, "zh", "en", Priority.VISIBLE) for text in "abcdefg"]
        await wait_until(lambda: len(recorder.batches) == BATCHES == 3)
        assert queue.waiting == 1
        recorder.gate.set()
        await asyncio.gather(*futures)
        assert sorted(recorder.batches) == [["a", "b"], ["c", "d"], ["e", "f"], ["g"]]
        queue.close()


async def test_cancelling_takes_it_off(recorder: Recorder, executor: ThreadPoolExecutor) -> None:
    queue = SentenceQueue(recorder.run, recorder.made, executor, at_once=1)
    first = await held(queue, recorder)
    gone = queue.submit("gone", "zh", "en", Priority.VISIBLE)
    shared = [queue.submit("shared", "zh", "en", Priority.VISIBLE) for _ in range(2)]
    gone.cancel()
    shared[0].cancel()
    await asyncio.sleep(0)
    assert queue.waiting == 1
    recorder.gate.set()
    assert (await shared[1]).text == "en:shared"
    await first
    assert recorder.order == ["first", "shared"]


async def test_errors_are_answers(recorder: Recorder, executor: ThreadPoolExecutor) -> None:
    queue = SentenceQueue(recorder.run, recorder.made, executor, at_once=1)
    recorder.error = PackMissing("zh", "en")
    assert await queue.submit("a", "zh", "en", Priority.VISIBLE) == Answer("", "PackMissing")
    recorder.error = None
    assert (await queue.submit("a", "zh", "en", Priority.VISIBLE)).text == "en:a"


@pytest.mark.expects_errors
async def test_foreign_errors_leave_nobody_waiting(
    recorder: Recorder, executor: ThreadPoolExecutor
) -> None:
    queue = SentenceQueue(recorder.run, recorder.made, executor, at_once=1)
    recorder.error = ZeroDivisionError("inside the engine")
    assert await queue.submit("a", "zh", "en", Priority.VISIBLE) == Answer("", "EngineFailed")


async def test_closing_cancels(recorder: Recorder, executor: ThreadPoolExecutor) -> None:
    queue = SentenceQueue(recorder.run, recorder.made, executor, at_once=1)
    first = await held(queue, recorder)
    second = queue.submit("second", "zh", "en", Priority.VISIBLE)
    queue.close()
    queue.close()
    late = queue.submit("late", "zh", "en", Priority.VISIBLE)
    await asyncio.sleep(0)
    assert first.cancelled()
    assert second.cancelled()
    assert late.cancelled()
    recorder.gate.set()
    await asyncio.sleep(0.01)
    assert recorder.order == ["first"]
