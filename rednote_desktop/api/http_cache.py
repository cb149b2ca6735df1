"""Keeps replies that may be kept, in memory and within bounds, for one account."""

from __future__ import annotations

import uuid
from collections import OrderedDict
from collections.abc import AsyncIterable, AsyncIterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from hishel import AsyncBaseStorage, Headers, Request

_MOST_BYTES: Final = 16 << 20
_MOST_BYTES_EACH: Final = 2 << 20


@dataclass(slots=True)
class _Kept:
    id: uuid.UUID
    request: Request
    status: int
    headers: Headers
    body: bytes


def memory_storage(
    most_bytes: int = _MOST_BYTES, most_bytes_each: int = _MOST_BYTES_EACH
) -> AsyncBaseStorage:
    """Return a storage for ``hishel`` that forgets what was not asked for the longest.

    It lives in memory alone: timelines are private and stay off the disk. An address keeps one
    reply, the newest.
    """
    from hishel import AsyncBaseStorage, Entry, Headers, Response

    class MemoryStorage(AsyncBaseStorage):
        """See ``memory_storage``."""

        def __init__(self) -> None:
            super().__init__(max_stream_size=most_bytes_each)
            self._kept: OrderedDict[str, _Kept] = OrderedDict()
            self._keys: dict[uuid.UUID, str] = {}
            self._bytes = 0

        async def create_entry(
            self,
            request: Request,
            response: Response,
            key: str,
            *,
            ttl: float | None = None,
            tti: float | None = None,
        ) -> Entry:
            entry_id = uuid.uuid4()
            source = response.stream
            headers = Headers(response.headers)
            if "cache-control" not in headers and "expires" not in headers:
                # Nothing is guessed: without a word from the server it is asked every time.
                headers["cache-control"] = "no-cache"
            kept = _Kept(entry_id, request, response.status_code, headers, b"")

            async def copied() -> AsyncIterator[bytes]:
                copy: bytearray | None = bytearray()
                if isinstance(source, AsyncIterable):
                    async for chunk in source:
                        if copy is not None:
                            copy += chunk
                            if len(copy) > most_bytes_each:
                                copy = None
                        yield chunk
                if copy is not None:
                    kept.body = bytes(copy)
                    self._keep(key, kept)

            passed_on = Response(response.status_code, response.headers, copied())
            return Entry(entry_id, request, passed_on)

        async def get_entries(self, key: str) -> list[Entry]:
            kept = self._kept.get(key)
            if kept is None:
                return []
            self._kept.move_to_end(key)
            headers = Headers(kept.headers)
            return [Entry(kept.id, kept.request, Response(kept.status, headers, _once(kept.body)))]

        async def update_headers(self, id: uuid.UUID, headers: Headers) -> None:
            kept = self._kept.get(self._keys.get(id, ""))
            if kept is not None:
                kept.headers = headers

        async def remove_entry(self, id: uuid.UUID) -> None:
            self._drop(self._keys.get(id, ""))

        async def close(self) -> None:
            self._kept.clear()
            self._keys.clear()
            self._bytes = 0

        def _keep(self, key: str, kept: _Kept) -> None:
            self._drop(key)
            self._kept[key] = kept
            self._keys[kept.id] = key
            self._bytes += len(kept.body)
            while self._bytes > most_bytes:
                self._drop(next(iter(self._kept)))

        def _drop(self, key: str) -> None:
            kept = self._kept.pop(key, None)
            if kept is not None:
                del self._keys[kept.id]
                self._bytes -= len(kept.body)

    return MemoryStorage()


async def _once(body: bytes) -> AsyncIterator[bytes]:
    yield body
