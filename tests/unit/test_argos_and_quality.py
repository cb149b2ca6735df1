"""The benchmarks that need more than the repository say what is missing."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from benchmarks import argos, quality


def test_quality_without_a_corpus_says_so(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv(quality.CORPUS, raising=False)
    assert quality.run() == {"quality": "no corpus: set REDNOTE_CORPUS to its folder"}
    monkeypatch.setenv(quality.CORPUS, str(tmp_path))
    assert set(quality.run()) == {"quality"}


def test_pairs_are_sorted_by_register_and_spread() -> None:
    held_out = {
        name: [(f"{name} {number}", str(number)) for number in range(10)]
        for name in ("titles", "titles_2", "comments_en", "dialogues", "chat_crossculture", "plain")
    }
    found = quality.by_register(held_out, 4)
    assert {name: len(pairs) for name, pairs in found.items()} == {
        "titles": 4, "captions": 4, "comments": 4, "chat": 4,
    }  # fmt: skip
    assert [pair[0] for pair in found["titles"]] == [
        "titles 0", "titles 5", "titles_2 0", "titles_2 5",
    ]  # fmt: skip
    whole = quality.by_register(held_out, 100)
    assert [len(pairs) for pairs in whole.values()] == [20, 10, 10, 20]


def test_argos_is_found_where_it_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv(argos.VARIABLE, str(tmp_path / "none"))
    assert argos.argos_python() is None
    monkeypatch.setenv(argos.VARIABLE, sys.executable)
    assert argos.argos_python() == sys.executable


def test_the_sample_gives_captions_in_both_languages() -> None:
    captions = argos.sample_captions()
    assert {(source, target) for _, source, target in captions} == {("zh", "en"), ("en", "zh")}
    assert all(text for text, _, _ in captions)


@pytest.mark.slow
def test_batches_change_no_output(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(argos, "_SENTENCES", 40)
    figures = argos._compare(argos.sample_captions(20), tmp_path)
    assert figures["sentences"] == 40
    # The arithmetic of a batch may round otherwise than that of a single sentence, and so turn a
    # near tie; more than that would be a fault of ours.
    assert int(str(figures["sentences_equal_to_plain_engine"])) >= 38
