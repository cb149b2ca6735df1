"""Measures translations of text kept out of training, by direction and register.

The corpus is no part of the repository: ``REDNOTE_CORPUS`` names its folder, in the form that
``training/README.md`` describes; without it, or without sacrebleu (extra ``bench``), this says so.
``REDNOTE_QUALITY_PAIRS`` bounds the pairs of a register, 200 unless given.
"""

from __future__ import annotations

import asyncio
import importlib.util
import os
import tempfile
import time
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Final

from rednote_desktop.domain.text import from_plain
from rednote_desktop.storage.paths import resources_dir
from rednote_desktop.translation.cores import WORKERS
from rednote_desktop.translation.engines.ctranslate import CTranslateEngine
from rednote_desktop.translation.glossary import Glossary
from rednote_desktop.translation.lexicon import Lexicon
from rednote_desktop.translation.memory import TranslationMemory
from rednote_desktop.translation.packs import PackStore
from rednote_desktop.translation.translator import Translator
from training.corpus import Pair, held_out_captions
from training.evaluate import score

CORPUS: Final = "REDNOTE_CORPUS"
PAIRS: Final = "REDNOTE_QUALITY_PAIRS"
_USUAL_PAIRS: Final = 200
_REGISTERS: Final = {"title": "titles", "comment": "comments", "dialogue": "chat", "chat": "chat"}
_DIRECTIONS: Final = (("zh", "en"), ("en", "zh"))


def run() -> dict[str, object]:
    """Return chrF2 and BLEU of the whole program and of the bare pack."""
    named = os.environ.get(CORPUS, "")
    if not (Path(named) / "captions").is_dir() or not named:
        return {"quality": f"no corpus: set {CORPUS} to its folder"}
    if importlib.util.find_spec("sacrebleu") is None:
        return {"quality": "sacrebleu is not installed: pip install rednote-desktop[bench]"}
    pairs = by_register(held_out_captions(Path(named)), int(os.environ.get(PAIRS, _USUAL_PAIRS)))
    with tempfile.TemporaryDirectory() as folder:
        return measure(pairs, Path(folder))


def by_register(held_out: Mapping[str, Sequence[Pair]], most: int) -> dict[str, list[Pair]]:
    """Sort pairs by what their files hold, and take so many of each, spread over all of them."""
    sorted_: dict[str, list[Pair]] = {"titles": [], "captions": [], "comments": [], "chat": []}
    for name, pairs in held_out.items():
        kinds = (kind for start, kind in _REGISTERS.items() if name.startswith(start))
        sorted_[next(kinds, "captions")] += pairs
    return {
        register: [pairs[number * len(pairs) // most] for number in range(most)]
        if len(pairs) > most
        else pairs
        for register, pairs in sorted_.items()
    }


def measure(pairs: Mapping[str, Sequence[Pair]], folder: Path) -> dict[str, object]:
    """Translate both ways, by the program and by the bare pack, and score."""
    figures: dict[str, object] = {}
    store = PackStore([resources_dir() / "packs"], folder / "packs")
    for source, target in _DIRECTIONS:
        wanted = list(dict.fromkeys(pair for each in pairs.values() for pair in each))
        texts = [pair[1] if source == "zh" else pair[0] for pair in wanted]
        for way in ("pack", "program"):
            start = time.perf_counter()
            if way == "pack":
                outputs = _by_pack(store, texts, source, target)
            else:
                outputs = asyncio.run(_by_program(store, texts, source, target, folder))
            speed = len(texts) / (time.perf_counter() - start)
            given = dict(zip(wanted, outputs, strict=True))
            for register, each in pairs.items():
                if not each:
                    continue
                scored = score("bundled", way, register, target, each, (given, speed))
                name = f"{source}_{target}_{register}"
                figures[f"{name}_pairs"] = scored.pairs
                figures[f"{name}_{way}_chrf2"] = round(scored.chrf, 1)
                figures[f"{name}_{way}_bleu"] = round(scored.bleu, 1)
    return figures


def _by_pack(store: PackStore, texts: Sequence[str], source: str, target: str) -> list[str]:
    engine = CTranslateEngine(store)
    try:
        return engine.translate(texts, source, target)
    finally:
        engine.close()


async def _by_program(
    store: PackStore, texts: Sequence[str], source: str, target: str, folder: Path
) -> list[str]:
    """Translate as the program does it: cut, shielded, with glossary and dictionary."""
    glossary = Glossary.load(resources_dir() / "slang_glossary.tsv")
    with ThreadPoolExecutor(WORKERS) as executor:
        words = Lexicon(folder / "dictionary", glossary, executor)
        engine = CTranslateEngine(store)
        translator = Translator([engine], TranslationMemory(), executor, glossary, words)
        futures = [translator.submit(from_plain(text), target, source=source) for text in texts]
        answers = await asyncio.gather(*futures)
        translator.close()
        words.close()
        return [answer.text for answer in answers]
