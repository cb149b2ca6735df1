"""What a person published, kept beside the databases: lines of JSON that only ever grow, and media.

Every line is on the disk when its method returns. A line that a kill cut through is passed over,
as is one that is damaged: the others still tell what they tell.
"""

from __future__ import annotations

import errno
import logging
import os
import threading
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

import msgspec

from rednote_desktop.domain.draft import NewComment, NewMedia, NewNote
from rednote_desktop.domain.errors import Corrupt, Full, StorageError
from rednote_desktop.storage.codec import decode_comment, decode_note, encode_comment, encode_note
from rednote_desktop.storage.files import MediaFiles, make_private

_logger = logging.getLogger(__name__)
_JOURNAL: Final = "journal.jsonl"
_MEDIA: Final = "media"


@dataclass(frozen=True, slots=True)
class OwnNote:
    """A note or comment as it was published.

    ``key`` is the one it was posted with and unlike all others; ``note_id`` is its id on the
    network, a comment's for a comment. ``host`` is the network's, empty for the embedded
    community. ``content`` has the paths of the kept media. ``gone_since`` is when it was first
    found missing there.
    """

    key: str
    note_id: str
    account_id: str
    handle: str
    host: str
    published_at: datetime
    content: NewNote | NewComment
    url: str = ""
    gone_since: datetime | None = None


class _Line(msgspec.Struct, frozen=True, omit_defaults=True):
    """One line; ``act`` is ``kept``, ``moved``, ``gone``, ``back`` or ``deleted``."""

    act: str
    key: str
    at: datetime
    note_id: str = ""
    account_id: str = ""
    handle: str = ""
    host: str = ""
    url: str = ""
    note: msgspec.Raw = msgspec.Raw(b"null")
    comment: msgspec.Raw = msgspec.Raw(b"null")


_NOTHING: Final = msgspec.Raw(b"null")
_DAMAGED: Final = (msgspec.DecodeError, UnicodeDecodeError, RecursionError)


