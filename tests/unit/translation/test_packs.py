"""Language packs: found, read safely, unpacked once."""

from __future__ import annotations

import json
import stat
import zipfile
from pathlib import Path

import pytest

from rednote_desktop.domain.errors import EngineFailed, PackMissing
from rednote_desktop.storage.paths import resources_dir
from rednote_desktop.translation.engines.ctranslate import CTranslateEngine
from rednote_desktop.translation.packs import SUFFIX, PackStore, bundled_packs, read_metadata
from tests.unit.translation.test_pack_install import renewed

METADATA = {"from_code": "en", "to_code": "zh", "package_version": "1.0"}


def write_pack(path: Path, files: dict[str, bytes], metadata: object = METADATA) -> Path:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("pack/metadata.json", json.dumps(metadata))
        for name, content in files.items():
            archive.writestr(name, content)
    return path


WHOLE = {"pack/model/model.bin": b"weights", "pack/sentencepiece.model": b"pieces"}


def test_the_bundled_packs() -> None:
    packs = {(pack.source, pack.target): pack for pack in bundled_packs(resources_dir() / "packs")}
    assert set(packs) == {("en", "zh"), ("zh", "en")}
    assert packs["zh", "en"].target_prefix == ">>en<<"
    assert all(pack.weak for pack in packs.values())


def test_the_newest_version_wins(tmp_path: Path) -> None:
    for name, version in (("a", "1.9"), ("b", "1.10"), ("c", "1.2.5")):
        write_pack(tmp_path / f"{name}.argosmodel", WHOLE, {**METADATA, "package_version": version})
    (file,) = PackStore([tmp_path], tmp_path).files()
    assert file.version == "1.10"
    assert not file.weak


def test_unreadable_packs_are_left_out(tmp_path: Path) -> None:
    (tmp_path / "torn.argosmodel").write_bytes(b"PK not a zip")
    write_pack(tmp_path / "odd.argosmodel", WHOLE, ["no", "object"])
    write_pack(tmp_path / "nameless.argosmodel", WHOLE, {"from_code": "en"})
    write_pack(tmp_path / "good.argosmodel", WHOLE)
    assert [file.path.name for file in PackStore([tmp_path], tmp_path).files()] == [
        "good.argosmodel"
    ]


def test_a_pack_is_unpacked_once(tmp_path: Path) -> None:
    store = PackStore([tmp_path], tmp_path / "cache")
    write_pack(tmp_path / "good.argosmodel", WHOLE)
    (file,) = store.files()
    first = store.unpack(file)
    assert (first.model / "model.bin").read_bytes() == b"weights"
    made = first.vocabulary.stat().st_mtime_ns
    second = PackStore([tmp_path], tmp_path / "cache").unpack(file)
    assert second == first
    assert second.vocabulary.stat().st_mtime_ns == made
    assert len(list((tmp_path / "cache").iterdir())) == 1


def test_a_torn_unpacking_is_done_again(tmp_path: Path) -> None:
    store = PackStore([tmp_path], tmp_path / "cache")
    write_pack(tmp_path / "good.argosmodel", WHOLE)
    (file,) = store.files()
    folder = store.unpack(file).vocabulary.parent
    (folder / "complete.json").unlink()
    (folder / "sentencepiece.model").write_bytes(b"half")
    assert store.unpack(file).vocabulary.read_bytes() == b"pieces"


def test_equal_weights_are_told_by_content(tmp_path: Path) -> None:
    write_pack(tmp_path / "a.argosmodel", WHOLE)
    write_pack(tmp_path / "b.argosmodel", WHOLE, {**METADATA, "from_code": "zh", "to_code": "en"})
    other = {**WHOLE, "pack/model/model.bin": b"others"}
    write_pack(tmp_path / "c.argosmodel", other, {**METADATA, "to_code": "fr"})
    store = PackStore([tmp_path], tmp_path / "cache")
    first, second, third = (store.unpack(file).weights for file in store.files())
    assert first == second != third


@pytest.mark.parametrize(
    "name",
    ["pack/../../evil", "/etc/evil", "pack\\evil", "C:/evil", "evil", "other/evil", "pack/a:b"],
)
def test_unsafe_names_are_refused(tmp_path: Path, name: str) -> None:
    path = write_pack(tmp_path / "bad.argosmodel", {**WHOLE, name: b"x"})
    with pytest.raises(EngineFailed):
        read_metadata(path)
    assert PackStore([tmp_path], tmp_path / "cache").files() == ()


def test_links_are_refused(tmp_path: Path) -> None:
    path = write_pack(tmp_path / "bad.argosmodel", WHOLE)
    with zipfile.ZipFile(path, "a") as archive:
        link = zipfile.ZipInfo("pack/model/link")
        link.external_attr = (stat.S_IFLNK | 0o777) << 16
        archive.writestr(link, "/etc/passwd")
    with pytest.raises(EngineFailed, match="link"):
        read_metadata(path)


def test_sizes_are_bounded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write_pack(tmp_path / "big.argosmodel", WHOLE)
    monkeypatch.setattr("rednote_desktop.translation.pack_archive.MOST_BYTES", 10)
    with pytest.raises(EngineFailed, match="too large"):
        read_metadata(path)


def test_a_pack_without_a_model_cannot_be_unpacked(tmp_path: Path) -> None:
    write_pack(tmp_path / "empty.argosmodel", {"pack/sentencepiece.model": b"pieces"})
    store = PackStore([tmp_path], tmp_path / "cache")
    (file,) = store.files()
    with pytest.raises(EngineFailed, match="no model"):
        store.unpack(file)
    assert list((tmp_path / "cache").iterdir()) == []


def test_the_engine_says_what_it_misses(tmp_path: Path) -> None:
    engine = CTranslateEngine(PackStore([tmp_path], tmp_path / "cache"))
    assert not engine.supports("zh", "en")
    with pytest.raises(PackMissing):
        engine.translate(["好"], "zh", "en")
    write_pack(tmp_path / "bad.argosmodel", WHOLE)
    broken = CTranslateEngine(PackStore([tmp_path], tmp_path / "cache"))
    assert broken.supports("en-GB", "zh-Hant")
    with pytest.raises(EngineFailed):
        broken.translate(["good"], "en", "zh")
    broken.close()
    broken.close()


def test_the_real_engine(real_engine: CTranslateEngine) -> None:
    assert real_engine.info.weak
    assert real_engine.info.version
    outputs = real_engine.translate(["今天天气很好。", "谢谢你。"], "zh", "en")
    assert outputs[0] == "The weather is great today."
    assert all(">>" not in output and output for output in outputs)
    assert any(
        "\u4e00" <= mark <= "\u9fff" for mark in real_engine.translate(["ok"], "en", "zh")[0]
    )


def test_packs_of_equal_weights_share_one_model(tmp_path: Path) -> None:
    folder = tmp_path / "packs"
    folder.mkdir()
    for source, target in (("zh", "en"), ("en", "zh")):
        renewed(folder / f"{source}{SUFFIX}", "1.0", from_code=source, to_code=target)
    engine = CTranslateEngine(PackStore([folder], tmp_path / "cache"))
    engine.translate(["好"], "zh", "en")
    engine.translate(["good"], "en", "zh")
    assert len(engine._loaded) == 1
    engine.close()


@pytest.mark.parametrize("text", [">>zh<<", "<unk>", "\u2581", "\x00", "a" * 5000, "好" * 2000])
def test_odd_sentences_do_not_break_the_model(real_engine: CTranslateEngine, text: str) -> None:
    (output,) = real_engine.translate([text], "zh", "en")
    assert len(output) < 20_000
