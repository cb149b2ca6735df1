"""Heeds what a server says about how often it may be asked, before it refuses."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from datetime import datetime
from email.utils import parsedate_to_datetime
from typing import Final

from rednote_desktop.domain.errors import RateLimited

_LONGEST_SECONDS: Final = 86_400.0
_UNSAID_SECONDS: Final = 30.0
_OLDEST_UNIX_TIME: Final = 1_000_000_000


class RateLimits:
    """What is left of the allowance of each kind of request.

    Servers count uploads and deletions apart from everything else
    (https://docs.joinmastodon.org/api/rate-limits/). ``clock`` gives monotonic seconds.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._closed_until: dict[str, float] = {}

    def seconds_to_wait(self, method: str, path: str) -> float:
        """Return how long such a request has to wait; 0 is not at all."""
        until = self._closed_until.get(_kind(method, path), 0.0)
        return max(0.0, until - self._clock())

    def note(self, method: str, path: str, status: int, headers: Mapping[str, str]) -> float | None:
        """Learn from a reply; return the seconds to wait where it was refused for its number.

        ``None`` for any other reply, and for a refusal that names no time.
        """
        kind = _kind(method, path)
        reset = reset_seconds(headers)
        if status == 429:
            wait = retry_seconds(headers.get("retry-after", ""))
            wait = reset if wait is None else wait
            self._closed_until[kind] = self._clock() + (_UNSAID_SECONDS if wait is None else wait)
            return wait
        left = headers.get("x-ratelimit-remaining", headers.get("ratelimit-remaining", ""))
        if left.strip().isdecimal() and int(left) == 0 and reset is not None:
            self._closed_until[kind] = self._clock() + reset
        return None

    def check(self, method: str, path: str, at_once: float) -> float:
        """Return the seconds to wait before such a request, at most ``at_once``.

        Raises ``RateLimited`` where it would be longer.
        """
        wait = self.seconds_to_wait(method, path)
        if wait > at_once:
            raise RateLimited(f"the allowance for {_kind(method, path)} is used up", wait)
        return wait


def retry_seconds(header: str, now: Callable[[], float] = time.time) -> float | None:
    """Return the seconds of a ``Retry-After`` header, a number or a date (RFC 9110, 10.2.3)."""
    text = header.strip()
    if text.isdecimal():
        return min(float(text), _LONGEST_SECONDS)
    try:
        return _bounded(parsedate_to_datetime(text).timestamp() - now())
    except (ValueError, TypeError, OverflowError):
        return None


def reset_seconds(headers: Mapping[str, str], now: Callable[[], float] = time.time) -> float | None:
    """Return in how many seconds the allowance is whole again, where the server says so.

    Servers write a date (Mastodon), seconds since 1970 or seconds from now. Dates are read by
    the server's own clock, its ``Date`` header.
    """
    text = headers.get("x-ratelimit-reset", headers.get("ratelimit-reset", "")).strip()
    if not text:
        return None
    try:
        if text.isdecimal() and int(text) < _OLDEST_UNIX_TIME:
            return _bounded(float(text))
        moment = float(text) if text.isdecimal() else datetime.fromisoformat(text).timestamp()
    except (ValueError, OverflowError):
        return None
    try:
        server_now = parsedate_to_datetime(headers.get("date", "")).timestamp()
    except (ValueError, TypeError, OverflowError):
        server_now = now()
    return _bounded(moment - server_now)


def _bounded(seconds: float) -> float:
    return min(max(0.0, seconds), _LONGEST_SECONDS)


def _kind(method: str, path: str) -> str:
    if method == "DELETE":
        return "deletions"
    if method == "POST" and path.endswith("/media"):
        return "uploads"
    return "requests"
