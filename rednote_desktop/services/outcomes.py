"""Who waits for what becomes of an entry of the outbox, by its key."""

from __future__ import annotations

import asyncio


class Outcomes:
    """Futures that get the network's answer, ``None`` where it has to wait, or the refusal."""

    def __init__(self) -> None:
        self._futures: dict[str, list[asyncio.Future[object]]] = {}

    def expect(self, key: str) -> asyncio.Future[object]:
        """Return a future for what becomes of a key next."""
        future: asyncio.Future[object] = asyncio.get_running_loop().create_future()
        self._futures.setdefault(key, []).append(future)
        return future

    def resolve(self, key: str, result: object) -> bool:
        """Tell all who wait for a key, an exception as such; return whether anybody did."""
        waiting = [future for future in self._futures.pop(key, ()) if not future.done()]
        for future in waiting:
            if isinstance(result, Exception):
                future.set_exception(result)
            else:
                future.set_result(result)
        return bool(waiting)

    def forget(self, key: str, future: asyncio.Future[object]) -> None:
        """Wait no longer; one that was resolved raises nothing."""
        futures = self._futures.get(key, [])
        if future in futures:
            futures.remove(future)
            if not futures:
                del self._futures[key]

    def close(self) -> None:
        """Let nobody wait any more; safe to call twice."""
        for key in tuple(self._futures):
            self.resolve(key, None)
