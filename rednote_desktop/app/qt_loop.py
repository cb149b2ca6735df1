"""The event loop that asyncio and Qt share."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncGenerator
from typing import Any
from weakref import WeakSet

import qasync


class QtLoop(qasync.QEventLoop):  # type: ignore[misc]
    """Closes, as asyncio's own loops do, asynchronous generators that nobody went through.

    Without it one that is collected as garbage, the bytes of a stream that was left for one, is
    broken off where it waits to close its connection.
    """

    def run_forever(self) -> Any:
        self._begun: WeakSet[AsyncGenerator[Any, Any]] = getattr(self, "_begun", WeakSet())
        hooks = sys.get_asyncgen_hooks()
        sys.set_asyncgen_hooks(self._begun.add, self._left)
        try:
            return super().run_forever()
        finally:
            sys.set_asyncgen_hooks(*hooks)

    async def shutdown_asyncgens(self) -> None:
        """Close all that are still open; ``asyncio.Runner`` asks for it at the end."""
        open_ones = list(self._begun)
        self._begun.clear()
        await asyncio.gather(*(one.aclose() for one in open_ones), return_exceptions=True)

    def _left(self, generator: AsyncGenerator[Any, Any]) -> None:
        self._begun.discard(generator)
        if not self.is_closed():
            self.call_soon_threadsafe(self.create_task, generator.aclose())
