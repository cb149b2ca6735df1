"""Where a list goes on: what servers say in ``Link`` headers, kept in opaque cursors."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Mapping
from typing import Final
from urllib.parse import parse_qsl, urlsplit

import msgspec

from rednote_desktop.domain.errors import Rejected

PLACES: Final = ("max_id", "min_id", "since_id", "offset", "cursor", "page")
"""Parameters that say where a page begins."""
BEFORE: Final = "before"
"""What the page before began with; not for the server."""

_LINK: Final = re.compile(r'<([^<>]*)>\s*;[^,<]*?\brel="?(next|prev)"?', re.IGNORECASE)
_MOST_CHARACTERS: Final = 2_000


def scope_of(path: str, params: Mapping[str, object] | None) -> str:
    """Return what names a list: cursors are good for the one that they came from."""
    return " ".join([path, *(f"{name}={value}" for name, value in (params or {}).items())])


def encode(scope: str, place: Mapping[str, str]) -> str:
    """Return the cursor for a place in the list that ``scope`` names."""
    data = msgspec.json.encode([scope, dict(place)])
    return base64.urlsafe_b64encode(data).decode("ascii").rstrip("=")


def decode(scope: str, cursor: str | None) -> dict[str, str]:
    """Return the place that a cursor holds; none without a cursor.

    Raises ``Rejected`` for anything but a cursor of the same list.
    """
    if cursor is None:
        return {}
    if len(cursor) > _MOST_CHARACTERS:
        raise Rejected("cursor", "cursor")
    try:
        padded = cursor.encode("ascii") + b"=" * (-len(cursor) % 4)
        data = base64.b64decode(padded, altchars=b"-_", validate=True)
        found, place = msgspec.json.decode(data, type=tuple[str, dict[str, str]])
    except (UnicodeError, binascii.Error, msgspec.DecodeError) as error:
        raise Rejected(f"cursor: {error}", "cursor") from error
    if found != scope or not set(place) <= {*PLACES, BEFORE}:
        raise Rejected("cursor of another list", "cursor")
    return place


def onwards(
    following: dict[str, str] | None, place: Mapping[str, str], last: str
) -> dict[str, str] | None:
    """Return where a list by id goes on below a page that was asked for at ``place``.

    Servers leave the lower bound out of what they say ``following`` is, and say of a short page
    above some place that nothing follows, though that place does. ``last`` is the page's last id.
    """
    if following is not None and "since_id" in place:
        return {**following, "since_id": place["since_id"]}
    if following is None and "min_id" in place:
        return {"max_id": last}
    return following


def linked(header: str) -> dict[str, dict[str, str]]:
    """Return the places of the ``next`` and ``prev`` page (RFC 8288).

    Only the parameters count: the rest of such an address may name the server wrongly.
    """
    found: dict[str, dict[str, str]] = {}
    for address, relation in _LINK.findall(header):
        try:
            query = dict(parse_qsl(urlsplit(address).query))
        except ValueError:
            continue
        place = {name: query[name] for name in PLACES if name in query}
        if place:
            found[relation.lower()] = place
    return found
