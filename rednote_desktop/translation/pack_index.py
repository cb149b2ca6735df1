"""Reads the list of an Argos package index: which language packs there are to be had.

Source of the form: https://github.com/argosopentech/argospm-index (a JSON list of packages). Sizes
and checksums are not part of it; where a list gives them (``size``, ``sha256``) they are used.
"""

from __future__ import annotations

import ipaddress
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final
from urllib.parse import urlsplit

from rednote_desktop.domain.errors import Malformed
from rednote_desktop.translation.packs import order

DEFAULT_ADDRESS: Final = (
    "https://raw.githubusercontent.com/argosopentech/argospm-index/main/index.json"
)
_MOST_OFFERS: Final = 2000
_WORDS: Final = 80
_CODE: Final = re.compile(r"[A-Za-z]{2,3}([-_][A-Za-z0-9]{1,8}){0,3}")
_VERSION: Final = re.compile(r"[0-9]{1,9}(\.[0-9A-Za-z]{1,9}){0,4}")
_SHA256: Final = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class Offer:
    """A pack of the list. ``size`` in bytes or 0, ``sha256`` and ``licence`` where it says so."""

    source: str
    target: str
    source_name: str
    target_name: str
    version: str
    links: tuple[str, ...]
    size: int = 0
    sha256: str = ""
    licence: str = ""


def parse_index(content: bytes, address: str) -> tuple[Offer, ...]:
    """Return the newest offer of every pair that can be fetched; raises ``Malformed``.

    ``address`` is where the list came from. Entries that make no sense are left out.
    """
    try:
        entries = json.loads(content)
    except (ValueError, RecursionError) as error:
        raise Malformed("the list is no JSON") from error
    if not isinstance(entries, list):
        raise Malformed("the list is no list")
    newest: dict[tuple[str, str], Offer] = {}
    for entry in entries[:_MOST_OFFERS]:
        offer = _offer(entry, address) if isinstance(entry, dict) else None
        if offer is None:
            continue
        known = newest.get((offer.source, offer.target))
        if known is None or order(offer.version) > order(known.version):
            newest[offer.source, offer.target] = offer
    return tuple(newest.values())


def may_ask(url: str, address: str) -> bool:
    """Tell whether a link of a list may be followed: encrypted, and not to this computer.

    A list that lies on this computer itself may name this computer.
    """
    try:
        parts, home = urlsplit(url), urlsplit(address)
        host = parts.hostname or ""
    except ValueError:
        return False
    if not host or parts.username or parts.password:
        return False
    if _is_private(host):
        return parts.scheme in ("http", "https") and host == (home.hostname or "")
    return parts.scheme == "https"


def _offer(entry: Mapping[str, Any], address: str) -> Offer | None:
    if entry.get("type", "translate") != "translate":
        return None
    codes = [entry.get(name) for name in ("from_code", "to_code")]
    version = entry.get("package_version")
    links = entry.get("links")
    if not all(isinstance(code, str) and _CODE.fullmatch(code) for code in codes):
        return None
    if not isinstance(version, str) or not _VERSION.fullmatch(version):
        return None
    if not isinstance(links, list):
        return None
    usable = tuple(link for link in links if isinstance(link, str) and may_ask(link, address))
    if not usable:
        return None
    size = entry.get("size")
    checksum = str(entry.get("sha256", "")).lower()
    return Offer(
        source=str(codes[0]),
        target=str(codes[1]),
        source_name=_words(entry, "from_name") or str(codes[0]),
        target_name=_words(entry, "to_name") or str(codes[1]),
        version=version,
        links=usable,
        size=size if type(size) is int and size > 0 else 0,
        sha256=checksum.lower()
        if isinstance(checksum, str) and _SHA256.fullmatch(checksum)
        else "",
        licence=_words(entry, "licence") or _words(entry, "license"),
    )


def _words(entry: Mapping[str, Any], name: str) -> str:
    value = entry.get(name)
    return " ".join(value.split())[:_WORDS] if isinstance(value, str) else ""


def _is_private(host: str) -> bool:
    """Tell whether a host is this computer or one of its own network, by its name alone."""
    if host == "localhost" or host.endswith((".localhost", ".local", ".internal")):
        return True
    try:
        return not ipaddress.ip_address(host).is_global
    except ValueError:
        return "." not in host
