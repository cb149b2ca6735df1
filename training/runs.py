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

TAGS: Final = {"en": ">>en<<", "zh": ">>zh<<"}
"""The first piece the decoder is given, by target language."""


def run_folder(work: Path, into: str) -> Path:
    """Return where a run keeps its state, log and checkpoints; ``into`` as in the settings."""
    return work / f"into-{into}"


def folder_for(work: Path, target: str) -> Path:
    """Return the run that translates into a language: its own, else the one for both."""
    own = run_folder(work, target)
    return own if own.is_dir() else run_folder(work, "both")
