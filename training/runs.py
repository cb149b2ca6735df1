"""Where each step keeps what it makes, and the tags that name the target language."""

from __future__ import annotations

from pathlib import Path
from typing import Final

VOCABULARY: Final = "sentencepiece.model"
CLEAN: Final = "clean"
CHECKPOINTS: Final = "checkpoints"
AVERAGED: Final = "averaged.pt"
MODEL: Final = "model"
PACKS: Final = "packs"
FILES: Final = "files.json"
"""In a run's folder: the names of all files that its weights were learned from."""

PAD: Final = 3
"""The number of the piece that fills up batches."""

UNKNOWN: Final = "weights of before"
"""Stands among the names of files where weights do not say what they were learned from."""

TAGS: Final = {"en": ">>en<<", "zh": ">>zh<<"}
"""The first piece the decoder is given, by target language."""


def run_folder(work: Path, into: str) -> Path:
    """Return where a run keeps its state, log and checkpoints; ``into`` as in the settings."""
    return work / f"into-{into}"


def folder_for(work: Path, target: str) -> Path:
    """Return the run that translates into a language: its own, else the one for both."""
    own = run_folder(work, target)
    return own if own.is_dir() else run_folder(work, "both")
