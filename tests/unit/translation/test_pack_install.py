"""Packs are looked over and tried before they are installed, and the newest wins."""

from __future__ import annotations

import json
import zipfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from rednote_desktop.domain.errors import Full, PackProblem, PackRefused
from rednote_desktop.domain.text import from_plain
from rednote_desktop.storage.paths import resources_dir
from rednote_desktop.translation import pack_archive, pack_install
from rednote_desktop.translation.engines.ctranslate import CTranslateEngine
from rednote_desktop.translation.engines.trial import try_pack
from rednote_desktop.translation.memory import TranslationMemory
from rednote_desktop.translation.pack_install import PackInstaller
from rednote_desktop.translation.packs import SUFFIX, PackFile, file_digest, read_metadata, readme
from rednote_desktop.translation.translator import Translator

BUNDLED = resources_dir() / "packs"
(REAL,) = BUNDLED.glob(f"translate-zh_en-*{SUFFIX}")
VERSION = read_metadata(REAL).version
METADATA = {"from_code": "fr", "to_code": "en", "package_version": "1.0"}
WHOLE = {"pack/model/model.bin": b"weights", "pack/sentencepiece.model": b"pieces"}


def renewed(path: Path, version: str, **changes: str) -> Path:
    """Write the real pack again under another version."""
    with zipfile.ZipFile(REAL) as old, zipfile.ZipFile(path, "w") as new:
        for member in old.infolist():
            content = old.read(member)
            if member.filename.endswith("metadata.json"):
                known = json.loads(content)
                content = json.dumps({**known, "package_version": version, **changes}).encode()
            new.writestr(member.filename, content)
    return path


def made(path: Path, files: dict[str, bytes], metadata: object = METADATA) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("pack/metadata.json", json.dumps(metadata))
        for name, content in files.items():
            archive.writestr(name, content)
    return path


def passes(_file: PackFile, _cache: Path) -> None:
    """Let every pack pass its trial."""


@pytest.fixture
def installer(tmp_path: Path) -> PackInstaller:
    return PackInstaller(tmp_path / "packs", BUNDLED, tmp_path / "cache", passes)


def leftovers(tmp_path: Path) -> list[str]:
    """Return what lies in the folder of packs and in the cache."""
    folders = (tmp_path / "packs", tmp_path / "cache")
    return [path.name for folder in folders if folder.is_dir() for path in folder.iterdir()]


def test_a_real_pack_is_tried_installed_used_and_removed(tmp_path: Path) -> None:
    installer = PackInstaller(tmp_path / "packs", BUNDLED, tmp_path / "cache", try_pack)
    path = renewed(tmp_path / "new.argosmodel", "9.4")
    file = installer.install(path, file_digest([path]))
    assert file.path == tmp_path / "packs" / "translate-zh_en-9_4.argosmodel"
    assert file.version == "9.4"
    assert file.licence.startswith("mixed")
    assert "Chinese to English" in readme(file.path)
    engine = CTranslateEngine(installer.installed)
    assert engine.info.version == "9.4"
    assert engine.translate(["今天天气很好。"], "zh", "en") == ["The weather is great today."]
    engine.close()
    installer.remove(file)
    assert leftovers(tmp_path) == []
    with pytest.raises(ValueError, match="comes with"):
        installer.remove(installer.bundled.files()[0])
    assert REAL.is_file()


def test_the_newest_version_wins(tmp_path: Path, installer: PackInstaller) -> None:
    old = installer.install(renewed(tmp_path / "a.argosmodel", "9.9"))
    new = installer.install(renewed(tmp_path / "b.argosmodel", "9.10"))
    assert [file.version for file in installer.installed.all_files()] == ["9.10"]
    assert not old.path.exists()
    for version in ("9.10", "9.9", "0.2", "0.1"):
        with pytest.raises(PackRefused) as refused:
            installer.install(renewed(tmp_path / "c.argosmodel", version))
        assert refused.value.problem is PackProblem.OLDER
    assert installer.installed.files() == (new,)


async def test_where_an_installed_pack_breaks_the_bundled_one_helps(
    tmp_path: Path, installer: PackInstaller
) -> None:
    made(tmp_path / "bad.argosmodel", WHOLE, {**METADATA, "from_code": "zh"})
    installer.install(tmp_path / "bad.argosmodel")
    engines = (CTranslateEngine(installer.installed), CTranslateEngine(installer.bundled))
    with ThreadPoolExecutor(2) as executor:
        translator = Translator(engines, TranslationMemory(), executor)
        answer = await translator.submit(from_plain("今天天气很好。"), "en")
        translator.close()
    assert answer.text == "The weather is great today."
    assert answer.engine is not None
    assert answer.engine.version == VERSION
    assert [failure.engine.version for failure in answer.passed_over] == ["1.0"]


def test_a_pack_that_the_program_outgrew_is_put_aside(tmp_path: Path) -> None:
    bundled = tmp_path / "bundled"
    bundled.mkdir()
    installer = PackInstaller(tmp_path / "packs", bundled, tmp_path / "cache", passes)
    file = installer.install(renewed(tmp_path / "a.argosmodel", "9.4"))
    assert installer.installed.files() == (file,)
    renewed(bundled / "b.argosmodel", "9.4")
    assert installer.installed.files() == ()
    assert installer.installed.all_files() == (file,)


