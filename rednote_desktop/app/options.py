"""What the command line asked for."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Options:
    """Choices for one run. ``theme`` and ``locale`` are empty where the settings decide."""

    profile: Path
    theme: str = ""
    locale: str = ""
