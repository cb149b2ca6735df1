from __future__ import annotations

import hashlib
import io
import struct
import zlib
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from PIL import Image, ImageCms, PngImagePlugin

from rednote_desktop.domain.draft import NewMedia
from rednote_desktop.domain.errors import MediaTooLarge, MediaUnreadable
from rednote_desktop.services.media import MediaLimits, MediaService
from rednote_desktop.storage.files import MediaFiles
from rednote_desktop.ui.blurhash import decode

SECRET = b"31.2304N-121.4737E"
BIG_PICTURE = 9000


@pytest.fixture
def executor() -> Iterator[ThreadPoolExecutor]:
    with ThreadPoolExecutor(1) as executor:
        yield executor


@pytest.fixture
def media(tmp_path: Path, executor: ThreadPoolExecutor) -> MediaService:
    return MediaService(MediaFiles(tmp_path / "media"), executor)


def picture(width: int = 60, height: int = 40, mode: str = "RGB") -> Image.Image:
    """The left half red, the right half blue, so that turns and colours can be told."""
    image = Image.new("RGB", (width, height), (220, 20, 20))
    image.paste((20, 20, 220), (width // 2, 0, width, height))
    return image.convert(mode)


def saved(image: Image.Image, kind: str, **options: Any) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, kind, **options)
    return buffer.getvalue()


def exif(orientation: int = 1, thumbnail: bool = False) -> Image.Exif:
    tags = Image.Exif()
    tags[0x0112] = orientation
    tags[0x010F] = SECRET.decode()
    tags.get_ifd(0x8825)[1] = "N"
    tags.get_ifd(0x8825)[2] = (31.0, 13.0, 49.0)
    tags.get_ifd(0x8769)[0x9286] = SECRET
    if thumbnail:
        tags.get_ifd(0x8769)[0x927C] = b"MakerNote " + SECRET
    return tags


def profile_with_comment() -> bytes:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    return profile + SECRET


def opened(item: NewMedia) -> Image.Image:
    image = Image.open(item.path)
    image.load()
    assert image.size == (item.width, item.height)
    return image


def content(item: NewMedia) -> bytes:
    return Path(item.path).read_bytes()


def segments(data: bytes) -> list[int]:
    """Return the markers of a JPEG file up to its first scan."""
    markers = []
    at = 2
    while data[at] == 0xFF and data[at + 1] != 0xDA:
        markers.append(data[at + 1])
        at += 2 + struct.unpack_from(">H", data, at + 2)[0]
    return markers


def chunks(data: bytes) -> list[bytes]:
    """Return the chunk types of a PNG file."""
    kinds = []
    at = 8
    while at < len(data):
        length, kind = struct.unpack_from(">I4s", data, at)
        kinds.append(kind)
        at += 12 + length
    return kinds


def close_to(colour: Any, wanted: Any, slack: int = 12) -> bool:
    return all(abs(part - other) <= slack for part, other in zip(colour, wanted, strict=True))


async def test_a_photograph_loses_all_it_tells(media: MediaService, tmp_path: Path) -> None:
    xmp = b"<x:xmpmeta>" + SECRET + b"</x:xmpmeta>"
    data = saved(
        picture(),
        "JPEG",
        exif=exif(thumbnail=True),
        xmp=xmp,
        comment=SECRET,
        icc_profile=profile_with_comment(),
    )
    assert data.count(SECRET) >= 5
    source = tmp_path / "holiday.jpg"
    source.write_bytes(data)
    kept = await media.import_picture(source)
    clean = content(kept)
    assert SECRET not in clean
    assert b"Exif" not in clean
    assert b"ns.adobe.com" not in clean
    assert b"ICC_PROFILE" not in clean
    # APP0 is JFIF's fixed header; no other application segment and no comment is left.
    assert [mark for mark in segments(clean) if 0xE0 <= mark <= 0xEF or mark == 0xFE] == [0xE0]
    with opened(kept) as image:
        assert not image.getexif()
        assert close_to(image.getpixel((5, 5)), (220, 20, 20))
    assert kept.metadata_removed
    assert kept.mime == "image/jpeg"
    assert source.read_bytes() == data


async def test_photographs_are_written_in_one_pass(media: MediaService) -> None:
    # Pillow holds the interpreter for the whole of a progressive file: 0.7 s for 12 megapixels.
    kept = await media.import_picture(saved(picture(), "JPEG", progressive=True))
    assert 0xC0 in segments(content(kept))
    assert 0xC2 not in segments(content(kept))


async def test_a_picture_that_tells_nothing_says_so(media: MediaService) -> None:
    kept = await media.import_picture(saved(picture(), "JPEG"))
    assert not kept.metadata_removed
    assert not kept.first_frame_only


@pytest.mark.parametrize("orientation", range(1, 9))
async def test_pictures_stand_upright(media: MediaService, orientation: int) -> None:
    upright = picture(80, 40)
    turn = {
        2: Image.Transpose.FLIP_LEFT_RIGHT,
        3: Image.Transpose.ROTATE_180,
        4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE,
        6: Image.Transpose.ROTATE_90,
        7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_270,
    }.get(orientation)
    as_taken = upright if turn is None else upright.transpose(turn)
    data = saved(as_taken, "JPEG", exif=exif(orientation), quality=95)
    kept = await media.import_picture(data)
    assert (kept.width, kept.height) == (80, 40)
    with opened(kept) as image:
        assert close_to(image.getpixel((10, 20)), (220, 20, 20))
        assert close_to(image.getpixel((70, 20)), (20, 20, 220))


async def test_a_drawing_keeps_its_pixels_and_loses_its_texts(media: MediaService) -> None:
    texts = PngImagePlugin.PngInfo()
    texts.add_text("Author", SECRET.decode())
    texts.add_itxt("XML:com.adobe.xmp", SECRET.decode())
    data = saved(
        picture(),
        "PNG",
        pnginfo=texts,
        exif=exif(),
        dpi=(300, 300),
        icc_profile=profile_with_comment(),
    )
    kept = await media.import_picture(data)
    clean = content(kept)
    assert set(chunks(clean)) == {b"IHDR", b"IDAT", b"IEND"}
    assert kept.metadata_removed
    assert kept.mime == "image/png"
    with opened(kept) as image:
        assert image.getpixel((5, 5)) == (220, 20, 20)


async def test_webp_loses_what_it_tells(media: MediaService) -> None:
    data = saved(picture(), "WEBP", exif=exif(), xmp=SECRET, icc_profile=profile_with_comment())
    kept = await media.import_picture(data)
    assert SECRET not in content(kept)
    assert kept.metadata_removed


async def test_what_shines_through_still_does(media: MediaService) -> None:
    image = picture(mode="RGBA")
    image.putpixel((0, 0), (1, 2, 3, 40))
    kept = await media.import_picture(saved(image, "PNG"))
    with opened(kept) as clean:
        assert clean.mode == "RGBA"
        assert clean.getpixel((0, 0)) == (1, 2, 3, 40)


async def test_a_large_translucent_picture_becomes_webp(media: MediaService) -> None:
    noise = Image.effect_noise((1600, 1600), 90)
    image = Image.merge("RGBA", (noise, noise.rotate(90), noise.rotate(180), noise.rotate(270)))
    data = saved(image, "PNG", compress_level=1)
    kept = await media.import_picture(data)
    assert kept.mime == "image/webp"
    assert len(content(kept)) < len(data) / 2
    with opened(kept) as clean:
        assert clean.mode == "RGBA"


async def test_a_large_opaque_drawing_becomes_jpeg(media: MediaService) -> None:
    noise = Image.effect_noise((1600, 1600), 90)
    image = Image.merge("RGB", (noise, noise.rotate(90), noise.rotate(180)))
    kept = await media.import_picture(saved(image, "PNG", compress_level=1))
    assert kept.mime == "image/jpeg"


@pytest.mark.parametrize(
    ("mode", "kind"),
    [
        ("1", "PNG"), ("L", "PNG"), ("LA", "PNG"), ("P", "PNG"), ("P", "GIF"), ("RGBA", "PNG"),
        ("L", "JPEG"), ("RGB", "BMP"), ("RGB", "TIFF"), ("RGBA", "TIFF"), ("CMYK", "TIFF"),
        ("RGB", "WEBP"),
    ],
)  # fmt: skip
async def test_every_kind_of_pixel_is_read(media: MediaService, mode: str, kind: str) -> None:
    source = picture(mode=mode)
    kept = await media.import_picture(saved(source, kind))
    with opened(kept) as image:
        expected = source.convert("RGB").getpixel((5, 5))
        assert close_to(image.convert("RGB").getpixel((5, 5)), expected)


async def test_a_plain_tiff_tells_nothing(media: MediaService) -> None:
    assert not (await media.import_picture(saved(picture(), "TIFF"))).metadata_removed
    told = await media.import_picture(saved(picture(), "TIFF", artist="somebody"))
    assert told.metadata_removed


async def test_print_colours_become_screen_colours(media: MediaService) -> None:
    cyan = Image.new("CMYK", (30, 30), (255, 0, 0, 0))
    kept = await media.import_picture(saved(cyan, "JPEG"))
    with opened(kept) as image:
        assert image.mode == "RGB"
        assert close_to(image.getpixel((5, 5)), (0, 255, 255), 20)


async def test_sixteen_bits_become_eight(media: MediaService) -> None:
    grey = Image.new("I;16", (20, 10), 0)
    for x in range(20):
        for y in range(10):
            grey.putpixel((x, y), 65535 if x > 10 else 32768)
    kept = await media.import_picture(saved(grey, "PNG"))
    with opened(kept) as image:
        assert image.mode == "RGB"
        assert close_to(image.getpixel((2, 2)), (128, 128, 128), 1)
        assert close_to(image.getpixel((15, 2)), (255, 255, 255), 1)


async def test_another_colour_space_is_converted(media: MediaService) -> None:
    # A profile with red and blue exchanged: whoever ignores it shows the wrong colour.
    swapped = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    count = struct.unpack_from(">I", swapped, 128)[0]
    tags = {bytes(swapped[132 + 12 * i : 136 + 12 * i]): 132 + 12 * i for i in range(count)}
    red, blue = tags[b"rXYZ"], tags[b"bXYZ"]
    swapped[red + 4 : red + 12], swapped[blue + 4 : blue + 12] = (
        swapped[blue + 4 : blue + 12],
        swapped[red + 4 : red + 12],
    )
    kept = await media.import_picture(saved(picture(), "PNG", icc_profile=bytes(swapped)))
    with opened(kept) as image:
        assert close_to(image.getpixel((5, 5)), (20, 20, 220), 16)


async def test_only_the_first_frame_of_an_animation_is_kept(media: MediaService) -> None:
    frames = [Image.new("RGB", (30, 20), colour) for colour in ("red", "lime", "blue")]
    data = saved(frames[0], "GIF", save_all=True, append_images=frames[1:], duration=80, loop=0)
    kept = await media.import_picture(data)
    assert kept.first_frame_only
    assert kept.mime == "image/png"
    with opened(kept) as image:
        assert not getattr(image, "is_animated", False)
        assert close_to(image.convert("RGB").getpixel((3, 3)), (255, 0, 0))


async def test_large_pictures_are_made_smaller(media: MediaService) -> None:
    data = saved(picture(BIG_PICTURE, 1000), "JPEG", quality=60)
    kept = await media.import_picture(data)
    assert (kept.width, kept.height) == (4096, 455)
    with opened(kept) as image:
        assert close_to(image.getpixel((100, 100)), (220, 20, 20))


def huge_png(side: int) -> bytes:
    """A few bytes that claim to be a huge picture."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        checksum = zlib.crc32(kind + body)
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", checksum)

    header = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
    body = chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(b"\0" * 1000))
    return b"\x89PNG\r\n\x1a\n" + body + chunk(b"IEND", b"")


@pytest.mark.parametrize("side", [9_100, 12_000, 60_000])
async def test_a_decompression_bomb_is_not_decoded(media: MediaService, side: int) -> None:
    with pytest.raises(MediaTooLarge) as caught:
        await media.import_picture(huge_png(side))
    assert caught.value.unit == "pixels"
    assert caught.value.size > caught.value.limit == 80_000_000


async def test_too_many_bytes_are_not_read(tmp_path: Path, executor: ThreadPoolExecutor) -> None:
    media = MediaService(MediaFiles(tmp_path / "m"), executor, MediaLimits(picture_bytes=1000))
    source = tmp_path / "noise.png"
    source.write_bytes(bytes(1001))
    for given in (source, bytes(1001)):
        with pytest.raises(MediaTooLarge) as caught:
            await media.import_picture(given)
        assert (caught.value.size, caught.value.limit) == (1001, 1000)
        assert caught.value.unit == "bytes"


HEIC = b"\0\0\0\x18ftypheic\0\0\0\0mif1heic" + bytes(400)


@pytest.mark.parametrize(
    "data", [b"", b"GIF89a", HEIC, b"<svg/>", b"%!PS-Adobe-3.0 EPSF", b"BM" + bytes(80)]
)
async def test_what_is_no_picture_is_unreadable(
    media: MediaService, tmp_path: Path, data: bytes
) -> None:
    source = tmp_path / "picture.jpg"
    source.write_bytes(data)
    with pytest.raises(MediaUnreadable) as caught:
        await media.import_picture(source)
    assert caught.value.path == str(source)
    assert not (tmp_path / "media").exists()


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "GIF", "TIFF", "BMP"])
async def test_a_cut_off_picture_is_unreadable(media: MediaService, kind: str) -> None:
    noise = Image.effect_noise((200, 200), 90).convert("RGB")
    data = saved(noise, kind)
    with pytest.raises(MediaUnreadable):
        await media.import_picture(data[: len(data) // 2])


async def test_a_folder_or_nothing_is_unreadable(media: MediaService, tmp_path: Path) -> None:
    for source in (tmp_path, tmp_path / "none.png"):
        with pytest.raises(MediaUnreadable):
            await media.import_picture(source)


async def test_the_same_picture_is_kept_once(media: MediaService) -> None:
    data = saved(picture(), "PNG")
    first, second = await media.import_picture(data), await media.import_picture(data)
    assert first == second
    assert Path(first.path).stem == hashlib.sha256(content(first)).hexdigest()


async def test_the_blurhash_paints_the_picture(media: MediaService) -> None:
    kept = await media.import_picture(saved(picture(300, 200), "PNG"))
    blurred = decode(kept.blurhash, 30, 20)
    assert blurred is not None
    left, right = blurred.pixelColor(3, 10), blurred.pixelColor(26, 10)
    assert close_to((left.red(), left.green(), left.blue()), (220, 20, 20), 70)
    assert close_to((right.red(), right.green(), right.blue()), (20, 20, 220), 70)


async def test_the_blurhash_of_a_tall_picture_is_finer_downwards(media: MediaService) -> None:
    tall = await media.import_picture(saved(picture(20, 900), "PNG"))
    wide = await media.import_picture(saved(picture(900, 20), "PNG"))
    assert (tall.blurhash[0], wide.blurhash[0]) == ("T", "L")
    assert len(tall.blurhash) == len(wide.blurhash) == 28