@pytest.mark.parametrize(
    ("name", "problem"),
    [
        ("text", PackProblem.UNREADABLE),
        ("torn", PackProblem.UNREADABLE),
        ("damaged", PackProblem.UNREADABLE),
        ("slip", PackProblem.UNSAFE),
        ("many", PackProblem.TOO_LARGE),
        ("bomb", PackProblem.TOO_LARGE),
        ("no model", PackProblem.UNSUPPORTED),
        ("other pieces", PackProblem.OTHER_PIECES),
        ("other kind", PackProblem.UNSUPPORTED),
        ("odd language", PackProblem.UNREADABLE),
        ("odd version", PackProblem.UNREADABLE),
        ("deep metadata", PackProblem.UNREADABLE),
        ("encrypted", PackProblem.UNREADABLE),
        ("broken model", PackProblem.FAILED),
    ],
)
def test_hostile_packs_leave_nothing_behind(
    tmp_path: Path, name: str, problem: PackProblem
) -> None:
    installer = PackInstaller(tmp_path / "packs", BUNDLED, tmp_path / "cache", try_pack)
    path = tmp_path / "hostile.argosmodel"
    match name:
        case "text":
            path.write_text("hello")
        case "torn":
            path.write_bytes(REAL.read_bytes()[:100_000])
        case "damaged":
            content = bytearray(renewed(path, "9.4").read_bytes())
            content[4_000_000:4_000_100] = bytes(100)
            path.write_bytes(content)
        case "slip":
            made(path, {**WHOLE, "pack/../../evil": b"x"})
        case "many":
            made(path, {**WHOLE, **{f"pack/{number}": b"" for number in range(300)}})
        case "bomb":
            made(path, {**WHOLE, "pack/zeros": bytes(101_000_000)})
        case "other pieces":
            made(path, {"pack/model/model.bin": b"weights", "pack/bpe.model": b"merges"})
        case "no model":
            made(path, {"pack/sentencepiece.model": b"pieces"})
        case "other kind":
            made(path, WHOLE, {**METADATA, "type": "sbd"})
        case "odd language":
            made(path, WHOLE, {**METADATA, "from_code": "../../fr"})
        case "odd version":
            made(path, WHOLE, {**METADATA, "package_version": "1" * 6000})
        case "deep metadata":
            with zipfile.ZipFile(made(path, WHOLE), "w") as archive:
                archive.writestr("pack/metadata.json", b"[" * 90_000)
        case "encrypted":
            content = bytearray(made(path, WHOLE).read_bytes())
            content[6] |= 1
            directory = content.find(b"PK\x01\x02")
            content[directory + 8] |= 1
            path.write_bytes(content)
        case "broken model":
            made(path, WHOLE)
    with pytest.raises(PackRefused) as refused:
        installer.install(path)
    assert refused.value.problem is problem
    assert leftovers(tmp_path) == []
    assert not (tmp_path / "evil").exists()


def test_a_member_larger_than_it_says_is_refused(tmp_path: Path, installer: PackInstaller) -> None:
    path = made(tmp_path / "liar.argosmodel", {**WHOLE, "pack/long": b"x" * 5000})
    content = bytearray(path.read_bytes())
    where = content.rfind(b"pack/long")
    directory = content.rfind(b"PK\x01\x02", 0, where)
    content[directory + 24 : directory + 28] = (10).to_bytes(4, "little")
    path.write_bytes(content)
    with pytest.raises(PackRefused):
        installer.install(path)
    assert leftovers(tmp_path) == []


def test_a_wrong_checksum_is_refused(tmp_path: Path, installer: PackInstaller) -> None:
    with pytest.raises(PackRefused) as refused:
        installer.install(REAL, "0" * 64)
    assert refused.value.problem is PackProblem.CHECKSUM
    assert leftovers(tmp_path) == []


def test_sizes_and_room_are_looked_at_first(
    tmp_path: Path, installer: PackInstaller, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pack_install, "_SPARE_BYTES", 10**18)
    with pytest.raises(Full):
        installer.install(REAL)
    monkeypatch.undo()
    monkeypatch.setattr(pack_archive, "_BOMB_BYTES", 10**18)
    with pytest.raises(Full):
        installer.install(renewed(tmp_path / "new.argosmodel", "9.4"))
    monkeypatch.undo()
    monkeypatch.setattr(pack_install, "MOST_BYTES", 1000)
    with pytest.raises(PackRefused) as refused:
        installer.install(REAL)
    assert refused.value.problem is PackProblem.TOO_LARGE
    assert leftovers(tmp_path) == []


def test_a_failed_trial_keeps_what_is_installed(tmp_path: Path) -> None:
    def fails(_file: PackFile, _cache: Path) -> None:
        raise PackRefused("no", PackProblem.FAILED)

    known = PackInstaller(tmp_path / "packs", BUNDLED, tmp_path / "cache", passes)
    file = known.install(renewed(tmp_path / "a.argosmodel", "9.4"))
    installer = PackInstaller(tmp_path / "packs", BUNDLED, tmp_path / "cache", fails)
    with pytest.raises(PackRefused):
        installer.install(renewed(tmp_path / "b.argosmodel", "9.4"))
    assert installer.installed.files() == (file,)
    assert installer.installed.unpack(file).vocabulary.is_file()


def test_a_trial_that_takes_too_long_fails(tmp_path: Path) -> None:
    folder = tmp_path / "alone"
    folder.mkdir()
    (folder / REAL.name).write_bytes(REAL.read_bytes())
    with pytest.raises(PackRefused) as refused:
        try_pack(read_metadata(folder / REAL.name), tmp_path / "cache", seconds=0.01)
    assert refused.value.problem is PackProblem.FAILED
