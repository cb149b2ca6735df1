"""The seam through which the contract suite reaches a network: one harness per adapter."""

from __future__ import annotations

import itertools
import struct
import zlib
from pathlib import Path
from typing import Protocol

from rednote_desktop.api.client import SocialClient
from rednote_desktop.api.local.community import LocalCommunity
from rednote_desktop.api.richtext import parse
from rednote_desktop.domain.draft import NewComment, NewMedia, NewNote
from rednote_desktop.domain.media import TextCard
from rednote_desktop.domain.note import Timeline, Visibility
from rednote_desktop.domain.text import TextVersion


class Harness(Protocol):
    """A network with people on it. ``client`` gives the same account for the same name."""

    async def client(self, name: str) -> SocialClient:
        """Return the client of a person of that name, who is new in this test."""
        ...

    async def reopened(self) -> None:
        """Restart what can be restarted; clients are to be asked for anew."""
        ...

    async def close(self) -> None:
        """Take the network down."""
        ...


class LocalHarness:
    """The embedded community in a folder of the test's own."""

    def __init__(self, folder: Path, sample: Path) -> None:
        self._folder = folder
        self._sample = sample
        self._ids: dict[str, str] = {}
        self._community = self._new()

    async def client(self, name: str) -> SocialClient:
        if name not in self._ids:
            account = await self._community.create_account(name.title(), name, ("en", "zh"))
            self._ids[name] = account.id
        return self._community.client(self._ids[name])

    async def reopened(self) -> None:
        self._community.close()
        self._community = self._new()
        await self._community.open()

    async def close(self) -> None:
        self._community.close()

    def _new(self) -> LocalCommunity:
        return LocalCommunity(
            self._folder / "community.sqlite", self._folder / "media", self._sample
        )


_numbers = itertools.count(1)


def key() -> str:
    """Return an idempotency key that was not used yet."""
    return f"key-{next(_numbers)}"


def text(body: str, title: str = "", language: str = "en") -> TextVersion:
    """Return one version as a person types it."""
    return TextVersion(language, title, parse(body))


def new_note(
    body: str,
    title: str = "",
    language: str = "en",
    *,
    visibility: Visibility = Visibility.PUBLIC,
    topics: tuple[str, ...] = (),
    media: tuple[NewMedia, ...] = (),
) -> NewNote:
    """Return a note in one language, with a text card unless it has media."""
    card = NewMedia("", "", 900, 1200, card=TextCard(title or body))
    return NewNote(
        (text(body, title, language),),
        media=media or (card,),
        topics=topics,
        visibility=visibility,
    )


def new_comment(note_id: str, body: str, parent_id: str | None = None) -> NewComment:
    """Return a comment in one language."""
    return NewComment(note_id, (text(body),), parent_id)


def picture(folder: Path, name: str = "picture", alt: str = "") -> NewMedia:
    """Return a real picture of two by two pixels."""
    path = folder / f"{name}.png"
    path.write_bytes(_png(zlib.crc32(name.encode()).to_bytes(4)[:3]))
    return NewMedia(str(path), "image/png", 2, 2, alt=alt)


async def note_ids(client: SocialClient, timeline: Timeline, limit: int = 20) -> list[str]:
    """Return the ids of all notes of a list, read page by page."""
    ids: list[str] = []
    cursor: str | None = None
    while True:
        page = await client.notes(timeline, cursor, limit)
        assert len(page.items) <= limit
        ids += [note.id for note in page.items]
        cursor = page.next_cursor
        if cursor is None:
            return ids


def _png(colour: bytes) -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        body = kind + data
        return struct.pack(">I", len(data)) + body + struct.pack(">I", zlib.crc32(body))

    header = struct.pack(">IIBBBBB", 2, 2, 8, 2, 0, 0, 0)
    rows = zlib.compress((b"\0" + colour * 2) * 2)
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        [chunk(b"IHDR", header), chunk(b"IDAT", rows), chunk(b"IEND", b"")]
    )
