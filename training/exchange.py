"""Carries a run home from another machine: the averaged weights in a few small files.

Matrices are rounded to int8 row by row as CTranslate2 rounds them, so that the pack made from them
is the same. No more than PyTorch is needed on the other machine.
"""

from __future__ import annotations

import io
import json
import shutil
from pathlib import Path
from typing import Final

import torch

from training.runs import AVERAGED, FILES
from training.train import LOG
from training.weights import files_of, load_weights, restored, rounded, save

PART_BYTES: Final = 15_000_000
_PART: Final = "weights.{:02}.part"


def send(folder: Path, out: Path, part_bytes: int = PART_BYTES) -> list[Path]:
    """Write a run's averaged weights and its log into ``out``; return the files."""
    out.mkdir(parents=True, exist_ok=True)
    buffer = io.BytesIO()
    data = {
        "weights": {
            name: rounded(value) for name, value in load_weights(folder / AVERAGED).items()
        },
        "files": sorted(files_of(folder / AVERAGED)),
    }
    torch.save(data, buffer)
    content = buffer.getvalue()
    made = []
    for number, start in enumerate(range(0, len(content), part_bytes)):
        path = out / _PART.format(number)
        path.write_bytes(content[start : start + part_bytes])
        made.append(path)
    shutil.copyfile(folder / LOG, out / LOG)
    for path in (*made, out / LOG):
        print(f"{path.name}: {path.stat().st_size / 1e6:.1f} MB")
    return [*made, out / LOG]


def receive(out: Path, folder: Path) -> Path:
    """Write what ``send`` made of a run as that run's averaged weights; return the file."""
    parts = sorted(out.glob("weights.*.part"))
    if not parts:
        raise FileNotFoundError(f"no weights in {out}")
    content = b"".join(path.read_bytes() for path in parts)
    data = torch.load(io.BytesIO(content), map_location="cpu", weights_only=True)
    weights = {name: restored(value) for name, value in data["weights"].items()}
    save(folder / AVERAGED, {"weights": weights, "files": data["files"]})
    (folder / FILES).write_text(json.dumps(data["files"], indent=1), "utf-8")
    shutil.copyfile(out / LOG, folder / LOG)
    return folder / AVERAGED
