"""Fetches pictures that strangers link to, without being led to where nobody should look."""

from __future__ import annotations

import ipaddress
import socket
import threading
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, Final, TypeVar
from urllib.parse import urljoin, urlsplit

from rednote_desktop.domain.errors import (
    ApiError,
    Insecure,
    Malformed,
    NotFound,
    Offline,
    RateLimited,
    Rejected,
    Server,
    TimedOut,
)

if TYPE_CHECKING:
    import httpx

MAX_BYTES: Final = 16 << 20
"""Largest picture that is fetched."""
_SECONDS: Final = 15.0
_HOPS: Final = 5
_BLOCK: Final = 65_536
_ENOUGH_TO_TELL: Final = 12
_PICTURES: Final = "image/webp,image/png,image/jpeg,image/gif"
_NAT64: Final = ipaddress.ip_network("64:ff9b::/96")

T = TypeVar("T")
_Address = ipaddress.IPv4Address | ipaddress.IPv6Address


class Stopped(ApiError):
    """Nobody wants it any more."""


class MediaFetcher:
    """Fetches ``https:`` addresses of public computers; blocks, and may be used by many threads.

    ``loopback`` tells whether the reader's own server runs on this computer: then, and only then,
    addresses of this computer are allowed too, also over ``http:``. Where a name leads is looked
    up once, checked, and connected to as it was found, at every redirection anew. ``close`` may
    be called twice.
    """

    def __init__(self, user_agent: str, loopback: Callable[[], bool]) -> None:
        self._user_agent = user_agent
        self._loopback = loopback
        self._gate = threading.Lock()
        self._client: httpx.Client | None = None
        self._closed = False

    def allows(self, url: str) -> bool:
        """Tell whether an address has a form that may be asked; nothing is looked up."""
        try:
            parts = urlsplit(url)
            host, _port = parts.hostname, parts.port
        except ValueError:
            return False
        if not host or parts.username is not None:
            return False
        if parts.scheme == "https":
            return True
        return parts.scheme == "http" and is_loopback_host(host) and self._loopback()

    def fetch(self, url: str, stopped: Callable[[], bool], limit: int = MAX_BYTES) -> bytes:
        """Return the bytes of a picture in JPEG, PNG, GIF or WebP, told by its content.

        Raises ``Rejected`` for an address that may not be asked or more than ``limit`` bytes,
        ``Malformed`` for what is no picture, ``Stopped`` once ``stopped`` says so, and the other
        ``ApiError``s.
        """
        return self._at_the_end(url, lambda response: _read(response, stopped, limit))

    def follow(self, url: str) -> str:
        """Return where an address leads in the end, every step of the way checked.

        For players that connect by themselves. Raises as ``fetch`` does.
        """
        return self._at_the_end(url, lambda response: str(response.url), {"Range": "bytes=0-0"})

    def close(self) -> None:
        """Close the connections."""
        with self._gate:
            self._closed = True
            client, self._client = self._client, None
        if client is not None:
            client.close()

    def _at_the_end(
        self,
        url: str,
        take: Callable[[httpx.Response], T],
        headers: dict[str, str] | None = None,
    ) -> T:
        import httpx

        client = self._open()
        try:
            for _ in range(_HOPS):
                if not self.allows(url):
                    raise Rejected(f"may not be asked: {url}", "address")
                with client.stream("GET", url, headers=headers) as response:
                    if not response.has_redirect_location:
                        _check(response)
                        return take(response)
                    url = urljoin(url, response.headers["location"])
        except httpx.TimeoutException as error:
            raise TimedOut(url) from error
        except (httpx.InvalidURL, httpx.UnsupportedProtocol, UnicodeError) as error:
            raise Rejected(f"{url}: {error}", "address") from error
        except httpx.TransportError as error:
            if "CERTIFICATE" in str(error).upper() or "SSL" in str(error).upper():
                raise Insecure(f"{url}: {error}") from error
            raise Offline(f"{url}: {error}") from error
        except (RuntimeError, httpx.StreamError, httpx.DecodingError) as error:
            raise Malformed(f"{url}: {error}") from error
        raise Rejected(f"led on too often: {url}", "address")

    def _open(self) -> httpx.Client:
        import httpx

        with self._gate:
            if self._closed:
                raise Stopped("closed")
            if self._client is None:
                self._client = httpx.Client(
                    transport=_guarded_transport(self._loopback),
                    timeout=httpx.Timeout(_SECONDS),
                    headers={
                        "User-Agent": self._user_agent,
                        "Accept": f"{_PICTURES},*/*;q=0.1",
                        "Accept-Encoding": "identity",
                    },
                )
            return self._client


