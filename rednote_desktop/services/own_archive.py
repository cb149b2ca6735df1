"""Everything that is a person's own, written to one file and taken in again elsewhere."""

from __future__ import annotations

import asyncio
import csv
import io
import json
import shutil
import tempfile
import zipfile
from collections.abc import AsyncIterator, Callable, Sequence
from concurrent.futures import Executor
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeVar

from rednote_desktop.domain.draft import Draft, NewMedia
from rednote_desktop.domain.errors import Corrupt, RedNoteError
from rednote_desktop.domain.note import Note, Timeline, TimelineKind
from rednote_desktop.services import activity_streams
from rednote_desktop.services.events import DraftSaved, OwnNotesChanged
from rednote_desktop.services.glossary import Imported
from rednote_desktop.services.word_list import SavedWord, to_csv
from rednote_desktop.storage.archive import reading, writing
from rednote_desktop.storage.codec import decode_draft, encode_draft
from rednote_desktop.storage.drafts import DraftStore
from rednote_desktop.storage.own_notes import OwnNote, OwnNoteStore, media_of
from rednote_desktop.translation.exchange.report import FileRefused, Problem, Progress, Refusal
from rednote_desktop.translation.exchange.tables import read_table

if TYPE_CHECKING:
    from rednote_desktop.services import Services

T = TypeVar("T")
_OUTBOX: Final = "outbox.json"
_DRAFTS: Final = "drafts.json"
_WORDS: Final = "words.csv"
_TERMS: Final = "terms.csv"
_TRANSLATIONS: Final = "translations.csv"
_FOLLOWS: Final = "following_accounts.csv"
_BOOKMARKS: Final = "bookmarks.csv"
_UNREAD: Final = "could-not-be-read.txt"
_MOST_PAGES: Final = 500
_WORD_NAMES: Final = {
    name: name for name in ("word", "pinyin", "meaning", "sentence", "note", "added")
}


class OwnArchive:
    """Exports and restores. Restoring adds what is missing and replaces nothing."""

    def __init__(
        self,
        services: Callable[[], Services],
        own: OwnNoteStore,
        drafts: DraftStore,
        cache: Path,
        executor: Executor,
    ) -> None:
        self._services = services
        self._own = own
        self._drafts = drafts
        self._cache = cache
        self._executor = executor

    async def write_file(self, path: Path, progress: Progress) -> int:
        """Write everything; return how many notes, comments and drafts there are.

        What a network did not tell, without a connection for instance, is left out and named in a
        file of the archive. Raises ``OSError``, ``StorageError`` and ``Stopped``; there is no
        file or the old one then.
        """
        notes = await self._run(self._own.notes)
        drafts = await self._drafts.all()
        tables, unread = await self._tables()
        folder = Path(await self._run(partial(tempfile.mkdtemp, prefix="export-", dir=self._cache)))
        try:
            words = to_csv(await self._services().word_list.entries())
            await self._services().terms.write_file(folder / _TERMS)
            await self._services().memory.write_file(folder / _TRANSLATIONS, False, Progress())
            texts = {_WORDS: words, **tables}
            if unread:
                texts[_UNREAD] = "\n".join(unread) + "\n"
            await self._run(partial(self._write, path, notes, drafts, texts, folder, progress))
        finally:
            await self._run(partial(shutil.rmtree, folder, ignore_errors=True))
        return len(notes) + len(drafts)

    async def read_file(self, path: Path, progress: Progress, _overwrite: bool = False) -> Imported:
        """Take in what is not here yet; return how much of notes, drafts, words and translations.

        Raises ``FileRefused``, ``StorageError`` and ``Stopped``. Terms and translations can be
        undone; notes and drafts are beside those that are here.
        """
        folder = Path(
            await self._run(partial(tempfile.mkdtemp, prefix="restore-", dir=self._cache))
        )
        try:
            notes, drafts = await self._run(partial(self._read, path, folder, progress))
            taken = await self._run(partial(self._keep, notes))
            self._services().events.publish(OwnNotesChanged())
            taken += await self._keep_drafts(drafts)
            problems: list[Problem] = []
            taken += await self._services().word_list.restore(
                await self._run(partial(_words, folder / _WORDS))
            )
            for name, service in (
                (_TERMS, self._services().terms),
                (_TRANSLATIONS, self._services().memory),
            ):
                if (folder / name).exists():
                    imported = await service.read_file(folder / name, progress)
                    taken += imported.taken
                    problems += imported.problems
            return Imported(taken, 0, tuple(problems))
        finally:
            await self._run(partial(shutil.rmtree, folder, ignore_errors=True))

    # Writing

    def _write(
        self,
        path: Path,
        notes: Sequence[OwnNote],
        drafts: Sequence[Draft],
        texts: dict[str, str],
        folder: Path,
        progress: Progress,
    ) -> None:
        media = [item for own in notes for item in media_of(own.content)]
        media += [item for draft in drafts for item in draft.media]
        files = {
            _name(path): path for item in media for path in (item.path, item.preview_path) if path
        }
        with writing(path) as archive:
            archive.writestr(_OUTBOX, activity_streams.outbox(notes, self._own.encode, _address))
            named = [
                json.loads(encode_draft(replace(draft, media=tuple(map(_named, draft.media)))))
                for draft in drafts
            ]
            archive.writestr(_DRAFTS, json.dumps(named, ensure_ascii=False, indent=1))
            for name, text in texts.items():
                archive.writestr(name, text)
            for name in (_TERMS, _TRANSLATIONS):
                archive.write(folder / name, name)
            for number, (name, file) in enumerate(files.items()):
                progress.reached(number, len(files))
                if Path(file).is_file():
                    archive.write(file, f"media/{name}", compress_type=zipfile.ZIP_STORED)

    async def _tables(self) -> tuple[dict[str, str], list[str]]:
        """Return whom the viewer follows and what they collected, and what could not be read."""
        follows: list[tuple[str, ...]] = [("Account address", "Name")]
        bookmarks: list[tuple[str, ...]] = [("Collection", "Address", "Title")]
        unread: list[str] = []
        try:
            viewer = self._services().session.viewer.id
            cursor: str | None = None
            for _ in range(_MOST_PAGES):
                page = await self._services().notes.following(viewer, cursor)
                follows += [(person.handle, person.name) for person in page.items]
                cursor = page.next_cursor
                if cursor is None:
                    break
        except RedNoteError as error:
            unread.append(f"{_FOLLOWS}: {type(error).__name__}")
        try:
            for collection in await self._services().notes.collections():
                async for note in self._collected(collection.id):
                    address = self._services().notes.share_link(note)
                    bookmarks.append((collection.name or collection.id, address, note.title))
        except RedNoteError as error:
            unread.append(f"{_BOOKMARKS}: {type(error).__name__}")
        return {_FOLLOWS: _csv(follows), _BOOKMARKS: _csv(bookmarks)}, unread

    async def _collected(self, collection_id: str) -> AsyncIterator[Note]:
        reader = self._services().feed.reader(Timeline(TimelineKind.COLLECTION, collection_id))
        for _ in range(_MOST_PAGES):
            for note in await reader.more():
                yield note
            if reader.at_end:
                break

    # Reading

    def _read(
        self, path: Path, folder: Path, progress: Progress
    ) -> tuple[list[OwnNote], list[Draft]]:
        """Unpack into a folder of the cache; return notes and drafts with their media there."""
        try:
            with reading(path) as archive:
                names = archive.media
                for number, name in enumerate(names):
                    progress.reached(number, len(names))
                    archive.extract_medium(name, folder / "media")
                for name in (_WORDS, _TERMS, _TRANSLATIONS):
                    if text := archive.text(name):
                        (folder / name).write_bytes(text)
                outbox, drafts = archive.text(_OUTBOX), archive.text(_DRAFTS)
            if not outbox:
                raise FileRefused(Refusal.WRONG_FORMAT)
            elsewhere = OwnNoteStore(folder)
            notes = [elsewhere.decode(each) for each in activity_streams.records(_json(outbox))]
            found = [decode_draft(json.dumps(each)) for each in _list(_json(drafts or b"[]"))]
            return notes, [_placed(draft, folder / "media") for draft in found]
        except Corrupt as error:
            raise FileRefused(Refusal.WRONG_FORMAT) from error
        except OSError as error:
            raise FileRefused(Refusal.UNREADABLE) from error

    def _keep(self, notes: Sequence[OwnNote]) -> int:
        here = {own.key for own in self._own.notes()}
        new = [own for own in notes if own.key not in here]
        for own in new:
            self._own.keep(own)
        return len(new)

    async def _keep_drafts(self, drafts: Sequence[Draft]) -> int:
        known = {account.id for account in await self._services().session.accounts()}
        viewer = self._services().session.viewer.id
        taken = 0
        for draft in drafts:
            if await self._drafts.get(draft.id) is not None:
                continue
            media = [await self._services().media.adopt(item) for item in draft.media]
            account_id = draft.account_id if draft.account_id in known else viewer
            kept = replace(draft, media=tuple(media), account_id=account_id)
            await self._drafts.save(kept)
            self._services().events.publish(DraftSaved(kept))
            taken += 1
        return taken

    async def _run(self, work: Callable[[], T]) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._executor, work)


