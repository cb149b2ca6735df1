"""The beginning of each list of a network as it was read last, for times without it."""

from __future__ import annotations

import hashlib
import logging
import os
import tempfile
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from rednote_desktop.domain.errors import Corrupt
from rednote_desktop.domain.note import Note, Timeline
from rednote_desktop.storage.note_codec import decode_notes, encode_notes

_logger = logging.getLogger(__name__)

_MOST_NOTES: Final = 40
_MOST_BYTES: Final = 1_000_000
_MOST_PAGES: Final = 32


@dataclass(frozen=True, slots=True)
class KeptPage:
    """Notes of a list, first to last, as they were at ``at``."""

    notes: tuple[Note, ...]
    at: datetime


class KeptPages:
    """One file a list and account, readable by its owner alone; the longest unused goes first.

    Methods block. What cannot be written or read is not kept, and said in the log.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def keep(self, account_id: str, timeline: Timeline, notes: Sequence[Note]) -> None:
        """Keep the beginning of a list in place of what was kept of it."""
        data = encode_notes(notes[:_MOST_NOTES])
        if len(data) > _MOST_BYTES:
            data = encode_notes(notes[: _MOST_NOTES // 4])
        temporary: Path | None = None
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            handle, part = tempfile.mkstemp(dir=self._folder)
            temporary = Path(part)
            with os.fdopen(handle, "wb") as file:
                file.write(data)
            temporary.replace(self._path(account_id, timeline))
            self._trim()
        except OSError as error:
            _logger.warning("A list could not be kept: %s", error)
            if temporary is not None:
                temporary.unlink(missing_ok=True)

    def find(self, account_id: str, timeline: Timeline) -> KeptPage | None:
        """Return what was kept of a list, or ``None``."""
        path = self._path(account_id, timeline)
        try:
            at = datetime.fromtimestamp(path.stat().st_mtime, UTC)
            return KeptPage(decode_notes(path.read_bytes()), at)
        except FileNotFoundError:
            return None
        except (OSError, Corrupt) as error:
            _logger.warning("A kept list could not be read: %s", error)
            return None

    def keep_only(self, account_ids: Collection[str]) -> None:
        """Forget the lists of all other accounts."""
        kept = {_mark(account_id) for account_id in account_ids}
        for path in self._folder.glob("*-*"):
            if path.name.partition("-")[0] not in kept:
                path.unlink(missing_ok=True)

    def _path(self, account_id: str, timeline: Timeline) -> Path:
        return self._folder / f"{_mark(account_id)}-{_mark(f'{timeline.kind} {timeline.key}')}.json"

    def _trim(self) -> None:
        pages = sorted(self._folder.glob("*"), key=lambda path: path.stat().st_mtime)
        for path in pages[:-_MOST_PAGES]:
            path.unlink(missing_ok=True)


def _mark(words: str) -> str:
    return hashlib.sha256(words.encode()).hexdigest()[:32]
