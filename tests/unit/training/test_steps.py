"""The command line of the recipe: folders of its own for each kind of pack, and no mixed terms."""

from __future__ import annotations

from pathlib import Path

import pytest

from training import __main__ as command
from training import clean
from training.settings import Cleaning


@pytest.fixture
def cleaned(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[tuple[Path, str]]:
    """Return the folders and licences that the step ``clean`` is called with."""
    calls: list[tuple[Path, str]] = []

    def note(corpus: Path, work: Path, cleaning: Cleaning) -> None:
        calls.append((work, cleaning.licences))

    monkeypatch.setattr(clean, "run", note)
    monkeypatch.chdir(tmp_path)
    return calls


def test_each_profile_and_licence_has_a_folder(cleaned: list[tuple[Path, str]]) -> None:
    command.main(["clean"])
    command.main(["clean", "--profile", "gpu"])
    command.main(["clean", "--licences", "permissive"])
    command.main(["clean", "--work", "here", "--licences", "permissive"])
    assert cleaned == [
        (command.WORK / "cpu", "all"),
        (command.WORK / "gpu", "all"),
        (command.WORK / "cpu-permissive", "permissive"),
        (Path("here"), "permissive"),
    ]


@pytest.mark.parametrize(
    "arguments",
    [
        ["train", "--start-from", "weights.pt"],
        ["vocabulary", "--start-vocabulary", "pieces.model"],
        ["back-translate", "--into", "zh", "--packs", "packs"],
    ],
)
def test_a_permissive_pack_takes_nothing_of_others(
    arguments: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(SystemExit, match="permissive"):
        command.main([*arguments, "--licences", "permissive"])


def test_back_translation_is_for_one_direction(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(SystemExit, match="--into"):
        command.main(["back-translate", "--packs", "packs"])
