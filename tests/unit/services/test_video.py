from __future__ import annotations

import io
import struct
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from PIL import Image

from rednote_desktop.domain.errors import MediaTooLarge, MediaUnreadable
from rednote_desktop.services.media import MediaLimits, MediaService
from rednote_desktop.services.mp4 import NotMp4, wipe
from rednote_desktop.storage.files import MediaFiles

FILMED = Path(__file__).parent / "filmed.mp4"
"""0.2 s of picture and sound, made by
``ffmpeg -f lavfi -i testsrc2=s=64x48:r=10:d=0.2 -f lavfi -i sine=d=0.2 -c:v libx264 -crf 40
-c:a aac -b:a 16k -metadata title=SECRET-TITLE -metadata location=+31.2304+121.4737/
-metadata comment=SECRET-COMMENT -metadata creation_time=2024-05-01T10:00:00Z filmed.mp4``"""

PLACE = b"+31.2304+121.4737/"


def still() -> bytes:
    buffer = io.BytesIO()
    Image.new("RGB", (64, 48), (30, 160, 90)).save(buffer, "PNG")
    return buffer.getvalue()


@pytest.fixture
def media(tmp_path: Path) -> Iterator[MediaService]:
    with ThreadPoolExecutor(1) as executor:
        limits = MediaLimits(video_bytes=200_000, video_ms=60_000)
        yield MediaService(MediaFiles(tmp_path / "media"), executor, limits)


def box(kind: bytes, *parts: bytes) -> bytes:
    body = b"".join(parts)
    return struct.pack(">I4s", 8 + len(body), kind) + body


def full(kind: bytes, *parts: bytes) -> bytes:
    return box(kind, bytes(4), *parts)


def track(handler: bytes, samples: list[bytes], offset: int, extra: bytes = b"") -> bytes:
    """A track whose samples lie one after the other from ``offset``, two to a chunk."""
    sizes = [len(sample) for sample in samples]
    offsets = [offset + sum(sizes[:first]) for first in range(0, len(samples), 2)]
    table = box(
        b"stbl",
        full(b"stsc", struct.pack(">I", 2), struct.pack(">6I", 1, 2, 1, len(offsets), 1, 1))
        if len(samples) % 2
        else full(b"stsc", struct.pack(">I", 1), struct.pack(">3I", 1, 2, 1)),
        full(b"stsz", struct.pack(">II", 0, len(sizes)), struct.pack(f">{len(sizes)}I", *sizes)),
        full(b"stco", struct.pack(">I", len(offsets)), struct.pack(f">{len(offsets)}I", *offsets)),
    )
    return box(
        b"trak",
        full(b"tkhd", struct.pack(">II", 3_800_000_000, 3_800_000_001), bytes(72)),
        box(b"mdia", full(b"hdlr", bytes(4), handler, bytes(13)), box(b"minf", table)),
        extra,
    )


def filmed_with_places() -> tuple[bytes, bytes]:
    """A file with a video track, a track of places and all kinds of user data; and its video."""
    frames = [b"frame-one", b"frame-two!"]
    places = [b"gps 31.2304", b"gps 31.2305 later", b"gps 31.2306"]
    head = box(b"ftyp", b"isom", bytes(4), b"isommp42")
    start = len(head) + 8
    data = box(b"mdat", *frames, *places)
    moov = box(
        b"moov",
        full(b"mvhd", struct.pack(">II", 3_800_000_000, 3_800_000_001), bytes(88)),
        track(b"vide", frames, start, box(b"udta", box(b"name", b"My phone"))),
        track(b"meta", places, start + sum(map(len, frames))),
        box(b"udta", box(b"\xa9xyz", struct.pack(">HH", 18, 0), PLACE), bytes(4)),
        full(b"meta", full(b"hdlr", bytes(4), b"mdta", bytes(13)), box(b"ilst", b"Jane Doe")),
    )
    tail = box(
        b"uuid", b"\xbe\x7a\xcf\xcb\x97\xa9\x42\xe8\x9c\x71\x99\x94\x91\xe3\xaf\xac", b"<xmp/>"
    )
    return head + data + moov + tail, b"".join(frames)


