"""Step ``vocabulary``: cuts both languages into one set of SentencePiece pieces."""

from __future__ import annotations

import random
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Final

from training.batches import Group, draw, stage_at
from training.corpus import CAPTIONS
from training.runs import TAGS, VOCABULARY
from training.settings import Settings

_SEED: Final = 3


def run(work: Path, groups: list[Group], settings: Settings, given: Path | None) -> None:
    """Make ``sentencepiece.model``, or take a ``given`` one to go on from its weights."""
    made = work / VOCABULARY
    if given is not None:
        shutil.copyfile(given, made)
        return
    if made.is_file():
        return
    import sentencepiece

    part = work / "vocabulary"
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=lines(groups, settings),
        model_prefix=str(part),
        vocab_size=settings.vocabulary.pieces,
        model_type="unigram",
        character_coverage=settings.vocabulary.coverage,
        byte_fallback=True,
        normalization_rule_name="identity",
        user_defined_symbols=[TAGS["zh"], TAGS["en"]],
        unk_id=0,
        bos_id=1,
        eos_id=2,
        pad_id=3,
        split_digits=True,
        max_sentence_length=2000,
        num_threads=settings.training.threads,
        minloglevel=1,
    )
    part.with_suffix(".model").replace(made)


def lines(groups: list[Group], settings: Settings) -> Iterator[str]:
    """Return the lines to cut: a draw of all files, and every caption several times over."""
    chance = random.Random(_SEED)
    everything = [replace(group, rate=1.0) for group in groups]
    drawn = draw(everything, stage_at(settings.stages, 0), chance)
    for english, chinese in drawn[: settings.vocabulary.lines // 2]:
        yield english
        yield chinese
    for group in groups:
        if group.kind == CAPTIONS:
            for english, chinese in group.pairs * settings.vocabulary.caption_copies:
                yield english
                yield chinese
