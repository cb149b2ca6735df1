"""Sends pictures and videos ahead of the post that shows them."""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO, Final

from rednote_desktop.api.client import Capabilities
from rednote_desktop.api.http_parts import Reply
from rednote_desktop.api.mastodon import wire
from rednote_desktop.api.mastodon.decode import decode
from rednote_desktop.api.mastodon.seat import Seat
from rednote_desktop.domain.draft import NewMedia
from rednote_desktop.domain.errors import Malformed, NotFound, Rejected, TimedOut

Progress = Callable[[str, int, int], None]
"""Told the key of a post, the bytes sent of all its media, and how many they are."""

_FIRST_PAUSE: Final = 0.3
_LONGEST_PAUSE: Final = 4.0
_WORK_SECONDS: Final = 300.0
_POSTS_KEPT: Final = 16


class Uploads:
    """Uploads the media of posts; what a server took already for a key is not sent again."""

    def __init__(self, seat: Seat, progress: Progress | None = None) -> None:
        self.progress = progress
        self._seat = seat
        self._taken: OrderedDict[str, dict[NewMedia, str]] = OrderedDict()

    def check(self, media: tuple[NewMedia, ...], can: Capabilities) -> tuple[NewMedia, ...]:
        """Return the media that are files, held against what the server takes.

        Text cards have no file: their words stand in the post. Raises ``Rejected``.
        """
        files = tuple(item for item in media if item.card is None)
        if len(files) > can.max_pictures:
            raise Rejected(f"{len(files)} media", "media")
        for item in files:
            if len(item.alt) > can.max_alt_characters:
                raise Rejected(f"{len(item.alt)} characters", "alt")
            if item.kept_id:
                continue
            moving = item.mime.startswith("video/")
            if can.media_types and item.mime not in can.media_types:
                raise Rejected(item.mime, "media")
            if not moving and not item.mime.startswith("image/"):
                raise Rejected(item.mime, "media")
            if moving and (len(files) > 1 or item.duration_ms > can.max_video_ms):
                raise Rejected("a video among others, or too long", "media")
            limit = can.max_video_bytes if moving else can.max_picture_bytes
            if limit and _size(item) > limit:
                raise Rejected(f"{_size(item)} bytes", "media")
            if item.width <= 0 or item.height <= 0:
                raise Rejected(f"{item.width} x {item.height}", "media")
        return files

    async def send(self, media: tuple[NewMedia, ...], key: str) -> list[str]:
        """Return the server's ids of media, in order, once it can show them all."""
        taken = self._taken.setdefault(key, {})
        self._taken.move_to_end(key)
        while len(self._taken) > _POSTS_KEPT:
            self._taken.popitem(last=False)
        total = sum(_size(item) for item in media if not item.kept_id)
        before = 0
        ids: list[str] = []
        for item in media:
            if item.kept_id:
                ids.append(item.kept_id)
                continue
            found = taken.get(item)
            if found is None:
                found = taken[item] = await self._send_one(item, key, before, total)
            before += _size(item)
            self._tell(key, before, total)
            ids.append(found)
        return ids

    def done(self, key: str) -> None:
        """Forget what was sent for a post that stands now."""
        self._taken.pop(key, None)

    async def _send_one(self, item: NewMedia, key: str, before: int, total: int) -> str:
        fields = {"description": item.alt} if item.alt else {}
        if item.focus is not None:
            fields["focus"] = f"{item.focus[0]:.3f},{item.focus[1]:.3f}"
        path = Path(item.path)
        try:
            file = await self._seat.http.work(lambda: path.open("rb"))
        except OSError as error:
            raise Rejected(str(error), "media") from error
        with file:
            counted = _Counted(file, lambda sent: self._tell(key, before + sent, total))
            files = {"file": (path.name, counted, item.mime)}
            try:
                reply = await self._seat.http.upload("/api/v2/media", files, fields)
            except NotFound:
                file.seek(0)
                reply = await self._seat.http.upload("/api/v1/media", files, fields)
        return await self._ready(reply)

    async def _ready(self, reply: Reply) -> str:
        """Wait until the server has worked a medium over, and return its id."""
        found = decode(reply.body, wire.MediaAttachment)
        if found.id in (None, ""):
            raise Malformed("a medium without id")
        pause = _FIRST_PAUSE
        try:
            async with asyncio.timeout(_WORK_SECONDS):
                while reply.status in (202, 206):
                    await asyncio.sleep(pause)
                    pause = min(pause * 1.5, _LONGEST_PAUSE)
                    reply = await self._seat.http.get(f"/api/v1/media/{found.id}")
        except TimeoutError as error:
            raise TimedOut("the server works a medium over") from error
        return str(found.id)

    def _tell(self, key: str, sent: int, total: int) -> None:
        if self.progress is not None and total:
            self.progress(key, min(sent, total), total)


class _Counted:
    """A file that tells how much of it was read."""

    def __init__(self, file: BinaryIO, told: Callable[[int], None]) -> None:
        self._file = file
        self._told = told

    def read(self, size: int = -1) -> bytes:
        data = self._file.read(size)
        self._told(self.tell())
        return data

    def seek(self, place: int, whence: int = 0) -> int:
        return self._file.seek(place, whence)

    def tell(self) -> int:
        return self._file.tell()

    def fileno(self) -> int:
        return self._file.fileno()


def _size(item: NewMedia) -> int:
    try:
        return Path(item.path).stat().st_size
    except OSError as error:
        raise Rejected(str(error), "media") from error
