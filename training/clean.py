"""Step ``clean``: writes the pairs to learn from as the engine will see their kind.

Both sides go through the program's own preparation (half-width to full-width punctuation,
Traditional to Simplified, straight quotation marks), so that the model learns the spelling it is
asked in. What is held out, or close to it, is left out; so are repeated pairs and, on demand,
files whose licence asks for share-alike.
"""

from __future__ import annotations

import json
import random
import re
import shutil
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from rednote_desktop.translation.prepare import for_engine
from rednote_desktop.translation.scripts import count_han, count_latin, has_han
from rednote_desktop.translation.shield import split
from training.corpus import (
    Pair,
    Source,
    everyday,
    held_out_captions,
    is_held_out,
    sources,
    write_pairs,
)
from training.near_copies import HeldOut
from training.runs import CLEAN
from training.settings import Cleaning

REPORT: Final = "report.json"
SENTENCES: Final = ".sentences"
"""Ends the names of files of captions cut into their sentences, as the program cuts them."""
CLAUSES: Final = ".clauses"
"""Ends the names of files of captions cut at their commas, as the program does for a weak pack."""

_ENGLISH_STOP: Final = re.compile(r"(?<=[.!?])[\"')]*\s+(?=[A-Z\"'(\d])")
_CHINESE_STOP: Final = re.compile(r"(?<=[。！？…])(?![”’）。！？…])(?=.)|(?<=[。！？…][”’）])(?=.)")

_ENGLISH_COMMA: Final = re.compile(r"(?<=[^\d\s]),\s+|[:;]\s+|\s+-\s+")
_CHINESE_COMMA: Final = re.compile(r"[，：；]|——")
_HAN: Final = re.compile(r"[\u3400-\u9fff]+")
_MOST_UNEVEN: Final = 1.67


def run(corpus: Path, work: Path, cleaning: Cleaning) -> None:
    """Clean every file of the corpus into ``work/clean``; takes about a minute.

    What an earlier cleaning left there goes first: it may have had other licences.
    """
    folder = work / CLEAN
    shutil.rmtree(folder, ignore_errors=True)
    held = [pair for pairs in held_out_captions(corpus).values() for pair in pairs]
    held += everyday(corpus, "test") + everyday(corpus, "dev")
    close = HeldOut(
        ((prepared_english(english), prepared_chinese(chinese)) for english, chinese in held),
        cleaning.english_overlap,
        cleaning.chinese_overlap,
    )
    report: dict[str, dict[str, int]] = {}
    seen: set[Pair] = set()
    for source in sources(corpus):
        if cleaning.licences == "permissive" and not source.permissive:
            continue
        kept, counts = clean_source(source, close, cleaning, seen)
        write_pairs(folder / f"{source.name}.tsv", kept)
        if source.caption:
            for suffix, cut in ((SENTENCES, sentence_pairs), (CLAUSES, clause_pairs)):
                pieces = [
                    piece for pair in kept for piece in cut(pair) if not close.is_close(piece)
                ]
                write_pairs(folder / f"{source.name}{suffix}.tsv", pieces)
                counts[suffix.lstrip(".")] = len(pieces)
        report[source.name] = dict(counts)
        print(source.name, dict(counts), flush=True)
    (folder / REPORT).write_text(json.dumps(report, indent=1), "utf-8")


def clean_source(
    source: Source, close: HeldOut, cleaning: Cleaning, seen: set[Pair]
) -> tuple[list[Pair], Counter[str]]:
    """Return what is kept of a file, and how many pairs were kept or dropped for what reason."""
    chance = random.Random(source.name)
    counts: Counter[str] = Counter()
    kept: list[Pair] = []
    for english, chinese in source.pairs():
        if source.caption and is_held_out(english):
            counts["held out"] += 1
            continue
        if source.caption and chance.random() >= cleaning.emoji_kept:
            english, chinese = without_kept(english), without_kept(chinese)
        pair = prepared_english(english), prepared_chinese(chinese)
        reason = objection(pair, cleaning)
        if not reason and pair in seen:
            reason = "repeated"
        if not reason and close.is_close(pair):
            reason = "close to held out"
        counts[reason or "kept"] += 1
        if not reason:
            seen.add(pair)
            kept.append(pair)
    return kept, counts


def prepared_english(text: str) -> str:
    """Return English as the engine gets it: shouted words are small, for one."""
    return for_engine(text, "en")


def prepared_chinese(text: str) -> str:
    """Return Chinese as the engine gets it."""
    return for_engine(text, "zh-Hans")


def without_kept(text: str) -> str:
    """Return a text without the emoji, mentions, topics and links at its ends.

    The program takes those off before it asks the engine.
    """
    pieces = list(split(text))
    while pieces and (pieces[0].kind is not None or not pieces[0].text.strip()):
        pieces.pop(0)
    while pieces and (pieces[-1].kind is not None or not pieces[-1].text.strip()):
        pieces.pop()
    return "".join(piece.text for piece in pieces).strip()


def objection(pair: Pair, cleaning: Cleaning) -> str:
    """Return why a pair cannot be learned from, or nothing."""
    english, chinese = pair
    if not english or not chinese or not count_latin(english):
        return "empty"
    # Chinese words stay Chinese inside English where they are spoken of: to be copied.
    spoken_of = _HAN.findall(english)
    if not has_han(chinese) or not all(word in chinese for word in spoken_of):
        return "script"
    if sum(map(len, spoken_of)) > count_latin(english):
        return "script"
    if len(english) > cleaning.longest_english or count_han(chinese) > cleaning.longest_chinese:
        return "too long"
    words = len(english.split())
    ratio = (count_han(chinese) + count_latin(chinese) / 3 + 2) / (words + 2)
    return "" if 0.4 <= ratio <= 4 else "lengths disagree"


def sentence_pairs(pair: Pair) -> Iterator[Pair]:
    """Return the sentences of a pair, if both sides have equally many of about equal length."""
    english = [text.strip() for text in _ENGLISH_STOP.split(pair[0]) if text.strip()]
    chinese = [text.strip() for text in _CHINESE_STOP.split(pair[1]) if text.strip()]
    if len(english) != len(chinese) or len(english) < 2:
        return
    if all(
        0.35 <= (3 * len(there) + 3) / (len(here) + 3) <= 3
        for here, there in zip(english, chinese, strict=True)
    ):
        yield from zip(english, chinese, strict=True)


def clause_pairs(pair: Pair) -> Iterator[Pair]:
    """Return the clauses of a pair, if both sides have equally many in about the same order.

    The order is taken to be the same where all clauses have about the same share of both sides.
    """
    english, chinese = _ENGLISH_COMMA.split(pair[0]), _CHINESE_COMMA.split(pair[1])
    if len(english) != len(chinese) or len(english) < 2:
        return
    if min(len(text.split()) for text in english) < 2 or min(map(len, chinese)) < 2:
        return
    widths = [(len(here) + 3, len(there) + 1) for here, there in zip(english, chinese, strict=True)]
    whole = sum(there for _, there in widths) / sum(here for here, _ in widths)
    if all(1 / _MOST_UNEVEN <= there / here / whole <= _MOST_UNEVEN for here, there in widths):
        yield from zip(english, chinese, strict=True)
