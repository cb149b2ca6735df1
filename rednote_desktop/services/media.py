"""Takes pictures and videos in: checks them, removes what they tell, keeps a copy."""

from __future__ import annotations

import asyncio
import os
import shutil
import tempfile
import time
from collections.abc import Callable, Collection
from concurrent.futures import Executor
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final, TypeVar

from rednote_desktop.domain.draft import NewMedia
from rednote_desktop.domain.errors import MediaTooLarge, MediaUnreadable, RedNoteError, StorageError
from rednote_desktop.services.mp4 import NotMp4, is_mp4, wipe
from rednote_desktop.services.pictures import clean_picture
from rednote_desktop.storage.files import MediaFiles, make_private

T = TypeVar("T")

_MARK: Final = ".unposted"
_SPARED_SECONDS: Final = 24 * 60 * 60
_EBML: Final = b"\x1a\x45\xdf\xa3"
_MIME: Final = {".mp4": "video/mp4", ".mov": "video/quicktime", ".webm": "video/webm"}


@dataclass(frozen=True, slots=True)
class MediaLimits:
    """What is taken in at most: bytes of a file, pixels of a picture, milliseconds of a video.

    Networks may allow less: ``ComposeService.problems`` says so.
    """

    picture_bytes: int = 50_000_000
    picture_pixels: int = 80_000_000
    video_bytes: int = 500_000_000
    video_ms: int = 15 * 60 * 1000


