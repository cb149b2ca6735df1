"""An answer that is held back while other things happen."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest


class LateAnswer:
    """Holds the next answer of a method back; it is the real one, as it was when it was asked for.

    ``asked`` is set once the answer is there, ``come`` lets it through. Later calls are not held.
    """

    def __init__(self, monkeypatch: pytest.MonkeyPatch, owner: object, name: str) -> None:
        self.asked = asyncio.Event()
        self._gate = asyncio.Event()
        self._held = False
        real = getattr(owner, name)

        async def late(*arguments: Any, **named: Any) -> Any:
            held, self._held = not self._held, True
            answer = await real(*arguments, **named)
            if held:
                self.asked.set()
                await self._gate.wait()
            return answer

        monkeypatch.setattr(owner, name, late)

    def come(self) -> None:
        """Let the answer through."""
        self._gate.set()
