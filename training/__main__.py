"""Command line of the recipe: ``python -m training STEP``."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from training import settings as recipe
from training.corpus import sources
from training.runs import CLEAN, PACKS, VOCABULARY, run_folder

STEPS = ("clean", "vocabulary", "train", "average", "convert", "pack", "evaluate")


def main(arguments: Sequence[str] | None = None) -> None:
    """Run one step; each goes on from what the ones before it left in the work folder."""
    options = _parser().parse_args(arguments)
    settings = recipe.load(options.profile)
    training = settings.training
    training = replace(
        training,
        into=options.into or training.into,
        minutes=options.minutes or training.minutes,
    )
    settings = replace(settings, training=training)
    work: Path = options.work
    work.mkdir(parents=True, exist_ok=True)
    folder = run_folder(work, training.into)
    match options.step:
        case "clean":
            from training import clean

            clean.run(options.corpus, work, settings.cleaning)
        case "vocabulary":
            from training import vocabulary
            from training.batches import load_groups

            captions = frozenset(one.name for one in sources(options.corpus) if one.caption)
            groups = load_groups(work / CLEAN, captions, settings.everyday, settings.weights)
            vocabulary.run(work, groups, settings, options.start_vocabulary)
        case "train":
            from training.train import Trainer

            Trainer(options.corpus, work, settings).run(options.start_from)
        case "average":
            from training import average

            average.run(folder, training.averaged)
        case "convert":
            from training import convert

            convert.run(folder, work / VOCABULARY, settings.model)
        case "pack":
            from training import pack

            pack.run(options.corpus, work, settings.pack)
        case "evaluate":
            from training import evaluate

            folders = {"new": options.packs or work / PACKS}
            if options.against is not None:
                folders["old"] = options.against
            ways = ("model", "program") if options.way == "both" else (options.way,)
            scores = evaluate.run(
                options.corpus, folders, work / "evaluation", ways, options.by_file
            )
            print(evaluate.table(scores))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m training", description=__doc__)
    parser.add_argument("step", choices=STEPS)
    parser.add_argument("--profile", default="cpu", help="cpu or gpu, as in settings.toml")
    parser.add_argument("--corpus", type=Path, default=Path("corpus"), help="the corpus folder")
    parser.add_argument("--work", type=Path, default=Path("build/training"), help="work folder")
    parser.add_argument("--into", choices=("en", "zh", "both"), help="direction to learn")
    parser.add_argument("--minutes", type=float, help="the budget of the step train")
    parser.add_argument("--start-from", type=Path, help="weights that training begins with")
    parser.add_argument("--start-vocabulary", type=Path, help="the pieces those weights are for")
    parser.add_argument("--packs", type=Path, help="folder of packs to evaluate")
    parser.add_argument("--against", type=Path, help="folder of packs to compare with")
    parser.add_argument("--way", choices=("model", "program", "both"), default="both")
    parser.add_argument("--by-file", action="store_true", help="score each caption file too")
    return parser


if __name__ == "__main__":
    main()
