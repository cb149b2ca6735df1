from __future__ import annotations

import csv
import io
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from rednote_desktop.domain.errors import StorageError
from rednote_desktop.services.events import EventBus, WordListChanged
from rednote_desktop.services.undo import UndoKind, UndoStack
from rednote_desktop.services.word_list import WordList, to_csv
from rednote_desktop.storage.database import Database
from rednote_desktop.storage.word_list import CREATE_WORD_LIST, WordListStore


class Shelf:
    def __init__(self, folder: Path) -> None:
        self.database = Database(folder / "profile.sqlite", [CREATE_WORD_LIST])
        self.events = EventBus()
        self.undo = UndoStack(self.events)
        self.list = WordList(WordListStore(self.database), self.events, self.undo)
        self.changes: list[WordListChanged] = []
        self.events.subscribe(WordListChanged, self.changes.append)

    async def words(self, wanted: str = "") -> list[str]:
        return [saved.word for saved in await self.list.entries(wanted)]


@pytest_asyncio.fixture
async def shelf(tmp_path: Path) -> AsyncIterator[Shelf]:
    shelf = Shelf(tmp_path)
    yield shelf
    shelf.database.close()


async def test_words_are_found_by_writing_reading_without_tones_meaning_and_sentence(
    shelf: Shelf,
) -> None:
    await shelf.list.add("种草", "zhòngcǎo", "to make someone want a thing", "被种草了", "note-1")
    await shelf.list.add("银行", "yínháng", "bank", "银行在哪里", "note-2")
    assert await shelf.words() == ["银行", "种草"]
    assert await shelf.words("Yin Hang") == ["银行"]
    assert await shelf.words("WANT") == ["种草"]
    assert await shelf.words("在哪里") == ["银行"]
    assert await shelf.words("茶") == []
    assert await shelf.list.has("种草")
    assert not await shelf.list.has("种")


async def test_adding_and_taking_out_can_be_undone(shelf: Shelf) -> None:
    await shelf.list.add("银行", "yínháng", "bank", "第一句", "note-1")
    await shelf.list.add("银行", "yínháng", "bank", "第二句", "note-2")
    assert [saved.sentence for saved in await shelf.list.entries()] == ["第二句"]
    assert await shelf.undo.undo() is UndoKind.WORD_ADDED
    assert [saved.sentence for saved in await shelf.list.entries()] == ["第一句"]
    await shelf.list.remove("银行")
    assert await shelf.words() == []
    assert await shelf.undo.undo() is UndoKind.WORD_REMOVED
    assert [saved.note_id for saved in await shelf.list.entries()] == ["note-1"]
    assert await shelf.undo.undo() is UndoKind.WORD_ADDED
    assert await shelf.words() == []
    assert len(shelf.changes) == 6


async def test_taking_out_what_is_not_there_leaves_nothing_to_undo(shelf: Shelf) -> None:
    await shelf.list.remove("茶")
    assert shelf.undo.available is None
    assert shelf.changes == []


async def test_the_file_is_utf_8_without_a_mark_and_runs_no_formulas(
    shelf: Shelf, tmp_path: Path
) -> None:
    await shelf.list.add("银行", "yínháng", '=HYPERLINK("x")', '他说："去，银行"\n@好', "note-1")
    path = tmp_path / "words.csv"
    assert await shelf.list.export(path) == 1
    data = path.read_bytes()
    assert not data.startswith(b"\xef\xbb\xbf")
    head, row = csv.reader(io.StringIO(data.decode("utf-8"), newline=""))
    assert head == ["word", "pinyin", "meaning", "sentence", "note", "added"]
    assert row[:5] == ["银行", "yínháng", '\'=HYPERLINK("x")', '他说："去，银行"\n@好', "note-1"]


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r"])
async def test_a_cell_that_would_be_a_formula_is_text(shelf: Shelf, start: str) -> None:
    await shelf.list.add("茶", "chá", "tea", f"{start}1", "")
    row = list(csv.reader(io.StringIO(to_csv(await shelf.list.entries()), newline="")))[1]
    assert row[3] == f"'{start}1"


async def test_a_file_that_cannot_be_written_is_said(shelf: Shelf, tmp_path: Path) -> None:
    with pytest.raises(StorageError):
        await shelf.list.export(tmp_path)
