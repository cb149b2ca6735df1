"""Reads the sample community's files into plain records."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from rednote_desktop.api.local.media import SAMPLE
from rednote_desktop.api.local.writes import StoredMedia
from rednote_desktop.domain.errors import StorageError
from rednote_desktop.domain.language import MIXED
from rednote_desktop.domain.media import MediaKind, TextCard

Record = dict[str, Any]

_SIZES: Final = {"3:4": (900, 1200), "1:1": (1000, 1000), "4:3": (1200, 900)}


@dataclass(frozen=True, slots=True)
class Sample:
    """The sample community as it lies in its folder."""

    folder: Path
    accounts: tuple[Record, ...]
    topics: tuple[Record, ...]
    products: tuple[Record, ...]
    notes: tuple[Record, ...]
    comments: tuple[Record, ...]
    media: Record
    talks: tuple[Record, ...] = ()

    def avatar(self, account: Record) -> str:
        """Return the reference of a person's picture, or an empty string."""
        return self._reference("avatars", str(account.get("avatar_file") or ""))

    def free_avatar(self) -> str:
        """Return the reference of a picture that no sample person uses, or an empty string."""
        used = {account.get("avatar_file") for account in self.accounts}
        folder = self.folder / "avatars"
        names = sorted(item.name for item in folder.glob("*") if item.is_file())
        return next((self._reference("avatars", name) for name in names if name not in used), "")

    def note_media(self, note: Record) -> list[StoredMedia]:
        """Return the media of a note in order.

        A picture without a file becomes its large-text card; where it names no card, the first
        one is made from the title and the others are left out.
        """
        media = []
        for position, image in enumerate(note["images"]):
            stored = self._medium(image) or _card(image, note["title"], position)
            if stored is not None:
                media.append(stored)
        return media

    def message_media(self, message: Record) -> list[StoredMedia]:
        """Return the pictures of a message that have a file."""
        found = (self._medium(image) for image in message.get("images", ()))
        return [item for item in found if item is not None]

    def _medium(self, image: Record) -> StoredMedia | None:
        video, cover = image.get("video"), image.get("cover")
        name = str((video.get("file") if isinstance(video, dict) else video) or "")
        reference = self._reference("videos", name) if name else ""
        kind = MediaKind.VIDEO if reference else MediaKind.IMAGE
        reference = reference or (self._reference("covers", str(cover)) if cover else "")
        if not reference:
            return None
        known: Record = self._facts(reference)
        width, height = _SIZES.get(str(image.get("ratio")), (900, 1200))
        # Without other word a video's still lies beside it under the same name.
        beside = f"{name.rsplit('.', 1)[0]}.jpg" if kind == MediaKind.VIDEO else ""
        preview = str(known.get("preview") or beside)
        return StoredMedia(
            kind,
            int(known.get("width") or width),
            int(known.get("height") or height),
            file=reference,
            preview=self._reference("videos", preview) or self._reference("covers", preview),
            alt=str(image.get("alt") or ""),
            blurhash=str(known.get("blurhash") or ""),
            duration_ms=int(known.get("duration_ms") or 0),
        )

    def _facts(self, reference: str) -> Record:
        """Return size and blurhash, filed under the path in the folder or the bare name."""
        path = reference.removeprefix(SAMPLE)
        found = self.media.get(path) or self.media.get(path.rsplit("/", 1)[-1])
        return found if isinstance(found, dict) else {}

    def _reference(self, folder: str, name: str) -> str:
        path = name if "/" in name else f"{folder}/{name}"
        return SAMPLE + path if name and (self.folder / path).is_file() else ""


def load(folder: Path) -> Sample:
    """Read the files; raises ``StorageError`` when one is missing or damaged."""
    try:
        media, talks = folder / "media.json", folder / "talks.jsonl"
        return Sample(
            folder,
            tuple(json.loads((folder / "accounts.json").read_bytes())),
            tuple(json.loads((folder / "topics.json").read_bytes())),
            tuple(json.loads((folder / "products.json").read_bytes())),
            _lines(folder / "notes.jsonl"),
            _lines(folder / "comments.jsonl"),
            json.loads(media.read_bytes()) if media.is_file() else {},
            _lines(talks) if talks.is_file() else (),
        )
    except (OSError, ValueError) as error:
        raise StorageError(f"sample community: {error}") from error


def row_id(identifier: str) -> int:
    """Return the row id of a sample id: ``n017`` is always 17."""
    return int(re.sub(r"\D", "", identifier))


def language(record: Record) -> str:
    """Return the language tag of a note or comment."""
    tag = str(record["language"])
    return MIXED if tag == "mixed" else tag


def _lines(path: Path) -> tuple[Record, ...]:
    with path.open(encoding="utf-8") as file:
        return tuple(json.loads(line) for line in file if line.strip())


def _card(image: Record, title: str, position: int) -> StoredMedia | None:
    card = image.get("card")
    if not isinstance(card, dict):
        if position:
            return None
        card = {"text": title}
    width, height = _SIZES.get(str(image.get("ratio")), (900, 1200))
    text = TextCard(str(card.get("text") or title), str(card.get("style") or ""))
    return StoredMedia(MediaKind.CARD, width, height, alt=str(image.get("alt") or ""), card=text)
