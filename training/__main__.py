"""Command line of the recipe: ``python -m training STEP``."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

from training import settings as recipe
from training.batches import corpus_groups
from training.runs import PACKS, VOCABULARY, run_folder
from training.settings import Settings

WORK: Final = Path("build/training")
RECIPE: Final = ("clean", "vocabulary", "train", "average", "convert", "pack", "evaluate")
ELSEWHERE: Final = ("bundle", "send", "receive")
STEPS: Final = (*RECIPE, "all", "back-translate", *ELSEWHERE)


def main(arguments: Sequence[str] | None = None) -> None:
    """Run a step; each goes on from what the ones before it left in the work folder."""
    options = _parser().parse_args(arguments)
    settings = _settings(options)
    if options.work is None:
        kind = "" if settings.cleaning.licences == "all" else f"-{settings.cleaning.licences}"
        options.work = WORK / f"{settings.profile}{kind}"
    options.work.mkdir(parents=True, exist_ok=True)
    for step in RECIPE if options.step == "all" else (options.step,):
        run(step, options, settings)


def run(step: str, options: argparse.Namespace, settings: Settings) -> None:
    """Run one step with the options of the command line."""
    corpus: Path = options.corpus
    work: Path = options.work
    folder = run_folder(work, settings.training.into)
    match step:
        case "clean":
            from training import clean

            clean.run(corpus, work, settings.cleaning)
        case "vocabulary":
            from training import vocabulary

            groups = corpus_groups(corpus, work, settings)
            vocabulary.run(work, groups, settings, options.start_vocabulary)
        case "back-translate":
            from training import back_translate

            groups = corpus_groups(corpus, work, settings)
            back_translate.run(work, groups, settings.training.into, options.packs)
        case "train":
            from training.train import Trainer

            Trainer(corpus, work, settings).run(options.start_from, options.leave_after)
        case "average":
            from training import average

            average.run(folder, settings.training.averaged)
        case "convert":
            from training import convert

            convert.run(folder, work / VOCABULARY, settings.model)
        case "pack":
            from training import pack

            pack.run(corpus, work, settings.pack)
        case "evaluate":
            _evaluate(options)
        case "bundle":
            from training import bundle

            bundle.run(corpus, work, options.wheels)
        case "send":
            from training import exchange

            exchange.send(folder, options.out)
        case "receive":
            from training import exchange

            exchange.receive(options.out, folder)


def _evaluate(options: argparse.Namespace) -> None:
    from training import evaluate

    folders = {"new": options.packs or options.work / PACKS}
    if options.against is not None:
        folders["old"] = options.against
    ways = ("model", "program") if options.way == "both" else (options.way,)
    scores = evaluate.run(
        options.corpus, folders, options.work / "evaluation", ways, options.by_file
    )
    print(evaluate.table(scores))


def _settings(options: argparse.Namespace) -> Settings:
    """Return the profile with what the command line says laid over it.

    A permissive pack starts afresh: weights, pieces and text of other packs carry their terms.
    """
    settings = recipe.load(options.profile)
    training = settings.training
    training = replace(
        training,
        into=options.into or training.into,
        minutes=options.minutes or training.minutes,
        pieces=options.pieces or training.pieces,
    )
    cleaning = replace(settings.cleaning, licences=options.licences or settings.cleaning.licences)
    if cleaning.licences == "permissive" and (
        options.start_from or options.start_vocabulary or options.step == "back-translate"
    ):
        raise SystemExit("a permissive pack cannot go on from another pack's weights or text")
    if options.step == "back-translate" and (training.into == "both" or options.packs is None):
        raise SystemExit("back-translate needs --into en or zh, and --packs")
    return replace(settings, training=training, cleaning=cleaning)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m training", description=__doc__)
    parser.add_argument("step", choices=STEPS)
    parser.add_argument("--profile", default="cpu", help="cpu or gpu, as in settings.toml")
    parser.add_argument("--licences", choices=recipe.LICENCES, help="what may be learned from")
    parser.add_argument("--corpus", type=Path, default=Path("corpus"), help="the corpus folder")
    parser.add_argument(
        "--work", type=Path, help=f"work folder; else one of the profile's own in {WORK}"
    )
    parser.add_argument("--into", choices=("en", "zh", "both"), help="direction to learn")
    parser.add_argument("--minutes", type=float, help="the budget of the step train")
    parser.add_argument("--pieces", type=int, help="the same, in pieces of source and target")
    parser.add_argument(
        "--leave-after", type=float, default=0, help="minutes after which train leaves, to go on"
    )
    parser.add_argument("--start-from", type=Path, help="weights that training begins with")
    parser.add_argument("--start-vocabulary", type=Path, help="the pieces those weights are for")
    parser.add_argument("--packs", type=Path, help="folder of packs to evaluate or to ask")
    parser.add_argument("--against", type=Path, help="folder of packs to compare with")
    parser.add_argument("--way", choices=("model", "program", "both"), default="both")
    parser.add_argument("--by-file", action="store_true", help="score each caption file too")
    parser.add_argument("--wheels", type=Path, help="folder of wheels to put into the bundle")
    parser.add_argument(
        "--out", type=Path, default=Path("out"), help="folder that send fills and receive reads"
    )
    return parser


if __name__ == "__main__":
    main()
