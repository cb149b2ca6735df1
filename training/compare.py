"""Compares variants of the recipe on one budget: ``python -m training.compare --corpus CORPUS``.

Each variant of ``settings.toml`` learns from nothing in a folder of its own. The losses are by
character of the target, as pieces differ between vocabularies.
"""

from __future__ import annotations

import argparse
import json
import shutil
import tempfile
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Final

from rednote_desktop.translation.engines.ctranslate import CTranslateEngine
from rednote_desktop.translation.packs import PackStore
from rednote_desktop.translation.prepare import for_engine
from training import average, convert, pack, vocabulary
from training import settings as recipe
from training.batches import corpus_groups
from training.corpus import OWN, Pair, everyday, held_out_captions, is_held_out, read_pairs
from training.corpus import validation_part as looked_at
from training.runs import CLEAN, MODEL, TAGS, VOCABULARY, run_folder
from training.settings import Settings
from training.train import Trainer

RESULT: Final = "result.json"
_EVERYDAY_PAIRS: Final = 200
_AT_ONCE: Final = 32


@dataclass(frozen=True, slots=True)
class Result:
    """What a variant came to: losses in nats a character, seconds of processor time."""

    name: str
    parameters: int
    megabytes: float
    pieces: int
    steps: int
    seconds: float
    captions_loss: float
    everyday_loss: float
    captions_chrf: float
    everyday_chrf: float


def development_captions(corpus: Path) -> list[Pair]:
    """Return the captions that choices are made by.

    They are those of the held-out ones that training looks at, and the recipe's own held-out ones.
    """
    given = [pair for pairs in held_out_captions(corpus).values() for pair in pairs]
    own = [
        pair
        for path in sorted(OWN.glob("*.tsv"))
        for pair in read_pairs(path.read_text("utf-8").splitlines())
        if is_held_out(pair[0])
    ]
    return list(dict.fromkeys([*looked_at(given), *own]))


def run(corpus: Path, work: Path, name: str, settings: Settings) -> Result:
    """Learn and measure one variant in ``work/NAME``; what was done before is not done again."""
    folder = work / name
    into = settings.training.into
    result = folder / RESULT
    if result.is_file():
        return Result(**json.loads(result.read_text("utf-8")))
    _prepare(corpus, work, folder, settings)
    trainer = Trainer(corpus, folder, settings)
    start = time.process_time()
    trainer.run(None)
    seconds = time.process_time() - start
    average.run(run_folder(folder, into), settings.training.averaged)
    model = convert.run(run_folder(folder, into), folder / VOCABULARY, settings.model)
    sets = development_captions(corpus), everyday(corpus, "dev")[:_EVERYDAY_PAIRS]
    scores = _scores(folder, into, settings, sets)
    losses = [_by_character(trainer, pairs, into) for pairs in sets]
    found = Result(
        name,
        sum(value.numel() for value in trainer.model.parameters()),
        sum(path.stat().st_size for path in model.iterdir()) / 1e6,
        trainer.pieces,
        trainer.steps,
        seconds,
        losses[0],
        losses[1],
        scores[0],
        scores[1],
    )
    result.write_text(json.dumps(asdict(found), indent=1), "utf-8")
    return found


def speed(corpus: Path, work: Path, name: str, settings: Settings) -> float:
    """Return the development captions that a variant translates in a second of processor time.

    Answers are made as long as a person's, since models that learned little ramble.
    """
    import ctranslate2
    import sentencepiece

    into = settings.training.into
    folder = work / name
    pieces = sentencepiece.SentencePieceProcessor(model_file=str(folder / VOCABULARY))
    source, target = ("en", "zh-Hans") if into == "zh" else ("zh-Hans", "en")
    cut = sorted(
        (
            (
                pieces.encode(for_engine(pair[into == "en"], source), out_type=str),
                len(pieces.encode(for_engine(pair[into == "zh"], target))),
            )
            for pair in development_captions(corpus)
        ),
        key=lambda texts: texts[1],
    )
    model = ctranslate2.Translator(
        str(run_folder(folder, into) / MODEL), compute_type="int8", inter_threads=1, intra_threads=1
    )
    seconds = 0.0
    for start in range(0, len(cut), _AT_ONCE):
        some = cut[start : start + _AT_ONCE]
        length = round(sum(wanted for _, wanted in some) / len(some))
        begun = time.process_time()
        model.translate_batch(
            [source for source, _ in some],
            target_prefix=[[TAGS[into]]] * len(some),
            beam_size=4,
            min_decoding_length=length + 1,
            max_decoding_length=length + 1,
        )
        seconds += time.process_time() - begun
    return len(cut) / seconds


