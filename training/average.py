"""Step ``average``: the mean of a run's last checkpoints, which is better than the last alone."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import torch
from torch import Tensor

from training.runs import AVERAGED, CHECKPOINTS
from training.weights import files_of, load_weights, save


def run(folder: Path, count: int) -> Path:
    """Average the last ``count`` checkpoints of a run; return the file made."""
    paths = sorted((folder / CHECKPOINTS).glob("step-*.pt"))[-count:]
    if not paths:
        raise FileNotFoundError(f"no checkpoints in {folder}")
    files = frozenset(name for path in paths for name in files_of(path))
    weights = mean([load_weights(path) for path in paths])
    save(folder / AVERAGED, {"weights": weights, "files": sorted(files)})
    print(f"{folder.name}: averaged {', '.join(path.stem for path in paths)}")
    return folder / AVERAGED


def mean(many: Sequence[dict[str, Tensor]]) -> dict[str, Tensor]:
    """Return the mean of several sets of weights."""
    return {name: torch.stack([one[name] for one in many]).mean(0) for name in many[0]}
