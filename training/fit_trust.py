"""Fits the weights by which translations are judged: ``python -m training.fit_trust LABELS``.

The labels are those of ``tests/data/trust_labels.tsv``; the rows of its part ``fit`` are learned
from, by an ordinal logistic regression (McCullagh 1980) with a little shrinkage. The bounds are
those with the best mean of the F measures of the three marks.
"""

from __future__ import annotations

import argparse
import asyncio
import csv
import tempfile
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import astuple, fields
from itertools import product
from pathlib import Path
from typing import Final

import torch
from torch import Tensor
from torch.nn import functional

from rednote_desktop.storage.paths import resources_dir
from rednote_desktop.translation.evidence import compare
from rednote_desktop.translation.glossary import Glossary
from rednote_desktop.translation.judge import Weights, weigh
from rednote_desktop.translation.lexicon import Lexicon
from rednote_desktop.translation.meanings import Meanings

LABELS: Final = ("wrong", "partly", "good")
_SHRINKAGE: Final = 0.005
_MEASURES: Final = 9
"""The weights before the bounds, the base last."""

Row = dict[str, str]


def measures(rows: Sequence[Row], meanings: Meanings, with_score: bool) -> Tensor:
    """Return what each weight is multiplied by, a row for each labelled output."""
    found = []
    for row in rows:
        evidence = compare(row["source"], row["output"], row["direction"] == "zh-en", meanings)
        model = float(row["score"]) if with_score else 0.0
        # What a weight is multiplied by is the score with that weight alone.
        units = torch.eye(_MEASURES).tolist()
        found.append([weigh(evidence, Weights(*unit, 0.0, 0.0), model) for unit in units])
    return torch.tensor(found)


def fit(values: Tensor, labels: Tensor) -> Tensor:
    """Return the weights under which the labels, 0 to 2, are likeliest."""
    weights = torch.zeros(_MEASURES, requires_grad=True)
    step = torch.ones((), requires_grad=True)
    optimiser = torch.optim.LBFGS([weights, step], max_iter=200, line_search_fn="strong_wolfe")

    def loss() -> Tensor:
        optimiser.zero_grad()
        score = values @ weights
        right_in_part = functional.binary_cross_entropy_with_logits(score, (labels > 0).float())
        right = functional.binary_cross_entropy_with_logits(
            score - functional.softplus(step), (labels > 1).float()
        )
        total: Tensor = right_in_part + right + _SHRINKAGE * weights[:-1].square().mean()
        total.backward()  # type: ignore[no-untyped-call]
        return total

    optimiser.step(loss)  # type: ignore[no-untyped-call]
    return weights.detach()


def bounds(scores: Tensor, labels: Tensor) -> tuple[float, float]:
    """Return the bounds, below which is failed and from which on is trusted."""
    steps = [number / 10 for number in range(-30, 31)]
    pairs = [(low, high) for low, high in product(steps, steps) if low < high]
    return max(pairs, key=lambda pair: _agreement(scores, labels, *pair))


def _agreement(scores: Tensor, labels: Tensor, failed: float, trusted: float) -> float:
    """Return the mean F measure of the marks."""
    marks = (scores >= failed).long() + (scores >= trusted).long()
    total = 0.0
    for label in range(len(LABELS)):
        hit = int(((marks == label) & (labels == label)).sum())
        total += 2 * hit / max(1, int((marks == label).sum()) + int((labels == label).sum()))
    return total / len(LABELS)


def run(path: Path) -> list[Weights]:
    """Fit weights with the model's score and without it; return both."""
    with path.open(encoding="utf-8", newline="") as file:
        rows = [
            row
            for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
            if row["part"] == "fit"
        ]
    labels = torch.tensor([LABELS.index(row["label"]) for row in rows])
    glossary = Glossary.load(resources_dir() / "slang_glossary.tsv")
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(1) as executor:
        lexicon = Lexicon(Path(folder), glossary, executor)
        try:
            asyncio.run(lexicon.prepare())
            meanings = lexicon.stem_meanings
            both = [measures(rows, meanings, with_score) for with_score in (True, False)]
        finally:
            lexicon.close()
    fitted = []
    for values in both:
        weights = fit(values, labels)
        found = (*weights.tolist(), *bounds(values @ weights, labels))
        fitted.append(Weights(*(round(value, 2) for value in found)))
    return fitted


def main() -> None:
    """Print the weights in the order in which ``judge.Weights`` has them."""
    parser = argparse.ArgumentParser(prog="python -m training.fit_trust", description=__doc__)
    parser.add_argument("labels", type=Path)
    names = ", ".join(field.name for field in fields(Weights))
    for name, weights in zip(
        ("with the score", "without"), run(parser.parse_args().labels), strict=True
    ):
        print(f"{name}: {names}\n  {', '.join(f'{value:.2f}' for value in astuple(weights))}")


if __name__ == "__main__":
    main()
