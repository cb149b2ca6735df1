"""Every picture, card and video of the sample community is there and can be shown."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ElementTree
from collections import Counter
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImageReader

from tests.unit.resources.conftest import RESOURCES, Sample

pytestmark = pytest.mark.usefixtures("qapp")

STYLES = {
    "paper", "sunrise", "mint", "grape", "ink", "blush", "sky", "forest", "butter", "night",
    "coral", "grid",
}  # fmt: skip
RATIOS = {"3:4": 3 / 4, "1:1": 1.0, "4:3": 4 / 3}
DRAWINGS = sorted((*RESOURCES.glob("sample/covers/*.svg"), *RESOURCES.glob("sample/avatars/*.svg")))
VIDEOS = sorted(RESOURCES.glob("sample/videos/*.mp4"))
TINY = {
    "svg", "defs", "g", "path", "rect", "circle", "ellipse", "linearGradient", "radialGradient",
    "stop",
}  # fmt: skip


def test_every_medium_is_exactly_one_thing(sample: Sample) -> None:
    for where, place, image in sample.images:
        assert len({"cover", "card", "video"} & set(image)) == 1, (where, place)
        assert image["ratio"] in RATIOS, (where, place)
    for note in sample.notes:
        assert 1 <= len(note["images"]) <= 9, note["id"]
        first = set(note["images"][0])
        kind = {"images": "cover", "text": "card", "video": "video"}[note["kind"]]
        assert kind in first, f"{note['id']} opens with {first}"
        if note["kind"] == "text":
            assert len(note["images"]) == 1, note["id"]
            assert note["title"] in note["images"][0]["card"]["text"], note["id"]
    assert sum(len(note["images"]) >= 4 for note in sample.notes) >= 10


def test_cards_have_few_words_in_a_known_style(sample: Sample) -> None:
    cards = [(where, image) for where, _, image in sample.images if "card" in image]
    for where, image in cards:
        text = image["card"]["text"]
        assert image["card"]["style"] in STYLES, where
        assert 0 < len(text) <= 90, (where, text)
        assert text.count("\n") <= 4, (where, text)
        assert all(line.strip() for line in text.split("\n")), where
        assert not re.search(r"(?i)picture of|照片：|图片", text), where
    assert {image["card"]["style"] for _, image in cards} == STYLES
    by_note = Counter((where, image["card"]["text"]) for where, image in cards)
    assert max(by_note.values()) == 1


def test_a_card_is_described_by_what_it_says(sample: Sample) -> None:
    for where, _, image in sample.images:
        if "card" in image:
            said = re.sub(r"[\W_]+", "", image["card"]["text"])
            described = re.sub(r"[\W_]+", "", image["alt"])
            assert described in said or said in described, where


def test_files_are_there_and_all_are_used(sample: Sample) -> None:
    covers = {image["cover"] for _, _, image in sample.images if "cover" in image}
    videos = {image["video"] for _, _, image in sample.images if "video" in image}
    avatars = [account["avatar_file"] for account in sample.accounts]
    assert covers == {path.name for path in sample.folder.glob("covers/*.svg")}
    assert videos == {path.name for path in VIDEOS}
    assert sorted(avatars) == sorted(path.name for path in sample.folder.glob("avatars/*.svg"))
    assert {path.stem for path in sample.folder.glob("videos/*.jpg")} == {
        path.stem for path in VIDEOS
    }


def test_a_drawing_serves_three_notes_at_most_and_opens_no_more(sample: Sample) -> None:
    uses: dict[str, set[str]] = {}
    for where, _, image in sample.images:
        if "cover" in image:
            uses.setdefault(image["cover"], set()).add(where)
    assert {name: sorted(notes) for name, notes in uses.items() if len(notes) > 3} == {}
    for note in sample.notes:
        names = [image["cover"] for image in note["images"] if "cover" in image]
        assert len(names) == len(set(names)), note["id"]


def test_ratios_are_those_of_the_files(sample: Sample) -> None:
    for where, place, image in sample.images:
        folder, name = next(
            (folder, image[key])
            for key, folder in (("cover", "covers"), ("video", "videos"), ("card", ""))
            if key in image
        )
        if folder:
            entry = sample.media[f"{folder}/{name}"]
            assert entry["width"] / entry["height"] == pytest.approx(RATIOS[image["ratio"]]), (
                where,
                place,
            )


@pytest.mark.parametrize("path", DRAWINGS, ids=lambda path: path.stem)
def test_a_drawing_renders_and_is_not_empty(path: Path) -> None:
    reader = QImageReader(str(path))
    reader.setScaledSize(QSize(48, 64))
    image = reader.read()
    assert not image.isNull(), reader.errorString()
    colours = {image.pixel(x, y) for x in range(48) for y in range(64)}
    assert len(colours) > 40


@pytest.mark.parametrize("path", DRAWINGS, ids=lambda path: path.stem)
def test_a_drawing_keeps_to_the_subset(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert len(text) < 26_000
    root = ElementTree.fromstring(text)
    names = {element.tag.rpartition("}")[2] for element in root.iter()}
    assert names <= TINY
    known = set(re.findall(r'id="(\w+)"', text))
    assert set(re.findall(r"url\(#(\w+)\)", text)) <= known
    assert not re.search(r"\bnan\b|\binf\b|None", text)


@pytest.mark.parametrize("path", VIDEOS, ids=lambda path: path.stem)
def test_a_video_can_be_played_from_its_first_bytes(path: Path, maker: ModuleType) -> None:
    data = path.read_bytes()
    assert 50_000 < len(data) < 700_000
    level = maker.boxes(data)
    assert next(iter(level)) == "ftyp"
    assert level["moov"][0] < level["mdat"][0], "the index stands behind the pictures"
    movie = data[slice(*level["moov"])]
    assert b"avc1" in movie
    assert b"avcC" in movie
    assert (b"mp4a" in movie) == (path.stem != "desktop-walker")
    assert 5_900 <= maker.duration_of_video(path) <= 10_100
    assert not re.search(rb"Lavf\d|/home/|/tmp/", movie)


@pytest.mark.parametrize("path", VIDEOS, ids=lambda path: path.stem)
def test_a_still_fits_its_video(path: Path, sample: Sample) -> None:
    still = path.with_suffix(".jpg")
    assert still.stat().st_size <= 40 * 1024
    reader = QImageReader(str(still))
    entry = sample.media[f"videos/{path.name}"]
    assert (reader.size().width(), reader.size().height()) == (entry["width"], entry["height"])
    assert not reader.read().isNull()


def test_a_broken_video_is_told_apart(maker: ModuleType) -> None:
    data = VIDEOS[0].read_bytes()
    with pytest.raises(ValueError, match="broken"):
        maker.boxes(data[: len(data) // 2])
