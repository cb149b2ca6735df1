"""Server-sent events out of bytes as they come.

The format is that of https://html.spec.whatwg.org/multipage/server-sent-events.html; ``id`` and
``retry`` are of no use here and are passed over, comments too.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from rednote_desktop.domain.errors import Malformed

_MOST_BYTES: Final = 2_000_000
_BYTE_ORDER_MARK: Final = b"\xef\xbb\xbf"


@dataclass(frozen=True, slots=True)
class ServerEvent:
    """One event: its name and its data, lines joined."""

    name: str
    data: bytes


class EventParser:
    """Takes bytes in any pieces; gives each event once its blank line is there."""

    def __init__(self) -> None:
        self._rest = b""
        self._name = ""
        self._data: list[bytes] = []
        self._size = 0
        self._begun = False

    def feed(self, piece: bytes) -> list[ServerEvent]:
        """Return the events that a piece completes; raises ``Malformed`` for one without end."""
        self._rest += piece
        if not self._begun:
            if len(self._rest) < len(_BYTE_ORDER_MARK) and _BYTE_ORDER_MARK.startswith(self._rest):
                return []
            self._rest = self._rest.removeprefix(_BYTE_ORDER_MARK)
            self._begun = True
        found: list[ServerEvent] = []
        while (line := self._line()) is not None:
            event = self._take(line)
            if event is not None:
                found.append(event)
        if len(self._rest) + self._size > _MOST_BYTES:
            raise Malformed("an event without end")
        return found

    def _line(self) -> bytes | None:
        """Return the next whole line; one may end with CR, LF or both."""
        ends = [place for place in (self._rest.find(b"\n"), self._rest.find(b"\r")) if place >= 0]
        if not ends:
            return None
        end = min(ends)
        after = end + 1
        if self._rest[end : end + 1] == b"\r":
            if after == len(self._rest):
                return None  # an LF may follow in the next piece
            if self._rest[after : after + 1] == b"\n":
                after += 1
        line, self._rest = self._rest[:end], self._rest[after:]
        return line

    def _take(self, line: bytes) -> ServerEvent | None:
        if not line:
            name, data = self._name, b"\n".join(self._data)
            complete = bool(self._data)
            self._name, self._data, self._size = "", [], 0
            return ServerEvent(name or "message", data) if complete else None
        field, _, value = line.partition(b":")
        value = value.removeprefix(b" ")
        if field == b"event":
            self._name = value.decode("utf-8", "replace")
        elif field == b"data":
            self._data.append(value)
            self._size += len(value)
        return None
