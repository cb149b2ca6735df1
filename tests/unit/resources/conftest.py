"""The sample community and the scripts that make it, as the tests of resources read them."""

from __future__ import annotations

import importlib
import json
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any, Final

import pytest

RESOURCES: Final = Path(__file__).resolve().parents[3] / "resources"


@dataclass(frozen=True)
class Sample:
    """The texts of the sample community as they stand in the files."""

    folder: Path
    accounts: list[dict[str, Any]]
    topics: list[dict[str, Any]]
    products: list[dict[str, Any]]
    notes: list[dict[str, Any]]
    comments: list[dict[str, Any]]
    media: dict[str, dict[str, Any]]

    @property
    def images(self) -> list[tuple[str, int, dict[str, Any]]]:
        """Every medium of every note with the note's id and its place."""
        return [
            (note["id"], place, image)
            for note in self.notes
            for place, image in enumerate(note["images"])
        ]


@pytest.fixture(scope="session")
def resources() -> Path:
    """The folder under test."""
    return RESOURCES


@pytest.fixture(scope="session")
def sample(resources: Path) -> Sample:
    """Read once for all tests."""
    folder = resources / "sample"

    def whole(name: str) -> Any:
        return json.loads((folder / name).read_text(encoding="utf-8"))

    def lines(name: str) -> list[dict[str, Any]]:
        text = (folder / name).read_text(encoding="utf-8")
        return [json.loads(line) for line in text.removesuffix("\n").split("\n")]

    return Sample(
        folder,
        whole("accounts.json"),
        whole("topics.json"),
        whole("products.json"),
        lines("notes.jsonl"),
        lines("comments.jsonl"),
        whole("media.json"),
    )


@pytest.fixture
def maker(monkeypatch: pytest.MonkeyPatch, resources: Path) -> ModuleType:
    """The script that writes media.json."""
    monkeypatch.syspath_prepend(resources / "make")
    return importlib.import_module("media_index")
