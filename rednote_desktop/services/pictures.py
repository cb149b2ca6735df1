"""Turns a picked picture into one that tells nothing but what it shows."""

from __future__ import annotations

import io
import struct
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from rednote_desktop.domain.errors import MediaTooLarge, MediaUnreadable
from rednote_desktop.services.blurhash import encode

if TYPE_CHECKING:
    from PIL.Image import Image

_FORMATS: Final = ("JPEG", "PNG", "WEBP", "GIF", "BMP", "TIFF")
_MAX_SIDE: Final = 4096
_MAX_LOSSLESS_BYTES: Final = 4_000_000
_PNG_COMPRESSION: Final = 3
_JPEG_QUALITY: Final = 90
_WEBP_QUALITY: Final = 90
_BLUR_SIDE: Final = 24
_DECODED_AT_ONCE: Final = 16_384
"""Bytes; the interpreter is held while so many are decoded."""
_BROKEN: Final = (OSError, SyntaxError, ValueError, TypeError, EOFError, struct.error, KeyError)
"""What Pillow raises for damaged files, depending on the format."""


@dataclass(frozen=True, slots=True)
class CleanPicture:
    """A picture encoded anew. ``first_frame_only`` says that the picked one was animated."""

    data: bytes
    mime: str
    suffix: str
    width: int
    height: int
    blurhash: str
    metadata_removed: bool
    first_frame_only: bool


def clean_picture(data: bytes, path: str, max_pixels: int) -> CleanPicture:
    """Decode a picture and encode it anew without anything that was attached to it.

    The picture stands upright (EXIF orientation applied), in sRGB with 8 bits a channel, and no
    side is longer than 4096 pixels. Only the first frame of an animation is kept. Its size is
    checked before anything is decoded. ``path`` is for the errors: ``MediaUnreadable`` and
    ``MediaTooLarge``. Blocks; call it on a worker thread.
    """
    from PIL import Image, ImageOps

    try:
        with Image.open(io.BytesIO(data), formats=_FORMATS) as picked:
            pixels = picked.width * picked.height
            if pixels > max_pixels:
                raise MediaTooLarge(path, pixels, max_pixels, "pixels")
            picked.decodermaxblock = _DECODED_AT_ONCE
            animated = picked.format != "MPO" and bool(getattr(picked, "is_animated", False))
            lossy = picked.format in ("JPEG", "MPO")
            if lossy:
                # Lets the decoder skip detail that would be scaled away.
                picked.draft(None, (_MAX_SIDE, _MAX_SIDE))
            told = _tells_more(picked)
            upright = ImageOps.exif_transpose(picked)
            upright.load()
            told = told or _tells_more(picked)
            image = _standard(upright)
            image.thumbnail((_MAX_SIDE, _MAX_SIDE), Image.Resampling.LANCZOS, reducing_gap=3.0)
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise MediaTooLarge(path, 2 * max_pixels, max_pixels, "pixels") from error
    except _BROKEN as error:
        raise MediaUnreadable(f"{type(error).__name__}: {error}", path) from error
    # Some encoders write what they find here.
    image.info = {}
    encoded, mime, suffix = _encoded(image, lossy)
    return CleanPicture(
        data=encoded,
        mime=mime,
        suffix=suffix,
        width=image.width,
        height=image.height,
        blurhash=_blurhash(image),
        metadata_removed=told,
        first_frame_only=animated,
    )


def _tells_more(image: Image) -> bool:
    """Whether a file carries EXIF, XMP, IPTC, comments or other text beside its pixels."""
    notes = ("exif", "xmp", "XML:com.adobe.xmp", "photoshop", "comment")
    if any(image.info.get(name) for name in notes) or getattr(image, "text", None):
        return True
    if image.format == "TIFF":
        return any(tag in _TIFF_TELLING for tag in image.getexif())
    return bool(image.getexif())


_TIFF_TELLING: Final = frozenset(
    {270, 271, 272, 305, 306, 315, 316, 700, 33432, 33723, 34377, 34665, 34853}
)
"""Description, make, model, software, date, artist, host, XMP, copyright, IPTC, Photoshop, EXIF
and GPS; the others of a TIFF describe its pixels."""


def _standard(image: Image) -> Image:
    """Return an image in mode RGB or RGBA, in sRGB."""
    if image.mode == "P":
        image = image.convert("RGBA" if "transparency" in image.info else "RGB")
    elif image.mode == "1":
        image = image.convert("L")
    elif image.mode.startswith("I"):
        image = image.point(lambda value: value / 256).convert("L")
    elif image.mode == "F":
        raise ValueError("pixels are not integers")
    elif image.mode in ("La", "RGBa") or "transparency" in image.info:
        image = image.convert("RGBA")
    image = _in_srgb(image)
    if image.mode == "LA":
        image = image.convert("RGBA")
    if image.mode == "RGBA":
        opaque = image.getchannel("A").getextrema() == (255, 255)
        return image.convert("RGB") if opaque else image
    return image if image.mode == "RGB" else image.convert("RGB")


def _in_srgb(image: Image) -> Image:
    """Apply an embedded colour profile; one that cannot be used is ignored."""
    profile = image.info.get("icc_profile")
    if not profile or image.mode not in ("RGB", "RGBA", "CMYK"):
        return image
    from PIL import ImageCms

    try:
        source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        target = ImageCms.createProfile("sRGB")
        mode = "RGBA" if image.mode == "RGBA" else "RGB"
        converted = ImageCms.profileToProfile(image, source, target, outputMode=mode)
    except (ImageCms.PyCMSError, OSError, ValueError, TypeError):
        return image
    return image if converted is None else converted


def _encoded(image: Image, lossy: bool) -> tuple[bytes, str, str]:
    """Keep photographs as JPEG, drawings as PNG, and what would be too big as one that is not."""
    if not lossy:
        data = _saved(image, "PNG", compress_level=_PNG_COMPRESSION)
        if len(data) <= _MAX_LOSSLESS_BYTES:
            return data, "image/png", ".png"
    if image.mode == "RGBA":
        return _saved(image, "WEBP", quality=_WEBP_QUALITY, method=4), "image/webp", ".webp"
    # Pillow holds the interpreter while it writes a progressive file, and with it the window.
    return _saved(image, "JPEG", quality=_JPEG_QUALITY), "image/jpeg", ".jpg"


def _saved(image: Image, kind: str, **options: object) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, kind, **options)
    return buffer.getvalue()


def _blurhash(image: Image) -> str:
    from PIL import Image as Images

    small = (
        image.copy()
        if max(image.size) <= _BLUR_SIDE
        else image.reduce(max(1, min(image.size) // (_BLUR_SIDE * 2)))
    )
    if small.mode == "RGBA":
        ground = Images.new("RGBA", small.size, (255, 255, 255, 255))
        small = Images.alpha_composite(ground, small).convert("RGB")
    small.thumbnail((_BLUR_SIDE, _BLUR_SIDE), Images.Resampling.BILINEAR)
    raw = small.tobytes()
    pixels = [(raw[at], raw[at + 1], raw[at + 2]) for at in range(0, len(raw), 3)]
    wide = image.width >= image.height
    return encode(pixels, small.width, small.height, 4 if wide else 3, 3 if wide else 4)
