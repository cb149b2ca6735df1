"""A finished pack is one the program reads, and it names its sources."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Sequence
from pathlib import Path

import pytest

from rednote_desktop.translation.engine import TranslationEngine
from rednote_desktop.translation.packs import PackStore, read_metadata
from rednote_desktop.translation.result import EngineInfo, Place
from training import pack as packing
from training.corpus import Source
from training.evaluate import Score, as_read, table
from training.runs import UNKNOWN, folder_for, run_folder
from training.settings import Pack

USED = [
    Source("notes", Path("notes.tsv"), "CC0 1.0", "written for this project", True),
    Source("book", Path("book.tsv"), "CC BY 3.0", "Somebody", False),
]
SHARED = Source("words", Path("words.tsv"), "CC BY-SA 4.0", "Others", False)
PACK = Pack("0.9", weak=False)


@pytest.fixture
def packed(tmp_path: Path) -> Path:
    work = tmp_path / "work"
    model = run_folder(work, "both") / "model"
    model.mkdir(parents=True)
    (model / "model.bin").write_bytes(b"weights")
    (model.parent / "files.json").write_text('["book", "notes"]')
    (work / "sentencepiece.model").write_bytes(b"pieces")
    (work / "clean").mkdir()
    (work / "clean" / "report.json").write_text('{"notes": {"kept": 12}, "book": {"kept": 3}}')
    return work


def test_packs_can_be_read_and_unpacked(
    packed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(packing, "sources", lambda _: [*USED, SHARED])
    made = packing.run(tmp_path, packed, PACK)
    store = PackStore([packed / "packs"], tmp_path / "cache")
    files = {(file.source, file.target): file for file in store.files()}
    assert {file.path for file in files.values()} == set(made)
    into_chinese = files["en", "zh"]
    assert into_chinese.target_prefix == ">>zh<<"
    assert into_chinese.version == "0.9"
    assert not into_chinese.weak
    assert store.unpack(into_chinese).weights == store.unpack(files["zh", "en"]).weights
    with zipfile.ZipFile(into_chinese.path) as archive:
        table_of_sources = archive.read("translate-en_zh-0_9/SOURCES.tsv").decode()
        page = archive.read("translate-en_zh-0_9/README.md").decode()
    assert table_of_sources.splitlines()[1:] == [
        "notes\t12\tCC0 1.0\twritten for this project",
        "book\t3\tCC BY 3.0\tSomebody",
    ]
    assert "- Somebody" in page


def test_the_same_model_gives_the_same_bytes(tmp_path: Path) -> None:
    weights = tmp_path / "model.bin"
    weights.write_bytes(b"weights")
    made = [tmp_path / "one.zip", tmp_path / "two.zip"]
    for path in made:
        packing.write(path, "pack", {"README.md": "text"}, {"model/model.bin": weights})
    assert made[0].read_bytes() == made[1].read_bytes()


def test_a_weak_pack_says_so(tmp_path: Path) -> None:
    for weak in (True, False):
        made = tmp_path / f"{weak}.argosmodel"
        data = packing.metadata("en", "zh", Pack("1.0", weak), USED)
        packing.write(made, "pack", {"metadata.json": json.dumps(data)}, {})
        assert read_metadata(made).weak is weak


def test_one_share_alike_source_makes_the_pack_share_alike() -> None:
    assert "share-alike" not in packing.licence(USED)
    assert "share-alike" in packing.licence([*USED, SHARED])


def test_a_pack_names_what_its_weights_were_learned_from(
    packed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was cleaned last says nothing of weights that go on from others."""
    monkeypatch.setattr(packing, "sources", lambda _: [*USED, SHARED])
    files = run_folder(packed, "both") / "files.json"

    def licence_and_table(name: str) -> tuple[str, str]:
        with zipfile.ZipFile(packed / "packs" / f"{name}.argosmodel") as archive:
            licence = json.loads(archive.read(f"{name}/metadata.json"))["licence"]
            return licence, archive.read(f"{name}/SOURCES.tsv").decode()

    packing.run(tmp_path, packed, PACK)
    licence, table_of_sources = licence_and_table("translate-en_zh-0_9")
    assert licence == "CC BY 4.0; credits in SOURCES.tsv"
    assert "words" not in table_of_sources

    files.write_text('["book", "notes", "words"]')
    packing.run(tmp_path, packed, PACK)
    licence, table_of_sources = licence_and_table("translate-zh_en-0_9")
    assert "share-alike" in licence
    assert "words\t0\tCC BY-SA 4.0\tOthers" in table_of_sources

    files.write_text(json.dumps(["notes", UNKNOWN]))
    packing.run(tmp_path, packed, PACK)
    licence, table_of_sources = licence_and_table("translate-en_zh-0_9")
    assert "share-alike" in licence
    assert f"{UNKNOWN}\t0\tunknown" in table_of_sources


def test_a_direction_that_was_not_learned_is_not_packed(
    packed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(packing, "sources", lambda _: USED)
    run_folder(packed, "both").rename(run_folder(packed, "zh"))
    (made,) = packing.run(tmp_path, packed, PACK)
    assert made.name == "translate-en_zh-0_9.argosmodel"


def test_a_direction_has_its_own_run_or_the_common_one(tmp_path: Path) -> None:
    assert folder_for(tmp_path, "en") == run_folder(tmp_path, "both")
    run_folder(tmp_path, "en").mkdir()
    assert folder_for(tmp_path, "en") == run_folder(tmp_path, "en")
    assert folder_for(tmp_path, "zh") == run_folder(tmp_path, "both")


class Shouting:
    """An engine that answers with a fixed sentence for each it knows."""

    info = EngineInfo("test", "1", Place.DEVICE)

    def __init__(self, answers: dict[str, str]) -> None:
        self.answers = answers

    def supports(self, source: str, target: str) -> bool:
        return True

    def translate(self, sentences: Sequence[str], source: str, target: str) -> list[str]:
        return [self.answers[sentence] for sentence in sentences]

    def close(self) -> None:
        return None


def test_texts_are_scored_as_they_are_read() -> None:
    engine: TranslationEngine = Shouting({"真好吃！": "So tasty!", "我还要": "I want more."})
    assert as_read(engine, None, ["真好吃！我还要😋", "😋"], "zh-Hans", "en") == [
        "So tasty! I want more 😋",
        "😋",
    ]


def test_scores_are_shown_in_a_table() -> None:
    score = Score("new", "model", "captions", "en", 10, 31.44, 9.96, 143.2)
    assert table([score]).splitlines()[-1] == (
        "| new | model | captions | en | 10 | 31.4 | 10.0 | 143 |"
    )