class OwnNoteStore:
    """The journal in a folder of its own. Methods block and raise ``StorageError`` and ``Full``."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.files = MediaFiles(folder / _MEDIA)
        self._path = folder / _JOURNAL
        self._lock = threading.Lock()
        self._kept: dict[str, OwnNote] | None = None

    def notes(self) -> tuple[OwnNote, ...]:
        """Return everything kept, the newest first."""
        with self._lock:
            kept = tuple(self._known().values())
        return tuple(sorted(kept, key=lambda own: own.published_at, reverse=True))

    def keep(self, own: OwnNote) -> OwnNote:
        """Keep a note with its media; the same key, or an edit of the note, takes its place."""
        with self._lock:
            known = self._known()
            before = next((old for old in known.values() if _same_note(old, own)), None)
            kept = replace(own, content=self._with_media(own.content, before))
            self._write(self._line(kept))
            if before is not None and before.key != kept.key:
                self._write(_Line("deleted", before.key, datetime.now(UTC)))
                del known[before.key]
            known[kept.key] = kept
        return kept

    def move(self, key: str, note_id: str, account_id: str) -> None:
        """Note that it has another id on its network now."""
        self._change(_Line("moved", key, datetime.now(UTC), note_id, account_id))

    def mark_gone(self, key: str, gone: bool) -> None:
        """Note that it is not on its network any more, or is there again."""
        self._change(_Line("gone" if gone else "back", key, datetime.now(UTC)))

    def delete(self, key: str) -> None:
        """Let go of a note that the person deleted."""
        self._change(_Line("deleted", key, datetime.now(UTC)))

    def encode(self, own: OwnNote) -> bytes:
        """Return a kept note as JSON, its media by their names in ``files``."""
        return msgspec.json.encode(self._line(own))

    def decode(self, data: bytes) -> OwnNote:
        """Return what ``encode`` gave; raises ``Corrupt``."""
        try:
            return self._own(msgspec.json.decode(data, type=_Line))
        except _DAMAGED as error:
            raise Corrupt(str(error)) from error

    def tidy(self) -> None:
        """Write the journal anew without what was deleted, and delete media that nothing uses."""
        with self._lock:
            known = self._known()
            if self._path.exists() and self._count_lines() > len(known):
                self._rewrite(known.values())
            used = {media.path for own in known.values() for media in media_of(own.content)}
            used |= {m.preview_path for own in known.values() for m in media_of(own.content)}
            for path in self.files.folder.rglob("*"):
                if path.is_file() and str(path) not in used:
                    self.files.remove(self.files.relative(path))

    # Inside; the lock is held

    def _change(self, line: _Line) -> None:
        with self._lock:
            known = self._known()
            if line.key in known:
                self._write(line)
                _apply(known, line)

    def _known(self) -> dict[str, OwnNote]:
        if self._kept is None:
            self._kept = self._read()
        return self._kept

    def _read(self) -> dict[str, OwnNote]:
        known: dict[str, OwnNote] = {}
        for text in self._lines():
            try:
                line = msgspec.json.decode(text, type=_Line)
                if line.act == "kept":
                    known[line.key] = self._own(line)
                else:
                    _apply(known, line)
            except (*_DAMAGED, StorageError) as error:
                _logger.warning("A line of the journal of own notes is damaged: %s", error)
        return known

    def _lines(self) -> list[bytes]:
        try:
            return [line for line in self._path.read_bytes().split(b"\n") if line.strip()]
        except FileNotFoundError:
            return []
        except OSError as error:
            raise StorageError(str(error)) from error

    def _count_lines(self) -> int:
        return len(self._lines())

    def _write(self, line: _Line) -> None:
        """Append a line and flush it; half a line before it, left by a kill, is ended first."""
        try:
            make_private(self.folder)
            handle = os.open(self._path, os.O_RDWR | os.O_CREAT | os.O_APPEND, 0o600)
            try:
                size = os.fstat(handle).st_size
                whole = not size or self._ends_with_newline(handle, size)
                data = (b"" if whole else b"\n") + msgspec.json.encode(line) + b"\n"
                written = os.write(handle, data)
                if written < len(data):
                    raise OSError(errno.ENOSPC, "no room for the whole line")
                os.fsync(handle)
            finally:
                os.close(handle)
        except OSError as error:
            raise (Full if error.errno == errno.ENOSPC else StorageError)(str(error)) from error

    @staticmethod
    def _ends_with_newline(handle: int, size: int) -> bool:
        os.lseek(handle, size - 1, os.SEEK_SET)
        return os.read(handle, 1) == b"\n"

    def _rewrite(self, kept: Iterable[OwnNote]) -> None:
        fresh = OwnNoteStore(self.folder)
        fresh._path = self._path.with_suffix(".part")
        fresh._path.unlink(missing_ok=True)
        fresh._kept = {}
        for own in kept:
            fresh.keep(own)
            if own.gone_since is not None:
                fresh._write(_Line("gone", own.key, own.gone_since))
        if fresh._path.exists():
            os.replace(fresh._path, self._path)
        else:
            self._path.unlink(missing_ok=True)

    def _with_media(
        self, content: NewNote | NewComment, before: OwnNote | None
    ) -> NewNote | NewComment:
        """Return content whose media lie in the own folder."""
        if isinstance(content, NewComment):
            return content
        earlier = media_of(before.content) if before is not None else ()
        media = []
        for index, item in enumerate(content.media):
            if not item.path and item.kept_id and index < len(earlier):
                item = replace(
                    item, path=earlier[index].path, preview_path=earlier[index].preview_path
                )
            media.append(
                replace(
                    item, path=self._copy(item.path), preview_path=self._copy(item.preview_path)
                )
            )
        return replace(content, media=tuple(media))

    def _copy(self, path: str) -> str:
        """Return where a medium lies in the own folder; what is gone already stays empty."""
        if not path or not Path(path).is_file():
            return ""
        return str(self.files.add_file(Path(path)))

    def _line(self, own: OwnNote) -> _Line:
        names = (own.note_id, own.account_id, own.handle, own.host, own.url)
        note, comment = self._stored(own.content)
        return _Line("kept", own.key, own.published_at, *names, note, comment)

    def _stored(self, content: NewNote | NewComment) -> tuple[msgspec.Raw, msgspec.Raw]:
        if isinstance(content, NewComment):
            return _NOTHING, msgspec.Raw(encode_comment(content).encode())
        media = tuple(
            replace(m, path=self._relative(m.path), preview_path=self._relative(m.preview_path))
            for m in content.media
        )
        return msgspec.Raw(encode_note(replace(content, media=media)).encode()), _NOTHING

    def _own(self, line: _Line) -> OwnNote:
        content: NewNote | NewComment
        if bytes(line.note) != bytes(_NOTHING):
            note = decode_note(bytes(line.note).decode())
            media = tuple(
                replace(m, path=self._absolute(m.path), preview_path=self._absolute(m.preview_path))
                for m in note.media
            )
            content = replace(note, media=media)
        else:
            content = decode_comment(bytes(line.comment).decode())
        own = (line.key, line.note_id, line.account_id, line.handle, line.host)
        return OwnNote(*own, line.at, content, line.url)

    def _relative(self, path: str) -> str:
        return self.files.relative(Path(path)) if path else ""

    def _absolute(self, relative: str) -> str:
        return str(self.files.path(relative)) if relative else ""


def media_of(content: NewNote | NewComment) -> tuple[NewMedia, ...]:
    """Return the media of a note; a comment has none."""
    return content.media if isinstance(content, NewNote) else ()


def _same_note(old: OwnNote, own: OwnNote) -> bool:
    edited = isinstance(own.content, NewNote) and own.content.edit_of == old.note_id
    return old.key == own.key or (edited and old.account_id == own.account_id)


def _apply(known: dict[str, OwnNote], line: _Line) -> None:
    own = known.get(line.key)
    if own is None:
        return
    match line.act:
        case "moved":
            known[line.key] = replace(
                own, note_id=line.note_id, account_id=line.account_id, gone_since=None
            )
        case "gone":
            known[line.key] = replace(own, gone_since=own.gone_since or line.at)
        case "back":
            known[line.key] = replace(own, gone_since=None)
        case "deleted":
            del known[line.key]
