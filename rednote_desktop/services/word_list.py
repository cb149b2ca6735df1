"""The words a person learns: add, find, take out, and write out for another program."""

from __future__ import annotations

import asyncio
import csv
import io
import unicodedata
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from rednote_desktop.domain.errors import StorageError
from rednote_desktop.services.events import EventBus, WordListChanged
from rednote_desktop.services.undo import UndoEntry, UndoKind, UndoStack
from rednote_desktop.storage.word_list import SavedWord as SavedWord
from rednote_desktop.storage.word_list import WordListStore

_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")
_HEADINGS: Final = ("word", "pinyin", "meaning", "sentence", "note", "added")


class WordList:
    """The list; publishes ``WordListChanged``. Methods raise ``StorageError``."""

    def __init__(self, store: WordListStore, events: EventBus, undo: UndoStack) -> None:
        self._store = store
        self._events = events
        self._undo = undo

    async def add(
        self, word: str, pinyin: str, meaning: str, sentence: str = "", note_id: str = ""
    ) -> None:
        """Add a word, or keep the newer sentence of one that is there; can be undone."""
        before = await self._store.take(word)
        saved = SavedWord(word, pinyin, meaning, sentence, note_id, datetime.now(UTC))
        await self._put(saved)

        async def revert() -> None:
            if before is not None:
                await self._put(before)
            else:
                await self._store.take(word)
                self._events.publish(WordListChanged())

        self._undo.push(UndoEntry(UndoKind.WORD_ADDED, revert))

    async def remove(self, word: str) -> None:
        """Take a word out, if it is there; can be undone."""
        taken = await self._store.take(word)
        if taken is None:
            return
        self._events.publish(WordListChanged())
        self._undo.push(UndoEntry(UndoKind.WORD_REMOVED, lambda: self._put(taken)))

    async def entries(self, wanted: str = "") -> tuple[SavedWord, ...]:
        """Return the words that match in writing, reading, meaning or sentence, newest first.

        Tones, spaces and case do not matter; an empty ``wanted`` matches all.
        """
        folded = _folded(wanted)
        return tuple(
            saved
            for saved in await self._store.all()
            if not folded
            or any(
                folded in _folded(field)
                for field in (saved.word, saved.pinyin, saved.meaning, saved.sentence)
            )
        )

    async def has(self, word: str) -> bool:
        """Tell whether a word is in the list."""
        return await self._store.has(word)

    async def export(self, path: Path) -> int:
        """Write the list as a CSV file in UTF-8; return how many words it has."""
        entries = await self._store.all()
        text = to_csv(entries)
        try:
            await asyncio.to_thread(path.write_bytes, text.encode("utf-8"))
        except OSError as error:
            raise StorageError(str(error)) from error
        return len(entries)

    async def restore(self, entries: Iterable[SavedWord]) -> int:
        """Add the words that are not in the list yet; return how many."""
        new = [saved for saved in entries if not await self._store.has(saved.word)]
        for saved in new:
            await self._put(saved)
        return len(new)

    async def _put(self, saved: SavedWord) -> None:
        await self._store.put(saved)
        self._events.publish(WordListChanged())


def to_csv(entries: Iterable[SavedWord]) -> str:
    """Return words as comma-separated values after RFC 4180, the first line naming the columns.

    A cell that a spreadsheet would take for a formula starts with an apostrophe (OWASP, "CSV
    Injection").
    """
    file = io.StringIO()
    writer = csv.writer(file)
    writer.writerow(_HEADINGS)
    for saved in entries:
        added = saved.added_at.date().isoformat()
        cells = (saved.word, saved.pinyin, saved.meaning, saved.sentence, saved.note_id, added)
        writer.writerow([_harmless(cell) for cell in cells])
    return file.getvalue()


def _harmless(cell: str) -> str:
    return f"'{cell}" if cell.startswith(_FORMULA) else cell


def _folded(text: str) -> str:
    """Return a text without tone marks, spaces and differences of case."""
    parts = unicodedata.normalize("NFD", text.casefold())
    return "".join(part for part in parts if not (unicodedata.combining(part) or part.isspace()))
