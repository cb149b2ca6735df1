"""Opaque cursors: where a list goes on, bound to the list they came from."""

from __future__ import annotations

import base64
import binascii
import json
import zlib

from rednote_desktop.domain.errors import Rejected

_LARGEST = 2**63 - 1


def encode(scope: str, *place: int) -> str:
    """Return the cursor for a place in the list that ``scope`` names."""
    data = json.dumps([_check(scope), *place], separators=(",", ":"))
    return base64.urlsafe_b64encode(data.encode("ascii")).decode("ascii").rstrip("=")


def decode(scope: str, cursor: str | None, *start: int) -> tuple[int, ...]:
    """Return the place a cursor holds, or ``start`` without a cursor.

    Raises ``Rejected`` for anything but a cursor that ``encode`` gave for the same list.
    """
    if cursor is None:
        return start
    try:
        padded = cursor.encode("ascii") + b"=" * (-len(cursor) % 4)
        data = json.loads(base64.b64decode(padded, altchars=b"-_", validate=True))
    except (UnicodeError, binascii.Error, ValueError, RecursionError) as error:
        raise Rejected(f"cursor: {error}", "cursor") from error
    if (
        not isinstance(data, list)
        or len(data) != len(start) + 1
        or any(type(item) is not int or abs(item) > _LARGEST for item in data)
        or data[0] != _check(scope)
    ):
        raise Rejected("cursor of another list", "cursor")
    return tuple(data[1:])


def _check(scope: str) -> int:
    return zlib.crc32(scope.encode("utf-8", "surrogatepass"))
