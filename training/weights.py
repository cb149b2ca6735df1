"""Reads and writes weights, those of the first pack's training among them."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

import torch
from torch import Tensor

from training.runs import UNKNOWN

_FIRST_NAMES: Final = {
    "emb.": "embedding.",
    "ne.": "encoder_norm.",
    "nd.": "decoder_norm.",
    "enc.": "encoder.",
    "dec.": "decoder.",
    ".n1.": ".attention_norm.",
    ".n2.": ".cross_norm.",
    ".n3.": ".feedforward_norm.",
    ".sa.qkv.": ".attention.projections.",
    ".sa.o.": ".attention.output.",
    ".ca.q.": ".cross.query.",
    ".ca.kv.": ".cross.projections.",
    ".ca.o.": ".cross.output.",
    ".ff.a.": ".feedforward.inwards.",
    ".ff.b.": ".feedforward.outwards.",
}
"""How pack 0.2's training named its weights, and how they are named here."""


def load_weights(path: Path) -> dict[str, Tensor]:
    """Return the weights of a checkpoint, under this recipe's names, in full precision."""
    data = torch.load(path, map_location="cpu", weights_only=True)
    weights = data["weights"] if "weights" in data else _renamed(data["m"])
    return {name: value.float() for name, value in weights.items()}


def files_of(path: Path) -> frozenset[str]:
    """Return the names of the files that a checkpoint's weights were learned from.

    Of weights that do not say so that is ``UNKNOWN``.
    """
    data = torch.load(path, map_location="cpu", weights_only=True)
    return frozenset(data.get("files", (UNKNOWN,)))


def save(path: Path, data: Mapping[str, Any]) -> None:
    """Write a checkpoint, the file appearing only when it is whole."""
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_suffix(".part")
    torch.save(dict(data), part)
    part.replace(path)


def rounded(value: Tensor) -> Any:
    """Return a matrix as int8 with a scale for each row; anything else as it is."""
    if value.dim() != 2:
        return value
    most = value.abs().amax(1, keepdim=True)
    scale = 127.0 / torch.where(most == 0, 127.0, most)
    return (value * scale).round().to(torch.int8), scale


def restored(value: Any) -> Tensor:
    """Return what was rounded, in full precision."""
    if isinstance(value, Tensor):
        return value
    numbers, scale = value
    return numbers.float() / scale


def _renamed(weights: Mapping[str, Tensor]) -> dict[str, Tensor]:
    renamed = {}
    for name, value in weights.items():
        for before, after in _FIRST_NAMES.items():
            if before.startswith("."):
                name = name.replace(before, after)
            elif name.startswith(before):
                name = after + name[len(before) :]
        renamed[name] = value
    return renamed
