"""Unpacks compressed replies without ever holding more than was allowed."""

from __future__ import annotations

import zlib
from typing import Protocol

from rednote_desktop.domain.errors import Malformed

ACCEPTED = "br, gzip"
"""What a request may offer; anything else that comes back is refused."""


class Unpacker(Protocol):
    """Takes what came and gives at most ``room`` bytes of what it stands for."""

    def feed(self, data: bytes, room: int) -> bytes:
        """Return what the data adds; raises ``Malformed``, also for more than ``room`` bytes."""
        ...

    def finish(self) -> None:
        """Raise ``Malformed`` where the end is missing."""
        ...


def unpacker(encoding: str) -> Unpacker:
    """Return the unpacker of a ``Content-Encoding``; raises ``Malformed`` for an unknown one."""
    match encoding.strip().lower():
        case "" | "identity":
            return _Plain()
        case "gzip" | "x-gzip":
            return _Gzip()
        case "br":
            return _Brotli()
    raise Malformed(f"packed as {encoding[:40]!r}")


class _Plain:
    def feed(self, data: bytes, room: int) -> bytes:
        return _within(data, room)

    def finish(self) -> None:
        """Nothing can be missing."""


class _Gzip:
    def __init__(self) -> None:
        self._inflate = zlib.decompressobj(zlib.MAX_WBITS | 16)
        self._begun = False

    def feed(self, data: bytes, room: int) -> bytes:
        self._begun = self._begun or bool(data)
        try:
            return _within(self._inflate.decompress(data, room + 1), room)
        except zlib.error as error:
            raise Malformed(f"gzip: {error}") from error

    def finish(self) -> None:
        if self._begun and not self._inflate.eof:
            raise Malformed("gzip: the end is missing")


class _Brotli:
    def __init__(self) -> None:
        import brotli

        self._brotli = brotli
        self._inflate = brotli.Decompressor()
        self._begun = False

    def feed(self, data: bytes, room: int) -> bytes:
        self._begun = self._begun or bool(data)
        unpacked = bytearray()
        try:
            while True:
                unpacked += self._inflate.process(data, output_buffer_limit=room + 1)
                _check(len(unpacked), room)
                if self._inflate.can_accept_more_data():
                    return bytes(unpacked)
                data = b""
        except self._brotli.error as error:
            raise Malformed(f"brotli: {error}") from error

    def finish(self) -> None:
        if self._begun and not self._inflate.is_finished():
            raise Malformed("brotli: the end is missing")


def _within(data: bytes, room: int) -> bytes:
    _check(len(data), room)
    return data


def _check(size: int, room: int) -> None:
    if size > room:
        raise Malformed("larger than allowed")