def _name(path: str) -> str:
    """Return the name of a kept file below its folder, the two last parts of its path."""
    return "/".join(Path(path).parts[-2:])


def _address(item: NewMedia) -> str:
    return f"media/{_name(item.path)}"


def _named(item: NewMedia) -> NewMedia:
    names = [_name(path) if path else "" for path in (item.path, item.preview_path)]
    return replace(item, path=names[0], preview_path=names[1])


def _placed(draft: Draft, folder: Path) -> Draft:
    """Return a draft whose media are those that were unpacked; others are left out."""

    def place(name: str) -> str:
        path = folder.joinpath(*name.split("/")[-2:])
        inside = name and ".." not in path.parts and path.is_file()
        return str(path) if inside else ""

    media = [
        replace(item, path=place(item.path), preview_path=place(item.preview_path))
        for item in draft.media
    ]
    return replace(draft, media=tuple(item for item in media if item.path or item.card))


def _json(data: bytes) -> object:
    try:
        return json.loads(data)
    except (ValueError, RecursionError) as error:
        raise Corrupt(str(error)) from error


def _list(document: object) -> list[object]:
    if not isinstance(document, list):
        raise Corrupt("no list")
    return document


def _words(path: Path) -> list[SavedWord]:
    if not path.exists():
        return []
    rows = read_table(path, _WORD_NAMES, frozenset({"word", "meaning"}), [], Progress())
    return [
        SavedWord(
            word=cells["word"],
            pinyin=cells.get("pinyin", ""),
            meaning=cells["meaning"],
            sentence=cells.get("sentence", ""),
            note_id=cells.get("note", ""),
            added_at=_day(cells.get("added", "")),
        )
        for _line, cells in rows
        if cells["word"]
    ]


def _day(text: str) -> datetime:
    try:
        return datetime.fromisoformat(text).replace(tzinfo=UTC)
    except ValueError:
        return datetime.now(UTC)


def _csv(rows: Sequence[Sequence[str]]) -> str:
    file = io.StringIO()
    csv.writer(file).writerows(rows)
    return file.getvalue()
