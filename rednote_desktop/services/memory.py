"""The reader's view of the translation memory: looked through, changed, passed on in files."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor
from dataclasses import replace
from pathlib import Path

from rednote_desktop.services.events import EventBus, MemoryChanged
from rednote_desktop.services.glossary import Imported
from rednote_desktop.services.undo import UndoEntry, UndoKind, UndoStack
from rednote_desktop.translation.exchange.report import Contents, Progress
from rednote_desktop.translation.memory_shelf import (
    Kind,
    Match,
    MemoryShelf,
    Query,
    Remembered,
)

_XML_SUFFIXES = frozenset({".tmx", ".xml"})


class MemoryService:
    """What ``MemoryShelf`` does, with undo and files; ``changed`` is called after every change.

    Publishes ``MemoryChanged``. Methods raise ``StorageError``.
    """

    def __init__(
        self,
        shelf: MemoryShelf,
        executor: Executor,
        events: EventBus,
        undo: UndoStack,
        changed: Callable[[], None],
        version: str,
    ) -> None:
        """``version`` is the program's, for the files it writes."""
        self._shelf = shelf
        self._executor = executor
        self._events = events
        self._undo = undo
        self._changed = changed
        self._version = version

    async def page(self, query: Query, start: int, most: int) -> tuple[Remembered, ...]:
        """Return part of the memory, the newest first."""
        return await self._shelf.page(query, start, most)

    async def count(self, query: Query) -> int:
        """Return how many translations there are."""
        return await self._shelf.count(query)

    async def size(self) -> int:
        """Return about how many bytes the memory takes."""
        return await self._shelf.size()

    async def similar(self, sentence: str, source: str, target: str) -> tuple[Match, ...]:
        """Return the likest remembered translations from 75 per cent on, the likest first."""
        return await self._shelf.similar(sentence, source, target)

    async def edit(self, item: Remembered, target: str) -> Remembered:
        """Put the reader's words in the place of a translation; ``ValueError`` for none."""
        changed = await self._shelf.edit(item, target)
        self._done(UndoKind.CORRECTION, item)
        return changed

    async def pin(self, item: Remembered, pinned: bool) -> Remembered:
        """Keep what an engine made, whatever engine comes; or treat it as any other again."""
        changed = await self._shelf.pin(item, pinned)
        self._done(UndoKind.TRANSLATION_PINNED if pinned else UndoKind.TRANSLATION_UNPINNED, item)
        return changed

    async def forget(self, item: Remembered) -> None:
        """Let go of one translation."""
        await self._shelf.forget(item)
        self._done(UndoKind.TRANSLATION_FORGOTTEN, item)

    async def forget_machine(self) -> int:
        """Let go of all that engines made and nobody pinned; return how many there were.

        It is made again when it is needed, so there is nothing to undo.
        """
        count = await self._shelf.forget_machine()
        self._tell()
        return count

    async def read_file(self, path: Path, progress: Progress, overwrite: bool = False) -> Imported:
        """Take in a TMX or CSV file. The reader's own newer translations stay.

        With ``overwrite`` the file's come in their place. It can be undone as a whole. Raises
        ``FileRefused`` and ``Stopped``; nothing is taken in then.
        """
        loop = asyncio.get_running_loop()
        contents = await loop.run_in_executor(self._executor, _read, path, progress)
        total = len(contents.entries)
        written = await self._shelf.put(
            contents.entries,
            lambda old, new: old == new or (not overwrite and _stays(old, new)),
            lambda done: progress.reached(done, total),
        )
        taken = len(written.items)
        if taken:

            async def revert() -> None:
                await self._shelf.take_back(written)
                self._tell()

            self._tell()
            self._undo.push(UndoEntry(UndoKind.TRANSLATIONS_TAKEN_IN, revert))
        return Imported(taken, total - taken, contents.problems)

    async def write_file(self, path: Path, with_machine: bool, progress: Progress) -> int:
        """Write the reader's translations, as TMX or CSV by the file's ending; return how many.

        ``with_machine`` adds what engines made. Raises ``OSError`` and ``Stopped``; there is no
        file or the old one then.
        """
        items = await self._shelf.everything(with_machine)
        await asyncio.get_running_loop().run_in_executor(
            self._executor, _write, path, items, progress, self._version
        )
        return len(items)

    def _done(self, kind: UndoKind, before: Remembered) -> None:
        async def revert() -> None:
            await self._shelf.put([before])
            self._tell()

        self._tell()
        self._undo.push(UndoEntry(kind, revert))

    def _tell(self) -> None:
        self._changed()
        self._events.publish(MemoryChanged())


def _read(path: Path, progress: Progress) -> Contents[Remembered]:
    """Read a file; an entry without a date is older than any of the reader's."""
    from rednote_desktop.translation.exchange.files import read_bytes
    from rednote_desktop.translation.exchange.tmx import read_tmx
    from rednote_desktop.translation.exchange.translations import read_translations

    data = read_bytes(path)
    xml = data.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] == b"<"
    if xml or path.suffix.lower() in _XML_SUFFIXES:
        contents = read_tmx(data, progress)
    else:
        contents = read_translations(path, progress)
    dated = (item if item.changed_at else replace(item, changed_at=1) for item in contents.entries)
    return Contents(tuple(dated), contents.problems)


def _write(path: Path, items: Sequence[Remembered], progress: Progress, version: str) -> None:
    from rednote_desktop.translation.exchange.files import write_text
    from rednote_desktop.translation.exchange.tmx import tmx_lines
    from rednote_desktop.translation.exchange.translations import translation_lines

    watched = _watched(items, progress)
    xml = path.suffix.lower() in _XML_SUFFIXES
    write_text(path, tmx_lines(watched, version) if xml else translation_lines(watched))


def _stays(old: Remembered, new: Remembered) -> bool:
    """Tell whether what is there stays: the newer, and the reader's own before a machine's."""
    if (old.kind is Kind.MACHINE) != (new.kind is Kind.MACHINE):
        return new.kind is Kind.MACHINE
    return old.changed_at >= new.changed_at


def _watched(items: Sequence[Remembered], progress: Progress) -> Iterator[Remembered]:
    for number, item in enumerate(items):
        if number % 500 == 0:
            progress.reached(number, len(items))
        yield item
