"""Makes epochs ready to be learned: drawn, changed, cut into pieces, padded.

On a graphics processor an epoch takes seconds to learn and as long to make: ``Ahead`` makes the
next in another process meanwhile.
"""

from __future__ import annotations

import multiprocessing
import os
import random
import threading
from collections.abc import Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from dataclasses import dataclass
from functools import cache, lru_cache
from multiprocessing.connection import wait
from pathlib import Path
from typing import Any, Final, Protocol

import numpy
from numpy.typing import NDArray

from training.batches import (
    Batch,
    Encode,
    Example,
    batches,
    corpus_groups,
    draw,
    examples,
    stage_at,
)
from training.corpus import Pair
from training.runs import PAD, TAGS, VOCABULARY
from training.settings import Noise, Settings

_START, _END = 1, 2
_PLAIN: Final = Noise(0, 0, 0, 0, 0)

Numbers = NDArray[numpy.int32]


@dataclass(frozen=True, slots=True)
class Ready:
    """A padded batch: sources, what the decoder is given, what it should answer, real pieces.

    The decoder is given the language tag first; its first wanted piece is the text's first.
    """

    source: Numbers
    given: Numbers
    wanted: Numbers
    tokens: int


@dataclass(frozen=True, slots=True)
class Epoch:
    """What is learned once; ``state`` is that of the chance it was drawn by, afterwards."""

    examples: int
    batches: list[Ready]
    state: Any


class Supply(Protocol):
    """Gives one epoch after the other."""

    def next(self, progress: float, state: Any) -> Epoch:
        """Return an epoch for a share of the budget, drawn from a state of chance on."""

    def close(self) -> None:
        """Let go of what it holds."""


class Here:
    """Makes epochs when they are asked for."""

    def __init__(self, corpus: Path, work: Path, settings: Settings) -> None:
        import sentencepiece

        training = settings.training
        pieces = sentencepiece.SentencePieceProcessor(model_file=str(work / VOCABULARY))
        self.vocabulary_size: int = pieces.vocab_size()
        self.tags = {
            language: pieces.piece_to_id(tag)
            for language, tag in TAGS.items()
            if training.into in (language, "both")
        }
        self.groups = corpus_groups(corpus, work, settings)
        self._encode = _encoder(pieces)
        self._settings = settings

    def next(self, progress: float, state: Any) -> Epoch:
        settings = self._settings
        chance = random.Random()
        chance.setstate(state)
        pairs = draw(self.groups, stage_at(settings.stages, progress), chance)
        longest = settings.training.longest
        made = examples(pairs, settings.noise, self._encode, self.tags, longest, chance)
        packed = batches(made, settings.training.batch_tokens, chance)
        return Epoch(len(made), [ready(batch) for batch in packed], chance.getstate())

    def unchanged(self, pairs: Sequence[Pair], longest: int, tokens: int) -> dict[str, list[Ready]]:
        """Return pairs as they are, in batches, by the language that they are translated into."""
        made = examples(pairs, _PLAIN, self._encode, self.tags, longest, random.Random(1))
        found = {}
        for language, tag in self.tags.items():
            one_way: list[Example] = [example for example in made if example[1][0] == tag]
            packed = batches(one_way, tokens, random.Random(1))
            found[language] = [ready(batch) for batch in packed]
        return found

    def close(self) -> None:
        return None


class Ahead:
    """Makes each epoch in another process while the one before is learned.

    What comes is what ``Here`` gives, but for the share of the budget: that of an epoch earlier.
    """

    def __init__(self, corpus: Path, work: Path, settings: Settings) -> None:
        self._pool = ProcessPoolExecutor(
            1,
            mp_context=multiprocessing.get_context("spawn"),
            initializer=_open,
            initargs=(corpus, work, settings),
        )
        self._coming: Future[Epoch] | None = None

    def next(self, progress: float, state: Any) -> Epoch:
        coming = self._coming or self._pool.submit(_next, progress, state)
        epoch = coming.result()
        self._coming = self._pool.submit(_next, progress, epoch.state)
        return epoch

    def close(self) -> None:
        self._pool.shutdown(cancel_futures=True)


def ready(batch: Batch) -> Ready:
    """Return a batch padded to its lengths."""
    sources, givens, wanteds = [], [], []
    for before, after in batch.examples:
        sources.append([*before, _END, *_padding(batch.source_length - len(before) - 1)])
        fill = _padding(batch.target_length - len(after) - 1)
        givens.append([_START, *after, *fill])
        # What follows the start is the tag, which the pack gives: nothing to learn there.
        wanteds.append([PAD, *after[1:], _END, *fill])
    return Ready(
        numpy.array(sources, numpy.int32),
        numpy.array(givens, numpy.int32),
        numpy.array(wanteds, numpy.int32),
        sum(len(before) + len(after) + 1 for before, after in batch.examples),
    )


@cache
def _padding(count: int) -> tuple[int, ...]:
    return (PAD,) * count


def _encoder(pieces: Any) -> Encode:
    """Return a way to cut texts that remembers what it cut: epochs repeat most of their texts."""

    @lru_cache(maxsize=1 << 21)
    def likeliest(text: str) -> list[int]:
        return list(pieces.encode(text))

    def encode(text: str, recut: bool) -> list[int]:
        if recut:
            return list(pieces.encode(text, enable_sampling=True, alpha=0.2, nbest_size=-1))
        return likeliest(text)

    return encode


_opened: Here | None = None


def _open(corpus: Path, work: Path, settings: Settings) -> None:
    """Open the supply of a process that makes epochs, which ends when its parent does."""
    global _opened  # noqa: PLW0603
    parent = multiprocessing.parent_process()
    if parent is not None:

        def end() -> None:
            wait([parent.sentinel])
            os._exit(0)

        threading.Thread(target=end, daemon=True).start()
    _opened = Here(corpus, work, settings)


def _next(progress: float, state: Any) -> Epoch:
    assert _opened is not None
    return _opened.next(progress, state)
