from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from rednote_desktop.api.local.sample_files import Sample, load
from rednote_desktop.domain.errors import StorageError
from rednote_desktop.domain.media import MediaKind, TextCard


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("covers/a.svg", "videos/v.mp4", "videos/v.jpg", "avatars/x.svg", "avatars/y.svg"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(b"")
    for name in ("topics.json", "products.json"):
        (tmp_path / name).write_text("[]")
    (tmp_path / "accounts.json").write_text('[{"avatar_file": "x.svg"}, {"avatar": "none"}]')
    for name in ("notes.jsonl", "comments.jsonl"):
        (tmp_path / name).write_text("")
    return tmp_path


def sample(folder: Path, media: dict[str, Any] | None = None) -> Sample:
    if media is not None:
        (folder / "media.json").write_text(json.dumps(media))
    return load(folder)


def note(*images: dict[str, Any]) -> dict[str, Any]:
    return {"title": "Title", "images": [{"ratio": "3:4", "alt": "alt", **it} for it in images]}


def test_pictures_know_their_size(folder: Path) -> None:
    facts = {"width": 30, "height": 20, "blurhash": "LEHV"}
    for name in ("covers/a.svg", "a.svg"):
        (picture,) = sample(folder, {name: facts}).note_media(note({"cover": "a.svg"}))
        assert (picture.kind, picture.file) == (MediaKind.IMAGE, "sample:covers/a.svg")
        assert (picture.width, picture.height, picture.blurhash) == (30, 20, "LEHV")
    (picture,) = sample(folder, {}).note_media(note({"cover": "a.svg", "ratio": "4:3"}))
    assert (picture.width, picture.height) == (1200, 900)


def test_videos_have_a_still(folder: Path) -> None:
    facts = {"width": 540, "height": 720, "duration_ms": 8000, "preview": "v.jpg"}
    (video,) = sample(folder, {"videos/v.mp4": facts}).note_media(note({"video": "v.mp4"}))
    assert (video.kind, video.file, video.duration_ms) == (
        MediaKind.VIDEO,
        "sample:videos/v.mp4",
        8000,
    )
    assert video.preview == "sample:videos/v.jpg"


def test_a_picture_without_a_file_becomes_a_card(folder: Path) -> None:
    card = {"text": "Big words", "style": "mint"}
    media = sample(folder).note_media(
        note({"cover": "gone.svg"}, {"card": card}, {"motif": "never drawn"})
    )
    assert [item.card for item in media] == [TextCard("Title"), TextCard("Big words", "mint")]
    assert all((item.kind, item.alt) == (MediaKind.CARD, "alt") for item in media)


def test_avatars(folder: Path) -> None:
    found = sample(folder)
    assert [found.avatar(account) for account in found.accounts] == ["sample:avatars/x.svg", ""]
    assert found.free_avatar() == "sample:avatars/y.svg"
    (folder / "avatars" / "y.svg").unlink()
    assert sample(folder).free_avatar() == ""


@pytest.mark.parametrize("damage", ["", "{", '"\ud800"'])
def test_a_damaged_sample_is_told(folder: Path, damage: str) -> None:
    (folder / "notes.jsonl").write_bytes(damage.encode("utf-8", "surrogatepass") or b"[")
    with pytest.raises(StorageError):
        load(folder)
    (folder / "notes.jsonl").unlink()
    with pytest.raises(StorageError):
        load(folder)
