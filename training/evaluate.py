"""Step ``evaluate``: scores packs on what was held out, through the program's own engine.

Two ways of asking: ``model`` gives the engine whole captions, ``program`` goes the whole way of
a caption on the screen (cut into sentences, emoji and mentions kept, checked, answers chosen by the
dictionary, put together).
"""

from __future__ import annotations

import asyncio
import json
import tempfile
import time
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Final

from rednote_desktop.domain.text import Text, plain
from rednote_desktop.storage.paths import resources_dir
from rednote_desktop.translation.assemble import assemble
from rednote_desktop.translation.attempt import Answer, translate_sentences
from rednote_desktop.translation.engine import TranslationEngine
from rednote_desktop.translation.engines.ctranslate import CTranslateEngine
from rednote_desktop.translation.glossary import Glossary
from rednote_desktop.translation.lexicon import Lexicon
from rednote_desktop.translation.packs import PackStore
from rednote_desktop.translation.plan import Words, plan
from rednote_desktop.translation.prepare import for_engine
from rednote_desktop.translation.support import Support
from training.corpus import Pair, everyday, held_out_captions, validation_part

SCORES: Final = "scores.json"
OUTPUTS: Final = "outputs.tsv"
_TAGS: Final = {"en": "en", "zh": "zh-Hans"}


@dataclass(frozen=True, slots=True)
class Score:
    """Scores of one pack on one set in one direction; ``speed`` in texts a second, one thread."""

    pack: str
    way: str
    name: str
    into: str
    pairs: int
    chrf: float
    bleu: float
    speed: float


def run(
    corpus: Path, folders: Mapping[str, Path], out: Path, ways: Sequence[str], by_file: bool
) -> list[Score]:
    """Score the packs of some named folders; write scores and outputs below ``out``."""
    captions = held_out_captions(corpus)
    every = [pair for pairs in captions.values() for pair in pairs]
    looked_at = set(validation_part(every))
    sets: dict[str, list[Pair]] = {
        "captions": every,
        "captions but validation": [pair for pair in every if pair not in looked_at],
        "everyday": everyday(corpus, "test"),
    }
    if by_file:
        sets |= {f"captions/{name}": pairs for name, pairs in captions.items()}
    scores: list[Score] = []
    out.mkdir(parents=True, exist_ok=True)
    rows: list[str] = []
    for pack, folder in folders.items():
        for way in ways:
            given = _translated(folder, way, {pair for pairs in sets.values() for pair in pairs})
            for name, pairs in sets.items():
                for into in ("en", "zh"):
                    scores.append(score(pack, way, name, into, pairs, given[into]))
                    print(table([scores[-1]]).splitlines()[-1], flush=True)
            rows += [
                "\t".join((pack, way, english, chinese, given["en"][0][english, chinese],
                           given["zh"][0][english, chinese]))
                for name in ("captions", "everyday")
                for english, chinese in sets[name]
            ]  # fmt: skip
    head = "pack\tway\tEnglish\tChinese\tinto English\tinto Chinese"
    (out / OUTPUTS).write_text("\n".join([head, *rows]) + "\n", "utf-8")
    (out / SCORES).write_text(json.dumps([asdict(score) for score in scores], indent=1), "utf-8")
    return scores


def table(scores: Sequence[Score]) -> str:
    """Return the scores as a Markdown table."""
    rows = ["| pack | way | set | into | pairs | chrF2 | BLEU | texts/s |", "|---" * 8 + "|"]
    rows += [
        f"| {one.pack} | {one.way} | {one.name} | {one.into} | {one.pairs} "
        f"| {one.chrf:.1f} | {one.bleu:.1f} | {one.speed:.0f} |"
        for one in scores
    ]
    return "\n".join(rows)


def as_read(
    engine: TranslationEngine,
    support: Support | None,
    texts: Sequence[str],
    source: str,
    target: str,
) -> list[str]:
    """Translate texts the way they come to the screen, without a memory."""
    plans = [plan((Text(text),), target, source=source) for text in texts]
    units = list(
        dict.fromkeys(
            unit for todo in plans for sentence in todo.sentences for unit in sentence.units
        )
    )
    words = [unit.text.strip() for unit in units]
    given = translate_sentences(engine, words, source, target, support)
    answers: dict[Words, Answer] = dict(zip(units, given, strict=True))
    return [
        text
        if todo.outcome is not None
        else plain(assemble(todo, answers.__getitem__, lambda _: None, lambda _: False).text)
        for text, todo in zip(texts, plans, strict=True)
    ]


def score(
    pack: str, way: str, name: str, into: str, pairs: Sequence[Pair],
    given: tuple[dict[Pair, str], float],
) -> Score:  # fmt: skip
    """Score what was given for some pairs into ``en`` or ``zh``: texts by pair, and the speed."""
    import sacrebleu

    outputs = [given[0][pair] for pair in pairs]
    wanted = [pair[0] if into == "en" else pair[1] for pair in pairs]
    tokens = "13a" if into == "en" else "zh"
    return Score(
        pack,
        way,
        name,
        into,
        len(pairs),
        sacrebleu.corpus_chrf(outputs, [wanted]).score,
        sacrebleu.corpus_bleu(outputs, [wanted], tokenize=tokens).score,
        given[1],
    )


_Given = dict[str, tuple[dict[Pair, str], float]]


def _translated(folder: Path, way: str, pairs: set[Pair]) -> _Given:
    ordered = sorted(pairs)
    given: _Given = {}
    glossary = Glossary.load(resources_dir() / "slang_glossary.tsv")
    with tempfile.TemporaryDirectory() as cache, ThreadPoolExecutor(1) as executor:
        engine = CTranslateEngine(PackStore([folder], Path(cache)), threads=1)
        lexicon = Lexicon(Path(cache), glossary, executor)
        support = Support(lexicon)
        try:
            asyncio.run(lexicon.prepare())
            for into, source, place in (("en", "zh", 1), ("zh", "en", 0)):
                texts = [pair[place] for pair in ordered]
                engine.translate(["好"] if source == "zh" else ["Good"], source, into)
                start = time.perf_counter()
                if way == "model":
                    ready = [for_engine(text, source) for text in texts]
                    outputs = engine.translate(ready, source, into)
                else:
                    outputs = as_read(engine, support, texts, _TAGS[source], _TAGS[into])
                speed = len(texts) / (time.perf_counter() - start)
                given[into] = dict(zip(ordered, outputs, strict=True)), speed
        finally:
            engine.close()
            lexicon.close()
    return given