async def test_a_filmed_video_loses_what_it_tells(media: MediaService) -> None:
    before = FILMED.read_bytes()
    assert b"SECRET-TITLE" in before
    assert b"loci" in before
    kept = await media.import_video(FILMED, 64, 48, 200, still())
    after = Path(kept.path).read_bytes()  # noqa: ASYNC240
    for telling in (b"SECRET", b"loci", b"earth", b"udta", b"Lavf"):
        assert telling not in after
    assert len(after) == len(before)
    start = before.index(b"mdat")
    length = struct.unpack(">I", before[start - 4 : start])[0]
    assert after[start : start + length - 4] == before[start : start + length - 4]
    assert kept.metadata_removed
    assert (kept.mime, kept.width, kept.height, kept.duration_ms) == ("video/mp4", 64, 48, 200)
    assert kept.preview_path.endswith(".png")
    assert kept.blurhash
    assert FILMED.read_bytes() == before


def test_user_data_metadata_dates_and_places_are_wiped_in_place() -> None:
    data, video = filmed_with_places()
    file = io.BytesIO(data)
    assert wipe(file) is True
    after = file.getvalue()
    assert len(after) == len(data)
    for telling in (b"gps", PLACE, b"Jane", b"My phone", b"xmp", b"uuid", b"meta", b"udta"):
        assert telling not in after
    assert struct.pack(">I", 3_800_000_000) not in after
    assert video in after
    assert after.count(b"trak") == 1
    assert after.count(b"free") == 5
    assert wipe(io.BytesIO(after)) is False


def test_wide_boxes_and_boxes_to_the_end_are_understood() -> None:
    udta = box(b"udta", PLACE)
    moov = struct.pack(">I4sQ", 1, b"moov", 16 + len(udta)) + udta
    last = struct.pack(">I4s", 0, b"mdat") + b"pictures"
    file = io.BytesIO(box(b"ftyp", b"isom") + moov + last)
    assert wipe(file) is True
    assert PLACE not in file.getvalue()
    assert file.getvalue().endswith(b"pictures")


@pytest.mark.parametrize(
    "data",
    [
        b"",
        box(b"ftyp", b"isom"),
        box(b"ftyp", b"isom") + struct.pack(">I4s", 4000, b"moov"),
        box(b"moov", struct.pack(">I4s", 3, b"udta")),
        box(b"moov", *[b""] * 3, box(b"trak", box(b"mdia", full(b"hdlr", bytes(4), b"meta"),
            box(b"minf", box(b"stbl", full(b"stco", struct.pack(">I", 1 << 30))))))),
    ],
)  # fmt: skip
def test_senseless_boxes_are_refused(data: bytes) -> None:
    with pytest.raises(NotMp4):
        wipe(io.BytesIO(data))


def test_a_sample_outside_the_file_writes_nothing_there() -> None:
    data = box(b"ftyp", b"isom") + box(b"moov", track(b"meta", [b"place"], 1_000_000))
    file = io.BytesIO(data)
    with pytest.raises(NotMp4):
        wipe(file)
    assert len(file.getvalue()) == len(data)


async def test_webm_is_taken_as_it_is(media: MediaService, tmp_path: Path) -> None:
    source = tmp_path / "clip.mp4"
    source.write_bytes(b"\x1a\x45\xdf\xa3 rest of a webm file")
    kept = await media.import_video(source, 10, 10, 500, still())
    assert kept.mime == "video/webm"
    assert not kept.metadata_removed
    assert Path(kept.path).read_bytes() == source.read_bytes()  # noqa: ASYNC240


@pytest.mark.parametrize(
    "data", [b"", b"<html>", box(b"ftyp", b"heic", bytes(4), b"mif1"), box(b"ftyp", b"isom")]
)
async def test_what_is_no_video_is_unreadable(
    media: MediaService, tmp_path: Path, data: bytes
) -> None:
    source = tmp_path / "clip.mp4"
    source.write_bytes(data)
    with pytest.raises(MediaUnreadable):
        await media.import_video(source, 10, 10, 500, still())
    files = [item.name for item in (tmp_path / "media").rglob("*") if item.is_file()]
    assert files in ([], [".unposted"])


async def test_limits_of_videos(media: MediaService, tmp_path: Path) -> None:
    with pytest.raises(MediaTooLarge) as long:
        await media.import_video(FILMED, 64, 48, 60_001, still())
    assert (long.value.size, long.value.limit, long.value.unit) == (60_001, 60_000, "ms")
    source = tmp_path / "long.mp4"
    source.write_bytes(bytes(200_001))
    with pytest.raises(MediaTooLarge) as large:
        await media.import_video(source, 64, 48, 1000, still())
    assert large.value.unit == "bytes"
    with pytest.raises(MediaUnreadable):
        await media.import_video(FILMED, 0, 48, 1000, still())
    with pytest.raises(MediaUnreadable):
        await media.import_video(FILMED, 64, 48, 1000, b"no picture")