class MediaService:
    """Makes ``NewMedia`` of what a person picked, drops or pastes.

    The picked file is never touched. ``files`` is a folder for unposted media alone, made by this
    service: networks copy what they are given. Importing raises ``MediaUnreadable``,
    ``MediaTooLarge`` and ``StorageError``.
    """

    def __init__(
        self, files: MediaFiles, executor: Executor, limits: MediaLimits | None = None
    ) -> None:
        self._files = files
        self._executor = executor
        self.limits = limits or MediaLimits()

    async def import_picture(self, source: Path | bytes) -> NewMedia:
        """Take a picture in: JPEG, PNG, WebP, GIF (its first frame), BMP or TIFF."""
        return await self._run(lambda: self._picture(source))

    async def import_video(
        self, path: Path, width: int, height: int, duration_ms: int, preview: bytes
    ) -> NewMedia:
        """Take a video in: MP4 or QuickTime, wiped of what it tells, or WebM as it is.

        Sizes are in pixels, as shown; ``preview`` is a still in any format of pictures.
        """
        return await self._run(lambda: self._video(path, width, height, duration_ms, preview))

    async def adopt(self, media: NewMedia) -> NewMedia:
        """Take in a medium that this program kept elsewhere, as it is."""
        return await self._run(
            lambda: replace(
                media, path=self._adopt(media.path), preview_path=self._adopt(media.preview_path)
            )
        )

    async def tidy(self, used: Collection[str]) -> int:
        """Delete what was taken in more than a day ago and is not among the used paths.

        Does nothing in a folder that this service did not make. Return how many files went.
        """
        return await self._run(lambda: self._remove_unused(frozenset(used)))

    async def _run(self, work: Callable[[], T]) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._executor, work)

    def _claim_folder(self) -> None:
        """Mark the folder as this service's own when it is made here."""
        folder = self._files.folder
        try:
            make_private(folder.parent)
            folder.mkdir(mode=0o700)
        except FileExistsError:
            return
        except OSError as error:
            raise StorageError(str(error)) from error
        (folder / _MARK).touch(mode=0o600)

    def _remove_unused(self, used: frozenset[str]) -> int:
        folder = self._files.folder
        if not (folder / _MARK).is_file():
            return 0
        latest = time.time() - _SPARED_SECONDS
        removed = 0
        for path in folder.rglob("*"):
            if path.name == _MARK or str(path) in used or not path.is_file():
                continue
            try:
                old = path.stat().st_mtime < latest
            except OSError as error:
                raise StorageError(str(error)) from error
            if old:
                self._files.remove(self._files.relative(path))
                removed += 1
        return removed

    def _adopt(self, path: str) -> str:
        if not path:
            return ""
        self._claim_folder()
        kept = self._files.add_file(Path(path))
        kept.touch()
        return str(kept)

    def _picture(self, source: Path | bytes) -> NewMedia:
        path = "" if isinstance(source, bytes) else str(source)
        data = source if isinstance(source, bytes) else self._read(source)
        if len(data) > self.limits.picture_bytes:
            raise MediaTooLarge(path, len(data), self.limits.picture_bytes, "bytes")
        picture = clean_picture(data, path, self.limits.picture_pixels)
        self._claim_folder()
        kept = self._files.add_bytes(picture.data, picture.suffix)
        kept.touch()
        return NewMedia(
            path=str(kept),
            mime=picture.mime,
            width=picture.width,
            height=picture.height,
            blurhash=picture.blurhash,
            metadata_removed=picture.metadata_removed,
            first_frame_only=picture.first_frame_only,
        )

    def _video(
        self, path: Path, width: int, height: int, duration_ms: int, preview: bytes
    ) -> NewMedia:
        if width < 1 or height < 1 or duration_ms < 1:
            raise MediaUnreadable("no picture or no duration", str(path))
        if duration_ms > self.limits.video_ms:
            raise MediaTooLarge(str(path), duration_ms, self.limits.video_ms, "ms")
        suffix = self._video_suffix(path)
        still = clean_picture(preview, str(path), self.limits.picture_pixels)
        self._claim_folder()
        kept, told = self._keep_video(path, suffix)
        kept_still = self._files.add_bytes(still.data, still.suffix)
        for file in (kept, kept_still):
            file.touch()
        return NewMedia(
            path=str(kept),
            mime=_MIME[suffix],
            width=width,
            height=height,
            blurhash=still.blurhash,
            preview_path=str(kept_still),
            duration_ms=duration_ms,
            metadata_removed=told,
        )

    def _read(self, path: Path) -> bytes:
        self._check_size(path, self.limits.picture_bytes)
        try:
            return path.read_bytes()
        except OSError as error:
            raise MediaUnreadable(str(error), str(path)) from error

    def _check_size(self, path: Path, limit: int) -> None:
        try:
            size = path.stat().st_size
        except OSError as error:
            raise MediaUnreadable(str(error), str(path)) from error
        if not path.is_file():
            raise MediaUnreadable("not a file", str(path))
        if size > limit:
            raise MediaTooLarge(str(path), size, limit, "bytes")

    def _video_suffix(self, path: Path) -> str:
        """Return the suffix that the content asks for, whatever the name says."""
        self._check_size(path, self.limits.video_bytes)
        try:
            with path.open("rb") as file:
                head = file.read(12)
        except OSError as error:
            raise MediaUnreadable(str(error), str(path)) from error
        if head.startswith(_EBML):
            return ".webm"
        if not is_mp4(head):
            raise MediaUnreadable("neither MP4 nor WebM", str(path))
        return ".mov" if head[4:8] != b"ftyp" or head[8:12] == b"qt  " else ".mp4"

    def _keep_video(self, path: Path, suffix: str) -> tuple[Path, bool]:
        """Copy, wipe the copy, and only then keep it; return where and whether it told things."""
        if suffix == ".webm":
            return self._files.add_file(path), False
        handle, name = tempfile.mkstemp(suffix, ".import-", self._files.folder)
        os.close(handle)
        copy = Path(name)
        try:
            shutil.copyfile(path, copy)
            with copy.open("r+b") as file:
                told = wipe(file)
            return self._files.add_file(copy), told
        except NotMp4 as error:
            raise MediaUnreadable(str(error), str(path)) from error
        except RedNoteError:
            raise
        except OSError as error:
            raise StorageError(str(error)) from error
        finally:
            copy.unlink(missing_ok=True)
