"""Finds rows in the pages of a SQLite file whose trees are damaged: leaf by leaf, without SQLite.

The format is that of https://www.sqlite.org/fileformat2.html: pages of trees (chapter 1.6),
records (2.1), overflow (1.6), the list of free pages (1.5) and the write-ahead log (4).
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO, Final

Value = int | float | str | bytes | None
Record = tuple[int | None, tuple[Value, ...]]
"""The number of a row, ``None`` for a row without one, and its values as they are stored."""

_USUAL_PAGE: Final = 4096
_PAGE_SIZES: Final = frozenset(2**power for power in range(9, 17))
_FILE_HEADER: Final = 100
_LOG_HEADER: Final = 32
_FRAME_HEADER: Final = 24
_TABLE_LEAF: Final = 0x0D
_HEADS: Final = {_TABLE_LEAF: 8, 0x0A: 8, 0x02: 12}
"""Kinds of pages that hold rows, and how long their heads are; 0x02 is inside an index's tree."""
_LONGEST_ROW: Final = 64 << 20
_BROKEN: Final = (IndexError, ValueError, struct.error, OverflowError, UnicodeError)


def records(path: Path) -> Iterator[Record]:
    """Give every row and index entry that a leaf holds, except on pages that are said to be free.

    What makes no sense is passed over. Raises ``OSError`` where the file cannot be read.
    """
    with path.open("rb") as file:
        pages = _Pages(file, path.with_name(path.name + "-wal"))
        free = pages.free()
        for number in range(1, pages.count + 1):
            if number not in free:
                yield from _records_on(pages, number)


class _Pages:
    """The pages as the log has them, else as the file has them."""

    def __init__(self, file: BinaryIO, log: Path) -> None:
        self._file = file
        head = file.read(_FILE_HEADER)
        size = int.from_bytes(head[16:18]) if len(head) == _FILE_HEADER else 0
        size = 65536 if size == 1 else size
        self.size = size if size in _PAGE_SIZES else _USUAL_PAGE
        reserved = head[20] if head[:6] == b"SQLite" and len(head) == _FILE_HEADER else 0
        self.usable = self.size - (reserved if reserved < self.size - 480 else 0)
        self._newer = _logged(log, self.size) if log.is_file() else {}
        length = file.seek(0, 2)
        self.count = max(-(-length // self.size), *self._newer, 0)

    def read(self, number: int) -> bytes:
        """Return a page, empty where there is none; the last may be shorter."""
        if number in self._newer:
            return self._newer[number]
        if number < 1:
            return b""
        self._file.seek((number - 1) * self.size)
        return self._file.read(self.size)

    def free(self) -> set[int]:
        """Return the pages that are in no tree, as far as their list can be read."""
        found: set[int] = set()
        first = self.read(1)
        trunk = int.from_bytes(first[32:36]) if first[:6] == b"SQLite" else 0
        while 1 < trunk <= self.count and trunk not in found:
            found.add(trunk)
            page = self.read(trunk)
            leaves = min(int.from_bytes(page[4:8]), self.usable // 4 - 2)
            found.update(int.from_bytes(page[8 + 4 * n : 12 + 4 * n]) for n in range(leaves))
            trunk = int.from_bytes(page[:4])
        return found


def _logged(log: Path, size: int) -> dict[int, bytes]:
    """Return the pages of the log up to the last transaction that was ended."""
    data = log.read_bytes()
    salts = data[16:24]
    ended: dict[int, bytes] = {}
    pending: dict[int, bytes] = {}
    for start in range(_LOG_HEADER, len(data) - size - _FRAME_HEADER + 1, _FRAME_HEADER + size):
        number, in_all = struct.unpack_from(">II", data, start)
        if data[start + 8 : start + 16] != salts:
            break
        pending[number] = data[start + _FRAME_HEADER : start + _FRAME_HEADER + size]
        if in_all:
            ended.update(pending)
            pending.clear()
    return ended


def _records_on(pages: _Pages, number: int) -> Iterator[Record]:
    page = pages.read(number)
    start = _FILE_HEADER if number == 1 else 0
    head = _HEADS.get(page[start]) if len(page) > start + 12 else None
    if head is None:
        return
    (cells,) = struct.unpack_from(">H", page, start + 3)
    for place in range(start + head, min(start + head + 2 * cells, len(page) - 1), 2):
        with suppress(*_BROKEN):
            (cell,) = struct.unpack_from(">H", page, place)
            yield _record(pages, page, page[start], cell)


def _record(pages: _Pages, page: bytes, kind: int, at: int) -> Record:
    """Return the row in a cell; raises one of ``_BROKEN``."""
    if kind == 0x02:
        at += 4
    length, at = _varint(page, at)
    row: int | None = None
    if kind == _TABLE_LEAF:
        row, at = _varint(page, at)
        row = row - (1 << 64) if row >= 1 << 63 else row
    if not 0 < length <= _LONGEST_ROW:
        raise ValueError(length)
    here = _local(length, pages.usable, kind == _TABLE_LEAF)
    data = page[at : at + here]
    if here < length:
        data += _overflow(pages, int.from_bytes(page[at + here : at + here + 4]), length - here)
    if len(data) != length:
        raise ValueError("cut short")
    return row, tuple(_values(data))


def _local(length: int, usable: int, table: bool) -> int:
    """Return how much of a row is on its leaf."""
    most = usable - 35 if table else (usable - 12) * 64 // 255 - 23
    if length <= most:
        return length
    least = (usable - 12) * 32 // 255 - 23
    part = least + (length - least) % (usable - 4)
    return part if part <= most else least


def _overflow(pages: _Pages, number: int, length: int) -> bytes:
    data = bytearray()
    while len(data) < length:
        page = pages.read(number)
        if len(page) <= 4:
            raise ValueError("no such page")
        number = int.from_bytes(page[:4])
        data += page[4 : min(pages.usable, 4 + length - len(data))]
    return bytes(data)


def _values(data: bytes) -> Iterator[Value]:
    head, at = _varint(data, 0)
    kinds = []
    while at < head:
        kind, at = _varint(data, at)
        kinds.append(kind)
    at = head
    for kind in kinds:
        length = _length(kind)
        piece = data[at : at + length]
        if len(piece) != length:
            raise ValueError("cut short")
        at += length
        yield _value(kind, piece)
    if at != len(data):
        raise ValueError("more than its kinds tell")


def _length(kind: int) -> int:
    if kind >= 12:
        return (kind - 12) // 2
    return (0, 1, 2, 3, 4, 6, 8, 8, 0, 0)[kind]


def _value(kind: int, piece: bytes) -> Value:
    if kind >= 12:
        return piece.decode() if kind % 2 else piece
    if kind == 0:
        return None
    if kind == 7:
        return float(struct.unpack(">d", piece)[0])
    return kind - 8 if kind >= 8 else int.from_bytes(piece, signed=True)


def _varint(data: bytes, at: int) -> tuple[int, int]:
    """Return a number of one to nine bytes and where the next one begins."""
    number = 0
    for place in range(at, at + 8):
        number = number << 7 | data[place] & 0x7F
        if data[place] < 0x80:
            return number, place + 1
    return number << 8 | data[at + 8], at + 9
