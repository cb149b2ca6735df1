"""Draws examples for an epoch, changes some, and packs them into batches of few shapes."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from training.clean import CLAUSES, SENTENCES
from training.corpus import BACK_TRANSLATED, CAPTIONS, OWN, Pair, read_pairs, sources
from training.runs import CLEAN
from training.settings import Noise, Settings, Stage

Encode = Callable[[str, bool], list[int]]
"""Cuts a text into numbers of pieces; the flag asks for an unusual cut."""

Example = tuple[list[int], list[int]]
"""Source pieces, target pieces; the target's first is the tag of its language."""

_STOPS: Final = ".!?。！？ "
_DROPPED: Final = re.compile(r"['’,]")


@dataclass(frozen=True, slots=True)
class Batch:
    """Examples padded to the same number of pieces a side."""

    source_length: int
    target_length: int
    examples: list[Example]


@dataclass(frozen=True, slots=True)
class Group:
    """The pairs of one cleaned file and how often an epoch takes each of them."""

    name: str
    kind: str
    pairs: list[Pair]
    rate: float


def corpus_groups(corpus: Path, work: Path, settings: Settings) -> list[Group]:
    """Return the cleaned files of a work folder at the rates of the settings."""
    captions = frozenset(source.name for source in sources(corpus) if source.caption)
    own = {path.stem: settings.weights["own"] for path in OWN.glob("*.tsv")}
    groups = load_groups(work / CLEAN, captions, settings.everyday, {**own, **settings.weights})
    # What a pack made is good for a source and bad for a target; at no rate it is not learned.
    real = f"{BACK_TRANSLATED}.{settings.training.into}"
    return [
        group
        for group in groups
        if not group.name.startswith(BACK_TRANSLATED) or (group.name == real and group.rate)
    ]


def load_groups(
    folder: Path, captions: frozenset[str], everyday: frozenset[str], weights: Mapping[str, float]
) -> list[Group]:
    """Return the cleaned files with their kinds: captions, everyday or other."""
    groups = []
    for path in sorted(folder.glob("*.tsv")):
        name = path.name.removesuffix(".tsv")
        base = base_name(name)
        kind = CAPTIONS if base in captions else "everyday" if name in everyday else "other"
        general = CAPTIONS + name[len(base) :] if kind == CAPTIONS else "other"
        if name.startswith(BACK_TRANSLATED):
            kind, general = CAPTIONS, BACK_TRANSLATED
        pairs = list(read_pairs(path.read_text("utf-8").splitlines()))
        groups.append(Group(name, kind, pairs, weights.get(name, weights[general])))
    return groups


def base_name(name: str) -> str:
    """Return the name of the file of the corpus that a cleaned file is of, or is cut out of."""
    return name.removesuffix(SENTENCES).removesuffix(CLAUSES)


def stage_at(stages: Sequence[Stage], progress: float) -> Stage:
    """Return the stage that holds at a share of the budget."""
    return [stage for stage in stages if stage.start <= progress][-1]


def draw(groups: Sequence[Group], stage: Stage, chance: random.Random) -> list[Pair]:
    """Return the pairs of one epoch in random order; a rate of 1.5 takes half of them twice."""
    factors = {"captions": stage.captions, "everyday": stage.everyday, "other": stage.other}
    drawn: list[Pair] = []
    for group in groups:
        rate = group.rate * factors[group.kind]
        drawn += group.pairs * int(rate)
        drawn += [pair for pair in group.pairs if chance.random() < rate % 1]
    chance.shuffle(drawn)
    return drawn


def noisy(pairs: Sequence[Pair], noise: Noise, chance: random.Random) -> Iterator[tuple[Pair, str]]:
    """Return the pairs, some changed, each with the English to be used as a source."""
    for number, (english, chinese) in enumerate(pairs):
        if chance.random() < noise.joined:
            other = pairs[number - 1]
            if len(english) + len(other[0]) < 160 and english[-1:] in ".!?":
                english, chinese = f"{english} {other[0]}", chinese + other[1]
        if chance.random() < noise.unstopped:
            english, chinese = english.rstrip(_STOPS), chinese.rstrip(_STOPS)
        written = english
        if chance.random() < noise.lower_case:
            written = written.lower()
        if chance.random() < noise.bare:
            written = _DROPPED.sub("", written)
        if written and chinese:
            yield (english, chinese), written


def examples(
    pairs: Sequence[Pair],
    noise: Noise,
    encode: Encode,
    tags: Mapping[str, int],
    longest: int,
    chance: random.Random,
) -> list[Example]:
    """Return the pairs as examples into each language that has a tag: ``en``, ``zh`` or both."""
    made: list[Example] = []
    for (english, chinese), written in noisy(pairs, noise, chance):
        recut = chance.random() < noise.resegmented
        english_pieces, chinese_pieces = encode(english, False), encode(chinese, False)
        plain = written == english and not recut
        source_english = english_pieces if plain else encode(written, recut)
        source_chinese = encode(chinese, True) if recut else chinese_pieces
        if max(map(len, (source_english, source_chinese, english_pieces, chinese_pieces))) < (
            longest
        ):
            if "zh" in tags:
                made.append((source_english, [tags["zh"], *chinese_pieces]))
            if "en" in tags:
                made.append((source_chinese, [tags["en"], *english_pieces]))
    return made


def batches(made: Sequence[Example], tokens: int, chance: random.Random) -> list[Batch]:
    """Pack examples of about equal lengths together, in few shapes, and shuffle the batches.

    Few shapes matter on a processor: oneDNN prepares its kernels once for each.
    """
    by_shape: dict[tuple[int, int], list[Example]] = {}
    for example in made:
        shape = rounded(len(example[0]) + 1), rounded(len(example[1]) + 1)
        by_shape.setdefault(shape, []).append(example)
    packed: list[Batch] = []
    left: list[Example] = []
    for (source, target), same in by_shape.items():
        size = max(8, tokens // (source + target) // 8 * 8)
        whole = len(same) // size * size
        packed += [
            Batch(source, target, same[start : start + size]) for start in range(0, whole, size)
        ]
        left += same[whole:]
    packed += _pack_rest(left, tokens)
    chance.shuffle(packed)
    return packed


def rounded(length: int) -> int:
    """Return a length rounded up, coarser for longer ones."""
    step = 2 if length <= 20 else 4 if length <= 48 else 8
    return -(-length // step) * step


def _pack_rest(left: list[Example], tokens: int) -> Iterator[Batch]:
    def longer(example: Example) -> int:
        return max(rounded(len(example[0]) + 1), rounded(len(example[1]) + 1))

    current: list[Example] = []
    length = 0
    for example in sorted(left, key=longer):
        if current and 2 * max(length, longer(example)) * (len(current) + 1) > tokens:
            yield Batch(length, length, current)
            current, length = [], 0
        current.append(example)
        length = max(length, longer(example))
    if current:
        yield Batch(length, length, current)