def table(results: Sequence[tuple[Result, float]]) -> str:
    """Return the results, each with its speed, as a Markdown table."""
    rows = [
        "| variant | parameters, millions | int8, MB | pieces, millions | steps | minutes "
        "| captions, nats/character | chrF2 | everyday, nats/character | chrF2 | captions/s |",
        "|---" + "|---:" * 10 + "|",
    ]
    rows += [
        f"| {one.name} | {one.parameters / 1e6:.1f} | {one.megabytes:.1f} "
        f"| {one.pieces / 1e6:.1f} | {one.steps} | {one.seconds / 60:.1f} "
        f"| {one.captions_loss:.3f} | {one.captions_chrf:.1f} "
        f"| {one.everyday_loss:.3f} | {one.everyday_chrf:.1f} | {captions:.0f} |"
        for one, captions in results
    ]
    return "\n".join(rows)


def _prepare(corpus: Path, work: Path, folder: Path, settings: Settings) -> None:
    """Give a variant the cleaned text and a vocabulary; those of one size are the same file."""
    folder.mkdir(parents=True, exist_ok=True)
    if not (folder / CLEAN).exists():
        (folder / CLEAN).symlink_to((work / CLEAN).resolve(), target_is_directory=True)
    shared = work / f"pieces-{settings.vocabulary.pieces}.model"
    if not shared.is_file():
        vocabulary.run(folder, corpus_groups(corpus, folder, settings), settings, None)
        shutil.copyfile(folder / VOCABULARY, shared)
    shutil.copyfile(shared, folder / VOCABULARY)


def _by_character(trainer: Trainer, pairs: Sequence[Pair], into: str) -> float:
    ready = [(for_engine(one, "en"), for_engine(two, "zh-Hans")) for one, two in pairs]
    characters = sum(len(pair[1] if into == "zh" else pair[0]) for pair in ready)
    return trainer.loss_of(ready) / characters


def _scores(
    folder: Path, into: str, settings: Settings, sets: Sequence[Sequence[Pair]]
) -> list[float]:
    """Return chrF2 of each set, translated whole by the program's engine."""
    import sacrebleu

    source = "en" if into == "zh" else "zh"
    scores = []
    with tempfile.TemporaryDirectory() as place:
        model = run_folder(folder, into) / MODEL
        files = {f"model/{file.name}": file for file in model.iterdir()}
        files["sentencepiece.model"] = folder / VOCABULARY
        texts = {"metadata.json": json.dumps(pack.metadata(source, into, settings.pack, ()))}
        pack.write(Path(place) / "variant.argosmodel", "variant", texts, files)
        engine = CTranslateEngine(PackStore([Path(place)], Path(place) / "cache"), threads=1)
        try:
            for pairs in sets:
                asked = [for_engine(pair[into == "en"], source) for pair in pairs]
                given = engine.translate(asked, source, into)
                wanted = [pair[into == "zh"] for pair in pairs]
                scores.append(sacrebleu.corpus_chrf(given, [wanted]).score)
        finally:
            engine.close()
    return scores


def main() -> None:
    """Run the variants named, or all, and print the table."""
    parser = argparse.ArgumentParser(prog="python -m training.compare", description=__doc__)
    parser.add_argument("names", nargs="*", help="variants; all where none is named")
    parser.add_argument("--profile", default="compare")
    parser.add_argument("--corpus", type=Path, default=Path("corpus"), help="the corpus folder")
    parser.add_argument("--work", type=Path, default=Path("build/training"), help="work folder")
    options = parser.parse_args()
    names = options.names or recipe.variants()
    every = {name: recipe.load(options.profile, name) for name in names}
    results = [run(options.corpus, options.work, *one) for one in every.items()]
    speeds = [speed(options.corpus, options.work, *one) for one in every.items()]
    print(table(list(zip(results, speeds, strict=True))))


if __name__ == "__main__":
    main()