def is_loopback_host(host: str) -> bool:
    """Tell whether a host's name or address says that it is this computer."""
    if host.lower() == "localhost":
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


def on_loopback(account_id: str) -> bool:
    """Tell whether an account, whose id ends in its server's host, lives on this computer."""
    server = account_id.rpartition("@")[2] if "@" in account_id else ""
    return bool(server) and is_loopback_host(urlsplit(f"//{server}").hostname or "")


def is_public(address: _Address) -> bool:
    """Tell whether an address, or the one wrapped in it, belongs to the public internet."""
    if isinstance(address, ipaddress.IPv6Address):
        if address in _NAT64:
            return is_public(ipaddress.IPv4Address(int(address) & 0xFFFFFFFF))
        wrapped = [address.ipv4_mapped, address.sixtofour, *(address.teredo or ())]
        inner = [each for each in wrapped if each is not None]
        if inner:
            return all(is_public(each) for each in inner)
    return address.is_global and not address.is_multicast and not address.is_reserved


def kind_of_picture(head: bytes) -> str:
    """Return ``jpeg``, ``png``, ``gif`` or ``webp`` by the first 12 bytes, else an empty string."""
    if head.startswith(b"\xff\xd8\xff"):
        return "jpeg"
    if head.startswith(b"\x89PNG\r\n\x1a\n"):
        return "png"
    if head[:6] in (b"GIF87a", b"GIF89a"):
        return "gif"
    return "webp" if head[:4] == b"RIFF" and head[8:12] == b"WEBP" else ""


def _guarded_transport(loopback: Callable[[], bool]) -> httpx.BaseTransport:
    """Return a transport that connects to checked addresses alone."""
    import httpcore
    import httpx

    class Guard(httpcore.SyncBackend):
        """Looks a name up, checks every address it has, and connects to one of just these."""

        def connect_tcp(
            self,
            host: str,
            port: int,
            timeout: float | None = None,
            local_address: str | None = None,
            socket_options: Iterable[Any] | None = None,
        ) -> httpcore.NetworkStream:
            found = _look_up(host, port)
            allowed = loopback()
            for address in found:
                if not is_public(address) and not (allowed and address.is_loopback):
                    raise Rejected(f"{host} is {address}, no public address", "address")
            problem: Exception | None = None
            for address in found:
                try:
                    return super().connect_tcp(
                        str(address), port, timeout, local_address, socket_options
                    )
                except httpcore.ConnectError as error:
                    problem = error
            raise problem or httpcore.ConnectError(f"{host} has no address")

    class Guarded(httpx.HTTPTransport):
        """The usual transport over guarded connections."""

        def __init__(self) -> None:
            self._pool = httpcore.ConnectionPool(
                ssl_context=httpx.create_ssl_context(),
                max_connections=16,
                max_keepalive_connections=8,
                keepalive_expiry=30.0,
                network_backend=Guard(),
            )

    return Guarded()


def _look_up(host: str, port: int) -> list[_Address]:
    import httpcore

    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise httpcore.ConnectError(f"{host}: {error}") from error
    texts = dict.fromkeys(str(entry[4][0]).partition("%")[0] for entry in found)
    return [ipaddress.ip_address(text) for text in texts]


def _check(response: httpx.Response) -> None:
    status = response.status_code
    if status == 429:
        raise RateLimited(str(response.url))
    if status >= 500:
        raise Server(str(response.url), status)
    if status >= 400:
        raise NotFound(f"{response.url}: {status}")
    if status not in (200, 206):
        raise Malformed(f"{response.url}: {status}")


def _read(response: httpx.Response, stopped: Callable[[], bool], limit: int) -> bytes:
    """Read no more than the limit, and of what is no picture no more than its beginning."""
    told = response.headers.get("content-length", "")
    if told.isdigit() and int(told) > limit:
        raise Rejected(f"{response.url}: {told} bytes", "size")
    data = bytearray()
    known = False
    for block in response.iter_bytes(_BLOCK):
        if stopped():
            raise Stopped(str(response.url))
        data += block
        if len(data) > limit:
            raise Rejected(f"{response.url}: more than {limit} bytes", "size")
        if not known and len(data) >= _ENOUGH_TO_TELL:
            known = bool(kind_of_picture(bytes(data[:_ENOUGH_TO_TELL])))
            if not known:
                break
    if not known:
        raise Malformed(f"{response.url} is no picture")
    return bytes(data)
