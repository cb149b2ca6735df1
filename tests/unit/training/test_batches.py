"""Draws, noise and batches hold what their settings say."""

from __future__ import annotations

import random
from dataclasses import replace
from pathlib import Path

import pytest

from training.batches import (
    Group,
    batches,
    corpus_groups,
    draw,
    examples,
    load_groups,
    noisy,
    rounded,
    stage_at,
)
from training.settings import Noise, Settings, Stage, load, variants
from training.vocabulary import lines

QUIET = Noise(0, 0, 0, 0, 0)
PAIRS = [(f"Sentence {n} is here.", f"第{n}句在这里。") for n in range(400)]
TAGS = {"en": 5, "zh": 4}


def encode(text: str, recut: bool) -> list[int]:
    return [1000 + ord(mark) for mark in text] if recut else [ord(mark) for mark in text]


@pytest.mark.parametrize("profile", ["cpu", "gpu"])
def test_profiles_are_complete(profile: str) -> None:
    settings = load(profile)
    assert settings.profile == profile
    assert settings.weights["captions"] > settings.weights["other"]


def test_wrong_settings_are_named(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="no profile 'tpu'"):
        load("tpu")
    path = tmp_path / "settings.toml"
    path.write_text(
        "[sampling]\neveryday=[]\nstages=[{start=0.0,captions=1,everyday=1}]\nweights={}\n"
        "[profile.cpu]\n"
    )
    with pytest.raises(ValueError, match="stage: missing or unknown: other"):
        load("cpu", path=path)


def test_variants_change_what_they_name() -> None:
    known = load("compare")
    assert len(variants()) >= 5
    for name in variants():
        other = load("compare", name)
        assert other.training == known.training
        assert other.weights.keys() == known.weights.keys()
    assert load("compare", "pieces_16384").vocabulary.pieces == 16384
    with pytest.raises(ValueError, match="no variant 'wider'"):
        load("compare", "wider")


def test_what_a_pack_made_is_learned_from_for_its_own_direction_only(tmp_path: Path) -> None:
    corpus = tmp_path / "corpus"
    (corpus / "captions").mkdir(parents=True)
    (corpus / "parallel").mkdir()
    (corpus / "parallel" / "manifest.json").write_text('{"files": []}')
    folder = tmp_path / "work" / "clean"
    folder.mkdir(parents=True)
    for name in ("back_translated.zh", "mozilla_www"):
        (folder / f"{name}.tsv").write_text("One.\t一。\n", "utf-8")
    plain = load("compare")
    rate = 0.5
    with_it = replace(plain, weights={**plain.weights, "back_translated": rate})

    def learned(settings: Settings, into: str) -> dict[str, tuple[str, float]]:
        settings = replace(settings, training=replace(settings.training, into=into))
        groups = corpus_groups(corpus, tmp_path / "work", settings)
        return {group.name: (group.kind, group.rate) for group in groups}

    assert learned(with_it, "zh")["back_translated.zh"] == ("captions", rate)
    assert learned(with_it, "en").keys() == learned(with_it, "both").keys() == {"mozilla_www"}
    assert learned(plain, "zh").keys() == {"mozilla_www"}


def test_stages_follow_the_budget() -> None:
    early, late = Stage(0.0, 1, 1, 1), Stage(0.6, 2, 1, 0)
    assert stage_at((early, late), 0.59) is early
    assert stage_at((early, late), 0.6) is late


def test_files_are_drawn_at_their_rates() -> None:
    groups = [Group("a", "captions", PAIRS, 1.5), Group("b", "other", [("a", "一")] * 1000, 0.1)]
    drawn = draw(groups, Stage(0, 1.0, 1.0, 0.5), random.Random(1))
    captions = [pair for pair in drawn if pair != ("a", "一")]
    assert 540 < len(captions) < 660
    assert set(captions) == set(PAIRS)
    assert 25 < len(drawn) - len(captions) < 80


def test_groups_know_their_kind(tmp_path: Path) -> None:
    for name in ("notes", "notes.sentences", "notes.clauses", "tatoeba", "manual"):
        (tmp_path / f"{name}.tsv").write_text("Hello\t你好\n", "utf-8")
    weights = {
        "captions": 1.0,
        "captions.sentences": 0.5,
        "captions.clauses": 0.3,
        "other": 0.2,
        "tatoeba": 0.6,
    }
    groups = load_groups(tmp_path, frozenset({"notes"}), frozenset({"tatoeba"}), weights)
    assert [(group.kind, group.rate) for group in groups] == [
        ("other", 0.2),
        ("captions", 0.3),
        ("captions", 0.5),
        ("captions", 1.0),
        ("everyday", 0.6),
    ]


def test_noise_changes_sources_and_never_the_wanted_capitals() -> None:
    pair = ("Don't worry, Anna.", "别担心，安娜。")
    changed = Noise(unstopped=1, lower_case=1, bare=1, joined=0, resegmented=0)
    assert list(noisy([pair], changed, random.Random(1))) == [
        (("Don't worry, Anna", "别担心，安娜"), "dont worry anna")
    ]
    assert list(noisy([pair], QUIET, random.Random(1))) == [(pair, pair[0])]
    two = [pair, ("I know.", "我知道。")]
    joined = Noise(0, 0, 0, joined=1, resegmented=0)
    assert ("I know. Don't worry, Anna.", "我知道。别担心，安娜。") in [
        changed for changed, _ in noisy(two, joined, random.Random(1))
    ]


def test_examples_go_the_asked_way() -> None:
    chance = random.Random(1)
    both = examples(PAIRS[:1], QUIET, encode, TAGS, 100, chance)
    assert [target[0] for _, target in both] == [4, 5]
    assert both[0][0] == encode(PAIRS[0][0], False)
    assert both[0][1][1:] == encode(PAIRS[0][1], False)
    one = examples(PAIRS, QUIET, encode, {"en": 5}, 100, chance)
    assert {target[0] for _, target in one} == {5}
    assert len(one) == len(PAIRS)
    assert not examples(PAIRS, QUIET, encode, TAGS, 5, chance)


def test_only_sources_are_cut_in_unusual_ways() -> None:
    recut = Noise(0, 0, 0, 0, resegmented=1)
    for source, target in examples(PAIRS[:9], recut, encode, TAGS, 100, random.Random(1)):
        assert min(source) > 999
        assert max(target[1:]) < 1000 or target[0] == 4


def test_batches_hold_every_example_once_within_their_size() -> None:
    made = examples(PAIRS, QUIET, encode, TAGS, 200, random.Random(1))
    packed = batches(made, 600, random.Random(1))
    held = [example for batch in packed for example in batch.examples]
    assert sorted(held) == sorted(made)
    for batch in packed:
        size = len(batch.examples) * (batch.source_length + batch.target_length)
        assert size <= 600 or len(batch.examples) <= 8
        for source, target in batch.examples:
            assert len(source) < batch.source_length
            assert len(target) < batch.target_length


def test_shapes_are_few() -> None:
    assert [rounded(length) for length in (1, 20, 21, 48, 49, 64)] == [2, 20, 24, 48, 56, 64]
    assert len({rounded(length) for length in range(1, 111)}) < 30


def test_captions_fill_the_vocabulary() -> None:
    groups = [Group("a", "captions", PAIRS[:5], 1.0), Group("b", "other", [("a", "一")] * 50, 0.1)]
    settings = load("cpu")
    cut = list(lines(groups, settings))
    assert cut.count(PAIRS[0][0]) >= settings.vocabulary.caption_copies
