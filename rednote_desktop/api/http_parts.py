"""What a client of a server is made of: its patience, its count, its replies."""

from __future__ import annotations

import ssl
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final
from urllib.parse import urljoin, urlsplit

from rednote_desktop import __version__
from rednote_desktop.api.http_cache import memory_storage
from rednote_desktop.api.http_faults import is_loopback
from rednote_desktop.api.unpack import ACCEPTED
from rednote_desktop.domain.errors import Insecure

if TYPE_CHECKING:
    import httpx

USER_AGENT: Final = f"RedNoteDesktop/{__version__} (+RedNote Desktop)"
MOST_BYTES: Final = 8 << 20
"""Largest reply that is read, unpacked."""

Params = Mapping[str, str | int | bool | list[str]]


@dataclass(frozen=True, slots=True)
class Patience:
    """How long a client waits, in seconds, and how often it tries.

    Only requests that change nothing when made twice are tried again, after about ``pause``, then
    twice as long. A refusal for the number of requests is waited out up to ``at_once``.
    """

    connect: float = 8.0
    silence: float = 25.0
    answer: float = 40.0
    upload: float = 600.0
    tries: int = 3
    pause: float = 0.4
    at_once: float = 2.0


PATIENCE: Final = Patience()


@dataclass(slots=True)
class Traffic:
    """What a client sent and received so far; bytes are those of bodies as they travelled."""

    requests: int = 0
    from_cache: int = 0
    bytes_sent: int = 0
    bytes_received: int = 0


@dataclass(frozen=True, slots=True)
class Reply:
    """What a server answered; ``headers`` have names in lower case."""

    status: int
    body: bytes
    headers: Mapping[str, str]
    url: str

    @property
    def content_type(self) -> str:
        """The media type alone, in lower case."""
        return self.headers.get("content-type", "").partition(";")[0].strip().lower()


async def no_token() -> str:
    """Return the token of nobody."""
    return ""


def new_client(
    patience: Patience, tls: ssl.SSLContext | None, loopback: bool, encrypted: bool
) -> httpx.AsyncClient:
    """Return a client with a cache of its own; making one takes a while."""
    import hishel
    import hishel.httpx
    import httpx

    return hishel.httpx.AsyncCacheClient(
        storage=memory_storage(),
        rfc=hishel.CacheOptions(shared=False),
        http2=True,
        verify=tls or (encrypted and httpx.create_ssl_context()),
        # What is on this computer is not asked through a proxy.
        trust_env=not loopback,
        follow_redirects=False,
        timeout=httpx.Timeout(patience.silence, connect=patience.connect),
        limits=httpx.Limits(max_connections=8, max_keepalive_connections=4, keepalive_expiry=60.0),
        headers={
            "user-agent": USER_AGENT,
            "accept": "application/json",
            "accept-encoding": ACCEPTED,
        },
    )


def named_address(origin: str, url: str) -> tuple[str, str]:
    """Return the whole address that a server names, and its host; raises ``Insecure``.

    What is not encrypted is for servers of this computer alone, and stays on it.
    """
    address = urljoin(origin, url)
    parts = urlsplit(address)
    here = is_loopback(urlsplit(origin).hostname or "") and is_loopback(parts.hostname or "")
    if parts.scheme != "https" and not here:
        raise Insecure(f"{parts.netloc}: not encrypted")
    return address, parts.netloc


async def counted(chunks: AsyncIterator[bytes], traffic: Traffic) -> AsyncIterator[bytes]:
    """Pass bytes on and count them."""
    async for chunk in chunks:
        traffic.bytes_received += len(chunk)
        yield chunk
