"""Wipes what an MP4 or QuickTime file tells beside picture and sound, in place.

Boxes are described in ISO/IEC 14496-12 and in Apple's QuickTime File Format Specification. Nothing
is moved, so that every offset in the file stays right: a box that tells too much becomes a ``free``
box of the same size, filled with zeros.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO, Final

_CONTAINERS: Final = frozenset({b"moov", b"trak", b"mdia", b"minf", b"stbl", b"moof", b"traf"})
_TELLING: Final = frozenset({b"udta", b"meta", b"uuid", b"emsg"})
_DATED: Final = frozenset({b"mvhd", b"tkhd", b"mdhd"})
_TELLING_TRACKS: Final = frozenset({b"meta", b"mdta", b"camm", b"gpmd"})
"""Handlers of tracks that hold timed data: the places an action camera was at, for instance."""

_PICTURES: Final = frozenset({b"heic", b"heix", b"hevc", b"mif1", b"msf1", b"avif", b"avis"})
_MAX_DEPTH: Final = 8
_MAX_TABLE_BYTES: Final = 64_000_000
_BLOCK: Final = 1 << 20


class NotMp4(ValueError):
    """The boxes of the file make no sense."""


@dataclass(frozen=True, slots=True)
class _Box:
    kind: bytes
    start: int
    body: int
    end: int


def is_mp4(head: bytes) -> bool:
    """Tell from the first bytes of a file whether it is a video in MP4 or QuickTime form."""
    kind, brand = head[4:8], head[8:12]
    if kind == b"ftyp":
        return brand not in _PICTURES
    return kind in (b"moov", b"mdat", b"wide", b"free", b"skip")


def wipe(file: BinaryIO) -> bool:
    """Wipe user data, metadata, dates and tracks of timed data; return whether there were any.

    Dates alone do not count: every file has them. ``file`` is open for reading and writing. Raises
    ``NotMp4`` and ``OSError``.
    """
    size = file.seek(0, 2)
    boxes = tuple(_boxes(file, 0, size))
    if not any(box.kind == b"moov" for box in boxes):
        raise NotMp4("there is no moov box")
    return _wipe_all(file, boxes, 0)


def _wipe_all(file: BinaryIO, boxes: tuple[_Box, ...], depth: int) -> bool:
    if depth > _MAX_DEPTH:
        raise NotMp4("boxes are nested too deeply")
    told = False
    for box in boxes:
        if box.kind in _TELLING:
            told = _holds_something(file, box) or told
            _free(file, box)
        elif box.kind in _DATED:
            _wipe_dates(file, box)
        elif box.kind == b"trak" and _handler(file, box) in _TELLING_TRACKS:
            _wipe_samples(file, box)
            _free(file, box)
            told = True
        elif box.kind in _CONTAINERS:
            told = _wipe_all(file, tuple(_boxes(file, box.body, box.end)), depth + 1) or told
    return told


def _boxes(file: BinaryIO, start: int, end: int) -> Iterator[_Box]:
    while start + 8 <= end:
        file.seek(start)
        head = file.read(16)
        length, kind = struct.unpack_from(">I4s", head)
        body = start + 8
        if length == 1:
            if len(head) < 16:
                raise NotMp4("a box is cut off")
            (length,) = struct.unpack_from(">Q", head, 8)
            body = start + 16
        elif length == 0:
            length = end - start
        if kind == b"\0\0\0\0" and length == end - start:
            return  # QuickTime ends a list of user data with four zero bytes.
        if length < body - start or start + length > end:
            raise NotMp4(f"box {kind!r} at {start} is longer than what holds it")
        yield _Box(kind, start, body, start + length)
        start += length


def _holds_something(file: BinaryIO, box: _Box) -> bool:
    file.seek(box.body)
    return any(file.read(min(box.end - box.body, _BLOCK)))


def _free(file: BinaryIO, box: _Box) -> None:
    file.seek(box.start + 4)
    file.write(b"free")
    _zero(file, box.body, box.end)


def _zero(file: BinaryIO, start: int, end: int) -> None:
    file.seek(start)
    while start < end:
        count = min(_BLOCK, end - start)
        file.write(bytes(count))
        start += count


def _wipe_dates(file: BinaryIO, box: _Box) -> None:
    """Set creation and modification time to zero, which stands for unknown."""
    file.seek(box.body)
    version = file.read(1)
    _zero(file, box.body + 4, min(box.end, box.body + 4 + (16 if version == b"\1" else 8)))


def _inside(file: BinaryIO, box: _Box, *kinds: bytes) -> _Box | None:
    found: _Box | None = box
    for kind in kinds:
        if found is None:
            return None
        inner = _boxes(file, found.body, found.end)
        found = next((candidate for candidate in inner if candidate.kind == kind), None)
    return found


def _handler(file: BinaryIO, track: _Box) -> bytes:
    """Return the four letters that say what a track holds, or nothing."""
    box = _inside(file, track, b"mdia", b"hdlr")
    if box is None:
        return b""
    file.seek(box.body + 8)
    return file.read(4)


def _wipe_samples(file: BinaryIO, track: _Box) -> None:
    """Fill with zeros what the sample tables of a track point to."""
    table = _inside(file, track, b"mdia", b"minf", b"stbl")
    if table is None:
        return
    size = file.seek(0, 2)
    for start, end in _chunks(file, table):
        if not 0 <= start <= end <= size:
            raise NotMp4("a sample lies outside the file")
        _zero(file, start, end)


def _chunks(file: BinaryIO, table: _Box) -> list[tuple[int, int]]:
    """Return where the chunks of a track begin and end."""
    offsets = _numbers(file, table, b"stco", ">I") or _numbers(file, table, b"co64", ">Q")
    runs = _numbers(file, table, b"stsc", ">III")
    sizes = _sample_sizes(file, table)
    chunks: list[tuple[int, int]] = []
    sample = 0
    run = 0
    for number, (offset,) in enumerate(offsets, start=1):
        while run + 1 < len(runs) and runs[run + 1][0] <= number:
            run += 1
        count = runs[run][1] if runs else 0
        length = sum(sizes[sample : sample + count])
        sample += count
        chunks.append((offset, offset + length))
    return chunks


def _sample_sizes(file: BinaryIO, table: _Box) -> list[int]:
    box = _inside(file, table, b"stsz")
    if box is None:
        return []
    file.seek(box.body + 4)
    uniform, count = struct.unpack(">II", file.read(8))
    if count * 4 > _MAX_TABLE_BYTES:
        raise NotMp4("a table is too large")
    if uniform:
        return [uniform] * count
    data = file.read(count * 4)
    if len(data) < count * 4:
        raise NotMp4("a table is cut off")
    return list(struct.unpack(f">{count}I", data))


def _numbers(file: BinaryIO, table: _Box, kind: bytes, row: str) -> list[tuple[int, ...]]:
    box = _inside(file, table, kind)
    if box is None:
        return []
    file.seek(box.body + 4)
    (count,) = struct.unpack(">I", file.read(4))
    length = count * struct.calcsize(row)
    if length > min(_MAX_TABLE_BYTES, box.end - box.body - 8):
        raise NotMp4("a table is cut off")
    return list(struct.iter_unpack(row, file.read(length)))
