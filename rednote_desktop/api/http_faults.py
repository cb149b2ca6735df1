"""Turns what goes wrong between this program and a server into the errors of the domain."""

from __future__ import annotations

import ipaddress
import socket
import ssl
from collections.abc import Iterator
from typing import Final

from rednote_desktop.domain.errors import (
    ApiError,
    AuthRequired,
    Insecure,
    Malformed,
    NotFound,
    Offline,
    RateLimited,
    Rejected,
    Server,
    TimedOut,
    UnknownHost,
)

_MOST_DETAIL = 300
BROKEN_OFF: Final = (ssl.SSLEOFError, ssl.SSLZeroReturnError)
"""What ``ssl`` raises where a connection ends in the middle: that says nothing of a certificate."""


def refusal(status: int, body: bytes, wait: float | None) -> ApiError:
    """Return the error that an HTTP status of 300 or more stands for; ``wait`` is in seconds."""
    detail = f"status {status} {said(body)}".strip()
    match status:
        case 401:
            return AuthRequired(detail)
        case 404 | 405 | 410:
            return NotFound(detail)
        case 408 | 425:
            return TimedOut(detail)
        case 429:
            return RateLimited(detail, wait)
        case _ if status >= 500:
            return Server(detail, status)
        case _ if status >= 400:
            return Rejected(detail)
    return Malformed(detail)


def said(body: bytes) -> str:
    """Return what a server says about its refusal, for logs: ``error`` and what follows it."""
    import msgspec

    try:
        answer = msgspec.json.decode(body)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return ""
    if not isinstance(answer, dict):
        return ""
    parts = [answer.get(name) for name in ("error", "error_description")]
    return " ".join(part for part in parts if isinstance(part, str))[:_MOST_DETAIL]


def as_api_error(error: Exception, host: str) -> ApiError:
    """Return what an exception of httpx or of the system means."""
    import httpx

    detail = f"{host}: {type(error).__name__}"
    unsent = isinstance(error, (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout))
    if isinstance(error, (TimeoutError, httpx.TimeoutException)):
        return _known(TimedOut(detail), unsent)
    if isinstance(error, (httpx.InvalidURL, httpx.UnsupportedProtocol)):
        return Rejected(detail, "server")
    if isinstance(error, (httpx.LocalProtocolError, httpx.StreamError, httpx.DecodingError)):
        return Malformed(detail)
    for cause in _causes(error):
        if isinstance(cause, ssl.SSLError) and not isinstance(cause, BROKEN_OFF):
            return _known(Insecure(f"{host}: {cause.reason or type(cause).__name__}"), unsent)
        if isinstance(cause, socket.gaierror) and cause.errno != socket.EAI_AGAIN:
            return UnknownHost(f"{host}: {cause.errno}")
    return _known(Offline(detail), unsent)


def _known(error: ApiError, unsent: bool) -> ApiError:
    """Return an error that says so where nothing of the request left this computer."""
    error.without_effect = unsent
    return error


def is_loopback(host: str) -> bool:
    """Tell whether a host's name or address says that it is this computer."""
    if host.lower() == "localhost" or host.lower().endswith(".localhost"):
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


def _causes(error: BaseException) -> Iterator[BaseException]:
    cause: BaseException | None = error
    seen: set[int] = set()
    while cause is not None and id(cause) not in seen:
        seen.add(id(cause))
        yield cause
        if isinstance(cause, BaseExceptionGroup):
            for inner in cause.exceptions:
                yield from _causes(inner)
        cause = cause.__cause__ or cause.__context__
