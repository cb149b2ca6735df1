"""What was done about damaged files of the profile."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TypeVar

from rednote_desktop.domain.errors import Corrupt
from rednote_desktop.storage.salvage import Salvaged

T = TypeVar("T")
_logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class DamageMended:
    """An event: a damaged file was set aside at ``path`` and a sound one has taken its place.

    So many entries were ``saved`` from it, and so many, if not more, were ``lost``.
    """

    path: str
    saved: int = 0
    lost: int = 0


class Damage:
    """Remembers what was mended in this run, and tells of it with ``publish``."""

    def __init__(self, publish: Callable[[DamageMended], None]) -> None:
        self._publish = publish
        self.mended: list[DamageMended] = []

    def tell(self, path: str, saved: int = 0, lost: int = 0) -> None:
        """Tell of a damaged file; what is known of it later takes the place of what was before."""
        told = DamageMended(path, saved, lost)
        self.mended = [*(each for each in self.mended if each.path != path), told]
        self._publish(told)

    def salvaged(self, salvaged: Salvaged) -> None:
        """Tell what was taken over from a damaged file."""
        saved, lost = sum(salvaged.saved.values()), sum(salvaged.lost.values())
        self.tell(str(salvaged.path), saved, lost)

    async def past(self, work: Callable[[], Awaitable[object]]) -> None:
        """Do some work, once more where a damaged file had to be set aside first."""
        try:
            await work()
        except Corrupt as error:
            _logger.warning("A damaged file was set aside: %s", error.path)
            if error.path:
                self.tell(error.path)
            await work()


def on_loop(call: Callable[[T], None]) -> Callable[[T], None]:
    """Return ``call`` for worker threads: it happens on the event loop that runs now."""
    loop = asyncio.get_running_loop()

    def hand_over(value: T) -> None:
        loop.call_soon_threadsafe(call, value)

    return hand_over
