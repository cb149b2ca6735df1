"""Whatever lies in a file from elsewhere: it is read within bounds, or refused with a reason."""

from __future__ import annotations

import io
import zipfile
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rednote_desktop.domain.draft import NewNote
from rednote_desktop.domain.errors import Corrupt, PackRefused
from rednote_desktop.domain.text import TextVersion, from_plain
from rednote_desktop.storage.archive import reading
from rednote_desktop.storage.own_notes import OwnNote, OwnNoteStore
from rednote_desktop.storage.settings import SettingsStore
from rednote_desktop.translation import pack_archive
from rednote_desktop.translation.exchange.glossary_files import read_tbx, read_terms
from rednote_desktop.translation.exchange.report import FileRefused, Progress
from rednote_desktop.translation.exchange.tmx import read_tmx
from rednote_desktop.translation.exchange.translations import read_translations
from tests.unit.attack.counting import counted, examples

MEDIUM = "media/ab/" + "ab" * 32 + ".jpg"
TMX = """<?xml version="1.0" encoding="UTF-8"?><tmx version="1.4"><header srclang="zh"/><body>
<tu changedate="20260503T120000Z"><tuv xml:lang="zh"><seg>雨</seg></tuv>
<tuv xml:lang="en"><seg>rain <ph>x</ph></seg></tuv></tu></body></tmx>"""
TBX = """<?xml version="1.0"?><tbx><text><body><conceptEntry id="1"><langSec xml:lang="zh">
<termSec><term>火锅</term></termSec></langSec><langSec xml:lang="en"><termSec><term>hotpot</term>
</termSec></langSec></conceptEntry></body></text></tbx>"""
CSV = 'source,target,source_language,target_language\n"雨","rain",zh,en\n=1+1,two,zh,en\n'
NOISE = st.sampled_from(
    (
        b"\0",
        b"<",
        b">",
        b"&lol;",
        b'"',
        b"\n",
        b"\xff\xfe",
        b"<!DOCTYPE x [<!ENTITY a 'b'>]>",
        b"]]>",
    )
) | st.binary(min_size=1, max_size=6)
MUTATIONS = st.lists(st.tuples(st.integers(0), NOISE, st.integers(0, 12)), min_size=1, max_size=4)
UNHURRIED = settings(suppress_health_check=[HealthCheck.function_scoped_fixture])


def mutated(data: bytes, changes: list[tuple[int, bytes, int]]) -> bytes:
    for place, noise, gone in changes:
        where = place % (len(data) + 1)
        data = data[:where] + noise + data[where + gone :]
    return data


def zipped(names: tuple[str, ...]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in names:
            archive.writestr(name, name.encode() * 40)
    return buffer.getvalue()


PACK = zipped(("pack/metadata.json", "pack/model/model.bin", "pack/sentencepiece.model"))
ARCHIVE = zipped(("outbox.json", "drafts.json", "words.csv", MEDIUM))


def contents(folder: Path) -> set[Path]:
    return {path for path in folder.rglob("*") if path.is_file()}


@counted
@settings(UNHURRIED, max_examples=examples(120))
@given(MUTATIONS)
def test_a_changed_pack_is_read_or_refused(
    tmp_path_factory: pytest.TempPathFactory, changes: list[tuple[int, bytes, int]]
) -> None:
    folder = tmp_path_factory.mktemp("pack", numbered=True)
    path = folder / "pack.zip"
    path.write_bytes(mutated(PACK, changes))
    inside = folder / "inside"
    inside.mkdir()
    try:
        with pack_archive.opened(path) as (archive, members):
            pack_archive.read_member(archive, members, "metadata.json", 1000)
            pack_archive.extract(archive, members, inside)
    except PackRefused:
        pass
    assert all(each == path or each.is_relative_to(inside) for each in contents(folder))


@counted
@settings(UNHURRIED, max_examples=examples(120))
@given(MUTATIONS)
def test_a_changed_archive_is_read_or_refused(
    tmp_path_factory: pytest.TempPathFactory, changes: list[tuple[int, bytes, int]]
) -> None:
    folder = tmp_path_factory.mktemp("archive", numbered=True)
    path = folder / "own.zip"
    path.write_bytes(mutated(ARCHIVE, changes))
    inside = folder / "inside"
    try:
        with reading(path) as archive:
            for name in ("outbox.json", "drafts.json", "words.csv"):
                archive.text(name)
            for name in archive.media:
                archive.extract_medium(name, inside)
    except Corrupt:
        pass
    assert all(each == path or each.is_relative_to(inside) for each in contents(folder))


@counted
@settings(UNHURRIED, max_examples=examples(150))
@given(st.sampled_from(("tmx", "tbx", "csv", "terms")), MUTATIONS)
def test_changed_translations_and_terms_are_read_or_refused(
    tmp_path: Path, kind: str, changes: list[tuple[int, bytes, int]]
) -> None:
    data = mutated({"tmx": TMX, "tbx": TBX, "csv": CSV, "terms": CSV}[kind].encode(), changes)
    path = tmp_path / "table.csv"
    path.write_bytes(data)
    try:
        match kind:
            case "tmx":
                read_tmx(data, Progress())
            case "tbx":
                read_tbx(data, Progress())
            case "csv":
                read_translations(path, Progress())
            case _:
                read_terms(path, Progress())
    except FileRefused:
        return


@counted
@settings(UNHURRIED, max_examples=examples(100))
@given(MUTATIONS)
def test_a_damaged_journal_of_own_notes_is_read_and_written(
    tmp_path_factory: pytest.TempPathFactory, changes: list[tuple[int, bytes, int]]
) -> None:
    folder = tmp_path_factory.mktemp("own", numbered=True)
    moment = datetime(2026, 5, 3, tzinfo=UTC)

    def own(key: str) -> OwnNote:
        note = NewNote((TextVersion("en", key, from_plain("words")),))
        return OwnNote(key, key, "u1", "amy", "", moment, note)

    store = OwnNoteStore(folder)
    for number in range(4):
        store.keep(own(f"k{number}"))
    journal = folder / "journal.jsonl"
    journal.write_bytes(mutated(journal.read_bytes(), changes))
    again = OwnNoteStore(folder)
    found = {each.key for each in again.notes()}
    assert len(found & {f"k{number}" for number in range(4)}) >= 4 - 2 * len(changes)
    again.keep(own("late"))
    assert "late" in {each.key for each in OwnNoteStore(folder).notes()}
    again.tidy()


@counted
@settings(UNHURRIED, max_examples=examples(60))
@given(MUTATIONS)
def test_damaged_settings_are_read_or_set_aside(
    tmp_path_factory: pytest.TempPathFactory, changes: list[tuple[int, bytes, int]]
) -> None:
    path = tmp_path_factory.mktemp("settings", numbered=True) / "settings.json"
    first = SettingsStore(path, "en_US")
    first.update(appearance={"theme": "dark"})
    first.close()
    path.write_bytes(mutated(path.read_bytes(), changes))
    again = SettingsStore(path, "en_US")
    again.update(appearance={"theme": "light"})
    again.close()
    assert SettingsStore(path, "en_US").value.appearance.theme == "light"


def test_what_unpacks_to_much_more_than_it_is_ends_early(tmp_path: Path) -> None:
    path = tmp_path / "bomb.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("outbox.json", b"0" * 40_000_000)
    with reading(path) as opened, pytest.raises(Corrupt, match="too large"):
        opened.text("outbox.json")
