"""Takes one picked, dropped or pasted file into the note, within the limits of the network."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from rednote_desktop.api.client import Capabilities
from rednote_desktop.domain.draft import NewMedia
from rednote_desktop.domain.errors import MediaError, MediaTooLarge, MediaUnreadable, RedNoteError
from rednote_desktop.ui.composer.media_thumb import is_video as is_video_media
from rednote_desktop.ui.composer.sources import Source, encoded, is_video
from rednote_desktop.ui.composer.video_probe import probe_video
from rednote_desktop.ui.errors import explain

if TYPE_CHECKING:
    from rednote_desktop.ui.context import UiContext


class MediaImporter(QObject):
    """Brings files in and says in words why one cannot be used."""

    def __init__(self, context: UiContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context

    async def take_in(self, source: Source, there: Sequence[NewMedia]) -> NewMedia:
        """Return a medium of the program's own beside those that are ``there`` already.

        Raises ``MediaError`` and its subclasses, and ``StorageError``.
        """
        media = self._context.services.media
        video = isinstance(source, Path) and is_video(source)
        self._check_room(source, video, there)
        if not isinstance(source, Path):
            return await media.import_picture(await asyncio.to_thread(encoded, source))
        if not video:
            return await media.import_picture(source)
        size = await asyncio.to_thread(_size_of, source)
        if size > self._capabilities.max_video_bytes:
            limit = self._capabilities.max_video_bytes
            raise MediaTooLarge(str(source), size, limit, "bytes")
        facts = await probe_video(source)
        if facts.duration_ms > self._capabilities.max_video_ms:
            limit = self._capabilities.max_video_ms
            raise MediaTooLarge(str(source), facts.duration_ms, limit, "ms")
        return await media.import_video(
            source, facts.width, facts.height, facts.duration_ms, facts.preview
        )

    def _check_room(self, source: Source, video: bool, there: Sequence[NewMedia]) -> None:
        path = str(source) if isinstance(source, Path) else ""
        if video and not self._capabilities.video:
            raise MediaError("no videos", path)
        has_video = any(is_video_media(media) for media in there)
        if (video and there) or has_video:
            raise MediaTooLarge(path, len(there) + 1, 1, "videos")
        limit = self._capabilities.max_pictures
        if len(there) >= limit:
            raise MediaTooLarge(path, len(there) + 1, limit, "items")

    def reason(self, error: RedNoteError) -> str:
        """Say why a file could not be taken in."""
        formats = self._context.formats
        if isinstance(error, MediaTooLarge):
            if error.unit == "videos":
                return self.tr("A note holds pictures or one video, not both.")
            if error.unit == "items":
                return self.tr("A note holds %n picture(s) at most.", "", error.limit)
            if error.unit == "ms":
                longest = formats.duration(error.limit)
                return self.tr("Too long: %1 at most.").replace("%1", longest)
            if error.unit == "bytes":
                largest = formats.bytes(error.limit)
                return self.tr("Too large: %1 at most.").replace("%1", largest)
        if type(error) is MediaError:
            return self.tr("This network takes no videos.")
        return explain(error).text

    @property
    def _capabilities(self) -> Capabilities:
        return self._context.services.session.client.capabilities


def _size_of(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError as error:
        raise MediaUnreadable(str(error), str(path)) from error
