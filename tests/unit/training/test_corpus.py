"""What is held out is never learned, and licences are told apart."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from training.clean import (
    clause_pairs,
    clean_source,
    objection,
    run,
    sentence_pairs,
    without_kept,
)
from training.corpus import (
    OWN,
    Source,
    is_held_out,
    is_permissive,
    read_pairs,
    sources,
    validation_part,
)
from training.near_copies import HeldOut, Overlaps
from training.settings import Cleaning

CLEANING = Cleaning("all", 0.75, 0.7, 600, 200, 0.0)
HELD = "We won by one point!"
FREE = "The dog slept on my new coat."


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    folder = tmp_path / "corpus"
    (folder / "captions").mkdir(parents=True)
    (folder / "parallel" / "heldout").mkdir(parents=True)
    for part in ("test", "dev"):
        path = folder / "parallel" / "heldout" / f"everyday-{part}.tsv"
        path.write_text("Where is the station?\t车站在哪里？\n", "utf-8")
    manifest = {
        "files": [
            {"file": "free.tsv", "licence": "MIT", "attribution": "A"},
            {"file": "shared.tsv", "licence": "GPL-3.0", "attribution": "B"},
        ]
    }
    (folder / "parallel" / "manifest.json").write_text(json.dumps(manifest), "utf-8")
    (folder / "parallel" / "free.tsv").write_text("Open the window.\t打开窗户。\n", "utf-8")
    (folder / "parallel" / "shared.tsv").write_text(
        "Close the door.\t关上门。\nOpen the window.\t打开窗户。\n"
        "Tell me, where is the station?\t车站在哪里呀？\n",
        "utf-8",
    )
    return folder


def held_out_english() -> str:
    return next(text for n in range(500) if is_held_out(text := f"It took {n} long days."))


def learned_english() -> str:
    return next(text for n in range(500) if not is_held_out(text := f"We ate {n} big cakes."))


def test_about_one_in_sixteen_is_held_out() -> None:
    share = sum(is_held_out(f"caption {n}") for n in range(8000)) / 8000
    assert 0.05 < share < 0.075
    # MD5 of the text, read as a number, ends in a zero as hexadecimal digit.
    assert is_held_out("caption 6") is False
    assert sum(map(is_held_out, (f"caption {n}" for n in range(40)))) == 3


def test_held_out_captions_and_their_near_copies_are_left_out(corpus: Path, tmp_path: Path) -> None:
    held, learned = held_out_english(), learned_english()
    (corpus / "captions" / "notes.tsv").write_text(
        f"{held}\t花了很长的时间才到\n{learned}\t我们吃了好多大蛋糕\n"
        f"Oh, {held[0].lower()}{held[1:]}\t那真是另外一回事\n",
        "utf-8",
    )
    run(corpus, tmp_path / "work", CLEANING)
    report = json.loads((tmp_path / "work" / "clean" / "report.json").read_text("utf-8"))
    assert report["notes"] == {
        "held out": 1,
        "kept": 1,
        "close to held out": 1,
        "sentences": 0,
        "clauses": 0,
    }
    assert report["shared"] == {"kept": 1, "repeated": 1, "close to held out": 1}
    kept = (tmp_path / "work" / "clean" / "notes.tsv").read_text("utf-8")
    assert kept.splitlines() == [f"{learned}\t我们吃了好多大蛋糕"]


def test_a_piece_of_a_caption_is_no_near_copy_either(corpus: Path, tmp_path: Path) -> None:
    (corpus / "captions" / "notes.tsv").write_text(
        "I am new in this town. Where is the station?\t我刚来到这座城市。车站在哪里？\n", "utf-8"
    )
    run(corpus, tmp_path / "work", CLEANING)
    pieces = (tmp_path / "work" / "clean" / "notes.sentences.tsv").read_text("utf-8")
    assert pieces == "I am new in this town.\t我刚来到这座城市。\n"


def test_a_permissive_build_has_no_share_alike_file(corpus: Path, tmp_path: Path) -> None:
    permissive = Cleaning("permissive", 0.75, 0.7, 600, 200, 0.0)
    run(corpus, tmp_path / "work", CLEANING)
    assert (tmp_path / "work" / "clean" / "shared.tsv").is_file()
    run(corpus, tmp_path / "work", permissive)
    names = {path.name for path in (tmp_path / "work" / "clean").glob("*.tsv")}
    assert "free.tsv" in names
    assert "shared.tsv" not in names


@pytest.mark.parametrize(
    ("licence", "permissive"),
    [
        ("CC0 1.0", True),
        ("CC BY 2.0 FR", True),
        ("CC BY 3.0/4.0", True),
        ("MPL-2.0", True),
        ("CC BY-SA 4.0", False),
        ("MIT: one; GPL-3.0: another", False),
        ("GFDL-1.2-or-later", False),
        ("GPL/LGPL, per application", False),
        ("no licence known", False),
    ],
)
def test_licences(licence: str, permissive: bool) -> None:
    assert is_permissive(licence) is permissive


def test_overlaps_are_jaccard_shares() -> None:
    words = frozenset("abcd")
    assert Overlaps([words], 0.75).has(frozenset("abc"))
    assert not Overlaps([words], 0.75).has(frozenset("ab"))
    assert not Overlaps([words], 0.75).has(frozenset("abcdefg"))
    assert not Overlaps([words], 0.75).has(frozenset())


def test_overlaps_find_what_a_comparison_of_all_finds() -> None:
    sets = [frozenset(str(n * k % 23) for k in range(1, 9)) for n in range(1, 60)]
    for share in (0.5, 0.75, 1.0):
        index = Overlaps(sets[:30], share)
        for probe in sets[30:]:
            slowly = any(len(probe & one) / len(probe | one) >= share for one in sets[:30])
            assert index.has(probe) == slowly


def test_either_side_makes_a_near_copy() -> None:
    close = HeldOut([("We won by one point!", "我们赢了一分！")], 0.75, 0.7)
    assert close.is_close(("we won by one point", "别的话"))
    assert close.is_close(("Something else entirely", "我们赢了一分"))
    assert not close.is_close(("We lost by two points", "他们输了两分"))


def test_text_is_cleaned_as_the_engine_reads_it(tmp_path: Path) -> None:
    path = tmp_path / "captions.tsv"
    path.write_text(
        "The soup is great… 😂\t這個湯好喝! 😂\nSame, same\tno Chinese\n#Food day\t#美食 好日子\n",
        "utf-8",
    )
    source = Source("captions", path, "CC0 1.0", "", True)
    kept, counts = clean_source(source, HeldOut([], 0.75, 0.7), CLEANING, set())
    assert kept == [("The soup is great...", "这个汤好喝！"), ("day", "好日子")]
    assert counts == {"kept": 2, "script": 1}


def test_kept_pieces_go_from_the_ends_only() -> None:
    assert without_kept("😂 So good 🎉🎉") == "So good"
    assert without_kept("Good 😂 and bad") == "Good 😂 and bad"
    assert without_kept("🎉") == ""


def test_sentences_are_paired_when_they_match() -> None:
    assert list(sentence_pairs(("So good. I cried.", "太好了。我哭了。"))) == [
        ("So good.", "太好了。"),
        ("I cried.", "我哭了。"),
    ]
    assert not list(sentence_pairs(("So good. I cried.", "太好了，我哭了。")))
    assert not list(sentence_pairs(("One sentence.", "一句。")))


def test_clauses_are_paired_when_their_shares_match() -> None:
    assert list(clause_pairs(("If it rains, we stay at home.", "下雨的话，我们就待在家。"))) == [
        ("If it rains", "下雨的话"),
        ("we stay at home.", "我们就待在家。"),
    ]
    assert not list(clause_pairs(("We stay at home if it rains, dear.", "下雨，我们就待在家。")))
    assert not list(clause_pairs(("It cost 1,980 yuan", "花了，1980元")))
    assert not list(clause_pairs(("One, two, three things", "一样，两样")))


def test_objections() -> None:
    assert objection(("Hello", "你好"), CLEANING) == ""
    assert objection(("", "你好"), CLEANING) == "empty"
    assert objection(("Hello 你好", "您好"), CLEANING) == "script"
    assert objection(("Hi 你好吗", "你好吗"), CLEANING) == "script"
    assert objection(("I wrote 福 upside down.", "“福”字我是倒着贴的。"), CLEANING) == ""
    assert objection(("Hello", "很" * 60), CLEANING) == "lengths disagree"
    assert objection(("word " * 200, "很" * 150), CLEANING) == "too long"


def test_the_recipes_own_pairs_are_well_formed() -> None:
    for path in OWN.glob("*.tsv"):
        lines = path.read_text("utf-8").splitlines()
        pairs = list(read_pairs(lines))
        assert len(pairs) == len(lines), path.name
        assert len(set(pairs)) == len(pairs), path.name
        objections = {pair: objection(pair, CLEANING) for pair in pairs}
        assert not [pair for pair, reason in objections.items() if reason], path.name


def test_training_looks_at_few_of_the_held_out_pairs() -> None:
    pairs = [(f"Line {n}", f"第{n}行") for n in range(2462)]
    part = validation_part(pairs)
    assert 300 <= len(part) <= 330
    assert set(part) < set(pairs)
    assert list(validation_part(pairs[:200])) == pairs[:200]


def test_sources_say_what_they_are(corpus: Path, tmp_path: Path) -> None:
    (corpus / "captions" / "notes.tsv").write_text("Hello\t你好\n", "utf-8")
    found = {source.name: source for source in sources(corpus, own=tmp_path / "none")}
    assert set(found) == {"notes", "free", "shared"}
    assert found["notes"].caption
    assert not found["free"].caption
    assert found["shared"].attribution == "B"
