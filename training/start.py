"""Reads weights to go on from: those of a checkpoint, or of a pack, whose models are int8.

Where a run's vocabulary is not the pack's, a piece that the pack lacks begins as the mean of those
that the pack cuts it into. A row of a matrix is off by at most 1/254 of its largest value.
"""

from __future__ import annotations

import struct
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

import numpy
import torch
from torch import Tensor

from training.runs import UNKNOWN
from training.weights import files_of, load_weights, restored

SUFFIX: Final = ".argosmodel"

_TYPES: Final[Mapping[int, Any]] = {0: "<f4", 1: "i1", 2: "<i2", 3: "<i4"}
_SCALE: Final = "_scale"
_PLACES: Final = "encodings"
_SHARED: Final = "decoder/embeddings/weight"
_NAMES: Final = (
    (_SHARED, "embedding.weight"),
    ("decoder/projection/bias", "bias"),
    ("encoder/layer_norm/", "encoder_norm."),
    ("decoder/layer_norm/", "decoder_norm."),
    ("encoder/layer_", "encoder."),
    ("decoder/layer_", "decoder."),
    ("/self_attention/layer_norm/", ".attention_norm."),
    ("/self_attention/linear_0/", ".attention.projections."),
    ("/self_attention/linear_1/", ".attention.output."),
    ("/attention/layer_norm/", ".cross_norm."),
    ("/attention/linear_0/", ".cross.query."),
    ("/attention/linear_1/", ".cross.projections."),
    ("/attention/linear_2/", ".cross.output."),
    ("/ffn/layer_norm/", ".feedforward_norm."),
    ("/ffn/linear_0/", ".feedforward.inwards."),
    ("/ffn/linear_1/", ".feedforward.outwards."),
    ("norm.gamma", "norm.weight"),
    ("norm.beta", "norm.bias"),
)
"""How CTranslate2 names the variables of a Transformer, and how this recipe does."""


def begin_from(path: Path, vocabulary: Path) -> tuple[dict[str, Tensor], frozenset[str]]:
    """Return weights to go on from, in full precision, and the names of what they learned from.

    A checkpoint's weights are for the pieces it was made with, those of a pack are fitted to the
    pieces of ``vocabulary``. Raises ``ValueError`` where a pack is not one that this recipe makes.
    """
    if path.suffix == SUFFIX:
        return _weights_of_pack(path, vocabulary), _files_of_pack(path)
    return load_weights(path), files_of(path)


def _weights_of_pack(pack: Path, vocabulary: Path) -> dict[str, Tensor]:
    import sentencepiece

    with zipfile.ZipFile(pack) as archive:
        weights = _named(_variables(_member(archive, "model/model.bin")))
        before = sentencepiece.SentencePieceProcessor(
            model_proto=_member(archive, "sentencepiece.model")
        )
    now = sentencepiece.SentencePieceProcessor(model_file=str(vocabulary))
    cuts = _cuts(before, now)
    for name in ("embedding.weight", "bias"):
        old = weights[name]
        weights[name] = torch.stack([old[cut].mean(0) for cut in cuts])
    return weights


def _files_of_pack(pack: Path) -> frozenset[str]:
    with zipfile.ZipFile(pack) as archive:
        try:
            rows = _member(archive, "SOURCES.tsv").decode().splitlines()[1:]
        except ValueError:
            return frozenset((UNKNOWN,))
    return frozenset(row.partition("\t")[0] for row in rows)


def _member(archive: zipfile.ZipFile, name: str) -> bytes:
    for member in archive.namelist():
        if member.partition("/")[2] == name:
            return archive.read(member)
    raise ValueError(f"no {name} in {archive.filename}")


def _cuts(before: Any, now: Any) -> list[list[int]]:
    """Return, for each piece of ``now``, the pieces of ``before`` that it is made of."""
    cuts = []
    for number in range(now.vocab_size()):
        piece = now.id_to_piece(number)
        same = before.piece_to_id(piece)
        if before.id_to_piece(same) == piece:
            cuts.append([same])
            continue
        # Pieces begin a word with ▁; before the others stands a mark that is taken off again.
        parts = before.encode(piece.replace("▁", " ").lstrip(" "))
        if not piece.startswith("▁"):
            marked = before.encode(f"\n{piece}")
            parts = marked[len(before.encode("\n")) :]
        cuts.append(parts or [before.unk_id()])
    return cuts


def _variables(content: bytes) -> dict[str, Tensor | tuple[Tensor, Tensor]]:
    """Return the variables of CTranslate2's binary format, version 6, rounded ones with scales."""
    place = 0

    def number(kind: str) -> int:
        nonlocal place
        (value,) = struct.unpack_from(f"<{kind}", content, place)
        place += struct.calcsize(kind)
        return int(value)

    def word() -> str:
        nonlocal place
        length = number("H")
        place += length
        return content[place - length : place - 1].decode()

    version = number("I")
    if version != 6:
        raise ValueError(f"binary version {version} of CTranslate2 is not known")
    word()
    number("I")
    found: dict[str, Tensor] = {}
    for _ in range(number("I")):
        name = word()
        shape = [number("I") for _ in range(number("B"))]
        kind, size = number("B"), number("I")
        if kind in _TYPES:
            values = numpy.frombuffer(content, _TYPES[kind], size // int(_TYPES[kind][-1]), place)
            found[name] = torch.from_numpy(values.copy()).view(shape)
        place += size
    return {
        name: (value, found[name + _SCALE].view(-1, 1)) if name + _SCALE in found else value
        for name, value in found.items()
        if not name.endswith((_SCALE, _PLACES)) and value.dim()
    }


def _named(variables: Mapping[str, Tensor | tuple[Tensor, Tensor]]) -> dict[str, Tensor]:
    weights = {}
    for name, value in variables.items():
        for before, after in _NAMES:
            name = name.replace(before, after)
        weights[name] = restored(value).float()
    return weights
