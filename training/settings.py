"""Reads ``settings.toml``: every number of the recipe, by profile."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any, Final

SETTINGS: Final = Path(__file__).with_name("settings.toml")
LICENCES: Final = ("all", "permissive")
"""What may be learned from: everything, or what asks for no share-alike."""


@dataclass(frozen=True, slots=True)
class Cleaning:
    """What is kept of the corpus. Overlaps are Jaccard shares of words and of character pairs."""

    licences: str
    english_overlap: float
    chinese_overlap: float
    longest_english: int
    longest_chinese: int
    emoji_kept: float


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Size of the SentencePiece vocabulary and how often captions count in it."""

    pieces: int
    lines: int
    caption_copies: int
    coverage: float


@dataclass(frozen=True, slots=True)
class Stage:
    """From this share of the budget on, each group of files counts so many times its weight."""

    start: float
    captions: float
    everyday: float
    other: float


@dataclass(frozen=True, slots=True)
class Noise:
    """How often, from 0 to 1, a pair is changed in each way while training."""

    unstopped: float
    lower_case: float
    bare: float
    joined: float
    resegmented: float


@dataclass(frozen=True, slots=True)
class Model:
    """Shape of the Transformer."""

    width: int
    heads: int
    inner: int
    encoder_layers: int
    decoder_layers: int
    dropout: float


@dataclass(frozen=True, slots=True)
class Training:
    """Budget and optimiser.

    ``pieces``, source and target together, is the budget; where it is 0, ``minutes`` are.
    ``batch_tokens`` counts both sides with their padding. ``matrix_share`` is the share of the rate
    that the matrices between layers get. ``into`` is ``en``, ``zh`` or ``both``:
    one model for each direction, or one for both. With ``ahead`` another process makes the next
    epoch while one is learned.
    """

    minutes: float
    pieces: int
    peak_rate: float
    matrix_share: float
    final_rate: float
    warmup_steps: int
    batch_tokens: int
    longest: int
    label_smoothing: float
    weight_decay: float
    threads: int
    into: str
    ahead: bool
    validate_minutes: float
    save_minutes: float
    averaged: int
    seed: int


@dataclass(frozen=True, slots=True)
class Pack:
    """What the pack says of itself."""

    version: str
    weak: bool


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything one profile says."""

    profile: str
    cleaning: Cleaning
    vocabulary: Vocabulary
    weights: Mapping[str, float]
    everyday: frozenset[str]
    stages: tuple[Stage, ...]
    noise: Noise
    model: Model
    training: Training
    pack: Pack


def load(profile: str, variant: str = "", path: Path = SETTINGS) -> Settings:
    """Return the settings of a profile: the common tables with the profile's laid over them.

    Over these lie the tables of a ``variant``, if one is named.
    Raises ``ValueError`` for an unknown profile or variant, a missing value or one that nothing
    reads.
    """
    table = tomllib.loads(path.read_text("utf-8"))
    for kind, name in (("profile", profile), ("variant", variant)):
        known = table.pop(kind, {})
        if name or kind == "profile":
            if name not in known:
                raise ValueError(f"no {kind} {name!r}; there are {', '.join(sorted(known))}")
            table = _over(table, known[name])
    sampling = table["sampling"]
    stages = tuple(_read(Stage, stage) for stage in sampling["stages"])
    if not stages or stages[0].start != 0:
        raise ValueError("the first stage starts at 0")
    cleaning = _read(Cleaning, table["cleaning"])
    if cleaning.licences not in LICENCES:
        raise ValueError(f"licences are {' or '.join(LICENCES)}")
    return Settings(
        profile,
        cleaning,
        _read(Vocabulary, table["vocabulary"]),
        dict(sampling["weights"]),
        frozenset(sampling["everyday"]),
        stages,
        _read(Noise, table["noise"]),
        _read(Model, table["model"]),
        _read(Training, table["training"]),
        _read(Pack, table["pack"]),
    )


def variants(path: Path = SETTINGS) -> list[str]:
    """Return the names of the variants, in the order in which they stand in the file."""
    return list(tomllib.loads(path.read_text("utf-8"))["variant"])


def _over(table: Mapping[str, Any], own: Mapping[str, Any]) -> dict[str, Any]:
    """Lay the values of one table over those of another, tables within them likewise."""
    return {
        **table,
        **{
            name: _over(table.get(name, {}), value) if isinstance(value, dict) else value
            for name, value in own.items()
        },
    }


def _read(kind: Any, values: Mapping[str, Any]) -> Any:
    names = {field.name for field in fields(kind)}
    if names != set(values):
        wrong = ", ".join(sorted(names ^ set(values)))
        raise ValueError(f"{kind.__name__.lower()}: missing or unknown: {wrong}")
    return kind(**values)
