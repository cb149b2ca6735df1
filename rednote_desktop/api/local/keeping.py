"""Takes the files of what is sent into the community's media folder, and lets go of them again."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from rednote_desktop.api.local import writes
from rednote_desktop.api.local.limits import CAPABILITIES, check_key
from rednote_desktop.api.local.rows import RowReader
from rednote_desktop.api.local.seat import Seat, answered
from rednote_desktop.api.local.writes import StoredMedia
from rednote_desktop.domain.draft import NewMedia
from rednote_desktop.domain.errors import Rejected
from rednote_desktop.domain.media import MediaKind

T = TypeVar("T")

ActWithMedia = Callable[[RowReader, int, Sequence[StoredMedia]], int]
"""A change that gets, besides a reader and the present time, the media as they are kept."""


class MediaKeeper:
    """Copies media in before a change refers to them; files without a holder are deleted."""

    def __init__(self, seat: Seat) -> None:
        self._seat = seat

    async def once(
        self,
        key: str,
        operation: str,
        media: Sequence[NewMedia],
        act: ActWithMedia,
        answer: Callable[[RowReader, int], T],
    ) -> T:
        """Copy the files and run ``act``, unless the idempotency key is known.

        Files are let go of again where that fails.
        """
        check_key(key)
        known = await self._seat.read(
            lambda reader: answered(reader.connection, reader.viewer, key, operation) is not None
        )
        stored: list[StoredMedia] = []
        if not known:
            stored = await self._seat.in_files(lambda: [self._stored(item) for item in media])
        try:
            return await self._seat.once(
                key, operation, lambda reader, now: act(reader, now, stored), answer
            )
        except Exception:
            await self.drop_unused({name for item in stored for name in (item.file, item.preview)})
            raise

    def kept(self, path: str) -> str:
        """Copy a file in and return its reference; raises ``Rejected``. Blocks."""
        if path and not Path(path).is_file():
            raise Rejected(f"no such file: {path}", "media")
        return self._seat.places.keep(path)

    async def drop_unused(self, references: set[str]) -> None:
        """Delete files that no note, message or profile shows."""
        unused = await self._seat.read(
            lambda reader: {item for item in references if not writes.used(reader.connection, item)}
        )
        await self.drop(unused)

    async def drop(self, references: set[str]) -> None:
        """Delete files."""

        def drop() -> None:
            for reference in references:
                self._seat.places.drop(reference)

        if references:
            await self._seat.in_files(drop)

    def _stored(self, item: NewMedia) -> StoredMedia:
        if item.card is not None:
            return StoredMedia(
                MediaKind.CARD, item.width, item.height, alt=item.alt, card=item.card
            )
        video = item.mime.startswith("video/")
        path = Path(item.path)
        if video and path.is_file() and path.stat().st_size > CAPABILITIES.max_video_bytes:
            raise Rejected(f"{path.stat().st_size} bytes", "media")
        return StoredMedia(
            MediaKind.VIDEO if video else MediaKind.IMAGE,
            item.width,
            item.height,
            file=self.kept(item.path),
            preview=self.kept(item.preview_path) if item.preview_path else "",
            alt=item.alt,
            blurhash=item.blurhash,
            duration_ms=item.duration_ms,
        )
