"""What the command line asked for."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Options:
    """Choices for one run. ``theme`` and ``locale`` are empty where the settings decide.

    ``link`` is a ``rednote:`` address to open, or empty. With ``welcome`` the reader of a new
    profile is welcomed. ``locale_file`` is shown in place of the compiled locale files.
    """

    profile: Path
    theme: str = ""
    locale: str = ""
    link: str = ""
    welcome: bool = False
    locale_file: Path | None = None
