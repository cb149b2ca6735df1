"""Reads ``settings.toml``: every number of the recipe, by profile."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any, Final

SETTINGS: Final = Path(__file__).with_name("settings.toml")


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

    ``batch_tokens`` counts both sides with their padding. ``into`` is ``en``, ``zh`` or ``both``:
    one model for each direction, or one for both.
    """

    minutes: float
    peak_rate: float
    final_rate: float
    warmup_steps: int
    batch_tokens: int
    longest: int
    label_smoothing: float
    weight_decay: float
    threads: int
    into: str
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


def load(profile: str, path: Path = SETTINGS) -> Settings:
    """Return the settings of a profile: the common tables with the profile's laid over them.

    Raises ``ValueError`` for an unknown profile, a missing value or one that nothing reads.
    """
    data = tomllib.loads(path.read_text("utf-8"))
    profiles = data.pop("profile")
    if profile not in profiles:
        raise ValueError(f"no profile {profile!r}; there are {', '.join(sorted(profiles))}")
    own = profiles[profile]
    sampling = {**data["sampling"], **own.get("sampling", {})}
    table = {name: {**data.get(name, {}), **own.get(name, {})} for name in {*data, *own}}
    stages = tuple(_read(Stage, stage) for stage in sampling["stages"])
    if not stages or stages[0].start != 0:
        raise ValueError("the first stage starts at 0")
    return Settings(
        profile,
        _read(Cleaning, table["cleaning"]),
        _read(Vocabulary, table["vocabulary"]),
        dict(sampling["weights"]),
        frozenset(sampling["everyday"]),
        stages,
        _read(Noise, table["noise"]),
        _read(Model, table["model"]),
        _read(Training, table["training"]),
        _read(Pack, table["pack"]),
    )


def _read(kind: Any, values: Mapping[str, Any]) -> Any:
    names = {field.name for field in fields(kind)}
    if names != set(values):
        wrong = ", ".join(sorted(names ^ set(values)))
        raise ValueError(f"{kind.__name__.lower()}: missing or unknown: {wrong}")
    return kind(**values)
